import { type Api, InputFile } from 'grammy'
import { labelOf } from '../../../dialogs/render.ts'
import type { Clock } from '../../clock.ts'
import { renderExport } from '../../export/readable-export.ts'
import type { SessionStore } from '../../stores/session-store.ts'
import type { Address, Outlet, Part } from '../channel.ts'
import { explain, isParseError } from './api-errors.ts'
import {
  renderActivity,
  type DocumentPart,
  type TelegramPart,
  type TextPart,
} from './render-activity.ts'

/** Largest file that a bot may send (core.telegram.org/bots/api#senddocument). */
const MAX_FILE = 50 * 1024 * 1024

/** The link previews of help lines would bury their numbers. */
const NO_PREVIEW = { link_preview_options: { is_disabled: true } } as const

/**
 * The sending side of Telegram. It tries each call once: the courier alone repeats, as only it knows
 * the order of a conversation and goes on after a restart.
 */
export class TelegramOutlet implements Outlet {
  readonly channels = ['telegram'] as const
  readonly render = renderActivity
  readonly #api: Api
  readonly #store: Pick<SessionStore, 'conversation' | 'export'>
  readonly #clock: Clock

  /** @param api without auto-retry */
  constructor(api: Api, store: Pick<SessionStore, 'conversation' | 'export'>, clock: Clock) {
    this.#api = api
    this.#store = store
    this.#clock = clock
  }

  async send(address: Address, part: Part): Promise<void> {
    const chat = chatOf(address)
    const ours = part as TelegramPart
    switch (ours.kind) {
      case 'text': {
        await this.#sendText(chat, ours)
        return
      }
      case 'document': {
        await this.#sendExport(chat, address, ours)
        return
      }
    }
  }

  async typing(address: Address): Promise<void> {
    await this.#call('sendChatAction', () => this.#api.sendChatAction(chatOf(address), 'typing'))
  }

  async #sendText(chat: number, { markdown, plain, keyboard }: TextPart): Promise<void> {
    const rows = keyboard?.map((row) => row.map((button) => ({ ...button })))
    const other = { ...NO_PREVIEW, ...(rows && { reply_markup: { inline_keyboard: rows } }) }
    await this.#call('sendMessage', () =>
      this.#api
        .sendMessage(chat, markdown, { parse_mode: 'MarkdownV2', ...other })
        .catch((error: unknown) => {
          if (!isParseError(error)) throw error
          return this.#api.sendMessage(chat, plain, other)
        }),
    )
  }

  /** The file is made when it is sent, so that it holds all, and lies nowhere in between. */
  async #sendExport(chat: number, address: Address, part: DocumentPart): Promise<void> {
    const { name, format, locale } = part
    const personId = (await this.#store.conversation(address.conversationId))?.personId
    const data = personId === undefined ? undefined : await this.#store.export(personId)
    // All was erased since it was asked for: there is nothing to send, and that was said.
    if (!data) return
    const file = Buffer.from(
      format === 'html'
        ? renderExport(data, { locale, at: this.#clock.now() })
        : `${JSON.stringify(data, null, 2)}\n`,
    )
    if (file.length > MAX_FILE) {
      const words = labelOf('telegram.export.tooLarge', locale)
      await this.#call('sendMessage', () => this.#api.sendMessage(chat, words))
      return
    }
    await this.#call('sendDocument', () => this.#api.sendDocument(chat, new InputFile(file, name)))
  }

  async #call(method: string, call: () => Promise<unknown>): Promise<void> {
    try {
      await call()
    } catch (error) {
      throw explain(error, method)
    }
  }
}

function chatOf({ reference }: Address): number {
  const { chatId } = reference
  if (typeof chatId !== 'number') throw new Error('The address is none of Telegram')
  return chatId
}
