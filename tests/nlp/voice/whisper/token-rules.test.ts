import { describe, expect, it } from 'vitest'
import { chooseLanguage, hearLanguage } from '../../../../nlp/voice/whisper/hear-language.ts'
import { Pieces } from '../../../../nlp/voice/whisper/pieces.ts'
import { segmentsOf } from '../../../../nlp/voice/whisper/segments.ts'
import { applyTokenRules } from '../../../../nlp/voice/whisper/token-rules.ts'
import type { WhisperConfig } from '../../../../nlp/voice/whisper/whisper-config.ts'
import { writeGreedily } from '../../../../nlp/voice/whisper/write-greedily.ts'

/** Five pieces, the special tokens, and stamps of 20 ms up to two seconds. */
const config: WhisperConfig = {
  mels: 80,
  width: 64,
  heads: 1,
  split: 1,
  decoderLayers: 1,
  positions: 100,
  tokens: 40,
  vocabulary: 115,
  special: {
    end: 5,
    start: 6,
    transcribe: 10,
    previous: 11,
    noSpeech: 12,
    noTimestamps: 13,
    firstTimestamp: 14,
  },
  languages: { en: 7, zh: 8, de: 9 },
  suppress: [4],
  suppressFirst: [0, 5],
  prompts: { 'zh-Hans': [], 'zh-Hant': [] },
}
const STAMP = config.special.firstTimestamp
const TIMED = { hasTimes: true, noRepeat: 0 }
const PLAIN = { hasTimes: false, noRepeat: 0 }

function allowed(written: readonly number[], manner = TIMED, logits = new Float32Array(115)) {
  applyTokenRules(logits, written, manner, 100, config)
  return [...logits.keys()].filter((id) => logits[id] !== -Infinity)
}
const stamps = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => STAMP + from + i)
/** Logits for which words are likelier than all stamps together. */
const wordy = () => new Float32Array(115).fill(10, 0, 6)

describe('applyTokenRules', () => {
  it('begins with a time stamp of the first second', () => {
    expect(allowed([])).toEqual(stamps(0, 50))
  })

  it('lets words follow a pair of stamps, and stamps go forward alone', () => {
    expect(allowed([STAMP], TIMED, wordy())).toEqual([0, 1, 2, 3, 5])
    expect(allowed([STAMP, 1], TIMED, wordy())).toEqual([0, 1, 2, 3, 5, ...stamps(1, 100)])
    expect(allowed([STAMP, 1, STAMP + 30], TIMED, wordy())).toEqual([5, ...stamps(30, 100)])
  })

  it('takes a stamp when all of them together are likelier than any word', () => {
    expect(allowed([STAMP, 1])).toEqual(stamps(1, 100))
  })

  it('writes neither stamps nor special tokens without times, and never what stands for no speech', () => {
    expect(allowed([], PLAIN)).toEqual([1, 2, 3])
    expect(allowed([1], PLAIN)).toEqual([0, 1, 2, 3, 5])
  })

  it('forbids what would say the same three tokens again', () => {
    expect(allowed([1, 2, 3, 1, 2], { hasTimes: false, noRepeat: 3 })).toEqual([0, 1, 2, 5])
  })
})

describe('writeGreedily', () => {
  const scripted = (...tokens: number[]) => {
    const queue = [...tokens]
    const next = () => {
      const logits = new Float32Array(115)
      logits[queue.shift() ?? 1] = 20
      return logits
    }
    const sequence = { length: 3, feed: () => Promise.resolve(next()) }
    const options = { manner: PLAIN, limit: 8, lastStamp: 100 }
    return writeGreedily(sequence, next(), options, config)
  }

  it('stops at the end, with the likelihood of every token', async () => {
    const written = await scripted(1, 2, 5)
    expect(written).toMatchObject({ tokens: [1, 2], hasEnded: true })
    expect(written.logProbs).toHaveLength(3)
    for (const one of written.logProbs) expect(one).toBeGreaterThan(-1e-6)
  })

  it('cuts off what does not end', async () => {
    expect(await scripted()).toMatchObject({ tokens: Array(8).fill(1), hasEnded: false })
  })
})

describe('segmentsOf', () => {
  const encode = (text: string) => Buffer.from(text).toString('base64')
  const bytes = Buffer.from('好')
  const pieces = new Pieces(
    [' one', ' two', bytes.subarray(0, 1), bytes.subarray(1), '']
      .map((piece) => (typeof piece === 'string' ? encode(piece) : piece.toString('base64')))
      .join('\n') + '\n',
  )

  it('parts a text at its stamps, within the sound', () => {
    const tokens = [STAMP, 0, STAMP + 50, STAMP + 60, 1, STAMP + 100]
    expect(segmentsOf(tokens, 1.8, pieces, config)).toEqual([
      { start: 0, end: 1, text: 'one' },
      { start: 1.2, end: 1.8, text: 'two' },
    ])
  })

  it('joins characters that are parted between tokens and drops the rest', () => {
    expect(segmentsOf([2, 3], 1, pieces, config)).toEqual([{ start: 0, end: 1, text: '好' }])
    expect(segmentsOf([0, 2], 1, pieces, config)).toEqual([{ start: 0, end: 1, text: 'one' }])
    expect(segmentsOf([STAMP, STAMP + 3], 1, pieces, config)).toEqual([])
  })
})

describe('hearLanguage', () => {
  const logits = new Float32Array(115)
  logits[7] = 1
  logits[8] = 2
  logits[9] = 8

  it('chooses among the languages listened for alone, and says how little that may be', () => {
    const heard = hearLanguage(logits, ['en', 'zh', 'xx'], config)
    expect(Object.keys(heard.chances)).toEqual(['en', 'zh'])
    expect(heard.chances['zh']).toBeCloseTo(Math.E / (1 + Math.E), 5)
    expect(heard.share).toBeLessThan(0.01)
    expect(chooseLanguage(heard, 3, new Map())).toBe('zh')
    expect(chooseLanguage(hearLanguage(logits, ['en', 'zh', 'de'], config), 3, new Map())).toBe(
      'de',
    )
  })

  it('lets the recording decide about a stretch that is not clear, and a clear one for itself', () => {
    const unclear = hearLanguage(logits, ['en', 'zh'], config)
    expect(chooseLanguage(unclear, 3, new Map([['en', 20]]))).toBe('en')
    const clear = { chances: { en: 0.05, zh: 0.95 }, share: 1 }
    expect(chooseLanguage(clear, 3, new Map([['en', 20]]))).toBe('zh')
    expect(chooseLanguage(clear, 1, new Map([['en', 20]]))).toBe('en')
  })

  it('refuses languages of which the model knows none', () => {
    expect(() => hearLanguage(logits, ['xx'], config)).toThrow(RangeError)
  })
})
