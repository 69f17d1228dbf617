import { createHash } from 'node:crypto'
import type { Case } from '../../handoff/case.ts'

/**
 * What a case is compared by, as its sealed form is another one each time: whether it is settled, and
 * a hash of all that is in it.
 */
export function digestOf(one: Case, isSettled: boolean): string {
  const hash = createHash('sha256').update(JSON.stringify(one)).digest('base64url')
  return `${isSettled ? 's' : 'o'}${hash}`
}
