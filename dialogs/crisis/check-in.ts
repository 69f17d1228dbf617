import { setCheckIn } from '../check-in/answer.ts'
import { findWish } from '../check-in/parse-request.ts'
import { checkInsOf, withCheckIns } from '../check-in/standing.ts'
import { matchChoice, parseYesNo } from '../replies.ts'
import type { DialogInput, DialogOutcome, DialogState, Profile } from '../types.ts'
import { CHECK_IN_CHOICES, finish, isOwn, question, type CrisisTurn, type Danger } from './turn.ts'

const HOUR = 60 * 60 * 1000

const WAITS: Readonly<Record<string, number>> = { hours: 3 * HOUR, tomorrow: 24 * HOUR }

/** True when a check-in after a talk about danger is still to come. */
function isAgreed(profile: Profile): boolean {
  return checkInsOf(profile).some(({ safety }) => safety)
}

/** Adds the question when to ask again, unless that is agreed already. */
export function offerCheckIn(outcome: DialogOutcome, input: DialogInput): DialogOutcome {
  const { state, profile, say } = outcome
  const { crisis } = state
  if (crisis === null || crisis.level === 'imminent' || isAgreed(profile)) return outcome
  const turn: CrisisTurn = { state, input, profile }
  const danger: Danger = crisis
  return finish(turn, danger, 'checkIn', [...say, question(turn, 'checkIn', danger)])
}

/**
 * Takes the answer to "shall I ask again later?": a button, a wait, or a time of day where the
 * clock is known. Null when it is neither that nor a yes or no.
 */
export function answerCheckInOffer(turn: CrisisTurn): DialogOutcome | 'no' | null {
  const { input, profile } = turn
  const { plain } = input
  const chosen = matchChoice(plain, CHECK_IN_CHOICES)
  if (chosen === 'none') return 'no'
  const wait = WAITS[chosen ?? '']
  if (wait !== undefined) return agree(turn, { wait })
  const { wish } = findWish(plain)
  if (wish.wait !== undefined) return agree(turn, { wait: wish.wait })
  if (wish.time && profile.timeZone !== undefined) {
    return agree(turn, wish.day.every === 'once' ? wish : { time: wish.time })
  }
  const yes = parseYesNo(plain)
  if (yes === null) return null
  return yes ? agree(turn, { wait: 24 * HOUR }) : 'no'
}

type Asked = Partial<Parameters<typeof setCheckIn>[0]>

/** Sets the check-in by the machinery of check-ins; it takes the place of an earlier one like it. */
function agree({ state, input, profile }: CrisisTurn, asked: Asked): DialogOutcome {
  const others = checkInsOf(profile).filter(({ safety }) => !safety)
  const free =
    checkInsOf(profile).length === others.length ? profile : withCheckIns(profile, others)
  const day = { every: 'once', plus: null } as const
  const watched: DialogState = state.crisis
    ? { ...state, crisis: { ...state.crisis, step: 'watch', lastAt: input.now } }
    : state
  return setCheckIn({ day, time: null, ...asked, safety: true }, watched, {
    ...input,
    profile: free,
  })
}

/**
 * A check-in that was agreed on after a talk about danger has come due: it asks after the thoughts
 * themselves, and the answer goes to the protocol.
 */
export function askAfterCrisis(state: DialogState, input: DialogInput): DialogOutcome {
  const { crisis } = state
  const danger: Danger = crisis ?? { level: 'low', kind: 'suicide', about: 'self' }
  const turn: CrisisTurn = { state, input, profile: input.profile }
  return finish(turn, { ...danger, returned: true }, 'recheck', [
    {
      ...question(turn, 'recheck', danger),
      say: isOwn(danger) ? 'crisis.checkIn.due' : 'crisis.back.danger',
    },
  ])
}
