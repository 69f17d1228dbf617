import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { importJWK, UnsecuredJWT, type CryptoKey, type JWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { pseudonyms } from '../../../../bot/channels/receive.ts'
import { LmdbStore } from '../../../../bot/stores/embedded/lmdb-store.ts'
import {
  botOnAzure,
  message,
  postActivity,
  TENANT_ID,
  type BotOnAzure,
} from '../../../support/azure-bot-service.ts'
import { ManualClock } from '../../../support/manual-clock.ts'
import { APP_ID, type TokenOptions } from '../../../support/signing-authority.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const OTHER = '99999999-0000-4000-8000-000000000000'
const MINUTE = 60

interface Refusal {
  readonly status: number
  readonly code: string
}

async function refusalOf(response: Response): Promise<Refusal> {
  const body = (await response.json()) as { error: { code: string } }
  return { status: response.status, code: body.error.code }
}

/** Ends the bot and looks whether it keeps a conversation with whoever wrote `message`. */
async function isKept(folder: string, app: BotOnAzure['app']): Promise<boolean> {
  await app.close()
  const retention = { moodMaxPoints: 10, moodMaxDays: 10, logMaxActivities: 100 }
  const store = new LmdbStore(join(folder, 'store'), retention, undefined)
  const ids = { channel: 'botframework', userId: 'slack:U1', chatId: 'slack:D1' } as const
  const { conversationId } = pseudonyms(ids, await store.secret('identity-key'))
  const conversation = await store.conversation(conversationId)
  const accepted = conversation && (await store.activitiesAfter(conversationId, 0, 10))
  await store.close()
  return accepted !== undefined && accepted.length > 0
}

describe('the check of tokens at /api/messages', () => {
  const clock = new ManualClock()
  const now = () => Math.floor(clock.now() / 1000)

  async function start() {
    const folder = temporaryFolder()
    const bot = await botOnAzure({ DATA_DIR: folder }, { clock })
    return { folder, bot }
  }

  it('takes what the authority signed', async () => {
    const { folder, bot } = await start()
    const response = await bot.post(message(bot.connector.url, 'hello'))
    expect(response.status).toBe(202)
    await bot.connector.until('D1', 2)
    expect(await isKept(folder, bot.app)).toBe(true)
  })

  it.each<[string, TokenOptions]>([
    ['a difference of clocks: ended four minutes ago', { claims: { exp: now() - 4 * MINUTE } }],
    ['a difference of clocks: begins in four minutes', { claims: { nbf: now() + 4 * MINUTE } }],
    ['several audiences, ours among them', { claims: { aud: [OTHER, APP_ID] } }],
    ['the tenant of our registration', { claims: { tid: TENANT_ID.toUpperCase() } }],
  ])('takes %s', async (_name, token) => {
    const { bot } = await start()
    expect((await bot.post(message(bot.connector.url, 'hello'), token)).status).toBe(202)
  })

  const refused: readonly [string, TokenOptions, number, string][] = [
    ['another audience', { claims: { aud: OTHER } }, 401, 'TokenInvalid'],
    ['no audience', { claims: { aud: undefined } }, 401, 'TokenInvalid'],
    ['another issuer', { claims: { iss: 'https://sts.windows.net/x/' } }, 401, 'TokenInvalid'],
    ['no issuer', { claims: { iss: undefined } }, 401, 'TokenInvalid'],
    ['another tenant', { claims: { tid: OTHER } }, 403, 'TenantForeign'],
    ['a tenant that is no text', { claims: { tid: 7 } }, 403, 'TenantForeign'],
    ['an end six minutes ago', { claims: { exp: now() - 6 * MINUTE } }, 403, 'TokenExpired'],
    ['no end', { claims: { exp: undefined } }, 401, 'TokenInvalid'],
    ['a beginning in six minutes', { claims: { nbf: now() + 6 * MINUTE } }, 401, 'TokenInvalid'],
    ['another service', { claims: { serviceurl: 'https://x.test' } }, 403, 'ServiceUrlForeign'],
    ['no service', { claims: { serviceurl: undefined } }, 401, 'TokenInvalid'],
    ['a service that is no text', { claims: { serviceurl: ['x'] } }, 401, 'TokenInvalid'],
    ['an unknown key id', { kid: 'key-of-nobody' }, 401, 'TokenInvalid'],
  ]

  it('refuses each of these, and keeps nothing of it', async () => {
    const { folder, bot } = await start()
    const seen: Record<string, Refusal> = {}
    for (const [name, token] of refused)
      seen[name] = await refusalOf(await bot.post(message(bot.connector.url, 'hello'), token))
    expect(seen).toEqual(
      Object.fromEntries(refused.map(([name, , status, code]) => [name, { status, code }])),
    )
    expect(await isKept(folder, bot.app)).toBe(false)
    expect(bot.connector.taken).toEqual([])
  })

  it('refuses signatures that are not the authority’s', async () => {
    const { folder, bot } = await start()
    const { authority, connector, app } = bot
    const { url } = connector
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const strangersKey = (await importJWK(stranger.export({ format: 'jwk' }), 'RS256')) as CryptoKey
    const publicJwk = (await authority.publicKey()) as JWK
    // The confusion of algorithms: the public key, which everybody has, taken for a shared secret.
    const confused = new TextEncoder().encode(JSON.stringify(publicJwk))
    const good = await authority.sign(url)
    const [head = '', body = '', signature = ''] = good.split('.')
    const other = Buffer.from(JSON.stringify({ ...decode(body), aud: OTHER })).toString('base64url')
    const tokens: Record<string, string> = {
      'another key under the right id': await authority.sign(url, { key: strangersKey }),
      'HS256 with the public key': await authority.sign(url, { key: confused, alg: 'HS256' }),
      'no algorithm': new UnsecuredJWT({ aud: APP_ID, iss: authority.issuer, serviceurl: url })
        .setExpirationTime(now() + 3600)
        .encode(),
      'no algorithm, with a signature': `${encode({ alg: 'none', kid: 'key-1' })}.${body}.${signature}`,
      'PS256 in the head': `${encode({ alg: 'PS256', kid: 'key-1' })}.${body}.${signature}`,
      'a body that was changed': `${head}.${other}.${signature}`,
      'half a token': good.slice(0, good.length / 2),
      'no key id': `${encode({ alg: 'RS256' })}.${body}.${signature}`,
      garbage: 'garbage',
      'three dots': '...',
      'a key of its own in the head': (() => {
        const [, claims = ''] = good.split('.')
        const forged = encode({
          alg: 'RS256',
          kid: 'key-1',
          jwk: stranger.export({ format: 'jwk' }),
        })
        return `${forged}.${claims}.${signature}`
      })(),
    }
    const seen: Record<string, Refusal> = {}
    for (const [name, token] of Object.entries(tokens))
      seen[name] = await refusalOf(await bot.post(message(url, 'hello'), token))
    for (const [name, refusal] of Object.entries(seen))
      expect(refusal, name).toEqual({ status: 401, code: 'TokenInvalid' })
    expect(await isKept(folder, app)).toBe(false)
  })

  it('refuses requests without a bearer token', async () => {
    const { folder, bot } = await start()
    const good = await bot.authority.sign(bot.connector.url)
    const schemes = [
      undefined,
      '',
      'Basic dXNlcjpwYXNz',
      good,
      'Bearer',
      'Bearer  ',
      `Digest ${good}`,
    ]
    for (const authorization of schemes) {
      const response = await fetch(`${bot.app.url}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(authorization !== undefined && { authorization }),
        },
        body: JSON.stringify(message(bot.connector.url, 'hello')),
      })
      expect(await refusalOf(response)).toEqual({ status: 401, code: 'TokenMissing' })
    }
    expect(await isKept(folder, bot.app)).toBe(false)
  })

  it('finds new keys by itself, and asks for them once a minute at most', async () => {
    const { bot } = await start()
    const { authority, connector } = bot
    const post = (token?: TokenOptions) => bot.post(message(connector.url, 'hello'), token)
    expect((await post()).status).toBe(202)
    expect(authority.keyRequests()).toBe(1)
    await authority.rotate()
    // Strangers who make ids up cannot make us ask more often.
    for (let i = 0; i < 20; i += 1) expect((await post({ kid: `made-up-${i}` })).status).toBe(401)
    expect(authority.keyRequests()).toBe(1)
    clock.advance(61_000)
    expect((await post()).status).toBe(202)
    expect(authority.keyRequests()).toBe(2)
    // The old key is no longer shown, and so no longer good.
    clock.advance(61_000)
    expect((await post({ kid: 'key-1' })).status).toBe(401)
  })

  it('says so when the authority is away, and goes on with the keys it has', async () => {
    const { bot } = await start()
    const { authority, connector } = bot
    const post = () => bot.post(message(connector.url, 'hello'))
    authority.fail(503)
    const away = await post()
    expect(away.headers.get('retry-after')).toBe('30')
    expect(await refusalOf(away)).toEqual({ status: 503, code: 'SigningKeysUnavailable' })
    authority.fail(null)
    clock.advance(61_000)
    expect((await post()).status).toBe(202)
    authority.fail(500)
    clock.advance(25 * 3_600_000)
    expect((await post()).status).toBe(202)
    clock.advance(5 * 24 * 3_600_000)
    expect(await refusalOf(await post())).toEqual({ status: 503, code: 'SigningKeysUnavailable' })
  })
})

describe('what a caller may say', () => {
  it('holds the channel against the endorsements of the key', async () => {
    const bot = await botOnAzure({}, {}, { endorsements: ['slack', 'msteams'] })
    const { url } = bot.connector
    expect((await bot.post(message(url, 'hello'))).status).toBe(202)
    const foreign = await bot.post(message(url, 'hello', { channelId: 'webchat' }))
    expect(await refusalOf(foreign)).toEqual({ status: 403, code: 'ChannelNotEndorsed' })
  })

  it('writes to listed hosts alone, however well the token is signed', async () => {
    const folder = temporaryFolder()
    const bot = await botOnAzure({ DATA_DIR: folder })
    const elsewhere = [
      'http://169.254.169.254/metadata',
      'http://127.0.0.1:1/',
      'https://example.org/',
      'https://smba.trafficmanager.net.example.org/',
      `${bot.connector.url}@example.org/`,
      'file:///etc/passwd',
      'not an address',
    ]
    for (const url of elsewhere) {
      const token = await bot.authority.sign(url)
      const response = await postActivity(bot.app.url, message(url, 'hello'), token)
      expect(response.status, url).toBe(403)
    }
    expect(await isKept(folder, bot.app)).toBe(false)
  })

  it('lets the people of listed tenants write, and no others', async () => {
    const bot = await botOnAzure({ BOT_ALLOWED_TENANTS: TENANT_ID })
    const { url } = bot.connector
    const from = (own?: string, data?: string) =>
      message(url, 'hello', {
        channelId: 'msteams',
        conversation: { id: 'D1', conversationType: 'personal', ...(own && { tenantId: own }) },
        ...(data && { channelData: { tenant: { id: data } } }),
      })
    expect((await bot.post(from(TENANT_ID, TENANT_ID))).status).toBe(202)
    expect((await bot.post(from(undefined, TENANT_ID.toUpperCase()))).status).toBe(202)
    for (const foreign of [from(OTHER), from(TENANT_ID, OTHER), from()])
      expect(await refusalOf(await bot.post(foreign))).toEqual({
        status: 403,
        code: 'TenantForeign',
      })
  })

  it('has no business with browsers', async () => {
    const bot = await botOnAzure()
    const response = await fetch(`${bot.app.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: bot.app.url },
      body: '{}',
    })
    expect(await refusalOf(response)).toEqual({ status: 403, code: 'OriginForbidden' })
    const read = await fetch(`${bot.app.url}/api/messages`)
    expect(read.headers.get('allow')).toBe('POST')
    expect(await refusalOf(read)).toEqual({ status: 405, code: 'MethodNotAllowed' })
  })

  it('slows down whoever is refused again and again', async () => {
    const bot = await botOnAzure({ RATE_PER_ADDRESS: '5' })
    const statuses: number[] = []
    for (let i = 0; i < 8; i += 1) statuses.push((await bot.post({}, 'garbage')).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
    // The connector's own requests are not among those that are counted.
    expect((await bot.post(message(bot.connector.url, 'hello'))).status).toBe(202)
  })
})

describe('without credentials', () => {
  it('takes what this machine sends, answers to this machine, and proves nothing', async () => {
    const bot = await botOnAzure({ BOT_FRAMEWORK: 'on', ...NO_CREDENTIALS })
    const { url } = bot.connector
    expect((await bot.post(message(url, 'hello'), null)).status).toBe(202)
    const away = await bot.post(message('https://smba.trafficmanager.net/emea/', 'hello'), null)
    expect(await refusalOf(away)).toEqual({ status: 403, code: 'ServiceUrlForbidden' })
    expect(await refusalOf(await bot.post(message(url, 'hello')))).toEqual({
      status: 401,
      code: 'TokenInvalid',
    })
  })

  it('is off unless it is switched on', async () => {
    const bot = await botOnAzure(NO_CREDENTIALS)
    const response = await bot.post(message(bot.connector.url, 'hello'), null)
    expect(response.status).toBe(404)
  })
})

const NO_CREDENTIALS = {
  MICROSOFT_APP_ID: '',
  MICROSOFT_APP_TENANT_ID: '',
  MICROSOFT_APP_PASSWORD: '',
}

function decode(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
