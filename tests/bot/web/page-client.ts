import { WebSocket } from 'ws'
import type { Activity } from '../../../bot/web/client/activity.ts'
import { streamAddress } from '../../../bot/web/client/direct-line-api.ts'
import { DirectLineClient, type LineStatus } from '../../../bot/web/client/direct-line-client.ts'
import type { OutboxItem, RefusalReason } from '../../../bot/web/client/outbox.ts'
import { Transcript } from '../../../bot/web/transcript.ts'
import { ManualTimers, turn } from './manual-timers.ts'

/** A page without a screen: the real client over the real network, with time in the test's hands. */
export class PageClient {
  readonly timers = new ManualTimers()
  readonly transcript = new Transcript(() => undefined)
  readonly statuses: LineStatus[] = []
  readonly events: Activity[] = []
  readonly refused: RefusalReason[] = []
  readonly client: DirectLineClient
  online = true
  saved: readonly OutboxItem[]
  otherConversations = 0
  #cookie: string | null = null

  /** @param others an earlier page of the same browser, whose cookie and unsent words it keeps. */
  constructor(baseUrl: string, earlier?: PageClient) {
    this.#cookie = earlier ? earlier.#cookie : null
    this.saved = earlier ? earlier.saved : []
    let ids = earlier ? 1000 : 0
    this.client = new DirectLineClient(
      {
        fetch: async (path, request) => {
          const headers = { ...request.headers, ...(this.#cookie && { cookie: this.#cookie }) }
          const response = await fetch(baseUrl + path, { ...request, headers })
          const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
          if (cookie !== undefined) this.#cookie = cookie
          return response
        },
        openSocket: (streamUrl, handlers) => {
          const socket = new WebSocket(streamAddress(streamUrl, baseUrl))
          socket.on('open', handlers.opened)
          socket.on('message', (data: Buffer) => handlers.frame(data.toString()))
          socket.on('close', handlers.closed)
          // The close that follows is what the client acts on.
          socket.on('error', () => undefined)
          return socket
        },
        setTimer: this.timers.setTimer,
        random: () => 0.5,
        newId: () => `c${++ids}`,
        online: () => this.online,
        locale: () => 'en',
        saveOutbox: (items) => {
          this.saved = items
        },
        restoredOutbox: this.saved,
      },
      {
        onStatus: (status) => this.statuses.push(status),
        onActivities: (activities, personId) => {
          for (const activity of activities) {
            if (activity.type === 'message') this.transcript.apply(activity, personId)
            else this.events.push(activity)
          }
        },
        onOtherConversation: () => {
          this.otherConversations += 1
          this.transcript.clear()
        },
        onAccepted: (item) => this.transcript.accepted(item.id),
        onRefused: (item, reason) => {
          this.refused.push(reason)
          this.transcript.refused(item.id, reason)
        },
      },
    )
  }

  say(text: string): void {
    const item = this.client.sendMessage(text)
    if (!item) throw new Error('the queue is full')
    this.transcript.addPending(item)
  }

  /** What is on the screen. */
  get texts(): string[] {
    return this.transcript.entries.map(({ text }) => text)
  }

  /** Lets waits of the client pass, short ones only, until something holds. */
  async untilRetrying(holds: () => boolean): Promise<void> {
    while (!holds()) {
      await turn()
      if ((this.timers.waits[0] ?? Infinity) <= 10_000) this.timers.advance(250)
    }
  }
}
