import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { DirectLineUser, textsOf } from '../../support/direct-line-user.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { TEST_SECRET, testApp } from '../../support/test-app.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

describe('Direct Line over HTTP', () => {
  it('greets once, answers, and gives the history by watermark', async () => {
    const app = await testApp()
    const user = await DirectLineUser.open(app.url)
    const greeting = await user.answersAfter(0)
    expect(textsOf(greeting)).toMatch(/program/)
    expect(greeting.at(-1)?.suggestedActions?.actions.length).toBeGreaterThan(1)
    const again = await DirectLineUser.open(app.url, 'en', user.cookie)
    expect(again.session.conversationId).toBe(user.session.conversationId)
    const answers = await again.say('Hello there')
    expect(answers.length).toBeGreaterThan(0)
    const all = await user.activities()
    expect(all.filter(({ text }) => text === 'Hello there')).toHaveLength(1)
    expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toSorted())
    expect(await user.activities(all.length)).toEqual([])
  })

  it('gives a token for a site’s server by the secret, and opens a conversation with it', async () => {
    const app = await testApp()
    const base = `${app.url}/v3/directline`
    const generated = await fetch(`${base}/tokens/generate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TEST_SECRET}`, ...JSON_TYPE },
      body: JSON.stringify({ user: { id: 'dl_visitor-1' } }),
    })
    const { token, expires_in } = (await generated.json()) as { token: string; expires_in: number }
    expect(expires_in).toBe(1800)
    const headers = { authorization: `Bearer ${token}` }
    const opened = await fetch(`${base}/conversations`, { method: 'POST', headers })
    expect(opened.status).toBe(201)
    const body = (await opened.json()) as { conversationId: string; streamUrl: string }
    expect(body.streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/.+t=/)
    const reopened = await fetch(`${base}/conversations/${body.conversationId}`, { headers })
    expect(reopened.status).toBe(200)
    const refreshed = await fetch(`${base}/tokens/refresh`, { method: 'POST', headers })
    expect(refreshed.status).toBe(200)
  })

  it('answers a re-sent activity once and with the same id', async () => {
    const app = await testApp()
    const user = await DirectLineUser.open(app.url)
    const activity = { type: 'message', text: 'again', channelData: { clientActivityID: 'same' } }
    const ids = await Promise.all(
      [1, 2, 3].map(async () => ((await (await user.post(activity)).json()) as { id: string }).id),
    )
    expect(new Set(ids).size).toBe(1)
    await user.answersAfter(Number(ids[0]?.split('|')[1]))
    const late = (await (await user.post(activity)).json()) as { id: string }
    expect(late.id).toBe(ids[0])
    expect((await user.activities()).filter(({ text }) => text === 'again')).toHaveLength(1)
  })

  it('handles one conversation’s messages one at a time, in order', async () => {
    const app = await testApp()
    const user = await DirectLineUser.open(app.url)
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => user.post({ type: 'message', text: `number ${i}` })),
    )
    const stream = user.stream()
    await stream.until(
      (all) =>
        all.filter((one) => one.type === 'message' && one.from.role === 'user').length === 20,
    )
    await app.close()
    expect(stream.received.filter((one) => one.text?.startsWith('number'))).toHaveLength(20)
  })

  describe('tokens', () => {
    async function statusWith(authorization: string | undefined, clock = new ManualClock()) {
      const app = await testApp({}, { clock })
      const user = await DirectLineUser.open(app.url)
      const response = await fetch(
        `${app.url}/v3/directline/conversations/${user.session.conversationId}/activities`,
        { headers: authorization === undefined ? {} : { authorization } },
      )
      return [response.status, ((await response.json()) as { error: { code: string } }).error.code]
    }
    const forged = (key: string, claims = {}) =>
      new SignJWT({ conv: 'c', ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('evenkeel/direct-line')
        .setSubject('dl_x')
        .setExpirationTime('1h')
        .sign(Buffer.from(key.padEnd(32)))
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"conv":"c","sub":"x","exp":9999999999}')}.`

    it.each([
      ['no token', undefined, 401, 'TokenMissing'],
      ['another scheme', 'Basic abc', 401, 'TokenMissing'],
      ['garbage', 'Bearer garbage', 401, 'TokenInvalid'],
      ['no signature', `Bearer ${unsigned.replaceAll('=', '')}`, 401, 'TokenInvalid'],
    ])('%s: %s', async (_, authorization, status, code) => {
      expect(await statusWith(authorization)).toEqual([status, code])
    })

    it('another key, and the secret in place of a token, are refused', async () => {
      expect(await statusWith(`Bearer ${await forged('wrong')}`)).toEqual([401, 'TokenInvalid'])
      expect(await statusWith(`Bearer ${TEST_SECRET}`)).toEqual([401, 'TokenInvalid'])
    })

    it('one that has expired is refused, and a refreshed one is not', async () => {
      const clock = new ManualClock()
      const app = await testApp({ TOKEN_TTL_SECONDS: '60' }, { clock })
      const user = await DirectLineUser.open(app.url)
      clock.advance(50_000)
      const refresh = await fetch(`${app.url}/v3/directline/tokens/refresh`, {
        method: 'POST',
        headers: { authorization: `Bearer ${user.session.token}` },
      })
      const { token } = (await refresh.json()) as { token: string }
      clock.advance(20_000)
      const old = await user.request('/activities')
      expect([old.status, await old.json()]).toMatchObject([
        403,
        { error: { code: 'TokenExpired' } },
      ])
      user.session = { ...user.session, token }
      expect((await user.request('/activities')).status).toBe(200)
    })

    it('another conversation’s is refused on every address', async () => {
      const app = await testApp()
      const [a, b] = [await DirectLineUser.open(app.url), await DirectLineUser.open(app.url)]
      a.session = { ...a.session, token: b.session.token }
      for (const path of ['', '/activities']) expect((await a.request(path)).status).toBe(403)
      expect((await a.post({ type: 'message', text: 'x' })).status).toBe(403)
      expect((await a.request('/upload', { method: 'POST', body: '{}' })).status).toBe(403)
    })

    it('the secret is needed to generate one', async () => {
      const app = await testApp()
      const response = await fetch(`${app.url}/v3/directline/tokens/generate`, {
        method: 'POST',
        headers: { authorization: 'Bearer not-the-secret' },
      })
      expect(response.status).toBe(403)
    })
  })

  describe('bad input', () => {
    it.each([
      ['malformed JSON', '{"type":', JSON_TYPE, 400, 'BodyNotJson'],
      ['a bare string', '"hello"', JSON_TYPE, 400, 'BodyNotJson'],
      [
        'another content type',
        'type=message',
        { 'content-type': 'text/plain' },
        415,
        'BodyWrongType',
      ],
      [
        'an unknown charset',
        '{}',
        { 'content-type': 'application/json; charset=x-none' },
        415,
        'BodyWrongType',
      ],
      [
        'more than 256 kB',
        JSON.stringify({ type: 'message', text: 'x'.repeat(262_144) }),
        JSON_TYPE,
        413,
        'BodyTooLarge',
      ],
      ['an unknown type', '{"type":"teleport"}', JSON_TYPE, 400, 'ActivityInvalid'],
      ['no type', '{"text":"x"}', JSON_TYPE, 400, 'ActivityInvalid'],
      ['an empty body', '', JSON_TYPE, 400, 'ActivityInvalid'],
    ])('%s is refused by name', async (_, body, headers, status, code) => {
      const app = await testApp()
      const user = await DirectLineUser.open(app.url)
      const response = await user.request('/activities', { method: 'POST', body, headers })
      expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }])
      expect((await user.say('still there?')).length).toBeGreaterThan(0)
    })

    it.each(['-1', 'abc', '1.5', '1e9', '99999999999999999999', 'NaN', '%00'])(
      'watermark %s is refused by name',
      async (watermark) => {
        const app = await testApp()
        const user = await DirectLineUser.open(app.url)
        const response = await user.request(`/activities?watermark=${watermark}`)
        expect([response.status, await response.json()]).toMatchObject([
          400,
          { error: { code: 'WatermarkInvalid' } },
        ])
      },
    )

    it('a watermark from the future is taken for now', async () => {
      const app = await testApp()
      const user = await DirectLineUser.open(app.url)
      const { watermark } = (await (await user.request('/activities?watermark=999999')).json()) as {
        watermark: string
      }
      expect(Number(watermark)).toBeLessThan(10)
    })

    it('types of the protocol that mean nothing here are acknowledged and change nothing', async () => {
      const app = await testApp()
      const user = await DirectLineUser.open(app.url)
      await user.answersAfter(0)
      const before = await user.activities()
      for (const type of ['typing', 'messageReaction', 'endOfConversation', 'invoke'])
        expect((await user.post({ type })).status).toBe(200)
      expect(await user.activities()).toEqual(before)
    })

    it('a file is answered kindly', async () => {
      const app = await testApp()
      const user = await DirectLineUser.open(app.url)
      const posted = await user.post({
        type: 'message',
        attachments: [{ contentType: 'image/png', contentUrl: 'data:,' }],
      })
      const { id } = (await posted.json()) as { id: string }
      const answers = await user.answersAfter(Number(id.split('|')[1]))
      expect(textsOf(answers)).toMatch(/can’t open pictures/)
    })

    it('a long text is answered, all of it read; control characters and tricks are cleaned', async () => {
      const app = await testApp()
      const user = await DirectLineUser.open(app.url)
      const long = `${'I walked by the river and thought about the week. '.repeat(100)}I want to kill myself. ${'The sky was grey. '.repeat(100)}`
      const answer = textsOf(await user.say(long))
      expect(answer).toMatch(/read all of it/)
      expect(answer).toMatch(/988|116 123/)
      await user.say('a\u0000b\u202ec\ud800d')
      expect((await user.activities()).some(({ text }) => text === 'abc\ufffdd')).toBe(true)
    })

    it('markup goes through as plain text, under a policy that runs no inline script', async () => {
      const app = await testApp()
      const user = await DirectLineUser.open(app.url)
      const text = '<img src=x onerror=alert(1)> **bold** [x](javascript:alert(1))'
      await user.say(text)
      expect((await user.activities()).some((one) => one.text === text)).toBe(true)
      const page = await fetch(app.url)
      const policy = page.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/)
      expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    })

    it('pages of other origins are refused unless they are allowed', async () => {
      const app = await testApp({ ALLOWED_ORIGINS: 'https://good.example' })
      const from = (origin: string) =>
        fetch(`${app.url}/api/session`, {
          method: 'POST',
          headers: { origin, ...JSON_TYPE },
          body: '{}',
        })
      expect((await from('https://evil.example')).status).toBe(403)
      expect((await from('null')).status).toBe(403)
      expect((await from('https://good.example')).headers.get('access-control-allow-origin')).toBe(
        'https://good.example',
      )
      expect((await from(app.url)).status).toBe(200)
    })

    it('a flood is refused per conversation and per address, with the time to come back', async () => {
      const app = await testApp({ RATE_PER_CONVERSATION: '5' })
      const user = await DirectLineUser.open(app.url)
      const statuses: number[] = []
      for (let i = 0; i < 8; i += 1) {
        const response = await user.post({ type: 'message', text: `${i}` })
        statuses.push(response.status)
        if (response.status === 429)
          expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
      }
      expect(statuses.filter((status) => status === 200)).toHaveLength(5)
      const strict = await testApp({ RATE_PER_ADDRESS: '3' })
      const all = await Promise.all(Array.from({ length: 6 }, () => fetch(`${strict.url}/health`)))
      expect(all.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(3)
    })

    it('unknown addresses and odd paths are 404, never a crash', async () => {
      const app = await testApp()
      for (const path of [
        '/nowhere',
        '/v3/directline/x',
        '/%E0%A4%A',
        '/..%2f..%2fetc/passwd',
        '/.env',
      ])
        expect((await fetch(app.url + path)).status).toBe(404)
      expect((await fetch(`${app.url}/health`)).status).toBe(200)
    })

    it('an export needs a token, and holds what was said', async () => {
      const app = await testApp()
      const user = await DirectLineUser.open(app.url)
      await user.say('remember the lighthouse')
      expect((await fetch(`${app.url}/api/export`)).status).toBe(401)
      const headers = { authorization: `Bearer ${user.session.token}` }
      const response = await fetch(`${app.url}/api/export`, { headers })
      expect(response.headers.get('content-disposition')).toContain('evenkeel-export.json')
      expect(await response.text()).toContain('remember the lighthouse')
    })

    it('an export is a page to read, too: saved, never shown or kept', async () => {
      const app = await testApp()
      const user = await DirectLineUser.open(app.url)
      await user.say('remember the <b>lighthouse</b>')
      expect((await fetch(`${app.url}/api/export?format=html`)).status).toBe(401)
      const headers = { authorization: `Bearer ${user.session.token}` }
      const fetched = (query: string) => fetch(`${app.url}/api/export${query}`, { headers })
      const response = await fetched('?format=html')
      const told = Object.fromEntries(response.headers)
      expect(told).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-disposition': 'attachment; filename=evenkeel-export.html',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      expect(told['content-security-policy']).toMatch(/^sandbox; default-src 'none';/)
      const page = await response.text()
      expect(page).toContain('<html lang="en">')
      expect(page).toContain('remember the &lt;b&gt;lighthouse&lt;/b&gt;')
      expect(await (await fetched('?format=html&locale=zh-Hant')).text()).toContain(
        'lang="zh-Hant"',
      )
      const plain = await fetched('?format=x&format=y')
      expect(plain.headers.get('content-type')).toMatch(/json/)
      expect(plain.headers.get('cache-control')).toBe('no-store')
    })

    it('a forged cookie is nobody', async () => {
      const app = await testApp()
      const user = await DirectLineUser.open(app.url)
      const other = await DirectLineUser.open(app.url, 'en', `${user.cookie.slice(0, -2)}xx`)
      expect(other.session.conversationId).not.toBe(user.session.conversationId)
    })
  })
})
