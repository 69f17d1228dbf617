import type { Language } from '../types.ts'
import { scriptOf } from './chinese-script.ts'
import { ENGLISH_WORDS } from './english-words.ts'
import { FOREIGN_WORDS } from './foreign-words.ts'

/** A Han character carries about as much as this many English words. */
const WORDS_PER_HAN = 0.6
/** Below this share of the text, a second language is a loan word, a name or a quotation. */
const MIN_SHARE_OF_MIXED = 0.12
/** At least this share of the Latin words must be English ones. */
const MIN_ENGLISH = 0.4

/** Latin words that Chinese writing borrows as they are: they do not make a text bilingual. */
const LOAN_WORDS = new Set(
  'ok okay app wifi vip ppt kpi offer emo hr ceo boss bug cp pk dna ktv hi hello hey bye haha lol iphone ipad pc tv qq id nba sns ai pua gpa mbti ins bgm up get diss bb baby'.split(
    ' ',
  ),
)

const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]{1,64}@[^\s@]+\.\w+|(?<!\S)@[\w-]+/gi
const INVISIBLE = /[\p{Cf}\p{Cs}]/gu
const WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*/gu
const HAN = /^\p{Script=Han}/u
const HAN_OF_WORD = /\p{Script=Han}/gu
const LATIN_WORD = /^[a-z\p{M}]+(?:'[a-z]+)*$/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Chinese borrows の in names of shops and nicknames. */
const JAPANESE_OF = /の/g
const NUMBER = /^[\p{N}\p{M}]+$/u
/** Marks that English hardly uses: an accented word is likelier foreign. */
const MARKS = /\p{M}/gu
/** So that the list need not hold every form of a word. */
const ENDING = /(?:s|es|ed|ing|ly|er)$/
const LENGTHENED = /(.)\1{2,}/g

interface Tally {
  readonly han: number
  readonly traditional: number
  readonly simplified: number
  readonly english: number
  readonly foreign: number
  readonly latin: number
  readonly borrowed: number
  readonly kana: number
  readonly other: number
}

function isEnglish(word: string): boolean {
  const stem = word.replace(/(?:n't|'[a-z]+)$/, '')
  if (stem.length <= 1) return stem === 'i' || stem === 'a' || stem === 'u'
  if (ENGLISH_WORDS.has(stem) || ENGLISH_WORDS.has(word.replaceAll("'", ''))) return true
  const base = stem.replace(ENDING, '')
  if (base !== stem && (ENGLISH_WORDS.has(base) || ENGLISH_WORDS.has(`${base}e`))) return true
  // "sooo", "happpy": letters drawn out are cut to one, then to two.
  const [once, twice] = [stem.replace(LENGTHENED, '$1'), stem.replace(LENGTHENED, '$1$1')]
  return once !== stem && (ENGLISH_WORDS.has(once) || ENGLISH_WORDS.has(twice))
}

function tally(text: string): Tally {
  const counts = {
    han: 0,
    traditional: 0,
    simplified: 0,
    english: 0,
    foreign: 0,
    latin: 0,
    borrowed: 0,
    kana: 0,
    other: 0,
  }
  const prepared = text
    .replace(ADDRESS, ' ')
    .replace(INVISIBLE, '')
    .replace(/[’‘`´＇]/g, "'")
    .normalize('NFKC')
    .toLowerCase()
    .replace(JAPANESE_OF, '')
  for (const [token] of prepared.matchAll(WORD)) {
    if (HAN.test(token)) {
      // The pattern takes Han characters one by one unless they follow a letter or digit.
      countHan(token, counts)
      continue
    }
    if (NUMBER.test(token)) continue
    if (KANA.test(token)) {
      counts.kana += token.length
      continue
    }
    const latin = token.replace(/[\p{Script=Han}\p{N}]+/gu, '')
    for (const [char] of token.matchAll(HAN_OF_WORD)) countHan(char, counts)
    if (latin === '') continue
    const folded = latin.normalize('NFD')
    if (!LATIN_WORD.test(folded)) {
      counts.other += latin.length / 5
      continue
    }
    const plain = folded.replace(MARKS, '')
    counts.latin++
    if (LOAN_WORDS.has(plain)) counts.borrowed++
    if (FOREIGN_WORDS.has(plain)) counts.foreign++
    else if (isEnglish(plain)) counts.english++
    else if (plain !== folded) counts.foreign++
  }
  return counts
}

function countHan(
  char: string,
  counts: { han: number; traditional: number; simplified: number },
): void {
  counts.han++
  const script = scriptOf(char.codePointAt(0) ?? 0)
  if (script > 0) counts.traditional++
  if (script < 0) counts.simplified++
}

/**
 * Which language a text is in, from its characters and words alone: no model, about a microsecond a
 * word. Chinese without a character that tells the script is `zh-Hans`; both scripts in one text go
 * to the commoner one. Text without letters, and any other language, is `und`: other alphabets,
 * Japanese and Korean by their characters, and languages in Latin letters when too few of the words
 * are English or as many are of another language.
 */
export function identifyLanguage(text: string): Language {
  const t = tally(text)
  const isJapanese = t.kana > 0 && t.kana > (t.kana + t.han) * 0.1
  const han = isJapanese ? 0 : t.han * WORDS_PER_HAN
  const other = t.other + (isJapanese ? (t.kana + t.han) * WORDS_PER_HAN : 0)
  const englishEnough = t.english >= t.latin * MIN_ENGLISH && t.foreign * 2 <= t.english
  const english = englishEnough ? t.latin : 0
  const total = han + other + t.latin
  if (other >= total / 2) return 'und'

  const chinese = t.traditional > t.simplified ? 'zh-Hant' : 'zh-Hans'
  if (han > 0 && english > 0) {
    const borrowedOnly = t.latin === t.borrowed
    if (!borrowedOnly && english >= total * MIN_SHARE_OF_MIXED) {
      return han >= total * MIN_SHARE_OF_MIXED ? 'mixed' : 'en'
    }
    return chinese
  }
  if (han > 0) return han >= t.latin / 2 ? chinese : 'und'
  return english > 0 ? 'en' : 'und'
}
