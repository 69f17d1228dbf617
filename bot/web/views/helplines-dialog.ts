import { helplineList } from '../cards/helplines.ts'
import { type Helpline, parseHelplines } from '../cards/parse-card.ts'
import { isRecord } from '../client/activity.ts'
import { h, icon } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'

interface Place {
  readonly country: string
  readonly name: string
  readonly emergency: readonly string[]
  readonly lines: readonly Helpline[]
}

interface Directory {
  readonly places: readonly Place[]
  readonly anywhere: readonly Helpline[]
}

/** @throws TypeError when the answer holds no list of countries. */
function parseDirectory(value: unknown): Directory {
  if (!isRecord(value) || !Array.isArray(value['countries'])) throw new TypeError('no help lines')
  const text = (found: unknown) => (typeof found === 'string' ? found : '')
  const places = value['countries'].filter(isRecord).map((place) => ({
    country: text(place['country']),
    name: text(place['name']),
    emergency: Array.isArray(place['emergency']) ? place['emergency'].map(text) : [],
    lines: parseHelplines(place['lines']),
  }))
  return { places, anywhere: parseHelplines(value['directory']) }
}

function phoneContacts(lines: readonly Helpline[]): string[] {
  return lines.filter(({ channel }) => channel === 'phone').map(({ contact }) => contact)
}

/**
 * The list of help lines. It needs no session, is fetched before anybody asks for it, and still
 * says something useful when the server cannot be reached.
 */
export class HelplinesDialog {
  readonly element: HTMLDialogElement
  readonly #language: InterfaceLanguage
  readonly #fetch: (path: string) => Promise<unknown>
  readonly #body = h('div', { class: 'dialog-body' })
  readonly #cache = new Map<string, Directory>()
  /** Never guessed from the language or the network: the person says where they are. */
  #country = ''

  constructor(language: InterfaceLanguage, fetch: (path: string) => Promise<unknown>) {
    this.#language = language
    this.#fetch = fetch
    const close = language.attribute(
      h('button', { type: 'button', class: 'button icon-button' }, icon('close')),
      'aria-label',
      'close',
    )
    this.element = h(
      'dialog',
      { class: 'dialog', 'aria-labelledby': 'helplines-title' },
      h(
        'div',
        { class: 'dialog-head' },
        language.words(h('h2', { id: 'helplines-title' }), 'helplines.title'),
        close,
      ),
      language.words(h('p', { class: 'dialog-lead' }), 'helplines.lead'),
      this.#body,
    )
    close.addEventListener('click', () => this.element.close())
    // A click on the backdrop has the dialog itself as its target.
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element) this.element.close()
    })
    language.live(this.#body, () => void this.#load())
  }

  /** Every number of the list that can be called, as far as it has been loaded. */
  callable(): string[] {
    return [...this.#cache.values()].flatMap(({ places, anywhere }) => [
      ...places.flatMap(({ emergency, lines }) => [...emergency, ...phoneContacts(lines)]),
      ...phoneContacts(anywhere),
    ])
  }

  open(): void {
    this.element.showModal()
    void this.#load()
  }

  async #load(): Promise<void> {
    const { locale } = this.#language
    const known = this.#cache.get(locale)
    if (known) {
      this.#show(known)
      return
    }
    this.#body.replaceChildren(h('p', {}, this.#language.text('helplines.loading')))
    try {
      const directory = parseDirectory(await this.#fetch(`/api/helplines?locale=${locale}`))
      this.#cache.set(locale, directory)
      if (locale === this.#language.locale) this.#show(directory)
    } catch {
      // Whatever went wrong, somebody who opened this needs numbers, not the reason.
      if (locale === this.#language.locale) {
        this.#body.replaceChildren(
          h('p', { class: 'card' }, this.#language.text('helplines.failed')),
        )
      }
    }
  }

  #show({ places, anywhere }: Directory): void {
    const select = h(
      'select',
      { id: 'helplines-country' },
      h('option', { value: '' }, this.#language.text('helplines.all')),
      ...places.map(({ country, name }) => h('option', { value: country }, name)),
    )
    select.value = this.#country
    const sections = h('div', { class: 'places' })
    const fill = () => {
      this.#country = select.value
      const shown = places.filter(({ country }) => ['', country].includes(select.value))
      sections.replaceChildren(
        ...shown.map((place) =>
          h(
            'section',
            {},
            h('h3', {}, place.name),
            helplineList(this.#language, place.emergency, place.lines),
          ),
        ),
      )
      if (anywhere.length > 0) {
        sections.append(
          h(
            'section',
            {},
            h('h3', {}, this.#language.text('helplines.directory')),
            helplineList(this.#language, [], anywhere),
          ),
        )
      }
    }
    select.addEventListener('change', fill)
    fill()
    this.#body.replaceChildren(
      h(
        'p',
        { class: 'dialog-filter' },
        h('label', { for: 'helplines-country' }, this.#language.text('helplines.country')),
        select,
      ),
      sections,
      h('p', { class: 'facts' }, this.#language.text('helplines.sources')),
    )
  }
}
