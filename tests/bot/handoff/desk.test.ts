import { describe, expect, it } from 'vitest'
import type { TextReader } from '../../../nlp/text/text-reader.ts'
import { ANNA, BEN, HandoffHouse, SUE, type HouseOptions } from '../../support/handoff-house.ts'
import { STILL_READER } from '../../support/still-reader.ts'
import { until } from '../web/manual-timers.ts'

const DANGER = 'I want to kill myself'
const COUNSELLORS = [ANNA, BEN, SUE]

async function waiting(options: HouseOptions = {}) {
  const house = await HandoffHouse.open({ counsellors: COUNSELLORS, ...options })
  await house.say('my exam went badly')
  await house.say(DANGER)
  await house.settle()
  const [offered] = house.desk.list()
  return { house, id: offered?.id ?? '', version: offered?.version ?? 0 }
}

async function held(options: HouseOptions = {}) {
  const { house, id, version } = await waiting(options)
  await house.desk.claim(id, ANNA, version)
  return { house, id }
}

const lines = async (house: HandoffHouse, id: string, viewer = ANNA) =>
  (await house.desk.detail(id, viewer)).transcript.map(({ voice, text }) => `${voice}: ${text}`)

describe('a claim', () => {
  it('is won by one of two at once, and the other is told by whom', async () => {
    const { house, id, version } = await waiting()
    const [first, second] = await Promise.all([
      house.desk.claim(id, ANNA, version),
      house.desk.claim(id, BEN, version),
    ])
    expect(first).toMatchObject({ ok: true, case: { claimedBy: { name: 'Anna' } } })
    expect(second).toEqual({ ok: false, reason: 'taken', by: ANNA })
  })

  it('cannot be replayed once the case was freed again', async () => {
    const { house, id, version } = await waiting()
    await house.desk.claim(id, ANNA, version)
    await house.desk.transfer(id, ANNA, null)
    expect(await house.desk.claim(id, BEN, version)).toMatchObject({ ok: false, reason: 'changed' })
    expect(house.desk.list()).toMatchObject([{ status: 'offered' }])
  })

  it('whose answer got lost succeeds again, and tells the person once', async () => {
    const { house, id, version } = await waiting()
    await house.desk.claim(id, ANNA, version)
    expect(await house.desk.claim(id, ANNA, version)).toMatchObject({ ok: true })
    expect((await house.texts()).filter((text) => text.includes('has joined'))).toHaveLength(1)
  })

  it('is not hindered by a person who goes on writing', async () => {
    const { house, id, version } = await waiting()
    await house.say('please, somebody')
    expect(await house.desk.claim(id, ANNA, version)).toMatchObject({ ok: true })
  })

  it('of a case that is over or unknown says so', async () => {
    const { house, id, version } = await waiting()
    await house.desk.close(id, ANNA, 'no-need')
    expect(await house.desk.claim(id, BEN, version)).toEqual({ ok: false, reason: 'ended' })
    await expect(house.desk.claim('nowhere', BEN, 1)).rejects.toMatchObject({ code: 'CaseUnknown' })
  })
})

describe('while a counsellor holds the conversation', () => {
  it('the bot never speaks, not even with numbers; the counsellor sees the sign at once', async () => {
    const { house, id } = await held()
    house.updates.length = 0
    expect(await house.say('I have taken an overdose')).toEqual([])
    expect(await house.say('human')).toEqual([])
    expect(await house.say('delete')).toEqual([])
    expect(house.updates).toContainEqual(
      expect.objectContaining({
        type: 'sign',
        sign: expect.objectContaining({ kind: 'medical' }) as unknown,
      }),
    )
    expect(house.desk.list()).toMatchObject([{ id, level: 'imminent', unread: 4 }])
    expect(await lines(house, id)).toEqual([
      expect.stringMatching(/^bot: Anna, a counsellor/),
      'person: I have taken an overdose',
      'person: human',
      'person: delete',
    ])
  })

  it('no check-in, opening or pacer of the bot’s comes through', async () => {
    const { house } = await held()
    const place = await house.store.watermark('c1')
    const events = ['conversation.opened', 'pacer.finished', 'check-in.due', 'handoff.unanswered']
    for (const name of events)
      await house.inbox.accept('c1', {
        type: 'event',
        text: '',
        name,
        value: '1@1',
        attachments: 0,
      })
    await house.settle()
    expect(await house.texts('c1', place)).toEqual([])
  })

  it('a reply that was being thought about when they joined is not said; the message is theirs', async () => {
    let release: () => void = () => undefined
    const slow: TextReader = {
      id: 'slow',
      async read(text) {
        if (text === 'hello?') await new Promise<void>((resolve) => (release = resolve))
        return STILL_READER.read(text)
      },
    }
    const { house, id, version } = await waiting({ reader: slow })
    const inbound = { type: 'message', text: 'hello?', attachments: 0, clientId: 'x' } as const
    const { seq } = await house.inbox.accept('c1', inbound)
    await house.desk.claim(id, ANNA, version)
    // The first thought ends, and the turn is decided anew: for the counsellor.
    const before = release
    before()
    await until(() => release !== before)
    release()
    await house.settle()
    const [joined, ...rest] = await house.texts('c1', seq)
    expect(joined).toMatch(/Anna, a counsellor/)
    expect(rest).toEqual([])
    expect((await lines(house, id))[0]).toBe('person: hello?')
  })

  it('says what the counsellor says, once a client id', async () => {
    const { house, id } = await held()
    const twice = [
      house.desk.say(id, ANNA, 'I am here.', 'a1'),
      house.desk.say(id, ANNA, 'I am here.', 'a1'),
    ]
    const [first, second] = await Promise.all(twice)
    const late = await house.desk.say(id, ANNA, 'I am here.', 'a1')
    expect(second).toEqual(first)
    expect(late).toEqual(first)
    const said = (await house.log()).filter(({ from }) => from.id === 'counsellor')
    expect(said).toMatchObject([{ text: 'I am here.', from: { name: 'Anna', role: 'bot' } }])
    await house.restart()
    expect(await house.desk.say(id, ANNA, 'I am here.', 'a1')).toEqual(first)
  })

  it('lets nobody else speak, and refuses what is no text', async () => {
    const { house, id } = await held()
    await expect(house.desk.say(id, BEN, 'hi', 'b1')).rejects.toMatchObject({
      code: 'CaseNotYours',
    })
    for (const text of ['', ' \u0007 ', 'x'.repeat(4001)])
      await expect(house.desk.say(id, ANNA, text, 'a2')).rejects.toMatchObject({
        code: 'CaseTextInvalid',
      })
    await expect(house.desk.say(id, ANNA, 'hi', '')).rejects.toMatchObject({
      code: 'CaseTextInvalid',
    })
    await house.desk.returnToBot(id, ANNA)
    await expect(house.desk.say(id, ANNA, 'one more', 'a3')).rejects.toMatchObject({
      code: 'CaseEnded',
    })
  })

  it('keeps script inert: what was written is given as it was written', async () => {
    const { house, id } = await held()
    const script = '<img src=x onerror=alert(1)>'
    await house.say(script)
    expect((await house.desk.detail(id, ANNA)).transcript.at(-1)?.text).toBe(script)
  })

  it('shows read marks, typing and notes to those who may see them', async () => {
    const { house, id } = await held()
    await house.say('hello')
    house.service.handoff.typing({ id: 'c1', personId: 'p1', createdAt: 0 })
    expect(house.updates).toContainEqual({ type: 'typing', caseId: id })
    await house.desk.markRead(id, ANNA, await house.store.watermark('c1'))
    expect(house.desk.list()).toMatchObject([{ unread: 0 }])
    expect(house.readMarks).toEqual([
      { conversationId: 'c1', seq: await house.store.watermark('c1'), name: 'Anna' },
    ])
    await house.desk.note(id, ANNA, 'calm now')
    expect((await house.desk.detail(id, ANNA)).notes).toMatchObject([
      { text: 'calm now', by: ANNA },
    ])
    expect(await house.desk.detail(id, BEN)).toMatchObject({ notes: [], transcript: [] })
    expect((await house.desk.detail(id, SUE)).transcript.length).toBeGreaterThan(0)
    await expect(house.desk.markRead(id, ANNA, -1)).rejects.toMatchObject({
      code: 'WatermarkInvalid',
    })
  })
})

describe('a read mark', () => {
  const newest = (house: HandoffHouse) => house.store.watermark('c1')
  const marks = (house: HandoffHouse) => house.readMarks.map(({ seq, name }) => [name, seq])

  it('never stands at what the counsellor may not see, nor at what is not written yet', async () => {
    const { house, id } = await held()
    // What the person wrote before is closed to her: she has read nothing of theirs.
    await house.desk.markRead(id, ANNA, await newest(house))
    expect(marks(house)).toEqual([])
    await house.say('hello')
    const hello = await newest(house)
    await house.desk.say(id, ANNA, 'I am here.', 'a1')
    await house.desk.markRead(id, ANNA, Number.MAX_SAFE_INTEGER)
    expect(marks(house)).toEqual([['Anna', hello]])
    await house.say('are you there?')
    expect(house.desk.list()).toMatchObject([{ unread: 1 }])
    await house.desk.markRead(id, ANNA, await newest(house))
    expect(house.desk.list()).toMatchObject([{ unread: 0 }])
    expect(marks(house).at(-1)).toEqual(['Anna', await newest(house)])
  })

  it('is the mark of whoever holds the conversation, and of nobody else', async () => {
    const { house, id } = await held()
    await house.say('hello')
    const hello = await newest(house)
    await expect(house.desk.markRead(id, BEN, hello)).rejects.toMatchObject({
      code: 'CaseNotYours',
    })
    await house.desk.markRead(id, ANNA, hello)
    await house.desk.transfer(id, ANNA, BEN)
    // Anna's page is late: what she has read counts no more.
    await house.desk.markRead(id, ANNA, hello)
    expect(marks(house)).toEqual([['Anna', hello]])
    await house.desk.markRead(id, BEN, hello)
    expect(marks(house).at(-1)).toEqual(['Ben', hello])
    await house.desk.returnToBot(id, BEN)
    await house.desk.markRead(id, BEN, hello)
    expect(marks(house)).toHaveLength(2)
  })

  it('is not shown when the counsellor leaves while it is being saved', async () => {
    const { house, id } = await held()
    await house.say('hello')
    const reading = house.desk.markRead(id, ANNA, await newest(house))
    await house.desk.returnToBot(id, ANNA)
    await reading
    expect(marks(house)).toEqual([])
  })

  it('is not shown when it could not be saved', async () => {
    const { house, id } = await held()
    await house.say('hello')
    const save = house.store.saveCase.bind(house.store)
    house.store.saveCase = () => Promise.reject(new Error('disk'))
    await expect(house.desk.markRead(id, ANNA, await newest(house))).rejects.toThrow('disk')
    expect(marks(house)).toEqual([])
    house.store.saveCase = save
    await house.desk.markRead(id, ANNA, await newest(house))
    expect(marks(house)).toEqual([['Anna', await newest(house)]])
  })
})

describe('what was written before', () => {
  it('is shown only with consent, which a button gives or refuses', async () => {
    const { house, id } = await held()
    expect((await lines(house, id)).join('\n')).not.toContain('exam')
    expect(await house.say('They may read it all')).toEqual([])
    expect(await house.desk.detail(id, ANNA)).toMatchObject({ historyVisible: true })
    expect(await lines(house, id)).toContain('person: my exam went badly')
    await house.say('Only from then on')
    expect((await lines(house, id)).join('\n')).not.toContain('exam')
  })

  it('hides the bot’s time between two counsellors, and all that follows the end', async () => {
    const { house, id } = await held()
    await house.say('first window')
    await house.desk.transfer(id, ANNA, null)
    await house.say('between')
    const [offered] = house.desk.list()
    await house.desk.claim(id, BEN, offered?.version ?? 0)
    await house.say('second window')
    await house.desk.close(id, BEN, 'safe')
    await house.say('afterwards')
    const words = (await lines(house, id, BEN)).join('\n')
    expect(words).toContain('first window')
    expect(words).toContain('second window')
    expect(words).not.toMatch(/between|afterwards/)
  })
})

describe('the end', () => {
  it.each(['return', 'close'] as const)(
    '%s: the person is told, and the bot is back',
    async (how) => {
      const { house, id } = await held()
      const place = await house.store.watermark('c1')
      await (how === 'return'
        ? house.desk.returnToBot(id, ANNA)
        : house.desk.close(id, ANNA, 'support-arranged'))
      expect(await house.texts('c1', place)).toEqual([
        expect.stringMatching(/^Anna has left the conversation/),
      ])
      expect(house.desk.list()).toEqual([])
      expect((await house.say('thank you')).length).toBeGreaterThan(0)
      // The protocol’s question is not asked on as if nobody had been there.
      expect((await house.store.state('c1')).crisis?.step).toBe('watch')
      const again = await house.say(DANGER)
      expect(again.join('\n')).toMatch(/I’m alerting the counsellors/)
      await house.settle()
      expect(house.desk.list()).toHaveLength(1)
      expect(await house.store.casesOf('p1')).toHaveLength(2)
    },
  )

  it('a supervisor may do what the counsellor cannot any more, an admin may not', async () => {
    const { house, id } = await held()
    const admin = { id: 'ad', name: 'Ad', role: 'admin' } as const
    await expect(house.desk.returnToBot(id, BEN)).rejects.toMatchObject({ code: 'CaseNotYours' })
    await expect(house.desk.returnToBot(id, admin)).rejects.toMatchObject({ code: 'CaseNotYours' })
    await house.desk.transfer(id, SUE, BEN)
    expect(house.desk.list()).toMatchObject([{ claimedBy: BEN, status: 'claimed' }])
    expect((await house.texts()).at(-1)).toMatch(/^Ben, a counsellor/)
    await house.desk.returnToBot(id, SUE)
    expect(house.desk.list()).toEqual([])
  })

  it('records the Bot Framework’s events in their places', async () => {
    const { house, id } = await held()
    await house.desk.close(id, ANNA, 'safe')
    const events = (await house.log()).filter(({ name }) => name?.startsWith('handoff.'))
    expect(events.map(({ name, value }) => [name, value])).toEqual([
      ['handoff.initiate', expect.objectContaining({ caseId: id, level: 'high', consent: 'open' })],
      ['handoff.status', { state: 'accepted', caseId: id }],
      ['handoff.status', { state: 'completed', caseId: id }],
    ])
    expect(events[0]?.attachments).toMatchObject([
      { contentType: 'application/json', name: 'Transcript' },
    ])
    expect(JSON.stringify(events)).not.toMatch(/exam|kill/)
  })
})

describe('a wish for a human', () => {
  it('opens a case, asks about the transcript, and can be taken back', async () => {
    const house = await HandoffHouse.open({ counsellors: COUNSELLORS })
    const answer = await house.say('human')
    expect(answer.join('\n')).toMatch(/I can’t promise[\s\S]*116 123[\s\S]*May they also read/)
    await house.settle()
    expect(house.desk.list()).toMatchObject([{ reason: 'request', level: 'none', unread: 1 }])
    expect((await house.say('人工')).join()).toMatch(
      /1分钟前通知了咨询师|were alerted 1 minute ago/,
    )
    expect((await house.say('Only from then on')).join()).toMatch(
      /sees only what you write|加入期间/,
    )
    const back = await house.say('Never mind, no counsellor')
    expect(back.join()).toMatch(/I’ve taken the alert back|撤回/)
    expect(house.desk.list()).toEqual([])
    expect(await house.store.casesOf('p1')).toMatchObject([
      { status: 'closed', outcome: 'withdrawn' },
    ])
  })

  it('in free words does the same', async () => {
    const house = await HandoffHouse.open({ counsellors: COUNSELLORS })
    const answer = await house.say('I want to talk to a real person')
    expect(answer.join()).toMatch(/I’m alerting the counsellors/)
    await house.settle()
    expect(house.desk.list()).toMatchObject([{ reason: 'request' }])
  })

  it('cannot take a danger back', async () => {
    const { house } = await waiting()
    await house.say('Never mind, no counsellor')
    expect(house.desk.list()).toHaveLength(1)
  })
})

describe('where counsellors can be reached', () => {
  it.each([
    ['is this confidential?', /unless a counsellor of this service joins/],
    ['I want to kill myself', /I’m alerting the counsellors/],
    ['will you tell anyone?', /I do alert the counsellors of this service/],
  ])('nothing untrue is said about who reads along (%s)', async (asked, answer) => {
    const house = await HandoffHouse.open({ counsellors: COUNSELLORS })
    if (asked.startsWith('will')) await house.say(DANGER)
    expect((await house.say(asked)).join('\n')).toMatch(answer)
  })

  it('the notice says so before anything else, on our page and elsewhere', async () => {
    const opened = async (name: string) => {
      const house = await HandoffHouse.open({ counsellors: COUNSELLORS })
      await house.inbox.accept('c1', { type: 'event', text: '', name, attachments: 0 })
      await house.settle()
      return (await house.texts())[0]
    }
    expect(await opened('conversation.opened')).toMatch(/I alert the counsellors of this service/)
    expect(await opened('conversation.opened-after-notice')).toMatch(/^One thing that the notice/)
  })
})

describe('an erasure', () => {
  it('takes the case, its jobs and its place in the queue along', async () => {
    const { house, id } = await waiting()
    await house.say('delete')
    await house.say('Yes, erase everything')
    await house.settle()
    expect(house.desk.list()).toEqual([])
    expect(house.updates).toContainEqual({ type: 'erased', caseId: id })
    expect(await house.store.casesOf('p1')).toEqual([])
    expect(await house.queue.list('p1')).toEqual([])
    await expect(house.desk.note(id, ANNA, 'x')).rejects.toMatchObject({ code: 'CaseUnknown' })
  })
})

describe('a disk that refuses', () => {
  it('leaves a claim undone, and the next one succeeds', async () => {
    const { house, id, version } = await waiting()
    const save = house.store.saveCase.bind(house.store)
    house.store.saveCase = () => Promise.reject(new Error('disk'))
    await expect(house.desk.claim(id, ANNA, version)).rejects.toThrow()
    expect(house.desk.list()).toMatchObject([{ status: 'offered' }])
    house.store.saveCase = save
    expect(await house.desk.claim(id, BEN, version)).toMatchObject({ ok: true })
  })
})
