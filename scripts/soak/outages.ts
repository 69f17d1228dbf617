import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { DirectLineUser, type WireActivity } from '../../tests/support/direct-line-user.ts'
import { startRedis, startSentinel } from '../../tests/support/redis-server.ts'
import { slowRelay } from '../../tests/support/slow-relay.ts'
import { startServer } from '../../tests/support/start-server.ts'

/**
 * Outages at their real length, against real processes: one row each of what was sent, acknowledged, lost,
 * doubled and out of order, how soon somebody in danger was answered, and how long it took after the return
 * until the store had all. `npm run soak:outages`, or with names of rows behind it.
 */

/** Something that befalls a Redis, and its end. */
interface Trouble {
  readonly url: string
  begin(): Promise<unknown>
  end(): Promise<unknown>
  close(): Promise<unknown>
}

interface Scenario {
  readonly name: string
  readonly seconds: number
  arrange(): Promise<Trouble>
}

const LASTING = { appendonly: 'yes', appendfsync: 'always' }
const PEOPLE = 4
const EVERY_MS = 500
const LATEST_MS = 120_000

async function down(): Promise<Trouble> {
  const redis = await startRedis({ settings: LASTING })
  return {
    url: redis.url,
    begin: () => redis.kill(),
    end: () => redis.start(),
    close: () => redis.close(),
  }
}

async function full(): Promise<Trouble> {
  const redis = await startRedis({ settings: LASTING })
  const admin = new Redis(redis.port, '127.0.0.1')
  return {
    url: redis.url,
    begin: () => admin.config('SET', 'maxmemory', '1'),
    end: () => admin.config('SET', 'maxmemory', '0'),
    close() {
      admin.disconnect()
      return redis.close()
    },
  }
}

async function slow(): Promise<Trouble> {
  const redis = await startRedis({ settings: LASTING })
  const relay = await slowRelay(redis.port, 100)
  const nothing = () => Promise.resolve()
  return {
    ...{ url: `redis://127.0.0.1:${relay.port}`, begin: nothing, end: nothing },
    async close() {
      await relay.close()
      await redis.close()
    },
  }
}

async function failOver(): Promise<Trouble> {
  const sentinel = await startSentinel()
  const begin = async () => {
    await sentinel.caughtUp()
    await sentinel.master.kill()
  }
  // Its end is Sentinel's own doing.
  return { url: sentinel.url, begin, end: () => Promise.resolve(), close: () => sentinel.close() }
}

const SCENARIOS: readonly Scenario[] = [
  { name: '30s', seconds: 30, arrange: down },
  { name: '5min', seconds: 300, arrange: down },
  { name: 'sentinel', seconds: 10, arrange: failOver },
  { name: 'full', seconds: 30, arrange: full },
  { name: 'slow', seconds: 30, arrange: slow },
]

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms))

/** Somebody who writes all the time, and now and then in danger. */
class Writer {
  readonly sent: string[] = []
  readonly acknowledged = new Set<string>()
  /** Milliseconds from sending words of danger to the first answer: with help lines, or going on from them. */
  readonly waits: number[] = []
  readonly #user: DirectLineUser
  readonly #stream: ReturnType<DirectLineUser['stream']>

  constructor(user: DirectLineUser) {
    this.#user = user
    this.#stream = user.stream()
  }

  /** Sends, and sends again with the same id, as the page does. */
  async write(isDanger: boolean): Promise<void> {
    const id = randomUUID()
    this.sent.push(id)
    const text = isDanger ? 'I want to die' : `The train was late, ${this.sent.length}`
    const before = answersIn(this.#stream.received)
    const began = performance.now()
    const helped = this.#stream.until((received) => answersIn(received) > before)
    if (isDanger) void helped.then(() => this.waits.push(performance.now() - began))
    const activity = { type: 'message', text, channelData: { clientActivityID: id } }
    for (let tries = 0; tries < 60; tries += 1) {
      const response = await this.#user.post(activity).catch(() => undefined)
      if (response?.ok) {
        this.acknowledged.add(id)
        break
      }
      await pause(1000)
    }
    if (isDanger) await Promise.race([helped, pause(15_000)])
  }

  /** The ids in the log, in its order; undefined while it cannot be read or holds unanswered ones. */
  async logged(): Promise<string[] | undefined> {
    const all: WireActivity[] = []
    for (let from = 0; ;) {
      const response = await this.#user.request(`/activities?watermark=${from}`)
      if (!response.ok) return undefined
      const set = (await response.json()) as { activities: WireActivity[]; watermark: string }
      all.push(...set.activities)
      if (set.activities.length === 0) break
      from = Number(set.watermark)
    }
    const mine = all.filter(({ from, type }) => from.role === 'user' && type === 'message')
    const answered = new Set(all.map(({ replyToId }) => replyToId))
    if (!mine.every(({ id }) => answered.has(id))) return undefined
    return mine.flatMap(({ channelData }) => channelData?.clientActivityID ?? [])
  }
}

function answersIn(received: readonly WireActivity[]): number {
  return received.filter(({ from, type }) => from.role === 'bot' && type === 'message').length
}

async function run(scenario: Scenario): Promise<string> {
  const { name, seconds } = scenario
  const trouble = await scenario.arrange()
  const dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-outage-'))
  const env = {
    ...{ REDIS_URL: trouble.url, DATA_KEY: Buffer.alloc(32, 7).toString('base64') },
    ...{ COUNTRY: 'GB', TEXT_MODEL: 'classical', VOICE: 'off', LOG_LEVEL: 'fatal' },
    ...{ RATE_PER_ADDRESS: '1000000', RATE_PER_CONVERSATION: '1000000' },
  }
  const server = await startServer({ dataDir, env })
  try {
    const users = Array.from({ length: PEOPLE }, () => DirectLineUser.open(server.url))
    const writers = (await Promise.all(users)).map((user) => new Writer(user))
    await Promise.all(writers.map((writer) => writer.write(false)))
    await trouble.begin()
    const until = performance.now() + seconds * 1000
    const writing = writers.map(async (writer, i) => {
      for (let round = i; performance.now() < until; round += 1) {
        await writer.write(round % PEOPLE === 0)
        await pause(EVERY_MS)
      }
    })
    await pause(until - performance.now())
    await trouble.end()
    const returned = performance.now()
    await Promise.all(writing)
    const logs = await Promise.all(writers.map((writer) => settled(writer, returned)))
    const replayed = (performance.now() - returned) / 1000
    return row(name, writers, logs, replayed)
  } finally {
    await server.stop()
    await trouble.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The log when it holds all that was acknowledged, or as it is when that takes too long. */
async function settled(writer: Writer, since: number): Promise<string[]> {
  for (;;) {
    const log = await writer.logged().catch(() => undefined)
    const isWhole = log && [...writer.acknowledged].every((id) => log.includes(id))
    if (isWhole || performance.now() - since > LATEST_MS) return log ?? []
    await pause(100)
  }
}

function row(
  name: string,
  writers: readonly Writer[],
  logs: readonly (readonly string[])[],
  replayed: number,
): string {
  let [sent, acknowledged, lost, doubled, disordered] = [0, 0, 0, 0, 0]
  for (const [i, writer] of writers.entries()) {
    const log = logs[i] ?? []
    sent += writer.sent.length
    acknowledged += writer.acknowledged.size
    lost += [...writer.acknowledged].filter((id) => !log.includes(id)).length
    doubled += log.length - new Set(log).size
    const places = log.map((id) => writer.sent.indexOf(id))
    disordered += places.filter((place, j) => place < (places[j - 1] ?? -1)).length
  }
  const waits = writers.flatMap(({ waits }) => waits).toSorted((a, b) => a - b)
  const p50 = Math.round(waits[Math.floor(waits.length / 2)] ?? Number.NaN)
  const max = Math.round(waits.at(-1) ?? Number.NaN)
  const cells = [name, sent, acknowledged, lost, doubled, disordered, p50, max, replayed.toFixed(1)]
  return `| ${cells.join(' | ')} |`
}

const wanted = process.argv.slice(2)
console.log(
  '| outage | sent | acknowledged | lost | doubled | out of order | help p50 (ms) | help max (ms) | all in the store after (s) |',
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const scenario of SCENARIOS)
  if (wanted.length === 0 || wanted.includes(scenario.name)) console.log(await run(scenario))
process.exit(0)
