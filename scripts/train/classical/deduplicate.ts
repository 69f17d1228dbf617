import { normalise } from '../../../nlp/normalise.ts'

/** Texts that share this much of their shingles (Jaccard) are the same text, slightly changed. */
const NEAR = 0.6
const WORDS_OF_SHINGLE = 3
const CHARACTERS_OF_SHINGLE = 4
/** Shorter texts have too few shingles to be near anything; they count as equal or different. */
const MIN_SHINGLES = 4

function lettersOf(text: string): string {
  return normalise(text)
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function shinglesOf(letters: string): Set<string> {
  const isChinese = /\p{Script=Han}/u.test(letters)
  const units = isChinese ? Array.from(letters.replaceAll(' ', '')) : letters.split(' ')
  const size = isChinese ? CHARACTERS_OF_SHINGLE : WORDS_OF_SHINGLE
  const shingles = new Set<string>()
  for (let i = 0; i + size <= units.length; i++) shingles.add(units.slice(i, i + size).join('|'))
  return shingles
}

/** Finds training texts that also stand, word for word or nearly, among held-out ones. */
export class OverlapFinder {
  readonly #exact = new Set<string>()
  readonly #sizes: number[] = []
  readonly #index = new Map<string, number[]>()

  constructor(heldOut: readonly string[]) {
    for (const text of heldOut) {
      const letters = lettersOf(text)
      // A text without letters (emoji, "?!") is no text that could leak.
      if (letters !== '') this.#exact.add(letters)
      const shingles = shinglesOf(letters)
      if (shingles.size < MIN_SHINGLES) continue
      const id = this.#sizes.push(shingles.size) - 1
      for (const shingle of shingles) {
        const ids = this.#index.get(shingle)
        if (ids) ids.push(id)
        else this.#index.set(shingle, [id])
      }
    }
  }

  find(text: string): 'exact' | 'near' | null {
    const letters = lettersOf(text)
    if (this.#exact.has(letters)) return 'exact'
    const shingles = shinglesOf(letters)
    if (shingles.size < MIN_SHINGLES) return null
    const shared = new Map<number, number>()
    for (const shingle of shingles) {
      for (const id of this.#index.get(shingle) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    }
    for (const [id, count] of shared) {
      const union = shingles.size + (this.#sizes[id] ?? 0) - count
      if (count / union >= NEAR) return 'near'
    }
    return null
  }
}
