import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeatureTable } from '../../../nlp/text/classical/feature-table.ts'
import { LinearModel } from '../../../nlp/text/classical/linear-model.ts'
import {
  decodeModel,
  encodeModel,
  type ModelHeader,
} from '../../../nlp/text/classical/model-format.ts'
import { parseCsv } from '../../../scripts/train/classical/csv.ts'
import { OverlapFinder } from '../../../scripts/train/classical/deduplicate.ts'
import { fitLinear, fitLogistic } from '../../../scripts/train/classical/fit.ts'
import { quantise } from '../../../scripts/train/classical/quantise.ts'
import { trainLinear } from '../../../scripts/train/classical/train-linear.ts'
import {
  bestThreshold,
  expectedCalibrationError,
  f1,
  pearson,
} from '../../../scripts/evaluate/text/metrics.ts'

describe('parseCsv', () => {
  it('reads quotes, doubled quotes, commas and line breaks in cells', () => {
    expect(parseCsv('\uFEFFid,text\r\n1,"a ""b"", c\nd"\r\n2,plain\n')).toEqual([
      { id: '1', text: 'a "b", c\nd' },
      { id: '2', text: 'plain' },
    ])
  })
})

describe('OverlapFinder', () => {
  const finder = new OverlapFinder([
    'I really do not know what to do about this situation anymore',
    '我今天真的很难过因为考试没有考好',
    '!!!',
  ])
  it.each([
    ['exact', 'i REALLY do not know what to do about this situation, anymore!'],
    ['near', 'Well I really do not know what to do about this situation anymore'],
    ['near', '我今天真的很难过，因为考试没有考好了'],
    ['exact', '我今天真的很難過因為考試沒有考好'],
    [null, 'I really like this'],
    [null, '???'],
  ])('%s: %s', (expected, text) => {
    expect(finder.find(text)).toBe(expected)
  })
})

describe('trainLinear', () => {
  it('learns what tells two kinds apart, and leaves unknown outputs alone', () => {
    const vector = (row: number) => ({ rows: Int32Array.of(row), values: Float32Array.of(1) })
    const rows = [0, 1].flatMap((row) =>
      Array.from({ length: 50 }, () => ({
        vector: vector(row),
        targets: Float32Array.of(row, NaN, row * 2 - 1),
        weight: 1,
        corpus: 0,
      })),
    )
    const options = {
      features: 2,
      corpora: 1,
      isProbability: [true, true, false],
      epochs: 20,
      rate: 0.2,
      l2: 1e-5,
      seed: 7,
    }
    const { weights, biases } = trainLinear(rows, options)
    expect(weights[3] ?? 0).toBeGreaterThan((weights[0] ?? 0) + 2)
    expect([weights[1], weights[4], biases[1]]).toEqual([0, 0, 0])
    expect((weights[5] ?? 0) + (biases[2] ?? 0)).toBeCloseTo(1, 1)
    expect(trainLinear(rows, options).weights).toEqual(weights)
  })
})

describe('fitting', () => {
  it('finds the line through points', () => {
    const points = [-1, 0, 1, 2].map((x) => ({ inputs: [x], target: 3 * x - 1, weight: 1 }))
    const [offset, slope] = fitLinear(points, 1e-9)
    expect(offset).toBeCloseTo(-1)
    expect(slope).toBeCloseTo(3)
  })

  it('finds the rate of a group by logistic regression', () => {
    const points = [
      { inputs: [0], target: 1, weight: 1 },
      { inputs: [0], target: 0, weight: 3 },
      { inputs: [1], target: 1, weight: 4 },
      { inputs: [1], target: 0, weight: 1 },
    ]
    const [offset = 0, slope = 0] = fitLogistic(points, 1e-9)
    const rate = (x: number) => 1 / (1 + Math.exp(-(offset + slope * x)))
    expect(rate(0)).toBeCloseTo(0.25, 3)
    expect(rate(1)).toBeCloseTo(0.8, 3)
  })
})

describe('metrics', () => {
  it('counts F1, and finds the threshold that is best for it', () => {
    expect(f1([true, true, false], [true, false, true])).toBe(0.5)
    expect(f1([false], [false])).toBe(0)
    const threshold = bestThreshold([0.9, 0.8, 0.4, 0.1], [true, true, false, false])
    expect(threshold).toBeGreaterThan(0.4)
    expect(threshold).toBeLessThan(0.8)
  })

  it('correlates', () => {
    expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1)
    expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1)
  })

  it('measures calibration', () => {
    expect(expectedCalibrationError([0.95, 0.95], [true, true])).toBeCloseTo(0.05)
    expect(expectedCalibrationError([0.95, 0.95], [false, false])).toBeCloseTo(0.95)
  })
})

describe('the weight file', () => {
  const features = 40
  const outputs = 3
  const header: ModelHeader = {
    language: 'en',
    features,
    first: ['a'],
    second: ['b', 'c'],
    blocks: { words: 1, characters: 1, emoji: 1, cues: 1 },
    biases: [0, 0, 0],
    outputScales: [1, 1, 1],
    transfer: { shift: 0, scale: 1, limit: 4, weights: [0, 0] },
    calibration: { 'first.a': [1, 0] },
    valence: [1, 0],
    arousal: [1, 0],
    confidence: [0, 1, 0],
    abstainBelow: 0.5,
    thresholds: {},
  }
  const hashes = Uint32Array.from({ length: features }, (_, i) => i * 97 + 5)
  const vocabulary = {
    hashes,
    idf: new Float32Array(features).fill(2.5),
    table: new FeatureTable(hashes),
  }

  it('comes back as it was written', () => {
    const weights = Float32Array.from({ length: features * outputs }, (_, i) => Math.sin(i))
    const { outputScales, ...quantised } = quantise(vocabulary, weights, outputs, features)
    const model = { header: { ...header, outputScales }, ...quantised }
    expect(decodeModel(encodeModel(model), 'test')).toEqual(model)
  })

  it('keeps weights to within half a step, and the features that matter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
          minLength: features * outputs,
          maxLength: features * outputs,
        }),
        (values) => {
          const weights = Float32Array.from(values)
          const {
            outputScales,
            rowScales,
            weights: small,
          } = quantise(vocabulary, weights, outputs, features)
          weights.forEach((weight, i) => {
            const step =
              (rowScales[Math.floor(i / outputs)] ?? 0) * (outputScales[i % outputs] ?? 0)
            expect(Math.abs((small[i] ?? 0) * step - weight)).toBeLessThanOrEqual(step / 2 + 1e-5)
          })
        },
      ),
      { numRuns: 50 },
    )
    const weights = new Float32Array(features * outputs)
    weights[7 * outputs] = 1
    expect([...quantise(vocabulary, weights, outputs, 1).hashes]).toEqual([hashes[7]])
  })

  it('refuses bytes that are something else, or cut short', () => {
    const weights = new Float32Array(features * outputs).fill(0.5)
    const { outputScales, ...quantised } = quantise(vocabulary, weights, outputs, features)
    const bytes = encodeModel({ header: { ...header, outputScales }, ...quantised })
    for (const bad of [Buffer.alloc(0), Buffer.from('hello world!'), bytes.subarray(0, -1)]) {
      expect(() => decodeModel(bad, 'test')).toThrow(
        expect.objectContaining({ code: 'MODEL_FILE_UNREADABLE' }),
      )
    }
    expect(new LinearModel(decodeModel(bytes, 'test')).scores('hello')).toHaveLength(outputs)
  })
})

describe('FeatureTable', () => {
  it('finds each row and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 200 }), (hashes) => {
        const table = new FeatureTable(Uint32Array.from(hashes))
        hashes.forEach((hash, row) => expect(table.rowOf(hash)).toBe(row))
        const unknown = hashes.includes(12345) ? -2 : 12345
        if (unknown > 0) expect(table.rowOf(unknown)).toBe(-1)
      }),
    )
  })
})
