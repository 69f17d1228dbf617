import { knownValues, shorten, speak, wordingOf } from './ask-step.ts'
import { answerName, DISTRESS_AFTER, DISTRESS_BEFORE, stepOf } from './flow.ts'
import type { Flow } from './flow.ts'
import { HIGH_DISTRESS, LOW_DISTRESS } from './guards.ts'
import type { MessageKey } from './messages/en.ts'
import type { Choice, Episode, FlowState, Profile, Rating, SummaryRow, Utterance } from './types.ts'

/** Episodes kept of a person; enough to learn from, small enough to save each turn. */
const MAX_EPISODES = 200
/** Longest answer on a summary card, in code points. */
const MAX_ROW = 300

/** The distress that was rated before and after, null where it was not. */
export function ratingsOf(answers: FlowState['answers']): {
  readonly before: Rating | null
  readonly after: Rating | null
} {
  const read = (name: string) => {
    const value = answers[name]
    return typeof value === 'number' ? value : null
  }
  return { before: read(DISTRESS_BEFORE), after: read(DISTRESS_AFTER) }
}

/** Adds how an exercise went to what is known of the person. */
export function withEpisode(
  profile: Profile,
  { flow, answers, context }: FlowState,
  { at, finished }: Pick<Episode, 'at' | 'finished'>,
): Profile {
  const episode: Episode = {
    technique: flow,
    at,
    ...ratingsOf(answers),
    finished,
    ...(context && { context }),
  }
  return { ...profile, episodes: [...profile.episodes, episode].slice(-MAX_EPISODES) }
}

/** Answers a distress rating: how heavy it is at first, and afterwards honestly how it compares. */
export function acknowledge(answers: FlowState['answers'], name: string): Utterance | null {
  const { before, after } = ratingsOf(answers)
  if (name === DISTRESS_BEFORE && before !== null) {
    const say: MessageKey =
      before >= HIGH_DISTRESS
        ? 'flow.ack.high'
        : before >= LOW_DISTRESS
          ? 'flow.ack.mid'
          : 'flow.ack.low'
    return speak(say, { rating: before })
  }
  if (name === DISTRESS_AFTER && after !== null) {
    return speak(comparison(before, after), { before: before ?? after, after })
  }
  return null
}

function comparison(before: Rating | null, after: Rating): MessageKey {
  if (before === null) return 'flow.afterOnly'
  if (after - before >= 1) return 'flow.worse'
  if (before - after >= 2) return 'flow.better'
  if (before - after >= 1) return 'flow.slightlyBetter'
  return after < LOW_DISTRESS ? 'flow.sameLow' : 'flow.same'
}

const SUPPORT: readonly Choice[] = [
  { id: 'anotherWay', label: 'flow.choice.anotherWay' },
  { id: 'people', label: 'flow.choice.people' },
  { id: 'notNow', label: 'flow.choice.notNow' },
]

/**
 * What is said at the end: the flow's own closing words with the summary to keep, and when the
 * distress is still 7 or more, another way or people to talk to. When it grew, that offer takes
 * the place of the closing words, which would praise what did not help.
 */
export function closing(flow: Flow, state: FlowState, step: string | null): Utterance[] {
  const { before, after } = ratingsOf(state.answers)
  const known = knownValues(flow, state.answers)
  const rows = summaryRows(flow, state.answers)
  const summary: Pick<Utterance, 'card'> =
    rows.length > 0 ? { card: { type: 'summary', rows } } : {}
  if (before !== null && after !== null && after - before >= 1) {
    return [{ say: 'flow.support.worse', choices: SUPPORT, ...summary }]
  }
  const end = step === null ? undefined : stepOf(flow, step)
  const words = speak(end ? wordingOf(end, known) : 'flow.closed', known, summary)
  return after !== null && after >= HIGH_DISTRESS
    ? [words, speak('flow.support.high', { after }, { choices: SUPPORT })]
    : [words]
}

function summaryRows(flow: Flow, answers: FlowState['answers']): SummaryRow[] {
  const rows: SummaryRow[] = []
  const seen = new Set<string>()
  const add = (label: MessageKey, name: string) => {
    const value = answers[name]
    if (value === undefined || seen.has(name)) return
    seen.add(name)
    rows.push({ label, value: shorten(String(value), MAX_ROW) })
  }
  for (const [name, step] of Object.entries(flow.steps)) {
    if (step.expect === 'end') continue
    const saved = answerName(name, step)
    if (saved === DISTRESS_BEFORE) add('flow.row.before', saved)
    else if (saved === DISTRESS_AFTER) add('flow.row.after', saved)
    else if ('keep' in step && step.keep !== undefined) add(step.keep, saved)
  }
  return rows
}
