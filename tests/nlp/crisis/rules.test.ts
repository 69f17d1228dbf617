import { describe, expect, it } from 'vitest'
import { expandPattern } from '../../../nlp/crisis/compile.ts'
import { RISK_RULES } from '../../../nlp/crisis/rules/index.ts'
import type { Example } from '../../../nlp/crisis/rules/rule.ts'
import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { RISK_KINDS } from '../../../types.ts'

/** Names of substances, doses and instructions have no place in examples. */
const METHOD_DETAIL =
  /\d+ ?(?:mg|g|ml|毫克|克|毫升|片|颗|粒|楼|米|metres|meters|feet|pills|tablets)\b|paracetamol|acetaminophen|ibuprofen|opioid|fentanyl|insulin|helium|nitrogen|carbon monoxide|noose|ligature|razor|rope|blade|布洛芬|对乙酰|百草枯|氰化|一氧化碳|绳结|刀片|烧炭|上吊/i

describe.each(RISK_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.matches.map((one): Example => (typeof one === 'string' ? { text: one } : one)))(
    'finds $text',
    ({ text, level, about }) => {
      const reading = screenByRules(text)
      const evidence = reading.evidence.find((one) => one.id === id)
      expect(evidence).toEqual({ source: 'rule', id, kind: rule.kind, level: level ?? rule.level })
      if (about !== undefined) expect(reading.about).toBe(about)
    },
  )

  it.each(rule.misses)('passes over %s', (text) => {
    expect(screenByRules(text).evidence.map((one) => one.id)).not.toContain(id)
  })
})

describe('the rules as data', () => {
  it('have unique ids that name language and kind', () => {
    const ids = RISK_RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, language, kind } of RISK_RULES) {
      expect(id).toMatch(new RegExp(`^${language}\\.${kind}\\.[a-z]+(?:-[a-z]+)*$`))
    }
  })

  it('each have patterns that compile, three examples of either sort, and a reason', () => {
    for (const rule of RISK_RULES) {
      expect(rule.patterns.length, rule.id).toBeGreaterThan(0)
      for (const pattern of rule.patterns) {
        const expanded = expandPattern(pattern, rule.language)
        expect(() => new RegExp(expanded, 'gu'), rule.id).not.toThrow()
        expect(new RegExp(expanded, 'u').test(''), `${rule.id} matches nothing`).toBe(false)
        // Bounded repetition only: it is what keeps the screening linear.
        const withoutClasses = expanded.replace(/\[(?:\\.|[^\]\\])*\]|\\./g, 'x')
        expect(withoutClasses, rule.id).not.toMatch(/[*+]|\{\d+,\}/)
      }
      expect(rule.matches.length, rule.id).toBeGreaterThanOrEqual(3)
      expect(rule.misses.length, rule.id).toBeGreaterThanOrEqual(3)
      expect(rule.note.length, rule.id).toBeGreaterThan(20)
    }
  })

  it('name no method in their examples', () => {
    for (const rule of RISK_RULES) {
      for (const one of [...rule.matches, ...rule.misses]) {
        expect(typeof one === 'string' ? one : one.text).not.toMatch(METHOD_DETAIL)
      }
    }
  })

  it('cover every kind in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const kinds = RISK_RULES.filter((rule) => rule.language === language).map(({ kind }) => kind)
      expect(new Set(kinds)).toEqual(new Set(RISK_KINDS))
    }
  })
})
