/**
 * Speaks the protocol of the reading thread without a network. Answers a text with one window whose
 * numbers all are the text's length, unless the text asks for something else.
 */
import process from 'node:process'
import { setInterval } from 'node:timers'
import { parentPort, threadId, workerData } from 'node:worker_threads'

const ROW = 47
if (workerData.encoder === 'cannot-load') throw new Error('cannot load')
if (workerData.encoder === 'never-ready') setInterval(() => undefined, 1000)
else parentPort.postMessage({ kind: 'ready' })

parentPort.on('message', ({ id, texts }) => {
  const [text = ''] = texts
  if (text.startsWith('die')) process.exit(1)
  if (text.startsWith('throw')) throw new Error('thrown outside of a job')
  if (text.startsWith('hang')) for (;;);
  if (text.startsWith('fail')) {
    parentPort.postMessage({ kind: 'failed', id, reason: 'TypeError' })
    return
  }
  const encoded = texts.map((one) => ({
    rows: new Float32Array(ROW).fill(one.length),
    lengths: [threadId],
    isPartial: false,
  }))
  parentPort.postMessage({ kind: 'done', id, encoded })
})
