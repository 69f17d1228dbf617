import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leadingEmotion } from '../../../nlp/text/leading-emotion.ts'
import { loadTextReader } from '../../../nlp/text/load-text-reader.ts'
import type { TextReader } from '../../../nlp/text/text-reader.ts'
import { unreadable } from '../../../nlp/text/unread.ts'
import {
  GO_EMOTIONS,
  SHARED_EMOTIONS,
  type EmotionReading,
  type SharedEmotion,
} from '../../../types.ts'

let reader: TextReader
beforeAll(async () => {
  reader = await loadTextReader({ modelsDir: 'models', model: 'classical' })
})

function expectInRange(reading: EmotionReading): void {
  expect(Object.keys(reading.emotions).sort()).toEqual([...GO_EMOTIONS].sort())
  expect(Object.keys(reading.shared).sort()).toEqual([...SHARED_EMOTIONS].sort())
  const all = [
    ...Object.values(reading.emotions),
    ...Object.values(reading.shared),
    reading.confidence,
  ]
  for (const p of all) {
    expect(p).toBeGreaterThanOrEqual(0)
    expect(p).toBeLessThanOrEqual(1)
  }
  for (const v of [reading.valence, reading.arousal]) {
    expect(Math.abs(v)).toBeLessThanOrEqual(1)
  }
}

describe('the classical reader', () => {
  it.each<[SharedEmotion, string]>([
    ['sadness', "I just lost my grandmother and I can't stop crying"],
    ['sadness', '我今天考试没考好,心里很难受'],
    ['sadness', '我觉得很孤独，没有人理解我'],
    ['sadness', '我今天覺得很難過'],
    ['joy', 'I finally got the job!!'],
    ['joy', '我很开心'],
    ['joy', 'thanks so much, that helped'],
    ['anger', '他居然骗我,气死我了'],
    ['anger', "I'm so angry at my brother"],
    ['fear', "I'm worried about my mom"],
    ['fear', '我好害怕'],
    ['disgust', 'ugh this is disgusting'],
    ['surprise', "I can't believe he did that, wow"],
    ['neutral', 'hello'],
    ['sadness', '😭'],
    ['sadness', '💔'],
    ['anger', '😡'],
    ['joy', '🥰'],
  ])('%s: %s', async (emotion, text) => {
    expect(leadingEmotion(await reader.read(text))).toBe(emotion)
  })

  it.each([
    ["I'm happy", "I'm not happy at all"],
    ['我很开心', '我不开心'],
  ])('hears the "not" that makes %s into %s', async (plain, denied) => {
    const [yes, no] = [await reader.read(plain), await reader.read(denied)]
    expect(no.shared.joy).toBeLessThan(yes.shared.joy / 2)
    expect(no.shared.sadness).toBeGreaterThan(yes.shared.sadness)
    expect(no.valence).toBeLessThan(yes.valence)
  })

  it.each(['', '   ', '12345', 'asdfgh qwrtzp', 'Estoy muy triste', 'とても悲しい'])(
    'claims nothing about %j',
    async (text) => {
      const reading = await reader.read(text)
      expect(reading).toMatchObject({ language: 'und', confidence: 0, abstained: true })
      expect(new Set(Object.values(reading.shared)).size).toBe(1)
    },
  )

  it('reads both halves of a mixed text', async () => {
    const reading = await reader.read('我真的很难过 and I am so scared of tomorrow')
    expect(reading.language).toBe('mixed')
    expect(reading.shared.sadness).toBeGreaterThan(0.2)
    expect(reading.shared.fear).toBeGreaterThan(0.2)
  })

  it('reads the end of a long text as well as its beginning', async () => {
    const plain = 'We went to the shop and bought some bread. '.repeat(60)
    const sad = 'I am heartbroken and so very sad. '.repeat(60)
    const reading = await reader.read(plain + sad)
    expect(reading.shared.sadness).toBeGreaterThan((await reader.read(plain)).shared.sadness + 0.2)
  })

  it('gives the same reading for the same text', async () => {
    const text = 'I feel so alone tonight 😢'
    expect(await reader.read(text)).toEqual(await reader.read(text))
  })

  it('never throws, and stays in range, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc
            .array(
              fc.constantFrom('我', '难过', ' sad ', 'not ', '不', '😭', '!', '\uD83D', '[泪]'),
            )
            .map((parts) => parts.join('')),
        ),
        async (text) => expectInRange(await reader.read(text)),
      ),
      { numRuns: 300 },
    )
  })
})

describe('unreadable', () => {
  it('asserts nothing and names no model', () => {
    const reading = unreadable('zh-Hans')
    expectInRange(reading)
    expect(reading).toMatchObject({
      language: 'zh-Hans',
      model: 'none',
      abstained: true,
      confidence: 0,
    })
  })
})

describe('loading', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-models-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function copyOf(name: string): string {
    const copy = join(folder, name)
    cpSync('models', copy, { recursive: true })
    return copy
  }

  it('says which file is missing', async () => {
    const copy = copyOf('missing')
    rmSync(join(copy, 'classical/zh.bin'))
    await expect(loadTextReader({ modelsDir: copy, model: 'classical' })).rejects.toMatchObject({
      name: 'ModelFileError',
      code: 'MODEL_FILE_MISSING',
      message: expect.stringContaining('zh.bin') as string,
    })
  })

  it('refuses a file with one changed byte', async () => {
    const copy = copyOf('changed')
    const path = join(copy, 'classical/en.bin')
    const bytes = readFileSync(path)
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    writeFileSync(path, bytes)
    await expect(loadTextReader({ modelsDir: copy, model: 'classical' })).rejects.toMatchObject({
      code: 'MODEL_FILE_CHANGED',
    })
  })

  it('refuses a malformed manifest, and one that points outside the folder', async () => {
    const copy = copyOf('malformed')
    const path = join(copy, 'manifest.json')
    const good = readFileSync(path, 'utf8')
    for (const bad of ['{', '{"models":[{}]}', good.replace('classical/en.bin', '../en.bin')]) {
      writeFileSync(path, bad)
      await expect(loadTextReader({ modelsDir: copy, model: 'classical' })).rejects.toMatchObject({
        code: 'MODEL_FILE_UNREADABLE',
      })
    }
  })

  it('knows no model that the manifest does not name', async () => {
    const copy = copyOf('unknown')
    writeFileSync(join(copy, 'manifest.json'), '{"models":[]}')
    await expect(loadTextReader({ modelsDir: copy, model: 'classical' })).rejects.toMatchObject({
      code: 'MODEL_UNKNOWN',
    })
  })
})
