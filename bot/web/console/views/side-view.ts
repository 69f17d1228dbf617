import type { CaseDetail } from '../../../handoff/case-desk.ts'
import type { CaseSign } from '../../../handoff/case.ts'
import { moodCard } from '../../cards/mood.ts'
import { h, messageText } from '../../dom.ts'
import {
  countryName,
  LANGUAGE_NAMES,
  riskWords,
  timeWords,
  type ConsoleLanguage,
} from '../console-language.ts'
import type { ConsoleWord } from '../strings/catalogue.ts'

/** The chart shows four weeks at most, as the person's own does. */
const MOST_POINTS = 500
const MOST_SIGNS = 12

/** What is known beside the conversation: signs, mood, safety plan, notes, history. */
export class SideView {
  readonly element: HTMLElement
  readonly #language: ConsoleLanguage
  readonly #content = h('div', { class: 'side-content' })
  readonly #noteField: HTMLTextAreaElement
  readonly #notes: HTMLElement
  readonly #noteList = h('ul', { class: 'notes' })
  #detail: CaseDetail | null = null

  /** @param onNote saves a note; true when it was saved */
  constructor(language: ConsoleLanguage, onNote: (text: string) => Promise<boolean>) {
    this.#language = language
    this.#noteField = h('textarea', { id: 'note', rows: 3, dir: 'auto', maxlength: 4000 })
    const save = language.words(h('button', { class: 'button' }), 'side.noteSave')
    const form = h(
      'form',
      { class: 'note-form' },
      language.words(h('label', { for: 'note' }), 'side.noteField'),
      this.#noteField,
      language.words(h('p', { class: 'hint' }), 'side.noteHint'),
      save,
    )
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const text = this.#noteField.value.trim()
      if (text === '') return
      save.disabled = true
      void onNote(text).then((saved) => {
        save.disabled = false
        if (saved) this.#noteField.value = ''
      })
    })
    this.#notes = h(
      'section',
      { class: 'side-part' },
      language.words(h('h3'), 'side.notes'),
      this.#noteList,
      form,
    )
    this.element = h('aside', { class: 'side', hidden: true }, this.#content, this.#notes)
    language.attribute(this.element, 'aria-label', 'case.about')
    language.live(this.#content, () => this.#draw())
  }

  show(detail: CaseDetail | null): void {
    if (detail?.case.id !== this.#detail?.case.id) this.#noteField.value = ''
    this.#detail = detail
    this.element.hidden = detail === null
    this.#draw()
  }

  focusNote(): void {
    this.#noteField.focus()
  }

  #draw(): void {
    const detail = this.#detail
    if (!detail) return
    const language = this.#language
    const { signs, safetyPlan, notes, history, mood, historyVisible } = detail
    const one = detail.case
    const facts = h(
      'dl',
      { class: 'facts' },
      ...fact(language.text('person.language'), LANGUAGE_NAMES[one.locale]),
      ...fact(
        language.text('person.country'),
        one.country === null ? language.text('person.unknown') : countryName(language, one.country),
      ),
    )
    const consent = h('p', { class: 'hint' }, language.text(`consent.${one.consent}`))
    const points = mood.filter(({ abstained }) => !abstained).slice(-MOST_POINTS)
    this.#content.replaceChildren(
      h('section', { class: 'side-part' }, facts, consent),
      part(
        language.text('side.signs'),
        signs.length === 0
          ? h('p', {}, language.text('side.noSigns'))
          : h('ol', { class: 'signs' }, ...this.#signs(signs)),
        h('p', { class: 'hint' }, language.text('side.limits')),
      ),
      historyVisible || points.length > 0
        ? h('section', { class: 'side-part mood-part' }, moodCard(language, points))
        : part(language.text('side.mood'), h('p', {}, language.text('side.moodHidden'))),
      part(
        language.text('side.plan'),
        ...(safetyPlan === null
          ? [h('p', {}, language.text('side.noPlan'))]
          : safetyPlan.flatMap(({ heading, items }) => [
              h('h4', { lang: one.locale }, heading),
              h(
                'ul',
                { class: 'plan', lang: one.locale },
                ...items.map((item) => h('li', { dir: 'auto' }, item)),
              ),
            ])),
      ),
      part(
        language.text('side.history'),
        h(
          'ol',
          { class: 'moments' },
          ...[...history]
            .reverse()
            .map((moment) =>
              h(
                'li',
                {},
                h('time', {}, timeWords(language, moment.at, Date.now())),
                h(
                  'span',
                  {},
                  `${moment.by?.name ?? language.text('side.service')}: ${language.text(`moment.${moment.what}`)}`,
                ),
              ),
            ),
        ),
      ),
    )
    this.#noteList.replaceChildren(
      ...(notes.length === 0
        ? [h('li', { class: 'hint' }, language.text('side.noNotes'))]
        : notes.map((note) =>
            h(
              'li',
              {},
              h(
                'p',
                { class: 'hint' },
                `${note.by.name} · ${timeWords(language, note.at, Date.now())}`,
              ),
              ...messageText(note.text),
            ),
          )),
    )
  }

  /** Newest first: what made somebody worry last is asked about first. */
  #signs(signs: readonly CaseSign[]): HTMLElement[] {
    const language = this.#language
    return [...signs]
      .reverse()
      .slice(0, MOST_SIGNS)
      .map((sign) =>
        h(
          'li',
          {},
          h('span', { class: 'badge', 'data-level': sign.level }, riskWords(language, sign)),
          h('time', {}, timeWords(language, sign.at, Date.now())),
          h(
            'ul',
            { class: 'evidence' },
            ...sign.evidence.map((piece) =>
              h(
                'li',
                {},
                `${language.text(`side.source.${piece.source}` satisfies ConsoleWord)}: `,
                h('code', {}, piece.id),
              ),
            ),
          ),
        ),
      )
  }
}

function part(heading: string, ...children: readonly HTMLElement[]): HTMLElement {
  return h('section', { class: 'side-part' }, h('h3', {}, heading), ...children)
}

function fact(name: string, value: string): HTMLElement[] {
  return [h('dt', {}, name), h('dd', {}, value)]
}
