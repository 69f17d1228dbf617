import { resolve } from 'node:path'
import { LocalBus, type Bus } from '../bus/bus.ts'
import { RedisBus } from '../bus/redis-bus.ts'
import type { SetTimer } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import { connectRedis } from '../stores/redis/connect.ts'
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
  config: Pick<Config, 'REDIS_URL' | 'REDIS_CA' | 'SWEEP_SECONDS' | 'root'>,
  { setTimer, logger }: { readonly setTimer: SetTimer; readonly logger: Logger },
): Promise<Processes> {
  const { REDIS_URL: address, REDIS_CA: caFile, SWEEP_SECONDS: seconds, root } = config
  if (address === undefined) return { bus: new LocalBus() }
  const connection = await connectRedis(address, logger, caFile && resolve(root, caFile))
  try {
    const bus = await RedisBus.open({ connection, setTimer, logger })
    const deadAfterMs = seconds * 1000 * MISSED
    const registry = new Registry({ connection, deadAfterMs, lookEveryMs: LOOK_EVERY_MS })
    return { bus, registry }
  } catch (error) {
    connection.disconnect()
    throw error
  }
}
