import type { Parts } from '../../../bot/app.ts'
import { ManualTimers, until } from '../../bot/web/manual-timers.ts'
import { ManualClock } from '../manual-clock.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { testApp } from '../test-app.ts'
import { BOT_TOKEN, BotApiServer, type BotMessage } from './bot-api-server.ts'
import { updateOf, type RawUpdate } from './updates.ts'

export const MODES = ['polling', 'webhook'] as const
export const WEBHOOK_SECRET = 'a-webhook-secret-of-the-tests'
/** The person of the recorded shapes. */
export const ADA = 5550001

/** The whole service beside a Bot API server, by one of the two ways in. */
export async function telegramHouse(
  mode: (typeof MODES)[number],
  settings: Readonly<Record<string, string>> = {},
  parts: Parts = {},
) {
  const api = await BotApiServer.start()
  const timers = new ManualTimers()
  const clock = new ManualClock()
  const folder = temporaryFolder()
  const open = () =>
    testApp(
      {
        DATA_DIR: folder,
        TELEGRAM_TOKEN: BOT_TOKEN,
        TELEGRAM_API_ROOT: api.url,
        TELEGRAM_MODE: mode,
        ...(mode === 'webhook' && {
          TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
          PUBLIC_URL: 'https://evenkeel.example',
        }),
        ...settings,
      },
      { clock, setTimer: timers.setTimer, ...parts },
    )
  const house = { api, timers, clock, app: await open(), messageId: 500 }

  /** Something happens on Telegram; resolves when the bot has it. */
  const happen = async (update: RawUpdate): Promise<number> => {
    const id = api.push(update)
    if (mode === 'webhook') await api.deliver(house.app.url)
    else await until(() => api.of('getUpdates').some(({ payload }) => Number(payload.offset) > id))
    return id
  }
  /** Waits until a chat holds so many messages of the bot, and the answer is whole. */
  const answered = async (chat: number, more: number): Promise<BotMessage[]> => {
    await until(() => api.in(chat).length >= more)
    for (let quiet = 0, seen = 0; quiet < 30; quiet += 1) {
      await new Promise((resolve) => setTimeout(resolve, 3))
      if (api.in(chat).length !== seen) quiet = 0
      seen = api.in(chat).length
    }
    return api.in(chat)
  }
  return {
    ...house,
    open: async () => (house.app = await open()),
    stop: () => house.app.close(),
    url: () => house.app.url,
    happen,
    /** Somebody writes; gives what the bot says to it. */
    say: async (text: string): Promise<BotMessage[]> => {
      const before = api.in(ADA).length
      await happen(updateOf('text', { message_id: (house.messageId += 1), text }))
      return (await answered(ADA, before + 1)).slice(before)
    },
    /** Presses a button under a message, as Telegram tells of it. */
    press: async (
      message: BotMessage,
      text: string,
      { id = `q${(house.messageId += 1)}` } = {},
    ) => {
      const key = message.keyboard?.flat().find((one) => one.text === text)
      if (!key) throw new Error(`there is no button ${text}`)
      const asked = api.of('answerCallbackQuery').length
      await happen(
        updateOf('press', {
          id,
          data: key.callback_data,
          message: {
            message_id: message.message_id,
            chat: { id: message.chat, type: 'private' },
            reply_markup: { inline_keyboard: message.keyboard },
          },
        }),
      )
      await until(() => api.of('answerCallbackQuery').length > asked)
      return api.of('answerCallbackQuery').at(-1)?.payload
    },
    answered,
  }
}
