import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InboundActivity, StoredActivity } from '../../../bot/activity.ts'
import { Blocked, RetryLater, type Outlet } from '../../../bot/channels/channel.ts'
import { Courier } from '../../../bot/channels/courier.ts'
import { createLogger } from '../../../bot/logger.ts'
import { LmdbStore } from '../../../bot/stores/embedded/lmdb-store.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { DialogState } from '../../../dialogs/types.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { ManualTimers, turn, until } from '../web/manual-timers.ts'

const RETENTION = { moodMaxPoints: 100, moodMaxDays: 100, logMaxActivities: 100_000 }
const HOUR = 3_600_000
type Fault = 'ok' | 'later' | 'broken' | 'blocked'

/** A courier on a real store, with a channel whose mood and time the test decides. */
class Post {
  readonly clock = new ManualClock()
  timers = new ManualTimers()
  store!: LmdbStore
  courier!: Courier
  readonly taken: string[] = []
  /** Messages whose sending was begun. */
  begun = 0
  readonly events: string[] = []
  readonly faults: Fault[] = []
  /** What the channel never takes as it is rendered. */
  poison = ''
  crisis: DialogState['crisis'] = null
  readonly #folder = temporaryFolder()
  #said = 0

  static async open(): Promise<Post> {
    const post = new Post()
    post.#start()
    await post.store.open({ id: 'c1', personId: 'p1', createdAt: post.clock.now() })
    await post.arrive()
    return post
  }

  arrive(): Promise<void> {
    const contact = { conversationId: 'c1', channel: 'telegram', reference: {} } as const
    return this.store.saveAddress(contact, this.clock.now())
  }

  /** A turn: what the person wrote, and answers of one or more messages each. */
  async answer(count: number, extra: Partial<StoredActivity> = {}): Promise<string[]> {
    const at = this.clock.now()
    const inbound: InboundActivity = { type: 'message', text: 'x', attachments: 0 }
    const from = { id: 'p1', role: 'user' } as const
    const shown = { type: 'message', timestamp: new Date(at).toISOString(), from, text: 'x' }
    const accepting = this.store.accept({ conversationId: 'c1', inbound, shown, at })
    const { turn: taken, durable } = await accepting
    await durable
    const replies = Array.from({ length: count }, () => this.#bot(extra))
    const state = { ...EMPTY_STATE, crisis: this.crisis }
    const empty = { state, profile: EMPTY_PROFILE, moods: [] }
    await this.store.commit({ turn: taken, personId: 'p1', ...empty, replies })
    this.courier.changed('c1')
    return replies.flatMap(({ text = '' }) => [`${text}.0`, `${text}.1`])
  }

  async settle(): Promise<void> {
    for (let i = 0; i < 3; i += 1) {
      await until(() => !this.courier.isBusy())
      await turn()
    }
  }

  /** Lets time pass until nothing waits for it any more. */
  async deliverAll(): Promise<void> {
    for (let i = 0; i < 60; i += 1) {
      await this.settle()
      const [wait] = this.timers.waits
      if (wait === undefined) return
      this.clock.advance(wait)
      this.timers.advance(wait)
    }
  }

  async restart(): Promise<void> {
    await this.courier.close()
    await this.store.close()
    this.timers = new ManualTimers()
    this.#start()
    await this.courier.recover()
  }

  close(): Promise<void> {
    return this.courier.close().then(() => this.store.close())
  }

  #bot(extra: Partial<StoredActivity>): StoredActivity {
    this.#said += 1
    return {
      type: 'message',
      timestamp: new Date(this.clock.now()).toISOString(),
      from: { id: 'evenkeel', role: 'bot' },
      text: `s${this.#said}`,
      suggestedActions: { actions: [] },
      ...extra,
    }
  }

  #start(): void {
    const { clock } = this
    this.store = new LmdbStore(this.#folder, RETENTION)
    const outlet: Outlet = {
      channels: ['telegram'],
      // Two messages each, and one when it is the words alone.
      render: ({ activity: { text, suggestedActions } }) =>
        suggestedActions ? [{ text: `${text}.0` }, { text: `${text}.1` }] : [{ text }],
      send: async (_, { text }) => {
        this.begun += 1
        await turn()
        const fault = text === this.poison ? 'broken' : (this.faults.shift() ?? 'ok')
        if (fault === 'later') throw new RetryLater('busy', 50)
        if (fault === 'broken') throw new Error('no')
        if (fault === 'blocked') throw new Blocked('go away')
        this.taken.push(String(text))
      },
    }
    this.courier = new Courier({
      ...{ store: this.store, clock, setTimer: (...args) => this.timers.setTimer(...args) },
      logger: createLogger('silent'),
      outlets: () => [outlet],
      inbox: () => ({
        accept: (_, { name = '' }) => {
          this.events.push(name)
          return Promise.resolve({ seq: 0, duplicate: false })
        },
      }),
    })
  }
}

describe('Courier', () => {
  it('delivers everything once and in order, whatever fails and however often it restarts', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('answer' as const), count: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ do: fc.constant('counsellor' as const) }),
      fc.record({
        do: fc.constant('fault' as const),
        kind: fc.constantFrom<Fault>('later', 'broken', 'ok'),
      }),
      fc.record({ do: fc.constant('pass' as const) }),
      fc.record({ do: fc.constant('restart' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const post = await Post.open()
        const said: string[] = []
        for (const one of steps) {
          if (one.do === 'answer') said.push(...(await post.answer(one.count)))
          else if (one.do === 'counsellor')
            said.push(...(await post.answer(1, { channelData: { voice: 'counsellor' } })))
          else if (one.do === 'fault') post.faults.push(one.kind)
          else if (one.do === 'pass') await post.settle()
          else await post.restart()
        }
        await post.deliverAll()
        expect(post.taken).toEqual(said)
        await post.answer(1)
        await post.deliverAll()
        expect(await post.store.behind()).toEqual([])
        await post.close()
      }),
      { numRuns: 40 },
    )
  })

  it('says twice what was sent and not noted when the process died, and loses nothing', async () => {
    const post = await Post.open()
    const note = post.store.delivered.bind(post.store)
    let died = false
    post.store.delivered = (id, cursor) =>
      died || (died = cursor.seq === 3) ? Promise.reject(new Error('dead')) : note(id, cursor)
    const said = await post.answer(2)
    await post.settle()
    expect(post.taken).toEqual(said)
    await post.restart()
    await post.deliverAll()
    expect(post.taken).toEqual([...said, ...said.slice(1)])
    await post.close()
  })

  it('rests longer after each failure, up to five minutes', async () => {
    const post = await Post.open()
    post.faults.push(...Array<Fault>(12).fill('broken'))
    await post.answer(1)
    const rests: number[] = []
    for (let i = 0; i < 12; i += 1) {
      await post.settle()
      rests.push(...post.timers.waits)
      post.timers.advance(post.timers.waits[0] ?? 0)
    }
    expect(rests).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300].map((s) => s * 1000))
    await post.close()
  })

  it('sends the words alone of what a channel will not take, and goes on', async () => {
    const post = await Post.open()
    post.poison = 's1.1'
    await post.answer(2)
    await post.deliverAll()
    expect(post.taken).toEqual(['s1.0', 's1', 's2.0', 's2.1'])
    await post.close()
  })

  it('passes over what is older than a day, but never help, a counsellor, or while in danger', async () => {
    const helplines = [{ contentType: 'application/vnd.evenkeel.helplines+json' }]
    const late = async (crisis: DialogState['crisis']) => {
      const post = await Post.open()
      post.crisis = crisis
      post.faults.push('later')
      await post.answer(1)
      await post.answer(1, { attachments: helplines })
      await post.answer(1, { channelData: { voice: 'counsellor' } })
      await post.settle()
      post.clock.advance(25 * HOUR)
      await post.answer(1)
      await post.deliverAll()
      await post.close()
      return post.taken.filter((one) => one.endsWith('.0'))
    }
    expect(await late(null)).toEqual(['s2.0', 's3.0', 's4.0'])
    const watch = { level: 'high', kind: 'suicide', about: 'self', step: 'watch' } as const
    expect(await late({ ...watch, since: 0, lastAt: 0 })).toEqual(['s1.0', 's2.0', 's3.0', 's4.0'])
  })

  it('tells once that somebody has blocked it, and delivers what is left when they write', async () => {
    const post = await Post.open()
    post.faults.push('blocked')
    await post.answer(1)
    await post.settle()
    await post.answer(1)
    await post.restart()
    await post.deliverAll()
    expect(post.events).toEqual(['check-in.channel-blocked'])
    expect(post.taken).toEqual([])
    post.clock.advance(HOUR)
    await post.arrive()
    await post.answer(1)
    await post.deliverAll()
    expect(post.taken).toEqual(['s1.0', 's1.1', 's2.0', 's2.1', 's3.0', 's3.1'])
    await post.close()
  })

  it('delivers to whoever writes while it is noted that they had blocked it', async () => {
    const post = await Post.open()
    const block = post.store.block.bind(post.store)
    let arrived: Promise<void> | undefined
    post.store.block = (id, at) => {
      post.clock.advance(HOUR)
      arrived = post.arrive()
      return block(id, at)
    }
    post.faults.push('blocked')
    await post.answer(1)
    await post.settle()
    await arrived
    await post.answer(1)
    await post.deliverAll()
    expect(post.taken).toEqual(['s1.0', 's1.1', 's2.0', 's2.1'])
    await post.close()
  })

  it('tries again when it could not be noted that somebody has blocked it', async () => {
    const post = await Post.open()
    const block = post.store.block.bind(post.store)
    let isFull = true
    post.store.block = (id, at) => (isFull ? Promise.reject(new Error('full')) : block(id, at))
    post.faults.push('blocked')
    await post.answer(1)
    await post.settle()
    // Another answer while it rests is kept for later, and is not sent before its time.
    await post.answer(1)
    expect(post.timers.waits).toEqual([1000])
    expect(post.taken).toEqual([])
    isFull = false
    post.faults.push('blocked')
    post.timers.advance(1000)
    await post.settle()
    expect((await post.store.address('c1'))?.blockedAt).toBe(post.clock.now())
    expect(post.timers.waits).toEqual([])
    post.clock.advance(HOUR)
    await post.arrive()
    await post.answer(1)
    await post.deliverAll()
    expect(post.taken).toEqual(['s1.0', 's1.1', 's2.0', 's2.1', 's3.0', 's3.1'])
    await post.close()
  })

  it('sends what could not be saved at once, before the rest, and tries again', async () => {
    const post = await Post.open()
    post.faults.push('later')
    const at = new Date(post.clock.now()).toISOString()
    const from = { id: 'evenkeel', role: 'bot' } as const
    post.courier.unsaved('c1', [{ type: 'message', timestamp: at, from, text: 'help' }])
    await post.answer(1)
    await post.deliverAll()
    expect(post.taken).toEqual(['help', 's1.0', 's1.1'])
    await post.close()
  })

  it('lets what is on its way end when it closes, and begins nothing more', async () => {
    const post = await Post.open()
    const said = await post.answer(3)
    await until(() => post.begun > 0)
    await post.courier.close()
    expect(post.taken).not.toEqual([])
    expect(post.taken).toEqual(said.slice(0, post.taken.length))
    const { delivered } = (await post.store.address('c1')) ?? {}
    const first = (delivered?.seq ?? 0) * 2 - 4 + (delivered?.part ?? 0)
    expect(post.taken).toHaveLength(first)
    await post.store.close()
  })
})
