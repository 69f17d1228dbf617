import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DirectLineUser, textsOf, type WireActivity } from '../support/direct-line-user.ts'
import { startRedis, startSentinel, type RedisServer } from '../support/redis-server.ts'
import { slowRelay } from '../support/slow-relay.ts'
import { startServer, type RunningServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A server that keeps what it said that it has, whatever ends it. */
const LASTING = { appendonly: 'yes', appendfsync: 'always' }
const PATIENCE = { timeout: 40_000, interval: 100 }

interface House {
  readonly redis: RedisServer
  readonly server: RunningServer
  readonly settings: Parameters<typeof startServer>[0]
}

async function opened(): Promise<House> {
  const redis = await startRedis({ settings: LASTING })
  onTestFinished(() => redis.close())
  return { redis, ...(await started(redis.url)) }
}

async function started(url: string): Promise<Omit<House, 'redis'>> {
  const settings = {
    dataDir: temporaryFolder(),
    env: {
      REDIS_URL: url,
      DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
      COUNTRY: 'GB',
      TEXT_MODEL: 'classical',
      VOICE: 'off',
      LOG_LEVEL: 'silent',
      RATE_PER_ADDRESS: '1000000',
      RATE_PER_CONVERSATION: '1000000',
    },
  }
  const server = await startServer(settings)
  onTestFinished(async () => {
    await server.stop('SIGKILL')
  })
  return { server, settings }
}

async function ready({ server }: Pick<House, 'server'>) {
  const response = await fetch(`${server.url}/readyz`)
  const { missing, reason } = (await response.json()) as { missing: string[]; reason?: string }
  return { status: response.status, missing, reason }
}

/** Sends a message as the page does: again, with its id, until it is acknowledged. */
async function send(
  user: DirectLineUser,
  text: string,
  id: string = randomUUID(),
): Promise<string> {
  const activity = { type: 'message', text, channelData: { clientActivityID: id } }
  await expect.poll(async () => (await user.post(activity)).status, PATIENCE).toBe(200)
  return id
}

/** Waits until each message stands in the log once, in this order, and is answered once. */
async function expectAnswered(user: DirectLineUser, ids: readonly string[]): Promise<void> {
  const mine = (all: readonly WireActivity[]) =>
    all.filter(({ from, type }) => from.role === 'user' && type === 'message')
  const log = async () => {
    const response = await user.request('/activities')
    if (!response.ok) return []
    return ((await response.json()) as { activities: WireActivity[] }).activities
  }
  await expect
    .poll(async () => {
      const all = await log()
      return mine(all).every(({ id }) => all.some(({ replyToId }) => replyToId === id))
        ? mine(all).map(({ channelData }) => channelData?.clientActivityID)
        : []
    }, PATIENCE)
    .toEqual(ids)
  const all = await log()
  for (const { id } of mine(all)) {
    const places = all.flatMap(({ replyToId }, i) => (replyToId === id ? [i] : []))
    // The bubbles of one answer stand together; a second answer would stand apart.
    const runs = places.filter((place, i) => i === 0 || place !== (places[i - 1] ?? 0) + 1)
    expect(runs).toHaveLength(1)
  }
}

describe('while Redis is away', () => {
  it('danger is answered at once, all is kept, and is handed over once and in order', async () => {
    const house = await opened()
    const { redis, server } = house
    const user = await DirectLineUser.open(server.url)
    const stream = user.stream()
    const ids = [await send(user, 'The train was late today')]
    await expectAnswered(user, ids)
    await redis.kill()

    ids.push(await send(user, 'I want to die'))
    await stream.until((received) =>
      textsOf(received).includes('may not remember what you told me'),
    )
    expect(textsOf(stream.received)).toContain('116 123')
    ids.push(await send(user, 'The bus was late as well'))
    ids.push(await send(user, 'And it rained'))
    // Sent again, it is the same message.
    await send(user, 'And it rained', ids.at(-1))
    expect(await ready(house)).toEqual({
      status: 503,
      missing: ['store'],
      reason: 'StoreUnavailable',
    })
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)

    // Somebody who comes now, and is told what works and what does not, once.
    const stranger = await DirectLineUser.open(server.url)
    const strange = stranger.stream()
    const theirs = [await send(stranger, '今天我想说说工作')]
    await strange.until((received) => textsOf(received).includes('已经先存好了'))
    expect(textsOf(strange.received)).toContain('116 123')
    theirs.push(await send(stranger, '老板总是骂我'))
    expect(textsOf(strange.received).split('已经先存好了')).toHaveLength(2)
    // And who comes back finds their conversation.
    const back = await DirectLineUser.open(server.url, 'en', user.cookie)
    expect(back.session.conversationId).toBe(user.session.conversationId)

    await redis.start()
    await expectAnswered(user, ids)
    await expectAnswered(stranger, theirs)
    await send(user, 'And it rained', ids.at(-1))
    ids.push(await send(user, 'Now it is over'))
    await expectAnswered(user, ids)
    await stream.until((received) => textsOf(received).includes('Now it is over'))
    await expect.poll(async () => (await ready(house)).status, PATIENCE).toBe(200)
    const figures = await (await fetch(`${server.url}/metrics`)).text()
    expect(figures).toMatch(/^evenkeel_outages_total\{code="StoreUnavailable"\} [1-9]/m)
    expect(figures).toMatch(/^evenkeel_journal_messages 0$/m)
    expect(figures).toMatch(/^evenkeel_journal_messages_total\{outcome="replayed"\} [5-9]/m)
    expect(await server.stop()).toBe(0)
  })

  it('a process that is killed in the outage hands over what it kept when it is back', async () => {
    const house = await opened()
    const { redis, settings } = house
    const user = await DirectLineUser.open(house.server.url)
    const ids = [await send(user, 'First')]
    await expectAnswered(user, ids)
    await redis.kill()
    for (const text of ['Second', 'Third', 'Fourth']) ids.push(await send(user, text))
    await house.server.stop('SIGKILL')
    await redis.start()
    const server = await startServer(settings)
    onTestFinished(async () => {
      await server.stop('SIGKILL')
    })
    const back = await DirectLineUser.open(server.url, 'en', user.cookie)
    ids.push(await send(back, 'Fifth'))
    await expectAnswered(back, ids)
  })

  it('a stop in order ends well', async () => {
    const { redis, server } = await opened()
    const user = await DirectLineUser.open(server.url)
    await redis.kill()
    await send(user, 'Anybody there?')
    expect(await server.stop()).toBe(0)
  })
})

it('a full Redis takes no messages: they are kept, danger is answered, and all follows when there is room', async () => {
  const house = await opened()
  const admin = new Redis(house.redis.port, '127.0.0.1')
  onTestFinished(() => admin.disconnect())
  const user = await DirectLineUser.open(house.server.url)
  const stream = user.stream()
  const ids = [await send(user, 'Is there room for me?')]
  await expectAnswered(user, ids)
  await admin.config('SET', 'maxmemory', '1')
  ids.push(await send(user, 'I want to die'))
  await stream.until((received) => textsOf(received).includes('may not remember what you told me'))
  ids.push(await send(user, 'It is full of people here'))
  expect(await ready(house)).toEqual({ status: 503, missing: ['store'], reason: 'StoreFull' })
  expect((await fetch(`${house.server.url}/healthz`)).status).toBe(200)
  await admin.config('SET', 'maxmemory', '0')
  await expectAnswered(user, ids)
  await expect.poll(async () => (await ready(house)).status, PATIENCE).toBe(200)
})

it('a slow Redis, 200 ms for each answer, is no outage', async () => {
  const redis = await startRedis({ settings: LASTING })
  const relay = await slowRelay(redis.port, 100)
  onTestFinished(async () => {
    await relay.close()
    await redis.close()
  })
  const house = await started(`redis://127.0.0.1:${relay.port}`)
  const user = await DirectLineUser.open(house.server.url)
  const stream = user.stream()
  const ids = [await send(user, 'The post is slow'), await send(user, 'I want to die')]
  await stream.until((received) => textsOf(received).includes('116 123'))
  ids.push(await send(user, 'It takes its time'))
  await expectAnswered(user, ids)
  expect(await ready(house)).toMatchObject({ status: 200 })
  const figures = await (await fetch(`${house.server.url}/metrics`)).text()
  expect(figures).not.toMatch(/^evenkeel_outages_total\S* [1-9]/m)
})

it('goes on with the replica that Sentinel makes the master', async () => {
  const sentinel = await startSentinel()
  onTestFinished(() => sentinel.close())
  const house = await started(sentinel.url)
  const user = await DirectLineUser.open(house.server.url)
  const stream = user.stream()
  const ids = [await send(user, 'The king is well')]
  await expectAnswered(user, ids)
  await sentinel.caughtUp()
  await sentinel.master.kill()
  ids.push(await send(user, 'I want to die'))
  await stream.until((received) => textsOf(received).includes('116 123'))
  ids.push(await send(user, 'Long live the king'))
  await expectAnswered(user, ids)
  ids.push(await send(user, 'And so it goes on'))
  await expectAnswered(user, ids)
  await expect.poll(async () => (await ready(house)).status, PATIENCE).toBe(200)
})
