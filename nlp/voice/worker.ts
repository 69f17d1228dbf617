/** The thread that reads recordings: one at a time. Started by `createVoiceReader`. */
import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { NativeGate } from '../native-gate.ts'
import { AudioFault } from './audio-fault.ts'
import { decodeAudio } from './decode/decode-audio.ts'
import { loadFeelingModel } from './feeling/feeling-model.ts'
import { MfccFeeling } from './feeling/mfcc-feeling.ts'
import type { EncodedSpeech } from './feeling/pool-frames.ts'
import { readFeeling } from './feeling/read-feeling.ts'
import { findSpeech } from './find-speech.ts'
import { joinSpans } from './join-spans.ts'
import { guarded } from './network.ts'
import { VoiceDetector } from './speech/voice-detector.ts'
import { VoiceError } from './voice-error.ts'
import type { Audio, SpeechSpan, VoiceFeeling, VoiceNorm } from './voice-reader.ts'
import { Listener } from './whisper/listener.ts'
import { transcribe } from './whisper/transcribe.ts'
import type {
  VoiceResult,
  VoiceTask,
  VoiceWorkerData,
  VoiceWorkerReply,
} from './worker-messages.ts'

const port = parentPort
if (!port) throw new Error('voice worker runs as a worker thread only')

const setup = workerData as VoiceWorkerData
// Whoever types must not wait for somebody who speaks. On Linux this is the priority of the calling
// thread alone; elsewhere it would be the whole process's, and is left as it is.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)
// A failure to load ends the thread; the pool hears of it as the thread's error.
const gate = new NativeGate(setup.gate)
const listener = await Listener.load(setup.words, { threads: setup.threads, gate })
const detector = await VoiceDetector.load(setup.modelsDir, (call) => guarded(gate, call))
const emotion = await loadFeelingModel(setup.modelsDir, setup.emotion)
const fallback = await MfccFeeling.load(setup.modelsDir, (call) => guarded(gate, call))
const reply = (message: VoiceWorkerReply) => port.postMessage(message)

async function read(task: VoiceTask): Promise<VoiceResult> {
  const { bytes, script } = task
  const audio = await decodeAudio(bytes, { ffmpeg: setup.ffmpeg })
  const { quality, spans } = await findSpeech(audio, detector)
  const seconds = audio.samples.length / audio.sampleRate
  const isReadable = spans.length > 0 && (quality === 'clear' || quality === 'clipped')
  const reading = { seconds, quality, speech: spans }
  if (!isReadable) return { reading, transcript: null }
  const frames: EncodedSpeech[] = []
  const onFrames = task.readFeeling ? (one: EncodedSpeech) => void frames.push(one) : undefined
  const { languages } = setup
  const transcript = await transcribe(audio, spans, listener, {
    ...{ languages, script },
    ...(onFrames && { onFrames }),
  }).catch((error: unknown) => {
    if (isClosing(error) || !task.readFeeling) throw error
    // The words are lost with the encoder; how it sounded can still be told.
    return null
  })
  const feeling = task.readFeeling ? await feelingOf(frames, audio, spans, task.norm) : undefined
  // Neither was read: the models failed, and the job may try again.
  if (!transcript && !feeling) throw new Error('neither words nor voice could be read')
  return { reading: { ...reading, ...(feeling && { feeling }) }, transcript }
}

/** How it was said, by the encoder's layers; where there are none, by the small network that needs none. */
async function feelingOf(
  frames: readonly EncodedSpeech[],
  audio: Audio,
  spans: readonly SpeechSpan[],
  norm: VoiceNorm | undefined,
): Promise<VoiceFeeling | undefined> {
  const whole = frames.filter((one) => one.frames > 0)
  // What was learned with another model has another width, and says nothing here.
  const own = norm?.mean.length === emotion.width ? norm : undefined
  if (whole.length > 0) return readFeeling(whole, emotion, own)
  try {
    return await fallback.read(joinSpans(audio.samples, audio.sampleRate, spans))
  } catch (error) {
    if (isClosing(error)) throw error
    return undefined
  }
}

function isClosing(error: unknown): boolean {
  return error instanceof VoiceError && error.code === 'VOICE_CLOSED'
}

port.on('message', ({ id, ...task }: VoiceTask & { readonly id: number }) => {
  void (async () => {
    try {
      reply({ kind: 'done', id, ...(await read(task)) })
    } catch (error) {
      // Told to end: the thread is out of native code now, where it could not be ended.
      if (isClosing(error)) process.exit(0)
      if (error instanceof AudioFault) {
        const { code, message } = error
        reply({ kind: 'done', id, fault: { code, message } })
        return
      }
      // The message of an error of the runtime may quote its input; its name cannot.
      reply({ kind: 'failed', id, reason: error instanceof Error ? error.name : 'unknown' })
    }
  })()
})
reply({ kind: 'ready' })
