import { matchChoice } from '../replies.ts'
import { tidy } from '../replies/tidy.ts'
import type { Choice } from '../types.ts'

/** What is closer: the words, the voice, both or neither. */
export type Closer = 'words' | 'voice' | 'both' | 'neither'

export const CLOSER_CHOICES: readonly (Choice & { readonly id: Closer })[] = [
  { id: 'words', label: 'closer.choice.words' },
  { id: 'voice', label: 'closer.choice.voice' },
  { id: 'both', label: 'closer.choice.both' },
  { id: 'neither', label: 'closer.choice.neither' },
]

const BEFORE_EN =
  '(?:(?:well|um+|hm+|i think|i guess|i d say|id say|probably|maybe|honestly|actually|really|to be honest|definitely|more|the|my|its|it is|what|just|no|yes|yeah)\\s+)*'
const AFTER_EN = '(?: (?:i think|i guess|really|honestly|probably|then|though|actually))*'
const BEFORE_ZH =
  '(?:嗯|啊|我?觉得|应该|可能|大概|其实|说实话|还是|更?像是|是|更?接近|我的?|没有?)*'

/** Whole answers beside the buttons, as `tidy` leaves them. A sore throat is no feeling. */
const ANSWERS: readonly (readonly [Closer, RegExp])[] = [
  [
    'words',
    new RegExp(
      `^${BEFORE_EN}(?:(?:words?|i said)(?: (?:are|is|were) (?:closer|right|true))?|(?:im|i am) (?:really |just |actually )?(?:fine|ok|okay|good|all ?right)|(?:(?:i|ive|have|got|only|just)\\s+)*an? (?:bad )?(?:cold|sore throat|flu)|voice is (?:just |only )?(?:hoarse|tired|always like (?:that|this))|(?:bad |the )?(?:mic|microphone))${AFTER_EN}$|^${BEFORE_ZH}(?:(?:我?说的)?话|说的|文字|真的?没事|很好|挺好|还好|感冒(?:了)?|嗓子(?:哑|疼|不舒服)(?:了)?|声音(?:一直|本来|就|有点)*(?:这样|哑)(?:的|了)?|麦克风(?:不好|的问题)?)(?:更|比较)?(?:接近|准|对)?(?:一些|一点)?(?:吧|了|呢|的)*$`,
      'u',
    ),
  ],
  [
    'voice',
    new RegExp(
      `^${BEFORE_EN}(?:voice(?: (?:is|was) (?:closer|right|true))?|(?:im|i am) not (?:really |so |that |all that )?(?:fine|ok|okay|good|well|all ?right)(?: at all)?|not (?:really |so |that )?(?:fine|ok|okay|good|great)|you re right|youre right|you are right)${AFTER_EN}$|^${BEFORE_ZH}(?:声音|语气|嗓音|你(?:说|听)得?(?:对|没错|出来了?)|不(?:太|怎么|是很)?好|没那么好|不太?行)(?:更|比较)?(?:接近|准|对)?(?:一些|一点)?(?:吧|了|呢|的)*$`,
      'u',
    ),
  ],
  [
    'both',
    /^(?:(?:well|um+|i think|i guess|maybe|probably|kind of|sort of|its)\s+)*(?:a (?:bit|little) of )?(?:both|each)(?: of (?:them|it))?$|^(?:嗯|我?觉得|应该|可能|其实)*(?:两(?:个|样|者)?都(?:有|是|对)(?:一?点|一些)?|都有(?:一?点|一些)?|都是|一半一半|各有一点)(?:吧|呢|的)*$/u,
  ],
  [
    'neither',
    /^(?:(?:well|um+|i think|i guess|honestly)\s+)*(?:neither|none|something else)(?: of (?:them|those|it))?(?: really)?$|^(?:嗯|我?觉得|其实)*(?:(?:两(?:个|样|者)?)?都不(?:是|对|像|接近)|别的|另外的)(?:吧|呢|的)*$/u,
  ],
]

/** A longer message is a story, in characters. */
const LONGEST = 80

/**
 * What a person answers to "which is closer?"; null for anything else, which is then simply talk.
 * Only whole answers count: "my voice is gone because I shouted at my son" is a story.
 *
 * @param plain the message in normalised form
 */
export function readCloser(plain: string): Closer | null {
  if (plain.length > LONGEST) return null
  const text = tidy(plain)
  const own = ANSWERS.find(([, pattern]) => pattern.test(text))?.[0]
  if (own !== undefined) return own
  const id = matchChoice(plain, CLOSER_CHOICES)
  return CLOSER_CHOICES.find((choice) => choice.id === id)?.id ?? null
}
