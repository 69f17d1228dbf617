import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance, beginFlow, MAX_ANSWER, restoreFlow } from '../../dialogs/advance.ts'
import type { FlowReply } from '../../dialogs/advance.ts'
import { ask, askAgain, askEasier } from '../../dialogs/ask-step.ts'
import { stepOf } from '../../dialogs/flow.ts'
import type { Flow } from '../../dialogs/flow.ts'
import { grounding } from '../../dialogs/flows/grounding.ts'
import { FLOWS } from '../../dialogs/flows/index.ts'
import { pacedBreathing } from '../../dialogs/flows/paced-breathing.ts'
import { thoughtRecord } from '../../dialogs/flows/thought-record.ts'
import { renderUtterance } from '../../dialogs/render.ts'
import type { FlowState } from '../../dialogs/types.ts'
import { LOCALES } from '../../types.ts'

const NOW = 1_800_000_000_000
const text = (words: string): FlowReply => ({
  kind: 'text',
  text: words,
  plain: words.toLowerCase(),
})

/** Walks a flow by replies; the last state. */
function walk(flow: Flow, replies: readonly FlowReply[]): FlowState {
  return replies.reduce((state, reply) => advance(flow, state, reply).state, beginFlow(flow, NOW))
}

describe('advance', () => {
  test('saves answers under the name of the step, or the one it gives', () => {
    const state = walk(grounding, [{ kind: 'rating', value: 6 }, text('Nothing'), text('My cane')])
    expect(state).toEqual({
      flow: 'grounding',
      version: 1,
      step: 'touch',
      answers: { distressBefore: 6, see: 'My cane' },
      trail: ['distressBefore', 'see', 'seeInstead'],
      startedAt: NOW,
      misses: 0,
    })
  })

  test('saves the value of a choice, not its place', () => {
    const state = walk(pacedBreathing, [
      { kind: 'rating', value: 6 },
      { kind: 'choice', id: '3min' },
    ])
    expect(state.answers).toEqual({ distressBefore: 6, minutes: 3 })
  })

  test('counts a reply of the wrong kind, or an empty one, as a miss', () => {
    const begun = beginFlow(thoughtRecord, NOW)
    for (const reply of [{ kind: 'rating', value: 3 }, { kind: 'go' }, text('  ')] as const) {
      expect(advance(thoughtRecord, begun, reply)).toEqual({
        kind: 'misfit',
        state: { ...begun, misses: 1 },
      })
    }
  })

  test.each([-1, 10.5, Number.NaN, Number.POSITIVE_INFINITY])('takes no rating of %d', (value) => {
    const begun = beginFlow(grounding, NOW)
    expect(advance(grounding, begun, { kind: 'rating', value }).kind).toBe('misfit')
  })

  test('takes no choice that is not offered', () => {
    const state = walk(pacedBreathing, [{ kind: 'rating', value: 6 }])
    expect(advance(pacedBreathing, state, { kind: 'choice', id: '99min' }).kind).toBe('misfit')
  })

  test('an answer clears the misses', () => {
    const begun = { ...beginFlow(grounding, NOW), misses: 2 }
    expect(advance(grounding, begun, { kind: 'rating', value: 3 }).state.misses).toBe(0)
  })

  test('goes back over a skipped step, and forgets only what was answered there', () => {
    const state = walk(grounding, [
      { kind: 'rating', value: 6 },
      { kind: 'skip' },
      { kind: 'back' },
    ])
    expect(state).toMatchObject({ step: 'see', answers: { distressBefore: 6 } })
    const first = advance(grounding, state, { kind: 'back' })
    expect(first).toMatchObject({ kind: 'moved', state: { step: 'distressBefore', answers: {} } })
    expect(advance(grounding, first.state, { kind: 'back' }).kind).toBe('atStart')
  })

  test('keeps a long answer short, and cuts no character in half', () => {
    const state = walk(thoughtRecord, [text('😀'.repeat(MAX_ANSWER + 5) + '\uD83D')])
    expect(Array.from(String(state.answers.situation))).toHaveLength(MAX_ANSWER)
    expect(String(state.answers.situation).endsWith('😀')).toBe(true)
    expect(walk(thoughtRecord, [text('a\uD83Db')]).answers.situation).toBe('ab')
  })

  test('switches to another technique', () => {
    const state = walk(pacedBreathing, [{ kind: 'rating', value: 6 }])
    expect(advance(pacedBreathing, state, { kind: 'choice', id: 'other' })).toMatchObject({
      kind: 'switched',
      to: 'grounding',
    })
  })

  test('lets a person out where a faulty flow knows no way', () => {
    const flow: Flow = {
      ...pacedBreathing,
      start: 'one',
      discomfort: 'nowhere',
      steps: {
        one: { say: 'flow.closed', expect: 'text', next: [{ when: 'saidNo', to: '@finish' }] },
      },
    }
    const begun = beginFlow(flow, NOW)
    expect(advance(flow, begun, text('hello')).kind).toBe('left')
    expect(advance(flow, begun, { kind: 'discomfort' }).kind).toBe('left')
  })

  test('ratings that lead only to each other come to a halt', () => {
    const flow: Flow = {
      ...pacedBreathing,
      start: 'one',
      steps: {
        one: { say: 'flow.closed', expect: 'rating0to10', save: 'distressBefore', next: 'two' },
        two: { say: 'flow.closed', expect: 'rating0to10', save: 'distressBefore', next: 'one' },
      },
    }
    expect(beginFlow(flow, NOW, { distressBefore: 5 }).step).toBe('one')
  })
})

describe('beginFlow', () => {
  test('does not ask for a rating that is known', () => {
    expect(beginFlow(grounding, NOW, { distressBefore: 7 })).toMatchObject({
      step: 'see',
      answers: { distressBefore: 7 },
      trail: [],
    })
    const later = advance(
      thoughtRecord,
      beginFlow(thoughtRecord, NOW, { distressBefore: 7 }),
      text('The meeting'),
    )
    expect(advance(thoughtRecord, later.state, text('ashamed')).state.step).toBe('thought')
  })
})

describe('restoreFlow', () => {
  const saved = walk(grounding, [{ kind: 'rating', value: 6 }])

  test('goes on at the step', () => {
    expect(restoreFlow(FLOWS, saved, NOW + 1)).toEqual({
      kind: 'same',
      flow: grounding,
      state: saved,
    })
  })

  test.each([
    ['another version', { version: 99 }],
    ['an unknown step', { step: 'fly' }],
    ['a step of the prototype', { step: 'constructor' }],
    ['an end step', { step: 'close' }],
  ])('starts over at %s', (_, change) => {
    expect(restoreFlow(FLOWS, { ...saved, ...change }, NOW + 1)).toEqual({
      kind: 'restarted',
      flow: grounding,
      state: beginFlow(grounding, NOW + 1),
    })
  })

  test('knows when the technique is gone', () => {
    expect(restoreFlow(FLOWS, { ...saved, flow: 'levitation' }, NOW)).toEqual({ kind: 'gone' })
  })
})

const choiceIds = FLOWS.flatMap((flow) =>
  Object.values(flow.steps).flatMap((step) =>
    step.expect === 'choice' ? step.choices.map(({ id }) => id) : [],
  ),
)

const anyReply: fc.Arbitrary<FlowReply> = fc.oneof(
  fc.string({ unit: 'binary' }).map(text),
  fc.constantFrom('nothing', '没有', 'a lamp', 'lamp, cup, door', 'Tell my boss').map(text),
  fc.record({
    kind: fc.constant('rating' as const),
    value: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double()),
  }),
  fc.record({ kind: fc.constant('choice' as const), id: fc.constantFrom(...choiceIds, 'none') }),
  fc.record({ kind: fc.constant('yesNo' as const), yes: fc.boolean() }),
  fc.constantFrom<FlowReply>(
    { kind: 'go' },
    { kind: 'go' },
    { kind: 'skip' },
    { kind: 'back' },
    { kind: 'discomfort' },
    { kind: 'misfit' },
  ),
)

describe.each(FLOWS.map((flow) => [flow.id, flow] as const))(
  '%s, whatever is replied,',
  (_, flow) => {
    test('never throws, always survives being stored, and can be left at any moment', () => {
      fc.assert(
        fc.property(fc.array(anyReply, { maxLength: 60 }), (replies) => {
          let state = beginFlow(flow, NOW)
          for (const reply of replies) {
            const moved = advance(flow, state, reply)
            expect(JSON.parse(JSON.stringify(moved))).toEqual(moved)
            if (moved.kind === 'finished' || moved.kind === 'left' || moved.kind === 'switched')
              return
            state = moved.state
            expect(stepOf(flow, state.step)).toBeDefined()
            expect(restoreFlow([flow], state, NOW).kind).toBe('same')
            expect((state.trail ?? []).length).toBeLessThanOrEqual(40)
            expect(advance(flow, state, { kind: 'leave' }).kind).toBe('left')
          }
        }),
      )
    })

    test('comes to an end from wherever one is, by skipping', () => {
      fc.assert(
        fc.property(fc.array(anyReply, { maxLength: 40 }), (replies) => {
          let state = beginFlow(flow, NOW)
          for (const reply of replies) {
            const moved = advance(flow, state, reply)
            if (moved.kind === 'moved' || moved.kind === 'misfit') state = moved.state
          }
          for (let step = 0; step < Object.keys(flow.steps).length; step += 1) {
            const moved = advance(flow, state, { kind: 'skip' })
            if (moved.kind === 'finished' || moved.kind === 'left') return
            state = moved.state
          }
          expect.unreachable(`still at ${state.step}`)
        }),
      )
    })

    test('asks every step in every language without a hole in the words', () => {
      fc.assert(
        fc.property(
          fc.array(anyReply, { maxLength: 40 }),
          fc.constantFrom(...LOCALES),
          (replies, locale) => {
            let state = beginFlow(flow, NOW)
            for (const reply of replies) {
              const moved = advance(flow, state, reply)
              if (moved.kind !== 'moved') continue
              state = moved.state
              const said = [
                ...ask(flow, state),
                ...askAgain(flow, state),
                ...askEasier(flow, state, false),
                ...askEasier(flow, state, true),
              ]
              for (const utterance of said) {
                expect(renderUtterance(utterance, locale, []).text.trim()).not.toBe('')
              }
            }
          },
        ),
      )
    })
  },
)
