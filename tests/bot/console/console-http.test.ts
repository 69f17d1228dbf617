import { request as httpRequest } from 'node:http'
import { describe, expect, it } from 'vitest'
import { codeOf, ConsoleClient, consoleApp, newId } from './support/console-app.ts'
import { codeAt, HOUR, PASSWORD } from './support/console-records.ts'

const FORGED = 'A'.repeat(43)

describe('the page', () => {
  it('comes with a policy under which no string becomes markup or script, and in no frame', async () => {
    const { url } = await consoleApp()
    const response = await fetch(`${url}/console`)
    expect(response.status).toBe(200)
    const policy = response.headers.get('content-security-policy') ?? ''
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
      expect(policy).toContain(part)
    expect(policy).not.toMatch(/unsafe|\*|data:/)
    expect(response.headers.get('x-frame-options')).toBe('DENY')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const html = await response.text()
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bon\w+=/)
  })

  it('answers nothing from a store of a browser or a proxy', async () => {
    const { url } = await consoleApp()
    const response = await fetch(`${url}/console/api/session`)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ me: null })
  })
})

describe('signing in over HTTP', () => {
  it('gives a cookie that no script reads and no other site sends', async () => {
    const { url, given } = await consoleApp()
    const mei = new ConsoleClient(url)
    await mei.signIn('mei', given.mei.recoveryCodes[0] ?? '')
    expect(mei.setCookie).toMatch(/^evenkeel_console=[\w-]{43};/)
    expect(mei.setCookie).toMatch(/HttpOnly/)
    expect(mei.setCookie).toMatch(/SameSite=Strict/)
    expect(mei.setCookie).toMatch(/Path=\//)
    const answer = (await (await mei.get('/session')).json()) as { me: unknown }
    expect(answer).toMatchObject({ me: { name: 'mei', display: 'Mei Lin', role: 'counsellor' } })
  })

  it('binds the cookie to https wherever people come over https', async () => {
    const { url, given } = await consoleApp({ SECURE_COOKIES: 'yes' })
    const mei = new ConsoleClient(url)
    await mei.signIn('mei', given.mei.recoveryCodes[0] ?? '')
    const { setCookie } = mei
    expect(setCookie).toMatch(/^__Host-evenkeel_console=/)
    expect(setCookie).toMatch(/; Secure/)
  })

  it('takes the code of an authenticator app, once', async () => {
    const { url, given, clock } = await consoleApp()
    const code = codeAt(given.mei.totpUri, clock.now())
    const client = new ConsoleClient(url)
    expect((await client.signIn('mei', code)).status).toBe(200)
    const again = await new ConsoleClient(url).signIn('mei', code)
    expect([again.status, await codeOf(again)]).toEqual([401, 'CodeRefused'])
  })

  it('is refused over plain http that comes from elsewhere', async () => {
    const { url } = await consoleApp()
    const { port } = new URL(url)
    const status = await new Promise((resolve, reject) => {
      const body = JSON.stringify({ name: 'mei', password: PASSWORD })
      const headers = {
        host: 'console.example',
        origin: 'http://console.example',
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }
      const options = { host: '127.0.0.1', port, path: '/console/api/sign-in', method: 'POST' }
      const sent = httpRequest({ ...options, headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sent.on('error', reject)
      sent.end(body)
    })
    expect(status).toBe(403)
  })

  it('stops brute force and says for how long', async () => {
    const { url } = await consoleApp()
    const client = new ConsoleClient(url)
    const statuses: number[] = []
    for (let i = 0; i < 6; i += 1)
      statuses.push((await client.signIn('mei', '', `guess number ${i}`)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
    const refused = await client.signIn('mei', '', PASSWORD)
    expect(await codeOf(refused)).toBe('TooManyTries')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
  })

  it('signs out, here or everywhere', async () => {
    const { signIn } = await consoleApp()
    const [first, second, third] = [signIn('mei'), signIn('mei'), signIn('mei')]
    expect((await first.post('/sign-out', {})).status).toBe(204)
    expect((await first.get('/cases')).status).toBe(401)
    expect((await second.get('/cases')).status).toBe(200)
    expect((await second.post('/sign-out', { everywhere: true })).status).toBe(204)
    expect((await third.get('/cases')).status).toBe(401)
  })
})

describe('who is not let in', () => {
  it('a forged, an expired and a missing session', async () => {
    const { signIn, clock, url } = await consoleApp()
    const mei = signIn('mei')
    const stranger = new ConsoleClient(url)
    expect(await codeOf(await stranger.get('/cases'))).toBe('SessionMissing')
    for (const cookie of [
      `evenkeel_console=${FORGED}`,
      `__Host-evenkeel_console=${FORGED}`,
      'evenkeel_console=__proto__',
      `evenkeel_console=${'x'.repeat(5000)}`,
      `${mei.cookie}x`,
    ])
      expect((await stranger.get('/cases', { cookie })).status).toBe(401)
    expect((await mei.get('/cases')).status).toBe(200)
    clock.advance(HOUR)
    expect((await mei.get('/cases')).status).toBe(401)
  })

  it('a session of an account that was disabled on the server meanwhile', async () => {
    const { signIn, accounts } = await consoleApp()
    const mei = signIn('mei')
    accounts.disable('mei')
    expect((await mei.get('/cases')).status).toBe(401)
  })

  it('a change without the token, with another one, or with that of another session', async () => {
    const { signIn, inDanger, audit } = await consoleApp()
    await inDanger()
    const [mei, tom] = [signIn('mei'), signIn('tom')]
    const one = await mei.onlyCase()
    for (const csrf of ['', 'x', FORGED, tom.csrf]) {
      const body = { version: one.version }
      const headers = { 'x-evenkeel-csrf': csrf }
      const refused = await mei.post(`/cases/${one.id}/claim`, body, headers)
      expect([refused.status, await codeOf(refused)]).toEqual([403, 'CsrfRefused'])
    }
    expect((await mei.onlyCase()).claimedBy).toBeNull()
    const noted = audit.newest(20).filter(({ action }) => action === 'request.refused')
    expect(noted).toHaveLength(4)
  })

  it('a request from another origin, also from one that may use Direct Line', async () => {
    const listed = 'https://partner.example'
    const { signIn, url } = await consoleApp({ ALLOWED_ORIGINS: listed })
    const mei = signIn('mei')
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: listed },
      { origin: 'null' },
      { origin: 'garbage' },
      { origin: url, 'sec-fetch-site': 'cross-site' },
      { origin: url, 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      expect((await mei.post('/sign-out', {}, headers)).status).toBe(403)
      expect((await mei.get('/cases', headers)).status).toBe(403)
    }
    const without = await fetch(`${url}/console/api/sign-out`, {
      method: 'POST',
      headers: { cookie: mei.cookie, 'x-evenkeel-csrf': mei.csrf },
    })
    expect(without.status).toBe(403)
    expect((await mei.get('/cases')).status).toBe(200)
  })

  it('a role that may not', async () => {
    const { signIn, inDanger } = await consoleApp()
    await inDanger()
    const [mei, ada] = [signIn('mei'), signIn('ada')]
    const one = await mei.onlyCase()
    for (const path of ['/cases', `/cases/${one.id}`, '/counsellors'])
      expect(await codeOf(await ada.get(path))).toBe('RoleForbidden')
    expect(await codeOf(await ada.claim(one))).toBe('RoleForbidden')
    for (const path of ['/audit', '/accounts'])
      expect(await codeOf(await mei.get(path))).toBe('RoleForbidden')
    const { verdict } = (await (await ada.get('/audit')).json()) as { verdict: { ok: boolean } }
    expect(verdict.ok).toBe(true)
    const listed = JSON.stringify(await (await ada.get('/accounts')).json())
    expect(listed).not.toMatch(/salt|hash|totp|secret/i)
  })
})

describe('help lines that nobody has confirmed', () => {
  it('are told to everybody who works here, and to nobody else', async () => {
    const { signIn, url } = await consoleApp()
    expect((await new ConsoleClient(url).get('/helplines')).status).toBe(401)
    for (const name of ['mei', 'ada'] as const) {
      const { unconfirmed } = (await (await signIn(name).get('/helplines')).json()) as {
        unconfirmed: { contact: string; why: string; name: Record<string, string> }[]
      }
      const one = unconfirmed.find(({ contact }) => contact === '116 123')
      expect(one).toMatchObject({ why: 'never', name: { en: 'Samaritans' } })
    }
  })
})

describe('bodies', () => {
  it('that are no JSON, too large, or of another type are named', async () => {
    const { signIn } = await consoleApp()
    const mei = signIn('mei')
    const post = async (body: string, type = 'application/json') => {
      const response = await mei.post('/sign-in', body, { 'content-type': type })
      return [response.status, await codeOf(response)]
    }
    expect(await post('{')).toEqual([400, 'BodyNotJson'])
    expect(await post('"a"')).toEqual([400, 'BodyNotJson'])
    expect(await post(`{"name":"${'x'.repeat(300_000)}"}`)).toEqual([413, 'BodyTooLarge'])
    expect(await post('name=mei', 'application/x-www-form-urlencoded')).toEqual([
      415,
      'BodyWrongType',
    ])
  })

  it.each([
    ['/sign-in', {}],
    ['/sign-in', { name: 'mei' }],
    ['/sign-in', { name: ['mei'], password: 'x' }],
    ['/sign-in', { name: 'x'.repeat(1000), password: 'x' }],
    ['/sign-in', { name: 'mei', password: 'x'.repeat(1000) }],
    ['/sign-in/code', { ticket: 1, code: 'x' }],
    ['/sign-out', { everywhere: 'yes' }],
    ['/cases/some/claim', { version: 0 }],
    ['/cases/some/claim', { version: '1' }],
    ['/cases/some/lines', { text: '', clientId: newId() }],
    ['/cases/some/lines', { text: 'x'.repeat(4001), clientId: newId() }],
    ['/cases/some/lines', { text: 'x', clientId: '../x' }],
    ['/cases/some/notes', { text: 7 }],
    ['/cases/some/transfer', { to: '../../etc' }],
    ['/cases/some/close', { outcome: 'cured' }],
  ])('%s with a wrong body is refused, and its words are not repeated (%#)', async (path, body) => {
    const { signIn } = await consoleApp()
    const response = await signIn('mei').post(path, body)
    const answer = await response.text()
    expect(response.status).toBe(400)
    expect(answer).toContain('RequestInvalid')
    expect(answer).not.toMatch(/cured|etc|xxx/)
  })
})

describe('cases over HTTP', () => {
  it('are listed by risk, looked into, taken, talked in, noted, and given back', async () => {
    const { signIn, inDanger, audit } = await consoleApp()
    const person = await inDanger()
    const mei = signIn('mei')
    const one = await mei.onlyCase()
    expect(one).toMatchObject({ status: 'offered', kind: 'suicide', claimedBy: null })
    expect((await mei.detail(one.id)).signs.length).toBeGreaterThan(0)
    expect(await (await mei.claim(one)).json()).toMatchObject({ ok: true })
    expect((await mei.say(one.id, 'Hello, I am Mei.')).status).toBe(200)
    const heard = await person.activities()
    expect(heard.some(({ text }) => text === 'Hello, I am Mei.')).toBe(true)
    await person.post({ type: 'message', text: 'please stay with me' })
    const { transcript } = await mei.detail(one.id)
    expect(transcript.map(({ text }) => text)).toContain('please stay with me')
    expect((await mei.post(`/cases/${one.id}/notes`, { text: 'alone at home' })).status).toBe(200)
    expect((await mei.detail(one.id)).notes.map(({ text }) => text)).toEqual(['alone at home'])
    expect((await mei.post(`/cases/${one.id}/return`, {})).status).toBe(200)
    expect(await mei.queue()).toEqual([])
    const actions = audit.newest(100).map(({ action }) => action)
    for (const action of [
      'case.viewed',
      'case.claimed',
      'case.said',
      'case.noted',
      'case.returned',
    ])
      expect(actions).toContain(action)
    const log = JSON.stringify(audit.newest(100))
    expect(log).not.toMatch(/Mei\.|stay with me|alone at home|kill/)
    expect(audit.verify().ok).toBe(true)
  })

  it('of two who take one at once, one wins and the other is told who', async () => {
    const { signIn, inDanger, audit } = await consoleApp()
    await inDanger()
    const [mei, tom] = [signIn('mei'), signIn('tom')]
    const one = await mei.onlyCase()
    const answers = await Promise.all(
      [mei, tom].map(async (who) => (await (await who.claim(one)).json()) as ClaimAnswer),
    )
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    const winner = answers[0]?.ok ? 'mei' : 'tom'
    const lost = answers.find(({ ok }) => !ok)
    expect(lost).toMatchObject({ reason: 'taken', by: { id: winner } })
    expect(audit.newest(10).map(({ action }) => action)).toContain('case.claim-lost')
  })

  it('are not taken by a claim that is sent again later', async () => {
    const { signIn, inDanger } = await consoleApp()
    await inDanger()
    const [mei, tom] = [signIn('mei'), signIn('tom')]
    const one = await mei.onlyCase()
    expect(await (await mei.claim(one)).json()).toMatchObject({ ok: true })
    await mei.post(`/cases/${one.id}/transfer`, { to: null })
    expect(await (await mei.claim(one)).json()).toMatchObject({ ok: false, reason: 'changed' })
    expect(await (await tom.claim(await tom.onlyCase())).json()).toMatchObject({ ok: true })
  })

  it('say a message once however often it is sent', async () => {
    const { signIn, inDanger } = await consoleApp()
    const person = await inDanger()
    const mei = signIn('mei')
    const one = await mei.onlyCase()
    await mei.claim(one)
    const id = newId()
    await Promise.all([1, 2, 3].map(() => mei.say(one.id, 'only once', id)))
    const heard = await person.activities()
    expect(heard.filter(({ text }) => text === 'only once')).toHaveLength(1)
  })

  it('of another counsellor are shut, and the try is written down; a supervisor may', async () => {
    const { signIn, inDanger, audit } = await consoleApp()
    await inDanger()
    const [mei, tom, sue] = [signIn('mei'), signIn('tom'), signIn('sue')]
    const one = await mei.onlyCase()
    await mei.claim(one)
    const tries = [
      await tom.get(`/cases/${one.id}`),
      await tom.say(one.id, 'not mine'),
      await tom.post(`/cases/${one.id}/notes`, { text: 'x' }),
      await tom.post(`/cases/${one.id}/transfer`, { to: 'tom' }),
      await tom.post(`/cases/${one.id}/return`, {}),
      await tom.post(`/cases/${one.id}/close`, { outcome: 'safe' }),
    ]
    for (const refused of tries)
      expect([refused.status, await codeOf(refused)]).toEqual([403, 'CaseNotYours'])
    const noted = audit
      .newest(20)
      .filter(({ who, action }) => who === 'tom' && action === 'request.refused')
    expect(noted).toHaveLength(tries.length)
    expect((await sue.detail(one.id)).case.claimedBy?.id).toBe('mei')
    expect(await codeOf(await sue.say(one.id, 'not mine either'))).toBe('CaseNotYours')
    expect((await sue.post(`/cases/${one.id}/transfer`, { to: 'tom' })).status).toBe(200)
    expect((await tom.detail(one.id)).case.claimedBy?.id).toBe('tom')
    expect(await codeOf(await mei.say(one.id, 'no longer mine'))).toBe('CaseNotYours')
  })

  it('are given only to somebody who is there to work', async () => {
    const { signIn, inDanger, accounts } = await consoleApp()
    await inDanger()
    const mei = signIn('mei')
    const one = await mei.onlyCase()
    await mei.claim(one)
    accounts.disable('tom')
    for (const to of ['tom', 'ada', 'nobody'])
      expect(await codeOf(await mei.post(`/cases/${one.id}/transfer`, { to }))).toBe(
        'AccountUnknown',
      )
    expect((await mei.detail(one.id)).case.claimedBy?.id).toBe('mei')
  })

  it.each(['nothing', '..%2f..', '%00', 'x'.repeat(500), '__proto__', '%E2%82'])(
    'of an odd id there is none (%#)',
    async (id) => {
      const { signIn } = await consoleApp()
      const mei = signIn('mei')
      expect((await mei.get(`/cases/${id}`)).status).toBe(404)
      expect((await mei.post(`/cases/${id}/claim`, { version: 1 })).status).toBe(404)
      expect((await mei.say(id, 'x')).status).toBe(404)
    },
  )

  it('that have ended take nothing more', async () => {
    const { signIn, inDanger } = await consoleApp()
    await inDanger()
    const mei = signIn('mei')
    const one = await mei.onlyCase()
    await mei.claim(one)
    expect((await mei.post(`/cases/${one.id}/close`, { outcome: 'safe' })).status).toBe(200)
    expect(await codeOf(await mei.say(one.id, 'too late'))).toBe('CaseEnded')
    expect(await (await mei.claim(one)).json()).toMatchObject({ ok: false, reason: 'ended' })
  })
})

interface ClaimAnswer {
  readonly ok: boolean
  readonly reason?: string
}
