import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { MasterKeys } from '../keys/master-keys.ts'
import type { Logger } from '../logger.ts'
import type { Probe } from '../observability/readiness.ts'
import { LmdbStore } from './embedded/lmdb-store.ts'
import { openRedis } from './redis/open-redis.ts'
import { RedisStore } from './redis/redis-store.ts'
import type { Retention, SessionStore } from './session-store.ts'

/**
 * The store that the settings name: Redis with `REDIS_URL`, LMDB in `DATA_DIR` without.
 * @throws EvenkeelError `RedisUnreachable`, `StoreUnreadable`
 */
export async function openStore(
  config: Config,
  key: MasterKeys | undefined,
  clock: Clock,
  logger: Logger,
): Promise<SessionStore & Probe> {
  const retention: Retention = {
    moodMaxPoints: config.MOOD_MAX_POINTS,
    moodMaxDays: config.MOOD_MAX_DAYS,
    logMaxActivities: config.LOG_MAX_ACTIVITIES,
  }
  const connection = await openRedis(config, logger)
  if (!connection) return new LmdbStore(join(config.DATA_DIR, 'store'), retention, key)
  try {
    const idleDays = config.IDLE_DAYS
    return await RedisStore.open(connection, {
      ...{ retention, key, clock, logger, idleDays },
    })
  } catch (error) {
    connection.disconnect()
    throw error
  }
}
