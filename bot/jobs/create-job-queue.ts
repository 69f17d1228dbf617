import { join } from 'node:path'
import type { Clock, SetTimer } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import type { MasterKeys } from '../keys/master-keys.ts'
import { openRedis, type RedisSettings } from '../stores/redis/open-redis.ts'
import { EmbeddedQueue } from './embedded-queue.ts'
import type { JobQueue } from './job-queue.ts'
import { BullmqQueue } from './redis/bullmq-queue.ts'

export interface JobQueueServices {
  /** Undefined to store in the clear. */
  readonly key: MasterKeys | undefined
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly logger: Logger
}

/**
 * The queue that the settings name, beside the store: BullMQ with `REDIS_URL`, LMDB in `DATA_DIR`
 * without.
 * @throws EvenkeelError `RedisUnreachable`, `StoreUnreadable`
 */
export async function createJobQueue(
  config: Pick<Config, 'DATA_DIR'> & RedisSettings,
  services: JobQueueServices,
): Promise<JobQueue> {
  const redis = await openRedis(config, services.logger)
  if (!redis) return new EmbeddedQueue({ path: join(config.DATA_DIR, 'jobs'), ...services })
  try {
    return await BullmqQueue.open({ redis, ...services })
  } catch (error) {
    redis.disconnect()
    throw error
  }
}
