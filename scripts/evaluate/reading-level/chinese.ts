/** How hard Chinese text is to read, as far as lengths and characters tell. */
export interface ChineseLevel {
  readonly sentences: number
  readonly characters: number
  readonly charactersPerSentence: number
  /** Share in [0, 1] of the characters that are among the common ones. */
  readonly common: number
  /** The sentence with most characters, and how many it has. */
  readonly longest: { readonly text: string; readonly characters: number }
}

const HAN = /\p{Script=Han}/gu

export const hanCharacters = (text: string): readonly string[] => text.match(HAN) ?? []

/** Sentences end at 。！？ with any closing quotes, and at line breaks. */
export function chineseSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[。！？][”’」』）]*)(?![”’」』）])|\n+/u)
    .filter((sentence) => hanCharacters(sentence).length > 0)
}

/** The commonest characters of some lines, at most `count`; on a tie the one that came first. */
export function commonestCharacters(lines: readonly string[], count: number): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const line of lines) {
    for (const one of hanCharacters(line)) seen.set(one, (seen.get(one) ?? 0) + 1)
  }
  const ranked = [...seen].sort((a, b) => b[1] - a[1])
  return new Set(ranked.slice(0, count).map(([character]) => character))
}

/** The level of several texts taken together. @throws Error when they hold no Han characters. */
export function chineseLevel(texts: readonly string[], common: ReadonlySet<string>): ChineseLevel {
  const lengths = texts
    .flatMap(chineseSentences)
    .map((text) => ({ text, characters: hanCharacters(text).length }))
  const [first, ...others] = lengths
  if (first === undefined) throw new Error('No characters to measure')
  const characters = texts.flatMap(hanCharacters)
  return {
    sentences: lengths.length,
    characters: characters.length,
    charactersPerSentence: characters.length / lengths.length,
    common: characters.filter((one) => common.has(one)).length / characters.length,
    longest: others.reduce((most, one) => (one.characters > most.characters ? one : most), first),
  }
}
