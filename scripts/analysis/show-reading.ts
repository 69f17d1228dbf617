import type { RiskReading } from '../../types.ts'

const DECIMALS = 1e4

/** At most four decimals. */
export function round(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS
}

/** Each of the values with at most four decimals. */
export function roundAll(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([label, value]) => [label, round(value)]))
}

/** A risk as `analyze` prints it. */
export function showRisk({ level, kind, evidence }: RiskReading) {
  return {
    level,
    kind,
    evidence: evidence.map(({ source, id, level, kind }) => ({ source, id, level, kind })),
  }
}
