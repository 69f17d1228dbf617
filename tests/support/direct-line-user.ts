import { randomUUID } from 'node:crypto'
import { WebSocket, type ClientOptions } from 'ws'

export interface WireActivity {
  readonly type: string
  readonly id?: string
  readonly text?: string
  readonly name?: string
  readonly value?: unknown
  readonly replyToId?: string
  readonly locale?: string
  readonly from: { readonly id: string; readonly name?: string; readonly role: string }
  readonly suggestedActions?: { readonly actions: readonly { readonly value: string }[] }
  readonly attachments?: readonly { readonly contentType: string; readonly content?: unknown }[]
  readonly channelData?: { readonly clientActivityID?: string }
}

interface Session {
  readonly conversationId: string
  readonly token: string
  readonly streamUrl: string
}

/** Somebody who talks to the service over real HTTP, the way the page does. */
export class DirectLineUser {
  readonly url: string
  session: Session
  cookie: string

  private constructor(url: string, session: Session, cookie: string) {
    this.url = url
    this.session = session
    this.cookie = cookie
  }

  /** Opens the page's session; with a cookie, the same person comes back. */
  static async open(
    url: string,
    locale = 'en',
    cookie = '',
    timeZone?: string,
  ): Promise<DirectLineUser> {
    const response = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ locale, timeZone }),
    })
    if (!response.ok) throw new Error(`no session: ${response.status}`)
    const set = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return new DirectLineUser(url, (await response.json()) as Session, set)
  }

  /** A request to Direct Line for this conversation. */
  request(path: string, init: RequestInit = {}): Promise<Response> {
    const base = `${this.url}/v3/directline/conversations/${this.session.conversationId}`
    const headers = {
      authorization: `Bearer ${this.session.token}`,
      'content-type': 'application/json',
      ...(init.headers as Record<string, string> | undefined),
    }
    return fetch(`${base}${path}`, { ...init, headers })
  }

  post(activity: object): Promise<Response> {
    return this.request('/activities', { method: 'POST', body: JSON.stringify(activity) })
  }

  async activities(watermark = 0): Promise<WireActivity[]> {
    const response = await this.request(`/activities?watermark=${watermark}`)
    const set = (await response.json()) as { activities: WireActivity[] }
    return set.activities
  }

  /** Sends a text and gives back what was answered to it, in words. */
  async say(text: string, clientActivityID: string = randomUUID()): Promise<WireActivity[]> {
    const response = await this.post({ type: 'message', text, channelData: { clientActivityID } })
    if (!response.ok) throw new Error(`not accepted: ${response.status}`)
    const { id } = (await response.json()) as { id: string }
    return this.answersAfter(Number(id.split('|')[1]))
  }

  /** Waits until the bot has spoken after a place in the log. */
  async answersAfter(seq: number): Promise<WireActivity[]> {
    for (let tries = 0; tries < 500; tries += 1) {
      const answers = (await this.activities(seq)).filter(({ from }) => from.role === 'bot')
      if (answers.length > 0) return answers
      await new Promise((resolve) => setImmediate(resolve))
    }
    throw new Error('no answer came')
  }

  stream(watermark = 0): DirectLineStream {
    const url = new URL(this.session.streamUrl)
    url.searchParams.set('watermark', String(watermark))
    return new DirectLineStream(url.toString())
  }
}

/** One open socket that keeps all it received. */
export class DirectLineStream {
  readonly socket: WebSocket
  readonly received: WireActivity[] = []
  watermark = 0
  readonly #waiting: (() => void)[] = []

  constructor(url: string, options: ClientOptions = {}) {
    this.socket = new WebSocket(url, options)
    this.socket.on('message', (data: Buffer) => {
      const frame = data.toString()
      if (frame === '') return
      const set = JSON.parse(frame) as { activities: WireActivity[]; watermark: string }
      this.received.push(...set.activities)
      this.watermark = Number(set.watermark)
      for (const wake of this.#waiting.splice(0)) wake()
    })
  }

  /** Resolves when what was received satisfies the condition. */
  async until(holds: (received: readonly WireActivity[]) => boolean): Promise<void> {
    while (!holds(this.received)) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  closed(): Promise<number> {
    return new Promise((resolve) => this.socket.once('close', (code) => resolve(code)))
  }
}

export function textsOf(activities: readonly WireActivity[]): string {
  return activities.map(({ text }) => text ?? '').join('\n')
}
