import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DirectLineUser } from '../support/direct-line-user.ts'
import { spokenNote } from '../support/spoken-note.ts'
import { startServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { eventually, noteForm, upload } from '../support/voice-house.ts'

const SCRIPT = join(import.meta.dirname, '..', 'support', 'voice-server.mjs')
const PATIENCE_MS = 120_000

describe('kill -9 and voice notes', () => {
  it(
    'loses no accepted note and hears none twice, wherever it strikes',
    async () => {
      const dataDir = temporaryFolder()
      const start = (env: Readonly<Record<string, string>> = {}) =>
        startServer({
          dataDir,
          script: SCRIPT,
          env: { COUNTRY: 'NZ', RATE_PER_CONVERSATION: '100000', ...env },
        })
      let server = await start()
      onTestFinished(async () => {
        await server.stop('SIGKILL')
      })
      let user = await DirectLineUser.open(server.url)
      await user.say('voice on')
      await user.say('Yes, you may listen')
      const accepted: string[] = []
      const send = async (id: string): Promise<void> => {
        const form = noteForm(spokenNote({ text: `this is ${id}` }), {}, id)
        const response = await upload(user, form)
        if (response.ok) accepted.push(id)
      }
      const restart = async (env: Readonly<Record<string, string>> = {}) => {
        await server.stop('SIGKILL')
        server = await start(env)
        user = await DirectLineUser.open(server.url, 'en', user.cookie)
      }

      // Between the acceptance and the end of the reading.
      await restart({ VOICE_HOLD: '1' })
      await Promise.all([1, 2, 3].map(() => send(randomUUID())))
      expect(accepted).toHaveLength(3)
      await restart()
      await heardAll(() => user, accepted)
      // Somewhere between the first byte and the answer: what was in doubt is sent again.
      for (const strike of [1, 2, 3]) {
        const ids = [1, 2, 3, 4].map(() => randomUUID())
        let answered = 0
        await Promise.allSettled(
          ids.map(async (id) => {
            await send(id)
            answered += 1
            if (answered === strike) await server.stop('SIGKILL')
          }),
        )
        await restart()
        for (const id of ids.filter((one) => !accepted.includes(one))) await send(id)
        await heardAll(() => user, accepted)
      }
      const texts = await heard(user)
      expect(texts.toSorted()).toEqual(accepted.map((id) => `this is ${id}`).toSorted())
      // Each was answered, and once: its bubbles stand together in the log.
      const answers = async (): Promise<number[]> => {
        const all = await user.activities()
        const spoken = all.filter(({ text }) => text?.startsWith('this is '))
        return spoken.map(({ id }) => runsOf(all.map(({ replyToId }) => replyToId === id)))
      }
      await eventually(async () => (await answers()).every((count) => count > 0))
      expect(new Set(await answers())).toEqual(new Set([1]))
      await eventually(() => Promise.resolve(readdirSync(join(dataDir, 'recordings')).length === 0))
    },
    PATIENCE_MS,
  )
})

/** What was heard so far, in the order of the log. */
async function heard(user: DirectLineUser): Promise<string[]> {
  const all = await user.activities()
  return all.flatMap(({ text, from }) =>
    from.role === 'user' && text?.startsWith('this is ') ? text : [],
  )
}

async function heardAll(user: () => DirectLineUser, ids: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) {
    const texts = await heard(user())
    if (ids.every((id) => texts.includes(`this is ${id}`))) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('not all of them were heard')
}

/** How many stretches of true there are. */
function runsOf(marks: readonly boolean[]): number {
  return marks.filter((mark, i) => mark && marks[i - 1] !== true).length
}
