import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { converse } from '../../dialogs/converse.ts'
import { variantsOf } from '../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import type { DialogState, Profile } from '../../dialogs/types.ts'
import { FLOWS } from '../../dialogs/flows/index.ts'
import { TECHNIQUES } from '../../dialogs/policy.ts'
import { answer, inputOf, keysOf, questionMarks, readingOf, talk } from './conversation/support.ts'

const sayings = (texts: readonly string[]) => talk(texts).map(({ say }) => keysOf(say))
const last = <T>(items: readonly T[]): T => {
  const item = items.at(-1)
  if (item === undefined) throw new Error('The conversation is empty')
  return item
}

test('every technique on offer is an exercise that exists', () => {
  expect(FLOWS.map(({ id }) => id)).toEqual(expect.arrayContaining([...TECHNIQUES]))
})

describe('offers', () => {
  const panic = "I'm panicking about the exam, I can't stop shaking"

  test('come at once when it is strong, with a reason and a way out', () => {
    const [first] = talk([panic])
    expect(keysOf(first?.say ?? [])).toEqual([
      'reflect.event.panicBody',
      'policy.reason.breathing.intense',
      'policy.offer.pacedBreathing',
    ])
    expect(first?.choices.at(0)).toBe('Yes, let us try')
    expect(first?.choices.at(-1)).toBe('Not now, just talk')
    expect(first?.state.offer).toMatchObject({
      technique: 'pacedBreathing',
      reason: 'policy.reason.breathing.intense',
    })
  })

  test('yes starts the exercise', () => {
    const { state } = last(talk([panic, 'yes']))
    expect(state.flow?.flow).toBe('pacedBreathing')
    expect(state.offer).toBeNull()
  })

  test('another one by its button', () => {
    expect(last(talk([panic, '5-4-3-2-1 grounding'])).state.flow?.flow).toBe('grounding')
  })

  test('something else: the next best', () => {
    const { state } = last(talk([panic, 'something else']))
    expect(state.offer?.technique).toBe('grounding')
  })

  test('why? is answered and the offer stays open', () => {
    const answers = talk([panic, 'does that help?', 'ok'])
    expect(keysOf(answers[1]?.say ?? [])).toEqual([
      'policy.about.pacedBreathing',
      'policy.offer.again',
    ])
    expect(answers[2]?.state.flow?.flow).toBe('pacedBreathing')
  })

  test('a question about the service leaves the offer open', () => {
    expect(last(talk([panic, 'is this private?', 'yes'])).state.flow?.flow).toBe('pacedBreathing')
  })

  test('no is accepted, and nothing is offered for four turns, however strong it is', () => {
    const answers = talk([panic, 'no thanks', panic, panic, panic, panic, panic])
    expect(keysOf(answers[1]?.say ?? [])).toEqual(['talk.refused'])
    for (const { state } of answers.slice(2, 6)) expect(state.offer).toBeNull()
    expect(answers[6]?.state.offer).not.toBeNull()
  })

  test('free talk is heard as talk', () => {
    const { say, state } = last(talk([panic, 'my brother is visiting and he is loud']))
    expect(state.offer).toBeNull()
    expect(say.some((one) => one.say.startsWith('reflect.'))).toBe(true)
  })

  test('three messages are listened to before an exercise for a smaller trouble', () => {
    const answers = talk([
      "I'm worried about my exam",
      'there is so much to learn, I am worried',
      'I am worried I started too late',
      'it is on Friday and I am worried',
    ])
    const offered = answers.map(({ state }) => state.offer !== null)
    expect(offered).toEqual([false, false, false, true])
  })

  test('what helped before is preferred, with the numbers', () => {
    const profile: Profile = {
      ...EMPTY_PROFILE,
      episodes: [{ technique: 'grounding', at: 1, before: 9, after: 4, finished: true }],
    }
    const [first] = talk([panic], { profile })
    expect(first?.texts[1]).toContain('9')
    expect(first?.texts[1]).toContain('4')
    expect(first?.state.offer?.technique).toBe('grounding')
  })

  test('breathing is not offered to somebody whom it makes worse', () => {
    const { state } = last(
      talk(['breathing exercises make me panic more', 'can you help me calm down']),
    )
    expect(state.offer?.technique).toBe('grounding')
    expect(talk(["I can't breathe, I am panicking"])[0]?.state.offer?.technique).toBe('grounding')
  })
})

describe('requests', () => {
  test.each([
    ['breathing', 'pacedBreathing'],
    ['教我做呼吸练习', 'pacedBreathing'],
    ['grounding', 'grounding'],
    ['思维记录', 'thoughtRecord'],
  ])('%s starts %s', (text, flow) => {
    expect(last(talk([text])).state.flow?.flow).toBe(flow)
  })

  test('a wish for calm gets an offer', () => {
    expect(last(talk(['can you help me calm down'])).state.offer).not.toBeNull()
    expect(last(talk(['教我放松'])).state.offer).not.toBeNull()
  })

  test('a paused exercise is resumed when asked for', () => {
    const begun = last(talk(['breathing'])).state
    const paused: DialogState = { ...begun, flow: null, paused: begun.flow }
    const resumed = answer(paused, inputOf("let's continue"))
    expect(resumed.state.flow?.flow).toBe('pacedBreathing')
    expect(keysOf(answer(EMPTY_STATE, inputOf('继续')).say)).toEqual(['talk.nothingPaused'])
  })

  test('advice is asked back for when nothing is known, and offered when something is', () => {
    expect(sayings(['what should I do?'])[0]).toEqual(['talk.adviceFirst'])
    expect(
      last(talk(['my boss wants the report tonight', 'what should I do?'])).state.offer,
    ).not.toBeNull()
  })
})

describe('corrections', () => {
  const sadReading = readingOf({
    abstained: false,
    confidence: 0.7,
    emotions: { sadness: 0.7 },
    shared: { sadness: 0.7 },
    valence: -0.6,
  })

  test('are accepted, used at once and for the next turns, and stored', () => {
    const first = answer(
      EMPTY_STATE,
      inputOf('they moved my desk at work', { reading: sadReading }),
    )
    expect(keysOf(first.say)[0]).toBe('reflect.work.any')
    const second = answer(first.state, inputOf('not sad, angry', { reading: sadReading }))
    expect(keysOf(second.say)).toEqual(['talk.corrected.angry', 'talk.ask.family.angry'])
    expect(second.state.notes).toMatchObject({
      'talk.corrected': 'angry',
      'talk.correctedFrom': 'sad',
    })
    const third = answer(
      second.state,
      inputOf('nobody at work even asked me', { reading: sadReading }),
    )
    expect(keysOf(third.say)[0]).toMatch(/\.angry$/)
  })

  test('without a word for it are asked about', () => {
    const first = answer(EMPTY_STATE, inputOf('they moved my desk', { reading: sadReading }))
    const second = answer(first.state, inputOf("that's not right", { reading: sadReading }))
    expect(keysOf(second.say)).toEqual(['talk.corrected.ask'])
  })

  test('an opening "not sad, just tired" corrects nothing', () => {
    expect(sayings(["I'm not sad, just tired"])[0]?.[0]).not.toMatch(/^talk\.corrected/)
  })
})

describe('listening', () => {
  test.each([
    ['My cat died yesterday', 'reflect.petLoss.any'],
    ['I am so angry at my boss', 'reflect.work.angry'],
    ['我和男朋友分手了,好难过', 'reflect.breakup.sad'],
    ['考试好紧张', 'reflect.exam.anxious'],
    ['我考上研究生了,好开心', 'reflect.achievement.joyful'],
    ['I feel guilty about my son', 'reflect.parenting.ashamed'],
    ['sad and angry, both', 'reflect.mixed.angry.sad'],
    ['又害怕又生气', 'reflect.mixed.angry.anxious'],
    ['terrible', 'reflect.bad'],
  ])('%s', (text, key) => {
    expect(sayings([text])[0]?.[0]).toBe(key)
  })

  test('asks instead of asserting when the reading abstains', () => {
    const [first] = talk(['I moved the plants to the other window today, all of them'])
    expect(keysOf(first?.say ?? [])).toEqual(['reflect.unsure', 'talk.ask.feeling'])
  })

  test('meets gladness with savouring', () => {
    const answers = talk([
      'I passed my driving test!',
      "I'm so happy!",
      'it was great',
      'I am so proud',
    ])
    for (const { state } of answers) expect(state.offer).toBeNull()
    expect(keysOf(answers[1]?.say ?? [])[1]).toMatch(/^talk\.savour/)
  })

  test('hears tears of gladness as both', () => {
    const answers = talk(['my daughter got the job, I am so happy!', 'I even cried a little'])
    expect(keysOf(answers[1]?.say ?? [])[0]).toBe('reflect.mixed.joyful.sad')
    expect(answers[1]?.state.offer).toBeNull()
  })

  test('names both of two matters', () => {
    const [first] = talk(['my job is a mess and I never have enough money'])
    expect(keysOf(first?.say ?? [])).toEqual(['reflect.two'])
  })

  test('stays with a loss when guilt and sleep come up beside it', () => {
    const answers = talk([
      'my mother died last month',
      'I should have visited more',
      "I can't sleep",
    ])
    expect(keysOf(answers[1]?.say ?? [])[0]).toBe('reflect.bereavement.ashamed')
    expect(answers[2]?.state.notes['talk.topic']).toBe('bereavement')
    for (const { state } of answers) expect(state.offer).toBeNull()
  })

  test('asks whether it is still about the topic, and lets it go on a no', () => {
    const answers = talk([
      'my exam is on Friday',
      'mm, the bus was late',
      'well, you know',
      'so many people on the bus',
      'the weather was grey',
    ])
    const asked = answers.findIndex(({ say }) => keysOf(say).includes('talk.stillAbout'))
    expect(asked).toBeGreaterThan(0)
    const no = answer(answers[asked]?.state ?? EMPTY_STATE, inputOf('no'))
    expect(keysOf(no.say)).toEqual(['talk.no', 'talk.ask.open'])
    expect(no.state.notes['talk.topic']).toBeUndefined()
  })

  test('remembers the topic on the next visit', () => {
    const { state } = last(talk(['my boss keeps shouting']))
    const later = answer(state, inputOf('hello', { now: 1_700_000_000_000 + 24 * 3_600_000 }))
    expect(keysOf(later.say)).toEqual(['talk.welcomeBack'])
    expect(later.texts[0]).toContain('work')
  })

  test('quotes the person as written, now and then', () => {
    const answers = talk([
      'my exam is on Friday',
      'the hall always smells of floor polish',
      'the kitchen table is where I sit',
    ])
    const quoted = answers.filter(({ say }) => keysOf(say).includes('reflect.quote'))
    expect(quoted).toHaveLength(1)
    expect(quoted[0]?.texts[0]).toContain('the hall always smells of floor polish')
  })
})

describe('any text', () => {
  const snippets = fc.constantFrom(
    ..."hi|my boss|I am so sad|not sad, angry|yes|no|ok|why|help me|breathing|我好难过|分手|不|好|谢谢|考试|😢|...|{words}|<b>x</b>|continue|what should I do?|I can't breathe|died|exam|!!!|换一个|8/10|__proto__|constructor".split(
      '|',
    ),
  )
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(snippets, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
  )
  const probability = fc.double({ min: 0, max: 1, noNaN: true })
  const signed = fc.double({ min: -1, max: 1, noNaN: true })
  const readings = fc
    .tuple(probability, probability, probability, probability, signed, signed, fc.boolean())
    .map(([anger, fear, joy, sadness, valence, arousal, abstained]) =>
      // JSON knows no −0.
      readingOf({
        emotions: { anger, fear, joy, sadness },
        valence: valence + 0,
        arousal: arousal + 0,
        abstained,
      }),
    )
  const locale = fc.constantFrom('en', 'zh-Hans', 'zh-Hant')

  test('gets one to three bubbles with at most one question, and a state that can be saved', () => {
    const turns = fc.array(fc.tuple(texts, readings), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(turns, locale, (messages, one) => {
        let state = EMPTY_STATE
        for (const [text, reading] of messages) {
          const before = structuredClone(state)
          const answered = answer(state, inputOf(text, { reading, locale: one }))
          expect(state).toEqual(before)
          expect(JSON.parse(JSON.stringify(answered.state))).toEqual(answered.state)
          if (answered.state.flow === null) {
            expect(answered.say.length).toBeGreaterThanOrEqual(1)
            expect(answered.say.length).toBeLessThanOrEqual(3)
            const own = answered.texts.filter((_, i) => answered.say[i]?.say !== 'reflect.quote')
            // The joke asks its own riddle.
            const joke = answered.say.some(({ say }) => say === 'talk.joke')
            expect(questionMarks(own)).toBeLessThanOrEqual(joke ? 2 : 1)
          }
          state = { ...answered.state, flow: null }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('gets the same answer from the same state', () => {
    fc.assert(
      fc.property(texts, readings, (text, reading) => {
        const input = inputOf(text, { reading })
        expect(converse(structuredClone(EMPTY_STATE), input)).toEqual(converse(EMPTY_STATE, input))
      }),
    )
  })

  test('a damaged memory counts as none', () => {
    const notes = fc.dictionary(
      fc.constantFrom(
        'talk.topic',
        'talk.family',
        'talk.turn',
        'talk.refused',
        'talk.avoid',
        'talk.corrected',
        'talk.topicTurn',
        'talk.topicCount',
      ),
      fc.oneof(
        fc.string(),
        fc.integer(),
        fc.constantFrom('__proto__', 'constructor', 'exam', 'sad', ''),
      ),
    )
    fc.assert(
      fc.property(notes, texts, (damaged, text) => {
        const { say } = answer({ ...EMPTY_STATE, notes: damaged }, inputOf(text))
        expect(say.length).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  test('no sentence comes twice within ten turns when another would do', () => {
    const stories = [
      'my boss gave the project to someone else',
      'he never says why',
      'I worked on it for months at home too',
      'my colleagues saw it',
      'nobody at work said a word',
      'the meeting just went on',
      'I walked home in the rain after work',
      'the office is quiet on Fridays',
      'my boss sent a short mail',
      'I read the mail again and again at work',
      'there is another meeting on Monday',
      'I will have to sit there at work',
    ]
    const answers = talk(stories)
    for (const [i, { texts: now }] of answers.entries()) {
      const lately = answers.slice(Math.max(0, i - 10), i).flatMap((one) => one.texts)
      for (const [k, text] of now.entries()) {
        const key = answers[i]?.say[k]?.say
        if (key !== undefined && variantsOf(key, 'en').length > 1)
          expect(lately).not.toContain(text)
      }
    }
  })
})
