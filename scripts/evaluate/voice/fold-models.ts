import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { FeelingHead } from '../../../nlp/voice/feeling/feeling-model.ts'
import { HALVES } from './cached-frames.ts'

const Head = z.object({ scales: z.array(z.number()), bias: z.array(z.number()) })
const Header = z.object({
  width: z.int().positive(),
  factors: z.array(z.number()),
  labels: z.array(z.string()),
  folds: z.array(z.object({ speakers: z.array(z.string()), plain: Head, personal: Head })),
})

/** A model that never heard `speakers`. */
export interface FoldModel {
  readonly speakers: readonly string[]
  readonly plain: FeelingHead
  readonly personal: FeelingHead
  readonly mean: Float32Array
  readonly deviation: Float32Array
}

export interface FoldModels {
  readonly labels: readonly string[]
  readonly width: number
  /** [mixes][4], the same in every fold. */
  readonly factors: readonly number[]
  readonly folds: readonly FoldModel[]
}

/**
 * EmoDB's ten fold models as `scripts/train/voice/fold_models.py` wrote them.
 *
 * @throws Error when the file is not one of those
 */
export async function readFoldModels(path: string): Promise<FoldModels> {
  const bytes = await readFile(path)
  const length = bytes.readUInt32LE(0)
  const header = Header.parse(JSON.parse(bytes.toString('utf8', 4, 4 + length)))
  const { width, labels } = header
  let at = 4 + length
  const head = ({ scales, bias }: z.infer<typeof Head>): FeelingHead => {
    const weights = Float32Array.from(
      { length: labels.length * width },
      (_, i) => bytes.readInt8(at + i) * (scales[Math.floor(i / width)] ?? 0),
    )
    at += weights.length
    return { weights, bias: Float32Array.from(bias) }
  }
  const halves = (): Float32Array => {
    const values = Float32Array.from(
      { length: width },
      (_, i) => HALVES[bytes.readUInt16LE(at + 2 * i)] ?? 0,
    )
    at += 2 * width
    return values
  }
  const folds = header.folds.map(({ speakers, plain, personal }) => ({
    speakers,
    plain: head(plain),
    personal: head(personal),
    mean: halves(),
    deviation: halves(),
  }))
  if (at !== bytes.length) throw new Error(`${path} is not a file of fold models.`)
  return { labels, width, factors: header.factors, folds }
}
