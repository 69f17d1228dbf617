import { withEpisode } from './end-flow.ts'
import type { AskingStep, Flow } from './flow.ts'
import type {
  DialogInput,
  DialogOutcome,
  DialogState,
  FlowState,
  Profile,
  Utterance,
} from './types.ts'

/** Key in `DialogState.notes` of the question off the script that waits for an answer. */
export const ASIDE = 'flow.aside'
/** Key in `DialogState.notes` of a worry that was put off until the exercise is done. */
export const PUT_OFF = 'flow.putOff'

/** What every branch of a turn with exercises needs. */
export interface Turn {
  readonly flows: readonly Flow[]
  readonly state: DialogState
  readonly profile: Profile
  readonly input: DialogInput
}

/** The same, with an exercise open that today's code knows. */
export interface OpenTurn extends Turn {
  readonly flow: Flow
  readonly open: FlowState
  readonly step: AskingStep
}

/** What a turn comes to: some of the state changed, and something said. */
export function outcome(
  turn: Turn,
  change: Partial<DialogState>,
  say: readonly Utterance[],
): DialogOutcome {
  return { state: { ...turn.state, ...change }, profile: turn.profile, say }
}

/** The notes without those of the given keys. */
export function notesWithout(
  notes: DialogState['notes'],
  ...names: string[]
): DialogState['notes'] {
  return Object.fromEntries(Object.entries(notes).filter(([name]) => !names.includes(name)))
}

/** Puts an exercise on hold; one that was on hold before is given up, and counts as unfinished. */
export function setAside(turn: Turn, open: FlowState | null): Turn {
  if (!open) return turn
  const freed = release(turn)
  return { ...freed, state: { ...freed.state, paused: { ...open, misses: 0 } } }
}

/** Gives up the exercise on hold; it counts as unfinished. */
export function release(turn: Turn): Turn {
  const { paused } = turn.state
  if (!paused) return turn
  const profile = withEpisode(turn.profile, paused, { at: turn.input.now, finished: false })
  return { ...turn, profile, state: { ...turn.state, paused: null } }
}
