import type { Voice } from '../../activity.ts'
import type { Bus, Following } from '../../bus/bus.ts'
import type { TalkNote } from '../../bus/notes.ts'
import type { Listener } from '../../listener.ts'
import type { Logger } from '../../logger.ts'

export interface ElsewhereOptions {
  readonly bus: Pick<Bus, 'followTalk' | 'onGap'>
  /** The counsellor who holds a conversation, as its person sees them. */
  readonly holderOf: (conversationId: string) => Promise<Voice | undefined>
  /** Told what happens to the conversations that are followed. */
  readonly listener: Pick<Listener, 'changed' | 'typing' | 'read'>
  readonly logger: Logger
}

/** What happens in other processes to the conversations of which a socket is open here. */
export class Elsewhere {
  readonly #options: ElsewhereOptions
  readonly #followed = new Map<string, Following>()
  readonly #stop: () => void

  constructor(options: ElsewhereOptions) {
    this.#options = options
    const { bus, listener } = options
    this.#stop = bus.onGap(() => {
      for (const conversationId of this.#followed.keys()) listener.changed(conversationId)
    })
  }

  /** Listens, and then has the log read: what was said in between is not overlooked. */
  follow(conversationId: string): void {
    if (this.#followed.has(conversationId)) return
    const { bus, listener } = this.#options
    const following = bus.followTalk(conversationId, (note) => this.#hear(conversationId, note))
    this.#followed.set(conversationId, following)
    void following.begun.then(() => listener.changed(conversationId))
  }

  leave(conversationId: string): void {
    this.#followed.get(conversationId)?.end()
    this.#followed.delete(conversationId)
  }

  close(): void {
    this.#stop()
    for (const following of this.#followed.values()) following.end()
    this.#followed.clear()
  }

  #hear(conversationId: string, note: TalkNote): void {
    const { listener } = this.#options
    switch (note.kind) {
      case 'changed':
        listener.changed(conversationId)
        return
      case 'typing':
        if (note.who === 'bot') listener.typing(conversationId)
        else this.#asHolder(conversationId, (from) => listener.typing(conversationId, from))
        return
      case 'read':
        this.#asHolder(conversationId, (from) => listener.read(conversationId, note.seq, from))
    }
  }

  /** Who the counsellor is does not come over the bus: it is looked up. */
  #asHolder(conversationId: string, act: (from: Voice) => void): void {
    const { holderOf, logger } = this.#options
    holderOf(conversationId).then(
      (from) => from && act(from),
      (error: unknown) => logger.debug({ err: error }, 'a sign of a counsellor was not shown'),
    )
  }
}
