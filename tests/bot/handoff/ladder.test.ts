import { describe, expect, it } from 'vitest'
import type { Case, CaseEvent } from '../../../bot/handoff/case.ts'
import { openCase, stepCase } from '../../../bot/handoff/step-case.ts'
import type { Job } from '../../../bot/jobs/job-queue.ts'
import { alertReceiver, type AlertReceiver } from '../../support/alert-receiver.ts'
import { ANNA, HandoffHouse, WEBHOOK_SECRET } from '../../support/handoff-house.ts'
import { until } from '../web/manual-timers.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const DANGER = 'I want to kill myself'

function settingsFor(receiver: AlertReceiver, more: Readonly<Record<string, string>> = {}) {
  return {
    HANDOFF_WEBHOOK_URL: receiver.url,
    HANDOFF_WEBHOOK_SECRET: WEBHOOK_SECRET,
    // Long enough for any machine: only a receiver that never answers runs into it.
    HANDOFF_ALERT_TIMEOUT_MS: '60000',
    ...more,
  }
}

const reasons = ({ received }: AlertReceiver) => received.map(({ alert }) => alert.reason)

/** What another process keeps of a case, and this one has not heard of. */
async function keepElsewhere(house: HandoffHouse, one: Case, before?: Case): Promise<Case> {
  await house.store.saveCase({ case: one, ...(before && { before }) })
  return one
}

function stepped(one: Case, event: CaseEvent): Case {
  const result = stepCase(one, event)
  if (!result.ok) throw new Error(result.refusal)
  return result.case
}

describe('an alert that another process planned', () => {
  const at = Date.UTC(2026, 0, 5, 9)
  const opened = openCase({
    ...{ id: 'k1', personId: 'p1', conversationId: 'c1', at, reason: 'risk' },
    ...{ locale: 'en', country: 'GB' },
    sign: { at, level: 'high', kind: 'suicide', about: 'self', evidence: [] },
  })
  const alert = (round: number, attempts: number, reason = 'new'): Job => ({
    ...{ id: `handoff-alert/k1/${round}/0/${reason}/webhook`, name: 'handoff-alert-webhook' },
    payload: { caseId: 'k1', round, rung: 0, reason, channel: 'webhook' },
    ...{ personId: 'p1', dueAt: at, runAt: at, state: 'waiting', attempts },
  })

  async function openedHouse() {
    const receiver = await alertReceiver()
    const house = await HandoffHouse.open({ settings: settingsFor(receiver) })
    const handler = house.service.handlers.find(({ name }) => name === 'handoff-alert-webhook')
    if (!handler) throw new Error('there is no such handler')
    return { receiver, house, run: (job: Job) => handler.run(job) }
  }

  it('waits for its case when it is quicker than the write', async () => {
    const { receiver, house, run } = await openedHouse()
    await expect(run(alert(1, 1))).rejects.toMatchObject({ code: 'CaseUnknown' })
    await keepElsewhere(house, opened)
    await run(alert(1, 2))
    expect(reasons(receiver)).toEqual(['new'])
  })

  it('is dropped when its case was never written', async () => {
    const { receiver, run } = await openedHouse()
    for (const attempts of [1, 2, 3, 4])
      await expect(run(alert(1, attempts))).rejects.toMatchObject({ code: 'CaseUnknown' })
    await run(alert(1, 5))
    expect(reasons(receiver)).toEqual([])
  })

  it('is sent for a wait that began elsewhere, and for danger said to whoever came there', async () => {
    const { receiver, house, run } = await openedHouse()
    const first = await keepElsewhere(house, stepped(opened, { type: 'offered', at }))
    await run(alert(1, 1))
    const held = await keepElsewhere(
      house,
      stepped(first, { type: 'claimed', at, by: ANNA, version: first.version, seq: 0 }),
      first,
    )
    await run(alert(1, 1, 'danger'))
    await keepElsewhere(house, stepped(held, { type: 'vanished', at, seq: 0 }), held)
    await run(alert(2, 1))
    // Of the first wait, which is over.
    await run(alert(1, 1))
    expect(reasons(receiver)).toEqual(['new', 'danger', 'new'])
  })
})

describe('the ladder', () => {
  it('alerts at once, and again after 1, 5 and 15 minutes; the person hears the truth each time', async () => {
    const receiver = await alertReceiver()
    const onCall = await alertReceiver()
    const settings = settingsFor(receiver, { HANDOFF_ON_CALL_WEBHOOK_URL: onCall.url })
    const house = await HandoffHouse.open({ settings })
    const first = await house.say(DANGER)
    expect(first.join('\n')).toMatch(/Whether one of them answers I can’t know yet/)
    await house.settle()
    expect(reasons(receiver)).toEqual(['new'])

    const told: string[] = []
    for (const minutes of [1, 4, 10]) {
      const place = await house.store.watermark('c1')
      await house.advance(minutes * MINUTE - 1)
      expect(await house.texts('c1', place)).toEqual([])
      await house.advance(1)
      told.push((await house.texts('c1', place)).join('\n'))
    }
    expect(told[0]).toMatch(/^It has been 1 minute, and nobody has answered yet/)
    expect(told[1]).toMatch(/^It has been 5 minutes, and nobody has answered yet/)
    expect(told[2]).toMatch(/^It has been 15 minutes, and still nobody has answered/)
    for (const text of told) {
      expect(text).toContain('116 123')
      expect(text).toContain('999')
    }
    expect(reasons(receiver)).toEqual(['new', 'unanswered', 'unanswered', 'unanswered'])
    expect(reasons(onCall)).toEqual(['unanswered'])
    expect(onCall.received[0]?.alert).toMatchObject({ rung: 3, waitedSeconds: 900 })
  })

  it('goes on alerting every hour, says so once when it stops, and lets the case be claimed still', async () => {
    const receiver = await alertReceiver()
    const settings = settingsFor(receiver, { HANDOFF_REPEATS: '2' })
    const house = await HandoffHouse.open({ settings })
    await house.say(DANGER)
    await house.advance(15 * MINUTE)
    const place = await house.store.watermark('c1')
    await house.advance(120 * MINUTE)
    expect(receiver.received).toHaveLength(6)
    expect(await house.texts('c1', place)).toEqual([])
    await house.advance(60 * MINUTE)
    expect((await house.texts('c1', place)).join()).toMatch(/nobody of this service has answered/)
    expect(house.desk.list()).toMatchObject([{ status: 'expired' }])
    await house.advance(240 * MINUTE)
    expect(receiver.received).toHaveLength(6)
    const [expired] = house.desk.list()
    const claim = await house.desk.claim(expired?.id ?? '', ANNA, expired?.version ?? 0)
    expect(claim.ok).toBe(true)
    expect((await house.texts('c1', place)).at(-1)).toMatch(
      /^Anna, a counsellor of this service, has joined/,
    )
  })

  it('opens an expired case again when danger is said again', async () => {
    const receiver = await alertReceiver()
    const settings = settingsFor(receiver, { HANDOFF_REPEATS: '0' })
    const house = await HandoffHouse.open({ settings })
    await house.say(DANGER)
    await house.advance(75 * MINUTE)
    const id = house.desk.list()[0]?.id
    expect(house.desk.list()).toMatchObject([{ status: 'expired' }])
    const answer = await house.say(DANGER)
    await house.settle()
    expect(answer.join('\n')).toMatch(/I’m alerting the counsellors/)
    expect(house.desk.list()).toMatchObject([{ id, status: 'offered', rung: 0 }])
    expect(reasons(receiver).at(-1)).toBe('new')
  })

  it('stops when somebody claims it', async () => {
    const receiver = await alertReceiver()
    const house = await HandoffHouse.open({ settings: settingsFor(receiver) })
    await house.say(DANGER)
    await house.settle()
    const [offered] = house.desk.list()
    await house.desk.claim(offered?.id ?? '', ANNA, offered?.version ?? 0)
    const place = await house.store.watermark('c1')
    await house.desk.present(offered?.id ?? '', ANNA)
    await house.advance(5 * MINUTE)
    expect(reasons(receiver)).toEqual(['new'])
    expect(await house.texts('c1', place)).toEqual([])
  })

  it('alerts again at once when it becomes more serious', async () => {
    const receiver = await alertReceiver()
    const house = await HandoffHouse.open({ settings: settingsFor(receiver) })
    await house.say(DANGER)
    await house.settle()
    const answer = await house.say('I am going to kill myself tonight, I have everything ready')
    await house.settle()
    expect(house.desk.list()).toMatchObject([{ level: 'imminent' }])
    expect(reasons(receiver)).toEqual(['new', 'raised'])
    expect(answer.join('\n')).toMatch(/more serious. None of them has answered yet/)
  })
})

describe('a receiver that fails', () => {
  it.each([500, 302, 'silent', 'hang-up'] as const)(
    'is tried again with the same key until it takes the alert (%s)',
    async (mood) => {
      const receiver = await alertReceiver(mood)
      const HANDOFF_ALERT_TIMEOUT_MS = mood === 'silent' ? '1000' : '60000'
      const settings = settingsFor(receiver, { HANDOFF_ALERT_TIMEOUT_MS })
      const house = await HandoffHouse.open({ settings })
      const answer = await house.say(DANGER)
      expect(answer.join('\n')).toContain('116 123')
      await house.settle()
      receiver.mood = 200
      await house.advance(30_000)
      expect(receiver.received.length).toBeGreaterThanOrEqual(2)
      const keys = receiver.received.map(({ headers }) => headers['idempotency-key'])
      expect(new Set(keys).size).toBe(1)
      const tries = receiver.received.length
      await house.advance(29_000)
      expect(receiver.received).toHaveLength(tries)
    },
  )

  it('does not hold up another channel, nor the ladder', async () => {
    const silent = await alertReceiver('silent')
    const onCall = await alertReceiver()
    const settings = settingsFor(silent, {
      HANDOFF_ON_CALL_WEBHOOK_URL: onCall.url,
      HANDOFF_RUNG_MINUTES: '1',
      HANDOFF_ALERT_TIMEOUT_MS: '1000',
    })
    const house = await HandoffHouse.open({ settings })
    for (let n = 0; n < 12; n += 1)
      await house.say(DANGER, { person: `p${n}`, conversation: `c${n}` })
    await house.advance(MINUTE)
    await until(() => new Set(onCall.received.map(({ alert }) => alert.caseId)).size === 12)
    expect(house.desk.list().every(({ rung }) => rung >= 1)).toBe(true)
  })
})

describe('a clock that jumps', () => {
  it('a day forward costs one rung at most, and neither expires a case nor ends a hold', async () => {
    const receiver = await alertReceiver()
    const house = await HandoffHouse.open({ settings: settingsFor(receiver) })
    await house.say(DANGER)
    await house.settle()
    house.clock.advance(DAY)
    await house.advance(30_000)
    expect(house.desk.list()).toMatchObject([{ status: 'offered', rung: 1 }])
    await house.advance(4 * MINUTE)
    expect(house.desk.list()).toMatchObject([{ status: 'offered', rung: 2 }])

    const [offered] = house.desk.list()
    await house.desk.claim(offered?.id ?? '', ANNA, offered?.version ?? 0)
    house.clock.advance(DAY)
    await house.advance(30_000)
    expect(house.desk.list()).toMatchObject([{ status: 'claimed' }])
  })

  it('a day backward makes nobody wait longer than a rung lasts', async () => {
    const receiver = await alertReceiver()
    const house = await HandoffHouse.open({ settings: settingsFor(receiver) })
    await house.say(DANGER)
    await house.advance(30_000)
    house.clock.advance(-DAY)
    await house.advance(2 * MINUTE)
    expect(house.desk.list()).toMatchObject([{ rung: 1 }])
    await house.advance(4 * MINUTE)
    expect(reasons(receiver)).toEqual(['new', 'unanswered', 'unanswered'])
  })

  it('backward while the service was down makes nobody wait longer either', async () => {
    const receiver = await alertReceiver()
    const house = await HandoffHouse.open({ settings: settingsFor(receiver) })
    await house.say(DANGER)
    await house.advance(30_000)
    house.clock.advance(-DAY)
    await house.restart()
    await house.advance(MINUTE)
    expect(house.desk.list()).toMatchObject([{ rung: 1 }])
  })
})

describe('kill -9 in the middle of the ladder', () => {
  it('goes on where it was', async () => {
    const receiver = await alertReceiver()
    const house = await HandoffHouse.open({ settings: settingsFor(receiver) })
    await house.say(DANGER)
    await house.advance(MINUTE)
    await house.restart('kill')
    expect(house.desk.list()).toMatchObject([{ status: 'offered', rung: 1 }])
    await house.advance(4 * MINUTE)
    expect(house.desk.list()).toMatchObject([{ rung: 2 }])
    await house.restart('close')
    await house.advance(10 * MINUTE)
    expect(house.desk.list()).toMatchObject([{ rung: 3 }])
    expect(reasons(receiver)).toEqual(['new', 'unanswered', 'unanswered', 'unanswered'])
    const told = (await house.texts()).filter((text) => text.startsWith('It has been'))
    expect(told.map((text) => text.slice(0, 21).trim())).toEqual([
      'It has been 1 minute,',
      'It has been 5 minutes',
      'It has been 15 minute',
    ])
  })

  it('plans anew what was saved without its jobs', async () => {
    const receiver = await alertReceiver()
    const house = await HandoffHouse.open({ settings: settingsFor(receiver) })
    await house.say(DANGER)
    await house.settle()
    for (const { id } of await house.queue.list('p1')) await house.queue.cancel(id)
    await house.restart('kill')
    await house.settle()
    expect(reasons(receiver)).toEqual(['new', 'new'])
    expect(new Set(receiver.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    await house.advance(MINUTE)
    expect(house.desk.list()).toMatchObject([{ rung: 1 }])
  })
})

describe('a counsellor who is gone', () => {
  async function held(settings: Readonly<Record<string, string>>) {
    const house = await HandoffHouse.open({ settings })
    await house.say(DANGER)
    await house.settle()
    const [offered] = house.desk.list()
    const id = offered?.id ?? ''
    await house.desk.claim(id, ANNA, offered?.version ?? 0)
    return { house, id }
  }

  it('loses the conversation to the bot; the person is told, and the queue alerted anew', async () => {
    const receiver = await alertReceiver()
    const { house, id } = await held(settingsFor(receiver))
    await house.desk.say(id, ANNA, 'Hello, I am here.', 'a1')
    const place = await house.store.watermark('c1')
    await house.advance(15 * MINUTE)
    const told = await house.texts('c1', place)
    expect(told[0]).toMatch(/^Anna hasn’t been here for a while, and I don’t know why/)
    expect(told[0]).toContain('116 123')
    expect(house.desk.list()).toMatchObject([{ status: 'offered', claimedBy: null }])
    expect(reasons(receiver)).toEqual(['new', 'new'])
    expect((await house.say('are you there?')).length).toBeGreaterThan(0)
  })

  it('keeps it by being there, for as long as that takes', async () => {
    const receiver = await alertReceiver()
    const { house, id } = await held(settingsFor(receiver))
    for (let n = 0; n < 10; n += 1) {
      await house.advance(4 * MINUTE)
      await house.desk.present(id, ANNA)
    }
    expect(house.desk.list()).toMatchObject([{ status: 'claimed' }])
    await house.restart()
    await house.advance(9 * MINUTE)
    expect(house.desk.list()).toMatchObject([{ status: 'claimed' }])
  })
})

describe('out of hours', () => {
  it('is said before anything is promised', async () => {
    const receiver = await alertReceiver()
    // The clock of these tests stands on Monday, 5 January 2026, 09:00 UTC.
    const settings = settingsFor(receiver, {
      HANDOFF_HOURS: 'Mon-Fri 18:00-22:00',
      HANDOFF_TIME_ZONE: 'Asia/Shanghai',
    })
    const house = await HandoffHouse.open({ settings })
    const answer = (await house.say(DANGER)).join('\n')
    expect(answer).toMatch(
      /they are not here at this hour; the next time they are is Monday 5 January at 6 pm/,
    )
    expect(answer).not.toMatch(/right now\. They learn/)
    await house.settle()
    expect(receiver.received).toHaveLength(1)
  })
})

describe('nobody configured', () => {
  it('is said plainly, with people to reach', async () => {
    const house = await HandoffHouse.open()
    const asked = (await house.say('human')).join('\n')
    expect(asked).toMatch(/nobody is on call behind it/)
    expect(asked).toContain('116 123')
    const danger = (await house.say(DANGER)).join('\n')
    expect(danger).not.toMatch(/counsellor/)
    expect(house.desk.list()).toEqual([])
  })
})
