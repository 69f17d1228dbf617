import type { RiskReading } from '../types.ts'
import type { MessageKey } from './messages/en.ts'
import { answerCrisis } from './crisis/protocol.ts'
import type { DialogStep, Utterance } from './types.ts'

/** True when nothing but the trend of moods spoke of a risk: then no sentence may claim words. */
export function isTrajectoryOnly({ level, evidence }: RiskReading): boolean {
  return level !== 'none' && evidence.every(({ source }) => source === 'trajectory')
}

/** These thank for, or take up, words of dying that nobody wrote. */
const CLAIMS_WORDS: readonly MessageKey[] = ['crisis.ack.suicide', 'crisis.yes', 'crisis.some']

/** What was seen, the newest and plainest sign first. */
function noticeOf(ids: readonly string[]): MessageKey {
  if (ids.includes('trajectory.resigned')) return 'trajectory.notice.resigned'
  if (ids.includes('trajectory.calm')) return 'trajectory.notice.calm'
  if (ids.includes('trajectory.decline')) return 'trajectory.notice.decline'
  return ids.includes('trajectory.distress')
    ? 'trajectory.notice.distress'
    : 'trajectory.notice.nights'
}

/**
 * The crisis protocol for a danger that only a trend tells of. Its steps are the same; what it says
 * first is what was really seen, a course over days, because the person wrote nothing of dying.
 */
export const askAboutTrajectory: DialogStep = (state, input) => {
  const answer = answerCrisis(state, input)
  const ids = input.risk.evidence.map(({ id }) => id)
  const notice: Utterance = { say: noticeOf(ids) }
  const rest = answer.say
    .filter(({ say }) => !CLAIMS_WORDS.includes(say))
    .map((one): Utterance =>
      one.say === 'crisis.soft.ask' ? { ...one, say: 'trajectory.ask' } : one,
    )
  return { ...answer, say: [notice, ...rest] }
}
