import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../../../bot/channels/telegram/read-update.ts'
import { parseUpdate } from '../../../../bot/channels/telegram/update-schema.ts'
import { BOT } from '../../../support/telegram/bot-api-server.ts'
import { malformedUpdate } from '../../../support/telegram/malformed-updates.ts'
import { ADA, telegramHouse, WEBHOOK_SECRET } from '../../../support/telegram/telegram-house.ts'

/**
 * `FUZZ_UPDATES=5000 npx vitest run tests/bot/channels/telegram/telegram-fuzz.test.ts` for the full
 * run; `FUZZ_SEED` for another one.
 */
const COUNT = Number(process.env.FUZZ_UPDATES ?? 300)
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_123)
/** After so many malformed ones comes a good one, which must be answered. */
const GOOD_EVERY = 50

/** The id by which an update of our person is kept, when it says something. */
function clientIdOf(body: unknown): string | undefined {
  const happening = readUpdate(parseUpdate(JSON.parse(JSON.stringify(body))), BOT)
  if (happening.what !== 'arrival') return undefined
  const { userId, chatId, inbound } = happening.arrival
  const isOurs = userId === String(ADA) && chatId === String(ADA)
  return isOurs && inbound.type === 'message' ? inbound.clientId : undefined
}

describe('malformed updates', () => {
  it(
    `${COUNT} of them: no crash, no 5xx, and nothing that was accepted is lost`,
    { timeout: 20_000 + COUNT * 60 },
    async () => {
      const { api, url, say, answered } = await telegramHouse('webhook', {
        LOG_MAX_ACTIVITIES: '1000000',
      })
      await say('hello')
      const seen = new Map<number, number>()
      const accepted = new Set<string>()
      const bodies = fc.sample(malformedUpdate, { numRuns: COUNT, seed: SEED })
      for (const [i, body] of bodies.entries()) {
        const response = await fetch(`${url()}/api/telegram`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-telegram-bot-api-secret-token': WEBHOOK_SECRET,
          },
          body: JSON.stringify(body),
        })
        await response.arrayBuffer()
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1)
        expect(response.status, JSON.stringify(body)).toBeLessThan(500)
        const clientId = response.status === 200 ? clientIdOf(body) : undefined
        if (clientId !== undefined) accepted.add(clientId)
        if ((i + 1) % GOOD_EVERY === 0) expect(await say(`/help`), `after ${i + 1}`).not.toEqual([])
      }
      expect([...seen.keys()].toSorted()).toEqual([200, 400])
      // All that was acknowledged to be of this person stands in their export.
      const before = api.in(ADA).length
      await say('export')
      const [file] = (await answered(ADA, before + 2))
        .slice(before)
        .flatMap((one) => one.file ?? [])
      const kept = file?.bytes.toString() ?? ''
      expect(accepted.size).toBeGreaterThan(5)
      for (const clientId of accepted) expect(kept).toContain(JSON.stringify(clientId))
    },
  )
})
