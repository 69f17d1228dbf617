import type { RiskReading } from '../types.ts'
import { answerCrisis } from './crisis/protocol.ts'
import type { DialogStep, Utterance } from './types.ts'

/** True when nothing but the trend of moods spoke of a risk: then no sentence may claim words. */
export function isTrajectoryOnly({ level, evidence }: RiskReading): boolean {
  return level !== 'none' && evidence.every(({ source }) => source === 'trajectory')
}

/**
 * The crisis protocol for a danger that only a trend tells of. Its steps are the same; what it says
 * first is what was really seen, a course over days, because the person wrote nothing of dying.
 */
export const askAboutTrajectory: DialogStep = (state, input) => {
  const answer = answerCrisis(state, input)
  const declines = input.risk.evidence.some(({ id }) => id === 'trajectory.decline')
  const notice: Utterance = {
    say: declines ? 'trajectory.notice.decline' : 'trajectory.notice.distress',
  }
  const rest = answer.say
    .filter(({ say }) => say !== 'crisis.ack.suicide')
    .map((one): Utterance =>
      one.say === 'crisis.soft.ask' ? { ...one, say: 'trajectory.ask' } : one,
    )
  return { ...answer, say: [notice, ...rest] }
}
