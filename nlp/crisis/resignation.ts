import type { RiskReading } from '../../types.ts'
import { prepare } from './prepare.ts'

/**
 * Answers that have given up: "it doesn't matter any more", "whatever happens", 都无所谓了, 随便吧.
 * Whole messages alone, because within a story they are about the story.
 */
const RESIGNED =
  /^(?:(?:well|ok|okay|yeah|no|honestly|anyway|and|idk|i guess|it|this|that) ?,? ?){0,2}(?:doesnt(?: really)? matter(?: to me)?(?: any ?more| now)?|does not matter(?: any ?more| now)?|nothing matters(?: any ?more)?|none of (?:it|this) matters(?: any ?more)?|what does it matter(?: any ?more| now)?|whats the point(?: any ?more| of anything)?|theres no point(?: any ?more)?|whatever happens(?:,? happens)?|i(?: do not| dont) care (?:what happens(?: to me)?|any ?more)(?: any ?more)?|who cares(?: any ?more)?|makes no difference(?: any ?more| now)?|its too late(?: any ?more| now)?|ive given up|i give up on (?:everything|it all)|(?:its )?all the same to me)$|^(?:反正|唉|算了|嗯|都|已经|就|也|对我来说|怎样|什么){0,4}(?:无所谓|不重要|没关系|没意义|没用|随便|怎样都行|怎么样都行|都行|没什么好说的?|没差|冇所谓|唔紧要)(?:了|啦|吧|喇|的){0,2}$|^(?:爱怎样怎样|随便怎样(?:都行|吧)|怎样都(?:好|行|可以)了?|就这样吧|还有什么意义|有什么用呢?|我放弃了|我不在乎了)$/u

/** @param text as written */
export function isResigned(text: string): boolean {
  if (text.length > 80) return false
  return RESIGNED.test(
    prepare(text)
      .replace(/[^\p{L}\p{N}, ]+/gu, '')
      .trim(),
  )
}

/**
 * What resignation adds where the mood has already given a reason to ask: giving up on top of a
 * decline is hopelessness, which predicts suicide better than low mood does (Beck et al. 1985, Am J
 * Psychiatry 142: 559–563). By itself it is ordinary speech and adds nothing.
 */
export const RESIGNED_AFTER_DECLINE: RiskReading = {
  level: 'moderate',
  kind: 'suicide',
  about: 'self',
  evidence: [
    { source: 'trajectory', id: 'trajectory.resigned', level: 'moderate', kind: 'suicide' },
  ],
}
