import { type CardActions, cardElement } from '../cards/card.ts'
import { parseCard } from '../cards/parse-card.ts'
import { h, icon, messageText } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import { counsellorOf } from '../client/activity.ts'
import { isLocale } from '../locale.ts'
import type { Entry, TranscriptChange } from '../transcript.ts'
import { lengthWords } from '../voice/length-words.ts'

/** How near to the end, in CSS pixels, still counts as being there. */
const NEAR_END = 60
/** More than this at once is a history that is being shown again, and not read out. */
const HISTORY_SIZE = 6

export interface TranscriptViewOptions extends CardActions {
  readonly onEdit: (entry: Entry) => void
  /** Help lines' numbers that can be called from the text beside their card. */
  readonly helpNumbers: () => readonly string[]
}

/** Draws the conversation, keeps its end in sight, and says so when there is more below. */
export class TranscriptView {
  readonly element: HTMLElement
  readonly #language: InterfaceLanguage
  readonly #options: TranscriptViewOptions
  readonly #log = h('div', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: 0 })
  readonly #empty: HTMLElement
  readonly #typing: HTMLElement
  readonly #typingLabel = h('span', { class: 'visually-hidden' })
  #typingName: string | undefined
  #readMark: HTMLElement | null = null
  readonly #more: HTMLButtonElement
  readonly #scroller: HTMLElement
  readonly #elements = new Map<string, HTMLElement>()
  #atEnd = true
  #pacers = 0

  constructor(language: InterfaceLanguage, options: TranscriptViewOptions) {
    this.#language = language
    this.#options = options
    language.attribute(this.#log, 'aria-label', 'log.label')
    this.#empty = language.words(h('p', { class: 'log-empty' }), 'log.empty')
    language.live(this.#typingLabel, () => {
      this.#typingLabel.textContent = this.#typingWords()
    })
    this.#typing = h(
      'div',
      { class: 'typing', hidden: true },
      this.#typingLabel,
      h('i'),
      h('i'),
      h('i'),
    )
    this.#more = h(
      'button',
      { type: 'button', class: 'button more', hidden: true },
      icon('down'),
      language.words(h('span'), 'log.newMessages'),
    )
    this.#more.addEventListener('click', () => this.scrollToEnd())
    this.#scroller = h('div', { class: 'scroller' }, this.#empty, this.#log, this.#typing)
    this.#scroller.addEventListener('scroll', () => this.#measure(), { passive: true })
    this.element = h('main', { class: 'conversation' }, this.#scroller, this.#more)
    // The keyboard of a phone, a growing composer or a card that is drawn late move the end.
    const follow = new ResizeObserver(() => {
      if (this.#atEnd) this.scrollToEnd()
    })
    follow.observe(this.#scroller)
    follow.observe(this.#log)
  }

  /** Runs changes that belong together and then brings what is new into sight. */
  batch(size: number, changes: () => void): void {
    const last = this.#log.lastElementChild
    // A screen reader that joins late should not be read the whole past.
    if (size > HISTORY_SIZE) this.#log.setAttribute('aria-live', 'off')
    changes()
    const first = last?.isConnected ? last.nextElementSibling : this.#log.firstElementChild
    if (!this.#atEnd) this.#more.hidden &&= first === null
    else if (size <= HISTORY_SIZE && first instanceof HTMLElement) this.#showFrom(first)
    else this.scrollToEnd()
    if (size > HISTORY_SIZE) {
      setTimeout(() => this.#log.setAttribute('aria-live', 'polite'), 500)
    }
  }

  change(change: TranscriptChange): void {
    switch (change.type) {
      case 'insert':
        this.#insert(change.entry, change.before)
        break
      case 'update':
        this.#update(change.entry)
        break
      case 'move': {
        const element = this.#elements.get(change.entry.key)
        if (element) this.#log.insertBefore(element, this.#anchor(change.before))
        break
      }
      case 'remove':
        this.#elements.get(change.key)?.remove()
        this.#elements.delete(change.key)
        break
      case 'read':
        this.#readMark?.remove()
        // A new element each time, so that the log's live region says it where it has moved to.
        this.#readMark = this.#language.words(h('p', { class: 'read-mark' }), 'log.read', {
          name: change.name,
        })
        this.#elements.get(change.key)?.append(this.#readMark)
        break
      case 'unread':
        this.#readMark?.remove()
        break
      case 'clear':
        this.#elements.clear()
        this.#log.replaceChildren()
        this.#more.hidden = true
        break
    }
    this.#empty.hidden = this.#elements.size > 0
  }

  /** @param name who writes, when it is a counsellor */
  setTyping(typing: boolean, name?: string): void {
    this.#typing.hidden = !typing
    this.#typingName = name
    this.#typingLabel.textContent = this.#typingWords()
    if (typing && this.#atEnd) this.scrollToEnd()
  }

  #typingWords(): string {
    const name = this.#typingName
    return name === undefined
      ? this.#language.text('log.typing')
      : this.#language.text('log.typingCounsellor', { name })
  }

  scrollToEnd(): void {
    this.#scroller.scrollTop = this.#scroller.scrollHeight
    this.#measure()
  }

  #measure(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END
    if (this.#atEnd) this.#more.hidden = true
  }

  /** An answer longer than the screen is shown from its beginning, not from its end. */
  #showFrom(first: HTMLElement): void {
    const top = first.offsetTop - 12
    const end = this.#scroller.scrollHeight - this.#scroller.clientHeight
    this.#scroller.scrollTop = Math.min(top, end)
    this.#measure()
    this.#more.hidden = this.#atEnd
  }

  #insert(entry: Entry, before: string | null): void {
    const anchor = this.#anchor(before)
    const divider = this.#dayDivider(entry, anchor)
    const element = this.#draw(entry)
    this.#elements.set(entry.key, element)
    if (divider) this.#log.insertBefore(divider, anchor)
    this.#log.insertBefore(element, anchor)
    if (entry.who === 'person') this.#atEnd = true
  }

  #update(entry: Entry): void {
    const element = this.#elements.get(entry.key)
    if (!element) return
    setTime(element, entry)
    element.dataset['state'] = entry.state
    element.querySelector('.state')?.remove()
    const state = this.#state(entry)
    if (state) element.append(state)
  }

  #anchor(before: string | null): HTMLElement | null {
    return before === null ? null : (this.#elements.get(before) ?? null)
  }

  #draw(entry: Entry): HTMLElement {
    const cards = (entry.activity?.attachments ?? []).flatMap((each) => parseCard(each) ?? [])
    const help = cards.some((card) => card.type === 'helplines')
    const counsellor = entry.activity ? counsellorOf(entry.activity) : null
    const bubble = h(
      'div',
      { class: 'bubble' },
      this.#speaker(entry, counsellor),
      ...(entry.note ? [this.#note(entry.note.seconds)] : []),
      ...messageText(entry.text, help ? this.#options.helpNumbers() : []),
      ...(entry.heard ? [this.#heard(entry.heard)] : []),
    )
    const locale = entry.activity?.locale
    if (isLocale(locale)) bubble.lang = locale
    const kind = counsellor === null ? entry.who : `${entry.who} counsellor`
    const element = h('div', { class: `entry ${kind}`, 'data-state': entry.state })
    setTime(element, entry)
    if (entry.text.trim() !== '' || entry.note) element.append(bubble)
    for (const card of cards) {
      element.append(cardElement(this.#language, card, this.#cardActions(card.type)))
    }
    const state = this.#state(entry)
    if (state) element.append(state)
    return element
  }

  /** Who speaks: heard by all, and seen where it is a human being and not the program. */
  #speaker(entry: Entry, counsellor: string | null): HTMLElement {
    if (counsellor !== null)
      return this.#language.words(h('p', { class: 'speaker' }), 'log.counsellor', {
        name: counsellor,
      })
    return this.#language.words(
      h('span', { class: 'visually-hidden' }),
      entry.who === 'bot' ? 'log.bot' : 'log.you',
    )
  }

  /** A voice note is not kept, so there is nothing to play: its length stands for it. */
  #note(seconds: number | null): HTMLElement {
    const words = h('span')
    if (seconds === null) this.#language.words(words, 'voice.noteAlone')
    else this.#language.words(words, 'voice.note', { length: lengthWords(Math.round(seconds)) })
    return h('p', { class: 'voice-note' }, icon('microphone'), words)
  }

  #heard(how: 'clear' | 'unsure'): HTMLElement {
    const key = how === 'clear' ? 'voice.heard' : 'voice.heardUnsure'
    return h('p', { class: 'heard' }, icon('microphone'), this.#language.words(h('span'), key))
  }

  /** Only the newest pacer is the one the bot waits for; and it is finished only once. */
  #cardActions(type: string): CardActions {
    if (type !== 'pacer') return this.#options
    this.#pacers += 1
    const number = this.#pacers
    let finished = false
    return {
      ...this.#options,
      onPacerFinished: () => {
        if (!finished && number === this.#pacers) this.#options.onPacerFinished()
        finished = true
      },
    }
  }

  #state(entry: Entry): HTMLElement | null {
    switch (entry.state) {
      case 'accepted':
      case 'sent':
        return null
      case 'sending':
        // Seen only when it takes a while, and not read out: the status line speaks for the line.
        return this.#language.words(
          h('p', { class: 'state', 'aria-hidden': 'true' }),
          'state.sending',
        )
      case 'too-long':
      case 'not-accepted': {
        const edit = this.#language.words(
          h('button', { type: 'button', class: 'button text-button' }),
          'state.edit',
        )
        edit.addEventListener('click', () => this.#options.onEdit(entry))
        const key = entry.state === 'too-long' ? 'state.tooLong' : 'state.notAccepted'
        const told = this.#language.words(h('span'), key)
        // A recording cannot be edited.
        return h('p', { class: 'state failed' }, told, ...(entry.note ? [] : [edit]))
      }
    }
  }

  /** A quiet line where one day ends and another begins. */
  #dayDivider(entry: Entry, anchor: HTMLElement | null): HTMLElement | null {
    if (entry.at === null) return null
    const previous = anchor ? anchor.previousElementSibling : this.#log.lastElementChild
    const at = entry.at
    const day = new Date(at).toDateString()
    const reference =
      previous instanceof HTMLElement && previous.dataset['at'] !== undefined
        ? new Date(Number(previous.dataset['at'])).toDateString()
        : new Date().toDateString()
    if (day === reference) return null
    const divider = h('p', { class: 'day' })
    return this.#language.live(divider, () => {
      divider.textContent = this.#dayName(at)
    })
  }

  #dayName(at: number): string {
    const daysAgo = Math.round(
      (new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000,
    )
    if (daysAgo === 0) return this.#language.text('log.today')
    if (daysAgo === 1) return this.#language.text('log.yesterday')
    return new Intl.DateTimeFormat(this.#language.locale, { dateStyle: 'medium' }).format(at)
  }
}

function setTime(element: HTMLElement, entry: Entry): void {
  if (entry.at !== null) element.dataset['at'] = String(entry.at)
}
