import { parseSuggestions } from './cards/parse-card.ts'
import { type BrowserStorage, parseJson } from './browser-storage.ts'
import { type Activity, counsellorOf, placeOf } from './client/activity.ts'
import { type ClientPorts, DirectLineClient, type LineStatus } from './client/direct-line-client.ts'
import { parseOutbox } from './client/outbox.ts'
import type { InterfaceLanguage } from './interface-language.ts'
import { type Locale, isLocale } from './locale.ts'
import { Transcript } from './transcript.ts'
import type { Recorded } from './voice/recorder.ts'
import { CommandMenu } from './views/command-menu.ts'
import { Composer } from './views/composer.ts'
import { RecorderView } from './views/recorder-view.ts'
import { SuggestionsView } from './views/suggestions.ts'
import { TranscriptView } from './views/transcript-view.ts'

/** A typing sign that is not followed by words ends by itself. */
const TYPING_MS = 8000
/** Telling that the person writes more often than this helps nobody. */
const TYPING_EVERY_MS = 4000

export interface ChatAppOptions {
  readonly language: InterfaceLanguage
  readonly ports: Omit<ClientPorts, 'locale' | 'saveOutbox' | 'restoredOutbox'>
  /** Kept as long as the tab: the draft and what is still to be sent. */
  readonly session: BrowserStorage
  readonly helpNumbers: () => readonly string[]
  readonly onHelp: () => void
  readonly onStatus: (status: LineStatus) => void
  readonly onLocale: (locale: Locale) => void
  /** Told of each erasure, again too when the history is shown again. */
  readonly onErased: (id: string) => void
}

/** The conversation: joins the line, the order of the bubbles and what is drawn. */
export class ChatApp {
  readonly elements: readonly HTMLElement[]
  readonly #options: ChatAppOptions
  readonly #client: DirectLineClient
  readonly #transcript: Transcript
  readonly #view: TranscriptView
  readonly #suggestions: SuggestionsView
  readonly #composer: Composer
  readonly #recorder: RecorderView
  /** The bot has said all it had to say; what it says next is about something else. */
  #answerComplete = false
  #typingTimer: number | undefined
  /** A human being reads along: only then it is told that the person is writing. */
  #withCounsellor = false
  #typedAt = 0

  constructor(options: ChatAppOptions) {
    const { language, session } = options
    this.#options = options
    this.#view = new TranscriptView(language, {
      helpNumbers: options.helpNumbers,
      onHelp: options.onHelp,
      download: (path) => this.#client.download(path),
      onPacerFinished: () => this.#client.sendEvent('pacer.finished'),
      onEdit: (entry) => {
        this.#transcript.remove(entry.key)
        this.#composer.restore(entry.text)
      },
    })
    this.#transcript = new Transcript((change) => this.#view.change(change))
    this.#client = new DirectLineClient(
      {
        ...options.ports,
        locale: () => language.locale,
        saveOutbox: (items) => session.set('outbox', JSON.stringify(items)),
        restoredOutbox: parseOutbox(parseJson(session.get('outbox'))),
      },
      {
        onStatus: options.onStatus,
        onActivities: (activities, personId) => this.#receive(activities, personId),
        onOtherConversation: () => this.#startOver(),
        onAccepted: (item) => this.#transcript.accepted(item.id),
        onRefused: (item, reason) => this.#transcript.refused(item.id, reason),
        onSession: ({ voice }) => this.#recorder.offer(voice?.maxSeconds ?? 0),
      },
    )
    this.#suggestions = new SuggestionsView(language, (value) => {
      this.#send(value)
      this.#composer.focus()
    })
    const menu = new CommandMenu(language, (words) => {
      this.#send(words)
      this.#composer.focus()
    })
    this.#recorder = new RecorderView(language, {
      onNote: (note) => this.#sendNote(note),
      onRecording: (recording) => {
        this.#composer.element.classList.toggle('recording', recording)
      },
      say: (words) => this.#composer.say(words),
    })
    this.#composer = new Composer(
      language,
      {
        draft: session.get('draft') ?? '',
        onDraft: (text) => {
          session.set('draft', text)
          if (text !== '') this.#tellTyping()
        },
        onSend: (text) => this.#send(text),
        recorder: this.#recorder,
      },
      menu.element,
    )
    this.elements = [this.#view.element, this.#suggestions.element, this.#composer.element]
  }

  start(): void {
    for (const item of this.#client.outbox.items) this.#transcript.addPending(item)
    this.#composer.fit()
    this.#options.onStatus(this.#client.status)
    this.#client.start()
  }

  focus(): void {
    this.#composer.focus()
  }

  networkChanged(): void {
    this.#client.networkChanged()
  }

  wake(): void {
    this.#client.wake()
  }

  localeChosen(locale: Locale): void {
    this.#client.sendEvent('locale.chosen', locale)
  }

  #send(text: string): boolean {
    const item = this.#client.sendMessage(text)
    if (!item) return false
    this.#typedAt = 0
    this.#suggestions.hide()
    this.#view.batch(1, () => this.#transcript.addPending(item))
    return true
  }

  #sendNote(note: Recorded): boolean {
    const item = this.#client.sendNote(note)
    if (!item) return false
    this.#suggestions.hide()
    this.#view.batch(1, () => this.#transcript.addPending(item))
    return true
  }

  #receive(activities: readonly Activity[], personId: string): void {
    const messages = activities.filter((activity) => activity.type === 'message')
    this.#view.batch(messages.length, () => {
      for (const activity of activities) this.#apply(activity, personId)
    })
  }

  #apply(activity: Activity, personId: string): void {
    switch (activity.type) {
      case 'message':
        this.#applyMessage(activity, personId)
        break
      case 'typing':
        this.#setTyping(activity.from?.id !== personId, activity.from?.name)
        break
      case 'event':
        this.#applyEvent(activity)
        break
      default:
        // Other kinds of activity mean nothing to a page.
        break
    }
  }

  #applyEvent(activity: Activity): void {
    const { name, value, from } = activity
    switch (name) {
      case 'person.erased':
        this.#erased(activity)
        break
      case 'locale.changed':
        if (isLocale(value)) this.#options.onLocale(value)
        break
      case 'handoff.read': {
        const place = placeOf(value)
        if (place !== null && from?.name !== undefined) this.#transcript.read(place, from.name)
        break
      }
      case 'handoff.status':
        // Whatever it says, whoever held the conversation before does not hold it now.
        this.#transcript.unread()
        break
      case undefined:
      default:
        // Other events mean nothing to a page.
        break
    }
  }

  #applyMessage(activity: Activity, personId: string): void {
    this.#transcript.apply(activity, personId)
    if (activity.from?.id === personId) {
      this.#suggestions.hide()
      return
    }
    this.#setTyping(false)
    this.#withCounsellor = counsellorOf(activity) !== null
    // What was asked before, such as whether a counsellor may read back, can still be answered.
    if (this.#withCounsellor) return
    const suggestions = parseSuggestions(activity.suggestedActions?.actions ?? [])
    // An answer in several bubbles may ask in the first of them; the next answer ends the question.
    if (suggestions.length > 0) this.#suggestions.show(suggestions)
    else if (this.#answerComplete) this.#suggestions.hide()
    this.#answerComplete = activity.inputHint === 'expectingInput'
  }

  #tellTyping(): void {
    const now = Date.now()
    if (!this.#withCounsellor || now - this.#typedAt < TYPING_EVERY_MS) return
    this.#typedAt = now
    void this.#client.sendTyping()
  }

  #setTyping(typing: boolean, name?: string): void {
    clearTimeout(this.#typingTimer)
    this.#view.setTyping(typing, name)
    if (typing) {
      this.#typingTimer = window.setTimeout(() => this.#view.setTyping(false), TYPING_MS)
    }
  }

  #erased(activity: Activity): void {
    // What the bot said about it comes in the same answer, before the event: it stays.
    const receipt = this.#transcript.lastAnswer()
    this.#startOver()
    for (const activity of receipt) this.#transcript.apply(activity, '')
    this.#options.onErased(activity.id ?? '')
  }

  /** Clears the screen; what is still to be sent belongs to whatever conversation comes. */
  #startOver(): void {
    this.#transcript.clear()
    this.#suggestions.hide()
    this.#setTyping(false)
    for (const item of this.#client.outbox.items) this.#transcript.addPending(item)
  }
}
