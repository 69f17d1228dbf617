/** Who a sign of danger speaks of. */
export type Subject = 'self' | 'second-person' | 'other'

/** How one language frames a sign of danger. All functions are pure and take linear time. */
export interface LanguageScopes {
  /** True when an odd number of negations reaches the end of `before` through filler alone. */
  negated(before: string): boolean
  /** The subject of what follows `before`; `match` may tell by its own form ("himself"). */
  subject(before: string, match: string): Subject
  /** Figures of speech; one that overlaps a match makes it mean something else. */
  readonly idioms: RegExp
  readonly humour: RegExp
  /** Something on which the match hangs: "if I fail". */
  readonly condition: RegExp
  /** Petty causes of too much: what is said beside them is mostly said in anger. */
  readonly mundane: RegExp
  /** The program is asked what it would say; whoever asks may well ask for themselves. */
  readonly hypothetical: RegExp
  /** Words that take back a denial in the same sentence: "I said I wasn't, but I lied". */
  readonly insincere: RegExp
  /** A told story around the match. */
  readonly fiction: RegExp
  /** Everyday life beside a sign that names no death; asked only where a rule says so. */
  readonly everyday: RegExp
  /** A lesson, a leaflet, a play: what is said there is nobody's own. */
  readonly topic: RegExp
  /** "Not joking": laughter beside it no longer counts. */
  readonly earnest: RegExp
  /** Words of the one who writes. */
  readonly firstPerson: RegExp
  /** True when the match is told as long over. */
  past(told: Told): boolean
}

/** What is looked at to see whether a match is told as long over. All of it is prepared text. */
export interface Told {
  readonly match: string
  readonly clause: string
  readonly sentence: string
  /** All that was written before the end of the match's sentence, and after the match. */
  readonly until: string
  readonly after: string
}

/**
 * Walks back from the end of `before` over `units` and counts the negations among them. Stops at
 * the first thing that is neither filler nor negation, and after `MAX_STEPS`.
 */
export function countNegations(
  before: string,
  units: { readonly negators: readonly string[]; readonly fillers: readonly string[] },
  wordBounded: boolean,
): number {
  const MAX_STEPS = 14
  let rest = before.trimEnd()
  let count = 0
  const endsWith = (unit: string): boolean =>
    rest.endsWith(unit) &&
    (!wordBounded || rest.length === unit.length || rest[rest.length - unit.length - 1] === ' ')
  for (let step = 0; step < MAX_STEPS && rest !== ''; step++) {
    const negator = units.negators.find(endsWith)
    const filler = units.fillers.find(endsWith)
    // The longer one is the word that was written: 不由得 is no 不.
    const unit = (filler?.length ?? 0) > (negator?.length ?? 0) ? filler : (negator ?? filler)
    if (unit === undefined) break
    if (unit === negator) count += 1
    rest = rest.slice(0, rest.length - unit.length).trimEnd()
  }
  return count
}
