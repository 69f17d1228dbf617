import { omit } from '../omit.ts'
import type { VoiceState, WaitingNote } from '../types.ts'

/**
 * A note that nobody said yes to, or that could not be read, is erased after so long: 23 hours. It is
 * looked for once an hour, and people are promised 24.
 */
export const NOTE_KEPT_MS = 82_800_000
/** How often at most it is said that no more notes can be taken, in milliseconds. */
export const FULL_AGAIN_MS = 60_000

const NONE: VoiceState = { asking: [], reading: [] }

/** The notes of a state; none where there are none. */
export function notesOf({ voice }: { readonly voice?: VoiceState | null }): VoiceState {
  return voice ?? NONE
}

/** Every note that a state still knows of. */
export function noteIds({ asking, reading }: VoiceState): string[] {
  return [...asking, ...reading].map(({ id }) => id)
}

/** New notes wait for the person's word, or are read at once. */
export function withNew(
  state: VoiceState,
  notes: readonly WaitingNote[],
  mayListen: boolean,
): VoiceState {
  return mayListen
    ? { ...state, reading: [...state.reading, ...notes] }
    : { ...state, asking: [...state.asking, ...notes] }
}

/** The person said yes: what waited is read. */
export function withYes(state: VoiceState): VoiceState {
  return { ...state, asking: [], reading: [...state.reading, ...state.asking] }
}

/** The person said no, or took their yes back: nothing waits any more. */
export function withNo({ fullAt }: VoiceState): VoiceState {
  return { ...NONE, ...(fullAt !== undefined && { fullAt }) }
}

/** A note has been read, or cannot be. */
export function without(state: VoiceState, id: string): VoiceState {
  const others = (notes: readonly WaitingNote[]) => notes.filter((note) => note.id !== id)
  return { ...state, asking: others(state.asking), reading: others(state.reading) }
}

/** What has waited too long is erased by then. */
export function withoutStale(state: VoiceState, now: number): VoiceState {
  const fresh = (notes: readonly WaitingNote[]) => notes.filter(({ at }) => now - at < NOTE_KEPT_MS)
  return { ...state, asking: fresh(state.asking), reading: fresh(state.reading) }
}

/** The words that were asked about are asked about no more. */
export function withoutAsked(state: VoiceState): VoiceState {
  const [, ...rest] = state.unsure ?? []
  return { ...omit(state, 'unsure'), ...(rest.length > 0 && { unsure: rest }) }
}
