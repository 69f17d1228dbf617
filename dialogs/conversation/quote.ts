import { namedFeelings } from './feelings.ts'
import { findTopics } from './topics.ts'

/** Longest quotation, in UTF-16 units; Chinese says more in fewer. */
const LONGEST = 60
const LONGEST_HAN = 28

const HAN = /\p{Script=Han}/u
/** Never said back: abuse, addresses, numbers that may be somebody's, words about dying or harm. */
const NOT_TO_REPEAT =
  /\b(?:fuck\w*|shit\w*|bitch\w*|cunt\w*|whore\w*|slut\w*|retard\w*|kill\w*|suicid\w*|die|dying|dead|death|harm\w*|rape\w*|hurt (?:myself|him|her|them))\b|他妈|操|傻逼|婊|贱|杀|死|自残|自杀|强奸|https?:|www\.|@|\d{4,}/i
/** Leading joints of a sentence that read oddly inside quotation marks. */
const JOINTS =
  /^(?:and|but|so|because|that|then|also|well|like|yeah|yes|no|ok|okay|hi|hello|um+)\b[\s,]*|^(?:但是?|可是|而且|所以|因为|然后|就是|还有|不过|其实|嗯+|那)[,,\s]*/i

/** Control characters, bidirectional marks and anything that a channel might read as markup. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}<>[\]{}()*_`~|\\"“”「」『』]/u

/**
 * A short clause of the person's own words, fit to stand in quotation marks, or null. Taken whole,
 * never cut in the middle; the clause that names a feeling or the matter is preferred.
 *
 * @param text as written.
 */
export function quotable(text: string): string | null {
  const clauses = text
    .normalize('NFC')
    .split(/[.!?;:\n,。！？；：，…—]+/u)
    .map((clause) => clause.trim().replace(JOINTS, '').trim())
    .filter((clause) => {
      const han = HAN.test(clause)
      const long = clause.length > (han ? LONGEST_HAN : LONGEST)
      const short = han ? clause.length < 8 : clause.split(/\s+/).length < 6
      return !long && !short && !UNSAFE.test(clause) && !NOT_TO_REPEAT.test(clause)
    })
  const telling = clauses.find((clause) => {
    const plain = clause.normalize('NFKC').toLowerCase()
    return namedFeelings(plain).named.length > 0 || findTopics(plain).length > 0
  })
  return telling ?? clauses[0] ?? null
}
