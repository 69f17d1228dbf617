import type { MessageKey } from '../messages/en.ts'
import { variantsOf } from '../render.ts'

/**
 * Of messages that would all fit, the first that still has a variant not said lately; when all are
 * used up, the one whose oldest variant was said longest ago. Deterministic.
 *
 * @param said `key#variant`, newest last.
 * @throws Error when there is nothing to choose from.
 */
export function chooseFresh(
  candidates: readonly MessageKey[],
  said: readonly string[],
): MessageKey {
  let best: MessageKey | null = null
  let bestAt = Number.POSITIVE_INFINITY
  for (const key of candidates) {
    const ages = variantsOf(key, 'en').map((_, variant) => said.lastIndexOf(`${key}#${variant}`))
    const oldest = Math.min(...ages)
    if (oldest === -1) return key
    if (oldest < bestAt) {
      best = key
      bestAt = oldest
    }
  }
  if (best === null) throw new Error('No message to choose from')
  return best
}
