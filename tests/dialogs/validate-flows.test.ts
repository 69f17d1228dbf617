import { describe, expect, test } from 'vitest'
import type { Flow } from '../../dialogs/flow.ts'
import { FLOWS } from '../../dialogs/flows/index.ts'
import { grounding } from '../../dialogs/flows/grounding.ts'
import { flows as flowsEn } from '../../dialogs/messages/en/flows.ts'
import { en } from '../../dialogs/messages/en.ts'
import type { Message } from '../../dialogs/messages/message.ts'
import { flows as flowsZh } from '../../dialogs/messages/zh/flows.ts'
import { zh } from '../../dialogs/messages/zh.ts'
import { describeFault, validateFlows } from '../../dialogs/validate-flows.ts'
import type { FaultCode } from '../../dialogs/validate-flows.ts'

test('the techniques and messages that are shipped have no fault', () => {
  expect(validateFlows(FLOWS, { en, zh }).map(describeFault)).toEqual([])
})

test('every technique names a source', () => {
  for (const { sources } of FLOWS) {
    for (const { citation } of sources) expect(citation).toMatch(/\((?:19|20)\d{2}\)/)
  }
})

/** A sound little flow; the tests break it in one way each. */
const SOUND: Flow = {
  ...grounding,
  id: 'small',
  shortMinutes: null,
  start: 'distressBefore',
  discomfort: '@leave',
  steps: {
    distressBefore: { say: 'flow.closed', expect: 'rating0to10', next: 'tell' },
    tell: { say: 'flow.closed', expect: 'text', next: 'distressAfter' },
    distressAfter: { say: 'flow.closed', expect: 'rating0to10', next: 'close' },
    close: { say: 'flow.closed', expect: 'end' },
  },
}

type Steps = Record<string, unknown>

/** What is broken comes from outside the types, as a flow written in another tool would. */
function broken(change: { readonly steps?: Steps } & Omit<Partial<Flow>, 'steps'>): Flow {
  return { ...SOUND, ...change, steps: { ...SOUND.steps, ...change.steps } } as Flow
}

/** The sound flow with a short form that goes on from the first rating to `to`. */
function shortened(change: Omit<Partial<Flow>, 'steps'>, to = 'distressAfter'): Flow {
  const next = [{ when: 'shortForm', to }, { else: 'tell' }]
  return broken({
    ...change,
    steps: { distressBefore: { say: 'flow.closed', expect: 'rating0to10', next } },
  })
}

function codes(flows: readonly Flow[], messages: Readonly<Record<string, Message>> = {}) {
  const catalogues = { en: { ...flowsEn, ...messages }, zh: { ...flowsZh, ...messages } }
  return validateFlows(flows, catalogues).map(({ code }) => code)
}

test('the sound flow is sound, and so is its short form', () => {
  expect(codes([SOUND])).toEqual([])
  expect(codes([shortened({ shortMinutes: 2 })])).toEqual([])
})

const say = 'flow.closed'
const CASES: readonly (readonly [FaultCode, Flow])[] = [
  ['bad-name', broken({ id: 'Small flow' })],
  [
    'bad-name',
    broken({
      steps: { 'a step': { say, expect: 'end' }, tell: { say, expect: 'text', next: 'a step' } },
    }),
  ],
  ['bad-version', broken({ version: 0 })],
  ['bad-minutes', broken({ minutes: 0 })],
  ['bad-short-form', broken({ shortMinutes: 2 })],
  ['bad-short-form', shortened({ shortMinutes: null })],
  ['bad-short-form', shortened({ shortMinutes: 0 })],
  ['bad-short-form', shortened({ shortMinutes: 5 })],
  ['bad-short-form', shortened({ shortMinutes: Number.NaN })],
  ['bad-short-form', shortened({ shortMinutes: 2 }, 'tell')],
  ['bad-fit', broken({ fit: { ...grounding.fit, distress: [-1, 5] } })],
  ['bad-fit', broken({ fit: { ...grounding.fit, distress: [5, 11] } })],
  ['bad-fit', broken({ fit: { ...grounding.fit, distress: [5, 5] } })],
  ['bad-fit', broken({ fit: { ...grounding.fit, distress: [7, 3] } })],
  ['bad-fit', broken({ fit: { ...grounding.fit, distress: [Number.NaN, 3] } })],
  ['bad-fit', broken({ fit: { ...grounding.fit, families: [] as never } })],
  ['bad-follow-up', broken({ followUp: { ...grounding.followUp, afterHours: 0 } })],
  ['bad-follow-up', broken({ followUp: { ...grounding.followUp, afterHours: -24 } })],
  ['bad-follow-up', broken({ followUp: { ...grounding.followUp, afterHours: Infinity } })],
  ['bad-follow-up', broken({ followUp: { ...grounding.followUp, opens: 'nowhere' } })],
  ['bad-follow-up', broken({ followUp: { ...grounding.followUp, opens: 'see' } })],
  ['no-source', broken({ sources: [{ citation: ' ' }] })],
  ['unknown-start', broken({ start: 'nowhere' })],
  ['unknown-target', broken({ steps: { tell: { say, expect: 'text', next: 'nowhere' } } })],
  [
    'unknown-switch',
    broken({
      steps: {
        tell: {
          say,
          expect: 'text',
          next: [{ when: 'saidNo', to: '@switch:nowhere' }, { else: 'distressAfter' }],
        },
      },
    }),
  ],
  [
    'unknown-guard',
    broken({
      steps: {
        tell: {
          say,
          expect: 'text',
          next: [{ when: 'fullMoon', to: 'close' }, { else: 'distressAfter' }],
        },
      },
    }),
  ],
  ['unreachable-step', broken({ steps: { island: { say, expect: 'text', next: 'close' } } })],
  [
    'no-way-out',
    broken({
      steps: {
        tell: {
          say,
          expect: 'text',
          next: [{ when: 'saidNo', to: 'trap' }, { else: 'distressAfter' }],
        },
        trap: { say, expect: 'text', next: 'trap' },
      },
    }),
  ],
  [
    'missing-else',
    broken({
      steps: { tell: { say, expect: 'text', next: [{ when: 'saidNo', to: 'distressAfter' }] } },
    }),
  ],
  [
    'after-else',
    broken({
      steps: {
        tell: {
          say,
          expect: 'text',
          next: [{ else: 'distressAfter' }, { when: 'saidNo', to: 'distressAfter' }],
        },
      },
    }),
  ],
  ['bad-expect', broken({ steps: { tell: { say, expect: 'song', next: 'distressAfter' } } })],
  [
    'no-choices',
    broken({ steps: { tell: { say, expect: 'choice', choices: [], next: 'distressAfter' } } }),
  ],
  [
    'duplicate-choice',
    broken({
      steps: {
        tell: {
          say,
          expect: 'choice',
          choices: [
            { id: 'a', label: say },
            { id: 'a', label: say },
          ],
          next: 'distressAfter',
        },
      },
    }),
  ],
  [
    'unknown-answer',
    broken({
      steps: {
        tell: {
          say,
          expect: 'done',
          card: {
            type: 'pacer',
            inhale: 4,
            hold: 0,
            exhale: 6,
            minutes: { answer: 'nothing', otherwise: 5 },
          },
          next: 'distressAfter',
        },
      },
    }),
  ],
  ['rating-missing', broken({ start: 'tell' })],
  [
    'rating-missing',
    broken({
      steps: {
        tell: {
          say,
          expect: 'text',
          next: [{ when: 'saidNo', to: '@finish' }, { else: 'distressAfter' }],
        },
      },
    }),
  ],
  ['rating-missing', broken({ steps: { distressBefore: { say, expect: 'text', next: 'tell' } } })],
  ['rating-missing', broken({ discomfort: 'close' })],
  [
    'wording-unsure',
    broken({
      steps: {
        tell: {
          say: [{ given: 'distressAfter', say }, say],
          expect: 'text',
          next: 'distressAfter',
        },
      },
    }),
  ],
  [
    'wording-unsure',
    broken({
      steps: {
        tell: { say: [{ given: 'distressBefore', say }], expect: 'text', next: 'distressAfter' },
      },
    }),
  ],
  ['message-missing', broken({ title: 'small.title' as Flow['title'] })],
  [
    'placeholder-unfilled',
    broken({ steps: { tell: { say: 'flow.ack.high', expect: 'text', next: 'distressAfter' } } }),
  ],
]

describe('finds', () => {
  test.each(CASES)('%s', (code, flow) => {
    expect(codes([flow])).toContain(code)
  })

  test('two flows of one id', () => {
    expect(codes([SOUND, SOUND])).toContain('duplicate-id')
  })

  test('a message that nobody says', () => {
    expect(codes([SOUND], { 'small.forgotten': 'Hello' })).toEqual(['message-unused'])
  })

  test('an empty message', () => {
    expect(codes([SOUND], { 'other.empty': ['Hello', ' '] })).toContain('message-empty')
    expect(codes([SOUND], { 'other.none': [] })).toContain('message-empty')
  })

  test('placeholders that differ between variants or languages', () => {
    expect(codes([SOUND], { 'other.name': ['Hello {name}', 'Hello'] })).toEqual([
      'placeholders-differ',
    ])
    const faults = validateFlows([], { en: { greet: 'Hello {name}' }, zh: { greet: '你好 {名}' } })
    expect(faults.map(({ code }) => code)).toEqual(['placeholders-differ'])
  })

  test('a message that one language lacks', () => {
    const faults = validateFlows([], { en: { greet: 'Hello' }, zh: {} })
    expect(faults.map(describeFault)).toEqual(['messages: message-missing: greet in zh'])
  })

  test('a quotation of an answer that is only given later, or is a choice’s id', () => {
    const steps: Steps = {
      tell: { say: ['small.quote', say], expect: 'text', next: 'distressAfter' },
    }
    expect(codes([broken({ steps })], { 'small.quote': '{distressAfter}' })).toEqual([
      'placeholder-unfilled',
      'placeholder-unfilled',
    ])
    expect(codes([broken({ steps })], { 'small.quote': '{distressBefore}' })).toEqual([])
    const choosing: Steps = {
      tell: { say, expect: 'choice', choices: [{ id: 'a', label: say }], next: 'distressAfter' },
      close: { say: ['small.quote', say], expect: 'end' },
    }
    expect(codes([broken({ steps: choosing })], { 'small.quote': '{tell}' })).toContain(
      'placeholder-unfilled',
    )
  })

  test('all faults at once', () => {
    const flow = broken({ version: 0, minutes: 0, title: 'small.title' as Flow['title'] })
    const found = codes([flow])
    expect(found).toContain('bad-version')
    expect(found).toContain('bad-minutes')
    expect(found).toContain('message-missing')
  })
})
