import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../../bot/config.ts'

export interface ServerProcess {
  readonly url: string
  readonly process: ChildProcess
  /** Ends it in order (SIGTERM) and gives its exit code. */
  stop(): Promise<number | null>
  /** Ends it at once (SIGKILL), as a crash would. */
  kill(): Promise<void>
}

const MAIN = join(projectRoot(), 'dist', 'bot', 'main.js')

/**
 * Starts the built service as its own process and waits for its ready line. `scripts/test` builds
 * before it tests; run `npm run build` before a test file on its own.
 */
export async function startServer(
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  if (!existsSync(MAIN)) throw new Error('not built: run npm run build first')
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, found] = /^Evenkeel is ready: (\S+)$/.exec(line) ?? []
      if (found !== undefined) resolve(found)
    })
    void ended.then(([code]) => reject(new Error(`the server ended with ${String(code)}`)))
  })
  return {
    url,
    process: child,
    async stop() {
      child.kill('SIGTERM')
      const [code] = (await ended) as [number | null]
      return code
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
