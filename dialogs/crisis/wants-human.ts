import type { RiskKind, RiskLevel, RiskReading } from '../../types.ts'
import type { CrisisState } from '../types.ts'
import { rank } from './turn.ts'

/** What a counsellor is wanted for. */
export interface HumanWanted {
  readonly level: RiskLevel
  readonly kind: RiskKind
  readonly about: 'self' | 'other'
  /** The person said so in answer to a direct question; false when only their words were read. */
  readonly confirmed: boolean
}

/**
 * Whether the protocol wants a human beside the person: from `high` on, whatever spoke of it, and
 * at `moderate` once the person has confirmed it. Before that a direct question comes first, because
 * most veiled words are distress. The hand-off opens or raises a case with it.
 */
export function wantsHuman(crisis: CrisisState | null): HumanWanted | null {
  if (crisis === null) return null
  const { level, kind, about, beside, confirmed = false } = crisis
  const wanted = rank(level) >= rank('high') || (level === 'moderate' && confirmed)
  const other = beside && rank(beside.level) >= rank('high') ? beside : undefined
  if (other && (!wanted || rank(other.level) > rank(level))) return { ...other, confirmed: false }
  return wanted ? { level, kind, about, confirmed } : null
}

/**
 * An open watch as a risk reading: it keeps its level as evidence, message after message, until a
 * re-check or a counsellor lowers it. Undefined when nothing is watched.
 */
export function watchReading(crisis: CrisisState | null): RiskReading | undefined {
  if (crisis === null || crisis.level === 'none') return undefined
  const { beside } = crisis
  const open = [crisis, ...(beside ? [beside] : [])].sort((a, b) => rank(b.level) - rank(a.level))
  const [{ level, kind, about } = crisis] = open
  return {
    level,
    kind,
    about,
    evidence: open.map((one) => ({
      source: 'open-case',
      id: 'crisis.watch',
      level: one.level,
      kind: one.kind,
    })),
  }
}
