import { WebSocket } from 'ws'
import type { Chance } from './chance.ts'
import type { Script } from './lines.ts'

/** A message that somebody sent, and what they heard of it. */
export interface Sent {
  readonly clientId: string
  readonly text: string
  /** Place in the log, and when it was first acknowledged. */
  readonly seq: number
  readonly at: number
}

interface Frame {
  readonly activities: readonly {
    readonly id?: string
    readonly replyToId?: string
    readonly from: { readonly role: string }
  }[]
  readonly watermark: string
}

/** What the people see of the service, in all: by it the killer knows when it is back. */
export interface Pulse {
  acknowledged(person: SoakPerson, at: number, triedAt: number): void
  answered(person: SoakPerson, at: number, acknowledgedAt: number): void
  fault(what: string): void
}

export interface SoakPersonOptions {
  readonly name: string
  readonly script: Script
  readonly chance: Chance
  /** Where the service can be reached: one of several, as behind a balancer. */
  readonly urls: readonly string[]
  readonly pulse: Pulse
  /** No more is begun. */
  readonly isOver: () => boolean
}

/** Longest wait for an answer of the service, in milliseconds, before the same is asked again. */
const REQUEST_MS = 15_000
/** Longest wait for an answer to a message, in milliseconds, before they write on regardless. */
const PATIENCE_MS = 6000
const RETRY_MS = 60
/** One in so many messages is not waited for. */
const HASTY_ONE_IN = 3
/** What a client must never hear of its own conversation. */
const WRONG = new Set([400, 401, 403, 404, 409])

/**
 * Somebody who writes over Direct Line as the page does: each message with an id of its own, again and
 * again until it is acknowledged; and who holds a socket that comes back with its watermark.
 */
export class SoakPerson {
  readonly name: string
  readonly sent: Sent[] = []
  /** Places in the order in which the sockets brought them. */
  readonly received: number[] = []
  conversationId = ''
  personId = ''
  /** Which of the addresses they use. */
  home: string
  readonly #options: SoakPersonOptions
  readonly #answers = new Map<number, number>()
  #cookie = ''
  #token = ''
  #watermark = 0
  #socket: WebSocket | undefined
  #reconnects = 0
  #gone = false
  #wake: (() => void) | undefined

  constructor(options: SoakPersonOptions) {
    this.#options = options
    this.name = options.name
    this.home = options.chance.pick(options.urls)
  }

  /** How often the socket was opened. */
  get sockets(): number {
    return this.#reconnects
  }

  /** Says all they have to say. */
  async talk(): Promise<void> {
    const { script, chance, isOver } = this.#options
    await this.#open()
    this.#listen()
    for (const [i, text] of script.lines.entries()) {
      if (isOver()) return
      await this.#say(text, `${this.name}-${i}`)
      await pause(chance.between(20, 250))
    }
  }

  /** The log as REST has it: its last place, and which places are answered. */
  async look(url: string): Promise<{ readonly last: number; readonly answered: Set<number> }> {
    const answered = new Set<number>()
    if (this.conversationId === '') return { last: 0, answered }
    const headers = { authorization: `Bearer ${this.#token}` }
    const base = `/v3/directline/conversations/${this.conversationId}/activities`
    for (let last = 0; ;) {
      const response = await fetch(`${url}${base}?watermark=${last}`, { headers })
      const { activities, watermark } = (await response.json()) as Frame
      for (const { replyToId } of activities)
        if (replyToId !== undefined) answered.add(placeOf(replyToId))
      if (activities.length === 0) return { last, answered }
      last = Number(watermark)
    }
  }

  /** Resolves when the socket has brought all up to a place. */
  async caughtUp(last: number): Promise<void> {
    while ((this.received.at(-1) ?? 0) < last) await this.#news(1000)
  }

  leave(): void {
    this.#gone = true
    this.#socket?.terminate()
  }

  async #open(): Promise<void> {
    const body = JSON.stringify({ locale: this.#options.script.locale, timeZone: 'Europe/London' })
    const headers = { 'content-type': 'application/json', cookie: this.#cookie }
    const response = await this.#request('/api/session', { method: 'POST', headers, body })
    const session = (await response.json()) as {
      readonly conversationId: string
      readonly personId: string
      readonly token: string
    }
    this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie
    this.#token = session.token
    this.conversationId = session.conversationId
    this.personId = session.personId
  }

  async #say(text: string, clientId: string): Promise<void> {
    const { chance, pulse } = this.#options
    const body = JSON.stringify({
      type: 'message',
      text,
      channelData: { clientActivityID: clientId },
    })
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${this.#token}`,
    }
    let triedAt = 0
    const path = `/v3/directline/conversations/${this.conversationId}/activities`
    const response = await this.#request(path, { method: 'POST', headers, body }, () => {
      triedAt = performance.now()
    })
    const { id } = (await response.json()) as { readonly id: string }
    const at = performance.now()
    const seq = placeOf(id)
    this.sent.push({ clientId, text, seq, at })
    pulse.acknowledged(this, at, triedAt)
    if (chance.below(HASTY_ONE_IN) === 0) return
    const until = at + PATIENCE_MS
    while (!this.#answers.has(seq) && performance.now() < until)
      await this.#news(until - performance.now())
  }

  /** Asks until the service has answered, at whichever address. */
  async #request(path: string, init: RequestInit, tried = () => {}): Promise<Response> {
    const { urls, chance, pulse } = this.#options
    for (;;) {
      try {
        tried()
        const signal = AbortSignal.timeout(REQUEST_MS)
        const response = await fetch(this.home + path, { ...init, signal })
        // Read whole, as the process may die in the middle of it.
        const body = await response.arrayBuffer()
        if (response.ok) return new Response(body, response)
        if (WRONG.has(response.status))
          pulse.fault(`${this.name} was answered with ${response.status} at ${path.slice(0, 14)}`)
      } catch {
        this.home = chance.pick(urls)
      }
      await pause(RETRY_MS)
    }
  }

  /** Holds a socket, and opens it again wherever it broke off. */
  #listen(): void {
    if (this.#gone) return
    const url = new URL(this.home)
    url.protocol = 'ws:'
    url.pathname = `/v3/directline/conversations/${this.conversationId}/stream`
    url.searchParams.set('t', this.#token)
    url.searchParams.set('watermark', String(this.#watermark))
    const socket = new WebSocket(url)
    this.#socket = socket
    this.#reconnects += 1
    socket.on('message', (data: Buffer) => this.#hear(data))
    socket.on('error', () => undefined)
    socket.once('close', () => {
      const { chance, urls } = this.#options
      this.home = chance.pick(urls)
      setTimeout(() => this.#listen(), RETRY_MS)
    })
  }

  #hear(data: Buffer): void {
    if (data.length === 0) return
    const { activities, watermark } = JSON.parse(data.toString()) as Frame
    const now = performance.now()
    for (const { id, replyToId, from } of activities) {
      // What passes by, such as that somebody is typing, has no place.
      if (id === undefined) continue
      this.received.push(placeOf(id))
      if (from.role !== 'bot' || replyToId === undefined) continue
      const answered = placeOf(replyToId)
      if (this.#answers.has(answered)) continue
      this.#answers.set(answered, now)
      const message = this.sent.find(({ seq }) => seq === answered)
      if (message) this.#options.pulse.answered(this, now, message.at)
    }
    this.#watermark = Math.max(this.#watermark, Number(watermark))
    this.#wake?.()
  }

  /** Resolves when the socket has brought something, or after so many milliseconds. */
  #news(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(1, ms))
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

/** Direct Line's ids are the conversation's with the place in it. */
function placeOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('|') + 1))
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
