import { h, icon } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'

/** What WebKit reports for the Enter that ends a composition, after the composition has ended. */
const IME_KEY_CODE = 229

export interface ComposerOptions {
  readonly draft: string
  readonly onDraft: (text: string) => void
  /** @returns false when the message was not taken; then the words stay where they are. */
  readonly onSend: (text: string) => boolean
  /** Records voice notes: a button beside the field, and what takes the field's place meanwhile. */
  readonly recorder?: { readonly button: HTMLElement; readonly panel: HTMLElement }
}

/** Where the person writes. It grows with the text, and never loses it. */
export class Composer {
  readonly element: HTMLFormElement
  readonly #field: HTMLTextAreaElement
  readonly #note: HTMLElement
  readonly #language: InterfaceLanguage
  readonly #options: ComposerOptions

  constructor(language: InterfaceLanguage, options: ComposerOptions, ...before: HTMLElement[]) {
    this.#language = language
    this.#options = options
    this.#field = h('textarea', {
      id: 'message',
      rows: 1,
      dir: 'auto',
      enterkeyhint: 'send',
      autocomplete: 'off',
    })
    language.attribute(this.#field, 'aria-label', 'composer.label')
    language.attribute(this.#field, 'placeholder', 'composer.placeholder')
    this.#field.value = options.draft
    const send = language.attribute(
      h('button', { type: 'submit', class: 'button primary icon-button' }, icon('send')),
      'aria-label',
      'composer.send',
    )
    this.#note = h('p', { class: 'composer-note', role: 'status' })
    this.element = h(
      'form',
      { class: 'composer', autocomplete: 'off' },
      ...before,
      this.#field,
      ...(options.recorder ? [options.recorder.button] : []),
      send,
      ...(options.recorder ? [options.recorder.panel] : []),
      this.#note,
    )
    this.element.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#send()
    })
    this.#field.addEventListener('keydown', (event) => this.#key(event))
    this.#field.addEventListener('input', () => {
      options.onDraft(this.#field.value)
      this.#note.textContent = ''
      this.#grow()
    })
  }

  /** Says a sentence below the field, until something is written. */
  say(words: string): void {
    this.#note.textContent = words
  }

  focus(): void {
    this.#field.focus()
  }

  /** Puts words back, as when a message could not be sent; what is being written stays behind them. */
  restore(text: string): void {
    const written = this.#field.value
    this.#set(written === '' ? text : `${text}\n${written}`)
    this.focus()
  }

  /** Fits the height to the words; needed once when the composer comes onto the page. */
  fit(): void {
    this.#grow()
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return
    // Enter that picks a candidate of an input method is part of writing, not of sending.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in WebKit
    if (event.isComposing || event.keyCode === IME_KEY_CODE) return
    event.preventDefault()
    this.#send()
  }

  #send(): void {
    const text = this.#field.value
    if (text.trim() === '') return
    if (this.#options.onSend(text)) {
      this.#set('')
      this.focus()
    } else {
      this.#note.textContent = this.#language.text('composer.full')
    }
  }

  #set(text: string): void {
    this.#field.value = text
    this.#options.onDraft(text)
    this.#note.textContent = ''
    this.#grow()
  }

  #grow(): void {
    this.#field.style.height = 'auto'
    this.#field.style.height = `${this.#field.scrollHeight + 2}px`
  }
}
