import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, startRedis, type RedisServer } from '../../tests/support/redis-server.ts'
import type { SoakOptions } from './options.ts'
import { ServiceProcess } from './service-process.ts'

/** What a soak runs on: the processes of the service, and their Redis where they have one. */
export interface House {
  readonly services: readonly ServiceProcess[]
  readonly redis: RedisServer | undefined
  /** What all of them are started with. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** Minutes of the ladder: the second rung within a soak. */
export const RUNG_MINUTES = '1,600'
const WEBHOOK_SECRET = 'for the soak alone, on this machine'

/**
 * Starts Redis as it is in production, and every process of the service.
 * @param webhook where alerts go
 */
export async function openHouse(
  { store, roles }: Pick<SoakOptions, 'store' | 'roles'>,
  folder: string,
  webhook: string,
): Promise<House> {
  const settings = {
    ...{ appendonly: 'yes', appendfsync: 'always', 'maxmemory-policy': 'noeviction' },
  }
  const redis = store === 'redis' ? await startRedis({ settings }) : undefined
  const env = {
    TEXT_MODEL: 'classical',
    VOICE: 'off',
    DATA_KEY: randomBytes(32).toString('base64'),
    ...(redis && { REDIS_URL: redis.url }),
    RATE_PER_ADDRESS: '10000000',
    RATE_PER_CONVERSATION: '10000000',
    RATE_PER_TOKEN: '10000000',
    SOCKETS_PER_ADDRESS: '100000',
    LOG_MAX_ACTIVITIES: '1000000',
    TOKEN_TTL_SECONDS: '86400',
    HANDOFF_WEBHOOK_URL: webhook,
    HANDOFF_WEBHOOK_SECRET: WEBHOOK_SECRET,
    HANDOFF_RUNG_MINUTES: RUNG_MINUTES,
  }
  const services: ServiceProcess[] = []
  for (const [i, role] of roles.entries()) {
    const name = `${role}-${i + 1}`
    const own = join(folder, name)
    mkdirSync(own, { recursive: true })
    services.push(new ServiceProcess({ name, role, port: await freePort(), folder: own, env }))
  }
  const close = async () => {
    await Promise.all(services.map((service) => service.stop('SIGKILL')))
    await redis?.close()
  }
  try {
    await Promise.all(services.map((service) => service.start()))
  } catch (error) {
    await close()
    throw error
  }
  return { services, redis, env, close }
}
