import { describe, expect, it } from 'vitest'
import {
  doubtsAbout,
  isRepetitive,
  isStockPhrase,
  type Evidence,
} from '../../../../nlp/voice/whisper/guards.ts'

const evidence = (change: Partial<Evidence>): Evidence => ({
  text: 'I could not sleep again last night.',
  meanLogProb: -0.2,
  noSpeech: 0.05,
  hasEnded: true,
  seconds: 4,
  prompt: '',
  ...change,
})

describe('doubtsAbout', () => {
  it('has none about plain speech', () => {
    expect(doubtsAbout(evidence({}))).toEqual([])
    expect(doubtsAbout(evidence({ text: '我昨天晚上又没有睡好，今天很累。' }))).toEqual([])
  })

  it.each<[string, Partial<Evidence>]>([
    ['repetition', { text: 'the door. '.repeat(12), seconds: 20 }],
    ['repetition', { text: '问'.repeat(30), seconds: 20 }],
    ['endless', { hasEnded: false }],
    ['improbable', { meanLogProb: -1.4 }],
    ['no-speech', { text: 'you', noSpeech: 0.92, meanLogProb: -0.8 }],
    ['echo', { text: '以下是普通话的句子。', prompt: '以下是普通话的句子，带有标点符号。' }],
    ['stock-phrase', { text: 'Thank you for watching!' }],
    ['stock-phrase', { text: '请不吝点赞 订阅 转发 打赏支持明镜与点点栏目' }],
    ['too-fast', { text: 'Kids are talking by the door.', seconds: 0.1 }],
  ])('tells %s', (doubt, change) => {
    expect(doubtsAbout(evidence(change))).toContain(doubt)
  })

  it('trusts likely words whatever the model says about silence', () => {
    expect(doubtsAbout(evidence({ noSpeech: 0.95 }))).toEqual([])
  })
})

describe('isRepetitive', () => {
  it.each(['no no no', 'I am so, so, so tired.', '好好好，我知道了。', 'bye bye', ''])(
    'lets people repeat themselves: %s',
    (text) => {
      expect(isRepetitive(text)).toBe(false)
    },
  )
})

describe('isStockPhrase', () => {
  it.each(['Thank you.', 'Thank you for listening to me, I feel better.', '谢谢你听我说。'])(
    'leaves what people say: %s',
    (text) => {
      expect(isStockPhrase(text)).toBe(false)
    },
  )
})
