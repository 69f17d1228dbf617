import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeConfirmations } from '../../../bot/helplines/confirmations-file.ts'
import { HelplineCheck } from '../../../bot/helplines/helpline-check.ts'
import { createLogger, type Logger } from '../../../bot/logger.ts'
import { CONFIRMABLE } from '../../../dialogs/crisis/confirmable.ts'
import { DirectLineUser, textsOf } from '../../support/direct-line-user.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { testApp } from '../../support/test-app.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const NOW = Date.UTC(2026, 0, 5)
const logger = createLogger('silent')
const everything = (at: number) =>
  Object.fromEntries(CONFIRMABLE.map(({ id, contact }) => [id, { contact, by: 'Ada', at }]))

/** A logger that keeps what it was warned of. */
function listening(): { readonly logger: Logger; readonly warnings: object[] } {
  const warnings: object[] = []
  const kept = Object.assign(Object.create(logger) as Logger, {
    warn: (fields: object) => warnings.push(fields),
  })
  return { logger: kept, warnings }
}

describe('HelplineCheck', () => {
  it('sees a change within a minute, and the half year go by', () => {
    const path = join(temporaryFolder(), 'helplines.json')
    const check = new HelplineCheck(path, logger)
    expect(check.unconfirmedLines(NOW)).toHaveLength(CONFIRMABLE.length)
    writeConfirmations(path, everything(NOW))
    expect(check.confirmed(NOW + MINUTE).size).toBe(CONFIRMABLE.length)
    expect(check.unconfirmedLines(NOW + MINUTE)).toEqual([])
    expect(check.confirmed(NOW + 181 * DAY).size).toBe(0)
    expect(check.unconfirmedLines(NOW + 181 * DAY)[0]?.why).toBe('stale')
    // The clock goes back.
    expect(check.confirmed(NOW).size).toBe(CONFIRMABLE.length)
  })

  it('confirms nothing out of a broken file, and goes on', () => {
    const path = join(temporaryFolder(), 'helplines.json')
    writeConfirmations(path, everything(NOW))
    const check = new HelplineCheck(path, logger)
    expect(check.confirmed(NOW).size).toBe(CONFIRMABLE.length)
    writeFileSync(path, '{')
    expect(check.confirmed(NOW + MINUTE).size).toBe(0)
  })
})

describe('the service', () => {
  it('warns at the start with a count, and says in the chat what is unconfirmed', async () => {
    const DATA_DIR = temporaryFolder()
    const first = listening()
    const clock = new ManualClock(NOW)
    const before = await testApp({ DATA_DIR, COUNTRY: 'GB' }, { logger: first.logger, clock })
    expect(first.warnings).toContainEqual({ unconfirmed: CONFIRMABLE.length })
    const user = await DirectLineUser.open(before.url)
    await user.answersAfter(0)
    expect(textsOf(await user.say('human'))).toMatch(/not yet confirmed by the people who run/)
    await before.close()

    writeConfirmations(join(DATA_DIR, 'helplines.json'), everything(NOW))
    const second = listening()
    const after = await testApp({ DATA_DIR, COUNTRY: 'GB' }, { logger: second.logger, clock })
    expect(second.warnings).not.toContainEqual(expect.objectContaining({ unconfirmed: 0 }))
    const other = await DirectLineUser.open(after.url)
    await other.answersAfter(0)
    const text = textsOf(await other.say('human'))
    expect(text).toContain('999')
    expect(text).not.toMatch(/not yet confirmed/)
    const response = await fetch(`${after.url}/api/helplines?locale=en`)
    const { countries } = (await response.json()) as {
      countries: { lines: { confirmed: boolean }[] }[]
    }
    expect(countries.flatMap(({ lines }) => lines).every(({ confirmed }) => confirmed)).toBe(true)
  })
})
