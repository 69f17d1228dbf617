import { requiredLiterals, type RequiredLiterals } from './literals.ts'
import { ENGLISH_FRAGMENTS } from './rules/en/fragments.ts'
import type { RiskRule } from './rules/rule.ts'
import { CHINESE_FRAGMENTS } from './rules/zh/fragments.ts'

/** One pattern of a rule, ready to search. */
export interface CompiledPattern {
  readonly rule: RiskRule
  readonly pattern: RegExp
  readonly required: RequiredLiterals
}

const FRAGMENTS: Readonly<Record<RiskRule['language'], Readonly<Record<string, string>>>> = {
  en: ENGLISH_FRAGMENTS,
  zh: CHINESE_FRAGMENTS,
}

const FRAGMENT = /(?<!\(\?)<([a-z-]+)>/g

/**
 * A pattern with its `<fragments>` filled in.
 *
 * @throws {Error} when a fragment is not known or nests too deeply
 */
export function expandPattern(pattern: string, language: RiskRule['language']): string {
  let expanded = pattern
  for (let depth = 0; expanded.search(FRAGMENT) >= 0; depth++) {
    if (depth > 4) throw new Error(`Fragments nest too deeply in ${pattern}`)
    expanded = expanded.replace(FRAGMENT, (_, name: string) => {
      const fragment = FRAGMENTS[language][name]
      if (fragment === undefined) throw new Error(`Unknown fragment <${name}> in ${pattern}`)
      return `(?:${fragment})`
    })
  }
  return expanded
}

/**
 * Compiles rules into a function that gives the patterns which may match a text: all of them that
 * can, and as few others as their required literals allow.
 */
export function compileRules(
  rules: readonly RiskRule[],
): (text: string) => readonly CompiledPattern[] {
  const compiled = rules.flatMap((rule) =>
    rule.patterns.map((one): CompiledPattern => {
      const source = expandPattern(one, rule.language)
      return { rule, pattern: new RegExp(source, 'gu'), required: requiredLiterals(source) }
    }),
  )
  return (text) => {
    const seen = new Map<string, boolean>()
    const occurs = (literal: string): boolean => {
      let known = seen.get(literal)
      if (known === undefined) {
        known = text.includes(literal)
        seen.set(literal, known)
      }
      return known
    }
    return compiled.filter(({ required }) => required.every((set) => set.some(occurs)))
  }
}
