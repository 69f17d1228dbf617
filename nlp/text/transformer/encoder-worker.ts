/** The thread that reads: one encoder, one job at a time. Started by `EncoderPool`. */
import { parentPort, workerData } from 'node:worker_threads'
import { Encoder } from './encoder.ts'
import type { WorkerReply, WorkerRequest, WorkerSetup } from './worker-messages.ts'

const port = parentPort
if (!port) throw new Error('encoder-worker runs as a worker thread only')

// A failure to load ends the thread; the pool hears of it as the thread's error.
const encoder = await Encoder.load(workerData as WorkerSetup)
const reply = (message: WorkerReply) => port.postMessage(message)

port.on('message', ({ id, texts }: WorkerRequest) => {
  void (async () => {
    try {
      const encoded = []
      for (const text of texts) encoded.push(await encoder.encode(text))
      reply({ kind: 'encoded', id, encoded })
    } catch (error) {
      // The message of an error of the runtime may quote its input; its name cannot.
      reply({ kind: 'failed', id, reason: error instanceof Error ? error.name : 'unknown' })
    }
  })()
})
reply({ kind: 'ready' })
