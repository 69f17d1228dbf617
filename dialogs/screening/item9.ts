import type { RiskLevel, RiskReading } from '../../types.ts'

/** Where the item about death and self-harm stands among the PHQ-9's, counted from 0. */
export const ITEM9 = 8

const LEVELS: readonly RiskLevel[] = ['none', 'moderate', 'high', 'high']

/**
 * The risk that the answer to the PHQ-9's ninth item tells of. Any answer but "not at all" is
 * followed up: those who answered "nearly every day" had about ten times the risk of a suicide
 * attempt within a year of those who answered "not at all" (Simon et al. 2013, Psychiatr Serv 64:
 * 1195–1202), and the risk of death by suicide rose with every step (Louzon et al. 2016, Psychiatr
 * Serv 67: 517–522). The same study found most deaths among people who had answered "not at all",
 * so a 0 says nothing: it must never lower another reading.
 *
 * @param answer 0 … 3, the score of the item
 */
export function riskOfItem9(answer: number): RiskReading {
  const level = LEVELS[Math.max(0, Math.min(3, Math.trunc(answer)))] ?? 'none'
  if (level === 'none') return { level, kind: null, about: 'self', evidence: [] }
  return {
    level,
    kind: 'suicide',
    about: 'self',
    evidence: [{ source: 'rule', id: 'phq9.item9', level, kind: 'suicide' }],
  }
}
