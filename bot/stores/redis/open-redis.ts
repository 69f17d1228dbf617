import { resolve } from 'node:path'
import type { Config } from '../../config.ts'
import type { Logger } from '../../logger.ts'
import { connectRedis, type Connection } from './connect.ts'

/** What the settings say of Redis. */
export type RedisSettings = Pick<Config, 'REDIS_URL' | 'REDIS_CA' | 'root'>

/**
 * A connection of the caller's own to the Redis that the settings name; undefined when they name none.
 * @throws EvenkeelError `RedisUnreachable`, `ConfigInvalid`
 */
export async function openRedis(
  { REDIS_URL: address, REDIS_CA: caFile, root }: RedisSettings,
  logger: Logger,
): Promise<Connection | undefined> {
  if (address === undefined) return undefined
  return connectRedis(address, logger, caFile && resolve(root, caFile))
}
