import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Bus } from '../../../bot/bus/bus.ts'
import { RedisBus } from '../../../bot/bus/redis-bus.ts'
import { SYSTEM_TIMER } from '../../../bot/clock.ts'
import { createLogger } from '../../../bot/logger.ts'
import { connectRedis, parseRedisUrl } from '../../../bot/stores/redis/connect.ts'
import { startCluster, startRedis, type RedisServer } from '../../support/redis-server.ts'

const logger = createLogger('silent')

async function openBus(url: string): Promise<Bus> {
  const address = parseRedisUrl(url)
  if (!address) throw new Error('not a Redis')
  const connection = await connectRedis(address, logger)
  const bus = await RedisBus.open({ connection, setTimer: SYSTEM_TIMER, logger })
  onTestFinished(() => bus.close())
  return bus
}

/** What was heard, and a way to wait for so much of it. */
function ear<Note>() {
  const heard: Note[] = []
  const waiting: (() => void)[] = []
  return {
    heard,
    hear: (note: Note) => {
      heard.push(note)
      for (const wake of waiting.splice(0)) wake()
    },
    async until(count: number) {
      while (heard.length < count) await new Promise<void>((resolve) => waiting.push(resolve))
    },
  }
}

const CHANGED = { kind: 'changed' } as const

describe('RedisBus', () => {
  let server: RedisServer
  let client: Redis
  beforeAll(async () => {
    server = await startRedis()
    client = new Redis(server.port, '127.0.0.1')
    client.on('error', () => undefined)
  })
  afterAll(async () => {
    client.disconnect()
    await server.close()
  })

  it('tells the others of a conversation what is new, and not who told it', async () => {
    const [here, there] = [await openBus(server.url), await openBus(server.url)]
    const [own, other, stranger] = [ear(), ear(), ear()]
    await here.followTalk('c 1/ä', own.hear).begun
    await there.followTalk('c 1/ä', other.hear).begun
    await there.followTalk('c2', stranger.hear).begun
    here.tellTalk('c 1/ä', CHANGED)
    here.tellTalk('c 1/ä', { kind: 'read', seq: 3 })
    await other.until(2)
    expect(other.heard).toEqual([CHANGED, { kind: 'read', seq: 3 }])
    // Told back, it would have come before what is told now.
    there.tellTalk('c 1/ä', { kind: 'typing', who: 'bot' })
    await own.until(1)
    expect(own.heard).toEqual([{ kind: 'typing', who: 'bot' }])
    expect(stranger.heard).toEqual([])
  })

  it('listens to a conversation for as long as anybody here does', async () => {
    const bus = await openBus(server.url)
    const channels = async () => (await client.pubsub('CHANNELS', '*c3*')) as string[]
    const [first, second] = [bus.followTalk('c3', () => 0), bus.followTalk('c3', () => 0)]
    await second.begun
    first.end()
    first.end()
    await bus.followTalk('other', () => 0).begun
    expect(await channels()).toHaveLength(1)
    second.end()
    await bus.followTalk('another', () => 0).begun
    expect(await channels()).toEqual([])
    await bus.followTalk('c3', () => 0).begun
    expect(await channels()).toHaveLength(1)
  })

  it('drops what is no news, and goes on', async () => {
    const [here, there] = [await openBus(server.url), await openBus(server.url)]
    const [talk, cases] = [ear(), ear()]
    await there.followTalk('c4', talk.hear).begun
    await there.followCases(cases.hear).begun
    const note = { kind: 'case', personId: 'p1', text: 'words' }
    for (const text of ['words', '{}', '[]', JSON.stringify({ from: 'x', note })]) {
      await client.publish('evenkeel:bus:talk:c4', text)
      await client.publish('evenkeel:bus:cases', text)
    }
    here.tellTalk('c4', CHANGED)
    here.tellCases({ kind: 'case', personId: 'p1' })
    await Promise.all([talk.until(1), cases.until(1)])
    expect(talk.heard).toEqual([CHANGED])
    expect(cases.heard).toEqual([{ kind: 'case', personId: 'p1' }])
  })

  it('says that something was missed when its connection broke, and listens again', async () => {
    const [here, there] = [await openBus(server.url), await openBus(server.url)]
    const [talk, gap] = [ear(), ear<string>()]
    there.onGap(() => gap.hear('gap'))
    await there.followTalk('c5', talk.hear).begun
    await client.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
    // Asked for while nobody listens, it is listened to with the rest.
    const late = ear()
    there.followTalk('c6', late.hear)
    await gap.until(1)
    here.tellTalk('c5', CHANGED)
    here.tellTalk('c6', CHANGED)
    await Promise.all([talk.until(1), late.until(1)])
    expect([talk.heard, late.heard]).toEqual([[CHANGED], [CHANGED]])
  })

  it('tells again what it could not tell', async () => {
    const own = await startRedis()
    onTestFinished(() => own.close())
    const [here, there] = [await openBus(own.url), await openBus(own.url)]
    const gap = ear<string>()
    there.onGap(() => gap.hear('gap'))
    const talk = ear()
    await there.followTalk('c7', talk.hear).begun
    await own.kill()
    here.tellTalk('c7', CHANGED)
    await own.start()
    await gap.until(1)
    // What it told is heard, or was told before it listened again: either way it is not lost.
    here.tellTalk('c7', { kind: 'read', seq: 9 })
    await talk.until(1)
  })

  it('lets everybody read anew when somebody could not tell all of it', async () => {
    const [here, there] = [await openBus(server.url), await openBus(server.url)]
    const [cases, gap] = [ear(), ear<string>()]
    there.onGap(() => gap.hear('gap'))
    await there.followCases(cases.hear).begun
    here.tellCases({ kind: 'missed' })
    await gap.until(1)
    expect(cases.heard).toEqual([])
  })

  it('is found by all processes of a cluster, whichever node each listens to', async () => {
    const cluster = await startCluster()
    onTestFinished(() => cluster.close())
    const buses = await Promise.all([0, 1, 2, 3].map(() => openBus(cluster.url)))
    const ears = buses.map(() => ear())
    await Promise.all(buses.map((bus, i) => bus.followTalk('c8', ears[i]?.hear ?? (() => 0)).begun))
    for (const bus of buses) bus.tellTalk('c8', CHANGED)
    await Promise.all(ears.map((one) => one.until(buses.length - 1)))
  })
})
