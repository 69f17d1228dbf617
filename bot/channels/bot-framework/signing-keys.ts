import { importJWK, type CryptoKey } from 'jose'
import { z } from 'zod'
import type { Clock } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'
import { isSafeAddress } from './service-hosts.ts'

/** A key that signs tokens of the Bot Connector. */
export interface SigningKey {
  readonly key: CryptoKey
  /** Channels (their `channelId`) that the key may speak for; null when the authority names none. */
  readonly endorsements: readonly string[] | null
}

const metadataSchema = z.object({
  issuer: z.string().max(2000),
  jwks_uri: z.string().max(2000).refine(isSafeAddress),
})

const keySchema = z.looseObject({
  kty: z.string().max(20),
  kid: z.string().max(1000),
  n: z.string().max(4000).optional(),
  e: z.string().max(100).optional(),
  endorsements: z.array(z.string().max(100)).max(1000).optional(),
})
const keysSchema = z.object({ keys: z.array(z.unknown()).max(1000) })

/** Keys are fetched anew once a day, as the Bot Connector's documentation asks. */
const REFRESH_MS = 86_400_000
/** An unknown key id makes them be fetched at most this often, whoever sends it. */
const COOLDOWN_MS = 60_000
/** Keys that could not be fetched anew are trusted this long: the documentation's five days. */
const KEEP_MS = 5 * 86_400_000
const TIMEOUT_MS = 10_000

export interface SigningKeysOptions {
  /** Where the authority's OpenID metadata is. */
  readonly metadataUrl: string
  readonly clock: Clock
}

/**
 * The Bot Connector's signing keys, found through its OpenID metadata and kept for a day.
 * Source: "Authentication with the Bot Connector API", steps 2 and 3 of authenticating requests.
 */
export class SigningKeys {
  readonly #metadataUrl: string
  readonly #clock: Clock
  #keys: ReadonlyMap<string, SigningKey> = new Map()
  #fetchedAt = Number.NEGATIVE_INFINITY
  #triedAt = Number.NEGATIVE_INFINITY
  #fetching: Promise<void> | undefined

  constructor({ metadataUrl, clock }: SigningKeysOptions) {
    this.#metadataUrl = metadataUrl
    this.#clock = clock
  }

  /**
   * The key of that id; undefined when the authority has none.
   * @throws EvenkeelError `SigningKeysUnavailable` when the authority cannot be asked
   */
  async find(kid: string): Promise<SigningKey | undefined> {
    const now = this.#clock.now()
    const known = this.#keys.get(kid)
    const age = now - this.#fetchedAt
    const stale = age >= REFRESH_MS || known === undefined
    if (stale && now - this.#triedAt >= COOLDOWN_MS) this.#begin(now)
    if (this.#fetching && (known === undefined || age >= KEEP_MS)) await this.#fetching
    if (this.#clock.now() - this.#fetchedAt >= KEEP_MS)
      throw new EvenkeelError('SigningKeysUnavailable', undefined, { retryAfter: 30 })
    return this.#keys.get(kid)
  }

  /** Fetches the keys, one fetch at a time; a failure leaves those that are there. */
  #begin(now: number): void {
    if (this.#fetching) return
    this.#triedAt = now
    this.#fetching = this.#fetch()
      .then(
        (keys) => {
          this.#keys = keys
          this.#fetchedAt = this.#clock.now()
        },
        // Told to the caller by `find`, once there are no keys that may still be trusted.
        () => undefined,
      )
      .finally(() => (this.#fetching = undefined))
  }

  async #fetch(): Promise<ReadonlyMap<string, SigningKey>> {
    const { jwks_uri: address } = metadataSchema.parse(await getJson(this.#metadataUrl))
    const { keys } = keysSchema.parse(await getJson(address))
    const imported = await Promise.all(keys.map(importKey))
    return new Map(imported.filter((entry) => entry !== undefined))
  }
}

/** A key that is none of RSA's, or broken, is left out: tokens that it signed are refused. */
async function importKey(value: unknown): Promise<readonly [string, SigningKey] | undefined> {
  const parsed = keySchema.safeParse(value)
  if (!parsed.success || parsed.data.kty !== 'RSA') return undefined
  const { kid, n, e, endorsements } = parsed.data
  try {
    // Only the public numbers: whatever else the entry says, it verifies RS256 and nothing more.
    const key = await importJWK({ kty: 'RSA', n, e, alg: 'RS256' }, 'RS256')
    return key instanceof Uint8Array
      ? undefined
      : [kid, { key, endorsements: endorsements ?? null }]
  } catch {
    return undefined
  }
}

async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok) throw new Error(`the authority answered ${response.status}`)
  return response.json()
}
