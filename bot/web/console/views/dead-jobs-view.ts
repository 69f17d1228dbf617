import type { DeadJobLine, DeadJobsAnswer } from '../../../console/wire.ts'
import { h } from '../../dom.ts'
import { timeWords, type ConsoleLanguage } from '../console-language.ts'
import { en } from '../strings/en.ts'

export interface DeadJobsActions {
  readonly onRetry: (ref: string) => Promise<void>
  readonly onRetryAll: (kind: string) => Promise<void>
  readonly onDiscard: (ref: string) => Promise<void>
}

/** The window of the jobs that were given up, a table for each kind. */
export class DeadJobsView {
  readonly #language: ConsoleLanguage
  readonly #actions: DeadJobsActions
  readonly #dialog: HTMLDialogElement
  readonly #body = h('div', { class: 'jobs-body', tabindex: -1 })
  readonly #said = h('p', { class: 'hint', role: 'status' })

  constructor(language: ConsoleLanguage, actions: DeadJobsActions) {
    this.#language = language
    this.#actions = actions
    const close = h('button', { type: 'button', class: 'button primary' }, language.text('close'))
    this.#dialog = h(
      'dialog',
      { class: 'ask jobs', 'aria-labelledby': 'jobs-heading' },
      h('h2', { id: 'jobs-heading' }, language.text('jobs.heading')),
      h('p', { class: 'hint' }, language.text('jobs.text')),
      this.#body,
      this.#said,
      h('div', { class: 'ask-actions' }, close),
    )
    close.addEventListener('click', () => this.#dialog.close())
    this.#dialog.addEventListener('close', () => this.#dialog.remove())
  }

  open(): void {
    document.body.append(this.#dialog)
    this.#dialog.showModal()
  }

  /** What came of something, for eyes and ears. */
  say(words: string): void {
    this.#said.textContent = words
  }

  show({ jobs, count }: DeadJobsAnswer): void {
    const language = this.#language
    const kinds = [...new Set(jobs.map(({ kind }) => kind))]
    const parts = kinds.map((kind) =>
      this.#kind(
        kind,
        jobs.filter((one) => one.kind === kind),
      ),
    )
    if (jobs.length === 0) parts.push(h('p', {}, language.text('jobs.none')))
    if (jobs.length < count) {
      const values = { count: jobs.length, total: count }
      parts.push(h('p', { class: 'hint' }, language.text('jobs.shown', values)))
    }
    // The button that was pressed goes with its row: whoever uses a keyboard stays in the window.
    this.#body.replaceChildren(...parts)
    if (this.#dialog.open && !this.#dialog.contains(document.activeElement)) this.#body.focus()
  }

  #kind(kind: string, lines: readonly DeadJobLine[]): HTMLElement {
    const language = this.#language
    const name = kindWords(language, kind)
    const all = this.#button(language.text('jobs.retryAll'), () => this.#actions.onRetryAll(kind))
    all.setAttribute('aria-label', language.text('jobs.retryAllOf', { kind: name }))
    const heads = (['when', 'attempts', 'error', 'actions'] as const).map((one) =>
      h('th', { scope: 'col' }, language.text(`jobs.${one}`)),
    )
    return h(
      'section',
      { class: 'jobs-kind' },
      h('div', { class: 'jobs-kind-head' }, h('h3', {}, `${name} (${lines.length})`), all),
      h(
        'div',
        { class: 'jobs-table' },
        h(
          'table',
          { 'aria-label': name },
          h('thead', {}, h('tr', {}, ...heads)),
          h('tbody', {}, ...lines.map((line) => this.#row(name, line))),
        ),
      ),
    )
  }

  #row(kind: string, { ref, attempts, error, triedAt }: DeadJobLine): HTMLElement {
    const language = this.#language
    const time = timeWords(language, triedAt, Date.now())
    const button = (word: 'jobs.retry' | 'jobs.discard', act: () => Promise<void>) => {
      const action = language.text(word)
      const made = this.#button(action, act)
      made.setAttribute('aria-label', [action, kind, time].join(' · '))
      return made
    }
    return h(
      'tr',
      {},
      h('td', {}, h('time', { datetime: new Date(triedAt).toISOString() }, time)),
      h('td', {}, String(attempts)),
      h('td', {}, h('code', {}, error)),
      h(
        'td',
        {},
        h(
          'div',
          { class: 'jobs-row-actions' },
          button('jobs.retry', () => this.#actions.onRetry(ref)),
          button('jobs.discard', () => this.#actions.onDiscard(ref)),
        ),
      ),
    )
  }

  /** A button that cannot be pressed again while it acts. */
  #button(words: string, act: () => Promise<void>): HTMLButtonElement {
    const button = h('button', { type: 'button', class: 'button' }, words)
    button.addEventListener('click', () => {
      button.disabled = true
      void act().finally(() => (button.disabled = false))
    })
    return button
  }
}

/** A kind in words; one that has none, of an older or newer version, by its name. */
function kindWords(language: ConsoleLanguage, kind: string): string {
  // Alerts have a kind for each way to the counsellors.
  const [, way] = /^handoff-alert-(.+)$/.exec(kind) ?? []
  const key = `jobs.kind.${way === undefined ? kind : 'handoff-alert'}`
  const words = isWord(key) ? language.text(key) : kind
  return way === undefined ? words : `${words} · ${way}`
}

function isWord(key: string): key is keyof typeof en {
  return Object.hasOwn(en, key)
}
