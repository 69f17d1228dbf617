import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRedis, type RedisServer } from './redis-server.ts'
import { startServer, type RunningServer } from './start-server.ts'

const HOUR = 3_600_000

export interface ProcessOptions {
  readonly role: 'web' | 'worker' | 'all'
  /** Its clock runs ahead by so many hours. */
  readonly aheadHours?: number
  readonly env?: Readonly<Record<string, string>>
}

/** One service of several processes, on a Redis of its own: all of them are real. */
export class ServiceHouse {
  readonly redis: RedisServer
  /** One machine's folder, which its processes share. */
  readonly dataDir: string
  readonly #ends: (() => Promise<unknown>)[] = []

  private constructor(redis: RedisServer) {
    this.redis = redis
    this.dataDir = mkdtempSync(join(tmpdir(), 'evenkeel-house-'))
  }

  static async open(): Promise<ServiceHouse> {
    return new ServiceHouse(await startRedis())
  }

  /** Does this before Redis ends. */
  atEnd(end: () => Promise<unknown>): void {
    this.#ends.push(end)
  }

  /** Ends all processes, and then Redis. */
  async close(): Promise<void> {
    for (const end of this.#ends) await end()
    await this.redis.close()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  async start({ role, aheadHours = 0, env }: ProcessOptions): Promise<RunningServer> {
    const ahead = `const now=Date.now;Date.now=()=>now()+${aheadHours * HOUR}`
    const server = await startServer({
      dataDir: this.dataDir,
      env: {
        ...{ REDIS_URL: this.redis.url, ROLE: role, TEXT_MODEL: 'classical', VOICE: 'off' },
        ...{ RATE_PER_ADDRESS: '1000000', RATE_PER_CONVERSATION: '1000000' },
        ...{ BACKLOG_PER_CONVERSATION: '10000', SWEEP_SECONDS: '1' },
        ...(aheadHours > 0 && {
          NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ahead)}`,
        }),
        ...env,
      },
    })
    this.atEnd(() => server.stop('SIGKILL'))
    return server
  }
}
