import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import type { Parts } from '../../../../bot/app.ts'
import type { Clock } from '../../../../bot/clock.ts'
import type { Role } from '../../../../bot/console/account.ts'
import type { Credentials } from '../../../../bot/console/accounts.ts'
import { openConsole } from '../../../../bot/console/open-console.ts'
import { csrfToken, Sessions } from '../../../../bot/console/sessions.ts'
import type { PageFrame, SessionAnswer, StreamFrame } from '../../../../bot/console/wire.ts'
import type { CaseDetail, CaseSummary } from '../../../../bot/handoff/case-desk.ts'
import { DirectLineUser } from '../../../support/direct-line-user.ts'
import { ManualClock } from '../../../support/manual-clock.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { testApp } from '../../../support/test-app.ts'
import { HOUR, PASSWORD } from './console-records.ts'

const STAFF = {
  mei: { display: 'Mei Lin', role: 'counsellor' },
  tom: { display: 'Tom Reyes', role: 'counsellor' },
  sue: { display: 'Sue Okoro', role: 'supervisor' },
  ada: { display: 'Ada', role: 'admin' },
} as const satisfies Record<string, { display: string; role: Role }>
export type StaffName = keyof typeof STAFF

/** Made once: hashing passwords is slow on purpose. */
let template: Promise<{ folder: string; given: Record<StaffName, Credentials> }> | undefined

async function makeStaff() {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-staff-'))
  const { accounts, store } = openConsole({ DATA_DIR: folder }, undefined, new ManualClock())
  const given = {} as Record<StaffName, Credentials>
  for (const [name, { display, role }] of Object.entries(STAFF))
    given[name as StaffName] = await accounts.add({ name, display, role }, PASSWORD)
  await store.close()
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return { folder, given }
}

/**
 * Four people who may sign in to the console of a data folder.
 * @param atEnd is given what closes it
 */
export async function staffed(
  DATA_DIR: string,
  clock: Clock,
  atEnd: (close: () => Promise<void>) => void = onTestFinished,
) {
  const { folder, given } = await (template ??= makeStaff())
  cpSync(folder, DATA_DIR, { recursive: true })
  const records = openConsole({ DATA_DIR }, undefined, clock)
  atEnd(() => records.store.close())
  const limits = { idleMs: HOUR / 2, longestMs: 12 * HOUR }
  const sessions = new Sessions(records.store, records.accounts, clock, limits)
  return {
    ...records,
    given,
    /** A session as signing in begins it, without the slow hash. */
    signInAt: (url: string, name: StaffName): ConsoleClient => {
      const client = new ConsoleClient(url)
      const account = records.accounts.get(name)
      if (!account) throw new Error(`there is no ${name}`)
      const id = sessions.begin(account)
      client.cookie = `evenkeel_console=${id}`
      client.csrf = csrfToken(id)
      return client
    },
  }
}

/** The whole service on a free port, with four people who may sign in to its console. */
export async function consoleApp(settings: Record<string, string> = {}, parts: Parts = {}) {
  const DATA_DIR = settings.DATA_DIR ?? temporaryFolder()
  const clock = new ManualClock()
  const staff = await staffed(DATA_DIR, clock)
  const app = await testApp({ DATA_DIR, COUNTRY: 'GB', ...settings }, { clock, ...parts })
  return {
    ...staff,
    url: app.url,
    clock,
    signIn: (name: StaffName): ConsoleClient => staff.signInAt(app.url, name),
    /** Somebody whose words open a case. */
    inDanger: async (words = 'I want to kill myself', locale = 'en') => {
      const person = await DirectLineUser.open(app.url, locale)
      await person.say(words)
      return person
    },
  }
}

/** The console's page as far as the server sees it. */
export class ConsoleClient {
  readonly url: string
  cookie = ''
  csrf = ''
  /** The raw Set-Cookie line of the sign-in. */
  setCookie = ''

  constructor(url: string) {
    this.url = url
  }

  async signIn(name: string, code: string, password = PASSWORD): Promise<Response> {
    const first = await this.post('/sign-in', { name, password })
    if (!first.ok) return first
    const { ticket } = (await first.json()) as { ticket: string }
    const second = await this.post('/sign-in/code', { ticket, code })
    if (!second.ok) return second
    this.setCookie = second.headers.get('set-cookie') ?? ''
    this.cookie = this.setCookie.split(';')[0] ?? ''
    this.csrf = ((await second.clone().json()) as SessionAnswer).csrf
    return second
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/console/api${path}`, { headers: { cookie: this.cookie, ...headers } })
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/console/api${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: this.url,
        cookie: this.cookie,
        'x-evenkeel-csrf': this.csrf,
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  async queue(): Promise<CaseSummary[]> {
    return ((await (await this.get('/cases')).json()) as { cases: CaseSummary[] }).cases
  }

  /** The only case that waits. */
  async onlyCase(): Promise<CaseSummary> {
    const [one, another] = await this.queue()
    if (!one || another) throw new Error('there is not exactly one case')
    return one
  }

  async detail(caseId: string): Promise<CaseDetail> {
    return (await (await this.get(`/cases/${caseId}`)).json()) as CaseDetail
  }

  claim({ id, version }: CaseSummary): Promise<Response> {
    return this.post(`/cases/${id}/claim`, { version })
  }

  say(caseId: string, text: string, clientId = newId()): Promise<Response> {
    return this.post(`/cases/${caseId}/lines`, { text, clientId })
  }

  stream(headers: Record<string, string> = {}): ConsoleSocket {
    return new ConsoleSocket(this.url, { origin: this.url, cookie: this.cookie, ...headers })
  }

  /** A stream that has said who it is. */
  async greeted(): Promise<ConsoleSocket> {
    const stream = this.stream()
    await stream.opened
    stream.send({ type: 'hello', csrf: this.csrf })
    await stream.until(({ type }) => type === 'queue')
    return stream
  }
}

/** One WebSocket that keeps all it received. */
export class ConsoleSocket {
  readonly socket: WebSocket
  readonly received: StreamFrame[] = []
  /** The close code, or the HTTP status with which the upgrade was refused. */
  readonly closed: Promise<number>
  readonly opened: Promise<void>
  readonly #waiting = new Set<() => void>()

  constructor(url: string, headers: Record<string, string>) {
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/console/stream`, { headers })
    this.opened = new Promise((resolve) => this.socket.once('open', () => resolve()))
    this.closed = new Promise((resolve) => {
      this.socket.once('unexpected-response', (_request, { statusCode = 0 }) => resolve(statusCode))
      this.socket.once('close', (code) => resolve(code))
    })
    // Being refused is what some tests are about; `closed` tells of it.
    this.socket.on('error', () => undefined)
    this.socket.on('message', (data: Buffer) => {
      this.received.push(JSON.parse(data.toString()) as StreamFrame)
      for (const wake of this.#waiting) wake()
    })
    onTestFinished(() => this.socket.terminate())
  }

  send(frame: PageFrame): void {
    this.socket.send(JSON.stringify(frame))
  }

  /** The first frame, from a place on, that fits; waits for it. */
  async until(fits: (frame: StreamFrame) => boolean, from = 0): Promise<StreamFrame> {
    for (;;) {
      const found = this.received.slice(from).find(fits)
      if (found) return found
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#waiting.delete(wake)
          resolve()
        }
        this.#waiting.add(wake)
      })
    }
  }
}

export function newId(): string {
  return crypto.randomUUID()
}

/** The code of an error answer. */
export async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { error: { code: string } }).error.code
}
