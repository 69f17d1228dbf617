import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DirectLineUser, textsOf, type WireActivity } from '../support/direct-line-user.ts'
import { ServiceHouse } from '../support/service-house.ts'

/** Starts of the whole service, on whatever machine this is. */
const PATIENCE_MS = 60_000

/** From eight in the morning on, whenever the test runs: at night a reminder is asked about first. */
const MORNING = (32 - new Date().getUTCHours()) % 24

const openAt = ({ url }: { readonly url: string }, cookie = '') =>
  DirectLineUser.open(url, 'en', cookie, 'Europe/London')

const repliesTo = (received: readonly WireActivity[], text: string) => {
  const asked = received.find((one) => one.from.role === 'user' && one.text === text)
  return received.filter(({ type, replyToId }) => type === 'message' && replyToId === asked?.id)
}

describe('two web processes and a worker on one Redis', () => {
  it(
    'show a person the same talk, whichever they write to, and what the worker says',
    async () => {
      const house = await ServiceHouse.open()
      const a = await house.start({ role: 'web', aheadHours: MORNING })
      const b = await house.start({ role: 'web', aheadHours: MORNING })
      const atA = await openAt(a)
      const atB = await openAt(b, atA.cookie)
      expect(atB.session.conversationId).toBe(atA.session.conversationId)
      const stream = atB.stream()
      await stream.until((received) => received.some(({ from }) => from.role === 'bot'))

      await atA.say('I feel sad today')
      await stream.until((received) => repliesTo(received, 'I feel sad today').length > 0)
      // Shown on the other process as it is worked on here; the answer may overtake it.
      await atA.say('remind me in two hours')
      await stream.until((received) => repliesTo(received, 'remind me in two hours').length > 0)
      expect(textsOf(repliesTo(stream.received, 'remind me in two hours'))).toMatch(/write to you/)

      // Its clock is past the time: it is due as soon as somebody is there who runs jobs.
      const worker = await house.start({ role: 'worker', aheadHours: MORNING + 3 })
      await stream.until((received) =>
        received.some(
          ({ replyToId }) =>
            replyToId !== undefined &&
            received.some(({ id, name }) => id === replyToId && name === 'check-in.due'),
        ),
      )
      const ids = stream.received.flatMap(({ id }) => id ?? [])
      expect(ids).toEqual([...new Set(ids)].toSorted())
      // People do not come to a worker; who runs it does.
      expect((await fetch(`${worker.url}/readyz`)).status).toBe(200)
      expect((await fetch(`${worker.url}/metrics`)).status).toBe(200)
      expect((await fetch(`${worker.url}/`)).status).toBe(404)
      expect((await fetch(`${worker.url}/api/session`, { method: 'POST' })).status).toBe(404)
    },
    PATIENCE_MS,
  )

  it(
    'answer what a web process had accepted when it was killed: once, and in order',
    async () => {
      const house = await ServiceHouse.open()
      const a = await house.start({ role: 'web' })
      const b = await house.start({ role: 'web' })
      await house.start({ role: 'worker' })
      const atA = await openAt(a)
      const atB = await openAt(b, atA.cookie)
      const stream = atB.stream()
      await stream.until((received) => received.length > 0)
      const words = Array.from({ length: 12 }, (_, i) => `word ${i} ${randomUUID()}`)
      const accepted: string[] = []
      for (const text of words.slice(0, 10)) {
        const clientActivityID = randomUUID()
        const posting = atA.post({ type: 'message', text, channelData: { clientActivityID } })
        if ((await posting).ok) accepted.push(text)
      }
      await a.stop('SIGKILL')
      // Whoever goes on at another process is answered behind what they said before.
      for (const text of words.slice(10)) {
        await atB.post({ type: 'message', text })
        accepted.push(text)
      }
      await stream.until((received) => accepted.every((text) => repliesTo(received, text).length))
      expect(accepted).toHaveLength(12)
      expectInOrder(await all(atB), accepted)
    },
    PATIENCE_MS,
  )
})

/** Everything in the log, page by page. */
async function all(user: DirectLineUser): Promise<WireActivity[]> {
  const found: WireActivity[] = []
  for (;;) {
    const last = Number(found.at(-1)?.id?.split('|')[1] ?? 0)
    const page = await user.activities(last)
    if (page.length === 0) return found
    found.push(...page)
  }
}

/** Each text is there once and was answered once, in the order in which they were said. */
function expectInOrder(log: readonly WireActivity[], texts: readonly string[]): void {
  const mine = log.filter(({ from, type }) => from.role === 'user' && type === 'message')
  expect(mine.map(({ text }) => text)).toEqual(texts)
  const answers = log.filter(({ replyToId }) => mine.some(({ id }) => id === replyToId))
  // The bubbles of one answer stand together; a second answer would stand apart.
  const order = answers.map(({ replyToId }) => replyToId)
  const runs = order.filter((id, i) => i === 0 || id !== order[i - 1])
  expect(runs).toEqual(mine.map(({ id }) => id))
}
