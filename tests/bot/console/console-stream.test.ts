import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { ConsoleClient, consoleApp, ConsoleSocket } from './support/console-app.ts'

describe('the console’s stream', () => {
  it('is opened by a session of our own page alone', async () => {
    const { url, signIn } = await consoleApp({ ALLOWED_ORIGINS: 'https://partner.example' })
    const mei = signIn('mei')
    const ada = signIn('ada')
    const cookie = mei.cookie
    expect(await new ConsoleClient(url).stream().closed).toBe(401)
    const forged = `evenkeel_console=${'A'.repeat(43)}`
    expect(await new ConsoleSocket(url, { origin: url, cookie: forged }).closed).toBe(401)
    expect(await new ConsoleSocket(url, { cookie }).closed).toBe(403)
    for (const origin of ['https://evil.example', 'https://partner.example', 'null'])
      expect(await new ConsoleSocket(url, { origin, cookie }).closed).toBe(403)
    expect(await ada.stream().closed).toBe(403)
    const other = new WebSocket(`${url.replace('http', 'ws')}/console/other`, {
      headers: { origin: url, cookie },
    })
    const status = await new Promise((resolve) =>
      other.once('unexpected-response', (_request, response) => resolve(response.statusCode)),
    )
    expect(status).toBe(404)
  })

  it('says nothing before the page has proved itself', async () => {
    const { signIn, inDanger } = await consoleApp()
    const mei = signIn('mei')
    const silent = mei.stream()
    await silent.opened
    await inDanger()
    const greeted = await mei.greeted()
    expect(greeted.received[0]).toMatchObject({ type: 'queue', cases: [{ status: 'offered' }] })
    expect(silent.received).toEqual([])
    const wrong = mei.stream()
    await wrong.opened
    wrong.send({ type: 'hello', csrf: 'forged' })
    expect(await wrong.closed).toBe(1008)
    const early = mei.stream()
    await early.opened
    early.send({ type: 'watch', caseId: 'x' })
    expect(await early.closed).toBe(1008)
    expect([...wrong.received, ...early.received]).toEqual([])
  })

  it.each([
    ['no JSON', 'hello', 1008],
    ['an unknown frame', '{"type":"claim","caseId":"x"}', 1008],
    ['a frame of another shape', '{"type":"read","caseId":"x","seq":"1"}', 1008],
    ['bytes', Buffer.from([1, 2, 3]), 1008],
    ['too much', 'x'.repeat(5000), 1009],
  ])('is closed for %s', async (_what, data, code) => {
    const { signIn } = await consoleApp()
    const stream = await signIn('mei').greeted()
    stream.socket.send(data)
    expect(await stream.closed).toBe(code)
  })

  it('is closed for a flood', async () => {
    const { signIn } = await consoleApp()
    const stream = await signIn('mei').greeted()
    for (let i = 0; i < 200; i += 1) stream.send({ type: 'active' })
    expect(await stream.closed).toBe(1008)
  })

  it('brings cases as they come and change, and who took them', async () => {
    const { signIn, inDanger } = await consoleApp()
    const [mei, tom] = [signIn('mei'), signIn('tom')]
    const stream = await tom.greeted()
    await inDanger()
    await stream.until((frame) => frame.type === 'case' && frame.case.status === 'offered')
    await mei.claim(await mei.onlyCase())
    const taken = await stream.until(
      (frame) => frame.type === 'case' && frame.case.claimedBy !== null,
    )
    expect(taken).toMatchObject({ case: { claimedBy: { id: 'mei', name: 'Mei Lin' } } })
  })

  it('brings the words of a case to its counsellor and to supervisors who look, to nobody else', async () => {
    const { signIn, inDanger, audit } = await consoleApp()
    const person = await inDanger()
    const [mei, tom, sue] = [signIn('mei'), signIn('tom'), signIn('sue')]
    const one = await mei.onlyCase()
    const streams = await Promise.all([mei, tom, sue].map((who) => who.greeted()))
    const [mine, other, above] = streams as [ConsoleSocket, ConsoleSocket, ConsoleSocket]
    // Watching begins while nobody has it, which all of them may.
    for (const stream of streams) stream.send({ type: 'watch', caseId: one.id })
    await mei.claim(one)
    await person.post({ type: 'message', text: 'for her eyes' })
    const isLine = (frame: { type: string }) => frame.type === 'line'
    await mine.until(isLine)
    await above.until(isLine)
    await mei.say(one.id, 'I am here')
    await mine.until((frame) => frame.type === 'line' && frame.line.voice === 'counsellor')
    await other.until((frame) => frame.type === 'case' && frame.case.status === 'active')
    expect(other.received.filter(isLine)).toEqual([])
    other.send({ type: 'watch', caseId: one.id })
    expect(await other.until(({ type }) => type === 'refused')).toMatchObject({
      code: 'CaseNotYours',
    })
    const watched = audit.newest(50).filter(({ action }) => action === 'case.watched')
    expect(watched.map(({ who }) => who).toSorted()).toEqual(['mei', 'sue', 'tom'])
    expect(JSON.stringify(audit.newest(50))).not.toContain('for her eyes')
  })

  it('carries typing and reading both ways', async () => {
    const { signIn, inDanger } = await consoleApp()
    const person = await inDanger()
    const mei = signIn('mei')
    const one = await mei.onlyCase()
    await mei.claim(one)
    const stream = await mei.greeted()
    stream.send({ type: 'watch', caseId: one.id })
    const page = person.stream()
    await page.until((received) => received.length > 0)
    await person.post({ type: 'typing' })
    await stream.until(({ type }) => type === 'typing')
    stream.send({ type: 'typing', caseId: one.id })
    await page.until((received) => received.some(({ type }) => type === 'typing'))
    await person.post({ type: 'message', text: 'are you there?' })
    const line = await stream.until(({ type }) => type === 'line')
    const seq = line.type === 'line' ? line.line.seq : 0
    const before = stream.received.length
    stream.send({ type: 'read', caseId: one.id, seq })
    await stream.until((frame) => frame.type === 'case' && frame.case.unread === 0, before)
    page.socket.terminate()
  })

  it('ends with the session, whoever ends it', async () => {
    const { signIn, accounts } = await consoleApp()
    const [mei, tom] = [signIn('mei'), signIn('tom')]
    const stream = await mei.greeted()
    await mei.post('/sign-out', {})
    expect(await stream.closed).toBe(4401)
    const second = await tom.greeted()
    accounts.disable('tom')
    second.send({ type: 'active' })
    expect(await second.closed).toBe(4401)
  })

  it('keeps at most five windows of one counsellor', async () => {
    const { signIn } = await consoleApp()
    const mei = signIn('mei')
    const first = await mei.greeted()
    for (let i = 0; i < 5; i += 1) await mei.greeted()
    expect(await first.closed).toBe(4000)
  })
})
