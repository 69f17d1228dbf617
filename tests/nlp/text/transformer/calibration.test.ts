import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interpolate, parseCalibration } from '../../../../nlp/text/transformer/calibration.ts'
import { MODELS } from '../../../support/text-encoder.ts'

const json = () =>
  JSON.parse(readFileSync(join(MODELS, 'text/calibration.json'), 'utf8')) as {
    overlap: number
    window: number
    maxTokens: number
    languages: Record<
      'en' | 'zh',
      { abstainBelow: number; confidence: { x: number[]; y: number[] } }
    >
  }

describe('parseCalibration', () => {
  it('takes the committed file', () => {
    const { maxTokens, window, overlap, languages } = parseCalibration(JSON.stringify(json()))
    expect(maxTokens).toBeLessThanOrEqual(512)
    expect(overlap).toBeLessThan(window)
    expect(Object.keys(languages)).toEqual(['en', 'zh'])
  })

  it.each<[string, (file: ReturnType<typeof json>) => unknown]>([
    ['no language', (file) => ({ ...file, languages: {} })],
    ['an overlap as large as the window', (file) => ({ ...file, overlap: file.window })],
    ['no tokens', (file) => ({ ...file, maxTokens: 0 })],
    ['another version', (file) => ({ ...file, version: 99 })],
    [
      'a threshold above 1',
      (file) => ({
        ...file,
        languages: { ...file.languages, en: { ...file.languages.en, abstainBelow: 1.5 } },
      }),
    ],
    [
      'a falling confidence',
      (file) => ({
        ...file,
        languages: {
          ...file.languages,
          zh: { ...file.languages.zh, confidence: { x: [0, 1], y: [0.9, 0.1] } },
        },
      }),
    ],
    [
      'too few labels',
      (file) => ({
        ...file,
        languages: {
          ...file.languages,
          en: { ...file.languages.en, shared: { scale: [1], bias: [1], thresholds: [1] } },
        },
      }),
    ],
  ])('refuses %s', (_, change) => {
    expect(() => parseCalibration(JSON.stringify(change(json())))).toThrow()
  })

  it('refuses what is no JSON', () => {
    expect(() => parseCalibration('{')).toThrow(SyntaxError)
  })
})

describe('interpolate', () => {
  const curve = { x: [0.2, 0.4, 0.4, 0.8], y: [0.1, 0.3, 0.5, 0.9] }

  it.each([
    [0, 0.1],
    [0.2, 0.1],
    [0.3, 0.2],
    [0.4, 0.5],
    [0.6, 0.7],
    [0.8, 0.9],
    [1, 0.9],
  ])('%d becomes %d', (x, y) => {
    expect(interpolate(curve, x)).toBeCloseTo(y, 10)
  })
})
