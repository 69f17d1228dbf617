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

const UNKNOWN = 0
const YES = 1
const NO = 2

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
  // Each literal is looked for once a text, however many patterns ask for it.
  const literals: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (literal: string): number => {
    const known = numbers.get(literal)
    if (known !== undefined) return known
    numbers.set(literal, literals.length)
    return literals.push(literal) - 1
  }
  const gates = compiled.map((pattern) => ({
    pattern,
    sets: pattern.required.map((set) => set.map(numberOf)),
  }))
  return (text) => {
    const seen = new Int8Array(literals.length)
    const occurs = (number: number): boolean => {
      if (seen[number] === UNKNOWN) seen[number] = text.includes(literals[number] ?? '') ? YES : NO
      return seen[number] === YES
    }
    const scripts = { en: /[a-z]/.test(text), zh: /\p{Script=Han}/u.test(text) }
    return gates
      .filter(
        ({ pattern, sets }) =>
          scripts[pattern.rule.language] && sets.every((set) => set.some(occurs)),
      )
      .map(({ pattern }) => pattern)
  }
}
