import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the models under test: the committed ones, or another to try before a release. */
export const MODELS = process.env['EVENKEEL_TEST_MODELS'] ?? 'models'

/**
 * The reading thread's program as it is built: a thread runs JavaScript, and tests run TypeScript.
 * @throws Error when there is no build
 */
export function builtWorker(): URL {
  const program = new URL('../../dist/nlp/text/transformer/encoder-worker.js', import.meta.url)
  if (!existsSync(fileURLToPath(program)))
    throw new Error('dist/ is missing: run npm run build:server first')
  return program
}

/** A thread without a network that answers, dies, hangs or fails as its texts ask. */
export const UNRULY_WORKER = new URL('./unruly-worker.mjs', import.meta.url)

/** The real reading thread, which a certain text ends in the middle of its work. */
export const MORTAL_WORKER = new URL('./mortal-worker.mjs', import.meta.url)
/** That text. */
export const DEADLY = '☠ the end of this thread ☠'
