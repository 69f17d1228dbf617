import { describe, expect, test } from 'vitest'
import { beginFlow, restoreFlow } from '../../dialogs/advance.ts'
import { continueFlow, startFlow } from '../../dialogs/continue-flow.ts'
import { FORM, SHORT_FORM } from '../../dialogs/flow.ts'
import { edgesOfForm, reachable } from '../../dialogs/flow-graph.ts'
import { FLOWS, flowById } from '../../dialogs/flows/index.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import type { DialogOutcome } from '../../dialogs/types.ts'
import { inputOf } from '../transcripts/flows/transcript.ts'

const NOW = 1_800_000_000_000
const said = (message: string) =>
  inputOf(message, { locale: 'en', profile: EMPTY_PROFILE, now: NOW })

function talkShort(flow: string, ...messages: readonly string[]): DialogOutcome {
  return messages.reduce(
    ({ state }, message) => continueFlow(state, said(message)),
    startFlow(EMPTY_STATE, said(''), flow, { short: true }),
  )
}

describe.each(
  FLOWS.filter(({ shortMinutes }) => shortMinutes !== null).map((f) => [f.id, f] as const),
)('the short form of %s', (id, flow) => {
  test('asks less, and still asks for both ratings', () => {
    const full = reachable(flow, edgesOfForm(flow, 'full'))
    const short = reachable(flow, edgesOfForm(flow, 'short'))
    expect(short.size).toBeLessThan(full.size)
    expect([...short]).toEqual(expect.arrayContaining(['distressBefore', 'distressAfter']))
  })

  test('is over in fewer answers than the full one', () => {
    const answers = (short: boolean) => {
      let { state } = startFlow(EMPTY_STATE, said(''), id, { short })
      let count = 0
      while (state.flow && count < 50) {
        state = continueFlow(state, said('skip')).state
        count += 1
      }
      return count
    }
    expect(answers(true)).toBeLessThan(answers(false))
  })

  test('says its own length when asked', () => {
    const { state } = talkShort(id)
    const { say } = continueFlow(state, said('how long does this take?'))
    expect(say[0]).toEqual({
      say: 'flow.question.length',
      values: { minutes: flow.shortMinutes },
    })
  })
})

test('a technique without a short form says its full length', () => {
  const { state } = talkShort('pacedBreathing')
  const { say } = continueFlow(state, said('how long does this take?'))
  expect(say[0]).toMatchObject({ values: { minutes: 5 } })
})

test('whoever goes over to another technique stays with the short form', () => {
  const { state } = talkShort(
    'thoughtRecord',
    'I was late',
    '7',
    'I always fail',
    'this makes it worse',
    'something that calms',
  )
  expect(state.flow).toMatchObject({ flow: 'grounding', answers: { [FORM]: SHORT_FORM } })
})

test('a flow that has changed starts over in the same form', () => {
  const grounding = flowById('grounding')
  if (!grounding) throw new Error('no grounding')
  const saved = { ...beginFlow(grounding, NOW, { short: true }), version: 99 }
  expect(restoreFlow(FLOWS, saved, NOW)).toMatchObject({
    kind: 'restarted',
    state: { answers: { [FORM]: SHORT_FORM } },
  })
})
