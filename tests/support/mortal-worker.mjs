/** The built reading thread, which ends at once when it is given a certain text. */
import process from 'node:process'
import { parentPort } from 'node:worker_threads'

const DEADLY = '☠ the end of this thread ☠'
parentPort.on('message', ({ texts }) => {
  if (texts.includes(DEADLY)) process.exit(1)
})
await import('../../dist/nlp/text/transformer/encoder-worker.js')
