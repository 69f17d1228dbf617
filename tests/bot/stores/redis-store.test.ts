import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { MasterKeys } from '../../../bot/keys/master-keys.ts'
import { createLogger } from '../../../bot/logger.ts'
import { connectRedis, parseRedisUrl } from '../../../bot/stores/redis/connect.ts'
import { RedisStore } from '../../../bot/stores/redis/redis-store.ts'
import type { Retention, SessionStore } from '../../../bot/stores/session-store.ts'
import { expiryContract } from '../../support/expiry-contract.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { startCluster, startRedis, type RedisServer } from '../../support/redis-server.ts'
import { sessionStoreContract } from '../../support/session-store-contract.ts'

const RETENTION: Retention = { moodMaxPoints: 1000, moodMaxDays: 365, logMaxActivities: 1000 }
const logger = createLogger('silent')
const open = new Set<SessionStore>()

afterEach(async () => {
  await Promise.all([...open].map((store) => store.close()))
  open.clear()
})

async function connect(url: string) {
  const address = parseRedisUrl(url)
  if (!address) throw new Error('the tests’ own address is none')
  return connectRedis(address, logger)
}

async function openStore(url: string, key?: MasterKeys, kept: Partial<Retention> = {}) {
  const options = { retention: { ...RETENTION, ...kept }, key, clock: new ManualClock(), logger }
  const store = await RedisStore.open(await connect(url), { ...options, idleDays: 0 })
  open.add(store)
  return store
}

/** Each store begins with nothing: what the test before left is dropped on all masters. */
function fixture(url: () => string, key?: MasterKeys) {
  let kept: Partial<Retention> = {}
  return {
    async open(retention: Partial<Retention> = {}) {
      kept = retention
      const connection = await connect(url())
      const nodes = 'nodes' in connection ? connection.nodes('master') : [connection]
      await Promise.all(nodes.map((node) => node.flushall()))
      connection.disconnect()
      return openStore(url(), key, kept)
    },
    async reopen(store: SessionStore) {
      open.delete(store)
      await store.close()
      return openStore(url(), key, kept)
    },
  }
}

describe('on one server', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.close())
  const plain = fixture(() => server.url)
  const sealed = fixture(() => server.url, new MasterKeys(randomBytes(32)))
  sessionStoreContract('RedisStore', () => plain)
  sessionStoreContract('RedisStore with a key', () => sealed)
  expiryContract('RedisStore with a key', () => sealed, { erasesIdle: false })
})

describe('on a cluster of three masters', () => {
  let cluster: Awaited<ReturnType<typeof startCluster>>
  beforeAll(async () => {
    cluster = await startCluster()
  })
  afterAll(() => cluster.close())
  const sealed = fixture(() => cluster.url, new MasterKeys(randomBytes(32)))
  sessionStoreContract('RedisStore on a cluster', () => sealed)
  expiryContract('RedisStore on a cluster', () => sealed, { erasesIdle: false })
})
