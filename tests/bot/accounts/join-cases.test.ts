import { describe, expect, it } from 'vitest'
import type { InboundActivity } from '../../../bot/activity.ts'
import type { Case, CaseStatus } from '../../../bot/handoff/case.ts'
import { joinCases } from '../../../bot/handoff/join-cases.ts'
import { openCase } from '../../../bot/handoff/step-case.ts'
import type { RiskLevel } from '../../../types.ts'
import { ANNA, HandoffHouse } from '../../support/handoff-house.ts'

function caseOf(id: string, level: RiskLevel, status: CaseStatus = 'offered'): Case {
  const sign = { at: 1, level, kind: 'suicide', about: 'self', evidence: [] } as const
  const whose = {
    personId: `p-${id}`,
    conversationId: `c-${id}`,
    locale: 'en',
    country: null,
  } as const
  return { ...openCase({ ...whose, id, at: 1, reason: 'risk', sign }), status }
}

describe('joinCases', () => {
  it('hands on the only case there is', () => {
    expect(joinCases(undefined, caseOf('b', 'high'), 'p', 5)).toEqual([
      { ...caseOf('b', 'high'), personId: 'p' },
    ])
    expect(joinCases(caseOf('a', 'high'), undefined, 'p', 5)).toEqual([])
  })

  it('goes on with the graver one, and closes the other', () => {
    const [kept, closed] = joinCases(caseOf('a', 'moderate'), caseOf('b', 'imminent'), 'p-a', 5)
    expect(kept).toMatchObject({ id: 'b', personId: 'p-a', level: 'imminent', status: 'offered' })
    expect(closed).toMatchObject({ id: 'a', status: 'closed', outcome: 'merged' })
  })

  it('prefers one that is open, and raises it to the other’s level', () => {
    const [kept] = joinCases(caseOf('a', 'imminent', 'expired'), caseOf('b', 'moderate'), 'p-a', 5)
    expect(kept).toMatchObject({ id: 'b', level: 'imminent', standing: 'imminent' })
  })
})

/** Two people with accounts that can be joined, and a counsellor. */
async function house() {
  const opened = await HandoffHouse.open({ counsellors: [ANNA] })
  const other = { person: 'p2', conversation: 'c2' }
  const code = async () => {
    const said = (await opened.say('link')).join('\n')
    return /link (\d{4} \d{4})/.exec(said)?.[1] ?? ''
  }
  return { house: opened, other, code }
}

describe('joining people with cases', () => {
  it('leaves one case with the higher level, whom counsellors still find', async () => {
    const { house: h, other, code } = await house()
    await h.say('can I talk to a real person')
    await h.say('I want to kill myself', other)
    expect(h.desk.list()).toHaveLength(2)
    await h.say(`link ${await code()}`, other)
    await h.say('Yes, join them', other)
    const [one, ...rest] = h.desk.list()
    expect(rest).toEqual([])
    expect(one?.level).toBe('high')
    await h.restart()
    expect(h.desk.list()).toMatchObject([{ id: one?.id, level: 'high' }])
    expect(await h.store.casesOf('p1')).toHaveLength(2)
    expect(await h.store.casesOf('p2')).toEqual([])
    expect((await h.say('unlink', other)).join()).toMatch(/Counsellors have been asked/)
  })

  it('waits while a counsellor is with one of them', async () => {
    const { house: h, other, code } = await house()
    const given = await code()
    await h.say('I want to kill myself')
    const [one] = h.desk.list()
    if (!one) throw new Error('no case was opened')
    await h.desk.claim(one.id, ANNA, one.version)
    await h.say(`link ${given}`, other)
    expect((await h.say('Yes, join them', other)).join()).toMatch(/A counsellor is talking/)
    expect((await h.store.conversation('c2'))?.personId).toBe('p2')
  })

  it('moves the check-ins to the account, with their jobs', async () => {
    const { house: h, other, code } = await house()
    await h.say('check in with me in 3 hours', other)
    await h.say(`link ${await code()}`, other)
    await h.say('Yes, join them', other)
    await h.settle()
    expect(await h.queue.list('p2')).toEqual([])
    expect(await h.queue.list('p1')).toHaveLength(1)
  })

  it('joins neither for ever when both join each other at once', async () => {
    const { house: h, other, code } = await house()
    const mine = await code()
    const said = (await h.say('link', other)).join()
    const theirs = /link (\d{4} \d{4})/.exec(said)?.[1] ?? ''
    await h.say(`link ${theirs}`)
    await h.say(`link ${mine}`, other)
    const yes = (clientId: string): InboundActivity => ({
      ...{ type: 'message', text: 'Yes, join them', attachments: 0, clientId },
    })
    await Promise.all([h.inbox.accept('c1', yes('y1')), h.inbox.accept('c2', yes('y2'))])
    await h.inbox.drain()
    const both = await Promise.all(['c1', 'c2'].map((id) => h.store.conversation(id)))
    const owners = both.map((one) => one?.personId)
    expect(new Set(owners).size).toBe(1)
    expect(await h.store.pending()).toEqual([])
  })
})
