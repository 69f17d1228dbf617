import { describe, expect, it } from 'vitest'
import type { App } from '../../../bot/app.ts'
import {
  DirectLineStream,
  DirectLineUser,
  type WireActivity,
} from '../../support/direct-line-user.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { smallPng, smallWav } from '../../support/small-files.ts'
import { testApp, TEST_SECRET } from '../../support/test-app.ts'

const SHOP = { name: 'shop', secret: 'secret-of-the-shop', origins: ['https://shop.example'] }
const CLUB = { name: 'club', secret: 'secret-of-the-club', origins: [] }
const SITES = JSON.stringify([SHOP, CLUB])

interface Opened {
  readonly conversationId: string
  readonly token: string
  readonly streamUrl: string
}

/** A site's client: what Microsoft's clients do, over real HTTP. */
class SiteClient {
  readonly app: App
  token: string
  conversationId = ''
  streamUrl = ''
  readonly headers: Record<string, string>

  constructor(app: App, token: string, headers: Record<string, string> = {}) {
    this.app = app
    this.token = token
    this.headers = headers
  }

  call(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.app.url}/v3/directline${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...this.headers,
        ...(init.headers as Record<string, string> | undefined),
      },
    })
  }

  send(path: string, body: object): Promise<Response> {
    return this.call(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
  }

  async open(body: object = {}): Promise<this> {
    const response = await this.send('/conversations', body)
    if (response.status !== 201) throw new Error(`not opened: ${response.status}`)
    Object.assign(this, (await response.json()) as Opened)
    return this
  }

  get path(): string {
    return `/conversations/${this.conversationId}`
  }

  async activities(): Promise<WireActivity[]> {
    const set = (await (await this.call(`${this.path}/activities`)).json()) as {
      activities: WireActivity[]
    }
    return set.activities
  }

  /** Waits until the bot has said something that matches. */
  async heard(words: RegExp): Promise<WireActivity> {
    for (let tries = 0; tries < 500; tries += 1) {
      const all = await this.activities()
      const found = all.find(({ from, text }) => from.role === 'bot' && words.test(text ?? ''))
      if (found) return found
      await new Promise((resolve) => setImmediate(resolve))
    }
    throw new Error('no such answer came')
  }
}

async function generate(app: App, secret: string, body: object = {}): Promise<Response> {
  return new SiteClient(app, secret).send('/tokens/generate', body)
}

async function client(
  app: App,
  secret: string,
  body: object = {},
  headers: Record<string, string> = {},
): Promise<SiteClient> {
  const { token } = (await (await generate(app, secret, body)).json()) as { token: string }
  return new SiteClient(app, token, headers)
}

const answer = async (response: Response) => [
  response.status,
  ((await response.json()) as { error?: { code: string } }).error?.code,
]

const claims = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >

describe('sites of Direct Line', () => {
  it('each has a secret of its own, and others have none', async () => {
    const app = await testApp({ DIRECT_LINE_SITES: SITES })
    for (const secret of [SHOP.secret, CLUB.secret, TEST_SECRET])
      expect((await generate(app, secret)).status).toBe(200)
    for (const wrong of ['secret-of-the-shoP', 'secret-of-the-sho', `${SHOP.secret}x`])
      expect(await answer(await generate(app, wrong))).toEqual([403, 'SecretWrong'])
  })

  it('the same user of the same site is the same person, of another site a stranger', async () => {
    const app = await testApp({ DIRECT_LINE_SITES: SITES })
    const user = { id: 'dl_ann', name: 'Ann' }
    const people = await Promise.all(
      [SHOP, SHOP, CLUB].map(async ({ secret }) => {
        const { token } = await client(app, secret, { user })
        expect(claims(token)).toMatchObject({ user: 'dl_ann', name: 'Ann' })
        return claims(token).sub
      }),
    )
    expect(people[0]).toBe(people[1])
    expect(people[2]).not.toBe(people[0])
    expect(people.join()).not.toContain('ann')
  })

  it('a bound user cannot act as another, neither when opening nor in a message', async () => {
    const app = await testApp({ DIRECT_LINE_SITES: SITES })
    const ann = await client(app, SHOP.secret, { user: { id: 'dl_ann', name: 'Ann' } })
    await ann.open({ user: { id: 'dl_bob' } })
    expect(claims(ann.token).user).toBe('dl_ann')
    const posted = await ann.send(`${ann.path}/activities`, {
      type: 'message',
      text: 'it is me, Bob',
      from: { id: 'dl_bob', name: 'Bob', role: 'bot' },
    })
    expect(posted.status).toBe(200)
    const echo = (await ann.activities()).find(({ text }) => text === 'it is me, Bob')
    expect(echo?.from).toEqual({ id: 'dl_ann', name: 'Ann', role: 'user' })
  })

  it('a client may name itself where the token names nobody, but not by a bound id', async () => {
    const app = await testApp({ DIRECT_LINE_SITES: SITES })
    const free = await (await client(app, CLUB.secret)).open({ user: { id: 'r_abc-1' } })
    await free.send(`${free.path}/activities`, { type: 'message', text: 'hello' })
    const echo = (await free.activities()).find(({ text }) => text === 'hello')
    expect(echo?.from).toMatchObject({ id: 'r_abc-1', role: 'user' })
    const bold = await (await client(app, CLUB.secret)).open({ user: { id: 'dl_ann' } })
    expect(claims(bold.token).user).toBeUndefined()
  })

  it.each([
    [{ user: { id: 'ann' } }],
    [{ user: { id: 'dl_' } }],
    [{ user: { id: 7 } }],
    [{ user: 'dl_ann' }],
    [{ user: { id: 'dl_a b' } }],
    [{ user: { id: 'dl_a', name: 'x'.repeat(101) } }],
    [{ TrustedOrigins: 'https://shop.example' }],
    [{ trustedOrigins: ['shop.example'] }],
  ])('a request for a token with %j is refused by name', async (body) => {
    const app = await testApp({ DIRECT_LINE_SITES: SITES })
    expect(await answer(await generate(app, SHOP.secret, body))).toEqual([400, 'ActivityInvalid'])
  })

  describe('origins', () => {
    const from = (origin: string) => ({ origin })

    it('a token is good on its own site’s pages and on no other site’s', async () => {
      const app = await testApp({
        DIRECT_LINE_SITES: SITES,
        ALLOWED_ORIGINS: 'https://club.example',
      })
      const home = await client(app, SHOP.secret, {}, from('https://shop.example'))
      const opened = await home.send('/conversations', {})
      expect(opened.status).toBe(201)
      expect(opened.headers.get('access-control-allow-origin')).toBe('https://shop.example')
      const away = new SiteClient(app, home.token, from('https://club.example'))
      expect(await answer(await away.send('/conversations', {}))).toEqual([403, 'OriginForbidden'])
      const lost = new SiteClient(app, home.token, from('https://evil.example'))
      expect(await answer(await lost.send('/conversations', {}))).toEqual([403, 'OriginForbidden'])
    })

    it('TrustedOrigins narrows them for one token, a refreshed one too, and its stream', async () => {
      const origins = 'https://a.example,https://b.example'
      const app = await testApp({ DIRECT_LINE_SITES: SITES, ALLOWED_ORIGINS: origins })
      const body = { TrustedOrigins: ['https://a.example'] }
      const a = await (await client(app, CLUB.secret, body, from('https://a.example'))).open()
      const refreshed = (await (await a.send('/tokens/refresh', {})).json()) as { token: string }
      for (const token of [a.token, refreshed.token]) {
        const b = new SiteClient(app, token, from('https://b.example'))
        expect(await answer(await b.call(`${a.path}/activities`))).toEqual([403, 'OriginForbidden'])
      }
      const stream = new DirectLineStream(a.streamUrl, { origin: 'https://b.example' })
      await expect(new Promise((_, reject) => stream.socket.once('error', reject))).rejects.toThrow(
        '403',
      )
      const good = new DirectLineStream(a.streamUrl, { origin: 'https://a.example' })
      await good.until((all) => all.some(({ type }) => type === 'message'))
      good.socket.close()
    })

    it('TrustedOrigins that could never come through are refused at once', async () => {
      const app = await testApp({ DIRECT_LINE_SITES: SITES })
      const body = { TrustedOrigins: ['https://else.example'] }
      for (const secret of [SHOP.secret, CLUB.secret])
        expect(await answer(await generate(app, secret, body))).toEqual([403, 'OriginForbidden'])
    })

    it('a preflight lets the headers of Microsoft’s clients through, and only for Direct Line', async () => {
      const app = await testApp({ DIRECT_LINE_SITES: SITES })
      const ask = (path: string, origin: string) =>
        fetch(app.url + path, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-headers': 'authorization,x-ms-bot-agent' },
        })
      const allowed = await ask('/v3/directline/conversations', 'https://shop.example')
      expect(allowed.status).toBe(204)
      expect(allowed.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent')
      expect((await ask('/v3/directline/conversations', 'https://evil.example')).status).toBe(403)
      expect((await ask('/api/session', 'https://shop.example')).status).toBe(403)
    })
  })

  it('a flood is refused per token and per site', async () => {
    const app = await testApp({ DIRECT_LINE_SITES: SITES, RATE_PER_TOKEN: '4', RATE_PER_SITE: '9' })
    const one = await (await client(app, SHOP.secret)).open()
    const polls = await Promise.all(
      Array.from({ length: 6 }, () => one.call(`${one.path}/activities`)),
    )
    expect(polls.filter(({ status }) => status === 429)).toHaveLength(3)
    const statuses: number[] = []
    for (let i = 0; i < 6; i += 1) statuses.push((await generate(app, SHOP.secret)).status)
    expect(statuses.at(-1)).toBe(429)
    expect((await generate(app, CLUB.secret)).status).toBe(200)
  })

  it('an expired token cannot be refreshed', async () => {
    const clock = new ManualClock()
    const app = await testApp({ DIRECT_LINE_SITES: SITES, TOKEN_TTL_SECONDS: '60' }, { clock })
    const late = await client(app, SHOP.secret)
    clock.advance(61_000)
    expect(await answer(await late.send('/tokens/refresh', {}))).toEqual([403, 'TokenExpired'])
  })

  describe('uploads', () => {
    async function opened(): Promise<SiteClient> {
      const app = await testApp({ DIRECT_LINE_SITES: SITES })
      return (await client(app, CLUB.secret)).open()
    }
    const upload = (to: SiteClient, body: string | Blob | FormData, type?: string) =>
      to.call(`${to.path}/upload?userId=r_x`, {
        method: 'POST',
        body,
        ...(type !== undefined && { headers: { 'content-type': type } }),
      })
    const file = (content: Buffer, type: string) => new Blob([new Uint8Array(content)], { type })

    it('echo with the client’s id, are named by what they are, and are answered once', async () => {
      const to = await opened()
      const activity = {
        type: 'message',
        text: 'look',
        channelData: { clientActivityID: 'mine' },
        attachments: [{ contentType: 'image/png', name: 'Ann at the beach.png' }],
      }
      const form = () => {
        const data = new FormData()
        const part = new Blob([JSON.stringify(activity)], {
          type: 'application/vnd.microsoft.activity',
        })
        data.append('activity', part)
        data.append('file', file(smallPng(), 'audio/ogg'), 'Ann at the beach.png')
        data.append('file', file(smallWav(), 'image/png'), 'note.png')
        return data
      }
      const first = await upload(to, form())
      expect(first.status).toBe(200)
      expect(await (await upload(to, form())).json()).toEqual(await first.json())
      await to.heard(/can’t open/)
      const own = (await to.activities()).filter(({ text }) => text === 'look')
      expect(own).toHaveLength(1)
      expect(own[0]).toMatchObject({
        channelData: { clientActivityID: 'mine' },
        attachments: [
          { contentType: 'image/png', name: 'picture.png' },
          { contentType: 'audio/wav', name: 'voice.wav' },
        ],
      })
      expect(JSON.stringify(await to.activities())).not.toMatch(/beach|contentUrl/)
    })

    it('a single file is a body of its own, even one labelled as JSON', async () => {
      const to = await opened()
      const body = file(smallPng(), '')
      expect((await upload(to, body, 'application/json')).status).toBe(200)
      await to.heard(/can’t look at pictures/)
    })

    it('are refused by name, and the conversation goes on', async () => {
      const to = await opened()
      const big = file(Buffer.alloc(20 * 1024 * 1024 + 1), '')
      // The server hangs up in the middle: what the client sees of it is the answer, or the end.
      const refusal = await upload(to, big, 'video/mp4').then(answer, () => [413, 'UploadTooLarge'])
      expect(refusal).toEqual([413, 'UploadTooLarge'])
      expect(await answer(await upload(to, 'x', 'multipart/form-data'))).toEqual([
        400,
        'UploadMalformed',
      ])
      expect(await answer(await upload(to, '', 'image/png'))).toEqual([400, 'UploadEmpty'])
      await to.send(`${to.path}/activities`, { type: 'message', text: 'still there?' })
      await to.heard(/./)
    })
  })

  describe('what a client is shown', () => {
    it('a site’s client gets no card of ours; our page does', async () => {
      const app = await testApp({ DIRECT_LINE_SITES: SITES })
      const site = await (await client(app, CLUB.secret)).open({ locale: 'en-GB' })
      const page = await DirectLineUser.open(app.url)
      for (const text of ['breathing', '8', 'stop', 'mood', 'export']) {
        await site.send(`${site.path}/activities`, { type: 'message', text })
        await page.say(text)
      }
      const file = await site.heard(/as one file/)
      await page.answersAfter(0)
      const types = (all: readonly WireActivity[]) =>
        all.flatMap(({ attachments = [] }) => attachments.map(({ contentType }) => contentType))
      const shown = types(await site.activities())
      expect(shown).toEqual(['image/svg+xml', 'application/json', 'text/html'])
      expect(types(await page.activities())).toContain('application/vnd.evenkeel.mood+json')
      const plain = (await site.activities()).filter(({ type }) => type === 'message')
      expect(plain.every((one) => 'textFormat' in one && one.textFormat === 'plain')).toBe(true)
      const files = (file.attachments ?? []) as unknown as readonly {
        readonly contentUrl: string
      }[]
      const fetched = await Promise.all(files.map(({ contentUrl }) => fetch(contentUrl)))
      const [json = '', readable = ''] = await Promise.all(fetched.map((one) => one.text()))
      expect(JSON.parse(json)).toHaveProperty('conversations')
      expect(readable).toMatch(/^<!doctype html>[^]*>breathing</)
    })

    it('the link to an export is good for ten minutes, for one person', async () => {
      const clock = new ManualClock()
      const app = await testApp({ DIRECT_LINE_SITES: SITES }, { clock })
      const site = await (await client(app, CLUB.secret)).open()
      await site.send(`${site.path}/activities`, { type: 'message', text: 'export' })
      const { attachments } = await site.heard(/as one file/)
      const [{ contentUrl } = { contentUrl: '' }] = (attachments ?? []) as unknown as readonly {
        readonly contentUrl: string
      }[]
      const other = contentUrl.replace(/\.dl_[^.]+\./, `.${String(claims(site.token).sub)}x.`)
      expect(await answer(await fetch(other))).toEqual([401, 'TokenInvalid'])
      expect(await answer(await fetch(`${app.url}/api/export?ticket=x`))).toEqual([
        401,
        'TokenInvalid',
      ])
      clock.advance(599_000)
      expect((await fetch(contentUrl)).status).toBe(200)
      clock.advance(1000)
      expect(await answer(await fetch(contentUrl))).toEqual([403, 'TokenExpired'])
    })

    it.each([
      ['zh-TW', 'en', 'zh-Hant'],
      [undefined, 'fr-FR, zh-CN;q=0.8, en;q=0.5', 'zh-Hans'],
      ['fr', 'de', 'en'],
    ])(
      'greets a client of language %s in a browser of %s in %s',
      async (locale, accept, spoken) => {
        const app = await testApp({ DIRECT_LINE_SITES: SITES })
        const site = await client(app, CLUB.secret, {}, { 'accept-language': accept })
        await site.open(locale === undefined ? {} : { locale })
        const { locale: heard } = await site.heard(/Evenkeel/)
        expect(heard).toBe(spoken)
      },
    )
  })
})

describe('a page in a frame', () => {
  const session = (app: App, body: object, cookie = '') =>
    fetch(`${app.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })

  it('is known by a cookie of its own, which is no other page’s', async () => {
    const app = await testApp({ EMBED_ORIGINS: 'https://school.example' })
    const framed = await session(app, { framed: true })
    const set = framed.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/^__Host-evenkeel_frame=.*HttpOnly; Secure; Partitioned; SameSite=None$/)
    const cookie = set.split(';')[0] ?? ''
    const { personId } = (await framed.json()) as { personId: string }
    const again = (await (await session(app, { framed: true }, cookie)).json()) as {
      personId: string
    }
    expect(again.personId).toBe(personId)
    const bare = await session(app, {}, cookie)
    expect(((await bare.json()) as { personId: string }).personId).not.toBe(personId)
  })

  it('may stand on the listed origins, the console and the rest nowhere', async () => {
    const app = await testApp({ EMBED_ORIGINS: 'https://school.example,https://b.example' })
    const ancestors = async (path: string) =>
      /frame-ancestors ([^;]*)/
        .exec((await fetch(app.url + path)).headers.get('content-security-policy') ?? '')?.[1]
        ?.trim()
    for (const path of ['/', '/?framed=1&lang=en', '/index.html'])
      expect(await ancestors(path)).toBe("'self' https://school.example https://b.example")
    for (const path of ['/console', '/console/', '/health', '/api/helplines', '//console'])
      expect(["'self'", "'none'"]).toContain(await ancestors(path))
  })
})
