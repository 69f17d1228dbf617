import { describe, expect, test } from 'vitest'
import { defineFlow, stepOf } from '../../dialogs/flow.ts'
import { pacedBreathing } from '../../dialogs/flows/paced-breathing.ts'

/**
 * The compiler is the test here: without the error that each comment expects, the type check
 * fails. What each flow would do is never run.
 */
const HEAD = {
  id: 'typed',
  version: 1,
  title: 'pacedBreathing.title',
  intro: 'pacedBreathing.intro',
  why: 'pacedBreathing.why',
  purpose: 'pacedBreathing.purpose',
  avoid: 'pacedBreathing.avoid',
  minutes: 5,
  shortMinutes: null,
  difficulty: 1,
  fit: { families: ['sad'], distress: [0, 10], strategy: 'engage' },
  contraindications: [],
  followUp: { afterHours: 24, say: 'pacedBreathing.followUp' },
  sources: [{ citation: 'Nobody (2000).' }],
} as const

describe('defineFlow', () => {
  test('takes a sound flow as it is', () => {
    const flow = defineFlow({
      ...HEAD,
      start: 'first',
      steps: {
        first: {
          say: 'flow.closed',
          expect: 'text',
          next: [{ when: 'saidNo', to: '@leave' }, { else: 'last' }],
        },
        last: { say: 'flow.closed', expect: 'end' },
      },
    })
    expect(Object.keys(flow.steps)).toEqual(['first', 'last'])
  })

  test('does not compile with a start that is no step', () => {
    const flow = defineFlow({
      ...HEAD,
      // @ts-expect-error: no step of that name
      start: 'frist',
      steps: { first: { say: 'flow.closed', expect: 'end' } },
    })
    expect(stepOf(flow, flow.start)).toBeUndefined()
  })

  test('does not compile with a target that is no step', () => {
    const flow = defineFlow({
      ...HEAD,
      start: 'first',
      steps: {
        // @ts-expect-error: no step of that name
        first: { say: 'flow.closed', expect: 'text', next: 'lsat' },
        last: { say: 'flow.closed', expect: 'end' },
      },
    })
    expect(flow.start).toBe('first')
  })

  test('does not compile with a target of a transition or choice that is no step', () => {
    const flow = defineFlow({
      ...HEAD,
      start: 'first',
      steps: {
        first: {
          say: 'flow.closed',
          expect: 'text',
          // @ts-expect-error: no step of that name
          next: [{ when: 'saidNo', to: 'lsat' }, { else: 'second' }],
        },
        second: {
          say: 'flow.closed',
          expect: 'choice',
          // @ts-expect-error: no step of that name
          choices: [{ id: 'a', label: 'flow.choice.yes', to: 'lsat' }],
          next: 'last',
        },
        last: { say: 'flow.closed', expect: 'end' },
      },
    })
    expect(flow.start).toBe('first')
  })

  test('does not compile with an unknown exit', () => {
    const flow = defineFlow({
      ...HEAD,
      start: 'first',
      steps: {
        // @ts-expect-error: no such way out
        first: { say: 'flow.closed', expect: 'text', next: '@vanish' },
      },
    })
    expect(flow.start).toBe('first')
  })

  test('does not compile with an unknown message', () => {
    const flow = defineFlow({
      ...HEAD,
      // @ts-expect-error: no such message
      title: 'typed.title',
      start: 'first',
      steps: {
        first: {
          // @ts-expect-error: no such message
          say: 'typed.first',
          expect: 'end',
        },
      },
    })
    expect(flow.start).toBe('first')
  })

  test('does not compile with an unknown guard', () => {
    const flow = defineFlow({
      ...HEAD,
      start: 'first',
      steps: {
        first: {
          say: 'flow.closed',
          expect: 'text',
          // @ts-expect-error: no such guard
          next: [{ when: 'fullMoon', to: '@leave' }, { else: '@finish' }],
        },
      },
    })
    expect(flow.start).toBe('first')
  })

  test('does not compile with a choice step without choices, or a text step without a next', () => {
    const flow = defineFlow({
      ...HEAD,
      start: 'first',
      steps: {
        // @ts-expect-error: nothing to choose from
        first: { say: 'flow.closed', expect: 'choice', next: 'last' },
        // @ts-expect-error: leads nowhere
        last: { say: 'flow.closed', expect: 'text' },
      },
    })
    expect(flow.start).toBe('first')
  })

  test('does not compile without a source', () => {
    const flow = defineFlow({
      ...HEAD,
      // @ts-expect-error: every technique comes from somewhere
      sources: [],
      start: 'first',
      steps: { first: { say: 'flow.closed', expect: 'end' } },
    })
    expect(flow.sources).toEqual([])
  })
})

test('stepOf knows own steps only', () => {
  expect(stepOf(pacedBreathing, 'breathe')?.expect).toBe('done')
  expect(stepOf(pacedBreathing, 'constructor')).toBeUndefined()
  expect(stepOf(pacedBreathing, '__proto__')).toBeUndefined()
})
