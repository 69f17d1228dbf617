import { LocalBus, type Bus } from '../bus/bus.ts'
import { RedisBus } from '../bus/redis-bus.ts'
import type { SetTimer } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import { openRedis, type RedisSettings } from '../stores/redis/open-redis.ts'
import { Registry } from './registry.ts'

/** What this process knows of the others of its service. */
export interface Processes {
  readonly bus: Bus
  /** Absent where there are no others. */
  readonly registry?: Registry
}

/** A process is dead after so many signs that did not come. */
const MISSED = 3
/** Whatever happens, all is looked at so often, in milliseconds: a turn may have failed, too. */
const LOOK_EVERY_MS = 60_000

/**
 * Others there are with `REDIS_URL` alone. The bus closes the connection.
 * @throws EvenkeelError `RedisUnreachable`
 */
export async function openProcesses(
  config: Pick<Config, 'SWEEP_SECONDS'> & RedisSettings,
  { setTimer, logger }: { readonly setTimer: SetTimer; readonly logger: Logger },
): Promise<Processes> {
  const connection = await openRedis(config, logger)
  if (!connection) return { bus: new LocalBus() }
  try {
    const bus = await RedisBus.open({ connection, setTimer, logger })
    const deadAfterMs = config.SWEEP_SECONDS * 1000 * MISSED
    const registry = new Registry({ connection, deadAfterMs, lookEveryMs: LOOK_EVERY_MS })
    return { bus, registry }
  } catch (error) {
    connection.disconnect()
    throw error
  }
}
