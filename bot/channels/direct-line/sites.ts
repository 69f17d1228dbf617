import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** A site whose own server may ask for Direct Line tokens. */
export interface Site {
  /** Parts the people of one site from those of another; renaming a site makes them strangers. */
  readonly name: string
  readonly secret: string
  /** Origins whose pages may use this site's tokens; none: every origin that may talk to us at all. */
  readonly origins: readonly string[]
}

const ORIGIN = /^https?:\/\/[^/\s;,*'"]+$/
const MIN_SECRET = 16
const sitesSchema = z
  .array(
    z.strictObject({
      name: z.string().regex(/^[\w.-]{1,64}$/),
      secret: z.string().min(MIN_SECRET).max(512),
      origins: z.array(z.string().regex(ORIGIN)).max(100).default([]),
    }),
  )
  .max(1000)
  .refine((sites) => distinct(sites.map(({ name }) => name)))
  .refine((sites) => distinct(sites.map(({ secret }) => secret)))

/** The name of the site that `DIRECT_LINE_SECRET` belongs to. */
const DEFAULT_SITE = 'default'

/** Reads the setting `DIRECT_LINE_SITES`; null when it is not what it should be. */
export function parseSites(text: string): readonly Site[] | null {
  try {
    const { data, success } = sitesSchema.safeParse(JSON.parse(text))
    return success && data.every(({ name }) => name !== DEFAULT_SITE) ? data : null
  } catch {
    // The start stops and says what the setting takes; the text may hold secrets.
    return null
  }
}

/** The sites that may use Direct Line, found by their secrets. */
export class Sites {
  readonly #sites: readonly { readonly site: Site; readonly digest: Buffer }[]
  readonly #key: Buffer

  /**
   * @param secret of `DIRECT_LINE_SECRET`: one more site, called `default`, without origins of its own
   * @param key 32 bytes, by which users' ids are turned into ours
   */
  constructor(sites: readonly Site[], secret: string | undefined, key: Buffer) {
    const all = [...sites]
    if (secret !== undefined) all.push({ name: DEFAULT_SITE, secret, origins: [] })
    this.#sites = all.map((site) => ({ site, digest: digest(site.secret) }))
    this.#key = key
  }

  /** The site of a secret. Its time does not tell how much of which secret was right. */
  find(secret: string): Site | undefined {
    const asked = digest(secret)
    let found: Site | undefined
    for (const { site, digest: own } of this.#sites) if (timingSafeEqual(own, asked)) found = site
    return found
  }

  /** Origins of all sites: a preflight carries no token, so it cannot be asked for one site's. */
  get origins(): readonly string[] {
    return this.#sites.flatMap(({ site }) => site.origins)
  }

  /**
   * Our id of a site's user: the same for the same user of the same site, and nobody can tell from
   * it who that is there.
   */
  personOf(site: Site, userId: string): string {
    const hash = createHmac('sha256', this.#key).update(`${site.name}\n${userId}`)
    return `dl_${hash.digest('base64url')}`
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
