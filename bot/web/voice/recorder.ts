/** Formats that browsers record in, best first: Chrome and Firefox, Safari, older Firefox. */
const FORMATS = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'] as const
/** Enough for speech, and two minutes of it are half a megabyte. */
const BITS_PER_SECOND = 32_000
/** A shorter recording is a slip of the finger. */
export const SHORTEST_MS = 400

/** Why nothing can be recorded, in the order in which one would mend it. */
export type RecordFault = 'insecure' | 'unsupported' | 'denied' | 'missing' | 'busy' | 'failed'

/** What was recorded. */
export interface Recorded {
  readonly blob: Blob
  /** Length in seconds. */
  readonly seconds: number
}

/** A fault in the words of `RecordFault`. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
  readonly fault: RecordFault

  constructor(fault: RecordFault, options?: ErrorOptions) {
    super(fault, options)
    this.fault = fault
  }
}

/** The best format that the browser records in; undefined leaves the choice to it. */
export function pickFormat(isSupported: (type: string) => boolean): string | undefined {
  return FORMATS.find((type) => isSupported(type))
}

/** What an error of `getUserMedia` means. Source: W3C Media Capture and Streams, section 10. */
export function faultOf(error: unknown): RecordFault {
  const name = error instanceof Error ? error.name : ''
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing'
    case 'NotReadableError':
    case 'AbortError':
      return 'busy'
    default:
      return 'failed'
  }
}

/** One recording from the microphone, from its beginning to its end. */
export class Recorder {
  readonly #stream: MediaStream
  readonly #recorder: MediaRecorder
  readonly #audio: AudioContext
  readonly #analyser: AnalyserNode
  readonly #samples: Float32Array<ArrayBuffer>
  readonly #chunks: Blob[] = []
  readonly #startedAt: number

  private constructor(stream: MediaStream) {
    this.#stream = stream
    const mimeType = pickFormat((type) => MediaRecorder.isTypeSupported(type))
    this.#recorder = new MediaRecorder(stream, {
      ...(mimeType !== undefined && { mimeType }),
      audioBitsPerSecond: BITS_PER_SECOND,
    })
    this.#recorder.addEventListener('dataavailable', ({ data }) => {
      if (data.size > 0) this.#chunks.push(data)
    })
    this.#audio = new AudioContext()
    this.#analyser = this.#audio.createAnalyser()
    this.#analyser.fftSize = 1024
    this.#samples = new Float32Array(this.#analyser.fftSize)
    this.#audio.createMediaStreamSource(stream).connect(this.#analyser)
    this.#startedAt = performance.now()
    this.#recorder.start(1000)
  }

  /**
   * Asks for the microphone and begins.
   * @throws RecordError
   */
  static async start(): Promise<Recorder> {
    // Without https, and not on this machine, browsers hide the microphone altogether.
    if (!window.isSecureContext) throw new RecordError('insecure')
    const devices = navigator.mediaDevices as MediaDevices | undefined
    if (!devices || typeof MediaRecorder === 'undefined') throw new RecordError('unsupported')
    let stream: MediaStream
    try {
      stream = await devices.getUserMedia({
        audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true },
      })
    } catch (error) {
      throw new RecordError(faultOf(error), { cause: error })
    }
    try {
      return new Recorder(stream)
    } catch (error) {
      for (const track of stream.getTracks()) track.stop()
      throw new RecordError('failed', { cause: error })
    }
  }

  /** Milliseconds since it began. */
  get elapsedMs(): number {
    return performance.now() - this.#startedAt
  }

  /** How loud it is just now, from 0 to 1. */
  get level(): number {
    this.#analyser.getFloatTimeDomainData(this.#samples)
    const power = this.#samples.reduce((sum, one) => sum + one * one, 0) / this.#samples.length
    // From −60 dB, a quiet room, to −10 dB, a voice right at the microphone.
    const decibels = 10 * Math.log10(power + 1e-9)
    return Math.min(1, Math.max(0, (decibels + 60) / 50))
  }

  /** Ends it; null when it was too short to hold anything. The microphone is given back. */
  async stop(): Promise<Recorded | null> {
    const ms = this.elapsedMs
    const { state } = this.#recorder
    if (state !== 'inactive') {
      const stopped = new Promise((resolve) => {
        this.#recorder.addEventListener('stop', resolve, { once: true })
      })
      this.#recorder.stop()
      await stopped
    }
    this.cancel()
    const type = this.#recorder.mimeType
    const blob = new Blob(this.#chunks, { type })
    return ms < SHORTEST_MS || blob.size === 0 ? null : { blob, seconds: Math.round(ms / 100) / 10 }
  }

  /** Lets go of the microphone and of what was recorded. */
  cancel(): void {
    if (this.#recorder.state !== 'inactive') this.#recorder.stop()
    for (const track of this.#stream.getTracks()) track.stop()
    if (this.#audio.state !== 'closed') void this.#audio.close()
  }
}
