import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenByRules } from '../../nlp/crisis/screen.ts'
import type { TextReader } from '../../nlp/text/text-reader.ts'
import { loadTextReader } from '../../nlp/text/load-text-reader.ts'
import { analyseLine } from '../../scripts/analysis/analyse-line.ts'
import { inOrder } from '../../scripts/analysis/in-order.ts'
import { trackProgress } from '../../scripts/analysis/progress.ts'
import { readLineBatches } from '../../scripts/analysis/read-lines.ts'
import { GO_EMOTIONS, SHARED_EMOTIONS } from '../../types.ts'

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield await Promise.resolve(chunk)
  }
  const lines: string[] = []
  for await (const batch of readLineBatches(stream())) lines.push(...batch)
  return lines
}

describe('readLineBatches', () => {
  it.each([
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['', []],
    ['\n', ['']],
    ['\n\na', ['', '', 'a']],
    ['\uFEFF难过\n', ['难过']],
  ])('%j', async (text, lines) => {
    expect(await linesOf([Buffer.from(text)])).toEqual(lines)
  })

  it('replaces bytes that are not UTF-8', async () => {
    expect(await linesOf([Buffer.from([0xff, 0x61, 0x0a, 0xe9, 0x9a])])).toEqual([
      '\uFFFDa',
      '\uFFFD',
    ])
  })

  it('does not care where the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', '难', '😭', '\n', '\r\n', ''), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (parts, size) => {
          const bytes = Buffer.from(parts.join(''))
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          )
          expect(await linesOf(chunks)).toEqual(await linesOf([bytes]))
        },
      ),
    )
  })
})

describe('analyseLine', () => {
  it('gives exactly the documented keys', async () => {
    const reader = await loadTextReader({ modelsDir: 'models', model: 'classical' })
    for (const text of ['I feel sad', '我很难过', '', '{"a":1}', '\u2028']) {
      const { json, modelFailed } = await analyseLine(text, reader, screenByRules)
      const object = JSON.parse(json) as Record<string, Record<string, unknown>>
      expect(modelFailed).toBe(false)
      expect(json).not.toContain('\n')
      expect(Object.keys(object)).toEqual([
        'language',
        'emotions',
        'shared',
        'valence',
        'arousal',
        'confidence',
        'abstained',
        'risk',
      ])
      expect(Object.keys(object['emotions'] ?? {})).toEqual([...GO_EMOTIONS])
      expect(Object.keys(object['shared'] ?? {})).toEqual([...SHARED_EMOTIONS])
      expect(Object.keys(object['risk'] ?? {})).toEqual(['level', 'kind', 'evidence'])
      expect(json).not.toMatch(/\d\.\d{5}/)
    }
  })

  it('takes the higher risk of rules and model', async () => {
    const reader = await loadTextReader({ modelsDir: 'models', model: 'classical' })
    const seeing: TextReader = {
      id: 'seeing',
      read: async (text) => ({
        ...(await reader.read(text)),
        risk: {
          level: 'moderate',
          kind: 'abuse',
          about: 'self',
          evidence: [{ source: 'model', id: 'seeing.risk', level: 'moderate', kind: 'abuse' }],
        },
      }),
    }
    const riskOf = async (text: string) =>
      (JSON.parse((await analyseLine(text, seeing, screenByRules)).json) as { risk: unknown }).risk
    expect(await riskOf('a nice day')).toEqual({
      level: 'moderate',
      kind: 'abuse',
      evidence: [{ source: 'model', id: 'seeing.risk', level: 'moderate', kind: 'abuse' }],
    })
    expect(await riskOf('I want to kill myself')).toMatchObject({ level: 'high', kind: 'suicide' })
  })

  it('still tells the risk when the model fails', async () => {
    const broken: TextReader = {
      id: 'broken',
      read: () => Promise.reject(new Error('out of order')),
    }
    const { json, modelFailed } = await analyseLine('I want to kill myself', broken, screenByRules)
    const object = JSON.parse(json) as { abstained: boolean; risk: { level: string; kind: string } }
    expect(modelFailed).toBe(true)
    expect(object.abstained).toBe(true)
    expect(object.risk.level).not.toBe('none')
    expect(object.risk.kind).toBe('suicide')
  })
})

describe('inOrder', () => {
  it('keeps the order, whatever finishes first, and so many at work', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        async (turns, limit) => {
          let running = 0
          const results: number[] = []
          const work = async (turn: number) => {
            expect((running += 1)).toBeLessThanOrEqual(limit)
            for (let i = 0; i < turn; i++) await Promise.resolve()
            running -= 1
            return turn
          }
          for await (const one of inOrder(turns, limit, work)) results.push(one)
          expect(results).toEqual(turns)
        },
      ),
    )
  })

  it('passes a failure on in its turn', async () => {
    const work = (n: number) => (n === 2 ? Promise.reject(new Error('two')) : Promise.resolve(n))
    const seen: number[] = []
    await expect(async () => {
      for await (const one of inOrder([1, 2, 3], 3, work)) seen.push(one)
    }).rejects.toThrow('two')
    expect(seen).toEqual([1])
  })
})

describe('trackProgress', () => {
  it('writes to terminals only', () => {
    const written: string[] = []
    let time = 0
    const out = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) })
    for (const isTTY of [false, true]) {
      const progress = trackProgress(out(isTTY), () => (time += 10))
      for (let i = 0; i < 1024; i++) progress.step()
      progress.finish()
      if (!isTTY) expect(written).toEqual([])
    }
    expect(written.join('')).toContain('1024 lines')
  })
})
