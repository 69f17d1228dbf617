import { isDeepStrictEqual } from 'node:util'
import { CHECK_IN_DUE } from '../../dialogs/check-in/events.ts'
import type { Case } from '../../bot/handoff/case.ts'
import type { LoggedActivity, SessionStore } from '../../bot/stores/session-store.ts'
import { NOTHING, type Findings } from './findings.ts'
import { allOf, type Reference } from './reference.ts'
import type { SoakPerson } from './soak-person.ts'

export interface Evidence {
  readonly people: readonly SoakPerson[]
  /** The store of the soaked service, which has stopped. */
  readonly store: SessionStore
  readonly reference: Reference
  /** Told what is wrong with whom; never what anybody said. */
  readonly note: (what: string) => void
}

/** Holds what the people saw and what the store has against each other, and against the reference. */
export async function checkPeople({ people, ...rest }: Evidence): Promise<Findings> {
  const findings = { ...NOTHING }
  for (const person of people) {
    // Whoever never got in has nothing to lose.
    if (person.conversationId === '') continue
    await checkPerson(person, findings, rest)
  }
  return findings
}

async function checkPerson(
  person: SoakPerson,
  findings: Findings,
  { store, reference, note }: Omit<Evidence, 'people'>,
): Promise<void> {
  const log = await allOf(store, person.conversationId)
  const count = (what: Exclude<keyof Findings, 'people' | 'acknowledged'>, detail = '') => {
    findings[what] += 1
    note(`${what}: ${person.name} ${detail}`)
  }
  findings.people += 1
  findings.acknowledged += person.sent.length
  checkLog(person, log, count)
  const places = log.map(({ seq }) => seq)
  if (!isDeepStrictEqual(person.received, places))
    count('socketsWrong', `${person.received.length} for ${places.length}`)

  const expected = await reference.replay(person, log)
  const [cases, expectedCases] = [
    await store.casesOf(person.personId),
    await reference.store.casesOf(person.personId),
  ]
  const turns = turnsOf(log, cases)
  const expectedTurns = turnsOf(expected, expectedCases)
  for (const [i, turn] of turns.entries()) {
    const wanted = expectedTurns[i]
    if (turn.replies.length > 0 && turn.runs > 1) count('answeredTwice', `at ${turn.seq}`)
    else if (turn.isMessage && turn.replies.length === 0) count('unanswered', `at ${turn.seq}`)
    else if (!isDeepStrictEqual(turn.replies, wanted?.replies))
      count('answersDiffer', `at ${turn.seq}, ${differenceOf(turn.replies, wanted?.replies)}`)
  }
  const answered = turns.flatMap(({ firstReply }) => firstReply ?? [])
  if (!isRising(answered)) count('outOfOrder', 'in its answers')

  const state = await stateOf(store, person)
  const wantedState = await stateOf(reference.store, person)
  // When something was decided that nobody was answered, only about: then its moments are, too.
  const slack = turns.some(({ replies }) => replies.length === 0) ? UNKNOWN_MOMENT_MS : 0
  const difference = differenceOf(state, wantedState, { slack })
  if (difference !== '') count('statesDiffer', difference)
  const [summary, wantedSummary] = [cases.map(summaryOf), expectedCases.map(summaryOf)]
  if (cases.length > 1 || !isDeepStrictEqual(summary, wantedSummary))
    count('casesWrong', `${cases.length} for ${expectedCases.length}`)
}

type Count = (what: 'lost' | 'doubled' | 'outOfOrder' | 'checkInsWrong', detail?: string) => void

/** Everything acknowledged is there once and in order; nothing else is there twice. */
function checkLog(person: SoakPerson, log: readonly LoggedActivity[], count: Count): void {
  const seen = new Map<string, number[]>()
  const dues = new Set<unknown>()
  for (const { seq, activity } of log) {
    if (activity.from.role !== 'user') continue
    if (activity.name === CHECK_IN_DUE) {
      if (dues.has(activity.value)) count('checkInsWrong', `twice, at ${seq}`)
      dues.add(activity.value)
    }
    const id = activity.channelData?.clientActivityID
    if (typeof id === 'string') seen.set(id, [...(seen.get(id) ?? []), seq])
  }
  for (const [id, places] of seen) if (places.length > 1) count('doubled', id)
  const placed = person.sent.map(({ clientId, seq }) => {
    const found = seen.get(clientId)?.[0]
    // What went into the journal while Redis was away was acknowledged without a place, and has one now.
    if (found === undefined || (seq !== 0 && found !== seq)) count('lost', `${clientId} at ${seq}`)
    return found ?? seq
  })
  if (!isRising(placed)) count('outOfOrder')
}

interface AnsweredTurn {
  readonly seq: number
  readonly isMessage: boolean
  readonly replies: unknown[]
  /** Stretches of the log in which it is answered: one, unless it was answered again later. */
  runs: number
  firstReply?: number
}

/**
 * What came in, each with its answers as they are meant: without when, and with cases by their number
 * instead of their id, which chance draws.
 */
function turnsOf(log: readonly LoggedActivity[], cases: readonly Case[]): AnsweredTurn[] {
  const turns = new Map<number, AnsweredTurn>()
  let current: AnsweredTurn | undefined
  for (const { seq, activity } of log) {
    const { replyTo } = activity
    const said = { ...activity, replyTo: 0 }
    if (said.from.role === 'user') {
      const isMessage = said.type === 'message'
      turns.set(seq, { seq, isMessage, replies: [], runs: 0 })
      current = undefined
      continue
    }
    if (replyTo !== undefined) {
      const turn = turns.get(replyTo)
      if (turn !== current && turn) {
        turn.runs += 1
        turn.firstReply ??= seq
      }
      current = turn
    }
    // What belongs to no message, such as that a case was opened, was written with the answer before it.
    current?.replies.push(withoutIds(said, cases))
  }
  return [...turns.values()]
}

async function stateOf(
  store: SessionStore,
  { conversationId, personId }: SoakPerson,
): Promise<unknown> {
  const [state, profile, moods] = await Promise.all([
    store.state(conversationId),
    store.profile(personId),
    store.moods(personId, 0),
  ])
  return JSON.parse(JSON.stringify({ state, profile, moods }))
}

/** What of a case hangs on the talk alone, and not on the ladder, which the reference does not climb. */
function summaryOf({ reason, level, kind, about, standing, consent, signs }: Case) {
  return { reason, level, kind, about, standing, consent, signs: signs.length }
}

function withoutIds(value: unknown, cases: readonly Case[]): unknown {
  let text = JSON.stringify(value).replace(/"timestamp":"[^"]*"/g, '"timestamp":""')
  for (const [i, { id }] of cases.entries()) text = text.replaceAll(id, `case ${i + 1}`)
  return JSON.parse(text)
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((one, i) => i === 0 || one > (numbers[i - 1] ?? 0))
}

/** The longest time that a message may have waited to be decided on, in milliseconds. */
const UNKNOWN_MOMENT_MS = 300_000
/** Numbers above this are moments, in milliseconds since the epoch. */
const FIRST_MOMENT = 1e12

/**
 * Where two values differ: the path to it, and never what is there; '' when they do not.
 * @param slack how far moments may lie apart, in milliseconds
 */
function differenceOf(
  one: unknown,
  other: unknown,
  { slack = 0, path = '' }: { readonly slack?: number; readonly path?: string } = {},
): string {
  if (isDeepStrictEqual(one, other)) return ''
  if (typeof one === 'number' && typeof other === 'number' && Math.min(one, other) > FIRST_MOMENT)
    return Math.abs(one - other) <= slack ? '' : path
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return path || 'all'
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>]
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const difference = differenceOf(a[key], b[key], { slack, path: `${path}/${key}` })
    if (difference !== '') return difference
  }
  return ''
}
