import type { DialogInput, DialogState, Utterance } from '../types.ts'
import { question, SITTING_MS, stepOf, type Danger } from './turn.ts'

/** The protocol's open question once more, after something else was shown; nothing when none waits. */
export function askCrisisAgain(state: DialogState, input: DialogInput): readonly Utterance[] {
  const { crisis } = state
  if (crisis === null || input.now - crisis.lastAt > SITTING_MS) return []
  const step = stepOf(crisis)
  if (step === 'watch' || step === 'left') return []
  const danger: Danger = crisis
  return [question({ state, input, profile: input.profile }, step, danger)]
}
