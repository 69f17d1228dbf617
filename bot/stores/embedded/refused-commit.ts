/**
 * Whether an error is LMDB's word that the disk refused a commit (it is full, say).
 *
 * lmdb 3.5.6 rejects more promises for one refused transaction than it hands out: beside the one of
 * the batch, which we await, an inner one that nobody can reach, and `commitError`, which tells why.
 * Left alone these count as unhandled and would end the whole service, just when somebody in need
 * still gets an answer that cannot be saved.
 *
 * @param error of an unhandled rejection; its `commitError` counts as handled from here on
 */
export function isRefusedCommit(error: unknown): boolean {
  if (!(error instanceof Error) || !('commitError' in error)) return false
  if (error.commitError instanceof Promise) error.commitError.catch(() => undefined)
  return true
}
