import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SYSTEM_CLOCK } from '../../bot/clock.ts'
import { loadConfig } from '../../bot/config.ts'
import { MasterKeys } from '../../bot/keys/master-keys.ts'
import { createLogger } from '../../bot/logger.ts'
import { openStore } from '../../bot/stores/open-store.ts'
import { BenchUser } from './bench-user.ts'
import { startBenchRedis, startBenchService, type BenchService } from './bench-service.ts'
import { message } from './messages.ts'
import { at, describeMachine, printTable } from './report.ts'
import { sampleTalks, seedPeople } from './seed-people.ts'

/**
 * What a turn costs with few and with many people in the store: the services with each number run side by
 * side and are asked in turn, so that the machine's moods fall on all of them.
 *
 *     npm run bench:people [-- --quick] [--sizes 10,1000,100000] [--store redis|embedded]
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    store: { type: 'string' },
    rounds: { type: 'string' },
  },
})
const SIZES = (values.sizes ?? (values.quick ? '10,1000' : '10,1000,100000')).split(',').map(Number)
const ROUNDS = Number(values.rounds ?? (values.quick ? 3 : 20))
const STORES = values.store === undefined ? ['redis', 'embedded'] : [values.store]
const BLOCK = 100
const WARM_UP = 300
/** Turns of each person who is stored. */
const TURNS = 8
/** The reading of a text is the same whoever is stored: the quicker model lets the store be seen. */
const MODEL = 'classical'
const KEY = Buffer.alloc(32, 7)

interface Stand {
  readonly people: number
  readonly service: BenchService
  readonly user: BenchUser
  readonly times: number[]
  cpuSeconds: number
  turns: number
  close(): Promise<void>
}

const talks = await sampleTalks()

async function stand(store: string, people: number): Promise<Stand> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const redis = store === 'redis' ? await startBenchRedis('everysec') : undefined
  const env = {
    ...{ DATA_DIR: folder, DATA_KEY: KEY.toString('base64'), TEXT_MODEL: MODEL },
    REDIS_URL: redis?.url ?? '',
  }
  const seeded = await openStore(
    loadConfig(env),
    new MasterKeys(KEY),
    SYSTEM_CLOCK,
    createLogger('error'),
  )
  const progress = (done: number) => void process.stderr.write(`${store}: ${done} people\n`)
  await seedPeople(seeded, { ...{ people, turns: TURNS, talks, progress } })
  await seeded.close()
  const service = await startBenchService(env)
  const user = await BenchUser.open(service.url)
  return {
    ...{ people, service, user, times: [], cpuSeconds: 0, turns: 0 },
    async close() {
      user.close()
      await service.stop()
      await redis?.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function cpuOf({ service }: Stand): Promise<number> {
  return (await service.figures('process_cpu_seconds_total')).get('') ?? Number.NaN
}

const rows: string[][] = []
for (const store of STORES) {
  const stands: Stand[] = []
  for (const size of SIZES) stands.push(await stand(store, size))
  for (const { user } of stands) for (let i = 0; i < WARM_UP; i += 1) await user.turn(message(i))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const one of stands) {
      const before = await cpuOf(one)
      for (let i = 0; i < BLOCK; i += 1) one.times.push(await one.user.turn(message(i)))
      one.cpuSeconds += (await cpuOf(one)) - before
      one.turns += BLOCK
    }
  const costs = stands.map(({ times, cpuSeconds, turns, people, service }) => {
    const sorted = times.toSorted((a, b) => a - b)
    return {
      ...{ people, p50: at(sorted, 0.5), p99: at(sorted, 0.99), memory: service.residentMiB() },
      cpuMs: (cpuSeconds / turns) * 1000,
    }
  })
  const [least] = costs
  for (const { people, p50, p99, cpuMs, memory } of costs)
    rows.push([
      ...[store, String(people), p50.toFixed(2), p99.toFixed(2), cpuMs.toFixed(2)],
      ...[(p50 / (least?.p50 ?? p50)).toFixed(3), (cpuMs / (least?.cpuMs ?? cpuMs)).toFixed(3)],
      memory.toFixed(0),
    ])
  for (const one of stands) await one.close()
}
console.log(`${describeMachine()}, ${MODEL}, ${ROUNDS} rounds of ${BLOCK} turns each\n`)
printTable(
  [
    ...['store', 'people stored', 'round trip p50, ms', 'p99, ms', 'processor a turn, ms'],
    ...['p50 to the fewest', 'processor to the fewest (≤ 1.10)', 'resident, MiB'],
  ],
  rows,
)
