import { ENGLISH_FRAGMENTS } from './rules/en/fragments.ts'
import { CHINESE_FRAGMENTS } from './rules/zh/fragments.ts'
import type { RiskRule } from './rules/rule.ts'

export interface CompiledRule {
  readonly rule: RiskRule
  readonly patterns: readonly RegExp[]
}

const FRAGMENTS: Readonly<Record<RiskRule['language'], Readonly<Record<string, string>>>> = {
  en: ENGLISH_FRAGMENTS,
  zh: CHINESE_FRAGMENTS,
}

/**
 * A pattern with its `<fragments>` filled in.
 *
 * @throws {Error} when a fragment is not known or nests too deeply
 */
export function expandPattern(pattern: string, language: RiskRule['language']): string {
  let expanded = pattern
  for (let depth = 0; /<[a-z-]+>/.test(expanded.replace(/\(\?<[a-z]+>/g, '(')); depth++) {
    if (depth > 4) throw new Error(`Fragments nest too deeply in ${pattern}`)
    expanded = expanded.replace(/(?<!\(\?)<([a-z-]+)>/g, (_, name: string) => {
      const fragment = FRAGMENTS[language][name]
      if (fragment === undefined) throw new Error(`Unknown fragment <${name}> in ${pattern}`)
      return `(?:${fragment})`
    })
  }
  return expanded
}

/**
 * Compiles rules once. `any` finds a clause in which at least one pattern matches: most messages
 * are done after that single pass, and nothing can be lost by it.
 */
export function compileRules(rules: readonly RiskRule[]): {
  readonly rules: readonly CompiledRule[]
  readonly any: RegExp
} {
  const compiled = rules.map((rule) => ({
    rule,
    patterns: rule.patterns.map((one) => new RegExp(expandPattern(one, rule.language), 'gu')),
  }))
  const sources = compiled.flatMap(({ patterns }) => patterns.map(({ source }) => source))
  return { rules: compiled, any: new RegExp(sources.map((one) => `(?:${one})`).join('|'), 'u') }
}
