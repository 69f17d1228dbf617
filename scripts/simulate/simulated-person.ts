import type { Locale } from '../../types.ts'

interface Wire {
  readonly type: string
  readonly text?: string
  readonly replyToId?: string
  readonly inputHint?: string
  readonly from: { readonly role: string }
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] }
  readonly attachments?: readonly { readonly contentType: string }[]
}

/** Somebody who talks over Direct Line and prints what is said. */
export class SimulatedPerson {
  readonly #url: string
  readonly #locale: Locale
  #cookie = ''
  #conversation = ''
  #token = ''
  #watermark = 0

  private constructor(url: string, locale: Locale) {
    this.#url = url
    this.#locale = locale
  }

  static async open(url: string, locale: Locale): Promise<SimulatedPerson> {
    const person = new SimulatedPerson(url, locale)
    await person.comeBack()
    await person.#answered(1)
    return person
  }

  /** Opens the page again: the same person, the same conversation, a new token. */
  async comeBack(): Promise<void> {
    const response = await fetch(`${this.#url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie },
      body: JSON.stringify({ locale: this.#locale, noticed: true }),
    })
    const session = (await response.json()) as { conversationId: string; token: string }
    this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie
    this.#conversation = session.conversationId
    this.#token = session.token
  }

  /** Sends an activity and waits until it is answered. */
  async send(activity: { type: string; text?: string; name?: string }): Promise<void> {
    const response = await this.#request('', { method: 'POST', body: JSON.stringify(activity) })
    if (!response.ok) throw new Error(`not accepted: ${response.status}`)
    const { id } = (await response.json()) as { id: string }
    await this.#answered(Number(id.split('|')[1]))
  }

  /** Prints what was said since the last time. */
  async print(): Promise<void> {
    const { activities, watermark } = await this.#activities(this.#watermark)
    this.#watermark = watermark
    for (const { type, text, from, attachments = [], suggestedActions } of activities) {
      if (type !== 'message') continue
      if (from.role === 'user') console.log(`\n> ${text ?? ''}`)
      else console.log((text ?? '').replace(/^/gm, '    '))
      for (const { contentType } of attachments) console.log(`    (${contentType})`)
      const titles = suggestedActions?.actions.map(({ title }) => `[${title}]`) ?? []
      if (titles.length > 0) console.log(`    ${titles.join(' ')}`)
    }
  }

  /**
   * Waits until a place in the log is answered. Answers come in one commit, so the first one seen
   * means that all are there. An event may need none, such as a pacer that nobody waits for.
   */
  async #answered(seq: number): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      const { activities } = await this.#activities(seq)
      if (activities.some(({ from }) => from.role === 'bot')) return
    }
  }

  async #activities(after: number): Promise<{ activities: Wire[]; watermark: number }> {
    const response = await this.#request(`?watermark=${after}`)
    const set = (await response.json()) as { activities: Wire[]; watermark: string }
    return { activities: set.activities, watermark: Number(set.watermark) }
  }

  #request(path: string, init: RequestInit = {}): Promise<Response> {
    const base = `${this.#url}/v3/directline/conversations/${this.#conversation}/activities`
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${this.#token}`,
    }
    return fetch(base + path, { ...init, headers })
  }
}
