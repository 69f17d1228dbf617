import { isTechnique, TECHNIQUES, type Technique } from '../policy.ts'
import { labelKey, titledTechnique } from '../policy/words.ts'
import { matchChoice } from '../replies/match-choice.ts'
import { parseYesNo } from '../replies/parse-yes-no.ts'
import { dislikesExercise, namedTechnique } from './requests.ts'
import { meansNobody } from './short-answers.ts'

/** How a person answers an offered exercise. */
export type OfferReply =
  | { readonly kind: 'accept' }
  | { readonly kind: 'technique'; readonly technique: Technique }
  /** `tellsMore`: the refusal goes over into something that wants an answer. */
  | { readonly kind: 'refuse'; readonly tellsMore: boolean }
  | { readonly kind: 'other' }
  | { readonly kind: 'about' }
  | { readonly kind: 'talk' }

const CHOICES = [
  { id: 'yes', label: 'talk.choice.yes' },
  ...TECHNIQUES.map((technique) => ({
    id: technique,
    label: labelKey(technique),
  })),
  { id: 'later', label: 'talk.choice.later' },
] as const

const LATER =
  /^(?:(?:maybe|perhaps)(?: \w+)? later|later|not (?:right )?now|not yet|another time|some other time|not today|in a (?:bit|while|minute)|i(?:'d| would) rather (?:not|talk|just talk|keep talking)|let's (?:just )?(?:talk|keep talking)|(?:can we|could we) just (?:talk|chat)|just (?:talk|listen)(?: to me)?|i(?:'m| am) not (?:in the mood|ready|up (?:for|to) (?:it|that)))\b|^(?:以后|待会儿?|等(?:一下|会儿?|一会儿?)|晚点|改天|下次|现在不|先不|暂时不|不急|没心情|再说|回头)|(?:想|还是)(?:先|继续|再)?(?:聊聊|聊天|说说|聊)|(?:陪我|就)(?:聊|说)/
const OTHER =
  /\b(?:something (?:else|different)|another (?:one|exercise|technique|idea)|a different (?:one|exercise)|anything else|what else|other (?:options?|ideas?|exercises?))\b|(?:别的|其他|其它|换(?:一?个|一?种)|另外(?:一?个|一?种)|还有(?:什么|别的|其他))/
const ABOUT =
  /^(?:why\b|what(?:'s| is) (?:it|that|this|the point)|what (?:does|would) (?:it|that) (?:do|involve|help)|how (?:does|would|will|can) (?:it|that|this) (?:help|work)|does (?:it|that) (?:really )?(?:help|work)|will (?:it|that) (?:help|work)|how long|what for|is it (?:hard|difficult|long))|^(?:为什么|为啥|那是什么|这是什么|是什么|有(?:什么)?用吗?|有效吗|真的有用吗|管用吗|怎么做|要多久|多长时间|难不难|难吗|干嘛)/

/** From here on a refusal says more than no. */
const TELLS_MORE_EN = 8
const TELLS_MORE_ZH = 12

/** Whether the words after a "no" are worth an answer of their own. */
function tellsMore(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
    ? text.length > TELLS_MORE_ZH
    : text.trim().split(/\s+/).length > TELLS_MORE_EN
}

/**
 * Reads the answer to an offer. Anything that is not clearly an answer is talk: nobody is pushed
 * back to the question.
 *
 * @param plain for matching; @param text as written.
 */
export function replyToOffer(plain: string, text: string): OfferReply {
  // "No one" holds a one, and is no choice of the first.
  if (meansNobody(plain)) return { kind: 'talk' }
  const titled = titledTechnique(plain)
  if (titled !== null) return { kind: 'technique', technique: titled }
  if (dislikesExercise(plain).length > 0) return { kind: 'refuse', tellsMore: false }
  if (LATER.test(plain)) return { kind: 'refuse', tellsMore: tellsMore(text) }
  if (OTHER.test(plain)) return { kind: 'other' }
  if (ABOUT.test(plain)) return { kind: 'about' }
  const chosen = matchChoice(plain, CHOICES)
  if (chosen === 'yes') return { kind: 'accept' }
  if (chosen === 'later') return { kind: 'refuse', tellsMore: false }
  if (isTechnique(chosen)) return { kind: 'technique', technique: chosen }
  const named = namedTechnique(plain)
  if (named !== null) return { kind: 'technique', technique: named }
  const answer = parseYesNo(plain)
  if (answer === true) return tellsMore(text) ? { kind: 'talk' } : { kind: 'accept' }
  if (answer === false) return { kind: 'refuse', tellsMore: tellsMore(text) }
  return { kind: 'talk' }
}
