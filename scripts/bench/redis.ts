import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Redis } from 'ioredis'
import { projectRoot } from '../../bot/config.ts'
import { loadTextReader } from '../../nlp/text/load-text-reader.ts'
import { defaultWorkers } from '../../nlp/text/transformer/load-transformer.ts'
import { BenchUser } from './bench-user.ts'
import { startBenchRedis, startBenchService } from './bench-service.ts'
import { fullLoad, steadyLoad } from './load.ts'
import { message } from './messages.ts'
import { at, describeMachine, printTable, spread } from './report.ts'

/**
 * Text turns on Redis against what the text encoder alone can read, measured in turn in one run; then
 * the time of a turn at half of that load, memory, and what a turn asks of Redis.
 *
 *     npm run bench:redis [-- --quick] [--rounds N] [--seconds N] [--fsync always] [--plain]
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    fsync: { type: 'string', default: 'everysec' },
    model: { type: 'string', default: 'transformer' },
    /** Without DATA_KEY. */
    plain: { type: 'boolean', default: false },
  },
})
const ROUNDS = Number(values.rounds ?? (values.quick ? 1 : 5))
const SECONDS = Number(values.seconds ?? (values.quick ? 3 : 15))
const PEOPLE = 100
/** Texts that wait at the encoder at the same time, when it is alone. */
const AT_ONCE = 64
const COUNTED_TURNS = 200
const MODEL = values.model === 'classical' ? 'classical' : 'transformer'
const FSYNC = values.fsync === 'always' ? 'always' : 'everysec'

/** Texts a second that the encoder reads with the service's own number of threads. */
async function encoderAlone(): Promise<number> {
  const reader = await loadTextReader({ modelsDir: `${projectRoot()}/models`, model: MODEL })
  try {
    for (let i = 0; i < 50; i += 1) await reader.read(message(i))
    const end = performance.now() + SECONDS * 1000
    let read = 0
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, n) => {
        for (let i = n; performance.now() < end; i += 1) {
          await reader.read(message(i))
          read += 1
        }
      }),
    )
    return read / SECONDS
  } finally {
    await reader.close?.()
  }
}

interface Round {
  readonly encoder: number
  readonly turns: number
  readonly p50: number
  readonly p99: number
  readonly server50: number
  readonly server99: number
  readonly idleMiB: number
  readonly loadedMiB: number
  readonly commands: ReadonlyMap<string, number>
}

async function measure(): Promise<Round> {
  const encoder = await encoderAlone()
  const redis = await startBenchRedis(FSYNC)
  const service = await startBenchService({
    ...{ REDIS_URL: redis.url, TEXT_MODEL: MODEL },
    DATA_KEY: values.plain ? '' : Buffer.alloc(32, 7).toString('base64'),
  })
  const client = new Redis(redis.url)
  try {
    const users = await Promise.all(
      Array.from({ length: PEOPLE }, () => BenchUser.open(service.url)),
    )
    const idleMiB = service.residentMiB()
    await fullLoad(users, Math.min(SECONDS, 4))
    const commands = await commandsIn(client, async () => {
      for (let i = 0; i < COUNTED_TURNS; i += 1) await users[i % PEOPLE]?.turn(message(i))
    })
    const turns = await fullLoad(users, SECONDS)
    const loadedMiB = service.residentMiB()
    const before = await service.figures(BUCKETS)
    const times = await steadyLoad(users, turns / 2, SECONDS)
    const server = difference(before, await service.figures(BUCKETS))
    for (const user of users) user.close()
    return {
      ...{ encoder, turns, idleMiB, loadedMiB, commands },
      ...{ p50: at(times, 0.5), p99: at(times, 0.99) },
      ...{ server50: quantile(server, 0.5), server99: quantile(server, 0.99) },
    }
  } finally {
    client.disconnect()
    await service.stop()
    await redis.close()
  }
}

const BUCKETS = 'evenkeel_turn_duration_seconds_bucket'

/** Turns by the upper end of their bucket, in milliseconds, counted from the shortest on. */
function difference(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): (readonly [endMs: number, upTo: number])[] {
  const ends = [...after].map(([labels, count]) => {
    const end = Number((/le="([^"]+)"/.exec(labels)?.[1] ?? '').replace('+Inf', 'Infinity'))
    return [end * 1000, count - (before.get(labels) ?? 0)] as const
  })
  return ends.toSorted(([a], [b]) => a - b)
}

/** Between the ends of its bucket, as Prometheus' own histogram_quantile has it. */
function quantile(ends: readonly (readonly [number, number])[], share: number): number {
  const wanted = (ends.at(-1)?.[1] ?? 0) * share
  let [low, below] = [0, 0]
  for (const [end, upTo] of ends) {
    if (upTo >= wanted)
      return end === Infinity ? low : low + ((end - low) * (wanted - below)) / (upTo - below)
    ;[low, below] = [end, upTo]
  }
  return Number.NaN
}

/**
 * Commands that were sent for each of the counted turns: what scripts do by themselves is no way there and
 * back, and is left out.
 */
async function commandsIn(client: Redis, turns: () => Promise<void>): Promise<Map<string, number>> {
  const monitor = await client.monitor()
  const counts = new Map<string, number>()
  const shas = new Map<string, string>()
  monitor.on('monitor', (_time: string, [name = '', sha = '']: string[], source: string) => {
    if (source === 'lua') return
    const command = name.toLowerCase()
    const known = command === 'evalsha' ? `evalsha ${shas.get(sha) ?? sha.slice(0, 6)}` : command
    counts.set(known, (counts.get(known) ?? 0) + 1 / COUNTED_TURNS)
  })
  const folder = join(projectRoot(), 'bot', 'stores', 'redis', 'lua')
  const shared = readFileSync(join(folder, 'shared.lua'), 'utf8')
  for (const file of readdirSync(folder)) {
    const source = `${shared}\n${readFileSync(join(folder, file), 'utf8')}`
    shas.set(createHash('sha1').update(source).digest('hex'), file.replace('.lua', ''))
  }
  await turns()
  monitor.disconnect()
  return counts
}

const rounds: Round[] = []
for (let round = 1; round <= ROUNDS; round += 1) {
  process.stderr.write(`round ${round} of ${ROUNDS} ...\n`)
  rounds.push(await measure())
}
const row = (name: string, asked: string, pick: (one: Round) => number) => [
  name,
  asked,
  ...spread(rounds.map(pick)),
]
console.log(
  `${describeMachine()}, ${MODEL}, ${defaultWorkers()} reading thread(s), appendfsync ${FSYNC}\n`,
)
printTable(
  ['figure', 'asked', 'min', 'median', 'max'],
  [
    row('encoder alone, texts a second', '', (one) => one.encoder),
    row(`turns a second, ${PEOPLE} conversations`, '≥ 300', (one) => one.turns),
    row('the second by the first', '≥ 0.50', (one) => one.turns / one.encoder),
    row('at half of it: round trip p50, ms', '', (one) => one.p50),
    row('at half of it: round trip p99, ms', '', (one) => one.p99),
    row('at half of it: accepted to saved p50, ms', '≤ 8', (one) => one.server50),
    row('at half of it: accepted to saved p99, ms', '≤ 30', (one) => one.server99),
    row('resident memory, MiB', '', (one) => one.idleMiB),
    row('resident memory under load, MiB', '≤ 300', (one) => one.loadedMiB),
  ],
)
const last = rounds.at(-1)?.commands ?? new Map<string, number>()
const sum = [...last.values()].reduce((all, one) => all + one, 0)
console.log(`\nCommands that were sent to Redis for one turn, ${sum.toFixed(1)} in all:\n`)
printTable(
  ['command', 'a turn'],
  [...last].toSorted(([, a], [, b]) => b - a).map(([name, calls]) => [name, calls.toFixed(2)]),
)
