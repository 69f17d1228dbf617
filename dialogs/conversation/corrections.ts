import { namedFeelings, type Family } from './feelings.ts'

/** A person puts a reading right. */
export interface Correction {
  /** What it is, in their word; null when they only say what it is not. */
  readonly to: Family | null
  /** What it is not. */
  readonly from: Family | null
}

const WRONG =
  /^(?:no+[ ,.!]+)?(?:(?:you(?:'re| are| got (?:it|that|me)| have (?:it|that))? (?:\w+ )?(?:wrong|mistaken)|that(?:'s| is|s) (?:not (?:right|it|true|how i feel|what i feel)|wrong)|wrong|not (?:quite|exactly|true|right)|that isn't (?:right|it|how i feel)|it(?:'s| is) not that(?=$|[,.!])|i(?:'m| am) not feeling that)\b)|^(?:不[,。! ]*)?(?:不对|不是这样|不是的|你(?:理解|说|猜|判断|看|读|搞|弄)错|说错了|错了|不准|不太对|我不是(?:这种|这个|那种)感觉|不是这种感觉|你误会)/
const PUTS_RIGHT_EN =
  /^(?:no+[ ,.!]+|actually[ ,]+|well[ ,]+|nah[ ,]+)*(?:i(?:'m| am)|it(?:'s| is)|that(?:'s| is)|this is|i said|i meant|more(?: like)?|rather|just|i feel|not)\b/
const PUTS_RIGHT_ZH =
  /^(?:不[,。! ]*|其实|应该说|准确地?说|也?不(?:是|算)|我?(?:并)?(?:不是|没有?)|我说的?是|更多(?:的)?是|倒不是|与其说)/
const STARTS_WITH_NO =
  /^(?:no+[ ,.!]|nah[ ,]|actually|i said|i meant|more like|rather)|^(?:不[,。! ]|不是|其实|应该说|准确|我说的?是|更多(?:的)?是|倒不是|与其说|我(?:并)?不是)/

/**
 * Whether a message corrects the feeling that was heard: "not sad, angry", "no, I'm worried",
 * 我不是难过,是生气, 你理解错了. Short messages only: a long story that holds a "not" is a story.
 *
 * @param assumed the feeling that the dialog went by, if any: a bare "I'm not sad" corrects only
 *   that one.
 */
export function findCorrection(plain: string, assumed: Family | null): Correction | null {
  if (plain.length > 90) return null
  const { named, denied } = namedFeelings(plain)
  const [to = null] = named
  const [from = null] = denied
  if (WRONG.test(plain)) return { to, from }
  if (!PUTS_RIGHT_EN.test(plain) && !PUTS_RIGHT_ZH.test(plain)) return null
  if (from !== null) return to !== null || from === assumed ? { to, from } : null
  return to !== null && to !== assumed && STARTS_WITH_NO.test(plain) ? { to, from } : null
}
