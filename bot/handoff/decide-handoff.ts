import { describeWait, describeMoment } from '../../dialogs/check-in/describe.ts'
import { emergencyPhrase, formatHelplines } from '../../dialogs/crisis/helplines.ts'
import { wantsHuman } from '../../dialogs/crisis/wants-human.ts'
import type { MessageKey } from '../../dialogs/messages/en.ts'
import { labelOf } from '../../dialogs/render.ts'
import type {
  Choice,
  CrisisState,
  DialogInput,
  DialogOutcome,
  DialogState,
  Utterance,
} from '../../dialogs/types.ts'
import { normalise } from '../../nlp/normalise.ts'
import { compareRisk } from '../../nlp/risk.ts'
import type { RiskLevel } from '../../types.ts'
import type { InboundActivity } from '../activity.ts'
import { asksForNews } from './asks-for-news.ts'
import type { CaseChange } from './case-book.ts'
import { holderOf, type Case, type CaseEvent, type CaseSign } from './case.ts'
import type { Reach } from './counsellors-reach.ts'
import { EXPIRED, UNANSWERED } from './handoff-events.ts'

/** What a turn knows of hand-off. */
export interface HandoffView {
  /** The person's case that is not settled. */
  readonly current: Case | undefined
  readonly reach: Reach
  /** The id that a case of this turn would get. */
  readonly newId: string
  /** Milliseconds of waiting at which a rung is reached, and the last rung. */
  readonly waitAt: (rung: number) => number
  readonly lastRung: number
}

/** Whose turn it is. */
export interface HandoffTurn {
  readonly personId: string
  readonly conversationId: string
  /** Dialog state before the turn. */
  readonly before: DialogState
  readonly input: DialogInput
}

/** What hand-off adds to a turn. */
export interface HandoffAnswer {
  readonly say: readonly Utterance[]
  readonly change?: CaseChange
}

/** Asked for a human, in a command, in free words, or by a button of an exercise. */
const HUMAN_ASKED: readonly MessageKey[] = ['service.human', 'talk.wantHuman']
/** Says that nobody reads along; what an alert says takes its place. */
const PROGRAM: MessageKey = 'crisis.program'
/** Moderate danger that is still there after this long is lasting. */
const LASTING_MS = 10 * 60_000

export const CONSENT_CHOICES: readonly Choice[] = [
  { id: 'given', label: 'handoff.choice.share' },
  { id: 'declined', label: 'handoff.choice.keep' },
]
const WITHDRAW: Choice = { id: 'withdraw', label: 'handoff.choice.withdraw' }

/** Which button about counsellors a message is; its label, in any language, and nothing else. */
export function consentIn(plain: string): 'given' | 'declined' | 'withdraw' | undefined {
  for (const { id, label } of [...CONSENT_CHOICES, WITHDRAW])
    for (const locale of ['en', 'zh-Hans'] as const)
      if (plain === normalise(labelOf(label, locale))) return id as ReturnType<typeof consentIn>
  return undefined
}

/** Answers a button about counsellors, while there is a case that it can be about. */
export function answerConsent(
  current: Case | undefined,
  { plain, now }: DialogInput,
): HandoffAnswer | undefined {
  const choice = consentIn(plain)
  if (!choice || !current) return undefined
  if (choice !== 'withdraw') {
    const say = choice === 'given' ? 'handoff.shared' : 'handoff.kept'
    return { say: [{ say }], change: { events: [{ type: 'consented', at: now, consent: choice }] } }
  }
  const isWish = current.reason === 'request' && compareRisk(current.level, 'high') < 0
  if (!isWish || holderOf(current)) return undefined
  return {
    say: [{ say: 'handoff.withdrawn' }],
    change: { events: [{ type: 'withdrawn', at: now }] },
  }
}

/** Somebody who waits asks how that stands: the truth, and whom to reach meanwhile. */
export function answerNews(
  current: Case | undefined,
  input: DialogInput,
): HandoffAnswer | undefined {
  if (!current || !asksForNews(input.plain)) return undefined
  return current.status === 'expired'
    ? { say: [withHelplines('handoff.expired', input)] }
    : { say: [stillWaiting(current, input)] }
}

function stillWaiting({ waitingSince }: Case, input: DialogInput): Utterance {
  const wait = describeWait(Math.max(60_000, input.now - waitingSince), input.locale)
  return withHelplines('handoff.waiting', input, { wait })
}

/** Tells how the wait stands, when that is still so. */
export function answerLadder(
  { name, value }: Pick<InboundActivity, 'name' | 'value'>,
  { current, waitAt, lastRung }: HandoffView,
  input: DialogInput,
): readonly Utterance[] {
  if (!current || (name !== UNANSWERED && name !== EXPIRED)) return []
  const [caseId, round, rung] = (value ?? '').split('@')
  if (caseId !== current.id || Number(round) !== current.round) return []
  if (name === EXPIRED)
    return current.status === 'expired' ? [withHelplines('handoff.expired', input)] : []
  if (current.status !== 'offered') return []
  const key = Number(rung) < lastRung ? 'handoff.unanswered' : 'handoff.unanswered.last'
  const wait = describeWait(waitAt(Number(rung)), input.locale)
  return [withHelplines(key, input, { wait })]
}

/**
 * What hand-off makes of a turn that the dialog has decided: whether a case is opened or raised, and
 * what the person is told of it. It never says that somebody comes.
 */
export function decideHandoff(
  { state, say }: Pick<DialogOutcome, 'state' | 'say'>,
  turn: HandoffTurn,
  view: HandoffView,
): HandoffAnswer {
  const { before, input } = turn
  if (view.reach.who === 'nobody') return { say }
  const asked = say.findIndex((one) => HUMAN_ASKED.includes(one.say))
  if (asked >= 0) {
    const answer = request(turn, view)
    return { ...answer, say: [...say.slice(0, asked), ...answer.say, ...say.slice(asked + 1)] }
  }
  const { current } = view
  // The protocol has taken this turn when it left something else behind.
  const checked = state.crisis === before.crisis ? null : state.crisis
  const sign = signOf(checked, input)
  const rechecked = recheckedTo(before.crisis, checked, input)
  const events: readonly CaseEvent[] = rechecked
    ? [{ type: 'rechecked', at: input.now, level: rechecked }]
    : []
  if (!sign) return { say, change: { events } }
  const needsHuman =
    isGrave(sign.level) || wantsHuman(checked) !== null || isLasting(before.crisis, input)
  if (!current) return needsHuman ? opened(say, sign, turn, view) : { say, change: { events } }
  const raised: CaseEvent = { type: 'raised', at: input.now, sign }
  if (current.status === 'expired' && needsHuman)
    return {
      say: withAlert(say, alerting(input, view.reach)),
      change: { events: [...events, raised, { type: 'reopened', at: input.now }] },
    }
  const isWorse = compareRisk(sign.level, current.level) > 0 && isGrave(sign.level)
  return {
    say: isWorse ? withAlert(say, { say: 'handoff.raised' }) : say,
    change: { events: [...events, raised] },
  }
}

/** Somebody wants a human. */
function request(turn: HandoffTurn, { current, reach, newId }: HandoffView): HandoffAnswer {
  const { input, personId, conversationId } = turn
  const { now: at, locale, profile } = input
  if (current && current.status !== 'expired') return { say: [stillWaiting(current, input)] }
  const say: Utterance[] = [
    reach.who === 'counsellors' && !reach.staffed
      ? withHelplines('handoff.requested.hours', input, { opens: opensIn(input, reach) })
      : withHelplines('handoff.requested', input),
    { say: 'handoff.ask', choices: [...CONSENT_CHOICES, WITHDRAW] },
  ]
  if (current) return { say, change: { events: [{ type: 'reopened', at }] } }
  const open = { id: newId, personId, conversationId, at, locale, country: profile.country }
  return { say, change: { open: { ...open, reason: 'request', sign: null }, events: [] } }
}

function opened(
  say: readonly Utterance[],
  sign: CaseSign,
  { input, personId, conversationId }: HandoffTurn,
  { reach, newId }: HandoffView,
): HandoffAnswer {
  const { now: at, locale, profile } = input
  const open = { id: newId, personId, conversationId, at, locale, country: profile.country }
  return {
    say: withAlert(say, alerting(input, reach)),
    change: { open: { ...open, reason: 'risk', sign }, events: [] },
  }
}

/** What shows danger in this turn: the message, or what the protocol made of its answer. */
function signOf(checked: CrisisState | null, { risk, now }: DialogInput): CaseSign | undefined {
  const spoken = risk.kind === null ? undefined : { ...risk, kind: risk.kind }
  if (!checked || (spoken && compareRisk(checked.level, spoken.level) <= 0))
    return spoken && { ...spoken, at: now }
  if (!spoken && compareRisk(checked.level, 'moderate') < 0) return undefined
  const { level, kind, about } = checked
  const evidence = { source: 'rule', id: `protocol.${checked.step}`, level, kind } as const
  return { at: now, level, kind, about, evidence: [...risk.evidence, evidence] }
}

function isGrave(level: RiskLevel): boolean {
  return compareRisk(level, 'high') >= 0
}

/** Moderate danger that was there a while ago and is said again. */
function isLasting(before: CrisisState | null, { risk, now }: DialogInput): boolean {
  if (!before || compareRisk(before.level, 'moderate') < 0) return false
  return compareRisk(risk.level, 'moderate') >= 0 && now - before.since >= LASTING_MS
}

/** The level to which a completed re-check of the protocol has lowered the danger. */
function recheckedTo(
  before: CrisisState | null,
  after: CrisisState | null,
  { now, risk }: DialogInput,
): RiskLevel | undefined {
  const completed = after?.checkedAt === now && risk.level === 'none'
  if (!before || !completed) return undefined
  return compareRisk(after.level, before.level) < 0 ? after.level : undefined
}

function alerting(input: DialogInput, reach: Reach): Utterance {
  const { profile, locale } = input
  const emergency = emergencyPhrase(profile.country, locale)
  return reach.who === 'counsellors' && !reach.staffed
    ? { say: 'handoff.alerting.hours', values: { emergency, opens: opensIn(input, reach) } }
    : { say: 'handoff.alerting', values: { emergency } }
}

/** The alert in the place of "nobody reads along", or before the question that ends the answer. */
function withAlert(say: readonly Utterance[], alert: Utterance): readonly Utterance[] {
  const program = say.findIndex((one) => one.say === PROGRAM)
  const place = program >= 0 ? program : Math.max(0, say.length - 1)
  const rest = say.slice(program >= 0 && alert.values ? place + 1 : place)
  return [...say.slice(0, place), alert, ...rest]
}

function withHelplines(
  key: MessageKey,
  { profile: { country }, locale, confirmed }: DialogInput,
  values: Readonly<Record<string, string>> = {},
): Utterance {
  return {
    say: key,
    values: { ...values, helplines: formatHelplines(country, locale, { confirmed }) },
    card: { type: 'helplines', country },
  }
}

function opensIn(
  { profile, locale }: DialogInput,
  reach: Extract<Reach, { who: 'counsellors' }>,
): string {
  return describeMoment(reach.opens, profile.timeZone ?? reach.zone, locale)
}
