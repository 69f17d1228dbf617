import { CLOSE_SIGNED_OUT, type PageFrame, type StreamFrame } from '../../../console/wire.ts'
import { backOffMs } from '../../client/back-off.ts'

export type LineState = 'connecting' | 'connected' | 'lost'

export interface LineEvents {
  readonly onState: (state: LineState) => void
  readonly onFrame: (frame: StreamFrame) => void
  readonly onSignedOut: () => void
}

/** The server sends something every 15 s; silence for this long means that the line is dead. */
const SILENCE_MS = 45_000

/** The console's WebSocket, kept open: reconnects with growing pauses until it is closed. */
export class ConsoleLine {
  readonly #events: LineEvents
  readonly #csrf: () => string
  #socket: WebSocket | null = null
  #tries = 0
  #timer: number | undefined
  #silence: number | undefined
  #watching: string | null = null

  constructor(csrf: () => string, events: LineEvents) {
    this.#csrf = csrf
    this.#events = events
  }

  open(): void {
    this.close()
    this.#events.onState(this.#tries === 0 ? 'connecting' : 'lost')
    const socket = new WebSocket(
      `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/console/stream`,
    )
    this.#socket = socket
    socket.addEventListener('open', () => {
      this.#heard()
      this.send({ type: 'hello', csrf: this.#csrf() })
      if (this.#watching !== null) this.send({ type: 'watch', caseId: this.#watching })
    })
    socket.addEventListener('message', ({ data }) => {
      this.#heard()
      const frame = JSON.parse(String(data)) as StreamFrame
      if (frame.type === 'queue') {
        this.#tries = 0
        this.#events.onState('connected')
      }
      this.#events.onFrame(frame)
    })
    socket.addEventListener('close', ({ code }) => {
      if (socket !== this.#socket) return
      this.#socket = null
      clearTimeout(this.#silence)
      if (code === CLOSE_SIGNED_OUT) this.#events.onSignedOut()
      else this.#again()
    })
  }

  /** Says which case is on the screen; said again after each reconnection. */
  watch(caseId: string | null): void {
    this.#watching = caseId
    this.send({ type: 'watch', caseId })
  }

  /** What cannot be sent now is not kept: nothing that goes this way is worth sending late. */
  send(frame: PageFrame): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(frame))
  }

  /** The network is back, or the page is looked at again: tries at once. */
  wake(): void {
    if (this.#timer !== undefined) this.open()
  }

  close(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#silence)
    this.#timer = undefined
    const socket = this.#socket
    this.#socket = null
    socket?.close()
  }

  #again(): void {
    this.#events.onState('lost')
    this.#timer = window.setTimeout(() => this.open(), backOffMs(this.#tries, Math.random()))
    this.#tries += 1
  }

  #heard(): void {
    clearTimeout(this.#silence)
    this.#silence = window.setTimeout(() => {
      this.close()
      this.#again()
    }, SILENCE_MS)
  }
}
