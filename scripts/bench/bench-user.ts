import { Agent, request } from 'node:http'
import { WebSocket } from 'ws'

interface Frame {
  readonly activities: readonly {
    type: string
    replyToId?: string
    inputHint?: string
    channelData?: { spoken?: unknown }
  }[]
}

const AGENT = new Agent({ keepAlive: true })

/** Somebody who talks over Direct Line and takes the time. */
export class BenchUser {
  readonly #base: string
  readonly #token: string
  readonly #socket: WebSocket
  #waiting: (() => void) | undefined
  /** Answers count only once the words of a note have come. */
  #awaitsWords = false
  #id = 0

  private constructor(base: string, token: string, socket: WebSocket) {
    this.#base = base
    this.#token = token
    this.#socket = socket
    socket.on('message', (data: Buffer) => {
      if (data.length === 0) return
      const { activities } = JSON.parse(data.toString()) as Frame
      if (activities.some(({ channelData }) => channelData?.spoken !== undefined))
        this.#awaitsWords = false
      if (this.#awaitsWords) return
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
    const clientActivityID = `b${(this.#id += 1)}`
    const activity = { type: 'message', text, channelData: { clientActivityID } }
    const status = await this.#post(JSON.stringify(activity))
    if (status !== 200) throw new Error(`not accepted: ${status}`)
    await answered
    return performance.now() - began
  }

  /** The plainest way that Node has: `fetch` takes several times as much of the same cores. */
  #post(body: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        authorization: `Bearer ${this.#token}`,
      }
      const options = { method: 'POST', headers, agent: AGENT }
      const sent = request(`${this.#base}/activities`, options, (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode ?? 0))
      })
      sent.once('error', (error) => {
        // The server has let go of a connection that rested. With the same id it is the same message.
        if (sent.reusedSocket) this.#post(body).then(resolve, reject)
        else reject(error)
      })
      sent.end(body)
    })
  }

  /** Sends a recording, and waits for its words and the whole answer to them. Milliseconds. */
  async note(wav: Uint8Array<ArrayBuffer>): Promise<number> {
    const form = new FormData()
    const activity = {
      type: 'message',
      channelData: { clientActivityID: `b${(this.#id += 1)}` },
    }
    const type = 'application/vnd.microsoft.activity'
    form.append('activity', new Blob([JSON.stringify(activity)], { type }), 'activity')
    form.append('file', new Blob([wav], { type: 'audio/wav' }), 'note.wav')
    this.#awaitsWords = true
    const answered = new Promise<void>((resolve) => (this.#waiting = resolve))
    const began = performance.now()
    const response = await fetch(`${this.#base}/upload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#token}` },
      body: form,
    })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`not accepted: ${response.status}`)
    await answered
    return performance.now() - began
  }

  /** Says yes to voice notes, before the first one. */
  async allowNotes(): Promise<void> {
    await this.turn('voice on')
    await this.turn('Yes, you may listen')
  }

  close(): void {
    this.#socket.close()
  }
}
