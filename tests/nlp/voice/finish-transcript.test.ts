import { describe, expect, it } from 'vitest'
import { finishTranscript } from '../../../nlp/voice/finish-transcript.ts'
import type { RawTranscript } from '../../../nlp/voice/whisper/transcribe.ts'

const raw = (texts: readonly string[], change: Partial<RawTranscript> = {}): RawTranscript => ({
  segments: texts.map((text, i) => ({ start: i, end: i + 1, text })),
  language: 'zh',
  confidence: 0.9,
  doubts: [],
  ...change,
})

describe('finishTranscript', () => {
  it("writes Chinese in the person's script, whichever the model wrote", async () => {
    const mixed = raw(['我覺得很难过,', '想說話.'])
    expect(await finishTranscript(mixed, 'zh-Hans')).toMatchObject({
      text: '我觉得很难过，想说话。',
      language: 'zh-Hans',
      isUnsure: false,
    })
    expect(await finishTranscript(mixed, 'zh-Hant')).toMatchObject({
      text: '我覺得很難過，想說話。',
      language: 'zh-Hant',
    })
  })

  it('leaves English as it is, with spaces between sentences and its times', async () => {
    const transcript = await finishTranscript(
      raw(['I am fine.', 'Really.'], { language: 'en' }),
      'zh-Hant',
    )
    expect(transcript.text).toBe('I am fine. Really.')
    expect(transcript.segments[1]).toEqual({ start: 1, end: 2, text: 'Really.' })
  })

  it.each<[string, Partial<RawTranscript>]>([
    ['little confidence', { confidence: 0.4 }],
    ['a doubt', { doubts: ['repetition'] }],
    ['another language', { language: 'und' }],
  ])('is unsure after %s', async (_, change) => {
    expect((await finishTranscript(raw(['好。'], change), 'zh-Hans')).isUnsure).toBe(true)
  })
})
