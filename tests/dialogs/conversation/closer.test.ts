import { describe, expect, it } from 'vitest'
import { closeAwaited } from '../../../bot/middleware/commands.ts'
import { answerCloser, askCloser, closerAsked } from '../../../dialogs/conversation/closer.ts'
import { recall } from '../../../dialogs/conversation/memory.ts'
import { plainWords } from '../../../dialogs/conversation/plain-words.ts'
import { readCloser, type Closer } from '../../../dialogs/conversation/read-closer.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { CrisisState, DialogInput, DialogState } from '../../../dialogs/types.ts'
import { fuse } from '../../../nlp/fusion.ts'
import type { EmotionReading, SharedEmotion } from '../../../types.ts'
import { voiceOf, wordsOf } from '../../nlp/fusion/support.ts'
import { answer, inputOf, keysOf, plainOf } from './support.ts'

/** What was said in words, against what the voice sounded like. */
const apart = (words: 'joy' | 'neutral' = 'neutral', voice: SharedEmotion = 'sadness') =>
  fuse([
    { modality: 'text', reading: wordsOf(words, words === 'joy' ? 0.5 : 0.1) },
    { modality: 'voice', reading: voiceOf(voice, -0.6) },
  ])

const said = (text: string, reading: EmotionReading = apart(), state = EMPTY_STATE) =>
  answer(state, inputOf(text, { reading }))

function answered(state: DialogState, text: string, changes: Partial<DialogInput> = {}) {
  return answerCloser(true, state, inputOf(text, changes))
}

describe('asking which is closer', () => {
  it.each([
    ["I'm fine, really", 'neutral', /Your words are calm; your voice sounds heavy to me/],
    ['It was a good day, all went well', 'joy', /Your words say fine; your voice sounds heavy/],
    ['我没事，都挺正常的', 'neutral', /你说的话很平静，可声音在我听来有些沉重/],
    ['今天过得挺顺的', 'joy', /你说的话听着还好，可声音在我听来有些沉重/],
  ] as const)('asks after %s', (text, words, sentence) => {
    const { texts, choices, state, say } = said(text, apart(words))
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatch(sentence)
    expect(choices).toHaveLength(4)
    expect(keysOf(say)).toEqual([`closer.ask.${words}`])
    expect(closerAsked(state)).toBe(true)
  })

  it('says of every heavy voice how it sounds', () => {
    const sounds = { anger: 'worked up', disgust: 'put off', fear: 'tense' } as const
    for (const [voice, sound] of Object.entries(sounds))
      expect(said("I'm fine", apart('neutral', voice as SharedEmotion)).texts[0]).toContain(sound)
  })

  it('leaves out a voice that is lighter than the words', () => {
    const reading = fuse([
      { modality: 'text', reading: wordsOf('sadness', -0.6) },
      { modality: 'voice', reading: voiceOf('neutral', 0.1) },
    ])
    expect(reading.disagreement).toBeDefined()
    expect(closerAsked(said('it was a long week', reading).state)).toBe(false)
  })

  it.each([
    'my grandma died yesterday',
    'I got fired this morning',
    'I feel so sad',
    'help me',
    'I want to talk to a real person',
    "I don't know what to do about it",
    '我外婆昨天去世了',
    '我很难过',
    '我想找真人',
  ])('answers "%s" instead', (text) => {
    expect(closerAsked(said(text).state)).toBe(false)
  })

  it('answers a wish for an exercise instead', () => {
    expect(said('grounding exercise please').state.flow?.flow).toBe('grounding')
  })

  it('never asks twice in a row, and may again after a while', () => {
    let { state } = said("I'm fine")
    const asked: boolean[] = []
    for (let i = 0; i < 4; i += 1) {
      // What the turn does before it is decided: the question waits for one message only.
      state = said('it was all right today', apart(), closeAwaited(state)).state
      asked.push(closerAsked(state))
    }
    expect(asked).toEqual([false, false, false, true])
  })

  it('never asks while a watch is open, or with a sign of danger', () => {
    const crisis: CrisisState = {
      level: 'low',
      kind: 'suicide',
      about: 'self',
      step: 'watch',
      since: 1,
      lastAt: 1,
    }
    expect(closerAsked(said("I'm fine", apart(), { ...EMPTY_STATE, crisis }).state)).toBe(false)
    const input = inputOf("I'm fine", {
      reading: apart(),
      risk: { level: 'low', kind: 'suicide', about: 'self', evidence: [] },
    })
    const turn = { state: EMPTY_STATE, input, plain: input.plain, memory: recall({}) }
    expect(askCloser(turn)).toBeNull()
  })
})

describe('the answer', () => {
  const asked = (words: 'joy' | 'neutral' = 'neutral') => said("I'm fine", apart(words)).state

  it('“my voice” counts: for what is said, for the reading, and as a correction', () => {
    const outcome = answered(asked('joy'), 'My voice is closer')
    expect(keysOf(outcome?.say ?? [])).toEqual(['closer.voice', 'talk.ask.family.sad'])
    expect(outcome?.settled).toMatchObject({
      ...{ settled: 'voice', confidence: 1, abstained: false, valence: -0.6 },
    })
    expect(outcome?.settled?.disagreement).toBeUndefined()
    expect(outcome?.state.lastReading).toBe(outcome?.settled)
    expect(outcome?.profile.corrections).toMatchObject([
      { read: 'joyful', said: 'sad', model: 'words+voice' },
    ])
    expect(recall(outcome?.state.notes ?? {}).corrected).toBe('sad')
  })

  it('“my voice” against words without a feeling is a correction, too', () => {
    const { profile } = answered(asked(), '我的声音更接近') ?? { profile: EMPTY_PROFILE }
    expect(profile.corrections).toMatchObject([{ read: 'neutral', said: 'sad' }])
  })

  it('“my words” counts, and the voice was wrong', () => {
    const outcome = answered(asked(), 'my words')
    expect(outcome?.say[0]?.say).toBe('closer.words')
    expect(outcome?.settled).toMatchObject({ settled: 'words', valence: 0.1, confidence: 1 })
    expect(outcome?.profile.corrections).toMatchObject([{ read: 'sad', said: null }])
    // Nothing is read into what follows against their word.
    expect(recall(outcome?.state.notes ?? {}).corrected).toBeNull()
  })

  it('“both” keeps both, and nothing was wrong', () => {
    const outcome = answered(asked('joy'), 'a bit of both')
    expect(outcome?.settled?.shared.joy).toBeCloseTo(0.8)
    expect(outcome?.settled?.shared.sadness).toBeCloseTo(0.8)
    expect(outcome?.profile.corrections).toBeUndefined()
  })

  it('“neither” asks for their word and settles nothing', () => {
    const outcome = answered(asked(), '都不是')
    expect(keysOf(outcome?.say ?? [])).toEqual(['closer.neither'])
    expect(outcome?.settled).toBeUndefined()
    expect(outcome?.profile.corrections).toMatchObject([{ read: 'sad', said: null }])
  })

  it('twice “my words” and the same voice is asked about no more as a fact', () => {
    let profile = EMPTY_PROFILE
    for (let i = 0; i < 2; i += 1)
      profile = answered(asked(), 'my words', { profile })?.profile ?? profile
    const reading = fuse([
      { modality: 'text', reading: wordsOf('sadness', -0.4) },
      { modality: 'voice', reading: voiceOf('sadness', -0.6) },
    ])
    const { say } = answer(
      EMPTY_STATE,
      inputOf('it was a long grey day today', { reading, profile }),
    )
    expect(keysOf(say)[0]).toMatch(/^reflect\.doubt/)
  })

  it('is let go of when they say something else, or were not asked', () => {
    expect(answered(asked(), 'my boss called me in')).toBeUndefined()
    expect(answered(asked(), 'my voice is gone because I shouted at my son')).toBeUndefined()
    expect(answerCloser(false, asked(), inputOf('my voice'))).toBeUndefined()
    expect(answered(EMPTY_STATE, 'my voice')).toBeUndefined()
  })
})

describe('reading the answer', () => {
  const cases: readonly [Closer, readonly string[]][] = [
    [
      'words',
      [
        'My words are closer',
        'my words',
        'the words I think',
        'what I said',
        "I'm fine, really",
        "I've just got a cold",
        'my voice is always like that',
        '1',
        '我说的话更接近',
        '我说的',
        '话更接近一点',
        '我真没事',
        '感冒了',
        '嗓子疼',
      ],
    ],
    [
      'voice',
      [
        'My voice is closer',
        'voice',
        'probably my voice',
        "you're right",
        "I'm not fine",
        'not really okay',
        'the second one',
        '我的声音更接近',
        '声音吧',
        '还是声音更准一点',
        '其实不太好',
        '你听出来了',
      ],
    ],
    ['both', ['A bit of both', 'both', 'maybe both of them', '两样都有一点', '都有', '一半一半吧']],
    ['neither', ['Neither of them', 'neither', 'none of those', '两样都不是', '都不是', '4']],
  ]
  it.each(cases.flatMap(([closer, texts]) => texts.map((text) => [text, closer] as const)))(
    '%s means %s',
    (text, closer) => {
      expect(readCloser(plainWords(plainOf(text)))).toBe(closer)
      expect(readCloser(plainOf(text))).toBe(closer)
    },
  )

  it.each(['yes', 'ok', 'I lost my voice at the match', '我想说说我妈妈', '好', ''])(
    '%s is no answer',
    (text) => {
      expect(readCloser(plainOf(text))).toBeNull()
    },
  )
})
