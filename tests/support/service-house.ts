import { onTestFinished } from 'vitest'
import { startRedis, type RedisServer } from './redis-server.ts'
import { startServer, type RunningServer } from './start-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

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
  readonly dataDir = temporaryFolder()

  private constructor(redis: RedisServer) {
    this.redis = redis
  }

  /** Ends with the test, and its processes before it. */
  static async open(): Promise<ServiceHouse> {
    const redis = await startRedis()
    onTestFinished(() => redis.close())
    return new ServiceHouse(redis)
  }

  async start({ role, aheadHours = 0, env }: ProcessOptions): Promise<RunningServer> {
    const ahead = `const now=Date.now;Date.now=()=>now()+${aheadHours * HOUR}`
    const server = await startServer({
      dataDir: this.dataDir,
      env: {
        ...{ REDIS_URL: this.redis.url, ROLE: role, TEXT_MODEL: 'classical', VOICE: 'off' },
        ...{ RATE_PER_ADDRESS: '1000000', RATE_PER_CONVERSATION: '1000000' },
        SWEEP_SECONDS: '1',
        ...(aheadHours > 0 && {
          NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ahead)}`,
        }),
        ...env,
      },
    })
    onTestFinished(async () => {
      await server.stop('SIGKILL')
    })
    return server
  }
}
