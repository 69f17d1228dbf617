import { labelOf } from '../render.ts'
import type {
  Choice,
  DialogInput,
  DialogOutcome,
  DialogState,
  ScreeningState,
  Utterance,
} from '../types.ts'
import { ANSWERS, instrumentOf, MAX_ITEM, type Instrument } from './instruments.ts'

/** The two weeks that are asked about move on; answers of another day do not belong to them. */
const STALE_MS = 24 * 60 * 60 * 1000

/** The four answers as buttons. */
export const FREQUENCIES: readonly Choice[] = ANSWERS.map(({ id, label }) => ({ id, label }))

/** An open questionnaire in one turn. */
export interface Open {
  readonly state: DialogState
  readonly input: DialogInput
  readonly screening: ScreeningState
  readonly instrument: Instrument
}

/** What a turn comes to: the questionnaire changed or closed, and something said. */
export function outcome(
  { state, input }: Pick<Open, 'state' | 'input'>,
  screening: ScreeningState | null,
  say: readonly Utterance[],
): DialogOutcome {
  return { state: { ...state, screening }, profile: input.profile, say }
}

/** Goes on with the questionnaire, changed in part. */
export function stay(open: Open, change: Partial<ScreeningState>, say: readonly Utterance[]) {
  const screening = { ...open.screening, aside: null, ...change, lastAt: open.input.now }
  return outcome(open, screening, say)
}

/** Place and words of the item after so many answers. */
export function valuesOf(instrument: Instrument, answered: number, { locale }: DialogInput) {
  const item = instrument.items[answered]
  if (item === undefined) throw new Error(`${instrument.id} has no item ${answered + 1}`)
  return { number: answered + 1, total: instrument.items.length, item: labelOf(item, locale) }
}

/** The item that waits, with the four answers. */
export function ask(
  instrument: Instrument,
  answered: number,
  input: DialogInput,
  say: 'first' | 'next' | 'again' = 'next',
): Utterance {
  const values = valuesOf(instrument, answered, input)
  switch (say) {
    case 'first':
      return {
        say: 'screening.ask.first',
        values: { ...values, lead: labelOf(instrument.lead, input.locale) },
        choices: FREQUENCIES,
      }
    case 'next':
      return { say: 'screening.ask', values, choices: FREQUENCIES }
    case 'again':
      return { say: 'screening.again', values, choices: FREQUENCIES }
  }
}

/** The questionnaire of a saved state, checked; null when there is none that today's code knows. */
export function openOf(state: DialogState, input: DialogInput): Open | null {
  const { screening } = state
  const instrument = instrumentOf(screening?.instrument)
  if (!screening || !instrument) return null
  const { answers } = screening
  const known =
    answers.length < instrument.items.length &&
    answers.every((one) => Number.isInteger(one) && one >= 0 && one <= MAX_ITEM)
  return known ? { state, input, screening, instrument } : null
}

/** Whether the answers still belong to the two weeks that are asked about. */
export function isFresh({ lastAt }: ScreeningState, now: number): boolean {
  return now - lastAt <= STALE_MS
}

/**
 * Whether an open questionnaire takes this turn: it waits for an answer, was not put aside by the
 * person or by a crisis since, and is of today.
 */
export function screeningTakesTurn(state: DialogState, now: number): boolean {
  const { screening, crisis } = state
  if (!screening || screening.paused || !isFresh(screening, now)) return false
  return !(crisis && crisis.lastAt > screening.lastAt)
}

/** Asks the open question again, in the language that is spoken now; nothing when none is open. */
export function askScreeningAgain(state: DialogState, input: DialogInput): readonly Utterance[] {
  const open = screeningTakesTurn(state, input.now) ? openOf(state, input) : null
  return open ? [ask(open.instrument, open.screening.answers.length, input, 'first')] : []
}
