import type { ErrorCode } from '../../../errors.ts'
import type { CaseDetail, CaseLine, ClaimResult } from '../../../handoff/case-desk.ts'
import type { CounsellorOutcome } from '../../../handoff/case.ts'
import type {
  AccountsAnswer,
  AuditAnswer,
  Colleague,
  DeadJobsAnswer,
  DeadJobsCount,
  HelplinesAnswer,
  NoSessionAnswer,
  SessionAnswer,
} from '../../../console/wire.ts'

/** A request that the server refused, or that did not reach it. */
export class ConsoleFault extends Error {
  override readonly name = 'ConsoleFault'
  readonly code: ErrorCode | 'offline'
  /** Seconds after which a further try makes sense. */
  readonly retryAfter: number

  constructor(code: ErrorCode | 'offline', retryAfter = 0) {
    super(code)
    this.code = code
    this.retryAfter = retryAfter
  }
}

const BASE = '/console/api'
const CSRF_HEADER = 'x-evenkeel-csrf'
/** A request that takes longer is given up: the line is gone. */
const PATIENCE_MS = 20_000

/** The console's requests. The session is in a cookie that no script can read. */
export class ConsoleApi {
  readonly #fetch: typeof fetch
  #csrf = ''
  /** Told when the server no longer knows us. */
  onSignedOut: () => void = () => undefined

  constructor(fetchFromServer: typeof fetch) {
    this.#fetch = fetchFromServer
  }

  get csrf(): string {
    return this.#csrf
  }

  /** @returns undefined when nobody is signed in */
  async session(): Promise<SessionAnswer | undefined> {
    const answer = await this.#ask<SessionAnswer | NoSessionAnswer>('GET', '/session')
    return answer.me === null ? undefined : this.#signedIn(answer)
  }

  /** @returns the ticket that goes with the code */
  async password(name: string, password: string): Promise<string> {
    const { ticket } = await this.#ask<{ ticket: string }>('POST', '/sign-in', { name, password })
    return ticket
  }

  async code(ticket: string, code: string): Promise<SessionAnswer> {
    return this.#signedIn(await this.#ask<SessionAnswer>('POST', '/sign-in/code', { ticket, code }))
  }

  async signOut(everywhere: boolean): Promise<void> {
    await this.#change('/sign-out', { everywhere })
  }

  detail(caseId: string): Promise<CaseDetail> {
    return this.#read(`/cases/${caseId}`)
  }

  claim(caseId: string, version: number): Promise<ClaimResult> {
    return this.#change(`/cases/${caseId}/claim`, { version })
  }

  say(caseId: string, text: string, clientId: string): Promise<{ readonly line: CaseLine }> {
    return this.#change(`/cases/${caseId}/lines`, { text, clientId })
  }

  async note(caseId: string, text: string): Promise<void> {
    await this.#change(`/cases/${caseId}/notes`, { text })
  }

  async transfer(caseId: string, to: string | null): Promise<void> {
    await this.#change(`/cases/${caseId}/transfer`, { to })
  }

  async returnToBot(caseId: string): Promise<void> {
    await this.#change(`/cases/${caseId}/return`, {})
  }

  async close(caseId: string, outcome: CounsellorOutcome): Promise<void> {
    await this.#change(`/cases/${caseId}/close`, { outcome })
  }

  async colleagues(): Promise<readonly Colleague[]> {
    const answer = await this.#read<{ counsellors: readonly Colleague[] }>('/counsellors')
    return answer.counsellors
  }

  helplines(): Promise<HelplinesAnswer> {
    return this.#read('/helplines')
  }

  deadJobs(): Promise<DeadJobsAnswer> {
    return this.#read('/jobs')
  }

  async deadJobCount(): Promise<number> {
    return (await this.#read<DeadJobsCount>('/jobs/count')).count
  }

  async retryJob(ref: string): Promise<void> {
    await this.#change(`/jobs/${ref}/retry`, {})
  }

  async retryJobs(kind: string): Promise<void> {
    await this.#change('/jobs/retry', { kind })
  }

  async discardJob(ref: string): Promise<void> {
    await this.#change(`/jobs/${ref}/discard`, {})
  }

  accounts(): Promise<AccountsAnswer> {
    return this.#read('/accounts')
  }

  audit(before?: number): Promise<AuditAnswer> {
    return this.#read(before === undefined ? '/audit' : `/audit?before=${before}`)
  }

  #signedIn(answer: SessionAnswer): SessionAnswer {
    this.#csrf = answer.csrf
    return answer
  }

  #read<T>(path: string): Promise<T> {
    return this.#noticing(this.#ask<T>('GET', path))
  }

  #change<T>(path: string, body: object): Promise<T> {
    return this.#noticing(this.#ask<T>('POST', path, body))
  }

  async #noticing<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked
    } catch (error) {
      if (error instanceof ConsoleFault && error.code === 'SessionMissing') this.onSignedOut()
      throw error
    }
  }

  async #ask<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
    const response = await this.#fetch(`${BASE}${path}`, {
      method,
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: body ? { 'content-type': 'application/json', [CSRF_HEADER]: this.#csrf } : {},
      ...(body && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new ConsoleFault('offline')
    })
    if (response.status === 204) return undefined as T
    const answer: unknown = await response.json().catch(() => {
      throw new ConsoleFault('offline')
    })
    if (response.ok) return answer as T
    const retryAfter = Number(response.headers.get('retry-after') ?? 0)
    throw new ConsoleFault(codeOf(answer), retryAfter)
  }
}

function codeOf(answer: unknown): ErrorCode {
  const { error } = answer as { error?: { code?: ErrorCode } }
  return error?.code ?? 'Internal'
}
