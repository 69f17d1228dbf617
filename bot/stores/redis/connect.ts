import { readFileSync } from 'node:fs'
import { Cluster, Redis, type RedisOptions } from 'ioredis'
import { EvenkeelError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import { guardConnection } from './guard.ts'

/** A Redis, however many servers it is made of. */
export type Connection = Redis | Cluster

interface Place {
  readonly host: string
  readonly port: number
}

/** What `REDIS_URL` says. */
export type RedisAddress = {
  readonly tls: boolean
  readonly username?: string
  readonly password?: string
} & (
  | { readonly kind: 'single'; readonly place: Place; readonly db: number }
  | {
      readonly kind: 'sentinel'
      readonly places: readonly Place[]
      readonly master: string
      readonly db: number
    }
  | { readonly kind: 'cluster'; readonly places: readonly Place[] }
)

const FORM =
  /^(?<scheme>rediss?)(?:\+(?<kind>sentinel|cluster))?:\/\/(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<places>[^/@]+)(?:\/(?<path>[\w.-]+(?:\/\d{1,2})?)?)?$/
const PLACE = /^(?<host>\[[0-9a-fA-F:]+\]|[\w.-]+)(?::(?<port>\d{1,5}))?$/
const DEFAULT_PORT = { single: 6379, sentinel: 26_379, cluster: 6379 } as const

/**
 * Reads `REDIS_URL`: `redis://user:password@host:6379/0`, `redis+sentinel://host,host/master/0` or
 * `redis+cluster://host:7000,host:7001`; with `rediss` in the place of `redis` over TLS. User and
 * password are percent-encoded.
 * @returns undefined when it is none of these
 */
export function parseRedisUrl(url: string): RedisAddress | undefined {
  const groups = FORM.exec(url)?.groups
  if (!groups) return undefined
  const { scheme, user, password, path = '' } = groups
  const kind = (groups.kind ?? 'single') as RedisAddress['kind']
  const places = (groups.places ?? '').split(',').map((text) => {
    const { host = '', port } = PLACE.exec(text.trim())?.groups ?? {}
    return { host: host.replace(/[[\]]/g, ''), port: Number(port ?? DEFAULT_PORT[kind]) }
  })
  if (places.some(({ host, port }) => host === '' || port < 1 || port > 65_535)) return undefined
  const secrets = decode(user, password)
  if (!secrets) return undefined
  const common = { tls: scheme === 'rediss', ...secrets }
  const [place] = places
  switch (kind) {
    case 'single':
      if (!place || places.length > 1 || !/^\d{0,2}$/.test(path)) return undefined
      return { ...common, kind, place, db: Number(path) }
    case 'sentinel': {
      const [master = '', db = '0'] = path.split('/')
      if (master === '') return undefined
      return { ...common, kind, places, master, db: Number(db) }
    }
    case 'cluster':
      return path === '' ? { ...common, kind, places } : undefined
  }
}

function decode(user = '', password = ''): { username?: string; password?: string } | undefined {
  try {
    return {
      ...(user !== '' && { username: decodeURIComponent(user) }),
      ...(password !== '' && { password: decodeURIComponent(password) }),
    }
  } catch {
    return undefined
  }
}

/** Longest wait for one answer, in milliseconds: then the caller is told that it failed. */
const COMMAND_MS = 5000
const CONNECT_MS = 5000
const LONGEST_PAUSE_MS = 2000

/**
 * Connects, and makes sure that somebody answers.
 * @param caFile who signed the server's certificate, as PEM; undefined: those that Node.js trusts
 * @throws EvenkeelError `RedisUnreachable`
 */
export async function connectRedis(
  address: RedisAddress,
  logger: Logger,
  caFile?: string,
): Promise<Connection> {
  const { tls, username, password } = address
  const options: RedisOptions = {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(tls && { tls: caFile === undefined ? {} : { ca: readCa(caFile) } }),
    connectTimeout: CONNECT_MS,
    commandTimeout: COMMAND_MS,
    maxRetriesPerRequest: 2,
    // A write that was sent and not answered may have been done: it is not sent again unasked.
    autoResendUnfulfilledCommands: false,
    retryStrategy: pauseBefore,
    // After a fail-over the old master is a replica: whoever is master now is asked for again.
    reconnectOnError: (error) => error.message.startsWith('READONLY'),
    lazyConnect: true,
  }
  const connection = open(address, options)
  guardConnection(connection)
  connection.on('error', (error) => logger.warn({ err: error }, 'Redis is not reached'))
  try {
    await connection.connect()
    await connection.ping()
    return connection
  } catch (error) {
    connection.disconnect()
    throw new EvenkeelError(
      'RedisUnreachable',
      `REDIS_URL names a Redis that does not answer, or does not let us in: ${reasonOf(error)}. Start it, or correct REDIS_URL.`,
      { cause: error },
    )
  }
}

/** @throws EvenkeelError `ConfigInvalid` */
function readCa(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new EvenkeelError('ConfigInvalid', `REDIS_CA ${file} cannot be read.`, { cause: error })
  }
}

function open(address: RedisAddress, options: RedisOptions): Connection {
  switch (address.kind) {
    case 'single':
      return new Redis({ ...options, ...address.place, db: address.db })
    case 'sentinel':
      return new Redis({
        ...options,
        sentinels: [...address.places],
        name: address.master,
        db: address.db,
        ...(options.tls && { sentinelTLS: options.tls, enableTLSForSentinelMode: true }),
      })
    case 'cluster': {
      const { lazyConnect, ...redisOptions } = options
      return new Cluster([...address.places], {
        redisOptions,
        ...(lazyConnect !== undefined && { lazyConnect }),
        clusterRetryStrategy: pauseBefore,
        slotsRefreshTimeout: CONNECT_MS,
      })
    }
  }
}

/**
 * A connection of the same kind that only listens, not opened yet. It does not come back by itself:
 * whoever listens has to know that something was missed. In a cluster any node will do.
 * @throws Error when no node of the cluster is known
 */
export function subscriberOf(connection: Connection): Redis {
  const nodes = connection instanceof Cluster ? connection.nodes() : [connection]
  const node = nodes[Math.floor(Math.random() * nodes.length)]
  if (!node) throw new Error('no node of the cluster is known')
  return node.duplicate({ retryStrategy: () => null, autoResubscribe: false, lazyConnect: true })
}

/** Milliseconds to rest before connecting once more: for as long as it takes. */
function pauseBefore(times: number): number {
  return Math.min(LONGEST_PAUSE_MS, 50 * times)
}

/** What the server or the network said, without the address, which may hold a password. */
function reasonOf(error: unknown): string {
  const first = error instanceof EvenkeelError && error.cause instanceof Error ? error.cause : error
  const message = first instanceof Error ? first.message : String(first)
  return message.replace(/rediss?(?:\+\w+)?:\/\/\S+/g, 'the address').slice(0, 200)
}
