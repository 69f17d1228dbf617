import type { CaseSummary } from '../../../handoff/case-desk.ts'
import { h } from '../../dom.ts'
import {
  durationWords,
  LANGUAGE_NAMES,
  riskWords,
  type ConsoleLanguage,
} from '../console-language.ts'
import type { QueueParts } from '../desk-state.ts'
import type { ConsoleWord } from '../strings/catalogue.ts'

/** The queue: who waits, who is yours, who is with colleagues. */
export class QueueView {
  readonly element: HTMLElement
  readonly #language: ConsoleLanguage
  readonly #onChoose: (caseId: string) => void
  readonly #list = h('div', { class: 'queue-list' })
  #shown: { parts: QueueParts; current: string | null; now: number } | null = null

  constructor(language: ConsoleLanguage, onChoose: (caseId: string) => void) {
    this.#language = language
    this.#onChoose = onChoose
    this.element = h('nav', { class: 'queue' }, this.#list)
    language.attribute(this.element, 'aria-label', 'queue.label')
    language.live(this.#list, () => this.#draw())
  }

  show(parts: QueueParts, current: string | null, now: number): void {
    this.#shown = { parts, current, now }
    this.#draw()
  }

  #draw(): void {
    if (!this.#shown) return
    const { parts } = this.#shown
    // Whoever goes through the queue by keyboard stays where they are.
    const focused = document.activeElement
    const kept =
      focused instanceof HTMLElement && this.#list.contains(focused)
        ? focused.dataset['case']
        : null
    this.#list.replaceChildren(
      this.#part('queue.waiting', parts.waiting, 'queue.none'),
      ...(parts.yours.length > 0 ? [this.#part('queue.yours', parts.yours)] : []),
      ...(parts.others.length > 0 ? [this.#part('queue.others', parts.others)] : []),
    )
    if (kept != null)
      this.#list.querySelector<HTMLElement>(`[data-case="${CSS.escape(kept)}"]`)?.focus()
  }

  #part(heading: ConsoleWord, cases: readonly CaseSummary[], none?: ConsoleWord): HTMLElement {
    const language = this.#language
    return h(
      'section',
      {},
      h(
        'h2',
        {},
        language.text(heading),
        ...(cases.length > 0 ? [h('span', { class: 'count' }, String(cases.length))] : []),
      ),
      cases.length === 0 && none
        ? h('p', { class: 'hint' }, language.text(none))
        : h('ul', {}, ...cases.map((one) => h('li', {}, this.#item(one)))),
    )
  }

  #item(one: CaseSummary): HTMLElement {
    const language = this.#language
    const { current, now } = this.#shown ?? { current: null, now: 0 }
    const time = durationWords(language, now - one.waitingSince)
    const waited = language.text('queue.waited', { time })
    const free = one.status === 'expired' ? language.text('status.expired') : waited
    const when =
      one.claimedBy === null ? free : language.text('queue.with', { name: one.claimedBy.name })
    const button = h(
      'button',
      {
        type: 'button',
        class: 'queue-item',
        'data-case': one.id,
        'data-level': one.level,
        'aria-current': one.id === current ? 'true' : 'false',
      },
      h('span', { class: 'badge', 'data-level': one.level }, riskWords(language, one)),
      h('span', { class: 'queue-when' }, when),
      h(
        'span',
        { class: 'queue-more' },
        h('span', { lang: one.locale }, LANGUAGE_NAMES[one.locale]),
        ...(one.country === null ? [] : [h('span', {}, one.country)]),
        ...(one.claimedBy === null && one.rung > 0
          ? [h('span', { class: 'urgent' }, language.text('queue.rung', { count: one.rung + 1 }))]
          : []),
        ...(one.unread > 0
          ? [h('span', { class: 'unread' }, language.text('queue.unread', { count: one.unread }))]
          : []),
      ),
    )
    button.addEventListener('click', () => this.#onChoose(one.id))
    return button
  }
}
