import { type ActivitySet, isRecord, parseActivitySet } from './activity.ts'
import type { VoiceNote } from './outbox.ts'

/** The part of `Response` that is used; the browser's and Node's `fetch` both give it. */
export interface HttpResponse {
  readonly ok: boolean
  readonly status: number
  readonly headers: { get(name: string): string | null }
  json(): Promise<unknown>
  blob(): Promise<Blob>
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly headers: Record<string, string>
  readonly body?: string | FormData
  readonly signal: AbortSignal
}

export type Fetch = (path: string, request: HttpRequest) => Promise<HttpResponse>

/** Runs `action` after `ms`; the answer cancels it. Passed in, so that no test has to wait. */
export type SetTimer = (action: () => void, ms: number) => () => void

/** What the server gave this page: one conversation, and a token that opens that one only. */
export interface Session {
  readonly conversationId: string
  readonly personId: string
  readonly token: string
  readonly expiresInMs: number
  readonly streamUrl: string
  /** Voice notes are taken, of this length at most; absent: they are not. */
  readonly voice?: { readonly maxSeconds: number }
}

/** A request that brought no usable answer. `status` 0: the server was not reached. */
export class HttpFault extends Error {
  readonly status: number
  /** What the server asked for in Retry-After, in milliseconds. */
  readonly retryAfterMs: number | null

  constructor(status: number, retryAfterMs: number | null, options?: ErrorOptions) {
    super(status === 0 ? 'server not reached' : `server answered ${status}`, options)
    this.name = 'HttpFault'
    this.status = status
    this.retryAfterMs = retryAfterMs
  }

  /** The token or the conversation is no longer good: a new session is needed. */
  get sessionLost(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404
  }

  /** The same request will never be taken, however often it is sent. */
  get permanent(): boolean {
    return (
      this.status >= 400 &&
      this.status < 500 &&
      !this.sessionLost &&
      this.status !== 408 &&
      this.status !== 425 &&
      this.status !== 429
    )
  }
}

const REQUEST_LIMIT_MS = 20_000
/** A recording over a slow line takes longer. */
const UPLOAD_LIMIT_MS = 180_000
/** No server of ours asks for longer; a typing mistake in a proxy must not silence a page. */
const LONGEST_RETRY_AFTER_S = 120

function retryAfterMs(header: string | null): number | null {
  if (header === null || !/^\d{1,6}$/.test(header.trim())) return null
  return Math.min(Number(header), LONGEST_RETRY_AFTER_S) * 1000
}

function need(value: unknown, key: string): string {
  const found = isRecord(value) ? value[key] : undefined
  if (typeof found !== 'string') throw new TypeError(`answer lacks ${key}`)
  return found
}

function expiry(value: unknown): number {
  const seconds = isRecord(value) ? value['expires_in'] : undefined
  return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : 1_800_000
}

function voiceOf(answer: unknown): Pick<Session, 'voice'> {
  const voice = isRecord(answer) ? answer['voice'] : undefined
  const most = isRecord(voice) ? voice['maxSeconds'] : undefined
  return typeof most === 'number' && most > 0 ? { voice: { maxSeconds: most } } : {}
}

/** The HTTP half of Direct Line 3.0 and of the page's own endpoints. Holds no state. */
export class DirectLineApi {
  readonly #fetch: Fetch
  readonly #setTimer: SetTimer
  readonly #framed: boolean

  /** `framed`: the page stands in a frame of another page, where cookies are other ones. */
  constructor(options: {
    readonly fetch: Fetch
    readonly setTimer: SetTimer
    readonly framed?: boolean
  }) {
    this.#fetch = options.fetch
    this.#setTimer = options.setTimer
    this.#framed = options.framed ?? false
  }

  /**
   * Opens this person's conversation, or a new one. The cookie tells who it is. The page opens none
   * before the notice was read, so the service need not repeat it. The time zone is for messages that
   * the person asks for at a time.
   */
  openSession(locale: string): Promise<Session> {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const about = { locale, noticed: true, timeZone, ...(this.#framed && { framed: true }) }
    return this.#json('POST', '/api/session', null, about, (answer) => ({
      conversationId: need(answer, 'conversationId'),
      personId: need(answer, 'personId'),
      token: need(answer, 'token'),
      expiresInMs: expiry(answer),
      streamUrl: need(answer, 'streamUrl'),
      ...voiceOf(answer),
    }))
  }

  /** A new stream address that goes on after `watermark`. */
  reconnect(session: Session, watermark: string | null): Promise<Session> {
    const path = conversation(session) + after(watermark)
    return this.#json('GET', path, session.token, undefined, (answer) => ({
      ...session,
      token: need(answer, 'token'),
      expiresInMs: expiry(answer),
      streamUrl: need(answer, 'streamUrl'),
    }))
  }

  refresh(session: Session): Promise<Session> {
    return this.#json('POST', '/v3/directline/tokens/refresh', session.token, {}, (answer) => ({
      ...session,
      token: need(answer, 'token'),
      expiresInMs: expiry(answer),
    }))
  }

  /** Sends one activity; the answer is the id that the server gave it. */
  post(session: Session, activity: object): Promise<string> {
    const path = `${conversation(session)}/activities`
    return this.#json('POST', path, session.token, activity, (answer) => need(answer, 'id'))
  }

  /** Sends a voice note; the same id again is the same note. */
  async postNote(session: Session, id: string, { blob, seconds }: VoiceNote): Promise<void> {
    const activity = {
      ...{ type: 'message', from: { id: session.personId } },
      channelData: { clientActivityID: id, seconds },
    }
    const form = new FormData()
    const type = 'application/vnd.microsoft.activity'
    form.append('activity', new Blob([JSON.stringify(activity)], { type }), 'activity.json')
    form.append('file', blob, 'voice')
    const path = `${conversation(session)}/upload`
    await this.#request('POST', path, session.token, form, () => Promise.resolve())
  }

  activities(session: Session, watermark: string | null): Promise<ActivitySet> {
    const path = `${conversation(session)}/activities${after(watermark)}`
    return this.#json('GET', path, session.token, undefined, parseActivitySet)
  }

  /** An answer that needs no session, such as the help lines. */
  open(path: string): Promise<unknown> {
    return this.#json('GET', path, null, undefined, (answer) => answer)
  }

  download(session: Session, path: string): Promise<Blob> {
    return this.#request('GET', path, session.token, undefined, (response) => response.blob())
  }

  #json<Answer>(
    method: 'GET' | 'POST',
    path: string,
    token: string | null,
    body: object | undefined,
    parse: (answer: unknown) => Answer,
  ): Promise<Answer> {
    return this.#request(method, path, token, body, async (response) =>
      parse(await response.json()),
    )
  }

  /**
   * @throws HttpFault for every way in which no usable answer came. An answer of another shape
   * counts as not reached: it is what a captive portal or a proxy's error page looks like.
   */
  async #request<Answer>(
    method: 'GET' | 'POST',
    path: string,
    token: string | null,
    body: FormData | object | undefined,
    read: (response: HttpResponse) => Promise<Answer>,
  ): Promise<Answer> {
    const headers: Record<string, string> = {}
    if (token !== null) headers['authorization'] = `Bearer ${token}`
    const isForm = body instanceof FormData
    // The browser itself writes a form's type, with the boundary that belongs to it.
    if (body !== undefined && !isForm) headers['content-type'] = 'application/json'
    const abort = new AbortController()
    const cancelTimer = this.#setTimer(
      () => {
        abort.abort()
      },
      isForm ? UPLOAD_LIMIT_MS : REQUEST_LIMIT_MS,
    )
    try {
      const response = await this.#fetch(path, {
        method,
        headers,
        signal: abort.signal,
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      })
      if (!response.ok) {
        throw new HttpFault(response.status, retryAfterMs(response.headers.get('retry-after')))
      }
      return await read(response)
    } catch (error) {
      if (error instanceof HttpFault) throw error
      throw new HttpFault(0, null, { cause: error })
    } finally {
      cancelTimer()
    }
  }
}

function after(watermark: string | null): string {
  return watermark === null ? '' : `?watermark=${encodeURIComponent(watermark)}`
}

function conversation(session: Session): string {
  return `/v3/directline/conversations/${encodeURIComponent(session.conversationId)}`
}

/**
 * The stream's address as this page must open it: the path the server gave, on the host that
 * served the page, so that it holds behind any proxy and under `connect-src 'self'`.
 */
export function streamAddress(streamUrl: string, pageUrl: string): string {
  const given = new URL(streamUrl, pageUrl)
  const address = new URL(given.pathname + given.search, pageUrl)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  return address.href
}
