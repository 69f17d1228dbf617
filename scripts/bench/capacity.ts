import { parseArgs } from 'node:util'
import { Redis } from 'ioredis'
import { newConversationId, newPersonId } from '../../bot/channels/direct-line/tokens.ts'
import { SYSTEM_CLOCK } from '../../bot/clock.ts'
import { loadConfig } from '../../bot/config.ts'
import { MasterKeys } from '../../bot/keys/master-keys.ts'
import { createLogger } from '../../bot/logger.ts'
import { openStore } from '../../bot/stores/open-store.ts'
import { homeKeys, pointers } from '../../bot/stores/redis/keys.ts'
import { startRedis } from '../../tests/support/redis-server.ts'
import { startBenchRedis } from './bench-service.ts'
import { describeMachine, printTable } from './report.ts'
import { sampleTalks, seedPeople } from './seed-people.ts'
import { shardOf, slotOf } from './slots.ts'

/**
 * Memory of a stored person in Redis, loaded through the store itself with real turns and real names of
 * keys; and how ten million of them spread over the masters of a cluster.
 *
 *     npm run bench:capacity [-- --quick] [--people N] [--ids N]
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    people: { type: 'string' },
    ids: { type: 'string' },
  },
})
const PEOPLE = Number(values.people ?? (values.quick ? 1000 : 100_000))
const IDS = Number(values.ids ?? (values.quick ? 200_000 : 10_000_000))
/** Turns of a person: somebody who looked in, somebody who comes now and then, somebody who stays. */
const LENGTHS = [4, 16, 64]
const KEY = Buffer.alloc(32, 7)
const PLANNED = 10_000_000
/** Assumptions, not measurements: see docs/capacity.md. */
const ASSUMED = { turns: 40, fill: 0.6, shardGiB: 64, dollarsPerGiB: 5, copies: 2 }

const talks = await sampleTalks()

interface Loaded {
  readonly people: number
  readonly turns: number
  readonly bytes: number
  readonly keys: number
}

/** @returns bytes and keys of a person, by what Redis itself says before and after */
async function load(turns: number): Promise<Loaded> {
  const people = Math.max(200, Math.round((PEOPLE * (LENGTHS[0] ?? 1)) / turns))
  const redis = await startBenchRedis('everysec')
  const client = new Redis(redis.url)
  try {
    const config = loadConfig({ REDIS_URL: redis.url })
    const store = await openStore(config, new MasterKeys(KEY), SYSTEM_CLOCK, createLogger('error'))
    const before = [await usedMemory(client), await client.dbsize()] as const
    const progress = (done: number) => void process.stderr.write(`${done} of ${people} people\n`)
    await seedPeople(store, { people, turns, talks, progress })
    // What the writes still have in their buffers is no person's.
    await client.config('SET', 'appendonly', 'no')
    const after = [await usedMemory(client), await client.dbsize()] as const
    await store.close()
    return {
      ...{ people, turns },
      bytes: (after[0] - before[0]) / people,
      keys: (after[1] - before[1]) / people,
    }
  } finally {
    client.disconnect()
    await redis.close()
  }
}

async function usedMemory(client: Redis): Promise<number> {
  const info = await client.info('memory')
  const read = (name: string) => Number(new RegExp(`${name}:(\\d+)`).exec(info)?.[1] ?? 0)
  return read('used_memory') - read('mem_clients_normal') - read('mem_aof_buffer')
}

/** Our slots are Redis' own. @throws Error otherwise */
async function checkSlots(): Promise<void> {
  const redis = await startRedis({ settings: { 'cluster-enabled': 'yes' } })
  const client = new Redis(redis.port, '127.0.0.1')
  try {
    for (let i = 0; i < 500; i += 1) {
      const key = i % 2 === 0 ? homeKeys(newPersonId()).person : pointers.case(newConversationId())
      const own = Number(await client.call('CLUSTER', 'KEYSLOT', key))
      if (own !== slotOf(key)) throw new Error('A slot is not where Redis has it')
    }
  } finally {
    client.disconnect()
    await redis.close()
  }
}

/** Of so many people, each with a home and a pointer: the fullest master to the mean. */
function spreadOver(masters: readonly number[], bytes: { base: number; turn: number }) {
  const weights = masters.map((count) => new Float64Array(count))
  for (let i = 0; i < IDS; i += 1) {
    // Few write much and most write little: exponential, with the mean that is assumed.
    const turns = -Math.log(1 - Math.random()) * ASSUMED.turns
    const weight = bytes.base + bytes.turn * turns
    const slot = slotOf(homeKeys(newPersonId()).person)
    for (const [m, count] of masters.entries()) {
      const shard = shardOf(slot, count)
      const sums = weights[m]
      if (sums) sums[shard] = (sums[shard] ?? 0) + weight
    }
    if (i % 2_000_000 === 1_999_999) process.stderr.write(`${i + 1} ids\n`)
  }
  return weights.map((sums) => {
    const mean = sums.reduce((sum, one) => sum + one, 0) / sums.length
    return { most: Math.max(...sums) / mean, least: Math.min(...sums) / mean }
  })
}

const loaded: Loaded[] = []
for (const turns of LENGTHS) loaded.push(await load(turns))
await checkSlots()
const [short, long] = [loaded[0], loaded.at(-1)]
const turnBytes =
  ((long?.bytes ?? 0) - (short?.bytes ?? 0)) / ((long?.turns ?? 1) - (short?.turns ?? 0))
const base = (short?.bytes ?? 0) - turnBytes * (short?.turns ?? 0)
const person = base + turnBytes * ASSUMED.turns
const GiB = 2 ** 30
const total = (person * PLANNED) / GiB
const shards = Math.ceil(total / (ASSUMED.shardGiB * ASSUMED.fill))
const masters = [...new Set([3, 12, shards])]
const balance = spreadOver(masters, { base, turn: turnBytes })

console.log(`${describeMachine()}, sealed with DATA_KEY\n`)
printTable(
  ['people loaded', 'turns of each', 'bytes a person', 'keys a person'],
  loaded.map((one) => [
    ...[String(one.people), String(one.turns)],
    ...[one.bytes.toFixed(0), one.keys.toFixed(2)],
  ]),
)
console.log(
  `\nA person takes ${base.toFixed(0)} bytes, and ${turnBytes.toFixed(0)} for each turn that is kept.\n`,
)
printTable(
  ['ten million people', ''],
  [
    ['turns kept of each, on average (assumed)', String(ASSUMED.turns)],
    ['bytes a person', person.toFixed(0)],
    ['all of them, GiB', total.toFixed(0)],
    [`masters of ${ASSUMED.shardGiB} GiB, filled to ${ASSUMED.fill * 100}%`, String(shards)],
    [
      `a month, with ${ASSUMED.copies - 1} replica each, at $${ASSUMED.dollarsPerGiB} a GiB (assumed)`,
      `$${Math.round(shards * ASSUMED.shardGiB * ASSUMED.copies * ASSUMED.dollarsPerGiB)}`,
    ],
    [
      'cents a person and month',
      (
        (100 * shards * ASSUMED.shardGiB * ASSUMED.copies * ASSUMED.dollarsPerGiB) /
        PLANNED
      ).toFixed(2),
    ],
  ],
)
console.log(`\n${IDS} real ids over the masters of a cluster, memory of each to the mean:\n`)
printTable(
  ['masters', 'fullest', 'emptiest'],
  masters.map((count, i) => [
    String(count),
    (balance[i]?.most ?? NaN).toFixed(4),
    (balance[i]?.least ?? NaN).toFixed(4),
  ]),
)
