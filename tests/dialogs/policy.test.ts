import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FAMILIES } from '../../dialogs/conversation/feelings.ts'
import {
  choosePolicy,
  personalEffect,
  TECHNIQUES,
  TURNS_AFTER_REFUSAL,
  type PolicyContext,
  type Technique,
} from '../../dialogs/policy.ts'
import type { Episode } from '../../dialogs/types.ts'

const CALM: PolicyContext = {
  families: ['anxious'],
  intensity: 5,
  control: 'unknown',
  loss: false,
  hotThought: false,
  contraindicated: [],
  refused: null,
  turnsSinceOffer: null,
  turnsListened: 3,
  asked: false,
  episodes: [],
}

/** What these tests are about; others that are merged later take no part in them. */
const FIRST = ['pacedBreathing', 'grounding', 'thoughtRecord', 'problemSolving']
const LATER = TECHNIQUES.filter((technique) => !FIRST.includes(technique))

const choose = ({ contraindicated = [], ...changes }: Partial<PolicyContext>) =>
  choosePolicy({ ...CALM, ...changes, contraindicated: [...LATER, ...contraindicated] })
const offered = (changes: Partial<PolicyContext>): Technique | null => {
  const choice = choose(changes)
  return choice.kind === 'offer' ? choice.technique : null
}
const episode = (technique: Technique, before: number | null, after: number | null): Episode => ({
  technique,
  at: 0,
  before,
  after,
  finished: true,
})

describe('when to offer', () => {
  test('listens first', () => {
    expect(choose({ turnsListened: 0 })).toEqual({ kind: 'listen' })
    expect(choose({ turnsListened: 1 })).toEqual({ kind: 'listen' })
    expect(choose({ turnsListened: 2 })).toEqual({ kind: 'listen' })
    expect(choose({ turnsListened: 3 }).kind).toBe('offer')
  })
  test('does not wait at high intensity, nor when asked', () => {
    expect(choose({ turnsListened: 0, intensity: 8 }).kind).toBe('offer')
    expect(choose({ turnsListened: 0, asked: true }).kind).toBe('offer')
  })
  test('meets gladness and small troubles with talk', () => {
    expect(choose({ families: ['joyful'], intensity: 0 })).toEqual({ kind: 'listen' })
    expect(choose({ families: ['joyful'], intensity: 9 })).toEqual({ kind: 'listen' })
    expect(choose({ intensity: 3 })).toEqual({ kind: 'listen' })
  })
  test('waits after a refusal, whatever the intensity', () => {
    for (let turnsAgo = 0; turnsAgo <= TURNS_AFTER_REFUSAL; turnsAgo += 1) {
      const refused = { technique: 'grounding', turnsAgo } as const
      expect(choose({ refused, intensity: 9 })).toEqual({ kind: 'listen' })
    }
    const refused = { technique: 'grounding', turnsAgo: TURNS_AFTER_REFUSAL + 1 } as const
    expect(choose({ refused }).kind).toBe('offer')
  })
  test('gives loss more room', () => {
    expect(choose({ loss: true, control: 'uncontrollable' })).toEqual({ kind: 'listen' })
    expect(choose({ loss: true, intensity: 9, turnsListened: 0 })).toEqual({ kind: 'listen' })
    expect(offered({ loss: true, intensity: 9, turnsListened: 1 })).toBe('grounding')
  })
})

describe('which technique, and why', () => {
  test.each<[string, Partial<PolicyContext>, Technique, string]>([
    ['panic', { intensity: 9 }, 'pacedBreathing', 'policy.reason.breathing.intense'],
    [
      'rage',
      { intensity: 8, families: ['angry'] },
      'pacedBreathing',
      'policy.reason.breathing.anger',
    ],
    [
      'panic about breath',
      { intensity: 9, contraindicated: ['pacedBreathing'] },
      'grounding',
      'policy.reason.grounding.intense',
    ],
    [
      'self-reproach',
      { families: ['ashamed'], hotThought: true },
      'thoughtRecord',
      'policy.reason.thoughts.selfCritical',
    ],
    ['a worry', { hotThought: true }, 'thoughtRecord', 'policy.reason.thoughts.worry'],
    ['a problem', { control: 'controllable' }, 'problemSolving', 'policy.reason.problem'],
  ])('%s', (_, changes, technique, reason) => {
    expect(choose(changes)).toMatchObject({ kind: 'offer', technique, reason })
  })

  test('does not restructure thoughts in grief, nor solve it', () => {
    for (const intensity of [5, 9]) {
      const choice = choose({ loss: true, asked: true, intensity, hotThought: true })
      expect(choice.kind).toBe('offer')
      if (choice.kind === 'offer') {
        const all = [choice.technique, ...choice.alternatives]
        expect(all).toEqual(expect.not.arrayContaining(['thoughtRecord', 'problemSolving']))
      }
    }
  })

  test('prefers what helped this person, with the numbers', () => {
    const episodes = [episode('grounding', 8, 3)]
    expect(choose({ episodes, intensity: 8 })).toMatchObject({
      technique: 'grounding',
      reason: 'policy.reason.helped.grounding',
      values: { before: 8, after: 3 },
    })
  })

  test('avoids what made it worse', () => {
    const episodes = [episode('pacedBreathing', 5, 8)]
    const choice = choose({ episodes, intensity: 9 })
    expect(choice).toMatchObject({ kind: 'offer', technique: 'grounding' })
    if (choice.kind === 'offer') expect(choice.alternatives).not.toContain('pacedBreathing')
  })

  test('only listens when nothing is left', () => {
    expect(choose({ asked: true, contraindicated: [...TECHNIQUES] })).toEqual({ kind: 'listen' })
  })
})

describe('personal effect', () => {
  test('is null without two ratings', () => {
    expect(personalEffect('grounding', [])).toBeNull()
    expect(personalEffect('grounding', [episode('grounding', 5, null)])).toBeNull()
    expect(personalEffect('grounding', [episode('pacedBreathing', 5, 2)])).toBeNull()
  })
  test('is the mean of the last three, and the latest that helped', () => {
    const episodes = [
      episode('grounding', 10, 0),
      episode('grounding', 6, 4),
      episode('grounding', 8, 5),
      episode('grounding', 5, 6),
    ]
    expect(personalEffect('grounding', episodes)).toEqual({
      relief: (2 + 3 - 1) / 3,
      best: { before: 8, after: 5 },
    })
  })
})

const technique = fc.constantFrom(...TECHNIQUES)
const rating = fc.option(fc.integer({ min: 0, max: 10 }))
const contexts: fc.Arbitrary<PolicyContext> = fc.record({
  families: fc.subarray([...FAMILIES], { maxLength: 2 }),
  intensity: fc.integer({ min: 0, max: 10 }),
  control: fc.constantFrom('controllable', 'uncontrollable', 'unknown'),
  loss: fc.boolean(),
  hotThought: fc.boolean(),
  contraindicated: fc.subarray([...TECHNIQUES]),
  refused: fc.option(fc.record({ technique, turnsAgo: fc.nat(10) })),
  turnsSinceOffer: fc.option(fc.nat(10)),
  turnsListened: fc.nat(10),
  asked: fc.boolean(),
  episodes: fc.array(
    fc.record({ technique, at: fc.nat(), before: rating, after: rating, finished: fc.boolean() }),
    { maxLength: 8 },
  ),
})

test('is total and deterministic, and never offers what is ruled out or was just refused', () => {
  fc.assert(
    fc.property(contexts, (context) => {
      const choice = choosePolicy(context)
      expect(choosePolicy(structuredClone(context))).toEqual(choice)
      if (choice.kind === 'listen') return
      const all = [choice.technique, ...choice.alternatives]
      expect(new Set(all).size).toBe(all.length)
      for (const one of all) {
        expect(context.contraindicated).not.toContain(one)
        expect(personalEffect(one, context.episodes)?.relief ?? 0).toBeGreaterThanOrEqual(0)
        if (context.refused !== null && context.refused.turnsAgo <= TURNS_AFTER_REFUSAL)
          expect(one).not.toBe(context.refused.technique)
      }
    }),
    { numRuns: 1000 },
  )
})
