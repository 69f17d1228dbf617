import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Accounts } from '../../bot/accounts/accounts.ts'
import type { StoredActivity } from '../../bot/activity.ts'
import { loadConfig, projectRoot } from '../../bot/config.ts'
import type { CaseUpdate } from '../../bot/handoff/case-desk.ts'
import type { Counsellor } from '../../bot/handoff/case.ts'
import { createHandOff, type HandOffService } from '../../bot/handoff/create-hand-off.ts'
import { Inbox } from '../../bot/inbox.ts'
import type { Listener } from '../../bot/listener.ts'
import { Agenda } from '../../bot/jobs/agenda.ts'
import { jobHandlers } from '../../bot/jobs/catalogue.ts'
import { EmbeddedQueue } from '../../bot/jobs/embedded-queue.ts'
import { createLogger } from '../../bot/logger.ts'
import { LmdbStore } from '../../bot/stores/embedded/lmdb-store.ts'
import type { TurnServices } from '../../bot/turn.ts'
import type { TextReader } from '../../nlp/text/text-reader.ts'
import { ManualTimers, turn, until } from '../bot/web/manual-timers.ts'
import { ManualClock } from './manual-clock.ts'
import { STILL_READER } from './still-reader.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const ANNA: Counsellor = { id: 'anna', name: 'Anna', role: 'counsellor' }
export const BEN: Counsellor = { id: 'ben', name: 'Ben', role: 'counsellor' }
export const SUE: Counsellor = { id: 'sue', name: 'Sue', role: 'supervisor' }
export const WEBHOOK_SECRET = 'a secret of at least thirty-two characters'

export interface HouseOptions {
  readonly settings?: Readonly<Record<string, string>>
  readonly counsellors?: readonly Counsellor[]
  readonly reader?: TextReader
  readonly services?: Partial<TurnServices>
}

/**
 * Everything between a person's message and a counsellor's desk, on a real embedded store and queue,
 * with time in the test's hand.
 */
export class HandoffHouse {
  readonly clock = new ManualClock()
  timers = new ManualTimers()
  store!: LmdbStore
  queue!: EmbeddedQueue
  inbox!: Inbox
  service!: HandOffService
  readonly updates: CaseUpdate[] = []
  /** What people were told about who has read how far. */
  readonly readMarks: { conversationId: string; seq: number; name: string | undefined }[] = []
  readonly #options: HouseOptions
  #folder = temporaryFolder()
  #sent = 0

  private constructor(options: HouseOptions) {
    this.#options = options
  }

  static async open(options: HouseOptions = {}): Promise<HandoffHouse> {
    const house = new HandoffHouse(options)
    await house.#start()
    onTestFinished(() => house.#close())
    await house.store.open({ id: 'c1', personId: 'p1', createdAt: house.clock.now() })
    return house
  }

  get desk(): HandOffService['desk'] {
    return this.service.desk
  }

  /** Ends the process, in order or as `kill -9` does, and starts it again. */
  async restart(how: 'close' | 'kill' = 'kill'): Promise<void> {
    const before = this.#folder
    if (how === 'close') await this.#close()
    else {
      // What a killed process leaves behind is what lies on the disk.
      this.#folder = temporaryFolder()
      cpSync(before, this.#folder, { recursive: true })
      const [queue, store] = [this.queue, this.store]
      onTestFinished(async () => {
        await queue.close()
        await store.close()
      })
    }
    await this.#start()
    await this.inbox.recover()
    await this.service.restore()
  }

  /** Sends a message, and waits until its turn is over. */
  async say(text: string, { person = 'p1', conversation = 'c1' } = {}): Promise<string[]> {
    await this.store.open({ id: conversation, personId: person, createdAt: this.clock.now() })
    this.#sent += 1
    const clientId = `m${this.#sent}`
    const inbound = { type: 'message', text, attachments: 0, clientId } as const
    const { seq } = await this.inbox.accept(conversation, inbound)
    await this.#answered()
    return this.texts(conversation, seq)
  }

  /** What was said to the person after a place. */
  async texts(conversation = 'c1', after = 0): Promise<string[]> {
    return (await this.log(conversation, after)).flatMap(({ from, type, text }) =>
      from.role === 'bot' && type === 'message' && text !== undefined ? [text] : [],
    )
  }

  async log(conversation = 'c1', after = 0): Promise<StoredActivity[]> {
    const logged = await this.store.activitiesAfter(conversation, after, 100_000)
    return logged.map(({ activity }) => activity)
  }

  /** Lets time pass for clock and timers alike, in steps that are no longer than the queue's own. */
  async advance(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 30_000) {
      const step = Math.min(left, 30_000)
      this.clock.advance(step)
      this.timers.advance(step)
      await this.settle()
    }
  }

  /** Waits until no job runs, and what was to be written is: three times, as one leads to the next. */
  async settle(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      await until(() => !this.queue.isBusy())
      await this.#answered()
      // Each commit comes after all that were asked for before it.
      const far = { id: 'far', name: 'far', personId: 'nobody', payload: {}, dueAt: 8e15 }
      await this.queue.schedule(far)
      await this.queue.cancel('far')
      await this.store.secret(`settled-${(this.#sent += 1)}`)
      await turn()
    }
  }

  /** Waits until the store knows of no turn that waits for its answer. */
  async #answered(): Promise<void> {
    while ((await this.store.pending()).length > 0) await turn()
  }

  async #start(): Promise<void> {
    const settings = { ...this.#options.settings, DATA_DIR: this.#folder }
    const config = loadConfig(settings, projectRoot())
    const logger = createLogger('silent')
    const { clock } = this
    this.timers = new ManualTimers()
    const retention = { moodMaxPoints: 1000, moodMaxDays: 1000, logMaxActivities: 100_000 }
    this.store = new LmdbStore(join(this.#folder, 'store'), retention)
    const { setTimer } = this.timers
    this.queue = new EmbeddedQueue({ path: join(this.#folder, 'jobs'), clock, setTimer, logger })
    const listener: Listener = {
      changed: () => undefined,
      typing: () => undefined,
      read: (conversationId, seq, { name }) => this.readMarks.push({ conversationId, seq, name }),
      unsaved: () => undefined,
    }
    this.service = await createHandOff({
      ...{ config, clock, logger, listener, store: this.store, queue: this.queue },
      roster: { counsellors: () => this.#options.counsellors ?? [] },
      ownUrl: () => 'http://127.0.0.1:1',
      inbox: () => this.inbox,
    })
    const services: TurnServices = {
      ...{ store: this.store, clock, logger, handoff: this.service.handoff },
      accounts: new Accounts(this.store, clock, Buffer.alloc(32)),
      reader: this.#options.reader ?? STILL_READER,
      defaultLocale: 'en',
      country: 'GB',
      ...this.#options.services,
    }
    this.inbox = new Inbox({
      services,
      listener,
      backlog: 1000,
      agenda: new Agenda(this.queue, (personId) => this.store.profile(personId)),
    })
    this.queue.start(
      jobHandlers({ store: this.store, inbox: this.inbox, handoff: this.service.handlers }),
    )
    this.desk.subscribe((update) => this.updates.push(update))
  }

  async #close(): Promise<void> {
    await this.queue.close()
    await this.inbox.drain()
    await this.store.close()
  }
}
