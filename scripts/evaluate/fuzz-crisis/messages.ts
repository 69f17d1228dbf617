import { RISK_RULES } from '../../../nlp/crisis/rules/index.ts'
import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { compareRisk } from '../../../nlp/risk.ts'

type Language = 'en' | 'zh'

/** The rules' own examples that show danger of at least moderate. */
export function crisisExamples(): readonly {
  readonly text: string
  readonly language: Language
}[] {
  return RISK_RULES.flatMap(({ language, matches }) =>
    matches.map((one) => ({ text: typeof one === 'string' ? one : one.text, language })),
  )
    .filter(({ text }) => compareRisk(screenByRules(text).level, 'moderate') >= 0)
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
}

/** What surrounds what people say, without changing what it means. */
const AROUND: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'hi',
    'I had lunch at noon.',
    'it is raining here',
    'sorry for the long message',
    '😭',
    '!!!',
  ],
  zh: ['你好', '中午吃了饭。', '这里在下雨', '不好意思写这么多', '😭', '！！！'],
}

/** Ways to write the same words. */
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  // Full width, as an input method for Chinese leaves it.
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  // Invisible signs between letters.
  (text) => Array.from(text).join('\u200b'),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replaceAll(' ', '  '),
  (text) => `${text}...`,
  (text) => `\n\n${text}\n`,
  (text) => `${text}\n${text}`,
]

/** A message of danger as somebody might write it. */
export function fuzzed(
  { text, language }: { readonly text: string; readonly language: Language },
  chance: () => number,
): string {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)]
  const disguised = (pick(DISGUISES) ?? String)(text)
  const before = chance() < 0.4 ? `${pick(AROUND[language]) ?? ''}\n` : ''
  const after = chance() < 0.4 ? `\n${pick(AROUND[language]) ?? ''}` : ''
  return `${before}${disguised}${after}`
}
