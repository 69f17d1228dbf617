import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../../bot/config.ts'
import { startRedis, type RedisServer } from '../../tests/support/redis-server.ts'
import { residentMiB } from './report.ts'

/** The built service as a process of its own, with nothing in the way of being measured. */
export interface BenchService {
  readonly url: string
  readonly residentMiB: () => number
  /** A figure of `/metrics`: all samples of that name, by their labels. */
  readonly figures: (name: string) => Promise<ReadonlyMap<string, number>>
  stop(): Promise<void>
}

/** As `scripts/start` runs it. */
const FLAGS = ['--max-semi-space-size=4']

export async function startBenchService(
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<BenchService> {
  const data = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const main = join(projectRoot(), 'dist', 'bot', 'main.js')
  const child = spawn(process.execPath, [...FLAGS, ...flags, main], {
    env: {
      ...{ PATH: process.env.PATH, PORT: '0', DATA_DIR: data, LOG_LEVEL: 'error', VOICE: 'off' },
      ...{ RATE_PER_ADDRESS: '10000000', RATE_PER_CONVERSATION: '10000000' },
      ...{ RATE_PER_TOKEN: '10000000', SOCKETS_PER_ADDRESS: '1000000' },
      TOKEN_TTL_SECONDS: '86400',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => void child.kill('SIGKILL'))
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const url = line.slice(line.indexOf('http'))
  return {
    url,
    residentMiB: () => residentMiB(child.pid ?? 0),
    async figures(name) {
      const text = await (await fetch(`${url}/metrics`)).text()
      const samples = text.split('\n').flatMap((sample) => {
        const [, labels, value] = new RegExp(`^${name}(?:\\{(.*)\\})? (\\S+)$`).exec(sample) ?? []
        return value === undefined ? [] : ([[labels ?? '', Number(value)]] as const)
      })
      return new Map(samples)
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** A Redis as in production, but for its port and folder. */
export function startBenchRedis(appendfsync: 'everysec' | 'always'): Promise<RedisServer> {
  return startRedis({
    settings: { appendonly: 'yes', appendfsync, 'maxmemory-policy': 'noeviction' },
  })
}
