import type { RiskEvidence, RiskLevel, RiskReading } from '../../types.ts'
import { NO_RISK, capRisk, compareEvidence, compareRisk } from '../risk.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { compileRules, type CompiledRule } from './compile.ts'
import { prepare } from './prepare.ts'
import { RISK_RULES } from './rules/index.ts'
import { DEFAULT_CAPS, type RiskRule, type Scope } from './rules/rule.ts'
import { englishScopes } from './scopes/en.ts'
import type { LanguageScopes } from './scopes/scopes.ts'
import { chineseScopes } from './scopes/zh.ts'

const SCOPES: Readonly<Record<RiskRule['language'], LanguageScopes>> = {
  en: englishScopes,
  zh: chineseScopes,
}

const { rules: COMPILED, any: ANY_RULE } = compileRules(RISK_RULES)

interface Finding {
  readonly rule: RiskRule
  readonly level: RiskLevel
  readonly about: 'self' | 'other'
}

function overlapsIdiom(idioms: RegExp, clause: string, start: number, end: number): boolean {
  for (const idiom of clause.matchAll(idioms)) {
    if (idiom.index < end && idiom.index + idiom[0].length > start) return true
  }
  return false
}

/** Text in which the subject is looked for: inside a quotation, what stands before the quotation. */
function subjectContext(clause: Clause, start: number): string {
  const inClause = clause.text.slice(0, start)
  const whole = `${clause.before} ${inClause}`
  const quote = whole.lastIndexOf('"')
  const opened = quote >= 0 && (whole.match(/"/g) ?? []).length % 2 === 1
  const bracket = Math.max(whole.lastIndexOf('「'), whole.lastIndexOf('『'))
  const inBracket = bracket > Math.max(whole.lastIndexOf('」'), whole.lastIndexOf('』'))
  if (opened) return whole.slice(0, quote)
  return inBracket ? whole.slice(0, bracket) : inClause
}

function judge(rule: RiskRule, clause: Clause, start: number, match: string): Finding | null {
  const scopes = SCOPES[rule.language]
  const end = start + match.length
  const cap = (scope: Scope): RiskLevel => rule.caps?.[scope] ?? DEFAULT_CAPS[scope]
  let level: RiskLevel = rule.level

  const subject =
    rule.about === undefined ? scopes.subject(subjectContext(clause, start), match) : rule.about
  const about = subject === 'other' ? 'other' : 'self'
  if (subject === 'second-person') level = capRisk(level, cap('second-person'))
  if (subject === 'other') level = capRisk(level, cap('third-person'))
  if (scopes.negated(clause.text.slice(0, start))) level = capRisk(level, cap('negation'))
  if (overlapsIdiom(scopes.idioms, clause.text, start, end)) level = capRisk(level, cap('idiom'))
  if (scopes.humour.test(clause.sentence)) level = capRisk(level, cap('humour'))
  if (scopes.past(clause.text, match, clause.sentence)) level = capRisk(level, cap('past'))
  // Somebody who tells a story in the first person may be telling their own: that stays low.
  if (about === 'other' ? scopes.fiction.test(clause.sentence) : scopes.fiction.test(clause.text)) {
    const fiction = cap('fiction')
    level = capRisk(level, about === 'self' && fiction === 'none' ? 'low' : fiction)
  }
  return level === 'none' ? null : { rule, level, about }
}

function stronger(a: Finding, b: Finding | undefined): boolean {
  if (b === undefined) return true
  const order = compareRisk(a.level, b.level)
  return order > 0 || (order === 0 && a.about === 'self' && b.about === 'other')
}

function searchClause(rule: CompiledRule, clause: Clause, found: Map<string, Finding>): void {
  for (const pattern of rule.patterns) {
    for (const hit of clause.text.matchAll(pattern)) {
      const finding = judge(rule.rule, clause, hit.index, hit[0])
      if (finding !== null && stronger(finding, found.get(rule.rule.id))) {
        found.set(rule.rule.id, finding)
      }
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
  for (const clause of clausesOf(prepare(text))) {
    if (!ANY_RULE.test(clause.text)) continue
    for (const rule of COMPILED) searchClause(rule, clause, found)
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
