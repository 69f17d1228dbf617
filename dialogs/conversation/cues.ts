import type { Contraindication, Cue } from '../flow.ts'
import type { CrisisState } from '../types.ts'
import type { Event } from './events.ts'
import type { Heard } from './listen.ts'

/** Words that tell of what only some exercises are for. */
const CUE_WORDS: readonly (readonly [Cue, RegExp])[] = [
  [
    'urge',
    /\b(?:urges?|craving|crave|relaps\w+|binge\w*|want to drink|text (?:my|him|her) ex)\b|冲动|上瘾|戒不掉|忍不住(?:想|要)(?:喝|吃|抽|买|联系)/,
  ],
  ['tension', /\b(?:tense|tension|tight (?:chest|shoulders|jaw)|clench\w*)\b|紧绷|绷着|绷得/],
  [
    'avoidance',
    /\b(?:procrastinat\w*|keep putting (?:it )?off|avoid(?:ing)? it)\b|拖延|逃避|一直拖/,
  ],
]

/** Events that are the person judging themselves. */
const SELF_CRITICAL: ReadonlySet<Event> = new Set<Event>(['notEnough', 'badParent', 'mistake'])

/** What speaks against some exercises, in so many words. */
const BARS: readonly (readonly [Contraindication, RegExp])[] = [
  ['breathFocus', /\b(?:asthma\w*|copd)\b|哮喘/],
  [
    'bodyFocus',
    /\b(?:chronic pain|fibromyalgia|injur(?:y|ed)|just had surgery|broken (?:arm|leg|rib|back))\b|慢性疼痛|受伤了|刚做完手术|骨折/,
  ],
  ['trauma', /\b(?:flashbacks?|ptsd|trauma\w*)\b|闪回|创伤/],
  [
    'unreality',
    /\b(?:hear(?:ing)? voices|hallucinat\w*|dissociat\w*|dereali[sz]\w*|(?:nothing|everything) (?:is|feels) (?:not real|unreal|fake))\b|幻听|幻觉|解离|不真实/,
  ],
]

/** What in a message an exercise could answer, beside the feeling itself. */
export function cuesOf(heard: Heard): Cue[] {
  const { plain, topic, events } = heard
  const cues = CUE_WORDS.filter(([, pattern]) => pattern.test(plain)).map(([cue]) => cue)
  if (topic === 'sleep') cues.push('sleep')
  if (events.includes('replaying')) cues.push('rumination')
  if (events.some((event) => SELF_CRITICAL.has(event))) cues.push('selfCriticism')
  return cues
}

/** What must not be offered to this person now; danger at home bars for as long as it is watched. */
export function barredBy(plain: string, crisis: CrisisState | null): Contraindication[] {
  const barred = BARS.filter(([, pattern]) => pattern.test(plain)).map(([bar]) => bar)
  return crisis?.kind === 'abuse' ? [...barred, 'realDanger'] : barred
}
