import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../bot/config.ts'

const ROOT = projectRoot(import.meta.dirname)
const MAIN = join(ROOT, 'dist', 'bot', 'main.js')
const READY = /^Evenkeel is ready: (http:\S+)$/m

/** The built service in a process of its own, as an operator runs it. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Ends it and waits until it is gone, in order or at once with SIGKILL; gives the exit code. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

export interface StartOptions {
  readonly dataDir: string
  /** 0, the default, lets the system choose. */
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
  /** Another script than the service's own, which prints the same word when it is ready. */
  readonly script?: string
  /** Most bytes that a file of it may have, in KiB, until `lift`: a disk that is full, in small. */
  readonly fileLimitKiB?: number
}

/**
 * Starts the built service and waits for its word that it is ready.
 * @throws Error with what the service printed when it ends instead
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run npm run build first')
  const { fileLimitKiB } = options
  const script = options.script ?? MAIN
  const limited = `ulimit -S -f ${fileLimitKiB}; exec "$0" "$@"`
  const [program, given] =
    fileLimitKiB === undefined
      ? [process.execPath, [script]]
      : ['bash', ['-c', limited, process.execPath, script]]
  const child = spawn(program, given, {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(options.port ?? 0),
      HOST: '127.0.0.1',
      DATA_DIR: options.dataDir,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await readyUrl(child)
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid ?? 0,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
      return child.exitCode
    },
  }
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const url = READY.exec(printed)?.[1]
      if (url !== undefined) resolve(url)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('error', reject)
    child.once('exit', (code) => {
      reject(new Error(`the service ended with ${code ?? 'a signal'}:\n${printed}`))
    })
  })
}
