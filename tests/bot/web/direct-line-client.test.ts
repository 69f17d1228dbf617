import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Activity } from '../../../bot/web/client/activity.ts'
import { SILENCE_LIMIT_MS } from '../../../bot/web/client/direct-line-client.ts'
import { FakeDirectLine } from '../../support/fake-direct-line.ts'
import { until } from './manual-timers.ts'
import { PageClient } from './page-client.ts'

const echo = (activity: Activity): Activity[] =>
  activity.type === 'message' ? [{ type: 'message', text: `re: ${activity.text ?? ''}` }] : []

let server: FakeDirectLine
const pages: PageClient[] = []

function open(earlier?: PageClient): PageClient {
  const page = new PageClient(server.url, earlier)
  pages.push(page)
  page.client.start()
  return page
}

async function connected(): Promise<PageClient> {
  const page = open()
  await until(() => page.client.status === 'connected' && server.openSockets === 1)
  return page
}

beforeEach(async () => {
  server = await FakeDirectLine.start({
    answer: echo,
    greeting: [{ type: 'message', text: 'hello' }],
    expiresIn: 600,
  })
})

afterEach(async () => {
  for (const page of pages.splice(0)) page.client.close()
  await server.stop()
})

describe('a line that holds', () => {
  it('shows the greeting, then what was said and the answer, in the order of the server', async () => {
    const page = await connected()
    page.say('one')
    expect(page.transcript.entries.at(-1)).toMatchObject({ text: 'one', state: 'sending' })
    await until(() => page.texts.includes('re: one'))
    expect(page.texts).toEqual(['hello', 'one', 're: one'])
    expect(page.transcript.entries[1]).toMatchObject({ who: 'person', state: 'sent' })
    expect(page.saved).toEqual([])
  })

  it('shows the history to a page that is opened again', async () => {
    const first = await connected()
    first.say('one')
    await until(() => first.texts.length === 3)
    first.client.close()
    const second = open(first)
    await until(() => second.texts.length === 3)
    expect(second.texts).toEqual(['hello', 'one', 're: one'])
  })

  it('sends events beside the messages', async () => {
    const page = await connected()
    page.client.sendEvent('locale.chosen', 'zh-Hant')
    await until(() => server.log.some(({ name }) => name === 'locale.chosen'))
    expect(server.log.at(-1)).toMatchObject({ type: 'event', value: 'zh-Hant' })
  })

  it('passes every typing sign on, since it has no id', async () => {
    const page = await connected()
    server.say({ type: 'typing' })
    server.say({ type: 'typing' })
    await until(() => page.events.length === 2)
    expect(page.events.map(({ type }) => type)).toEqual(['typing', 'typing'])
  })
})

describe('a line that breaks', () => {
  it('reconnects with the watermark and misses nothing that was said meanwhile', async () => {
    const page = await connected()
    await until(() => page.texts.length === 1)
    server.dropSockets()
    await until(() => page.client.status === 'reconnecting')
    server.say({ type: 'message', text: 'while you were away' })
    await page.untilRetrying(() => page.texts.length === 2)
    expect(page.texts).toEqual(['hello', 'while you were away'])
    expect(page.statuses).toEqual(['connected', 'reconnecting', 'connected'])
  })

  it('goes on after a restart of the server', async () => {
    const page = await connected()
    page.say('one')
    await until(() => page.texts.length === 3)
    await server.stop()
    page.say('two')
    await until(() => page.client.status === 'reconnecting')
    await server.restart()
    await page.untilRetrying(() => page.texts.length === 5)
    expect(page.texts).toEqual(['hello', 'one', 're: one', 'two', 're: two'])
  })

  it('takes silence for a dead line', async () => {
    const page = await connected()
    await until(() => page.texts.length === 1)
    page.timers.advance(SILENCE_LIMIT_MS)
    expect(page.client.status).toBe('reconnecting')
    await page.untilRetrying(() => page.client.status === 'connected')
    expect(page.texts).toEqual(['hello'])
  })

  it('leaves the line to other pages for a while when the server says so, or until looked at', async () => {
    const page = await connected()
    server.dropSockets(4000)
    await until(() => page.client.status === 'reconnecting')
    expect(page.timers.waits).toContain(60_000)
    page.client.wake()
    await until(() => page.client.status === 'connected')
    expect(page.statuses).toEqual(['connected', 'reconnecting', 'connected'])
  })

  it('shows duplicate frames once', async () => {
    server.duplicateFrames = true
    const page = await connected()
    page.say('one')
    await until(() => page.texts.length === 3 && page.saved.length === 0)
    server.say({ type: 'message', text: 'last' })
    await until(() => page.texts.includes('last'))
    expect(page.texts).toEqual(['hello', 'one', 're: one', 'last'])
  })

  it('asks again after a frame it cannot read', async () => {
    const page = await connected()
    await until(() => page.texts.length === 1)
    server.sendFrame('{"activities":')
    await until(() => page.client.status === 'reconnecting')
    server.say({ type: 'message', text: 'still here' })
    await page.untilRetrying(() => page.texts.includes('still here'))
    expect(page.texts).toEqual(['hello', 'still here'])
  })

  it('polls where no socket can be opened, and misses nothing', async () => {
    server.refuseSockets = true
    const page = open()
    await page.untilRetrying(() => page.client.status === 'connected')
    page.say('one')
    await page.untilRetrying(() => page.texts.includes('re: one'))
    expect(page.texts).toEqual(['hello', 'one', 're: one'])
    server.refuseSockets = false
    await page.untilRetrying(() => server.openSockets === 1)
    server.say({ type: 'message', text: 'by socket' })
    await until(() => page.texts.includes('by socket'))
    expect(page.texts).toEqual(['hello', 'one', 're: one', 'by socket'])
  })

  it('says that it is offline when the device says so, and comes back at once', async () => {
    const page = await connected()
    page.online = false
    page.client.networkChanged()
    expect(page.client.status).toBe('offline')
    page.online = true
    page.client.networkChanged()
    await until(() => page.client.status === 'connected')
    expect(page.statuses).toEqual(['connected', 'offline', 'reconnecting', 'connected'])
  })
})

describe('tokens and sessions', () => {
  it('refreshes the token at half its life', async () => {
    const page = await connected()
    expect(server.requests).not.toContain('POST /v3/directline/tokens/refresh')
    await until(() => page.timers.waits.includes(300_000))
    page.timers.advance(300_000)
    await until(() => server.requests.includes('POST /v3/directline/tokens/refresh'))
    expect(server.requests.filter((line) => line.includes('/api/session'))).toHaveLength(1)
  })

  it('opens a new session when the token is no longer good, and sends what waited', async () => {
    const page = await connected()
    await until(() => page.texts.length === 1)
    server.revokeTokens()
    page.say('one')
    await until(() => page.texts.includes('re: one'))
    expect(page.texts).toEqual(['hello', 'one', 're: one'])
    expect(server.requests.filter((line) => line.includes('/api/session'))).toHaveLength(2)
  })

  it('starts over in a new conversation when the server knows the old one no more', async () => {
    const page = await connected()
    page.say('one')
    await until(() => page.texts.length === 3)
    server.dropSockets()
    server.forgetAll()
    await page.untilRetrying(
      () => page.client.status === 'connected' && page.otherConversations === 1,
    )
    await until(() => page.texts.length === 1)
    page.say('two')
    await until(() => page.texts.length === 3)
    expect(page.texts).toEqual(['hello', 'two', 're: two'])
  })
})

describe('sending', () => {
  it('keeps what is written without a connection, in order, and sends it once', async () => {
    const page = await connected()
    await until(() => page.texts.length === 1)
    await server.stop()
    for (const text of ['one', 'two', 'three']) page.say(text)
    expect(page.saved).toHaveLength(3)
    await server.restart()
    await page.untilRetrying(() => page.texts.length === 7)
    expect(page.texts).toEqual(['hello', 'one', 're: one', 'two', 're: two', 'three', 're: three'])
    expect(page.saved).toEqual([])
  })

  it('sends after a reload of the page what the page before could not', async () => {
    const first = await connected()
    await until(() => first.texts.length === 1)
    server.postFaults.push('lose-request')
    first.say('one')
    await until(() => server.postFaults.length === 0)
    first.client.close()
    const second = new PageClient(server.url, first)
    pages.push(second)
    for (const item of second.client.outbox.items) second.transcript.addPending(item)
    second.client.start()
    await second.untilRetrying(() => second.texts.includes('re: one'))
    expect(second.texts).toEqual(['hello', 'one', 're: one'])
  })

  it('is answered once when the answer to the post got lost', async () => {
    const page = await connected()
    server.postFaults.push('lose-response', 'lose-response')
    page.say('one')
    await page.untilRetrying(() => page.texts.includes('re: one') && page.saved.length === 0)
    expect(page.texts).toEqual(['hello', 'one', 're: one'])
    expect(server.log.filter(({ text }) => text === 'one')).toHaveLength(1)
  })

  it('waits as long as Retry-After asks, even when it is woken', async () => {
    const page = await connected()
    server.postFaults.push({ status: 429, retryAfter: 40 })
    page.say('one')
    await until(() => page.timers.waits.includes(40_000))
    page.client.outbox.wake()
    page.timers.advance(39_999)
    expect(server.requests.filter((line) => line.endsWith('/activities'))).toHaveLength(1)
    page.timers.advance(1)
    await until(() => page.texts.includes('re: one'))
    expect(page.texts).toEqual(['hello', 'one', 're: one'])
  })

  it.each([503, 500, 408])('tries again after %i', async (status) => {
    const page = await connected()
    server.postFaults.push({ status }, { status })
    page.say('one')
    await page.untilRetrying(() => page.texts.includes('re: one'))
    expect(page.texts).toEqual(['hello', 'one', 're: one'])
  })

  it.each([
    [413, 'too-long'],
    [400, 'not-accepted'],
  ])('gives up on %i and goes on with the next', async (status, reason) => {
    const page = await connected()
    await until(() => page.texts.length === 1)
    server.postFaults.push({ status })
    page.say('one')
    page.say('two')
    await until(() => page.texts.includes('re: two'))
    expect(page.refused).toEqual([reason])
    expect(page.texts).toEqual(['hello', 'two', 're: two', 'one'])
    expect(page.transcript.entries.at(-1)).toMatchObject({ text: 'one', state: reason })
  })

  it('takes no more than fifty unsent messages', async () => {
    const page = await connected()
    await server.stop()
    for (let i = 0; i < 50; i += 1) page.say(String(i))
    expect(page.client.sendMessage('one too many')).toBeNull()
    expect(page.saved).toHaveLength(50)
    await server.restart()
  })

  it('fetches the export with the token, and with a new one when that is no longer good', async () => {
    const page = await connected()
    server.revokeTokens()
    const file = await page.client.download('/api/export')
    expect(JSON.parse(await file.text())).toHaveProperty('activities')
  })
})
