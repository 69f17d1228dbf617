import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../bot/config.ts'
import type { Role } from './options.ts'

/** As `scripts/start` runs it. */
const FLAGS = ['--max-semi-space-size=4']
const READY = /^Evenkeel is ready: (http:\S+)$/m

export interface ServiceProcessOptions {
  readonly name: string
  readonly role: Role
  /** Its own: it comes back there after each kill. */
  readonly port: number
  /** Holds its data folder and what it printed. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

/** A process of the built service, which is killed and started again. */
export class ServiceProcess {
  readonly name: string
  readonly role: Role
  readonly url: string
  readonly dataDir: string
  readonly #options: ServiceProcessOptions
  #child: ChildProcess | undefined
  #crashes = 0
  /** Started by itself after it had ended by itself. */
  #revival: Promise<void> | undefined

  constructor(options: ServiceProcessOptions) {
    this.#options = options
    this.name = options.name
    this.role = options.role
    this.url = `http://127.0.0.1:${options.port}`
    this.dataDir = join(options.folder, 'data')
    mkdirSync(this.dataDir, { recursive: true })
    // Should the harness be cut off, nothing is left running.
    process.once('exit', () => void this.#child?.kill('SIGKILL'))
  }

  /** Whether people can talk to it. */
  get serves(): boolean {
    return this.role !== 'worker'
  }

  /** How often it ended when nobody had ended it. */
  get crashes(): number {
    return this.#crashes
  }

  /** Starts it, and waits until it says that it is ready. @throws Error with what it printed instead */
  async start(): Promise<void> {
    const { port, folder, env, role, name } = this.#options
    const main = join(projectRoot(), 'dist', 'bot', 'main.js')
    const child = spawn(process.execPath, [...FLAGS, main], {
      env: {
        ...{ PATH: process.env.PATH, PORT: String(port), HOST: '127.0.0.1' },
        ...{ DATA_DIR: this.dataDir, LOG_LEVEL: 'warn', ROLE: role },
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    const log = createWriteStream(join(folder, 'log'), { flags: 'a' })
    let printed = ''
    const ready = new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          log.write(chunk)
          printed = (printed + chunk.toString()).slice(-4000)
          if (READY.test(printed)) resolve()
        })
      child.once('error', reject)
      child.once('exit', (code) => {
        log.end()
        reject(new Error(`${name} ended with ${code ?? 'a signal'}:\n${printed}`))
      })
    })
    await ready
    child.once('exit', () => {
      if (this.#child !== child) return
      // As a supervisor does. Whether it comes up again is seen by whoever talks to it.
      this.#crashes += 1
      this.#revival = this.start().catch(() => undefined)
    })
  }

  /** Ends it and waits until it is gone. */
  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await this.#revival
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
}
