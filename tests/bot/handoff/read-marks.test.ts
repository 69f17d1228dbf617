import { describe, expect, it } from 'vitest'
import { caseHash, caseOfHash } from '../../../bot/handoff/case-link.ts'
import { placeOf } from '../../../bot/web/client/activity.ts'
import { alertReceiver } from '../../support/alert-receiver.ts'
import type { WireActivity } from '../../support/direct-line-user.ts'
import { WEBHOOK_SECRET } from '../../support/handoff-house.ts'
import { consoleApp } from '../console/support/console-app.ts'

const named = (name: string, all: readonly WireActivity[]) =>
  all.filter((activity) => activity.name === name)
const idOf = async (response: Response) => ((await response.json()) as { id: string }).id

describe('a read mark on the wire', () => {
  it('reaches the person’s open streams after all that is in the log, and is not kept', async () => {
    const { signIn, inDanger } = await consoleApp()
    const person = await inDanger()
    const stream = person.stream()
    const mei = signIn('mei')
    const one = await mei.onlyCase()
    const line = await mei.greeted()
    line.send({ type: 'watch', caseId: one.id })
    await mei.claim(one)
    const id = await idOf(await person.post({ type: 'message', text: 'at home' }))
    const heard = await line.until(
      (frame) => frame.type === 'line' && frame.line.voice === 'person',
    )
    const seq = heard.type === 'line' ? heard.line.seq : 0
    line.send({ type: 'read', caseId: one.id, seq })
    await stream.until((all) => named('handoff.read', all).length > 0)
    const [mark] = named('handoff.read', stream.received)
    expect(mark).toMatchObject({
      ...{ type: 'event', value: id },
      from: { id: 'counsellor', name: 'Mei Lin', role: 'bot' },
    })
    expect(mark?.id).toBeUndefined()
    expect(placeOf(mark?.value)).toBe(seq)
    const order = stream.received.map(({ name, id: own }) => name ?? own)
    expect(order.indexOf('handoff.read')).toBeGreaterThan(order.lastIndexOf('handoff.status'))
    expect(order.indexOf('handoff.read')).toBeGreaterThan(order.indexOf(id))
    // Whoever polls, or comes later, is not told.
    const logged = await person.activities()
    expect(named('handoff.read', logged)).toEqual([])
    expect(logged.at(-1)?.id).toBe(id)
    stream.socket.close()
  })

  it('cannot be sent by a person’s own client', async () => {
    const { inDanger } = await consoleApp()
    const person = await inDanger()
    const before = await person.activities()
    const forged = { type: 'event', name: 'handoff.read', value: before.at(-1)?.id }
    expect((await person.post(forged)).ok).toBe(true)
    expect(await person.activities()).toEqual(before)
  })
})

describe('the place in an id', () => {
  it.each([
    ['c1|0000012', 12],
    ['a|b|0000003', 3],
    ['c1', null],
    ['c1|', null],
    ['c1|-1', null],
    [`c1|${'9'.repeat(16)}`, null],
    [7, null],
    [undefined, null],
  ])('of %j is %s', (id, place) => {
    expect(placeOf(id)).toBe(place)
  })
})

describe('the link in an alert', () => {
  it('is one that the console opens, on the case that the alert is about', async () => {
    const receiver = await alertReceiver()
    const { url, signIn, inDanger } = await consoleApp({
      HANDOFF_WEBHOOK_URL: receiver.url,
      HANDOFF_WEBHOOK_SECRET: WEBHOOK_SECRET,
    })
    const mei = signIn('mei')
    const line = await mei.greeted()
    const person = await inDanger()
    await receiver.until(1)
    const link = new URL(String(receiver.received[0]?.alert['link']))
    expect(`${link.origin}${link.pathname}`).toBe(`${url}/console`)
    // What the page does with the address that it was opened at.
    const caseId = caseOfHash(link.hash)
    expect(caseId).toBe((await mei.onlyCase()).id)
    line.send({ type: 'watch', caseId })
    await mei.claim(await mei.onlyCase())
    await person.post({ type: 'message', text: 'at home' })
    const heard = await line.until(
      (frame) => frame.type === 'line' && frame.line.voice === 'person',
    )
    expect(heard).toMatchObject({ caseId, line: { text: 'at home' } })
  })

  it.each(['', '#', '#case=', '#case=a b', '#case=%3Cb%3E', `#case=${'x'.repeat(65)}`, '#help'])(
    'opens nothing for %j',
    (hash) => {
      expect(caseOfHash(hash)).toBeNull()
    },
  )

  it('is read as it was written', () => {
    const caseId = crypto.randomUUID()
    expect(caseOfHash(caseHash(caseId))).toBe(caseId)
  })
})
