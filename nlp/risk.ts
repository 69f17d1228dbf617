import {
  RISK_LEVELS,
  type RiskEvidence,
  type RiskKind,
  type RiskLevel,
  type RiskReading,
} from '../types.ts'

/** The reading of a message in which nothing was found. Says nothing about how the person is. */
export const NO_RISK: RiskReading = { level: 'none', kind: null, about: 'self', evidence: [] }

/**
 * Which kind leads when two are equally strong: first what minutes decide. The order only names
 * the reading; every piece of evidence is kept.
 */
const KIND_ORDER: readonly RiskKind[] = [
  'medical',
  'suicide',
  'harm-to-others',
  'abuse',
  'self-harm',
]

/** Where a level stands, 0 (none) … 4 (imminent). */
export function riskRank(level: RiskLevel): number {
  return RISK_LEVELS.indexOf(level)
}

/** Negative when `a` is the lower level, 0 when both are equal, positive when `a` is the higher. */
export function compareRisk(a: RiskLevel, b: RiskLevel): number {
  return riskRank(a) - riskRank(b)
}

/** The lower of two levels. */
export function capRisk(level: RiskLevel, cap: RiskLevel): RiskLevel {
  return compareRisk(level, cap) <= 0 ? level : cap
}

/** Negative when `a` leads: the higher level, and among equals the kind that is more urgent. */
export function compareEvidence(
  a: { readonly level: RiskLevel; readonly kind: RiskKind },
  b: { readonly level: RiskLevel; readonly kind: RiskKind },
): number {
  return compareRisk(b.level, a.level) || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind)
}

/**
 * The maximum of several readings, with all their evidence.
 *
 * A reading that is missing (a model that failed, a source that was not asked) never lowers the
 * result: failure does not mean "safe". Where equally strong readings disagree on whose danger it
 * is, the person's own goes first.
 */
export function joinRisk(...readings: readonly (RiskReading | null | undefined)[]): RiskReading {
  const given = readings.filter((reading) => reading !== null && reading !== undefined)
  const evidence = new Map<string, RiskEvidence>()
  let level: RiskLevel = 'none'
  let kind: RiskKind | null = null
  let about: RiskReading['about'] = 'self'
  for (const reading of given) {
    for (const one of reading.evidence) {
      evidence.set(`${one.source}\n${one.id}\n${one.level}\n${one.kind}`, one)
    }
    const { kind: candidate } = reading
    if (candidate === null) continue
    const order =
      kind === null
        ? -1
        : compareEvidence({ level: reading.level, kind: candidate }, { level, kind })
    const sameLevel = reading.level === level
    if (order < 0) {
      about = sameLevel && kind !== null && about === 'self' ? 'self' : reading.about
      level = reading.level
      kind = candidate
    } else if (sameLevel && reading.about === 'self') {
      about = 'self'
    }
  }
  return level === 'none' ? NO_RISK : { level, kind, about, evidence: [...evidence.values()] }
}
