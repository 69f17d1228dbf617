import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { READ } from '../../bot/handoff/handoff-events.ts'
import { staffed } from '../bot/console/support/console-app.ts'
import { DirectLineUser, textsOf, type WireActivity } from '../support/direct-line-user.ts'
import { ServiceHouse } from '../support/service-house.ts'
import type { RunningServer } from '../support/start-server.ts'

const HOUR = 3_600_000

/** From eight in the morning on, whenever the test runs: at night a reminder is asked about first. */
const MORNING = (32 - new Date().getUTCHours()) % 24

const openAt = ({ url }: { readonly url: string }, cookie = '') =>
  DirectLineUser.open(url, 'en', cookie, 'Europe/London')

const repliesTo = (received: readonly WireActivity[], text: string) => {
  const asked = received.find((one) => one.from.role === 'user' && one.text === text)
  if (!asked) return []
  return received.filter(({ type, replyToId }) => type === 'message' && replyToId === asked.id)
}

describe('two web processes and a worker on one Redis', () => {
  let house: ServiceHouse
  /** Those that people come to. */
  let servers: [RunningServer, RunningServer]
  let worker: RunningServer
  let staff: Awaited<ReturnType<typeof staffed>>

  const startWeb = () => house.start({ role: 'web', aheadHours: MORNING })
  beforeAll(async () => {
    house = await ServiceHouse.open()
    const clock = { now: () => Date.now() + MORNING * HOUR }
    staff = await staffed(house.dataDir, clock, (close) => house.atEnd(close))
    // Its clock is ahead: what is due in two hours is due at once.
    const starts = [
      startWeb(),
      startWeb(),
      house.start({ role: 'worker', aheadHours: MORNING + 3 }),
    ]
    const [a, b, behind] = await Promise.all(starts)
    if (!a || !b || !behind) throw new Error('a server is missing')
    servers = [a, b]
    worker = behind
  })
  afterAll(() => house.close())

  it('show a person the same talk, whichever they write to, and what the worker says', async () => {
    const [a, b] = servers
    const atA = await openAt(a)
    const atB = await openAt(b, atA.cookie)
    expect(atB.session.conversationId).toBe(atA.session.conversationId)
    const stream = atB.stream()
    await stream.until((received) => received.some(({ from }) => from.role === 'bot'))

    await atA.post({ type: 'message', text: 'I feel sad today' })
    await stream.until((received) => repliesTo(received, 'I feel sad today').length > 0)
    await atA.post({ type: 'message', text: 'remind me in two hours' })
    await stream.until((received) => repliesTo(received, 'remind me in two hours').length > 0)
    expect(textsOf(repliesTo(stream.received, 'remind me in two hours'))).toMatch(/write to you/)
    await stream.until((received) => {
      const due = received.find(({ name }) => name === 'check-in.due')
      return due !== undefined && received.some(({ replyToId }) => replyToId === due.id)
    })
    const ids = stream.received.flatMap(({ id }) => id ?? [])
    expect(ids).toEqual([...new Set(ids)].toSorted())
    // People do not come to a worker; who runs it does.
    expect((await fetch(`${worker.url}/readyz`)).status).toBe(200)
    expect((await fetch(`${worker.url}/metrics`)).status).toBe(200)
    expect((await fetch(`${worker.url}/`)).status).toBe(404)
    expect((await fetch(`${worker.url}/api/session`, { method: 'POST' })).status).toBe(404)
  })

  it('bring together a person at one and a counsellor at the other, and the bot is silent', async () => {
    const [a, b] = servers
    const mei = staff.signInAt(b.url, 'mei')
    const desk = await mei.greeted()
    const person = await openAt(a)
    const stream = person.stream()
    await person.post({ type: 'message', text: 'I want to kill myself' })
    // The case is known at B, and that A has put it into the queue.
    await desk.until((one) => one.type === 'case' && one.case.status === 'offered')
    const waiting = await mei.onlyCase()
    expect((await mei.claim(waiting)).ok).toBe(true)
    // At once: A may not have heard of it yet.
    await person.post({ type: 'message', text: 'are you there?' })
    desk.send({ type: 'watch', caseId: waiting.id })
    await stream.until((received) => received.some(({ text }) => text?.includes('Mei Lin')))
    const { case: held } = await mei.detail(waiting.id)
    expect(held.claimedBy?.id).toBe('mei')
    await person.post({ type: 'message', text: 'and now?' })
    await desk.until((one) => one.type === 'line' && one.line.text === 'and now?')

    expect((await mei.say(waiting.id, 'I am here with you')).ok).toBe(true)
    await stream.until((received) => received.some(({ text }) => text === 'I am here with you'))
    await person.post({ type: 'typing' })
    await desk.until((one) => one.type === 'typing' && one.caseId === waiting.id)
    desk.send({ type: 'typing', caseId: waiting.id })
    await stream.until((received) =>
      received.some(({ type, from }) => type === 'typing' && from.name === 'Mei Lin'),
    )
    const { transcript } = await mei.detail(waiting.id)
    const heard = transcript.filter(({ voice }) => voice === 'person')
    expect(heard.map(({ text }) => text).slice(-2)).toEqual(['are you there?', 'and now?'])
    desk.send({ type: 'read', caseId: waiting.id, seq: heard.at(-1)?.seq ?? 0 })
    await stream.until((received) => received.some(({ name }) => name === READ))

    // Given back at B, the bot answers at A again.
    expect((await mei.post(`/cases/${waiting.id}/return`, {})).ok).toBe(true)
    await person.post({ type: 'message', text: 'thank you' })
    await stream.until((received) => repliesTo(received, 'thank you').length > 0)
    const log = await all(person)
    for (const text of ['are you there?', 'and now?']) {
      expect(log.filter((one) => one.text === text)).toHaveLength(1)
      expect(repliesTo(log, text)).toEqual([])
    }
  })

  it('are restarted one after the other without a message being lost or answered twice', async () => {
    const person = await openAt(servers[0])
    const texts: string[] = []
    const stop = new AbortController()
    const writing = (async () => {
      while (!stop.signal.aborted) {
        const text = `word ${texts.length} ${randomUUID()}`
        await insist(person, text, servers)
        texts.push(text)
        // No more than can be answered meanwhile.
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })()
    for (const i of [0, 1] as const) {
      const old = servers[i]
      servers[i] = await startWeb()
      expect(await old.stop()).toBe(0)
    }
    stop.abort()
    await writing
    const back = await openAt(servers[0], person.cookie)
    await untilAnswered(back, texts)
    expect(texts.length).toBeGreaterThan(2)
    expectInOrder(await all(back), texts)
  })

  it('answer what one had accepted when it was killed: once, and in order', async () => {
    const [a, b] = servers
    const atA = await openAt(a)
    const atB = await openAt(b, atA.cookie)
    const texts = Array.from({ length: 12 }, (_, i) => `word ${i} ${randomUUID()}`)
    for (const text of texts.slice(0, 10)) await insist(atA, text, [a])
    await a.stop('SIGKILL')
    // Whoever goes on at another process is answered behind what they said before.
    for (const text of texts.slice(10)) await insist(atB, text, [b])
    await untilAnswered(atB, texts)
    expectInOrder(await all(atB), texts)
  })
})

/** Waits until each text has its answer, as whoever has the talk open sees it. */
async function untilAnswered(user: DirectLineUser, texts: readonly string[]): Promise<void> {
  const stream = user.stream()
  const last = texts.at(-1) ?? ''
  await stream.until((received) => repliesTo(received, last).length > 0)
  await stream.until((received) => texts.every((text) => repliesTo(received, text).length > 0))
  stream.socket.close()
}

/** Sends a text, to one server and then to another, until it is accepted: as the page does. */
async function insist(
  { session }: DirectLineUser,
  text: string,
  servers: readonly { readonly url: string }[],
): Promise<void> {
  const body = JSON.stringify({
    ...{ type: 'message', text },
    channelData: { clientActivityID: randomUUID() },
  })
  const headers = {
    authorization: `Bearer ${session.token}`,
    'content-type': 'application/json',
  }
  for (let tries = 0; ; tries += 1) {
    const { url } = servers[tries % servers.length] ?? { url: '' }
    const path = `/v3/directline/conversations/${session.conversationId}/activities`
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body }).catch(
      () => null,
    )
    if (response?.ok) return
    await response?.text()
    // Refused connections, and too many that wait: both are over in a moment.
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Everything in the log, page by page. */
async function all(user: DirectLineUser): Promise<WireActivity[]> {
  const found: WireActivity[] = []
  for (;;) {
    const last = Number(found.at(-1)?.id?.split('|')[1] ?? 0)
    const page = await user.activities(last)
    if (page.length === 0) return found
    found.push(...page)
  }
}

/** Each text is there once and was answered once, in the order in which they were said. */
function expectInOrder(log: readonly WireActivity[], texts: readonly string[]): void {
  const mine = log.filter(({ from, type }) => from.role === 'user' && type === 'message')
  expect(mine.map(({ text }) => text)).toEqual(texts)
  const answers = log.filter(({ replyToId }) => mine.some(({ id }) => id === replyToId))
  // The bubbles of one answer stand together; a second answer would stand apart.
  const order = answers.map(({ replyToId }) => replyToId)
  const runs = order.filter((id, i) => i === 0 || id !== order[i - 1])
  expect(runs).toEqual(mine.map(({ id }) => id))
}
