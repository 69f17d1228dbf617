import { createRequire } from 'node:module'
import { normalise } from '../../normalise.ts'
import { emitCues, SEED, type Emit } from './features.ts'
import { hashOf, hashPair } from './hash.ts'

interface Stemmer {
  stem(word: string): string
}
interface Tokenizer {
  tokenize(text: string): string[] | null
}

// natural's main entry loads database drivers and a .env file; these two files load neither.
const require = createRequire(import.meta.url)
const stemmer = require('natural/lib/natural/stemmers/porter_stemmer.js') as Stemmer
const { RegexpTokenizer } = require('natural/lib/natural/tokenizers/regexp_tokenizer.js') as {
  RegexpTokenizer: new (options: { pattern: RegExp; gaps: boolean }) => Tokenizer
}

/** Words with inner apostrophes, and runs of sentence ends, which close a negation. */
const tokenizer = new RegexpTokenizer({ pattern: /[a-z0-9]+(?:'[a-z]+)*|[.!?;,]+/g, gaps: false })

const NEGATORS = new Set(
  'not no never without nothing nobody neither nor none hardly barely cannot cant dont didnt doesnt isnt wasnt wont wouldnt couldnt shouldnt arent werent havent hasnt hadnt aint'.split(
    ' ',
  ),
)
/** How many words a negation reaches over; after that it rarely still holds. */
const REACH = 3
const CLAUSE_END = /^[.!?;,]/
const MIN_GRAM = 2
const MAX_GRAM = 5
/** Stemming costs more than all the rest, and people use the same words: a bounded memory of it. */
const MAX_REMEMBERED = 8192
const remembered = new Map<string, string>()

function stemOf(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const stem = stemmer.stem(word)
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  remembered.set(word, stem)
  return stem
}

/** "sooooo" and "soo" are one word, "so" another: runs of three letters and more become two. */
const LENGTHENED = /([a-z])\1{2,}/g
/** Names are blanked in GoEmotions; addresses say nothing of a feeling. */
const NOISE = /\[(?:name|religion)\]|https?:\/\/\S+|www\.\S+|##?\w+##?|(?<!\S)@\w+|\/?\b[ru]\/\w+/gi

/**
 * The features of an English text: stems with their negated forms, pairs of stems, character
 * n-grams of words, and the cues of `emitCues`.
 */
export function emitEnglish(text: string, emit: Emit): void {
  emitCues(text, emit)
  const plain = normalise(text.replace(NOISE, ' ')).replace(LENGTHENED, '$1$1')
  let negation = 0
  let previous = SEED.pair
  let beforePrevious = 0
  for (const token of tokenizer.tokenize(plain) ?? []) {
    if (CLAUSE_END.test(token)) {
      negation = 0
      previous = SEED.pair
      beforePrevious = 0
      continue
    }
    const stem = stemOf(token)
    const word = hashOf(stem, SEED.word)
    emit('words', negation > 0 ? hashOf(stem, SEED.negated) : word)
    emit('words', hashPair(previous, word))
    if (beforePrevious !== 0) emit('words', hashPair(hashPair(beforePrevious, previous), word))
    // A negated word's letters must not speak for the word: only a whole, marked, is told.
    if (negation > 0) emit('characters', hashOf(token, SEED.negated))
    else emitGrams(token, emit)
    beforePrevious = previous === SEED.pair ? 0 : previous
    previous = word
    negation = NEGATORS.has(token) || token.endsWith("n't") ? REACH : negation - 1
  }
}

function emitGrams(token: string, emit: Emit): void {
  const padded = `<${token}>`
  for (let size = MIN_GRAM + 1; size <= MAX_GRAM; size++) {
    for (let start = 0; start + size <= padded.length; start++) {
      emit('characters', hashOf(padded, SEED.character, start, start + size))
    }
  }
}
