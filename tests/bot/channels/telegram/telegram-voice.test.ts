import { describe, expect, test } from 'vitest'
import type { Parts } from '../../../../bot/app.ts'
import { createLogger } from '../../../../bot/logger.ts'
import { spokenNote, StandInVoiceReader, type Spoken } from '../../../support/spoken-note.ts'
import { ADA, MODES, telegramHouse } from '../../../support/telegram/telegram-house.ts'
import { BOT_TOKEN } from '../../../support/telegram/bot-api-server.ts'
import { updateOf } from '../../../support/telegram/updates.ts'
import { until } from '../../web/manual-timers.ts'

async function voiceOnTelegram(
  mode: (typeof MODES)[number] = 'webhook',
  parts: Parts = {},
  settings: Readonly<Record<string, string>> = {},
) {
  const reader = new StandInVoiceReader()
  const house = await telegramHouse(
    mode,
    { COUNTRY: 'NZ', ...settings },
    { voice: reader, ...parts },
  )
  let number = 700
  return {
    ...house,
    reader,
    /** Somebody sends a voice note; gives what the bot says until it is quiet. */
    note: async (said: Spoken, voice: object = {}) => {
      number += 1
      const id = `file-${number}`
      house.api.files.set(id, spokenNote(said))
      const before = house.api.in(ADA).length
      await house.happen(
        updateOf('voice', { message_id: number, voice: { file_id: id, duration: 3, ...voice } }),
      )
      return (await house.answered(ADA, before + 1)).slice(before)
    },
  }
}

describe('a voice note on Telegram', () => {
  test.each(MODES)('by %s: fetched after a yes, not before, and answered', async (mode) => {
    const { note, press, api, answered, reader } = await voiceOnTelegram(mode)
    const ask = (await note({ text: 'I feel so alone tonight' })).at(-1)
    expect(ask?.text).toMatch(/May I\?/)
    expect(api.of('getFile')).toEqual([])
    expect(ask && (await press(ask, 'Yes, you may listen'))).toBeDefined()
    await until(() => api.in(ADA).some(({ text }) => text.includes('I heard:')))
    const said = await answered(ADA, 0)
    expect(said.at(-1)?.text ?? '').not.toBe('')
    expect(said.map(({ text }) => text).join('\n')).toMatch(/I heard: “I feel so alone tonight”/)
    expect(api.fetched).toHaveLength(1)
    expect(reader.asked).toHaveLength(1)
  })

  test('shows that somebody listens', async () => {
    const { note, press, api, reader, happen } = await voiceOnTelegram()
    const ask = (await note({ text: 'first' })).at(-1)
    if (ask) await press(ask, 'Yes, you may listen')
    await until(() => reader.asked.length === 1)
    const open = reader.hold()
    const typing = api.of('sendChatAction').length
    api.files.set('held', spokenNote({ text: 'second' }))
    await happen(updateOf('voice', { message_id: 990, voice: { file_id: 'held', duration: 2 } }))
    await until(() => api.of('sendChatAction').length > typing)
    open()
    await until(() => api.in(ADA).some(({ text }) => text.includes('second')))
  })

  test.each([
    ['not to be had', { file_id: 'nowhere' }, /no longer there/],
    ['too large, as Telegram says', { file_size: 30_000_000 }, /too large/],
    ['too long, as Telegram says', { duration: 4000 }, /longer than I can/],
  ])('%s: a kind sentence', async (_, voice, expected) => {
    const { note, press, api } = await voiceOnTelegram()
    const ask = (await note({ text: 'first' })).at(-1)
    if (ask) await press(ask, 'Yes, you may listen')
    await until(() => api.in(ADA).some(({ text }) => text.includes('I heard')))
    await note({ text: 'unheard' }, voice)
    await until(() => api.in(ADA).some(({ text }) => expected.test(text)))
  })

  test('Telegram being away costs a try, not the note', async () => {
    const { note, press, api, timers, clock } = await voiceOnTelegram()
    const ask = (await note({ text: 'first' })).at(-1)
    if (ask) await press(ask, 'Yes, you may listen')
    await until(() => api.in(ADA).some(({ text }) => text.includes('I heard')))
    api.fail('getFile', { status: 502 })
    await note({ text: 'after the storm' })
    await until(() => api.in(ADA).some(({ text }) => text.includes('trouble listening')))
    clock.advance(1000)
    timers.advance(1000)
    await until(() => api.in(ADA).some(({ text }) => text.includes('after the storm')))
  })

  test('no log names the file, the token or what was said', async () => {
    const lines: string[] = []
    const logger = createLogger('trace', { write: (line) => void lines.push(line) })
    const { note, press, api } = await voiceOnTelegram('webhook', { logger })
    const ask = (await note({ text: 'first secret' })).at(-1)
    if (ask) await press(ask, 'Yes, you may listen')
    await until(() => api.in(ADA).some(({ text }) => text.includes('I heard')))
    await note({ text: 'second secret', fails: 1 })
    await note({ text: 'unheard' }, { file_id: 'nowhere' })
    await until(() => api.in(ADA).some(({ text }) => text.includes('no longer there')))
    const all = lines.join('\n')
    expect(all).toMatch(/voice note/)
    expect(all).not.toMatch(/secret|file-7|nowhere/)
    expect(all).not.toContain(BOT_TOKEN)
  })
})
