import { createHmac } from 'node:crypto'

/** Names a conversation in the log: the same one always alike, and nobody can tell which it is. */
export type Pseudonym = (conversationId: string) => string

/** Ids that are remembered, so that a busy conversation is hashed once. */
const REMEMBERED = 1000

/**
 * Short keyed hashes, 12 characters of base64url (72 bits). Without the key, which belongs to the
 * store, an id can neither be read out of one nor be tried against it.
 * @param key 32 bytes
 */
export function createPseudonym(key: Buffer): Pseudonym {
  const known = new Map<string, string>()
  return (conversationId) => {
    const before = known.get(conversationId)
    if (before !== undefined) return before
    const made = createHmac('sha256', key).update(conversationId).digest('base64url').slice(0, 12)
    const [oldest] = known.keys()
    if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest)
    known.set(conversationId, made)
    return made
  }
}
