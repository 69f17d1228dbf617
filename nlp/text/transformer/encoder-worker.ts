/** The thread that reads: one encoder, one job at a time. Started by `EncoderPool`. */
import { parentPort, workerData } from 'node:worker_threads'
import { EncoderError } from './encoder-error.ts'
import { Encoder } from './encoder.ts'
import { NativeGate } from '../../native-gate.ts'
import type { WorkerData, WorkerReply, WorkerRequest } from './worker-messages.ts'

const port = parentPort
if (!port) throw new Error('encoder-worker runs as a worker thread only')

const { gate, ...setup } = workerData as WorkerData
// A failure to load ends the thread; the pool hears of it as the thread's error.
const encoder = await Encoder.load(setup, new NativeGate(gate))
const reply = (message: WorkerReply) => port.postMessage(message)

port.on('message', ({ id, texts }: WorkerRequest) => {
  void (async () => {
    try {
      const encoded = []
      for (const text of texts) encoded.push(await encoder.encode(text))
      reply({ kind: 'done', id, encoded })
    } catch (error) {
      // Told to end: the thread is out of native code now, where it could not be ended.
      if (error instanceof EncoderError && error.code === 'ENCODER_CLOSED') process.exit(0)
      // The message of an error of the runtime may quote its input; its name cannot.
      reply({ kind: 'failed', id, reason: error instanceof Error ? error.name : 'unknown' })
    }
  })()
})
reply({ kind: 'ready' })
