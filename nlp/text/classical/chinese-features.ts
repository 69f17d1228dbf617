import { normalise } from '../../normalise.ts'
import { emitCues, SEED, type Emit } from './features.ts'
import { hashOf } from './hash.ts'

const NOISE = /https?:\/\/[\w./?=&%#-]+|(?<!\S)@[^\s@:,]+|##?\w+##?/gi
/** What turns the next characters round: 不开心, 没意思, 别怕. */
const NEGATION = /[不没别未无莫]/
const RUN = /[\p{Script=Han}a-z0-9]+/gu
const MAX_GRAM = 3
const REACH = 3

/**
 * The features of a Chinese text: runs of one to three characters (which serve as well as words
 * here; see the model card), characters shortly after a negation, and the cues of `emitCues`.
 */
export function emitChinese(text: string, emit: Emit): void {
  emitCues(text, emit)
  const plain = normalise(text.replace(NOISE, ' '))
  for (const [run] of plain.matchAll(RUN)) {
    let negation = 0
    for (let start = 0; start < run.length; start++) {
      emit('characters', hashOf(run, SEED.character, start, start + 1))
      for (let size = 2; size <= MAX_GRAM && start + size <= run.length; size++) {
        emit('words', hashOf(run, SEED.word, start, start + size))
      }
      if (negation > 0 && start + 2 <= run.length) {
        emit('words', hashOf(run, SEED.negated, start, start + 2))
      }
      negation = NEGATION.test(run.charAt(start)) ? REACH : negation - 1
    }
  }
}
