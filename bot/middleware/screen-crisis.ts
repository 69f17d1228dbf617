import { screenByRules } from '../../nlp/crisis/screen.ts'
import { compareRisk, joinRisk } from '../../nlp/risk.ts'
import type { CrisisState } from '../../dialogs/types.ts'
import type { RiskReading } from '../../types.ts'
import type { Logger } from '../logger.ts'

/** Screens one text; throws only when it is broken. */
export type Screen = (text: string) => RiskReading

/**
 * What a message is taken for when the screening itself failed. Not knowing is not "safe": the
 * person is asked, and given help.
 */
const SCREEN_FAILED: RiskReading = {
  level: 'low',
  kind: 'suicide',
  about: 'self',
  evidence: [{ source: 'rule', id: 'screen.failed', level: 'low', kind: 'suicide' }],
}

/**
 * A model tells how much danger, not whose. Where the rules heard at least as much and heard it of
 * somebody else, it is that person's; otherwise it counts as the writer's own.
 */
function whoseDanger(seen: RiskReading, rules: RiskReading): RiskReading {
  const isModel = seen.evidence.every(({ source }) => source === 'model')
  const isOthers = rules.about === 'other' && compareRisk(seen.level, rules.level) <= 0
  return isModel && isOthers ? { ...seen, about: 'other' } : seen
}

/**
 * What the model saw, where it is heard. It learned from messages that stand alone: in an answer to
 * the protocol's question ("no, I'm safe, I don't want to die") it takes the words for the danger
 * that they deny. There the protocol and the rules listen; the open level stands whatever is said.
 */
export function heardAlone(
  seen: RiskReading | undefined,
  crisis: CrisisState | null | undefined,
): RiskReading | undefined {
  return crisis && crisis.step !== 'watch' ? undefined : seen
}

/**
 * The risk in a message: the maximum of all that can see it. Runs on every message, commands
 * included, before anything decides what to answer; no flow can omit it.
 *
 * @param others readings by a model, a trajectory or an open case; a missing one lowers nothing
 */
export function screenCrisis(
  text: string,
  logger: Logger,
  screen: Screen = screenByRules,
  ...others: readonly (RiskReading | undefined)[]
): RiskReading {
  let rules: RiskReading
  try {
    rules = screen(text)
  } catch (error) {
    logger.error({ err: error }, 'crisis screening failed; the person is asked and given help')
    rules = SCREEN_FAILED
  }
  return joinRisk(rules, ...others.map((one) => one && whoseDanger(one, rules)))
}
