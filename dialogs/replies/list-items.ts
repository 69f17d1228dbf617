import { hasHan, tidy } from './tidy.ts'

const NOTHING_EN =
  /^(?:(?:no|nope|nah|not really|not one|none|nothing)(?: (?:really|at all|that i (?:know|can think) of|i guess))*|(?:there(?:s| is) )?(?:absolutely |really )?(?:nothing|none|zero|nada)(?: (?:much|at all|really|here|there|i can think of|to (?:see|hear|smell|touch|taste|feel)))*|(?:i )?(?:cant|cannot|dont|do not|am not able to|couldnt) (?:really )?(?:see|hear|smell|feel|touch|taste|find|notice)(?: (?:anything|a thing|any|it|things?|at all|here|now|right now|well))*|(?:its |it is )?(?:all |too |completely |pitch |very )*(?:dark|black|quiet|silent|silence)(?: (?:here|in here|now|right now))*|(?:i am|im) (?:blind|deaf|visually impaired|hard of hearing)(?: .*)?|(?:i have |ive )?no (?:sense of (?:smell|taste)|smells?|sounds?|tastes?)(?: .*)?|my eyes are (?:closed|shut)|i lost my (?:sense of )?(?:smell|taste)|anosmia)$/u
const NOTHING_ZH =
  /^(?:我)?(?:这里|这儿|周围|现在)?(?:什么|啥)?(?:也|都)?(?:没有?|看不见|看不到|听不见|听不到|闻不到|闻不出来?|尝不到|尝不出来?|摸不到|感觉不到|找不到)(?:什么|任何|东西|声音|味道|气味|啥|了|的)*$|^(?:太|很|好|一片|一片漆|漆|都)?(?:黑|黑暗|安静)(?:了|的)?$|^我(?:是)?(?:盲人|失明|聋人?)(?:的|了)?.{0,12}$|^我?(?:没有|失去)?(?:嗅觉|味觉)(?:不好|失灵|没有?)?了?$|^(?:好像|应该|真的|也|都)?(?:没有?|没什么|没啥|不知道有什么|想不到什么)(?:感觉|声音|味道|气味|东西|办法|阻碍)?(?:吧|了|什么|啥|的)*$/u

/** What may follow "nothing" and still leave it at that: "…, I'm blind", 看不见,因为太黑. */
const REASON =
  /^(?:im|i|its|it|because|cause|my|the|there|too|sorry|我|因为|这里|这儿|太|有点)(?: |$|\p{Script=Han})/u

/** True for "nothing", "I can't see anything", "it's dark", 什么也没有, 闻不到. */
export function isNothing(plain: string): boolean {
  const saysNothing = (text: string) => NOTHING_EN.test(text) || NOTHING_ZH.test(text)
  if (saysNothing(tidy(plain))) return true
  const [first = '', ...rest] = plain
    .split(/[,.;。!?]/u)
    .map(tidy)
    .filter((part) => part !== '')
  return (
    rest.length === 1 &&
    saysNothing(first) &&
    rest.every((part) => saysNothing(part) || REASON.test(part))
  )
}

function partsOf(plain: string): string[] {
  return plain
    .split(/[,;.、。\n/&+]|\band\b|\bthen\b|\bor\b|和|还有|以及|或者?|要么|\d+[.)、]/u)
    .map(tidy)
    .filter((part) => part !== '')
}

/** How many ideas, each a phrase, a text holds: as many as its separators make. */
export function countIdeas(plain: string): number {
  return partsOf(plain).length
}

/**
 * How many things a person listed. Without separators each English word, and every two Han
 * characters, count as one: better to take a list as long enough than to ask for more.
 */
export function countItems(plain: string): number {
  const parts = partsOf(plain)
  if (parts.length > 1) return parts.length
  const [only = ''] = parts
  return hasHan(only)
    ? Math.ceil(only.replace(/\s/gu, '').length / 2)
    : only.split(' ').filter((word) => !/^(?:a|an|the|my|some|i|see|hear|feel|)$/u.test(word))
        .length
}
