import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { continueFlow, flowRunner, resumePaused, startFlow } from '../../dialogs/continue-flow.ts'
import { converse } from '../../dialogs/converse.ts'
import { FLOWS } from '../../dialogs/flows/index.ts'
import { pacedBreathing } from '../../dialogs/flows/paced-breathing.ts'
import { labelOf, renderUtterance } from '../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import type { DialogOutcome, DialogState, Profile } from '../../dialogs/types.ts'
import { LOCALES } from '../../types.ts'
import { inputOf } from '../transcripts/flows/transcript.ts'

const NOW = 1_800_000_000_000

/** Begins an exercise and writes one message after the other. */
function talk(flow: string, ...messages: readonly string[]): DialogOutcome {
  let outcome = startFlow(EMPTY_STATE, said('', EMPTY_PROFILE), flow)
  for (const message of messages) {
    outcome = continueFlow(outcome.state, said(message, outcome.profile))
  }
  return outcome
}

function said(message: string, profile: Profile) {
  return inputOf(message, { locale: 'en', profile, now: NOW })
}

const keys = ({ say }: DialogOutcome) => say.map((utterance) => utterance.say)

describe('ratings', () => {
  test('a distress rating is handed on, a belief is not', () => {
    expect(talk('pacedBreathing', '8').rating).toBe(8)
    expect(talk('pacedBreathing', '8', '1').rating).toBeUndefined()
    expect(talk('thoughtRecord', 'the talk', 'sad', '6').rating).toBe(6)
    expect(talk('thoughtRecord', 'the talk', 'sad', '6', 'I am bad', '9').rating).toBeUndefined()
    expect(talk('pacedBreathing', '8', '1', 'done', 'the same').rating).toBe(8)
  })

  test.each([
    ['8', '4', 'flow.better'],
    ['8', '6', 'flow.better'],
    ['8', '7', 'flow.slightlyBetter'],
    ['8', '7.5', 'flow.same'],
    ['8', '8', 'flow.same'],
    ['6', '6.5', 'flow.same'],
    ['1', '1', 'flow.sameLow'],
    ['2', '0', 'flow.better'],
    ['5', '6', 'flow.worse'],
    ['0', '1', 'flow.worse'],
    ['skip', '3', 'flow.afterOnly'],
  ])('%s before and %s after is answered by %s', (before, after, key) => {
    expect(keys(talk('pacedBreathing', before, '1', 'done', after))[0]).toBe(key)
  })

  test.each([
    ['9', '7', true],
    ['9', '6.5', false],
    ['2', '3', true],
    ['10', '0', false],
  ])('%s before and %s after: people or another way are offered: %s', (before, after, offered) => {
    const { say } = talk('pacedBreathing', before, '1', 'done', after)
    const choices = say.flatMap((utterance) => utterance.choices ?? []).map(({ id }) => id)
    expect(choices).toEqual(offered ? ['anotherWay', 'people', 'notNow'] : [])
  })

  test('closing words are left out when it got worse', () => {
    expect(keys(talk('pacedBreathing', '5', '1', 'done', '8'))).toEqual([
      'flow.worse',
      'flow.support.worse',
    ])
  })
})

describe('the end', () => {
  const outcome = talk(
    'thoughtRecord',
    'The talk',
    'ashamed',
    '7',
    'I am a failure',
    '8',
    'I stuttered',
    'They clapped',
    'I stuttered and they clapped',
    '4',
    '3',
  )

  test('leaves no exercise open and adds an episode', () => {
    expect(outcome.state.flow).toBeNull()
    expect(outcome.profile.episodes).toEqual([
      { technique: 'thoughtRecord', at: NOW, before: 7, after: 3, finished: true },
    ])
  })

  test('gives a summary in the person’s own words', () => {
    const card = outcome.say.at(-1)?.card
    expect(card).toEqual({
      type: 'summary',
      rows: [
        { label: 'thoughtRecord.row.situation', value: 'The talk' },
        { label: 'thoughtRecord.row.emotion', value: 'ashamed' },
        { label: 'flow.row.before', value: '7' },
        { label: 'thoughtRecord.row.thought', value: 'I am a failure' },
        { label: 'thoughtRecord.row.beliefBefore', value: '8' },
        { label: 'thoughtRecord.row.evidenceFor', value: 'I stuttered' },
        { label: 'thoughtRecord.row.evidenceAgainst', value: 'They clapped' },
        { label: 'thoughtRecord.row.balanced', value: 'I stuttered and they clapped' },
        { label: 'thoughtRecord.row.beliefAfter', value: '4' },
        { label: 'flow.row.after', value: '3' },
      ],
    })
  })

  test('leaves out what there was nothing of, and does not quote it', () => {
    const told = ['The talk', 'ashamed', '7', 'I am a failure', '8', 'nothing', 'They clapped']
    const ended = talk('thoughtRecord', ...told, 'They clapped', '4', '3')
    const card = ended.say.at(-1)?.card
    const labels = card?.type === 'summary' ? card.rows.map(({ label }) => label) : []
    expect(labels).toContain('thoughtRecord.row.evidenceAgainst')
    expect(labels).not.toContain('thoughtRecord.row.evidenceFor')
  })

  test('a "nothing" takes the place of what was answered there before', () => {
    const told = [
      'The talk',
      'ashamed',
      '7',
      'I am a failure',
      '8',
      'I stuttered',
      'back',
      'nothing',
    ]
    expect(talk('thoughtRecord', ...told).state.flow).toMatchObject({ step: 'evidenceAgainst' })
    expect(talk('thoughtRecord', ...told).state.flow?.answers).not.toHaveProperty('evidenceFor')
  })

  test('quotes the fairer thought', () => {
    expect(outcome.say.at(-1)).toMatchObject({
      say: 'thoughtRecord.close',
      values: { balanced: 'I stuttered and they clapped' },
    })
  })

  test('nothing answered: no card', () => {
    const skipped = talk('pacedBreathing', 'skip', 'skip', 'skip', 'skip')
    expect(skipped.state.flow).toBeNull()
    expect(skipped.say.at(-1)?.card).toBeUndefined()
    expect(skipped.profile.episodes).toEqual([
      { technique: 'pacedBreathing', at: NOW, before: null, after: null, finished: true },
    ])
  })

  test('episodes are kept to the last two hundred', () => {
    const episode = { technique: 'old', at: 1, before: 1, after: 1, finished: true }
    const profile = { ...EMPTY_PROFILE, episodes: Array.from({ length: 200 }, () => episode) }
    const { state } = startFlow(EMPTY_STATE, said('', profile), 'grounding')
    const { episodes } = continueFlow(state, said('stop', profile)).profile
    expect(episodes).toHaveLength(200)
    expect(episodes.at(-1)?.technique).toBe('grounding')
  })
})

describe('leaving', () => {
  test('is not finished, and nothing is held against anybody', () => {
    const outcome = talk('grounding', '7', 'stop')
    expect(keys(outcome)).toEqual(['flow.left'])
    expect(outcome.state).toMatchObject({ flow: null, paused: null, notes: {} })
    expect(outcome.profile.episodes).toEqual([
      { technique: 'grounding', at: NOW, before: 7, after: null, finished: false },
    ])
  })

  test('works at every step of every technique, in both languages, at the first word', () => {
    for (const flow of FLOWS) {
      for (const [name, step] of Object.entries(flow.steps)) {
        if (step.expect === 'end') continue
        for (const word of ['stop', 'leave it here', '不做了', '到这里就好', '停']) {
          const { state } = startFlow(EMPTY_STATE, said('', EMPTY_PROFILE), flow.id)
          const at: DialogState = { ...state, flow: state.flow && { ...state.flow, step: name } }
          const outcome = continueFlow(at, said(word, EMPTY_PROFILE))
          expect([flow.id, name, word, outcome.state.flow]).toEqual([flow.id, name, word, null])
          expect(outcome.profile.episodes).toHaveLength(1)
        }
      }
    }
  })

  test('and so do pausing and resuming', () => {
    for (const flow of FLOWS) {
      for (const [name, step] of Object.entries(flow.steps)) {
        if (step.expect === 'end') continue
        for (const word of ['pause', '先暂停']) {
          const { state } = startFlow(EMPTY_STATE, said('', EMPTY_PROFILE), flow.id)
          const at: DialogState = { ...state, flow: state.flow && { ...state.flow, step: name } }
          const paused = continueFlow(at, said(word, EMPTY_PROFILE))
          expect([flow.id, name, paused.state.flow]).toEqual([flow.id, name, null])
          expect(paused.state.paused).toEqual(at.flow)
          const back = resumePaused(paused.state, said('resume', EMPTY_PROFILE))
          expect(back.state).toMatchObject({ flow: at.flow, paused: null })
          expect(back.profile.episodes).toEqual([])
        }
      }
    }
  })
})

describe('exercises that today’s code does not know', () => {
  const open = talk('grounding', '7').state

  test('start over politely after a change', () => {
    const changed: DialogState = { ...open, flow: open.flow && { ...open.flow, version: 7 } }
    const outcome = continueFlow(changed, said('a lamp', EMPTY_PROFILE))
    expect(keys(outcome)).toEqual(['flow.restarted', 'grounding.distressBefore'])
    expect(outcome.state.flow).toMatchObject({ version: 1, step: 'distressBefore', answers: {} })
  })

  test('are let go when they no longer exist, open or on hold', () => {
    const gone = open.flow && { ...open.flow, flow: 'levitation' }
    const opened = continueFlow({ ...open, flow: gone }, said('up', EMPTY_PROFILE))
    expect(keys(opened)).toEqual(['flow.gone'])
    expect(opened.state.flow).toBeNull()
    const held = resumePaused({ ...open, flow: null, paused: gone }, said('', EMPTY_PROFILE))
    expect(keys(held)).toEqual(['flow.gone'])
    expect(held.state.paused).toBeNull()
  })

  test('a resumed one starts over as well', () => {
    const paused = open.flow && { ...open.flow, step: 'fly' }
    const outcome = resumePaused({ ...open, flow: null, paused }, said('', EMPTY_PROFILE))
    expect(keys(outcome)).toEqual(['flow.restarted', 'grounding.distressBefore'])
  })

  test('a switch to one that is not there leaves', () => {
    const alone = flowRunner([pacedBreathing])
    const begun = alone.startFlow(EMPTY_STATE, said('', EMPTY_PROFILE), 'pacedBreathing')
    const rated = alone.continueFlow(begun.state, said('6', EMPTY_PROFILE))
    const outcome = alone.continueFlow(rated.state, said('something else', EMPTY_PROFILE))
    expect(keys(outcome)).toEqual(['flow.left'])
    expect(outcome.state.flow).toBeNull()
  })

  test('no exercise open: nothing is said', () => {
    expect(continueFlow(EMPTY_STATE, said('hello', EMPTY_PROFILE))).toEqual({
      state: EMPTY_STATE,
      profile: EMPTY_PROFILE,
      say: [],
    })
  })
})

describe('several exercises', () => {
  test('one that is open when another begins goes on hold', () => {
    const first = talk('grounding', '7')
    const second = startFlow(first.state, said('', first.profile), 'pacedBreathing')
    expect(second.state.flow?.flow).toBe('pacedBreathing')
    expect(second.state.paused?.flow).toBe('grounding')
    expect(second.state.offer).toBeNull()
  })

  test('what was on hold before is given up as unfinished', () => {
    const first = talk('grounding', '7')
    const second = startFlow(first.state, said('', first.profile), 'pacedBreathing')
    const third = startFlow(second.state, said('', second.profile), 'thoughtRecord')
    expect(third.state.paused?.flow).toBe('pacedBreathing')
    expect(third.profile.episodes).toEqual([
      { technique: 'grounding', at: NOW, before: 7, after: null, finished: false },
    ])
  })

  test('resuming while another is open swaps them', () => {
    const first = talk('grounding', '7')
    const second = startFlow(first.state, said('', first.profile), 'pacedBreathing')
    const swapped = resumePaused(second.state, said('', second.profile))
    expect(swapped.state.flow?.flow).toBe('grounding')
    expect(swapped.state.paused?.flow).toBe('pacedBreathing')
    expect(swapped.profile.episodes).toEqual([])
  })

  test('a switch carries the rating over and records where it came from', () => {
    const outcome = talk('pacedBreathing', '9', 'something else')
    expect(outcome.state.flow).toMatchObject({ flow: 'grounding', answers: { distressBefore: 9 } })
    expect(outcome.profile.episodes).toEqual([
      { technique: 'pacedBreathing', at: NOW, before: 9, after: null, finished: false },
    ])
    const later = talk('pacedBreathing', '9', '1', 'done', '9', 'something with my senses')
    expect(later.profile.episodes).toMatchObject([{ finished: true, before: 9, after: 9 }])
  })

  test('a switch carries the moment over, for the episode that it will become', () => {
    const context = { families: ['anxious'], arousal: 0.6 } as const
    const { state } = talk('pacedBreathing', '9')
    const flow = state.flow && { ...state.flow, context }
    const moved = continueFlow({ ...state, flow }, said('something else', EMPTY_PROFILE))
    expect(moved.state.flow).toMatchObject({ flow: 'grounding', context })
    const left = continueFlow(moved.state, said('stop', moved.profile))
    expect(left.profile.episodes).toMatchObject([
      { technique: 'pacedBreathing', context },
      { technique: 'grounding', context },
    ])
    expect(talk('pacedBreathing', '9', 'something else').state.flow).not.toHaveProperty('context')
  })
})

describe('cards', () => {
  test.each([
    ['1', 60],
    ['3', 180],
    ['5', 300],
    ['10', 600],
    ['skip', 300],
  ])('%s minutes: the pacer runs for %d seconds', (minutes, seconds) => {
    const [ask] = talk('pacedBreathing', '5', minutes).say.slice(-1)
    expect(ask?.card).toEqual({ type: 'pacer', inhale: 4, hold: 0, exhale: 6, seconds })
  })

  test('the pacer is not started again by a question, but by a resume', () => {
    const asked = talk('pacedBreathing', '5', '5', 'why?')
    expect(asked.say.some(({ card }) => card !== undefined)).toBe(false)
    const paused = talk('pacedBreathing', '5', '5', 'pause')
    const back = resumePaused(paused.state, said('', EMPTY_PROFILE))
    expect(back.say.at(-1)?.card?.type).toBe('pacer')
  })
})

describe.each(LOCALES)('the buttons after a hard exercise, in %s,', (locale) => {
  /** What the conversation makes of a button of the last offer. */
  function press(id: string): DialogOutcome {
    const hard = talk('pacedBreathing', '5', '1', 'done', '8')
    const choice = hard.say.at(-1)?.choices?.find((one) => one.id === id)
    if (!choice) throw new Error(`no button ${id}`)
    const label = labelOf(choice.label, locale)
    return converse(hard.state, inputOf(label, { locale, profile: hard.profile, now: NOW }))
  }

  test('offer another exercise than the one that was hard', () => {
    const { offer } = press('anotherWay').state
    expect(offer).not.toBeNull()
    expect(offer?.technique).not.toBe('pacedBreathing')
  })

  test('lead to people', () => {
    expect(keys(press('people'))).toEqual(['talk.wantHuman'])
  })

  test('take a no', () => {
    const { state, say } = press('notNow')
    expect(state.flow).toBeNull()
    expect(state.offer).toBeNull()
    expect(say.length).toBeGreaterThan(0)
  })
})

test('a bare number after an aside answers the step', () => {
  expect(talk('pacedBreathing', '5', 'no way', '3').state.flow?.answers.minutes).toBe(3)
  expect(talk('pacedBreathing', 'something happened', '2').rating).toBe(2)
})

test('an aside is forgotten once answered', () => {
  expect(talk('pacedBreathing', 'whatever').state.notes).toEqual({ 'flow.aside': 'refusal' })
  expect(talk('pacedBreathing', 'whatever', 'carry on').state.notes).toEqual({})
})

test('other notes are left alone', () => {
  const begun = talk('pacedBreathing', '5').state
  const state = { ...begun, notes: { topic: 'work' } }
  expect(continueFlow(state, said('stop', EMPTY_PROFILE)).state.notes).toEqual({ topic: 'work' })
})

describe('whatever is written', () => {
  const phrases = fc.constantFrom(
    '7',
    'five',
    '七分',
    'yes',
    'no',
    '好',
    '不',
    'done',
    '做完了',
    'stop',
    'pause',
    'skip',
    '跳过',
    'back',
    '上一步',
    'why?',
    '为什么',
    'idk',
    '不知道',
    'nothing',
    '没有',
    'a lamp, a cup',
    '台灯，杯子',
    'I want him to stop',
    'there is something else',
    '还有一件事',
    '[heavy] everything is too much for me today',
    'this makes me feel worse',
    'I feel dizzy',
    'the second one',
    '第一个',
    '[event pacer.finished]',
    '[event other]',
    '{thought}',
    '...',
    '😢',
    'stay with that',
    'finish this first',
    'carry on',
  )
  const messages = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: phrases },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 50 },
  )

  test('nothing throws, everything can be stored and said, and stop always stops', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FLOWS),
        messages,
        fc.constantFrom(...LOCALES),
        (flow, texts, locale) => {
          let outcome: DialogOutcome = startFlow(EMPTY_STATE, said('', EMPTY_PROFILE), flow.id)
          for (const message of texts) {
            const { state, profile } = outcome
            const input = inputOf(message, { locale, profile, now: NOW })
            outcome =
              !state.flow && state.paused ? resumePaused(state, input) : continueFlow(state, input)
            expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
            for (const utterance of outcome.say) {
              expect(renderUtterance(utterance, locale, outcome.state.said).text).not.toBe('')
            }
            if (state.flow && input.event === undefined)
              expect(outcome.say.length).toBeGreaterThan(0)
            expect(outcome.say.length).toBeLessThanOrEqual(4)
          }
          const last = continueFlow(outcome.state, said('stop', outcome.profile))
          expect(last.state.flow).toBeNull()
        },
      ),
      { numRuns: 300 },
    )
  })
})
