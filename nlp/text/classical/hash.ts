const PRIME = 0x01000193

/**
 * FNV-1a over UTF-16 code units, 32 bits, from `start` to `end` of a text. Features are known by
 * this number instead of their spelling: the files hold no word of the training texts, and reading
 * a text allocates no strings. Among 2^32 values a word that was never seen meets one of 60,000
 * features by chance once in 70,000.
 */
export function hashOf(text: string, seed = 0x811c9dc5, start = 0, end = text.length): number {
  let hash = seed
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ (unit & 0xff), PRIME)
    hash = Math.imul(hash ^ (unit >>> 8), PRIME)
  }
  return hash >>> 0
}

/** Mixes a second feature into a first: the hash of a pair in this order. */
export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first ^ (second & 0xffff), PRIME)
  hash = Math.imul(hash ^ (second >>> 16), PRIME)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}
