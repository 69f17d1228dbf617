import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis, type Cluster } from 'ioredis'

/** A real redis-server of a test, on loopback, in a folder of its own. */
export interface RedisServer {
  readonly port: number
  readonly url: string
  /** Ends it at once, as `kill -9` does. */
  kill(): Promise<void>
  /** Starts it again on the same port and folder. */
  start(): Promise<void>
  /** Holds it still, its connections open, until `thaw`. */
  freeze(): void
  thaw(): void
  /** Ends it and removes its folder. */
  close(): Promise<void>
}

export interface RedisServerOptions {
  /** Settings as on redis-server's command line, without the dashes. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Starts a redis-server (Debian's package) on a free port. */
export async function startRedis({ settings = {} }: RedisServerOptions = {}): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-redis-'))
  const port = await freePort()
  let child: ChildProcess | undefined
  const kill = async () => {
    const ending = child
    child = undefined
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    const ended = new Promise((resolve) => ending.once('exit', resolve))
    ending.kill('SIGKILL')
    await ended
  }
  const start = async () => {
    const given = {
      ...{ port: String(port), bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' },
      ...settings,
    }
    const flags = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])
    child = spawn('redis-server', flags, { stdio: 'ignore' })
    child.once('error', () => undefined)
    await answers(port, settings)
  }
  // Should the tests be cut off, nothing is left running.
  const atExit = () => void child?.kill('SIGKILL')
  process.once('exit', atExit)
  await start()
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    async close() {
      await kill()
      process.off('exit', atExit)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until a connection has found its server again: until then ours refuse at once. */
export async function isBack(connection: Redis | Cluster): Promise<void> {
  if (connection.status !== 'ready')
    await new Promise<void>((resolve) => connection.once('ready', resolve))
}

const SLOTS = 16_384

/** Three masters without replicas, which share the slots. */
export async function startCluster(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const settings = { 'cluster-enabled': 'yes', 'cluster-node-timeout': '5000' }
  const servers = await Promise.all([0, 1, 2].map(() => startRedis({ settings })))
  const clients = servers.map(({ port }) => new Redis(port, '127.0.0.1'))
  try {
    const [first] = servers
    await Promise.all(
      clients.map(async (client, i) => {
        const from = Math.floor((SLOTS * i) / clients.length)
        const to = Math.floor((SLOTS * (i + 1)) / clients.length) - 1
        await client.call('CLUSTER', 'ADDSLOTSRANGE', from, to)
        // Each has an epoch of its own, so that none has to be settled.
        await client.call('CLUSTER', 'SET-CONFIG-EPOCH', i + 1)
        if (i > 0) await client.call('CLUSTER', 'MEET', '127.0.0.1', first?.port ?? 0)
      }),
    )
    for (const client of clients) await isWhole(client)
  } finally {
    for (const client of clients) client.disconnect()
  }
  return {
    url: `redis+cluster://${servers.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    async close() {
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}

async function isWhole(client: Redis): Promise<void> {
  for (;;) {
    const info = String(await client.call('CLUSTER', 'INFO'))
    const nodes = String(await client.call('CLUSTER', 'NODES'))
    const known = nodes.split('\n').filter((line) => line.includes('connected')).length
    if (info.includes('cluster_state:ok') && known === 3) return
    await pause()
  }
}

/** Waits until it takes commands. */
async function answers(port: number, settings: Readonly<Record<string, string>>): Promise<void> {
  const password = settings.requirepass
  for (;;) {
    const client = new Redis(port, '127.0.0.1', {
      ...(password !== undefined && { password }),
      ...{ lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null },
    })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.ping()
      return
    } catch {
      await pause()
    } finally {
      client.disconnect()
    }
  }
}

/** A port that nobody has; a cluster's second port, 10,000 above it, exists too. */
export async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer()
    const port = await new Promise<number>((resolve, reject) => {
      server.once('error', reject)
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
    await new Promise((resolve) => server.close(resolve))
    if (port <= 55_000) return port
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}

/** A master, its replica, and one Sentinel that makes the replica the master when the first one is gone. */
export async function startSentinel(): Promise<{
  readonly url: string
  readonly master: RedisServer
  /** Waits until the replica has all that the master was told. */
  caughtUp(): Promise<void>
  close(): Promise<void>
}> {
  const lasting = { appendonly: 'yes', appendfsync: 'always' }
  const master = await startRedis({ settings: lasting })
  const settings = { ...lasting, replicaof: `127.0.0.1 ${master.port}` }
  const replica = await startRedis({ settings })
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-sentinel-'))
  const port = await freePort()
  const file = join(folder, 'sentinel.conf')
  writeFileSync(
    file,
    [
      `port ${port}`,
      'bind 127.0.0.1',
      `dir ${folder}`,
      `sentinel monitor house 127.0.0.1 ${master.port} 1`,
      'sentinel down-after-milliseconds house 1000',
      'sentinel failover-timeout house 10000',
    ].join('\n'),
  )
  const sentinel = spawn('redis-server', [file, '--sentinel'], { stdio: 'ignore' })
  const atExit = () => void sentinel.kill('SIGKILL')
  process.once('exit', atExit)
  await answers(port, {})
  const admin = new Redis(port, '127.0.0.1')
  const first = new Redis(master.port, '127.0.0.1', { lazyConnect: true })
  for (const client of [admin, first]) client.on('error', () => undefined)
  // It learns of the replica from the master, every ten seconds at first.
  while (!String(await admin.call('SENTINEL', 'MASTER', 'house')).includes('num-slaves,1'))
    await pause()
  return {
    url: `redis+sentinel://127.0.0.1:${port}/house`,
    master,
    async caughtUp() {
      await first.wait(1, 0)
    },
    async close() {
      for (const client of [admin, first]) client.disconnect()
      process.off('exit', atExit)
      const ended = new Promise((resolve) => sentinel.once('exit', resolve))
      sentinel.kill('SIGKILL')
      await ended
      await Promise.all([master.close(), replica.close()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
