import { randomUUID } from 'node:crypto'
import { onTestFinished, describe, expect, it } from 'vitest'
import { DirectLineUser, type WireActivity } from '../support/direct-line-user.ts'
import { startServer, type RunningServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const ROUNDS = 8

/** A small generator with a seed, so that a failing run can be run again. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Several starts of the whole service, with its models, on whatever machine this is. */
const PATIENCE_MS = 120_000

describe('kill -9', () => {
  it(
    'loses no accepted message and answers none twice, wherever it strikes',
    async () => {
      const settings = {
        dataDir: temporaryFolder(),
        env: { RATE_PER_ADDRESS: '1000000', RATE_PER_CONVERSATION: '1000000' },
      }
      const chance = random(20_261_123)
      let server: RunningServer = await startServer(settings)
      onTestFinished(async () => {
        await server.stop('SIGKILL')
      })
      let cookie = (await DirectLineUser.open(server.url)).cookie
      const accepted = new Set<string>()
      const sent: string[] = []

      for (let round = 0; round < ROUNDS; round += 1) {
        const user = await DirectLineUser.open(server.url, 'en', cookie)
        cookie = user.cookie
        // Whatever was in doubt is sent again with the same id, as the page does.
        const batch = [
          ...sent.filter((id) => !accepted.has(id)),
          ...Array.from({ length: 6 }, randomUUID),
        ]
        sent.push(...batch.filter((id) => !sent.includes(id)))
        const strike = Math.floor(chance() * batch.length * 2)
        let answered = 0
        const posts = batch.map(async (id) => {
          const activity = {
            type: 'message',
            text: `this is ${id}`,
            channelData: { clientActivityID: id },
          }
          const response = await user.post(activity)
          if (response.ok) accepted.add(id)
          answered += 1
          if (answered === strike) await server.stop('SIGKILL')
        })
        await Promise.allSettled(posts)
        await server.stop('SIGKILL')
        server = await startServer(settings)
      }

      const user = await DirectLineUser.open(server.url, 'en', cookie)
      // A last message is answered after all that were accepted before it.
      await user.say('and this is the end')
      const all = await user.activities()
      const mine = all.filter(({ from, type }) => from.role === 'user' && type === 'message')
      const ids = mine.flatMap(({ channelData }) => channelData?.clientActivityID ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      expect([...accepted].filter((id) => !ids.includes(id))).toEqual([])
      expect(accepted.size).toBeGreaterThan(0)
      expect(repliesByMessage(all, mine)).toEqual(new Map(mine.map(({ id }) => [id, 1])))
      expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toSorted())
    },
    PATIENCE_MS,
  )

  it(
    'resumes an exercise at its step',
    async () => {
      const settings = { dataDir: temporaryFolder() }
      let server = await startServer(settings)
      onTestFinished(async () => {
        await server.stop('SIGKILL')
      })
      const user = await DirectLineUser.open(server.url)
      await user.say('Help me calm down')
      const before = await user.say('grounding exercise please')
      await server.stop('SIGKILL')
      server = await startServer(settings)
      const back = await DirectLineUser.open(server.url, 'en', user.cookie)
      expect(back.session.conversationId).toBe(user.session.conversationId)
      const after = await back.say('7')
      expect(before.length).toBeGreaterThan(0)
      expect(after.some(({ text }) => /see/i.test(text ?? ''))).toBe(true)
    },
    PATIENCE_MS,
  )
})

/** How many turns of the bot refer to each message of the person. */
function repliesByMessage(
  all: readonly WireActivity[],
  mine: readonly WireActivity[],
): Map<string | undefined, number> {
  const turns = new Map<string | undefined, number>()
  for (const { id } of mine) {
    const replies = all.filter((one) => one.replyToId === id)
    // The bubbles of one answer stand together in the log; a second answer would stand apart.
    const places = replies.map((one) => all.indexOf(one))
    const runs = places.filter((place, i) => i === 0 || place !== (places[i - 1] ?? 0) + 1)
    turns.set(id, runs.length)
  }
  return turns
}
