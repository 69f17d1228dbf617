/**
 * Letters of other alphabets that look like Latin ones. Pairs follow the "confusables" of Unicode
 * Technical Standard 39, cut to the Cyrillic, Greek and small-capital letters that turn up in
 * disguised words.
 */
const LOOK_ALIKES: readonly (readonly [latin: string, others: string])[] = [
  ['A', 'АΑ'],
  ['B', 'ВΒ'],
  ['C', 'СϹ'],
  ['E', 'ЕΕ'],
  ['H', 'НΗ'],
  ['I', 'ІΙӀ'],
  ['J', 'ЈͿ'],
  ['K', 'КΚ'],
  ['M', 'МΜ'],
  ['N', 'Ν'],
  ['O', 'ОΟ'],
  ['P', 'РΡ'],
  ['S', 'Ѕ'],
  ['T', 'ТΤ'],
  ['X', 'ХΧ'],
  ['Y', 'УҮΥ'],
  ['Z', 'Ζ'],
  ['a', 'аα'],
  ['b', 'Ьь'],
  ['c', 'сϲ'],
  ['d', 'ԁ'],
  ['e', 'еє'],
  ['g', 'ɡ'],
  ['h', 'һ'],
  ['i', 'іιı'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  ['l', 'ӏ'],
  ['m', 'м'],
  ['n', 'ոη'],
  ['o', 'оο'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['r', 'г'],
  ['s', 'ѕ'],
  ['t', 'тτ'],
  ['u', 'υսц'],
  ['v', 'ѵν'],
  ['w', 'ԝωш'],
  ['x', 'хχ'],
  ['y', 'уүγ'],
]

/** Small capitals are Latin letters already: they are folded wherever they stand. */
const SMALL_CAPITALS: readonly (readonly [latin: string, others: string])[] = [
  ['a', 'ᴀ'],
  ['b', 'ʙ'],
  ['c', 'ᴄ'],
  ['d', 'ᴅ'],
  ['e', 'ᴇ'],
  ['f', 'ꜰ'],
  ['g', 'ɢ'],
  ['h', 'ʜ'],
  ['i', 'ɪ'],
  ['j', 'ᴊ'],
  ['k', 'ᴋ'],
  ['l', 'ʟ'],
  ['m', 'ᴍ'],
  ['n', 'ɴ'],
  ['o', 'ᴏ'],
  ['p', 'ᴘ'],
  ['r', 'ʀ'],
  ['s', 'ꜱ'],
  ['t', 'ᴛ'],
  ['u', 'ᴜ'],
  ['v', 'ᴠ'],
  ['w', 'ᴡ'],
  ['y', 'ʏ'],
  ['z', 'ᴢ'],
]

function invert(
  pairs: readonly (readonly [latin: string, others: string])[],
): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const)),
  )
}

const LATIN_OF = invert(LOOK_ALIKES)
const LATIN_OF_SMALL_CAPITAL = invert(SMALL_CAPITALS)

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const LATIN = /[A-Za-z]/
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}ɡı]/u
const SMALL_CAPITAL = /[ᴀ-ᴢʀɢɪʏʙʜʟɴꜰꜱ]/gu

/**
 * Replaces look-alike letters by Latin ones inside words that also hold a Latin letter, so that a
 * word written half in another alphabet is read as what it looks like. Words wholly in another
 * alphabet, which are that language's own, stay as they are.
 */
export function foldHomoglyphs(text: string): string {
  const folded = text.replace(SMALL_CAPITAL, (char) => LATIN_OF_SMALL_CAPITAL.get(char) ?? char)
  if (!OTHER_ALPHABET.test(folded)) return folded
  return folded.replace(WORD, (word) => {
    if (!LATIN.test(word) || !OTHER_ALPHABET.test(word)) return word
    return Array.from(word, (char) => LATIN_OF.get(char) ?? char).join('')
  })
}
