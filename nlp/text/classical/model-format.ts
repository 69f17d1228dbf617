import { z } from 'zod'
import { ModelFileError } from '../../model-file-error.ts'

/**
 * The weight file, little endian: `EKLM`, u32 version, u32 bytes of the header, the header as UTF-8
 * JSON padded with spaces to a multiple of 4, then for N features and K outputs u32 hashes [N],
 * f32 row scales [N], u8 idf [N] (in steps of IDF_STEP), i8 weights [N × K], row by row.
 * A weight is int8 × its row's scale × its output's scale.
 */
export const MAGIC = 'EKLM'
export const VERSION = 1
export const IDF_STEP = 1 / 20

const Platt = z.tuple([z.number(), z.number()])

const Header = z.object({
  language: z.enum(['en', 'zh']),
  features: z.int().positive(),
  /** Outputs of the first stage, then of the second. */
  first: z.array(z.string()),
  second: z.array(z.string()),
  blocks: z.object({
    words: z.number(),
    characters: z.number(),
    emoji: z.number(),
    cues: z.number(),
  }),
  biases: z.array(z.number()),
  outputScales: z.array(z.number()),
  /** First-stage scores, shifted, scaled and clipped, are inputs of the second stage. */
  transfer: z.object({
    shift: z.number(),
    scale: z.number(),
    limit: z.number(),
    /** first × second, row by row */
    weights: z.array(z.number()),
  }),
  /** Slope and offset of each output's score before the logistic function. */
  calibration: z.record(z.string(), Platt),
  /** From score to [−1, 1]. */
  valence: Platt,
  arousal: Platt,
  /** Logistic regression on the log odds of the strongest and the second of the seven. */
  confidence: z.tuple([z.number(), z.number(), z.number()]),
  abstainBelow: z.number(),
  /** Probability from which a label counts as present, by the corpus whose dev part chose it. */
  thresholds: z.record(z.string(), z.record(z.string(), z.number())),
  /** Chinese only: each of the 28 labels given one of the seven, 7 × 28. */
  emotionsGivenShared: z.array(z.array(z.number())).optional(),
  /** Chinese only: valence and arousal as linear functions of the seven: offset, then 7 weights. */
  valenceOfShared: z.array(z.number()).optional(),
  arousalOfShared: z.array(z.number()).optional(),
})

export type ModelHeader = z.infer<typeof Header>

export interface ModelWeights {
  readonly header: ModelHeader
  readonly hashes: Uint32Array
  readonly rowScales: Float32Array
  readonly idf: Float32Array
  readonly weights: Int8Array
}

/** @throws ModelFileError when the bytes are no such file */
export function decodeModel(file: Buffer, name: string): ModelWeights {
  try {
    if (file.toString('latin1', 0, 4) !== MAGIC || file.readUInt32LE(4) !== VERSION) {
      throw new RangeError(`not an ${MAGIC} file of version ${VERSION}`)
    }
    const headerBytes = file.readUInt32LE(8)
    const header = Header.parse(JSON.parse(file.toString('utf8', 12, 12 + headerBytes)))
    const n = header.features
    const outputs = header.first.length + header.second.length
    // Copied, because a file's buffer may start at an address that typed arrays cannot use.
    const body = new Uint8Array(file.subarray(12 + headerBytes)).buffer
    if (body.byteLength !== n * (9 + outputs)) throw new RangeError('wrong length')
    return {
      header,
      hashes: new Uint32Array(body, 0, n),
      rowScales: new Float32Array(body, 4 * n, n),
      idf: Float32Array.from(new Uint8Array(body, 8 * n, n), (step) => step * IDF_STEP),
      weights: new Int8Array(body, 9 * n, n * outputs),
    }
  } catch (error) {
    throw new ModelFileError(
      'MODEL_FILE_UNREADABLE',
      `The model file ${name} cannot be decoded; it was made for another version of Evenkeel. Restore the models folder (git checkout -- models).`,
      { cause: error },
    )
  }
}

/** The inverse of `decodeModel`, for the training script. */
export function encodeModel(model: ModelWeights): Buffer {
  const json = JSON.stringify(model.header)
  const length = Buffer.byteLength(json)
  const header = Buffer.from(json + ' '.repeat((4 - (length % 4)) % 4))
  const start = Buffer.alloc(12)
  start.write(MAGIC, 'latin1')
  start.writeUInt32LE(VERSION, 4)
  start.writeUInt32LE(header.length, 8)
  const bytesOf = (array: Uint32Array | Float32Array | Int8Array) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength)
  return Buffer.concat([
    start,
    header,
    bytesOf(model.hashes),
    bytesOf(model.rowScales),
    Buffer.from(model.idf.map((idf) => Math.round(idf / IDF_STEP))),
    bytesOf(model.weights),
  ])
}
