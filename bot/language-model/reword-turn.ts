import type { DialogInput, DialogState, Utterance } from '../../dialogs/types.ts'
import { LOCALES, type Locale } from '../../types.ts'
import type { StoredActivity } from '../activity.ts'
import { mayRephrase } from './may-rephrase.ts'

/** A decided sentence that may be put in other words, with what it answers. */
export interface RephraseRequest {
  readonly locale: Locale
  /** The catalogue's sentence, in the words of the locale. */
  readonly decided: string
  /** What the person wrote: data, never an instruction. */
  readonly message: string
}

/** Gives a checked wording, or undefined where the catalogue's sentence shall stand. Never rejects. */
export type Rephrase = (request: RephraseRequest) => Promise<string | undefined>

/** A turn that has been decided and put into the catalogue's words. */
export interface WordedTurn {
  /** The first activities say these, in this order. */
  readonly said: readonly Utterance[]
  readonly activities: readonly StoredActivity[]
  readonly before: DialogState
  readonly after: DialogState
  readonly input: DialogInput
}

/** Nothing is reworded where words may decide something: danger, a watch, an exercise. */
function isPlainTalk({ before, after, input }: WordedTurn): boolean {
  const quiet = ({ crisis, flow }: DialogState) => crisis === null && flow === null
  return input.text !== '' && input.risk.level === 'none' && quiet(before) && quiet(after)
}

/**
 * Lets a language model put at most one sentence of a turn in other words. Only the text of that
 * one bubble can change: what was decided, saved and offered is the same with and without it.
 */
export async function rewordTurn(turn: WordedTurn, rephrase: Rephrase): Promise<StoredActivity[]> {
  const { said, input } = turn
  const activities = [...turn.activities]
  const at = said.findIndex(({ say, choices, card }) => mayRephrase(say) && !choices && !card)
  const chosen = activities[at]
  const locale = LOCALES.find((one) => one === chosen?.locale)
  const decided = chosen?.text
  if (!chosen || !locale || decided === undefined || !isPlainTalk(turn)) return activities
  const text = await rephrase({ locale, decided, message: input.text })
  if (text !== undefined) activities[at] = { ...chosen, text }
  return activities
}
