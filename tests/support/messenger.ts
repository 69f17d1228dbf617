import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { Router } from 'express'
import { onTestFinished } from 'vitest'
import { cleanText } from '../../bot/activity.ts'
import { Blocked, RetryLater, type PushChannel } from '../../bot/channels/channel.ts'
import type { ChannelServices } from '../../bot/channels/create-channels.ts'
import { EvenkeelError } from '../../bot/errors.ts'

/** What the bot sent to a chat. */
export interface Delivery {
  readonly chat: string
  readonly text: string
}

/**
 * A small messenger with a server of its own, to which the bot pushes over real HTTP: status 403 means
 * blocked, 429 and 5xx mean later. Its people write through `write`, which posts to the bot.
 */
export class Messenger {
  readonly url: string
  readonly deliveries: Delivery[] = []
  readonly typings: string[] = []
  /** Messages that were refused because the bot is blocked. */
  refused = 0
  /** Answers the next calls with these statuses, then with 200. */
  readonly answers: number[] = []
  /** Chats that have blocked the bot. */
  readonly blocking = new Set<string>()

  private constructor(url: string) {
    this.url = url
  }

  static async start(): Promise<Messenger> {
    const app = express()
    const server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const messenger = new Messenger(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    app.use(express.json())
    app.post('/chats/:chat/:what', (request, response) => {
      const { chat, what } = request.params
      const status = messenger.blocking.has(chat) ? 403 : (messenger.answers.shift() ?? 200)
      if (status === 200 && what === 'typing') messenger.typings.push(chat)
      else if (status === 200)
        messenger.deliveries.push({ chat, text: (request.body as { text: string }).text })
      if (status === 403 && what === 'messages') messenger.refused += 1
      if (status === 429) response.setHeader('Retry-After', '7')
      response.status(status).json({})
    })
    return messenger
  }

  /** The bot's side of it, for the wiring. */
  readonly channel = ({ receive }: ChannelServices): PushChannel => {
    const router = Router()
    router.post('/messenger', express.json(), async (request, response) => {
      const { user, chat, text, id, edited } = request.body as Record<string, string>
      if (!user || !chat || !id) throw new EvenkeelError('ActivityInvalid')
      const receipt = await receive({
        channel: 'telegram',
        userId: user,
        chatId: chat,
        reference: { chat },
        inbound: {
          ...{ type: 'message', text: cleanText(text ?? ''), attachments: 0, clientId: id },
          ...(edited && { edited: true }),
        },
        locale: 'en',
      })
      response.json(receipt)
    })
    const post = async (chat: unknown, what: string, body: object): Promise<void> => {
      const response = await fetch(`${this.url}/chats/${String(chat)}/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (response.status === 403) throw new Blocked('blocked')
      if (response.status === 429)
        throw new RetryLater('busy', Number(response.headers.get('retry-after')) * 1000)
      if (response.status >= 500) throw new RetryLater(`status ${response.status}`)
      if (!response.ok) throw new Error(`status ${response.status}`)
    }
    return {
      router,
      start: () => Promise.resolve(),
      close: () => Promise.resolve(),
      outlet: {
        channels: ['telegram'],
        render: ({ activity: { text } }) => (text === undefined ? [] : [{ text }]),
        send: ({ reference }, part) => post(reference.chat, 'messages', part),
        typing: ({ reference }) => post(reference.chat, 'typing', {}),
      },
    }
  }

  #written = 0

  /** Somebody writes to the bot. */
  async write(
    url: string,
    text: string,
    { user = 'u-ada', chat = 'c-ada', id = `m${(this.#written += 1)}`, edited = false } = {},
  ): Promise<Response> {
    return fetch(`${url}/messenger`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, user, chat, id, edited }),
    })
  }

  /** Writes, and gives back what the bot sent to that chat after. */
  async say(url: string, text: string, as: { user?: string; chat?: string } = {}): Promise<string> {
    const before = this.deliveries.length
    const response = await this.write(url, text, as)
    if (!response.ok) throw new Error(`not accepted: ${response.status}`)
    const { chat = 'c-ada' } = as
    for (let quiet = 0, seen = before; quiet < 30; quiet += 1) {
      await new Promise((resolve) => setTimeout(resolve, 3))
      if (this.deliveries.length !== seen || seen === before) quiet = 0
      seen = this.deliveries.length
    }
    return this.deliveries
      .slice(before)
      .filter((one) => one.chat === chat)
      .map((one) => one.text)
      .join('\n')
  }
}
