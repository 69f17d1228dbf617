import { backOffMs } from './back-off.ts'
import { type DirectLineApi, HttpFault, type Session, type SetTimer } from './direct-line-api.ts'

export interface SessionKeeperOptions {
  readonly api: DirectLineApi
  readonly setTimer: SetTimer
  /** In [0, 1) */
  readonly random: () => number
  readonly locale: () => string
  /** A session for another conversation than before was opened. */
  readonly onOtherConversation: () => void
  /** A session was opened. */
  readonly onOpened?: ((session: Session) => void) | undefined
}

/** `setTimeout` fires at once for more than 2^31 − 1 ms. */
const LONGEST_TIMER_MS = 2_000_000_000

/** Keeps a session that is good: opens it, refreshes its token, replaces it when it is lost. */
export class SessionKeeper {
  readonly #options: SessionKeeperOptions
  #session: Session | null = null
  #opening: Promise<Session> | null = null
  #fresh = false
  #closed = false
  #cancelRefresh: (() => void) | null = null

  constructor(options: SessionKeeperOptions) {
    this.#options = options
  }

  get current(): Session | null {
    return this.#session
  }

  /** True once after each opening: its stream address is good for one use. */
  takeFresh(): boolean {
    const fresh = this.#fresh
    this.#fresh = false
    return fresh
  }

  close(): void {
    this.#closed = true
    this.#cancelRefresh?.()
  }

  /** One at a time: a message and the stream that need a session at once share it. */
  open(): Promise<Session> {
    this.#opening ??= this.#options.api
      .openSession(this.#options.locale())
      .then((session) => {
        const before = this.#session
        this.adopt(session)
        this.#fresh = true
        if (before && before.conversationId !== session.conversationId) {
          this.#options.onOtherConversation()
        }
        this.#options.onOpened?.(session)
        return session
      })
      .finally(() => {
        this.#opening = null
      })
    return this.#opening
  }

  /** Takes over a newer token of the same conversation. */
  adopt(session: Session): void {
    this.#session = session
    this.#cancelRefresh?.()
    this.#refreshIn(session.expiresInMs / 2, 0)
  }

  /**
   * Runs a request with the session; when the session turns out lost, once more with a new one.
   *
   * @throws HttpFault
   */
  async use<Answer>(request: (session: Session) => Promise<Answer>): Promise<Answer> {
    const session = this.#session ?? (await this.open())
    try {
      return await request(session)
    } catch (error) {
      if (!(error instanceof HttpFault) || !error.sessionLost) throw error
      // Another request may have opened the new session already.
      const newer = this.#session && this.#session.token !== session.token ? this.#session : null
      return request(newer ?? (await this.open()))
    }
  }

  #refreshIn(ms: number, attempt: number): void {
    if (this.#closed) return
    this.#cancelRefresh = this.#options.setTimer(
      () => {
        void this.#refresh(attempt)
      },
      Math.min(ms, LONGEST_TIMER_MS),
    )
  }

  async #refresh(attempt: number): Promise<void> {
    const session = this.#session
    if (!session || this.#closed) return
    try {
      const refreshed = await this.#options.api.refresh(session)
      // A new session that came meanwhile has a newer token of its own, and its own timer.
      if (this.#session === session) this.adopt(refreshed)
    } catch (error) {
      if (!(error instanceof HttpFault)) throw error
      if (this.#session !== session) return
      if (error.sessionLost) {
        try {
          await this.open()
          return
        } catch (again) {
          if (!(again instanceof HttpFault)) throw again
        }
      }
      this.#refreshIn(backOffMs(attempt, this.#options.random()), attempt + 1)
    }
  }
}
