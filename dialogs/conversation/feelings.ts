import type { EmotionReading, GoEmotion, SharedEmotion } from '../../types.ts'

/** The families of feeling that reflections are written for. */
export const FAMILIES = [
  'sad',
  'anxious',
  'angry',
  'ashamed',
  'disgusted',
  'surprised',
  'joyful',
] as const
export type Family = (typeof FAMILIES)[number]

export const isFamily = (name: unknown): name is Family =>
  (FAMILIES as readonly unknown[]).includes(name)

/** Below this probability a family read by the model is not spoken of. */
const ASSERT_FROM = 0.55
/** Gladness has to be surer, and pleasant besides: a wrong "you seem fine" hurts most. */
const GLAD_FROM = 0.6
const GLAD_VALENCE = 0.3
/** A second family is named too when it comes this close to the first. */
const SECOND_WITHIN = 0.75

/** Which of GoEmotions' labels and of the shared seven belong to a family. */
const MEMBERS: Readonly<
  Record<Family, { go: readonly GoEmotion[]; shared: readonly SharedEmotion[] }>
> = {
  sad: { go: ['sadness', 'grief', 'disappointment'], shared: ['sadness'] },
  anxious: { go: ['fear', 'nervousness'], shared: ['fear'] },
  angry: { go: ['anger', 'annoyance'], shared: ['anger'] },
  ashamed: { go: ['remorse', 'embarrassment'], shared: [] },
  disgusted: { go: ['disgust'], shared: ['disgust'] },
  surprised: { go: ['surprise'], shared: ['surprise'] },
  joyful: {
    go: ['joy', 'excitement', 'amusement', 'love', 'gratitude', 'pride', 'optimism', 'relief'],
    shared: ['joy'],
  },
}

/** Probability in [0, 1] of a family: its strongest member. */
export function familyProbability(reading: EmotionReading, family: Family): number {
  const { go, shared } = MEMBERS[family]
  return Math.max(
    ...go.map((label) => reading.emotions[label]),
    ...shared.map((label) => reading.shared[label]),
  )
}

const WORDS: Readonly<Record<Family, { en: RegExp; zh: RegExp }>> = {
  sad: {
    en: /\b(?:sad(?:der|dest|ness)?|(?:feel(?:ing)?|i'm|am|so|really|very|bit) (?:so |really |very |a bit )?(?:down|low|blue)|depress(?:ed|ing)|unhappy|miserable|heart-?broken|hopeless|upset|hurts?(?! (?:me|him|her|my \w+) (?:back|arm|leg))|crying|cried|cry|tears|disappoint(?:ed|ing|ment)|devastated|gloomy|grief|grieving|sorrow\w*|lonely|miss (?:him|her|them) so)\b/g,
    zh: /难过|伤心|悲伤|难受|失落|沮丧|低落|抑郁|心碎|想哭|哭|绝望|郁闷|失望|委屈|心痛|痛苦|悲痛|心酸|心里?(?:很|好|有点|特别)?堵(?!车)|憋屈|(?:心里|就是|好|很|胸口发)闷(?![热骚])|不开心|不高兴|不快乐|emo|孤独|孤单/g,
  },
  anxious: {
    en: /\b(?:anxi(?:ous|ety)|worr(?:y|ied|ies|ying)|nervous\w*|scared|scary|afraid|terrif(?:ied|ying)|panick?(?:y|ed|ing)?|frighten(?:ed|ing)|tense|stressed|on edge|uneasy|restless|dread(?:ing)?|freak(?:ed|ing)? out|overwhelmed|fear|what if (?:i|he|she|they|it|we|something|nobody|everyone))\b/g,
    zh: /焦虑|担心|害怕|紧张|恐惧|心慌|发慌|好慌|很慌|慌|不安|恐慌|发愁|忐忑|提心吊胆|万一|(?<!恐|哪|别|不|生)怕|压力(?:很|好|太)?大/g,
  },
  angry: {
    en: /\b(?:ang(?:ry|er)|angrier|mad (?:at|about)|(?:so|really|i'm|just|am|very) mad|furious|pissed(?: off)?|annoy(?:ed|ing|s)|irritat(?:ed|ing)|frustrat(?:ed|ing|ion)|enraged|rage|fed up|resent\w*|livid|outrag(?:ed|eous)|i hate|hate (?:him|her|them|it|my boss|this|that)|sick of|had enough)\b/g,
    zh: /生气|愤怒|气死|恼火|火大|气愤|烦死|讨厌(?!我)|恨(?!不得)|受够了|不爽|发火|恼怒|窝火|来气|气炸|怒|气得|好气|太过分|忍不了|欺人太甚/g,
  },
  ashamed: {
    en: /\b(?:ashamed|guilt(?:y)?|embarrass(?:ed|ing|ment)|humiliat(?:ed|ing|ion)|regret\w*|worthless|pathetic|(?:all )?my (?:own )?fault|blam(?:e|ing) myself|hate myself|(?:a|such a|total|complete) failure|not good enough|(?:feel|felt|i'm|am) (?:so |really |such an? )?(?:stupid|dumb|idiot))\b/g,
    zh: /羞愧|窝囊|(?:真|好|太|很)(?:笨|蠢|傻)(?!的)|内疚|愧疚|自责|惭愧|丢脸|丢人|羞耻|尴尬|后悔|没用|废物|都?怪我|我的错|没脸|对不起(?:他|她|他们|爸|妈|父母|家人|大家|孩子)|不够好|讨厌(?:我)?自己|恨(?:我)?自己/g,
  },
  disgusted: {
    en: /\b(?:disgust(?:ed|ing|s)?|gross|revolt(?:ed|ing)|repuls(?:ed|ive)|sickened|makes me sick|nauseat\w+|creep(?:y|ed out))\b/g,
    zh: /恶心|反感|厌恶|作呕|想吐/g,
  },
  surprised: {
    en: /\b(?:surprised?|shock(?:ed|ing)?|stunned|(?:can't|cannot|couldn't) believe|(?:didn't|did not|never) (?:expect(?:ed)?|see it coming)|out of nowhere|unexpected(?:ly)?|taken aback)\b/g,
    zh: /惊讶|震惊|没想到|吃惊|意外(?!险)|不敢相信|难以置信|惊呆|出乎意料/g,
  },
  joyful: {
    en: /\b(?:happy|happi(?:er|est|ness)|glad|joy(?:ful)?|excited|thrilled|delighted|relieved|proud|grateful|(?:feel(?:ing)?|it's|was|is|am|i'm|so|really) (?:so |really |pretty |doing )?(?:great|wonderful|amazing|fantastic|awesome|good)|(?:great|wonderful|lovely|amazing|fantastic|brilliant|perfect) (?:day|time|news|week|weekend|evening|night|mood)|laughed (?:so (?:much|hard)|a lot|together)|over the moon|hopeful|cheerful|love (?:it|this)|yay|woo ?hoo|best day)\b/g,
    zh: /开心|高兴|快乐|幸福|兴奋|激动|喜悦|满足|欣慰|自豪|骄傲|轻松|太好了|太棒了|感激|好爽|期待|松了一口气|有希望|哈哈|心情(?:很|特别|挺|真)?(?:好|不错)|美滋滋|笑得/g,
  },
}

/** A word of feeling is taken back by what stands right before it. */
const NOT_BEFORE_EN =
  /\b(?:not|no|never|isn't|aren't|wasn't|don't|doesn't|didn't|haven't|hasn't|can't|cannot|couldn't|won't|wouldn't|without|hardly|no longer|nothing|neither|stop(?:ped)? being|less|used to)(?: (?:really|so|very|a|an|such|the|too|that|all|even|just|be|been|being|feel(?:ing)?|felt|am|get|quite|exactly|actually|a bit|anything|to|i'm|anymore)){0,3} ?$/
const NOT_BEFORE_ZH =
  /(?:不是|并不|没有|没|不再|不会|不太|不怎么|不那么|算不上|谈不上|不算|不觉得|(?<!特|分|区|个|级|类|性)别|不要|不能|无法|不)(?:很|太|觉得|感到|特别|那么|真的|在|有点)?$/
/** Matches that carry their own negation, or that a preceding 不 does not take back. */
const SELF_NEGATED = /^不/

export interface NamedFeelings {
  /** Families that the person names, in the order of their first mention. */
  readonly named: readonly Family[]
  /** Families that the person says it is not. */
  readonly denied: readonly Family[]
}

/** Which feelings a person names in so many words, and which they deny. */
export function namedFeelings(plain: string): NamedFeelings {
  const at = new Map<Family, number>()
  const denied = new Set<Family>()
  // 不开心 is sadness, so its 开心 is gone before gladness is looked for.
  const withoutUnhappy = plain.replace(/不(?:太|怎么|是很|那么)?(?:开心|高兴|快乐|幸福)/g, '难过 ')
  for (const family of FAMILIES) {
    const { en, zh } = WORDS[family]
    const matches = [...withoutUnhappy.matchAll(en), ...withoutUnhappy.matchAll(zh)]
    for (const match of matches) {
      const before = withoutUnhappy.slice(Math.max(0, match.index - 40), match.index)
      const taken =
        NOT_BEFORE_EN.test(before) || (!SELF_NEGATED.test(match[0]) && NOT_BEFORE_ZH.test(before))
      if (taken) denied.add(family)
      else at.set(family, Math.min(at.get(family) ?? Infinity, match.index))
    }
  }
  const named = [...at.entries()].sort((a, b) => a[1] - b[1]).map(([family]) => family)
  return { named, denied: [...denied].filter((family) => !at.has(family)) }
}

/** What the dialog goes by for one message. */
export interface Feelings {
  /** None, one, or the two strongest: then both are named. */
  readonly families: readonly Family[]
  /** `words`: the person said so. `reading`: a model's guess. `none`: ask, assert nothing. */
  readonly source: 'words' | 'reading' | 'none'
}

/** Anything that makes gladness doubtful: negation, contradiction, words of trouble. */
const SOUR =
  /\b(?:not|no|never|but|\w+n't|without|bad|worse|worst|terrible|awful|hard|sorry|sick|tired|lost|alone|wrong|hates?|wish|though|used|only|too|nobody|nothing|stupid|cry\w*|die[ds]?|dying)\b|[不没别无]|但|可惜|只是|差|难|累|烦|惨|糟|死|哭|窝囊|输|丢|失/

/** What else is known when a message is read. */
export interface FeelingContext {
  /** The talk is about a loss or a harm. */
  readonly burdened: boolean
  /** The feeling of the last few messages. */
  readonly recent: Family | null
}

/**
 * The person's own words come first and a model's reading second; where the reading abstains or
 * is weak, nothing is asserted. Gladness read by a model is believed only when it is strong and
 * pleasant, nothing in the words speaks against it, and the talk was not heavy just before.
 */
export function feelingsOf(
  plain: string,
  reading: EmotionReading,
  { burdened, recent }: FeelingContext,
): Feelings {
  const { named, denied } = namedFeelings(plain)
  if (named.length > 0) return { families: named.slice(0, 2), source: 'words' }
  if (reading.abstained) return { families: [], source: 'none' }
  const doubtful = burdened || SOUR.test(plain) || (recent !== null && recent !== 'joyful')
  const believed = (family: Family, p: number): boolean =>
    // Shame is named by the person or not at all: a reader cannot tell who was at fault.
    family === 'ashamed'
      ? false
      : family === 'joyful'
        ? !doubtful && p >= GLAD_FROM && reading.valence >= GLAD_VALENCE
        : p >= ASSERT_FROM && reading.valence < GLAD_VALENCE
  const ranked = FAMILIES.map((family) => ({ family, p: familyProbability(reading, family) }))
    .filter(({ family, p }) => !denied.includes(family) && believed(family, p))
    .sort((a, b) => b.p - a.p)
  const [first, second] = ranked
  if (first === undefined) return { families: [], source: 'none' }
  const close = second !== undefined && second.p >= first.p * SECOND_WITHIN
  return {
    families: close ? [first.family, second.family] : [first.family],
    source: 'reading',
  }
}

const STRONG_WORDS =
  /\b(?:panic(?:k?ing| attack)?|(?:can't|cannot|couldn't) (?:breathe|cope|stop (?:crying|shaking)|take (?:it|this|any ?more))|falling apart|breaking down|losing (?:it|my mind)|going crazy|freaking out|shaking|hyperventilat\w+|unbearable|devastated|terrified|furious)\b|崩溃|受不了|手(?:还|一直|都)?在?抖|抖个不停|快疯|要疯|撑不住|扛不住|喘不过气|发抖|惊恐|恐慌发作|停不下来地?哭|气炸|绝望|透不过气/
const LOUDER =
  /\b(?:so|very|really|extremely|incredibly|completely|totally|unbelievably)\b|非常|特别|超级|极其|太|好(?:难|烦|累|怕|气|慌)|!{2,}/
const SOFTER = /\b(?:a bit|a little|slightly|kind of|kinda|somewhat)\b|有点|有一点|稍微|一点点|略/
/** Minutes, exam marks and other 分 are not distress: a word of feeling must stand beside it. */
const OUT_OF_TEN =
  /\b(10|[0-9])\s*(?:\/|out of)\s*10\b|(?:难受|难过|痛苦|焦虑|紧张|害怕|生气|愤怒|程度)[^。!?\d]{0,6}(10|[0-9])\s*分(?!钟)/

/**
 * How strong a message's distress is, from 0 (none) to 10. A number that the person gives counts
 * as it is. Otherwise
 *
 *   10 × (0.5·unpleasant + 0.2·activation + 0.3·strongest)
 *
 * with unpleasant = max(0, −valence), activation = max(0, arousal) counted only when unpleasant,
 * and strongest = the highest probability among anger, disgust, fear and sadness; an abstaining
 * reading counts half. Words of extreme distress lift it to at least 8, an intensifier beside a
 * named unpleasant feeling to at least 6 (a plain one to at least 5), a softener caps it at 5.
 */
export function intensityOf(plain: string, reading: EmotionReading): number {
  const given = OUT_OF_TEN.exec(plain)
  if (given !== null) return Number(given[1] ?? given[2])
  const unpleasant = Math.max(0, -reading.valence)
  const activation = unpleasant > 0 ? Math.max(0, reading.arousal) : 0
  const { anger, disgust, fear, sadness } = reading.shared
  const strongest = Math.max(anger, disgust, fear, sadness)
  const weight = reading.abstained ? 0.5 : 1
  const read = 10 * weight * (0.5 * unpleasant + 0.2 * activation + 0.3 * strongest)
  const { named } = namedFeelings(plain)
  const namesDistress = named.some((family) => family !== 'joyful' && family !== 'surprised')
  const extreme = STRONG_WORDS.test(plain)
  const floor = extreme ? 8 : namesDistress ? (LOUDER.test(plain) ? 6 : 5) : 0
  // A reading alone never makes it an emergency: that takes the person's own words.
  const alarmed = named.includes('anxious') || named.includes('angry')
  const cap = extreme ? 10 : SOFTER.test(plain) ? 5 : alarmed && LOUDER.test(plain) ? 10 : 6
  return Math.round(Math.min(cap, Math.max(floor, Math.min(10, read))))
}
