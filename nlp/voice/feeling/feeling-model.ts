import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { SHARED_EMOTIONS } from '../../../types.ts'
import { ModelFileError } from '../../model-file-error.ts'
import { readManifestEntry, readModelFiles } from '../../model-manifest.ts'

/** Outputs of the speech encoder's lower layers that a feeling is read from. */
export const VOICE_LAYERS = 4
/** Numbers in a frame of one layer; a frame is 20 ms. */
export const VOICE_WIDTH = 512

const Calibration = z.object({
  /** Logits are divided by it: fitted on speakers that the model had not heard. */
  temperature: z.number().positive(),
  /** Below this confidence a reading is not asserted. */
  threshold: z.number().min(0).max(1),
})

const Header = z.object({
  format: z.literal('evenkeel-voice-feeling-1'),
  id: z.string().min(1),
  licence: z.string().min(1),
  /** What the classifier tells apart, each with its place among the seven and its coordinates. */
  labels: z
    .array(
      z.object({
        name: z.string(),
        shared: z.enum(SHARED_EMOTIONS),
        valence: z.number().min(-1).max(1),
        arousal: z.number().min(-1).max(1),
      }),
    )
    .min(2),
  /** Weighted sums of the layers, side by side. */
  mixes: z.int().positive(),
  attentionHeads: z.int().nonnegative(),
  shrinkage: z.object({
    mean: z.number().positive(),
    spread: z.number().positive(),
    head: z.number().nonnegative(),
  }),
  /** For a person of whom too little was heard, and for one with a calibration. */
  plain: Calibration,
  personal: Calibration,
  tensors: z.array(z.object({ name: z.string(), length: z.int().positive() })),
})

/** A linear classifier over features that were brought to mean 0 and spread 1. */
export interface FeelingHead {
  /** One row of features per label. */
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** Everything that turns frames of the encoder into a feeling. */
export interface FeelingModel {
  readonly id: string
  readonly licence: string
  readonly labels: z.infer<typeof Header>['labels']
  /** Features of a recording: mean and spread of every sum, of all frames and once more per attention head. */
  readonly width: number
  readonly shrinkage: z.infer<typeof Header>['shrinkage']
  readonly mixes: number
  /** [mixes][4]: factor of each layer in each sum. */
  readonly layers: Float32Array
  /** [heads][mixes × 512]: what each attention head looks for in a frame. */
  readonly attention: Float32Array
  readonly attentionHeads: number
  readonly population: { readonly mean: Float32Array; readonly deviation: Float32Array }
  /** For people of whom too little was heard. */
  readonly plain: FeelingHead
  /** For features that stand out against the person's own. */
  readonly personal: FeelingHead
  readonly calibration: Readonly<Record<'plain' | 'personal', z.infer<typeof Calibration>>>
}

/** How a model's files are found: the one in the repository, or one trained for research. */
export type FeelingModelName = 'default' | 'research'

function malformed(path: string, why: string, cause?: unknown): ModelFileError {
  return new ModelFileError(
    'MODEL_FILE_UNREADABLE',
    `The voice model ${path} is malformed (${why}). Train it anew: scripts/train/voice/README.md.`,
    { cause },
  )
}

/**
 * Reads a model from its bytes: the length of the header (u32, little endian), the header as JSON,
 * then the tensors one after the other (f32, little endian).
 *
 * @throws ModelFileError when anything is missing, too long or not a number
 */
export function parseFeelingModel(bytes: Uint8Array, path: string): FeelingModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerLength = bytes.length < 4 ? Infinity : view.getUint32(0, true)
  if (4 + headerLength > bytes.length) throw malformed(path, 'cut off in its header')
  let header: z.infer<typeof Header>
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      bytes.subarray(4, 4 + headerLength),
    )
    header = Header.parse(JSON.parse(text))
  } catch (error) {
    throw malformed(path, 'its header cannot be read', error)
  }
  const tensors = new Map<string, Float32Array>()
  let at = 4 + headerLength
  for (const { name, length } of header.tensors) {
    if (at + 4 * length > bytes.length) throw malformed(path, `cut off in ${name}`)
    const values = Float32Array.from({ length }, (_, i) => view.getFloat32(at + 4 * i, true))
    if (!values.every(Number.isFinite)) throw malformed(path, `${name} holds what is no number`)
    tensors.set(name, values)
    at += 4 * length
  }
  if (at !== bytes.length) throw malformed(path, 'longer than its header says')

  const take = (name: string, length: number): Float32Array => {
    const values = tensors.get(name)
    if (values?.length !== length) throw malformed(path, `${name} is missing or not of ${length}`)
    return values
  }
  const { attentionHeads, labels, mixes } = header
  const width = 2 * mixes * VOICE_WIDTH * (1 + attentionHeads)
  const head = (name: 'plain' | 'personal'): FeelingHead => ({
    weights: take(`${name}.weights`, labels.length * width),
    bias: take(`${name}.bias`, labels.length),
  })
  const deviation = take('population.deviation', width)
  if (!deviation.every((value) => value > 0)) throw malformed(path, 'a spread is not above 0')
  return {
    id: header.id,
    licence: header.licence,
    labels,
    width,
    shrinkage: header.shrinkage,
    mixes,
    layers: take('layers', mixes * VOICE_LAYERS),
    attention:
      attentionHeads > 0
        ? take('attention', attentionHeads * mixes * VOICE_WIDTH)
        : new Float32Array(),
    attentionHeads,
    population: { mean: take('population.mean', width), deviation },
    plain: head('plain'),
    personal: head('personal'),
    calibration: { plain: header.plain, personal: header.personal },
  }
}

/**
 * Loads a model from the models folder.
 *
 * @param name `default` is the one in the repository, checked against the manifest; `research` is
 *   trained by `scripts/train/voice` into `voice/research` and bound to its data's licence, which the
 *   caller must show (`licence`)
 * @throws ModelFileError when a file is missing, is not the one in the manifest, or is malformed
 */
export async function loadFeelingModel(
  modelsDir: string,
  name: FeelingModelName = 'default',
): Promise<FeelingModel> {
  if (name === 'default') {
    const entry = await readManifestEntry(modelsDir, 'voice-emotion')
    const files = await readModelFiles(modelsDir, entry)
    const bytes = files.get('voice/emotion.bin')
    if (!bytes) throw malformed('voice/emotion.bin', 'the manifest does not name it')
    return parseFeelingModel(bytes, 'voice/emotion.bin')
  }
  const path = join(modelsDir, 'voice', 'research', 'emotion.bin')
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    throw new ModelFileError(
      'MODEL_FILE_MISSING',
      `The research voice model ${path} cannot be read. It is not part of the repository: train it as scripts/train/voice/README.md says, or unset VOICE_EMOTION_MODEL.`,
      { cause: error },
    )
  }
  return parseFeelingModel(bytes, path)
}
