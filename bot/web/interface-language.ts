import type { Locale } from './locale.ts'
import { fillIn, type Catalogue, type StringKey, type Values } from './strings/strings.ts'

const MARK = 'data-words'

/** The language of a page, and every place on it that must follow when it changes. */
export class InterfaceLanguage<Key extends string = StringKey> {
  #locale: Locale
  readonly #catalogue: Catalogue<Key>
  readonly #renders = new WeakMap<Element, (() => void)[]>()

  /** @param catalogue the page's words in every language */
  constructor(locale: Locale, catalogue: Catalogue<Key>) {
    this.#locale = locale
    this.#catalogue = catalogue
    document.documentElement.lang = locale
  }

  get locale(): Locale {
    return this.#locale
  }

  text(key: Key, values?: Values): string {
    return fillIn(this.#catalogue[this.#locale][key], values)
  }

  /** Runs `render` now, and again on each change of language while `element` is on the page. */
  live<E extends Element>(element: E, render: () => void): E {
    const renders = this.#renders.get(element)
    if (renders) renders.push(render)
    else this.#renders.set(element, [render])
    element.setAttribute(MARK, '')
    render()
    return element
  }

  /** Puts words into an element, in whatever language the page speaks. */
  words<E extends Element>(element: E, key: Key, values?: Values): E {
    return this.live(element, () => {
      element.textContent = this.text(key, values)
    })
  }

  /** The same for an attribute, such as `aria-label`. */
  attribute<E extends Element>(element: E, name: string, key: Key): E {
    return this.live(element, () => {
      element.setAttribute(name, this.text(key))
    })
  }

  change(locale: Locale): void {
    if (locale === this.#locale) return
    this.#locale = locale
    document.documentElement.lang = locale
    for (const element of document.querySelectorAll(`[${MARK}]`)) {
      for (const render of this.#renders.get(element) ?? []) render()
    }
  }
}
