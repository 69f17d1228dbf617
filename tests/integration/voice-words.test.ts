import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVoiceReader } from '../../nlp/voice/load-voice-reader.ts'
import type { VoiceReader } from '../../nlp/voice/voice-reader.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const PROGRAM = new URL('../../dist/nlp/voice/worker.js', import.meta.url)
const spoken = (name: string) =>
  readFile(new URL(`../support/voice/spoken-${name}.wav`, import.meta.url))

let reader: VoiceReader
beforeAll(async () => {
  if (!existsSync(fileURLToPath(PROGRAM)))
    throw new Error('dist/ is missing: run npm run build:server first')
  reader = await createVoiceReader('models', { program: PROGRAM })
})
afterAll(() => reader.close())

describe('the committed speech model in its thread', () => {
  it('writes down English', async () => {
    const { transcript, quality } = await reader.read(await spoken('en'))
    expect(quality).toBe('clear')
    expect(transcript).toMatchObject({ language: 'en' })
    expect(transcript?.text).toMatch(/my sister called me yesterday/i)
    expect(transcript?.segments.at(-1)?.end).toBeLessThanOrEqual(6)
  }, 60_000)

  it('writes down Mandarin in both scripts, with punctuation', async () => {
    const bytes = await spoken('zh')
    const simplified = await reader.read(bytes)
    expect(simplified.transcript?.language).toBe('zh-Hans')
    expect(simplified.transcript?.text).toMatch(/明天要考试.*[，？]/)
    const traditional = await reader.read(bytes, { script: 'zh-Hant' })
    expect(traditional.transcript?.text).toMatch(/明天要考試/)
  }, 60_000)

  it('hears how it is said, unless only the words may be read', async () => {
    const bytes = await spoken('en')
    const { feeling } = await reader.read(bytes)
    expect(feeling).toMatchObject({ model: 'voice-emotion', isCalibrated: false })
    const chances = Object.values(feeling?.shared ?? {})
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 3)
    // EmoDB, from which it learnt, has no surprise.
    expect(feeling?.shared.surprise).toBe(0)
    expect((await reader.read(bytes, { readFeeling: false })).feeling).toBeUndefined()
  }, 60_000)

  it('uses what is known of a person’s voice, and nothing that was learned with another model', async () => {
    const bytes = await spoken('en')
    const length = (await reader.read(bytes)).feeling?.features.length ?? 0
    const norm = (width: number) => ({
      count: 3,
      mean: Array.from({ length: width }, () => 0),
      squares: Array.from({ length: width }, () => 3),
    })
    expect((await reader.read(bytes, { norm: norm(length) })).feeling?.isCalibrated).toBe(true)
    expect((await reader.read(bytes, { norm: norm(7) })).feeling?.isCalibrated).toBe(false)
  }, 60_000)

  it('says why a recording cannot be used, and reads the next one', async () => {
    await expect(reader.read(new Uint8Array())).rejects.toMatchObject({ code: 'AUDIO_EMPTY' })
    expect((await reader.read(await spoken('en'))).transcript).toBeDefined()
  }, 60_000)
})

describe('ASR_MODEL', () => {
  it('names what is wrong with a folder of its own', async () => {
    const folder = temporaryFolder()
    await expect(createVoiceReader('models', { words: folder })).rejects.toMatchObject({
      name: 'ModelFileError',
      code: 'MODEL_FILE_MISSING',
    })
    await expect(createVoiceReader('models', { words: '/no/such' })).rejects.toMatchObject({
      code: 'MODEL_FILE_MISSING',
    })
  })

  it('takes a folder of the same make', async () => {
    const own = await createVoiceReader('models', { words: 'models/voice', program: PROGRAM })
    await own.close()
  }, 60_000)
})
