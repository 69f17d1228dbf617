const ENGLISH: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
  ...{ nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30 },
  ...{ 'forty-five': 45, 'forty five': 45, 'a couple of': 2, 'a few': 3 },
}
const CHINESE = '零一二三四五六七八九'

/** Source of a pattern for a number in English: digits or a word. Longest words first. */
export const NUMBER_EN = `\\d{1,4}|${Object.keys(ENGLISH)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}`
/** The same for an hour of the clock. */
export const HOUR_EN = '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
/** Source of a pattern for a number in Chinese: digits or numerals below a hundred. */
export const NUMBER_ZH = '\\d{1,3}|[零〇一二两三四五六七八九十]{1,3}'

/** The value of what {@link NUMBER_EN} or {@link NUMBER_ZH} matched; null for odd numerals. */
export function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  if (Object.hasOwn(ENGLISH, word)) return ENGLISH[word] ?? null
  const numerals = word.replaceAll('〇', '零').replaceAll('两', '二')
  const shape = /^([一二三四五六七八九]?)(十?)([零一二三四五六七八九]?)$/u.exec(numerals)
  if (!shape) return /^零[一二三四五六七八九]$/u.test(numerals) ? digit(numerals[1]) : null
  const [, tens = '', ten = '', ones = ''] = shape
  if (ten === '') return tens !== '' && ones !== '' ? null : digit(tens || ones)
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

function digit(numeral: string | undefined): number {
  return Math.max(0, CHINESE.indexOf(numeral ?? ''))
}
