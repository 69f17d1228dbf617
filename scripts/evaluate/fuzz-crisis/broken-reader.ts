import type { TextReader } from '../../../nlp/text/text-reader.ts'

/** How a reader fails. `works` is one of them: a reader that comes back is no easier to live with. */
export const FAILURES = ['works', 'throws', 'rejects', 'dies late'] as const
export type Failure = (typeof FAILURES)[number]

/**
 * A reader that breaks at random, as one whose worker is killed does: at once, or with messages
 * under way.
 * @param chance random numbers in [0, 1)
 * @param onRead told how each reading ends
 */
export function brokenReader(
  reader: TextReader,
  chance: () => number,
  onRead: (failure: Failure) => void,
): TextReader {
  return {
    id: reader.id,
    // A reader that throws before there is a promise at all is one of the ways to break.
    read(text) {
      const failure = FAILURES[Math.floor(chance() * FAILURES.length)] ?? 'throws'
      onRead(failure)
      switch (failure) {
        case 'works':
          return reader.read(text)
        case 'throws':
          throw new Error('the reader is gone')
        case 'rejects':
          return Promise.reject(new Error('the worker was killed'))
        case 'dies late':
          return new Promise((_, reject) => {
            setImmediate(() => reject(new Error('the worker was killed')))
          })
      }
    },
  }
}
