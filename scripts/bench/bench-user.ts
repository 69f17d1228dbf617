import { WebSocket } from 'ws'

interface Frame {
  readonly activities: readonly { type: string; replyToId?: string; inputHint?: string }[]
}

/** Somebody who talks over Direct Line and takes the time. */
export class BenchUser {
  readonly #base: string
  readonly #token: string
  readonly #socket: WebSocket
  #waiting: (() => void) | undefined
  #id = 0

  private constructor(base: string, token: string, socket: WebSocket) {
    this.#base = base
    this.#token = token
    this.#socket = socket
    socket.on('message', (data: Buffer) => {
      if (data.length === 0) return
      const { activities } = JSON.parse(data.toString()) as Frame
      // The last bubble of an answer is the one that expects an input.
      if (activities.some(({ inputHint }) => inputHint === 'expectingInput')) this.#waiting?.()
    })
  }

  static async open(url: string): Promise<BenchUser> {
    const response = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"locale":"en"}',
    })
    const session = (await response.json()) as {
      conversationId: string
      token: string
      streamUrl: string
    }
    const socket = new WebSocket(session.streamUrl)
    const base = `${url}/v3/directline/conversations/${session.conversationId}`
    const user = new BenchUser(base, session.token, socket)
    // The greeting comes first.
    await new Promise<void>((resolve, reject) => {
      user.#waiting = resolve
      socket.once('error', reject)
    })
    return user
  }

  /** Sends a text and waits for the whole answer on the socket. Milliseconds. */
  async turn(text: string): Promise<number> {
    const answered = new Promise<void>((resolve) => (this.#waiting = resolve))
    const began = performance.now()
    const response = await fetch(`${this.#base}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
      body: JSON.stringify({
        type: 'message',
        text,
        channelData: { clientActivityID: `b${(this.#id += 1)}` },
      }),
    })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`not accepted: ${response.status}`)
    await answered
    return performance.now() - began
  }

  close(): void {
    this.#socket.close()
  }
}
