import type { Api } from 'grammy'
import { labelOf } from '../../../dialogs/render.ts'
import { CHANNEL_BLOCKED } from '../../../dialogs/check-in/events.ts'
import { identifyLanguage } from '../../../nlp/language.ts'
import type { Locale } from '../../../types.ts'
import { cleanText } from '../../activity.ts'
import type { Receipt } from '../../inbox.ts'
import { unlessAway } from '../../stores/outage-of.ts'
import { groupReplyText, holdsDanger } from '../group-reply.ts'
import type { ChannelServices } from '../create-channels.ts'
import { describeFailure } from './api-errors.ts'
import { forGrammy, type GrammySignal } from './grammy-signal.ts'
import type { BotIdentity } from './is-called.ts'
import { hasMovedOn, isButtonOf, placeOf, wordsInLog } from './keyboard.ts'
import { arrivalOf, readUpdate, type GroupCall, type Happening, type Press } from './read-update.ts'
import type { Update } from './update-schema.ts'

/** As many group calls are remembered, so that one that is sent again is answered once. */
const REMEMBERED_CALLS = 1000
/** How long a stop waits for what is told beside the conversations. */
const CLOSING_MS = 2000
/** What is looked at behind a question to see whether the talk has gone on. */
const LOOK_AHEAD = 50

/**
 * Takes updates in, from the webhook and the poller alike. What is said to the bot in private is
 * accepted durably; what only answers a finger or a group is done beside that and may be lost in a
 * crash, as Telegram forgets a press within seconds and a group is told nothing personal.
 */
export class UpdateTaker {
  readonly #services: ChannelServices
  readonly #api: Api
  readonly #answered = new Set<number>()
  readonly #running = new Set<Promise<void>>()
  readonly #stop = new AbortController()
  /** Known once Telegram was reached. */
  bot: BotIdentity | undefined

  /** @param api with auto-retry, for calls that no courier repeats */
  constructor(services: ChannelServices, api: Api) {
    this.#services = services
    this.#api = api
  }

  /**
   * Resolves when the update is durably accepted, or means nothing to us.
   * @throws EvenkeelError of `Receive`: then it is to be sent again
   */
  async take(update: Update): Promise<void> {
    const happening = readUpdate(update, this.bot)
    switch (happening.what) {
      case 'arrival':
        await this.#services.receive(happening.arrival)
        return
      case 'press': {
        await this.#press(happening)
        return
      }
      case 'group': {
        this.#answerGroup(update.update_id, happening)
        return
      }
      case 'standing': {
        await this.#standing(happening)
        return
      }
      case 'nothing':
        return
    }
  }

  /** Ends what is still being told; what is accepted is not touched. */
  async close(): Promise<void> {
    const cancel = this.#services.setTimer(() => this.#stop.abort(), CLOSING_MS)
    await Promise.allSettled(this.#running)
    cancel()
  }

  /** The button's words are what the person says, once for each question, and while it is asked. */
  async #press(press: Press): Promise<void> {
    const { store, receive, logger } = this.#services
    const { userId, chatId, messageId, queryId } = press
    const conversationId = this.#services.conversationIdOf(arrivalIds(press))
    const place = placeOf(press.data)
    // While the store is away a button counts as one under words that are in no log.
    const question = place
      ? await unlessAway(store.activitiesAfter(conversationId, place.seq - 1, LOOK_AHEAD), [])
      : []
    const logged = place && wordsInLog(place, question)
    // Telegram sends the keyboard along, unless it has let go of a message that is too old.
    const shown = place && press.label !== undefined && isButtonOf(place, press.label)
    const words = shown ? press.label : logged
    const after = question.filter(({ seq }) => place && seq > place.seq)
    const choice = `telegram-choice-${messageId}`
    const isChosen = after.some(
      ({ activity }) =>
        activity.channelData?.clientActivityID === choice && activity.text === words,
    )
    // An answer that could not be saved stands in no log, and its buttons work all the same.
    const isAsked = place?.seq === 0 || logged !== undefined
    const isOpen = words !== undefined && isAsked && !hasMovedOn(after)
    const isDanger = !isOpen && !isChosen && words !== undefined && holdsDanger([words], logger)
    let receipt: Receipt | undefined
    if (words !== undefined && (isOpen || isDanger)) {
      // One choice under each question, however often it is pressed; danger is heard each time.
      const clientId = isOpen ? choice : `telegram-press-${queryId}`
      const said = { type: 'message', text: cleanText(words), attachments: 0, clientId } as const
      receipt = await receive({
        ...arrivalOf(userId, chatId, undefined, said),
        ...(press.locale && { locale: press.locale }),
      })
    }
    const locale = await unlessAway(this.#localeOf(conversationId), null)
    const said = locale ?? press.locale ?? this.#services.config.DEFAULT_LOCALE
    const told =
      isChosen || receipt?.duplicate
        ? { text: labelOf('telegram.press.again', said) }
        : receipt
          ? {}
          : { text: labelOf('telegram.press.stale', said), show_alert: true }
    this.#beside('a press was not answered', async (signal) => {
      await this.#api.answerCallbackQuery(queryId, told, signal)
      await this.#api.editMessageReplyMarkup(Number(chatId), messageId, {}, signal)
    })
  }

  async #localeOf(conversationId: string): Promise<Locale | null> {
    const { store } = this.#services
    const personId = (await store.conversation(conversationId))?.personId ?? ''
    return (await store.profile(personId)).locale
  }

  #answerGroup(updateId: number, call: GroupCall): void {
    if (this.#answered.has(updateId) || this.bot === undefined) return
    this.#answered.add(updateId)
    for (const old of this.#answered) {
      if (this.#answered.size <= REMEMBERED_CALLS) break
      this.#answered.delete(old)
    }
    const { config, clock, logger, confirmedLines } = this.#services
    const { text, button } = groupReplyText({
      locale: localeOfCall(call) ?? config.DEFAULT_LOCALE,
      country: config.COUNTRY ?? null,
      confirmed: confirmedLines(clock.now()),
      danger: holdsDanger(call.texts, logger),
    })
    const url = `https://t.me/${this.bot.username}?start=group`
    this.#beside('a group was not answered', async (signal) => {
      await this.#api.sendMessage(
        call.chatId,
        text,
        {
          reply_parameters: { message_id: call.messageId, allow_sending_without_reply: true },
          ...(call.threadId !== undefined && { message_thread_id: call.threadId }),
          link_preview_options: { is_disabled: true },
          reply_markup: { inline_keyboard: [[{ text: button, url }]] },
        },
        signal,
      )
    })
  }

  /** Blocked: their check-ins end and nothing is sent. Unblocked: the next thing they say opens it. */
  async #standing({ chatId, blocked, at }: Happening & { what: 'standing' }): Promise<void> {
    const { store, receive, clock } = this.#services
    if (!blocked) return
    const conversationId = this.#services.conversationIdOf(arrivalIds({ userId: chatId, chatId }))
    if (!(await store.conversation(conversationId))) return
    const clientId = `${CHANNEL_BLOCKED}:telegram-${at}`
    await receive(
      arrivalOf(chatId, chatId, undefined, {
        ...{ type: 'event', name: CHANNEL_BLOCKED, text: '', attachments: 0, clientId },
      }),
    )
    await store.block(conversationId, clock.now())
  }

  #beside(failure: string, action: (signal: GrammySignal) => Promise<void>): void {
    const running = action(forGrammy(this.#stop.signal))
      .catch((error: unknown) =>
        this.#services.logger.warn({ failure: describeFailure(error) }, failure),
      )
      .finally(() => this.#running.delete(running))
    this.#running.add(running)
  }
}

function arrivalIds({ userId, chatId }: { readonly userId: string; readonly chatId: string }) {
  return { channel: 'telegram', userId, chatId } as const
}

/** The language of what was written, and of the writer's Telegram where that does not tell. */
function localeOfCall({ texts, locale }: GroupCall): Locale | undefined {
  const language = identifyLanguage(texts[0] ?? '')
  if (language === 'zh-Hans' || language === 'zh-Hant') return language
  return locale ?? (language === 'en' ? 'en' : undefined)
}
