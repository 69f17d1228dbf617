import { describe, expect, it } from 'vitest'
import type { InboundActivity, StoredActivity } from '../../bot/activity.ts'
import type { Case, CaseStatus } from '../../bot/handoff/case.ts'
import { openCase } from '../../bot/handoff/step-case.ts'
import type {
  CommitOutcome,
  PendingTurn,
  Retention,
  SessionStore,
  TurnCommit,
} from '../../bot/stores/session-store.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import { SHARED_EMOTIONS, type MoodPoint, type SharedEmotion } from '../../types.ts'

/** How a suite opens, and opens again, the store it holds to the contract. */
export interface StoreFixture {
  open(retention?: Partial<Retention>): Promise<SessionStore>
  /** Closes the store and opens the same data again. */
  reopen(store: SessionStore): Promise<SessionStore>
}

const AT = Date.UTC(2026, 0, 5, 9)
const DAY = 86_400_000

/** What every `SessionStore` must do. Run it against each implementation, on the real thing. */
export function sessionStoreContract(name: string, fixture: () => StoreFixture): void {
  describe(`${name} keeps the contract of SessionStore`, () => {
    const opened = async (retention?: Partial<Retention>) => {
      const store = await fixture().open(retention)
      await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
      return store
    }

    it('opens a conversation once, and it stays its first person’s', async () => {
      const store = await opened()
      const again = await store.open({ id: 'c1', personId: 'p2', createdAt: AT + 1 })
      expect(again).toEqual({ id: 'c1', personId: 'p1', createdAt: AT })
      expect((await store.conversationOf('p1'))?.id).toBe('c1')
      expect(await store.conversationOf('p2')).toBeUndefined()
      expect(await store.conversation('nowhere')).toBeUndefined()
    })

    it('refuses an activity for a conversation that is not open', async () => {
      const store = await opened()
      await expect(accept(store, 'hello', 'a', 'nowhere')).rejects.toMatchObject({
        code: 'ConversationUnknown',
      })
    })

    it('gives activities places in the order in which they came', async () => {
      const store = await opened()
      const all = await Promise.all(['a', 'b', 'c'].map((id) => accept(store, id, id)))
      await Promise.all(all.map(({ durable }) => durable))
      expect(all.map(({ turn }) => turn.seq)).toEqual([1, 2, 3])
      expect(await texts(store)).toEqual(['a', 'b', 'c'])
      expect((await store.pending()).map(({ seq }) => seq)).toEqual([1, 2, 3])
    })

    it('accepts a client id once, before and after it is durable', async () => {
      const store = await opened()
      const [first, early] = await Promise.all([
        accept(store, 'hello', 'same'),
        accept(store, 'hello', 'same'),
      ])
      await Promise.all([first.durable, early.durable])
      const late = await accept(store, 'hello', 'same')
      await late.durable
      expect([first, early, late].map(({ duplicate }) => duplicate)).toEqual([false, true, true])
      expect([early, late].map(({ turn }) => turn.seq)).toEqual([1, 1])
      expect(await texts(store)).toEqual(['hello'])
    })

    it('keeps conversations with the same client ids apart', async () => {
      const store = await opened()
      await store.open({ id: 'c2', personId: 'p2', createdAt: AT })
      const one = await accept(store, 'one', 'id', 'c1')
      const two = await accept(store, 'two', 'id', 'c2')
      await Promise.all([one.durable, two.durable])
      expect(two.duplicate).toBe(false)
      expect(await texts(store, 'c1')).toEqual(['one'])
      expect(await texts(store, 'c2')).toEqual(['two'])
    })

    it('commits a turn whole: state, profile, mood, replies, and no longer pending', async () => {
      const store = await opened()
      const { turn, durable } = await accept(store, 'hello', 'a')
      await durable
      expect(await commit(store, turn, { replies: ['hi', 'how are you?'] })).toBe('saved')
      expect((await store.state('c1')).notes).toEqual({ topic: 'work' })
      expect((await store.profile('p1')).country).toBe('GB')
      expect(await store.moods('p1', 0)).toHaveLength(1)
      expect(await texts(store)).toEqual(['hello', 'hi', 'how are you?'])
      expect(await store.pending()).toEqual([])
      expect(await store.watermark('c1')).toBe(3)
    })

    it('commits a turn in the same breath in which it was accepted', async () => {
      const store = await opened()
      const { turn, durable } = await accept(store, 'hello', 'a')
      const committed = commit(store, turn, { replies: ['hi'] })
      await durable
      expect(await committed).toBe('saved')
      expect(await texts(store)).toEqual(['hello', 'hi'])
      expect(await store.pending()).toEqual([])
    })

    it('answers a turn once: a second commit changes nothing', async () => {
      const store = await opened()
      const { turn, durable } = await accept(store, 'hello', 'a')
      await durable
      await commit(store, turn, { replies: ['first'] })
      expect(await commit(store, turn, { replies: ['second'] })).toBe('answered')
      expect(await texts(store)).toEqual(['hello', 'first'])
      expect(await store.moods('p1', 0)).toHaveLength(1)
    })

    it('pages through the log by watermark', async () => {
      const store = await opened()
      for (let i = 1; i <= 7; i += 1) await (await accept(store, String(i), `id${i}`)).durable
      expect(await texts(store, 'c1', 0, 3)).toEqual(['1', '2', '3'])
      expect(await texts(store, 'c1', 3, 3)).toEqual(['4', '5', '6'])
      expect(await texts(store, 'c1', 6, 3)).toEqual(['7'])
      expect(await texts(store, 'c1', 99, 3)).toEqual([])
    })

    it('remembers everything when it is opened again', async () => {
      let store = await opened()
      const answered = await accept(store, 'answered', 'a')
      await answered.durable
      await commit(store, answered.turn, { replies: ['yes'] })
      const open = await accept(store, 'open', 'b')
      await open.durable
      const secret = await store.secret('key')
      store = await fixture().reopen(store)
      expect(await texts(store)).toEqual(['answered', 'yes', 'open'])
      expect(await store.pending()).toEqual([open.turn])
      expect((await store.state('c1')).notes).toEqual({ topic: 'work' })
      expect(await store.secret('key')).toEqual(secret)
      expect((await accept(store, 'open', 'b')).duplicate).toBe(true)
      expect((await accept(store, 'next', 'c')).turn.seq).toBe(4)
    })

    it('trims the log by count, the oldest first, and with it the ids it knew', async () => {
      const store = await opened({ logMaxActivities: 4 })
      for (let i = 1; i <= 6; i += 1) {
        const { turn, durable } = await accept(store, String(i), `id${i}`)
        await durable
        await commit(store, turn, { replies: [`re ${i}`] })
      }
      expect((await texts(store)).length).toBeLessThanOrEqual(6)
      expect((await texts(store)).slice(-3)).toEqual(['re 5', '6', 're 6'])
      expect((await accept(store, 'again', 'id1')).duplicate).toBe(false)
    })

    it('trims the mood trajectory by count and by age', async () => {
      const store = await opened({ moodMaxPoints: 3, moodMaxDays: 10 })
      for (let i = 0; i < 5; i += 1) {
        const { turn, durable } = await accept(store, 'x', `id${i}`, 'c1', AT + i)
        await durable
        await commit(store, turn, { moods: [mood(AT + i)] })
      }
      expect((await store.moods('p1', 0)).length).toBeLessThanOrEqual(4)
      expect((await store.moods('p1', 0)).at(-1)?.at).toBe(AT + 4)
      const late = await accept(store, 'x', 'late', 'c1', AT + 30 * DAY)
      await late.durable
      await commit(store, late.turn, { moods: [mood(AT + 30 * DAY)] })
      expect((await store.moods('p1', 0)).map(({ at }) => at)).toEqual([AT + 30 * DAY])
    })

    it('gives mood points since a time', async () => {
      const store = await opened()
      for (const at of [AT, AT + DAY, AT + 2 * DAY]) {
        const { turn, durable } = await accept(store, 'x', `id${at}`, 'c1', at)
        await durable
        await commit(store, turn, { moods: [mood(at)] })
      }
      expect((await store.moods('p1', AT + DAY)).map(({ at }) => at)).toEqual([
        AT + DAY,
        AT + 2 * DAY,
      ])
    })

    it('exports all of a person and nothing of another', async () => {
      const store = await opened()
      await store.open({ id: 'c2', personId: 'p2', createdAt: AT })
      const mine = await accept(store, 'mine', 'a', 'c1')
      const theirs = await accept(store, 'theirs', 'b', 'c2')
      await Promise.all([mine.durable, theirs.durable])
      await commit(store, mine.turn, { replies: ['to you'] })
      const data = await store.export('p1')
      expect(data?.conversations.map(({ id }) => id)).toEqual(['c1'])
      expect(data?.mood).toHaveLength(1)
      expect(JSON.stringify(data)).toContain('to you')
      expect(JSON.stringify(data)).not.toContain('theirs')
      expect(await store.inventory('p1')).toEqual({
        conversations: 1,
        activities: 2,
        moodPoints: 1,
        episodes: 0,
        cases: 0,
        channels: ['web'],
      })
      expect(await store.export('nobody')).toBeUndefined()
    })

    it('tells in an export what was learned of a voice, and keeps its numbers to itself', async () => {
      const store = await opened()
      const { turn } = await accept(store, 'hello', 'a')
      const norm = { model: 'v', count: 3, mean: [0.25, 0.5], squares: [1, 2] }
      const voice = { version: 1, at: AT, feeling: true, calibration: { version: 1, at: AT, norm } }
      const profile = { ...EMPTY_PROFILE, voice }
      const none = { state: EMPTY_STATE, moods: [], replies: [] }
      await store.commit({ turn, personId: 'p1', profile, ...none })
      expect((await store.profile('p1')).voice?.calibration?.norm).toEqual(norm)
      expect((await store.export('p1'))?.profile.voice).toEqual({
        ...voice,
        calibration: { version: 1, at: AT, norm: { model: 'v', count: 3, numbers: 4 } },
      })
    })

    it('erases a person: what is left is what the erasing turn says', async () => {
      const store = await opened()
      const before = await accept(store, 'before', 'a')
      await before.durable
      await commit(store, before.turn, { replies: ['noted'] })
      const erasing = await accept(store, 'delete', 'b')
      await erasing.durable
      await store.commit({
        turn: erasing.turn,
        personId: 'p1',
        state: EMPTY_STATE,
        profile: EMPTY_PROFILE,
        moods: [],
        replies: [bot('gone')],
        erase: true,
      })
      expect(await texts(store)).toEqual(['gone'])
      expect(await store.moods('p1', 0)).toEqual([])
      expect(await store.profile('p1')).toEqual(EMPTY_PROFILE)
      expect(JSON.stringify(await store.export('p1'))).not.toMatch(/before|noted|delete/)
      expect(await store.watermark('c1')).toBeGreaterThan(erasing.turn.seq)
      const newest = await store.watermark('c1')
      const { turn } = await accept(store, 'after', 'c')
      expect(turn.seq).toBeGreaterThan(newest)
    })

    it('keeps a case with the turn that changed it, and tells the unsettled ones apart', async () => {
      let store = await opened()
      const { turn, durable } = await accept(store, 'help', 'a')
      await durable
      await commit(store, turn, { replies: ['I am here'], case: caseOf('k1') })
      await store.saveCase({ case: caseOf('k2', 'closed', 'p2') })
      store = await fixture().reopen(store)
      expect(await store.case('k1')).toEqual(caseOf('k1'))
      expect((await store.openCases()).map(({ id }) => id)).toEqual(['k1'])
      expect((await store.casesOf('p1')).map(({ id }) => id)).toEqual(['k1'])
      expect(await store.casesOf('nobody')).toEqual([])
      await store.saveCase({ case: caseOf('k1', 'returned') })
      expect(await store.openCases()).toEqual([])
      expect((await store.case('k1'))?.status).toBe('returned')
      await store.saveCase({ case: caseOf('k1', 'expired') })
      expect((await store.openCases()).map(({ id }) => id)).toEqual(['k1'])
    })

    it('saves what a counsellor says with its case, in its place, under its id', async () => {
      const store = await opened()
      const [early, first, late] = await Promise.all([
        accept(store, 'hello', 'a'),
        store.saveCase({
          ...{ case: caseOf('k1'), activities: [bot('hi'), bot('it is me')], clientId: 'x' },
        }),
        accept(store, 'good', 'b'),
      ])
      await Promise.all([early.durable, late.durable])
      expect(first).toEqual({ outcome: 'saved', seq: 2 })
      expect(await texts(store)).toEqual(['hello', 'hi', 'it is me', 'good'])
      expect(await store.saidInCase('k1', 'x')).toBe(2)
      expect(await store.saidInCase('k1', 'y')).toBeUndefined()
      expect(await store.saidInCase('k2', 'x')).toBeUndefined()
      expect(await store.lastPlace('c1')).toBe(4)
      expect(await store.lastPlace('nowhere')).toBe(0)
    })

    it('refuses a turn that was decided on another case, and changes nothing', async () => {
      const store = await opened()
      const { turn, durable } = await accept(store, 'help', 'a')
      await durable
      await store.saveCase({ case: caseOf('k1') })
      for (const caseBefore of [null, caseOf('k1', 'claimed'), caseOf('k2')])
        expect(await commit(store, turn, { replies: ['hi'], caseBefore })).toBe('moved')
      expect(await texts(store)).toEqual(['help'])
      expect(await store.pending()).toHaveLength(1)
      const changed = { case: caseOf('k1', 'offered'), caseBefore: caseOf('k1') }
      expect(await commit(store, turn, { replies: ['hi'], ...changed })).toBe('saved')
      expect((await store.case('k1'))?.status).toBe('offered')
    })

    it('takes a turn that was decided with no case while only settled ones are there', async () => {
      const store = await opened()
      await store.saveCase({ case: caseOf('k1', 'closed') })
      const { turn, durable } = await accept(store, 'hello', 'a')
      await durable
      expect(await commit(store, turn, { replies: ['hi'], caseBefore: null })).toBe('saved')
    })

    it('refuses a change of a case that is not what it was built on', async () => {
      const store = await opened()
      await store.saveCase({ case: caseOf('k1') })
      const claim = { case: caseOf('k1', 'claimed'), before: caseOf('k1'), activities: [bot('hi')] }
      expect(await store.saveCase(claim)).toEqual({ outcome: 'saved', seq: 1 })
      expect(await store.saveCase(claim)).toEqual({ outcome: 'moved' })
      expect(await texts(store)).toEqual(['hi'])
      expect((await store.case('k1'))?.status).toBe('claimed')
    })

    it('joins two people whole: one has all, and the other is not known any more', async () => {
      let store = await opened()
      await store.open({ id: 'c2', personId: 'p2', createdAt: AT + 1 })
      await store.saveAddress({ ...TELEGRAM, conversationId: 'c2' }, AT)
      const mine = await accept(store, 'mine', 'a')
      await mine.durable
      const code = { hash: 'h', personId: 'p1', conversationId: 'c1', expiresAt: AT + 1000 }
      await commit(store, mine.turn, { replies: ['a code'], newCode: code })
      expect(await store.linkCode('h', AT)).toEqual(code)
      expect(await store.linkCode('h', AT + 1000)).toBeUndefined()
      const theirs = await accept(store, 'theirs', 'b', 'c2')
      await theirs.durable
      await store.saveCase({ case: caseOf('k2', 'opened', 'p2') })
      const late = await accept(store, 'late', 'l', 'c2')
      await late.durable
      const joining = {
        turn: theirs.turn,
        ...{ personId: 'p1', state: EMPTY_STATE, profile: { ...EMPTY_PROFILE, country: 'NZ' } },
        ...{ moods: [mood(AT + 5)], replies: [bot('one now')] },
        join: {
          ...{ from: 'p2', hash: 'h', given: 'c1', at: AT, states: [], told: [bot('joined')] },
          cases: [{ ...caseOf('k2', 'opened', 'p2'), personId: 'p1' }],
        },
      }
      expect(await store.commit(joining)).toBe('saved')
      expect(await store.commit(joining)).toBe('answered')
      store = await fixture().reopen(store)
      expect(await store.conversation('c2')).toEqual({
        ...{ id: 'c2', personId: 'p1', identity: 'p2', createdAt: AT + 1 },
      })
      expect((await store.conversationsOf('p1')).map(({ id }) => id)).toEqual(['c1', 'c2'])
      expect(await texts(store, 'c1')).toEqual(['mine', 'a code', 'joined'])
      expect(await texts(store, 'c2')).toEqual(['theirs', 'late', 'one now'])
      expect((await store.pending()).map(({ seq }) => seq)).toEqual([late.turn.seq])
      // Whoever still takes it for the other's is told whose it is by now.
      expect(await store.claimTurn('p2', late.turn)).toEqual({ is: 'elsewhere', personId: 'p1' })
      expect(await store.claimTurn('p1', late.turn)).toMatchObject({ is: 'yours' })
      expect((await store.moods('p1', 0)).map(({ at }) => at)).toEqual([AT, AT + 5])
      expect((await store.profile('p1')).country).toBe('NZ')
      expect((await store.openCases()).map(({ personId }) => personId)).toEqual(['p1'])
      expect((await store.linked('p1')).map(({ identity }) => identity).toSorted()).toEqual([
        ...['p1', 'p2'],
      ])
      expect([await store.personOf('p2'), await store.export('p2')]).toEqual(['p1', undefined])
      expect((await store.address('c2'))?.channel).toBe('telegram')
      expect(await store.linkCode('h', AT)).toBeUndefined()
      expect((await store.conversationOfIdentity('p2'))?.id).toBe('c2')
      // A further conversation of the linked identity is the account's.
      expect(await store.open({ id: 'c3', personId: 'p2', createdAt: AT })).toMatchObject({
        ...{ personId: 'p1', identity: 'p2' },
      })

      const parting = {
        turn: late.turn,
        ...{ personId: 'p2', state: EMPTY_STATE, profile: EMPTY_PROFILE, moods: [] },
        replies: [bot('parted')],
        part: {
          ...{ account: 'p1', states: [] },
          leaving: [{ identity: 'p2', profile: { ...EMPTY_PROFILE, locale: 'en' as const } }],
        },
      }
      expect(await store.commit(parting)).toBe('saved')
      expect(await store.conversation('c2')).toEqual({
        id: 'c2',
        personId: 'p2',
        createdAt: AT + 1,
      })
      expect((await store.conversationsOf('p2')).map(({ id }) => id)).toEqual(['c2', 'c3'])
      expect((await texts(store, 'c2')).at(-1)).toBe('parted')
      expect([await store.linked('p1'), await store.linked('p2')]).toEqual([[], []])
      expect([await store.personOf('p2'), await store.moods('p2', 0)]).toEqual(['p2', []])
      expect((await store.profile('p1')).country).toBe('NZ')
      expect(await store.pending()).toEqual([])
    })

    it('erases an account of several channels: who asked is a stranger, the rest is gone', async () => {
      const store = await opened()
      await store.open({ id: 'c2', personId: 'p2', createdAt: AT })
      const theirs = await accept(store, 'theirs', 'b', 'c2')
      await theirs.durable
      await store.commit({
        turn: theirs.turn,
        ...{ personId: 'p1', state: EMPTY_STATE, profile: EMPTY_PROFILE, moods: [], replies: [] },
        join: { from: 'p2', hash: 'h', given: 'c1', at: AT, cases: [], states: [], told: [] },
      })
      const erasing = await accept(store, 'delete', 'd', 'c2')
      await erasing.durable
      const empty = { state: EMPTY_STATE, profile: EMPTY_PROFILE, moods: [] }
      const replies = [bot('gone')]
      await store.commit({ turn: erasing.turn, personId: 'p1', ...empty, replies, erase: true })
      expect(await store.conversation('c2')).toEqual({ id: 'c2', personId: 'p2', createdAt: AT })
      expect(await store.conversation('c1')).toBeUndefined()
      expect(await texts(store, 'c2')).toEqual(['gone'])
      expect(await store.export('p1')).toBeUndefined()
      expect([await store.personOf('p1'), await store.personOf('p2')]).toEqual(['p1', 'p2'])
      expect(await store.linked('p1')).toEqual([])
      await expect(accept(store, 'hello', 'e', 'c1')).rejects.toMatchObject({
        code: 'ConversationUnknown',
      })
    })

    it('exports a person’s cases, and erases even one that is on its way to the disk', async () => {
      const store = await opened()
      const erasing = await accept(store, 'delete', 'b')
      await erasing.durable
      await store.saveCase({ case: caseOf('k1', 'closed'), clientId: 'x' })
      expect((await store.export('p1'))?.cases).toEqual([caseOf('k1', 'closed')])
      expect((await store.inventory('p1')).cases).toBe(1)
      const saving = store.saveCase({ case: caseOf('k2') })
      const empty = { state: EMPTY_STATE, profile: EMPTY_PROFILE, moods: [], replies: [] }
      await store.commit({ turn: erasing.turn, personId: 'p1', ...empty, erase: true })
      await saving
      expect(await store.casesOf('p1')).toEqual([])
      expect(await store.openCases()).toEqual([])
      expect(await Promise.all([store.case('k1'), store.case('k2')])).toEqual([
        undefined,
        undefined,
      ])
      expect(await store.saidInCase('k1', 'x')).toBeUndefined()
    })

    it('keeps where somebody is reached: a message refreshes it and leaves the cursor', async () => {
      let store = await opened()
      const contact = (n: number) => ({
        ...{ conversationId: 'c1', channel: 'telegram' as const, reference: { n } },
      })
      expect(await store.address('c1')).toBeUndefined()
      await store.saveAddress(contact(1), AT)
      expect(await store.address('c1')).toEqual({ ...contact(1), delivered: { seq: 1, part: 0 } })
      await (
        await accept(store, 'a', 'a')
      ).durable
      expect(await store.behind()).toEqual(['c1'])
      await store.delivered('c1', { seq: 2, part: 0 })
      await store.saveAddress(contact(2), AT + 1)
      store = await fixture().reopen(store)
      expect(await store.address('c1')).toEqual({ ...contact(2), delivered: { seq: 2, part: 0 } })
      expect(await store.behind()).toEqual([])
      expect((await store.inventory('p1')).channels).toEqual(['telegram'])
      expect((await store.export('p1'))?.channels).toEqual(['telegram'])
      await store.delivered('nowhere', { seq: 9, part: 0 })
      expect(await store.address('nowhere')).toBeUndefined()
    })

    it('begins a new address after what is in the log', async () => {
      const store = await opened()
      await (
        await accept(store, 'a', 'a')
      ).durable
      await store.saveAddress(TELEGRAM, AT)
      expect((await store.address('c1'))?.delivered).toEqual({ seq: 2, part: 0 })
    })

    it('begins a new address before the first of many messages that come at once', async () => {
      const store = await opened()
      const began: unknown[] = []
      for (let n = 0; n < 40; n += 1) {
        const conversationId = `many-${n}`
        const arrive = async (wait: number) => {
          for (let i = 0; i < wait; i += 1)
            await (i % 3 === 0 ? new Promise((resolve) => setImmediate(resolve)) : undefined)
          await store.open({ id: conversationId, personId: `p-${n}`, createdAt: AT })
          const saved = store.saveAddress({ ...TELEGRAM, conversationId }, AT)
          const clientId = `m-${wait}`
          const inbound = { type: 'message', text: 'x', attachments: 0, clientId } as const
          const from = { id: `p-${n}`, role: 'user' } as const
          const shown = { type: 'message', timestamp: '', from, text: 'x' } as const
          await Promise.all([
            saved,
            store.accept({ conversationId, inbound, shown, at: AT }).then(({ durable }) => durable),
          ])
        }
        await Promise.all([0, 3, 6, 9, 12, 15, 18, 21].map(arrive))
        began.push((await store.address(conversationId))?.delivered.seq)
      }
      expect(began).toEqual(began.map(() => 1))
    })

    it('leaves blocked conversations alone, until the person is heard from', async () => {
      const store = await opened()
      await store.saveAddress(TELEGRAM, AT)
      await (
        await accept(store, 'a', 'a')
      ).durable
      await store.block('c1', AT + 5)
      expect((await store.address('c1'))?.blockedAt).toBe(AT + 5)
      expect(await store.behind()).toEqual([])
      await store.saveAddress(TELEGRAM, AT + 10)
      expect(await store.address('c1')).not.toHaveProperty('blockedAt')
      // What was refused had been sent before they wrote again.
      await store.block('c1', AT + 7)
      expect(await store.address('c1')).not.toHaveProperty('blockedAt')
      expect(await store.behind()).toEqual(['c1'])
    })

    it('does not block whoever writes while it is being noted', async () => {
      const store = await opened()
      await store.saveAddress(TELEGRAM, AT)
      await (
        await accept(store, 'a', 'a')
      ).durable
      const [arrive, block] = [
        () => store.saveAddress(TELEGRAM, AT + 10),
        () => store.block('c1', AT + 5),
      ]
      await Promise.all([arrive(), block()])
      expect(await store.address('c1')).not.toHaveProperty('blockedAt')
      await Promise.all([block(), arrive()])
      expect(await store.address('c1')).not.toHaveProperty('blockedAt')
      expect(await store.behind()).toEqual(['c1'])
    })

    it('erases addresses, but for that which the receipt of the erasure goes to', async () => {
      const store = await opened()
      await store.open({ id: 'c3', personId: 'p1', createdAt: AT })
      await store.saveAddress(TELEGRAM, AT)
      await store.saveAddress({ ...TELEGRAM, conversationId: 'c3' }, AT)
      const erasing = await accept(store, 'delete', 'b')
      await erasing.durable
      const empty = {
        state: EMPTY_STATE,
        profile: EMPTY_PROFILE,
        moods: [],
        replies: [bot('gone')],
      }
      await store.commit({ turn: erasing.turn, personId: 'p1', ...empty, erase: true })
      expect(await store.address('c3')).toBeUndefined()
      expect(await store.address('c1')).toMatchObject({
        leaving: true,
        delivered: { seq: 1, part: 0 },
      })
      expect(await store.behind()).toEqual(['c1'])
      await store.delivered('c1', { seq: 3, part: 0 })
      await store.forgetAddress('c1')
      expect(await store.address('c1')).toBeUndefined()
      await store.saveAddress(TELEGRAM, AT)
      await store.forgetAddress('c1')
      expect((await store.address('c1'))?.delivered).toEqual({ seq: 3, part: 0 })
    })

    it('trims the log under a cursor, which goes on with what is left', async () => {
      const store = await opened({ logMaxActivities: 4 })
      await store.saveAddress(TELEGRAM, AT)
      for (let i = 1; i <= 6; i += 1) {
        const { turn, durable } = await accept(store, String(i), `id${i}`)
        await durable
        await commit(store, turn, { replies: [`re ${i}`] })
      }
      const { delivered } = (await store.address('c1')) ?? {}
      expect(delivered).toEqual({ seq: 1, part: 0 })
      expect((await texts(store, 'c1', (delivered?.seq ?? 0) - 1)).at(-1)).toBe('re 6')
      expect(await store.behind()).toEqual(['c1'])
    })

    it('takes the words of a deleted message and of its edits out of the log, not its place', async () => {
      const store = await opened()
      // Deleted before it was on the disk, with an edit; another id begins with the same letters.
      const all = await Promise.all(
        ['12', '12#1', '123'].map((id) => accept(store, `word ${id}`, id)),
      )
      expect(await store.redact('c1', '12')).toBe(true)
      await Promise.all(all.map(({ durable }) => durable))
      expect(await texts(store)).toEqual([undefined, undefined, 'word 123'])
      expect(await store.watermark('c1')).toBe(3)
      expect((await accept(store, 'word 12', '12')).duplicate).toBe(true)
      expect(await store.redact('c1', 'unknown')).toBe(false)
    })

    it('keeps text of every script, and half of a surrogate pair does not break it', async () => {
      const store = await opened()
      const odd = ['我很难过', '😭‍💔', '\u{1F468}\u200D\u{1F469}', 'עברית', 'a\u0000b']
      for (const [i, text] of odd.entries()) await (await accept(store, text, `id${i}`)).durable
      expect(await texts(store)).toEqual(odd)
    })
  })
}

const TELEGRAM = { conversationId: 'c1', channel: 'telegram', reference: { chat: 1 } } as const

function accept(store: SessionStore, text: string, clientId: string, to = 'c1', at = AT) {
  const inbound: InboundActivity = { type: 'message', text, attachments: 0, clientId }
  const shown: StoredActivity = {
    type: 'message',
    timestamp: new Date(at).toISOString(),
    from: { id: 'p1', role: 'user' },
    text,
  }
  return store.accept({ conversationId: to, inbound, shown, at })
}

function commit(
  store: SessionStore,
  turn: PendingTurn,
  {
    replies = [],
    moods = [mood(turn.at)],
    ...rest
  }: { replies?: string[]; moods?: MoodPoint[] } & Partial<
    Pick<TurnCommit, 'case' | 'caseBefore' | 'newCode' | 'fence'>
  >,
): Promise<CommitOutcome> {
  return store.commit({
    turn,
    personId: 'p1',
    state: { ...EMPTY_STATE, notes: { topic: 'work' } },
    profile: { ...EMPTY_PROFILE, country: 'GB' },
    moods,
    replies: replies.map(bot),
    ...rest,
  })
}

function caseOf(id: string, status: CaseStatus = 'opened', personId = 'p1'): Case {
  const conversationId = personId.replace('p', 'c')
  const opening = { id, personId, conversationId, at: AT, reason: 'request', sign: null } as const
  return { ...openCase({ ...opening, locale: 'en', country: null }), status }
}

function bot(text: string): StoredActivity {
  return {
    type: 'message',
    timestamp: new Date(AT).toISOString(),
    from: { id: 'evenkeel', role: 'bot' },
    text,
  }
}

function mood(at: number): MoodPoint {
  const shared = Object.fromEntries(SHARED_EMOTIONS.map((name) => [name, 0.1]))
  return {
    at,
    source: 'text',
    valence: -0.2,
    arousal: 0.1,
    shared: shared as Record<SharedEmotion, number>,
    confidence: 0.5,
    abstained: false,
  }
}

async function texts(
  store: SessionStore,
  id = 'c1',
  after = 0,
  limit = 1000,
): Promise<(string | undefined)[]> {
  const logged = await store.activitiesAfter(id, after, limit)
  return logged.map(({ activity }) => activity.text)
}
