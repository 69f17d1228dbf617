import type { MessageKey } from '../../dialogs/messages/en.ts'

/** These give the person's own words back, or ask: they stay as they were written. */
const KEPT: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'reflect.quote',
  'reflect.two',
  'reflect.doubt',
  'reflect.doubt.open',
])

/** Listening that asks nothing and promises nothing. */
const LISTENING: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'talk.invite',
  'talk.silence',
  'talk.thanks',
])

/**
 * Whether a language model may put this sentence in other words: reflections and plain listening.
 * Questions stay, because a short answer is understood by what was asked; everything else stays
 * because its words matter.
 */
export function mayRephrase(key: MessageKey): boolean {
  return (key.startsWith('reflect.') && !KEPT.has(key)) || LISTENING.has(key)
}
