import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { MfccFeeling } from '../../../../nlp/voice/feeling/mfcc-feeling.ts'
import { SHARED_EMOTIONS } from '../../../../types.ts'

const MODELS = fileURLToPath(new URL('../../../../models', import.meta.url))

/** A buzz that swells, as loud as wanted. */
const buzz = (seconds: number, level: number): Float32Array =>
  Float32Array.from(
    { length: Math.round(seconds * 16_000) },
    (_, n) => level * Math.sin(n * 0.06) * Math.sin(n * 0.0011),
  )

describe('MfccFeeling', () => {
  it('reads speech of any length, silence too, and never surprise', async () => {
    const reader = await MfccFeeling.load(MODELS)
    for (const samples of [
      buzz(2, 0.3),
      buzz(0.05, 0.3),
      buzz(12, 0.9),
      new Float32Array(16_000),
    ]) {
      const feeling = await reader.read(samples)
      const chances = SHARED_EMOTIONS.map((name) => feeling.shared[name])
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6)
      expect(feeling.shared.surprise).toBe(0)
      expect(feeling.confidence).toBeCloseTo(Math.max(...chances), 9)
      expect(feeling.features.length).toBe(0)
      expect(feeling).toMatchObject({ model: 'voice-emotion-mfcc', isCalibrated: false })
    }
  })

  it('is not loaded when its file is another', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-voice-'))
    cpSync(join(MODELS, 'manifest.json'), join(folder, 'manifest.json'))
    await expect(MfccFeeling.load(folder)).rejects.toMatchObject({ code: 'MODEL_FILE_MISSING' })
    cpSync(join(MODELS, 'voice'), join(folder, 'voice'), { recursive: true })
    writeFileSync(join(folder, 'voice', 'mfcc.json'), '{}')
    await expect(MfccFeeling.load(folder)).rejects.toMatchObject({ code: 'MODEL_FILE_CHANGED' })
  })
})
