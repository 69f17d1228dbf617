import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case, Counsellor } from '../../../bot/handoff/case.ts'
import { EvenkeelError } from '../../../bot/errors.ts'
import type { LoggedActivity } from '../../../bot/stores/session-store.ts'
import { ANNA, BEN, HandoffHouse } from '../../support/handoff-house.ts'

/**
 * Two counsellors, many people, and everything at random: claims, messages of both sides, transfers,
 * returns, absences, kills. Afterwards every log is read: nothing that was acknowledged may be
 * missing or there twice, and nobody may have spoken while somebody else held the conversation.
 */
const CASES = Number(process.env.HANDOFF_CASES ?? 200)
/** Cases in the house at once, before it is emptied and read. */
const AT_ONCE = 20

type Step =
  | { readonly do: 'write'; readonly person: number; readonly danger: boolean }
  | {
      readonly do: 'claim'
      readonly person: number
      readonly who: Counsellor
      readonly stale: boolean
    }
  | { readonly do: 'both-claim'; readonly person: number }
  | {
      readonly do: 'speak'
      readonly person: number
      readonly who: Counsellor
      readonly again: boolean
    }
  | {
      readonly do: 'pass'
      readonly person: number
      readonly who: Counsellor
      readonly toQueue: boolean
    }
  | {
      readonly do: 'end'
      readonly person: number
      readonly who: Counsellor
      readonly close: boolean
    }
  | { readonly do: 'together'; readonly person: number; readonly who: Counsellor }
  | { readonly do: 'leave' }
  | { readonly do: 'kill' }

const person = fc.nat(AT_ONCE - 1)
const who = fc.constantFrom(ANNA, BEN)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('write' as const), person, danger: fc.boolean() }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('claim' as const), person, who, stale: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('both-claim' as const), person }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('speak' as const), person, who, again: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('pass' as const), person, who, toQueue: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('end' as const), person, who, close: fc.boolean() }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('together' as const), person, who }) },
  { weight: 1, arbitrary: fc.constant({ do: 'leave' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'kill' as const }) },
)

const DANGER = 'I want to kill myself'
/** What a desk may answer to somebody who comes too late. */
const TOO_LATE = new Set(['CaseUnknown', 'CaseEnded', 'CaseNotYours', 'CaseNotReady'])

/** What was acknowledged, to be found again. */
class Acknowledged {
  readonly written = new Map<string, Set<string>>()
  readonly spoken = new Map<string, Set<string>>()
  count = 0

  next(): string {
    this.count += 1
    return `n${this.count}`
  }
}

async function tolerate<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof EvenkeelError && TOO_LATE.has(error.code)) return undefined
    throw error
  }
}

async function write(house: HandoffHouse, record: Acknowledged, person: number, text: string) {
  const conversation = `c${person}`
  const clientId = record.next()
  await house.store.open({ id: conversation, personId: `p${person}`, createdAt: 0 })
  const inbound = {
    type: 'message',
    text: `${text} ${clientId}`,
    attachments: 0,
    clientId,
  } as const
  await house.inbox.accept(conversation, inbound)
  const known = record.written.get(conversation) ?? new Set()
  record.written.set(conversation, known.add(clientId))
}

async function caseOf(house: HandoffHouse, person: number) {
  const one = (await house.store.casesOf(`p${person}`)).at(-1)
  return one && house.desk.list().find(({ id }) => id === one.id)
}

async function speak(
  house: HandoffHouse,
  record: Acknowledged,
  person: number,
  by: Counsellor,
  again: boolean,
) {
  const open = await caseOf(house, person)
  if (!open) return
  const clientId = record.next()
  const text = `said by ${by.name} ${clientId}`
  const first = house.desk.say(open.id, by, text, clientId)
  const second = again ? house.desk.say(open.id, by, text, clientId) : first
  const [one] = await Promise.all([tolerate(first), tolerate(second)])
  if (!one) return
  const known = record.spoken.get(`c${person}`) ?? new Set()
  record.spoken.set(`c${person}`, known.add(clientId))
}

async function play(house: HandoffHouse, record: Acknowledged, one: Step): Promise<void> {
  switch (one.do) {
    case 'write':
      return write(house, record, one.person, one.danger ? DANGER : 'hello')
    case 'claim': {
      const open = await caseOf(house, one.person)
      if (open)
        await tolerate(house.desk.claim(open.id, one.who, open.version - (one.stale ? 1 : 0)))
      return
    }
    case 'both-claim': {
      const open = await caseOf(house, one.person)
      if (!open) return
      const claims = [ANNA, BEN].map((by) => tolerate(house.desk.claim(open.id, by, open.version)))
      const won = (await Promise.all(claims)).filter((claim) => claim?.ok)
      expect(won.length).toBeLessThanOrEqual(1)
      return
    }
    case 'speak':
      return speak(house, record, one.person, one.who, one.again)
    case 'pass': {
      const open = await caseOf(house, one.person)
      const other = one.who === ANNA ? BEN : ANNA
      if (open) await tolerate(house.desk.transfer(open.id, one.who, one.toQueue ? null : other))
      return
    }
    case 'end': {
      const open = await caseOf(house, one.person)
      if (!open) return
      const ending = one.close
        ? house.desk.close(open.id, one.who, 'safe')
        : house.desk.returnToBot(open.id, one.who)
      await tolerate(ending)
      return
    }
    case 'together': {
      // The person writes, a counsellor claims and speaks, all in one breath.
      const open = await caseOf(house, one.person)
      await Promise.all([
        write(house, record, one.person, 'are you there'),
        ...(open ? [tolerate(house.desk.claim(open.id, one.who, open.version))] : []),
        speak(house, record, one.person, one.who, false),
        write(house, record, one.person, DANGER),
      ])
      return
    }
    case 'leave':
      await house.settle()
      return house.advance(16 * 60_000)
    case 'kill':
      return house.restart('kill')
  }
}

/** Reads one conversation from beginning to end and holds it to the promises. */
function read(
  logged: readonly LoggedActivity[],
  cases: readonly Case[],
  written: ReadonlySet<string>,
  spoken: ReadonlySet<string>,
) {
  const seen: string[] = []
  const said: string[] = []
  const answered = new Map<number, number>()
  const places: number[] = []
  let holder: string | null = null
  for (const [i, { seq, activity }] of logged.entries()) {
    const { type, name, value, from, channelData, replyTo } = activity
    const before = logged[i - 1]?.activity
    if (name === 'handoff.status') {
      const { state } = value as { state: string }
      // The notice before it says who has joined, in one of its three forms.
      const [, joined = 'nobody'] = /^(Anna|Ben),/.exec(before?.text ?? '') ?? []
      holder = state === 'accepted' ? joined : null
      continue
    }
    if (type !== 'message') continue
    if (from.role === 'user') {
      seen.push(String(channelData?.clientActivityID))
      places.push(seq)
    } else if (channelData?.voice === 'counsellor') {
      said.push(String(channelData.counsellorActivityID))
      expect(from.name).toBe(holder)
    } else if (channelData?.voice !== 'service') {
      expect(holder).toBeNull()
      if (replyTo !== undefined && before?.replyTo !== replyTo)
        answered.set(replyTo, (answered.get(replyTo) ?? 0) + 1)
    }
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(new Set(seen)).toEqual(written)
  expect(new Set(said).size).toBe(said.length)
  expect(new Set(said)).toEqual(spoken)
  for (const times of answered.values()) expect(times).toBe(1)
  // Whoever wrote was answered by the bot, or read by a counsellor.
  const windows = cases.flatMap((one) => one.windows)
  const isRead = (seq: number) =>
    windows.some(({ after, until }) => seq > after && seq <= (until ?? Infinity))
  expect(places.filter((seq) => !answered.has(seq) && !isRead(seq))).toEqual([])
}

describe('two counsellors and many cases', () => {
  it('lose no message, double none, and never speak with the wrong voice', async () => {
    const rounds = Math.max(1, Math.ceil(CASES / AT_ONCE))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 90 }), async (steps) => {
        const house = await HandoffHouse.open({ counsellors: [ANNA, BEN] })
        const record = new Acknowledged()
        for (let n = 0; n < AT_ONCE; n += 1) await write(house, record, n, DANGER)
        await house.settle()
        expect(house.desk.list()).toHaveLength(AT_ONCE)
        for (const one of steps) await play(house, record, one)
        await house.settle()
        for (const [conversation, written] of record.written) {
          const logged = await house.store.activitiesAfter(conversation, 0, 100_000)
          const cases = await house.store.casesOf(conversation.replace('c', 'p'))
          read(logged, cases, written, record.spoken.get(conversation) ?? new Set())
        }
        for (const { id } of house.desk.list()) expect(await house.store.case(id)).toBeDefined()
      }),
      { numRuns: rounds, seed: 20_261_123 },
    )
  }, 600_000)
})
