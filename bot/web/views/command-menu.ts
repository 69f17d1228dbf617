import { h, icon } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import { destination } from './suggestions.ts'

const COMMANDS = [
  'help',
  'plan',
  'mood',
  'week',
  'check-ins',
  'why',
  'stop',
  'human',
  'export',
  'delete',
] as const

/** The `+` menu: what one can ask for at any time, said in the language of the page. */
export class CommandMenu {
  readonly element: HTMLElement
  readonly #button: HTMLButtonElement
  readonly #menu: HTMLElement

  constructor(language: InterfaceLanguage, onCommand: (words: string) => void) {
    this.#button = language.attribute(
      h(
        'button',
        {
          type: 'button',
          class: 'button icon-button',
          'aria-haspopup': 'menu',
          'aria-expanded': 'false',
        },
        icon('plus'),
      ),
      'aria-label',
      'menu.open',
    )
    const items = COMMANDS.map((command) => {
      const item = h(
        'button',
        { type: 'button', role: 'menuitem', tabindex: -1 },
        language.words(h('span', { class: 'menu-name' }), `menu.${command}`),
        language.words(h('span', { class: 'menu-hint' }), `menu.${command}.hint`),
      )
      item.addEventListener('click', () => {
        this.#close(false)
        onCommand(language.text(`menu.${command}`))
      })
      return item
    })
    this.#menu = language.attribute(
      h('div', { class: 'menu', role: 'menu', hidden: true }, ...items),
      'aria-label',
      'menu.open',
    )
    this.element = h('div', { class: 'menu-holder' }, this.#button, this.#menu)
    this.#button.addEventListener('click', () => {
      if (this.#menu.hidden) this.#open()
      else this.#close(true)
    })
    this.element.addEventListener('keydown', (event) => this.#key(event))
    this.element.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.element.contains(event.relatedTarget))) {
        this.#close(false)
      }
    })
  }

  #open(): void {
    this.#menu.hidden = false
    this.#button.setAttribute('aria-expanded', 'true')
    this.#menu.querySelector('button')?.focus()
  }

  #close(focusButton: boolean): void {
    this.#menu.hidden = true
    this.#button.setAttribute('aria-expanded', 'false')
    if (focusButton) this.#button.focus()
  }

  #key(event: KeyboardEvent): void {
    if (this.#menu.hidden) return
    if (event.key === 'Escape') {
      event.preventDefault()
      this.#close(true)
      return
    }
    const items = [...this.#menu.querySelectorAll('button')]
    const at = items.findIndex((item) => item === document.activeElement)
    const to = destination(event.key, at, items.length)
    if (to === null) return
    event.preventDefault()
    items[to]?.focus()
  }
}
