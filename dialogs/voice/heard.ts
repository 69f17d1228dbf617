import { matchChoice, parseYesNo } from '../replies.ts'
import type { Choice, DialogOutcome, DialogState, MisheardWords, Utterance } from '../types.ts'
import { notesOf } from './notes.ts'

const HEARD: readonly Choice[] = [
  { id: 'yes', label: 'voice.heard.yes' },
  { id: 'again', label: 'voice.heard.again' },
  { id: 'type', label: 'voice.heard.type' },
]

/** Keeps words that may have been misheard until the person has said whether they are right. */
export function keepUnsure(state: DialogState, words: MisheardWords): DialogState {
  const voice = notesOf(state)
  return { ...state, voice: { ...voice, unsure: [...(voice.unsure ?? []), words] } }
}

/** Shows words that may have been misheard, and asks, before anything is built on them. */
export function askHeard({ text }: MisheardWords): Utterance {
  return { say: 'voice.heard.ask', values: { words: text }, choices: HEARD }
}

/** The words that the person says are theirs; undefined when they do not say so. */
export function confirmedWords(state: DialogState, plain: string): MisheardWords | undefined {
  const [asked] = notesOf(state).unsure ?? []
  if (!asked) return undefined
  const choice = matchChoice(plain, HEARD)
  const isYes = choice === null ? parseYesNo(plain) === true : choice === 'yes'
  return isYes ? { text: asked.text, spoken: { ...asked.spoken, isUnsure: false } } : undefined
}

/** The person says that those are not their words; undefined when they say something else. */
export function answerMisheard(
  state: DialogState,
  { plain, profile }: { readonly plain: string; readonly profile: DialogOutcome['profile'] },
): DialogOutcome | undefined {
  const choice = matchChoice(plain, HEARD)
  if (choice === 'type') return { state, profile, say: [{ say: 'voice.heard.typing' }] }
  if (choice === 'again' || (choice === null && parseYesNo(plain) === false))
    return { state, profile, say: [{ say: 'voice.heard.retry' }] }
  return undefined
}
