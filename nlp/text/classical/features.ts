import { findEmoji } from './emoji.ts'
import { hashOf, hashPair } from './hash.ts'

/** Feature families; each is brought to length 1 for itself, so that none drowns another. */
export const BLOCKS = ['words', 'characters', 'emoji', 'cues'] as const
export type Block = (typeof BLOCKS)[number]

/** Receives each feature of a text as it is found; the same one may come many times. */
export type Emit = (block: Block, feature: number) => void

const SEED = {
  word: hashOf('word'),
  negated: hashOf('negated'),
  pair: hashOf('pair'),
  triple: hashOf('triple'),
  character: hashOf('character'),
  emoji: hashOf('emoji'),
  cue: hashOf('cue'),
} as const
export { SEED }

function cue(emit: Emit, name: string): void {
  emit('cues', hashOf(name, SEED.cue))
}

/** Emoji, punctuation, capitals, lengthening and length: the same for both languages. */
export function emitCues(text: string, emit: Emit): void {
  for (const { emoji, class: name } of findEmoji(text)) {
    emit('emoji', hashOf(emoji, SEED.emoji))
    if (name) emit('emoji', hashOf(name, hashPair(SEED.emoji, 1)))
  }
  const exclamations = count(text, /[!！]/g)
  if (exclamations > 0) cue(emit, `!${Math.min(exclamations, 3)}`)
  const questions = count(text, /[?？]/g)
  if (questions > 0) cue(emit, `?${Math.min(questions, 2)}`)
  if (/\?!|!\?|？！|！？/.test(text)) cue(emit, '?!')
  if (/\.{2,}|…|。{2,}/.test(text)) cue(emit, '...')
  if (/([a-z])\1{2,}/i.test(text)) cue(emit, 'lengthened')
  if (/["“”「」]/.test(text)) cue(emit, 'quotation')
  const capitals = count(text, /\b[A-Z]{2,}\b/g)
  if (capitals > 0) cue(emit, capitals > 2 ? 'capitals' : 'capital')
  cue(emit, `length${Math.min(7, Math.floor(Math.log2(text.length + 1)))}`)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
