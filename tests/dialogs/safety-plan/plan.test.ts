import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addLines,
  changeLine,
  emptyPlan,
  linesOf,
  LONGEST_LINE,
  MOST_LINES,
  MOST_UNDO,
  removeLine,
  restorePlan,
  tidyLine,
  undo,
} from '../../../dialogs/safety-plan/plan.ts'
import { PLAN_STEPS, type SafetyPlan } from '../../../dialogs/types.ts'

const NOW = 1_800_000_000_000
const step = fc.constantFrom(...PLAN_STEPS)
const change = fc.oneof(
  fc.record({ do: fc.constant('add' as const), step, text: fc.string({ maxLength: 260 }) }),
  fc.record({
    do: fc.constant('change' as const),
    step,
    number: fc.integer({ min: -1, max: 10 }),
    text: fc.string({ unit: 'grapheme', maxLength: 260 }),
  }),
  fc.record({ do: fc.constant('remove' as const), step, number: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ do: fc.constant('undo' as const) }),
)
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

function apply(plan: SafetyPlan, one: Change): SafetyPlan {
  switch (one.do) {
    case 'add':
      return addLines(plan, one.step, linesOf(one.text), NOW).plan
    case 'change':
      return changeLine(plan, one.step, one.number, one.text, NOW).plan
    case 'remove':
      return removeLine(plan, one.step, one.number, NOW).plan
    case 'undo':
      return undo(plan, NOW).plan
  }
}

describe('a safety plan', () => {
  it('stays bounded whatever is done to it, and is the same after it was saved', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const plan = changes.reduce(apply, emptyPlan(NOW))
        for (const one of PLAN_STEPS) {
          expect(plan.lines[one].length).toBeLessThanOrEqual(MOST_LINES)
          for (const line of plan.lines[one]) {
            expect(Array.from(line).length).toBeLessThanOrEqual(LONGEST_LINE)
            expect(line).toBe(tidyLine(line))
            expect(line).not.toMatch(/[\p{Cc}]/u)
          }
        }
        expect(plan.before.length).toBeLessThanOrEqual(MOST_UNDO)
        const saved = JSON.parse(JSON.stringify(plan)) as unknown
        expect(restorePlan(saved)?.lines).toEqual(
          Object.fromEntries(PLAN_STEPS.map((one) => [one, [...new Set(plan.lines[one])]])),
        )
      }),
    )
  })

  it('is what it was before a change once that is undone', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), change, (changes, last) => {
        fc.pre(last.do !== 'undo')
        const before = changes.reduce(apply, emptyPlan(NOW))
        const after = apply(before, last)
        fc.pre(after !== before)
        expect(undo(after, NOW).plan.lines).toEqual(before.lines)
      }),
    )
  })

  it('keeps each line of a message, without its number or dash, once', () => {
    expect(linesOf('1. a walk\n- music；唱歌\n• a walk\n\n2) 3.5 km run')).toEqual([
      'a walk',
      'music',
      '唱歌',
      '3.5 km run',
    ])
    const zwj = '👨‍👩‍👧 my family'
    expect(tidyLine(`  ${zwj}\u202E  \u0007 x `)).toBe(`${zwj} x`)
  })

  it('says what does not fit, and keeps what does', () => {
    const long = 'x'.repeat(LONGEST_LINE + 1)
    const first = addLines(emptyPlan(NOW), 'alone', ['music', long], NOW)
    expect(first).toMatchObject({ count: 1, fault: 'long' })
    const many = Array.from({ length: 9 }, (_, index) => `line ${index}`)
    const full = addLines(first.plan, 'alone', many, NOW)
    expect(full).toMatchObject({ count: MOST_LINES - 1, fault: 'full' })
    expect(addLines(full.plan, 'alone', ['music'], NOW)).toMatchObject({ count: 0 })
    expect(removeLine(full.plan, 'signs', 1, NOW)).toMatchObject({ count: 0, fault: 'missing' })
    expect(changeLine(full.plan, 'alone', 1, ' ', NOW)).toMatchObject({ fault: 'nothing' })
    expect(undo(emptyPlan(NOW), NOW)).toMatchObject({ count: 0, fault: 'nothing' })
  })

  it.each([
    [undefined, undefined],
    [null, undefined],
    ['a plan', undefined],
    [[1], undefined],
    [{ version: 9, lines: { signs: ['quiet', 7, ''], new: ['x'] }, before: [{}] }, ['quiet']],
    [{ version: 1, lines: 'none', updatedAt: 'now' }, []],
  ])('is restored politely from %j', (saved, signs) => {
    const plan = restorePlan(saved)
    expect(plan?.lines.signs).toEqual(signs)
    if (plan) expect(plan).toMatchObject({ version: 1, before: [] })
  })
})
