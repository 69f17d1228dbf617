import { join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { z } from 'zod'
import { SHARED_EMOTIONS } from '../../../types.ts'
import { ModelFileError } from '../../model-file-error.ts'
import { readManifestEntry, readModelFiles } from '../../model-manifest.ts'
import type { VoiceFeeling } from '../voice-reader.ts'
import type { RunNative } from '../speech/voice-detector.ts'
import { MFCC_WIDTH, mfcc } from './mfcc.ts'
import { softmax, summarise } from './read-feeling.ts'

const ID = 'voice-emotion-mfcc'

const Settings = z.object({
  labels: z.array(
    z.object({
      name: z.string(),
      shared: z.enum(SHARED_EMOTIONS),
      valence: z.number().min(-1).max(1),
      arousal: z.number().min(-1).max(1),
    }),
  ),
  temperature: z.number().positive(),
  threshold: z.number().min(0).max(1),
})

/**
 * The fallback: a small network on MFCC, for when the speech encoder fails. It needs no other model and
 * hears clearly less. `read` blocks its thread, as every pass of ONNX Runtime does: it is for workers
 * and tools.
 */
export class MfccFeeling {
  readonly #session: InferenceSession
  readonly #settings: z.infer<typeof Settings>

  readonly #run: RunNative

  private constructor(
    session: InferenceSession,
    settings: z.infer<typeof Settings>,
    run: RunNative,
  ) {
    this.#session = session
    this.#settings = settings
    this.#run = run
  }

  /**
   * @param run around each call of native code; by default the call alone
   * @throws ModelFileError when a file is missing, is not the one in the manifest, or is malformed
   */
  static async load(modelsDir: string, run: RunNative = (call) => call()): Promise<MfccFeeling> {
    const entry = await readManifestEntry(modelsDir, ID)
    const files = await readModelFiles(modelsDir, entry)
    const [network, settings] = [files.get('voice/mfcc.onnx'), files.get('voice/mfcc.json')]
    try {
      if (!network || !settings) throw new Error('The manifest lacks one of its two files.')
      const parsed = Settings.parse(JSON.parse(settings.toString('utf8')))
      const session = await run(() =>
        InferenceSession.create(network, {
          intraOpNumThreads: 1,
          interOpNumThreads: 1,
          executionMode: 'sequential',
          logSeverityLevel: 3,
        }),
      )
      return new MfccFeeling(session, parsed, run)
    } catch (error) {
      throw new ModelFileError(
        'MODEL_FILE_UNREADABLE',
        `The model ${join(modelsDir, 'voice', 'mfcc.onnx')} cannot be read. Train it anew: scripts/train/voice/README.md.`,
        { cause: error },
      )
    }
  }

  /**
   * @param samples the recording's speech, mono at 16 kHz in [−1, 1]
   * @throws Error when the network gives what is no number
   */
  async read(samples: Float32Array): Promise<VoiceFeeling> {
    const rows = mfcc(samples)
    const input = new Tensor('float32', rows, [1, rows.length / MFCC_WIDTH, MFCC_WIDTH])
    const { logits } = await this.#run(() => this.#session.run({ mfcc: input }))
    const { labels, temperature, threshold } = this.#settings
    const data = logits?.data
    if (
      !(data instanceof Float32Array) ||
      data.length !== labels.length ||
      !data.every(Number.isFinite)
    )
      throw new Error(`The network ${ID} did not give ${labels.length} numbers.`)
    const chances = softmax(Array.from(data, (logit) => logit / temperature))
    return {
      ...summarise(chances, labels, threshold),
      model: ID,
      isCalibrated: false,
      // Not the encoder's: nothing that a person's calibration could learn from.
      features: new Float32Array(),
    }
  }
}
