import type { Locale } from '../../types.ts'
import { scriptOf } from '../chinese-script.ts'
import { screenByRules } from '../crisis/screen.ts'
import { identifyLanguage } from '../language.ts'
import { normalise } from '../normalise.ts'
import type { GuardReason, GuardRule } from './guard-rule.ts'
import { inventsNumber } from './invents-number.ts'
import { ENGLISH_RULES } from './rules-en.ts'
import { CHINESE_RULES } from './rules-zh.ts'
import { strays } from './strays.ts'

/** What a generated reply is held against. */
export interface ReplyContext {
  readonly locale: Locale
  /** The catalogue's sentence that the reply may put in other words. */
  readonly decided: string
  /** What the person wrote. */
  readonly message: string
  /** What the language model was told; no stretch of it may come back. */
  readonly instructions?: string
}

export type GuardResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: GuardReason }

const OK: GuardResult = { ok: true }
const refuse = (reason: GuardReason): GuardResult => ({ ok: false, reason })

/** Longest reply of all, in UTF-16 units, and how far one may outgrow what was decided. */
const LENGTH = {
  en: { most: 320, factor: 2, spare: 60 },
  // No classifier reads Chinese, so there is less room to go astray.
  zh: { most: 110, factor: 1.6, spare: 16 },
} as const
/** Sentences in a reply: one or two decided ones, and a little air. */
const MOST_SENTENCES = 4

/** Consecutive words, or Han characters, of the instructions that may not come back. */
const LEAK = { en: 6, zh: 10 } as const

/** Letters, spaces and the punctuation of plain prose; nothing that a channel takes for markup. */
const PLAIN = {
  en: /^[\p{L}\p{N} .,;:?!'’‘“”"()–—…-]+$/u,
  zh: /^[\p{L}\p{N} ，。、；：？！“”‘’「」『』（）—…·]+$/u,
} as const
const ADDRESS = /https?:|www\.|\w@\w|\b[\w-]+\.(?:com|org|net|io|cn|gov|edu|info|me|app)\b|\/\//i
/** Letters one by one, which hide a word. */
const SPELLED = /(?:\b\p{L}[\s.,;:·_–—-]+){4,}/u

/** English as the rules read it: one kind of apostrophe, lower case, single spaces. */
export function foldEnglish(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—-]+/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Chinese as the rules read it: simplified characters, letters and digits alone. */
export function foldChinese(text: string): string {
  return normalise(text).replace(/[^\p{L}\p{N}]/gu, '')
}

function breaks(
  rules: readonly GuardRule[],
  reply: string,
  decided: string,
): GuardReason | undefined {
  for (const { reason, pattern } of rules) {
    for (const [found] of reply.matchAll(pattern)) {
      if (!decided.includes(found.trim())) return reason
    }
  }
  return undefined
}

/** Every sentence on its own, so that one foreign one among others shows. */
function isEnglish(reply: string, decided: string): boolean {
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(reply)) return false
  // A letter of another kind can stand for an English one and hide a word from the rules.
  const foreign = reply.match(/[^\p{ASCII}’‘“”–—…]/gu) ?? []
  if (foreign.some((letter) => !decided.includes(letter))) return false
  return sentencesOf(reply).every(
    (sentence) => sentence.split(/\s+/).length < 3 || identifyLanguage(sentence) === 'en',
  )
}

function isChinese(reply: string, decided: string, locale: Locale): boolean {
  if (!/\p{Script=Han}/u.test(reply)) return false
  const wrong = locale === 'zh-Hant' ? -1 : 1
  for (const char of reply) {
    if (decided.includes(char)) continue
    if (!/[\p{Script=Han}\p{Script=Common}]/u.test(char) && !/[TA]/.test(char)) return false
    if (Math.sign(scriptOf(char.codePointAt(0) ?? 0)) === wrong) return false
  }
  return true
}

function sentencesOf(reply: string): string[] {
  return reply.split(/[.?!。？！…]+/u).filter((part) => /\p{L}/u.test(part))
}

const questionsIn = (text: string): number => text.match(/[?？]/g)?.length ?? 0

/** Whether a long enough stretch of the instructions comes back. */
function leaks(reply: string, instructions: string, chinese: boolean): boolean {
  const units = (text: string) =>
    chinese ? Array.from(foldChinese(text)) : (foldEnglish(text).match(/[\p{L}\p{N}']+/gu) ?? [])
  const size = chinese ? LEAK.zh : LEAK.en
  const own = units(reply)
  if (own.length < size) return false
  const joint = chinese ? '' : ' '
  const told = `${joint}${units(instructions).join(joint)}${joint}`
  return own.some(
    (_, i) =>
      i + size <= own.length &&
      told.includes(`${joint}${own.slice(i, i + size).join(joint)}${joint}`),
  )
}

/**
 * Whether a generated reply may stand in the place of the catalogue's sentence, by rules alone.
 *
 * Pure and total: takes any string, in time linear in its length. It refuses whatever it does not
 * know to be harmless, because refusing costs a wording and nothing else.
 */
export function checkReply(reply: string, context: ReplyContext): GuardResult {
  const { locale, decided, instructions } = context
  const chinese = locale !== 'en'
  const text = reply.trim()
  if (text === '' || !/\p{L}/u.test(text)) return refuse('empty')
  const { most, factor, spare } = chinese ? LENGTH.zh : LENGTH.en
  if (text.length > Math.min(most, decided.length * factor + spare)) return refuse('too-long')
  if (sentencesOf(text).length > MOST_SENTENCES) return refuse('too-long')
  if (ADDRESS.test(text)) return refuse('url')
  if (chinese ? !isChinese(text, decided, locale) : !isEnglish(text, decided))
    return refuse('language')
  if (!(chinese ? PLAIN.zh : PLAIN.en).test(text) || SPELLED.test(text)) return refuse('markup')
  // Danger is read from the reply as from a person: whatever sounds like it, is not ours to say.
  if (screenByRules(text).level !== 'none') return refuse('risk')
  const fold = chinese ? foldChinese : foldEnglish
  const [said, allowed] = [fold(text), fold(decided)]
  const broken = breaks(chinese ? CHINESE_RULES : ENGLISH_RULES, said, allowed)
  if (broken !== undefined) return refuse(broken)
  if (inventsNumber(said, allowed, chinese)) return refuse('number')
  if (questionsIn(text) !== questionsIn(decided)) return refuse('question')
  if (instructions !== undefined && leaks(text, instructions, chinese)) return refuse('prompt-leak')
  if (strays(said, allowed, chinese)) return refuse('off-topic')
  return OK
}
