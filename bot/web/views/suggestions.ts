import type { Suggestion } from '../cards/parse-card.ts'
import { h } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'

/** True for 0, 1, … 10 as answers: they get a row of their own. */
function isRatingRow(suggestions: readonly Suggestion[]): boolean {
  return (
    suggestions.length === 11 && suggestions.every(({ title }, index) => title === String(index))
  )
}

/** The suggested answers below the conversation. Arrow keys move, Enter or a tap answers. */
export class SuggestionsView {
  readonly element = h('div', { class: 'suggestions', role: 'group', hidden: true })
  readonly #language: InterfaceLanguage
  readonly #onChoose: (value: string) => void

  constructor(language: InterfaceLanguage, onChoose: (value: string) => void) {
    this.#language = language
    this.#onChoose = onChoose
    this.element.addEventListener('keydown', (event) => this.#move(event))
    language.live(this.element, () => this.#label())
  }

  show(suggestions: readonly Suggestion[]): void {
    const rating = isRatingRow(suggestions)
    this.element.classList.toggle('rating', rating)
    this.element.hidden = suggestions.length === 0
    const buttons = suggestions.map(({ title, value }, index) => {
      const attributes = { type: 'button', class: 'chip', dir: 'auto', tabindex: index && -1 }
      const button = h('button', attributes, title)
      button.addEventListener('click', () => this.#onChoose(value))
      return button
    })
    this.element.replaceChildren(...buttons)
    if (rating) {
      this.element.append(
        h(
          'p',
          { class: 'rating-ends', 'aria-hidden': 'true' },
          this.#language.words(h('span'), 'suggestions.low'),
          this.#language.words(h('span'), 'suggestions.high'),
        ),
      )
    }
    this.#label()
  }

  hide(): void {
    this.show([])
  }

  #label(): void {
    const rating = this.element.classList.contains('rating')
    const words = this.#language
    const label = rating
      ? `${words.text('suggestions.rating')}: 0 ${words.text('suggestions.low')}, ` +
        `10 ${words.text('suggestions.high')}`
      : words.text('suggestions.label')
    this.element.setAttribute('aria-label', label)
  }

  #move(event: KeyboardEvent): void {
    const buttons = [...this.element.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button === document.activeElement)
    if (at < 0) return
    const to = destination(event.key, at, buttons.length)
    const target = to === null ? undefined : buttons[to]
    if (!target) return
    event.preventDefault()
    for (const button of buttons) button.tabIndex = button === target ? 0 : -1
    target.focus()
  }
}

/** Where an arrow key leads in a row of `length` buttons, null for any other key. */
export function destination(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % length
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + length) % length
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return null
  }
}
