import type { RiskEvidence, RiskLevel, RiskReading } from '../../types.ts'
import { NO_RISK, capRisk, compareEvidence, compareRisk } from '../risk.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { compileRules, type CompiledPattern } from './compile.ts'
import { mayMatch } from './literals.ts'
import { prepare } from './prepare.ts'
import { RISK_RULES } from './rules/index.ts'
import { DEFAULT_CAPS, type RiskRule, type Scope } from './rules/rule.ts'
import { englishScopes } from './scopes/en.ts'
import type { LanguageScopes, Subject } from './scopes/scopes.ts'
import { chineseScopes } from './scopes/zh.ts'

const SCOPES: Readonly<Record<RiskRule['language'], LanguageScopes>> = {
  en: englishScopes,
  zh: chineseScopes,
}

const patternsFor = compileRules(RISK_RULES)

interface Finding {
  readonly rule: RiskRule
  readonly level: RiskLevel
  readonly about: 'self' | 'other'
}

/** Where a pattern matched. */
interface Match {
  readonly clause: Clause
  readonly start: number
  readonly match: string
  /** All that was written, prepared. */
  readonly whole: string
}

function overlapsIdiom(idioms: RegExp, clause: string, start: number, end: number): boolean {
  for (const idiom of clause.matchAll(idioms)) {
    if (idiom.index < end && idiom.index + idiom[0].length > start) return true
  }
  return false
}

/** What introduces the quotation in which a match stands; null when it stands in none. */
function quotedBy(clause: Clause, start: number): string | null {
  const whole = `${clause.before} ${clause.text.slice(0, start)}`
  if (!/["「『]/.test(whole)) return null
  if ((whole.match(/"/g) ?? []).length % 2 === 1) return whole.slice(0, whole.lastIndexOf('"'))
  const open = Math.max(whole.lastIndexOf('「'), whole.lastIndexOf('『'))
  const closed = Math.max(whole.lastIndexOf('」'), whole.lastIndexOf('』'))
  return open > closed ? whole.slice(0, open) : null
}

/** Inside somebody else's quoted words "I" and "myself" are that somebody. */
function subjectOf(scopes: LanguageScopes, clause: Clause, start: number, match: string): Subject {
  const speaker = quotedBy(clause, start)
  if (speaker !== null && scopes.subject(speaker, '') === 'other') return 'other'
  return scopes.subject(clause.text.slice(0, start), match)
}

/** A petty cause often stands in the sentence before or after; in a long text it belongs elsewhere. */
const MAX_MUNDANE = 200
/** A short message is one thought: its frame may stand in any of its sentences. */
const MAX_SHORT = 140

/** What stands around a match: all before the end of its sentence, and all after it. */
function around({ clause, match, start, whole }: Match): { until: string; after: string } {
  const where = whole.lastIndexOf(clause.text)
  const at = where < 0 ? 0 : where + start
  return {
    until: whole.slice(0, at) + clause.text.slice(start),
    after: whole.slice(at + match.length),
  }
}

function judge(rule: RiskRule, hit: Match): Finding | null {
  const { clause, start, match, whole } = hit
  const scopes = SCOPES[rule.language]
  const end = start + match.length
  const cap = (scope: Scope): RiskLevel => rule.caps?.[scope] ?? DEFAULT_CAPS[scope]
  const context = whole.length <= MAX_MUNDANE ? whole : clause.sentence
  const near = whole.length <= MAX_SHORT ? whole : clause.sentence
  let level: RiskLevel = rule.level

  const subject = rule.about ?? subjectOf(scopes, clause, start, match)
  // "What would you say if someone wanted to die?" is often asked for oneself.
  const asked = subject === 'other' && scopes.hypothetical.test(clause.sentence)
  const about = subject === 'other' && !asked ? 'other' : 'self'
  if (asked) level = capRisk(level, cap('hypothetical'))
  if (subject === 'second-person') level = capRisk(level, cap('second-person'))
  if (subject === 'other') level = capRisk(level, cap('third-person'))
  if (scopes.negated(clause.text.slice(0, start)) && !scopes.insincere.test(clause.sentence))
    level = capRisk(level, cap('negation'))
  if (overlapsIdiom(scopes.idioms, clause.text, start, end)) level = capRisk(level, cap('idiom'))
  const earnest = scopes.earnest.test(near)
  if (scopes.humour.test(clause.sentence) && !earnest) level = capRisk(level, cap('humour'))
  if (scopes.mundane.test(context)) level = capRisk(level, cap('mundane'))
  if (scopes.everyday.test(near) && !earnest) level = capRisk(level, cap('everyday'))
  // Nobody says it of themselves: "what do religions teach about suicide? Homework."
  if (!scopes.firstPerson.test(clause.text) && scopes.topic.test(near))
    level = capRisk(level, cap('topic'))
  if (scopes.condition.test(clause.text)) level = capRisk(level, cap('condition'))
  const told = { match, clause: clause.text, sentence: clause.sentence, ...around(hit) }
  if (scopes.past(told)) level = capRisk(level, cap('past'))
  // Somebody who tells a story in the first person may be telling their own: that stays low.
  if (about === 'other' ? scopes.fiction.test(clause.sentence) : scopes.fiction.test(clause.text)) {
    level = capRisk(level, about === 'self' ? (rule.caps?.fiction ?? 'low') : cap('fiction'))
  }
  return level === 'none' ? null : { rule, level, about }
}

function stronger(a: Finding, b: Finding | undefined): boolean {
  if (b === undefined) return true
  const order = compareRisk(a.level, b.level)
  return order > 0 || (order === 0 && a.about === 'self' && b.about === 'other')
}

function search(
  one: CompiledPattern,
  clause: Clause,
  whole: string,
  found: Map<string, Finding>,
): void {
  if (!mayMatch(clause.text, one.required)) return
  for (const hit of clause.text.matchAll(one.pattern)) {
    const finding = judge(one.rule, { clause, start: hit.index, match: hit[0], whole })
    if (finding !== null && stronger(finding, found.get(one.rule.id))) {
      found.set(one.rule.id, finding)
    }
  }
}

/** Strongest first; among equals the more urgent kind, then the person's own danger. */
function byUrgency(a: Finding, b: Finding): number {
  return (
    compareEvidence({ level: a.level, kind: a.rule.kind }, { level: b.level, kind: b.rule.kind }) ||
    (a.about === b.about ? 0 : a.about === 'self' ? -1 : 1)
  )
}

/**
 * Looks for signs of danger by the rules alone.
 *
 * Pure and total: takes any string, lone surrogates and a megabyte included, in linear time.
 * `level` is the strongest finding's; `about` is `other` only when no finding of that level is the
 * person's own. The evidence names rules and never holds a word that was written.
 */
export function screenByRules(text: string): RiskReading {
  const found = new Map<string, Finding>()
  const prepared = prepare(text)
  const patterns = patternsFor(prepared)
  if (patterns.length === 0) return NO_RISK
  for (const clause of clausesOf(prepared)) {
    // A sentence is looked at once, from its first clause.
    const sentence = clause.before === '' ? { ...clause, text: clause.sentence } : null
    for (const pattern of patterns) {
      const where = pattern.rule.reach === 'sentence' ? sentence : clause
      if (where !== null) search(pattern, where, prepared, found)
    }
  }
  const findings = [...found.values()].sort(byUrgency)
  const top = findings[0]
  if (top === undefined) return NO_RISK
  const own = findings.some((one) => one.level === top.level && one.about === 'self')
  const evidence = findings.map(({ rule, level }): RiskEvidence => ({
    source: 'rule',
    id: rule.id,
    level,
    kind: rule.kind,
  }))
  return { level: top.level, kind: top.rule.kind, about: own ? 'self' : 'other', evidence }
}
