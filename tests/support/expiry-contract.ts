import { describe, expect, it } from 'vitest'
import type { StoredActivity } from '../../bot/activity.ts'
import type { Case, CaseStatus } from '../../bot/handoff/case.ts'
import { openCase } from '../../bot/handoff/step-case.ts'
import type { Expired, ExpiryRules } from '../../bot/stores/expiry.ts'
import type { SessionStore } from '../../bot/stores/session-store.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import type { CrisisState } from '../../dialogs/types.ts'
import { SHARED_EMOTIONS, type MoodPoint, type SharedEmotion } from '../../types.ts'
import type { StoreFixture } from './session-store-contract.ts'

const AT = Date.UTC(2026, 0, 5, 9)
const DAY = 86_400_000
const OFF: ExpiryRules = { moodDays: 0, logDays: 0, caseDays: 0, idleDays: 0 }
const ALL: ExpiryRules = { moodDays: 30, logDays: 30, caseDays: 30, idleDays: 60 }

/**
 * What every `SessionStore` must do with what has had its time.
 * @param erasesIdle false for a store that drops idle people by other means
 */
export function expiryContract(
  name: string,
  fixture: () => StoreFixture,
  { erasesIdle }: { readonly erasesIdle: boolean },
): void {
  describe(`${name} drops what has had its time`, () => {
    it('by kind, and no sooner', async () => {
      const store = await fixture().open()
      await turn(store, { at: AT })
      await turn(store, { at: AT + 20 * DAY, case: settled('k1', AT + 20 * DAY) })
      const rules = { ...ALL, idleDays: 0 }
      expect(await expireAll(store, rules, AT + 30 * DAY)).toEqual(NOTHING)
      expect(await expireAll(store, OFF, AT + 9000 * DAY)).toEqual(NOTHING)
      const first = await expireAll(store, rules, AT + 31 * DAY)
      expect(first).toMatchObject({ moodPoints: 1, activities: 2, cases: 0, erased: [] })
      expect((await store.moods('p1', 0)).map(({ at }) => at)).toEqual([AT + 20 * DAY])
      expect(await texts(store)).toEqual([
        [3, `said ${AT + 20 * DAY}`],
        [4, 'a reply'],
      ])
      // Doing it again changes nothing more.
      expect(await expireAll(store, rules, AT + 31 * DAY)).toEqual(NOTHING)
      const second = await expireAll(store, rules, AT + 51 * DAY)
      expect(second).toMatchObject({ moodPoints: 1, activities: 1, cases: 1 })
      expect(await store.case('k1')).toBeUndefined()
      expect(await store.casesOf('p1')).toEqual([])
      // The newest place stays, without its words, and the next one comes after it.
      expect(await texts(store)).toEqual([[4, undefined]])
      expect(await expireAll(store, rules, AT + 51 * DAY)).toEqual(NOTHING)
      expect((await store.profile('p1')).country).toBe('GB')
      expect(await turn(store, { at: AT + 52 * DAY })).toBe(5)
      expect(await texts(store)).toContainEqual([5, `said ${AT + 52 * DAY}`])
    })

    it('and forgets the client ids of what is dropped', async () => {
      const store = await fixture().open()
      await turn(store, { at: AT, clientId: 'same' })
      await turn(store, { at: AT + 40 * DAY })
      await expireAll(store, { ...OFF, logDays: 30 }, AT + 41 * DAY)
      expect(await turn(store, { at: AT + 42 * DAY, clientId: 'same' })).toBe(5)
    })

    it('page by page, each person once', async () => {
      const store = await fixture().open()
      const people = Array.from({ length: 25 }, (_, i) => `p${i}`)
      for (const person of people) await turn(store, { at: AT, person })
      const pages: Expired[] = []
      let after: string | null = null
      do {
        const page: Expired = await store.expire(ALL, AT + 31 * DAY, { after, most: 10 })
        pages.push(page)
        after = page.next
      } while (after !== null)
      expect(pages.length).toBeGreaterThan(1)
      expect(pages.reduce((sum, { moodPoints }) => sum + moodPoints, 0)).toBe(people.length)
      for (const person of people) expect(await store.moods(person, 0)).toEqual([])
    })

    it.each([
      ['in danger', { crisis: WATCH }],
      ['with a case that waits', { case: caseOf('k1', 'offered') }],
      ['with a case for whom nobody came', { case: caseOf('k1', 'expired') }],
    ] as const)('never of somebody %s', async (_, what) => {
      const store = await fixture().open()
      await turn(store, { at: AT })
      await turn(store, { at: AT + 1000, ...what })
      const before = await store.export('p1')
      expect(await expireAll(store, ALL, AT + 9000 * DAY)).toEqual(NOTHING)
      expect(await store.export('p1')).toEqual(before)
    })

    it('never of somebody whose message is not answered yet', async () => {
      const store = await fixture().open()
      await turn(store, { at: AT })
      const { durable } = await accept(store, 'hello', AT + 1, 'late')
      await durable
      expect(await expireAll(store, ALL, AT + 9000 * DAY)).toEqual(NOTHING)
      expect(await store.pending()).toHaveLength(1)
    })

    it.runIf(erasesIdle)('all of people in whose conversations nothing happens', async () => {
      const store = await fixture().open()
      await turn(store, { at: AT, case: settled('k1', AT) })
      await turn(store, { at: AT + 40 * DAY, person: 'p2' })
      const { erased } = await expireAll(store, ALL, AT + 61 * DAY)
      expect(erased).toEqual(['p1'])
      expect(await store.export('p1')).toBeUndefined()
      expect(await store.conversation('cp1')).toBeUndefined()
      expect(await store.case('k1')).toBeUndefined()
      expect(await store.export('p2')).toBeDefined()
      // Whoever comes back is a stranger.
      expect(await turn(store, { at: AT + 62 * DAY })).toBeGreaterThan(0)
      expect((await store.inventory('p1')).moodPoints).toBe(1)
    })
  })
}

const NOTHING = { moodPoints: 0, activities: 0, cases: 0, erased: [] }

const WATCH: CrisisState = {
  level: 'high',
  kind: 'suicide',
  about: 'self',
  since: AT,
  lastAt: AT,
  step: 'watch',
}

async function expireAll(store: SessionStore, rules: ExpiryRules, now: number) {
  const sum = { ...NOTHING, erased: [] as string[] }
  let after: string | null = null
  do {
    const page: Expired = await store.expire(rules, now, { after, most: 100 })
    sum.moodPoints += page.moodPoints
    sum.activities += page.activities
    sum.cases += page.cases
    sum.erased.push(...page.erased)
    after = page.next
  } while (after !== null)
  return sum
}

function accept(store: SessionStore, text: string, at: number, clientId: string, person = 'p1') {
  return store.accept({
    conversationId: `c${person}`,
    inbound: { type: 'message', text, attachments: 0, clientId },
    shown: said(text, at, 'user'),
    at,
  })
}

interface Turn {
  readonly at: number
  readonly person?: string
  readonly clientId?: string
  readonly crisis?: CrisisState
  readonly case?: Case
}

/** One turn of a person; gives the place of what they wrote. */
async function turn(store: SessionStore, one: Turn): Promise<number> {
  const { at, person = 'p1', clientId = `id-${at}`, crisis = null } = one
  await store.open({ id: `c${person}`, personId: person, createdAt: at })
  const accepted = await accept(store, `said ${at}`, at, clientId, person)
  await accepted.durable
  const outcome = await store.commit({
    turn: accepted.turn,
    personId: person,
    state: { ...EMPTY_STATE, crisis },
    profile: { ...EMPTY_PROFILE, country: 'GB' },
    moods: [mood(at)],
    replies: [said('a reply', at, 'bot')],
    ...(one.case && { case: one.case }),
  })
  expect(outcome).toBe('saved')
  return accepted.turn.seq
}

function said(text: string, at: number, role: 'user' | 'bot'): StoredActivity {
  const id = role === 'user' ? 'p1' : 'evenkeel'
  return { type: 'message', timestamp: new Date(at).toISOString(), from: { id, role }, text }
}

function caseOf(id: string, status: CaseStatus): Case {
  const opening = { id, personId: 'p1', conversationId: 'cp1', at: AT, reason: 'request' } as const
  return { ...openCase({ ...opening, sign: null, locale: 'en', country: null }), status }
}

function settled(id: string, endedAt: number): Case {
  return { ...caseOf(id, 'closed'), endedAt }
}

function mood(at: number): MoodPoint {
  const shared = Object.fromEntries(SHARED_EMOTIONS.map((name) => [name, 0.1]))
  return {
    ...{ at, source: 'text', valence: -0.2, arousal: 0.1 },
    shared: shared as Record<SharedEmotion, number>,
    ...{ confidence: 0.5, abstained: false },
  }
}

async function texts(store: SessionStore): Promise<(readonly [number, string | undefined])[]> {
  const logged = await store.activitiesAfter('cp1', 0, 1000)
  return logged.map(({ seq, activity }) => [seq, activity.text] as const)
}
