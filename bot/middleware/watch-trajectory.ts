import type { Step } from '../../dialogs/crisis/turn.ts'
import { planTakesTurn } from '../../dialogs/safety-plan/open.ts'
import { screeningTakesTurn } from '../../dialogs/screening/open.ts'
import type { DialogState } from '../../dialogs/types.ts'
import { isResigned, RESIGNED_AFTER_DECLINE } from '../../nlp/crisis/resignation.ts'
import { MAX_POINTS_OF_RISK, trajectoryRisk } from '../../nlp/crisis/trajectory-risk.ts'
import { joinRisk } from '../../nlp/risk.ts'
import type { MoodPoint, RiskReading } from '../../types.ts'
import type { Logger } from '../logger.ts'
import { isAwaiting } from './commands.ts'

const DAY = 86_400_000
/** As far back as the trajectory's risk looks. */
const LOOKED_AT = 14 * DAY
/** After danger was talked about, a trend has nothing to add for this long. */
const AFTER_CRISIS = DAY
/** Asked once, the person is left alone with it for this long, however the trend goes. */
const QUIET = 7 * DAY
/** The protocol's step in which its gentle question waits. */
const SOFT_QUESTION: Step = 'soft'
/** Names in `DialogState.notes`: the day of the last look, and when the trend was last raised. */
const CHECKED = 'trajectory.checkedDay'
const RAISED = 'trajectory.raisedAt'

/**
 * Looks at the mood trajectory for early-warning signs: with the first message of free talk on a
 * day, and never more than once a day; never within an exercise, a questionnaire, an open question of ours or a
 * talk about danger. What it finds joins the other risk readings. A failure is logged and adds nothing: the
 * rules stand.
 *
 * @param moods the mood points since a time, oldest first
 * @param timeZone the person's, where it is known
 * @returns the state in which the look is remembered, and the reading when there is one
 */
export async function watchTrajectory(
  state: DialogState,
  moods: (since: number) => Promise<readonly MoodPoint[]>,
  now: number,
  logger: Logger,
  timeZone?: string,
): Promise<{ readonly state: DialogState; readonly trend?: RiskReading }> {
  const { flow, offer, crisis, notes } = state
  const today = Math.floor(now / DAY)
  const raisedAt = notes[RAISED]
  const isBusy =
    flow !== null ||
    offer !== null ||
    isAwaiting(state) ||
    screeningTakesTurn(state, now) ||
    planTakesTurn(state, now)
  const isQuiet =
    (crisis !== null && now - crisis.lastAt < AFTER_CRISIS) ||
    (typeof raisedAt === 'number' && now - raisedAt < QUIET)
  if (notes[CHECKED] === today || isBusy || isQuiet) return { state }
  const checked = { ...notes, [CHECKED]: today }
  try {
    const points = await moods(now - LOOKED_AT)
    const risk = (some: readonly MoodPoint[]) =>
      trajectoryRisk(some.slice(-MAX_POINTS_OF_RISK), now, timeZone)
    // A voice may add to what the rest shows; it never hides it.
    const unheard = points.filter(({ source }) => source !== 'voice')
    const trend =
      unheard.length < points.length ? joinRisk(risk(points), risk(unheard)) : risk(points)
    if (trend.level === 'none') return { state: { ...state, notes: checked } }
    return { state: { ...state, notes: { ...checked, [RAISED]: now } }, trend }
  } catch (error) {
    logger.error({ err: error }, 'the mood trajectory could not be read; it adds no risk reading')
    return { state: { ...state, notes: checked } }
  }
}

/**
 * An answer that has given up, within a week of a trend that gave reason to ask. Undefined without
 * one, and where the protocol has talked about it today.
 */
export function resignation(
  text: string,
  { notes, crisis }: DialogState,
  now: number,
): RiskReading | undefined {
  const raisedAt = notes[RAISED]
  if (typeof raisedAt !== 'number' || now - raisedAt > QUIET) return undefined
  // "It doesn't matter any more" may be the answer to the very question that the trend raised.
  const asked =
    crisis !== null && now - crisis.lastAt < AFTER_CRISIS && crisis.step !== SOFT_QUESTION
  return !asked && isResigned(text) ? RESIGNED_AFTER_DECLINE : undefined
}
