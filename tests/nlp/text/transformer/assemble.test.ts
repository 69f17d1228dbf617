import { describe, expect, it } from 'vitest'
import { assemble, riskChances } from '../../../../nlp/text/transformer/assemble.ts'
import type { CalibratedHeads } from '../../../../nlp/text/transformer/calibration.ts'
import {
  OUTPUTS,
  OUTPUT_NAMES,
  ROW,
  sliceOf,
  type Encoded,
  type OutputName,
} from '../../../../nlp/text/transformer/outputs.ts'

const plain = (length: number) => ({
  scale: Array.from({ length }, () => 1),
  bias: Array.from({ length }, () => 0),
})
const HEADS: CalibratedHeads = {
  classicalShare: { emotions: 0, shared: 0, va: 0 },
  emotions: { ...plain(28), thresholds: Array.from({ length: 28 }, () => 0.5) },
  shared: { ...plain(7), thresholds: Array.from({ length: 7 }, () => 0.5) },
  va: plain(2),
  distress: { scale: 1, bias: 0 },
  riskLevel: { ...plain(4), thresholds: [0.6, 0.6, 0.6, 0.9] },
  riskKind: plain(5),
  confidence: { x: [0, 1], y: [0, 1] },
  abstainBelow: 0.7,
}
const CALM = [-5, -5, -5, -5]

/** Windows with these logits; what is not given is 0, and no danger. */
function encodedOf(
  ...windows: readonly (Partial<Record<OutputName, readonly number[]>> & { tokens?: number })[]
): Encoded {
  const rows = new Float32Array(windows.length * ROW)
  windows.forEach((given, i) => {
    for (const name of OUTPUT_NAMES) {
      const logits = given[name] ?? (name === 'risk_level' ? CALM : [])
      sliceOf(rows, i, name).set(logits)
    }
  })
  return { rows, lengths: windows.map(({ tokens }) => tokens ?? 10), isPartial: false }
}

const read = (encoded: Encoded, heads: readonly CalibratedHeads[] = [HEADS], abstains = false) =>
  assemble(encoded, heads, { language: 'en', model: 'transformer', abstains })

describe('assemble', () => {
  it('lays the outputs out side by side', () => {
    expect(Object.values(OUTPUTS).reduce((sum, one) => sum + one, 0)).toBe(ROW)
  })

  it('averages feelings over windows by their length', () => {
    const reading = read(
      encodedOf(
        { tokens: 30, shared: [9, -9, -9, -9, -9, -9, -9], va: [-1, 1] },
        { tokens: 10, shared: [-9, -9, -9, 9, -9, -9, -9], va: [1, 0] },
      ),
    )
    expect(reading.shared.anger).toBeCloseTo(0.75, 3)
    expect(reading.shared.joy).toBeCloseTo(0.25, 3)
    expect(reading.valence).toBeCloseTo(-0.5, 6)
    expect(reading.arousal).toBeCloseTo(0.75, 6)
  })

  it('joins the classical reading by its share in log odds, and leaves danger to the encoder', () => {
    const heads = { ...HEADS, classicalShare: { emotions: 0.5, shared: 0.25, va: 0.5 } }
    const alone = read(
      encodedOf({ shared: [2, 0, 0, 0, 0, 0, 0], va: [0.8, 0], risk_level: [9, 9, 9, 9] }),
    )
    const opposed = read(encodedOf({ shared: [-2, 0, 0, 0, 0, 0, 0], va: [-0.8, 0] }))
    const encoded = encodedOf({
      shared: [2, 0, 0, 0, 0, 0, 0],
      va: [0.8, 0],
      risk_level: [9, 9, 9, 9],
    })
    const joint = assemble(encoded, [heads], {
      language: 'en',
      model: 'transformer',
      abstains: false,
      classical: opposed,
    })
    // 0.75 · 2 + 0.25 · (−2) = 1
    expect(joint.shared.anger).toBeCloseTo(1 / (1 + Math.exp(-1)), 6)
    expect(joint.valence).toBeCloseTo(0, 6)
    expect(joint.risk).toEqual(alone.risk)
  })

  it('takes the highest risk of any window, with the kind that is seen there', () => {
    const danger = { risk_level: [9, 9, 9, -9], risk_kind: [-3, -3, -3, 5, -3] }
    const calm = { tokens: 126, risk_kind: [5, 0, 0, 0, 0] }
    const reading = read(encodedOf(calm, calm, danger, calm))
    expect(reading.risk).toEqual({
      level: 'high',
      kind: 'abuse',
      about: 'self',
      evidence: [{ source: 'model', id: 'transformer.risk', level: 'high', kind: 'abuse' }],
    })
    expect(riskChances(encodedOf(calm, danger), [HEADS])[2]).toBeCloseTo(1, 3)
  })

  it('adds nothing below the thresholds, and keeps each level to its own', () => {
    const levelOf = (logits: number[], heads = HEADS) =>
      read(encodedOf({ risk_level: logits }), [heads]).risk?.level
    expect(levelOf([0.3, 0.3, 0.3, 0.3])).toBe('none')
    expect(levelOf([0.5, -1, -2, -3])).toBe('low')
    expect(levelOf([3, 2, -2, -3])).toBe('moderate')
    expect(levelOf([3, 2, 1, 2])).toBe('high')
    expect(levelOf([3, 3, 3, 3])).toBe('imminent')
    // No level is skipped.
    expect(levelOf([3, 2, -2, 9])).toBe('moderate')
    // Thresholds that find nearly all danger do not make an emergency of it, nor danger of sadness.
    const eager = {
      ...HEADS,
      riskLevel: { ...HEADS.riskLevel, thresholds: [0.1, 0.1, 0.05, 0.02] },
    }
    expect(levelOf([-1, -2, -2, -3], eager)).toBe('moderate')
    expect(levelOf([-1, -3, -2, -3], eager)).toBe('none')
    expect(levelOf([3, 2, 1, -1], eager)).toBe('high')
  })

  it('abstains below the threshold of confidence, and where it is told to', () => {
    const sure = encodedOf({ shared: [2, 0, 0, 0, 0, 0, 0] })
    expect(read(sure)).toMatchObject({ abstained: false })
    expect(read(sure, [HEADS], true)).toMatchObject({ abstained: true })
    expect(read(encodedOf({ shared: [0.5, 0, 0, 0, 0, 0, 0] }))).toMatchObject({ abstained: true })
  })

  it('averages the calibrations of both languages for a mixed text', () => {
    const other: CalibratedHeads = {
      ...HEADS,
      shared: { ...HEADS.shared, bias: Array.from({ length: 7 }, () => -100) },
    }
    expect(read(encodedOf({}), [HEADS, other]).shared.fear).toBeCloseTo(0.25, 6)
  })

  it('keeps valence and arousal in range', () => {
    expect(read(encodedOf({ va: [7, -9] }))).toMatchObject({ valence: 1, arousal: -1 })
  })
})
