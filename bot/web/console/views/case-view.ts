import type { CaseDetail, CaseLine } from '../../../handoff/case-desk.ts'
import { h, icon, messageText } from '../../dom.ts'
import type { SessionAnswer } from '../../../console/wire.ts'
import { Composer } from '../../views/composer.ts'
import { durationWords, riskWords, timeWords, type ConsoleLanguage } from '../console-language.ts'
import { isListed, type Lines, type ShownLine } from '../desk-state.ts'
import { QUICK_REPLIES } from '../quick-replies.ts'
import type { ConsoleWord } from '../strings/catalogue.ts'

export interface CaseActions {
  readonly onBack: () => void
  readonly onClaim: () => void
  readonly onReturn: () => void
  readonly onTransfer: () => void
  readonly onClose: () => void
  /** Between the conversation and what is known beside it, where there is room for one. */
  readonly onTurn: () => void
  /** False when it could not be taken: the words stay in the composer. */
  readonly onSay: (text: string) => boolean
  readonly onTyping: () => void
  readonly onRetry: (clientId: string, text: string) => void
  readonly onDiscard: (clientId: string) => void
}

const NEAR_END = 60
/** A typing sign that is not followed by words ends by itself. */
const TYPING_MS = 8000

/** The conversation with one person, and what a counsellor can do with the case. */
export class CaseView {
  readonly element: HTMLElement
  readonly #language: ConsoleLanguage
  readonly #actions: CaseActions
  readonly #me: SessionAnswer['me']
  readonly #badge = h('span', { class: 'badge' })
  readonly #status = h('p', { class: 'case-status' })
  readonly #buttons: Readonly<Record<'claim' | 'return' | 'transfer' | 'close', HTMLButtonElement>>
  readonly #log = h('div', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: 0 })
  readonly #scroller: HTMLElement
  readonly #typing: HTMLElement
  readonly #hint = h('p', { class: 'case-hint' })
  readonly #quick = h('details', { class: 'quick' })
  /** A field of its own for each case: words begun for one person never stand before another. */
  #composer: Composer
  readonly #drafts = new Map<string, string>()
  readonly #foot: HTMLElement
  readonly #empty: HTMLElement
  readonly #body: HTMLElement
  #typingTimer: number | undefined
  #detail: CaseDetail | null = null
  #lines: readonly ShownLine[] = []

  constructor(language: ConsoleLanguage, me: SessionAnswer['me'], actions: CaseActions) {
    this.#language = language
    this.#actions = actions
    this.#me = me
    this.#buttons = {
      claim: this.#button('case.claim', actions.onClaim, 'primary'),
      return: this.#button('case.return', actions.onReturn),
      transfer: this.#button('case.transfer', actions.onTransfer),
      close: this.#button('case.close', actions.onClose),
    }
    const back = h('button', { type: 'button', class: 'button icon-button back' }, icon('back'))
    language.attribute(back, 'aria-label', 'queue.back')
    back.addEventListener('click', actions.onBack)
    const turn = this.#button('case.about', actions.onTurn, 'turn')
    const head = h(
      'div',
      { class: 'case-head' },
      back,
      h('div', { class: 'case-name' }, this.#badge, this.#status),
      turn,
      h('div', { class: 'case-actions' }, ...Object.values(this.#buttons)),
    )
    this.#typing = h(
      'div',
      { class: 'typing', hidden: true },
      language.words(h('span', { class: 'visually-hidden' }), 'case.typing'),
      h('i'),
      h('i'),
      h('i'),
    )
    language.attribute(this.#log, 'aria-label', 'case.heading')
    this.#scroller = h('div', { class: 'scroller' }, this.#hint, this.#log, this.#typing)
    this.#composer = this.#newComposer('')
    this.#foot = h('div', { class: 'case-foot' }, this.#quick, this.#composer.element)
    this.#body = h(
      'div',
      { class: 'case-body', hidden: true },
      head,
      h('div', { class: 'conversation' }, this.#scroller),
      this.#foot,
    )
    this.#empty = h(
      'div',
      { class: 'case-empty' },
      icon('boat'),
      language.words(h('p'), 'queue.choose'),
    )
    this.element = h('main', { class: 'case', id: 'case', tabindex: -1 }, this.#empty, this.#body)
    language.live(this.#status, () => this.#drawHead())
    language.live(this.#log, () => this.#drawLog())
    new ResizeObserver(() => this.#toEnd()).observe(this.#scroller)
  }

  /** Shows a case, or none. */
  show(detail: CaseDetail | null, lines: Lines): void {
    const another = detail?.case.id !== this.#detail?.case.id
    this.#detail = detail
    this.#body.hidden = detail === null
    this.#empty.hidden = detail !== null
    if (another) {
      this.setTyping(false)
      this.#quick.open = false
      this.#composer.element.remove()
      this.#composer = this.#newComposer(detail?.case.id ?? '')
      this.#foot.append(this.#composer.element)
    }
    this.#lines = lines.shown
    this.#drawHead()
    this.#drawLog()
    if (!another) return
    this.#composer.fit()
    this.#toEnd(true)
  }

  showLines(lines: Lines): void {
    const atEnd = this.#isAtEnd()
    this.#lines = lines.shown
    this.#drawLog()
    if (atEnd) this.#toEnd(true)
  }

  /** Times that pass by themselves. */
  tick(): void {
    this.#drawHead()
  }

  setTyping(typing: boolean): void {
    clearTimeout(this.#typingTimer)
    const atEnd = this.#isAtEnd()
    this.#typing.hidden = !typing
    if (typing) {
      this.#typingTimer = window.setTimeout(() => this.setTyping(false), TYPING_MS)
      if (atEnd) this.#toEnd(true)
    }
  }

  focus(): void {
    if (!this.#foot.hidden) this.#composer.focus()
    else if (!this.#buttons.claim.hidden) this.#buttons.claim.focus()
    else this.element.focus()
  }

  /** @returns whether there was something to close */
  closeQuick(): boolean {
    const was = this.#quick.open
    this.#quick.open = false
    if (was) this.focus()
    return was
  }

  openQuick(): void {
    if (this.#foot.hidden) return
    this.#quick.open = true
    this.#quick.querySelector<HTMLElement>('li button')?.focus()
  }

  /** Whether a thing can be done now: what a key does, its button must be able to do. */
  can(action: 'claim' | 'return' | 'transfer' | 'close'): boolean {
    return this.#detail !== null && !this.#buttons[action].hidden
  }

  #drawHead(): void {
    const one = this.#detail?.case
    if (!one) return
    const language = this.#language
    const open = isListed(one)
    const mine = open && one.claimedBy?.id === this.#me.name
    const free = open && one.claimedBy === null
    this.#badge.dataset['level'] = one.level
    this.#badge.textContent = riskWords(language, one)
    const waited = durationWords(language, Date.now() - one.waitingSince)
    this.#status.textContent = [
      language.text(`reason.${one.reason}`),
      language.text(`status.${one.status}`),
      ...(free ? [language.text('queue.waited', { time: waited })] : []),
      ...(one.claimedBy && !mine ? [one.claimedBy.name] : []),
    ].join(' · ')
    this.#buttons.claim.hidden = !free
    // A supervisor sees to cases of others as well.
    const decides = mine || (open && !free && this.#me.role === 'supervisor')
    this.#buttons.return.hidden = !decides
    this.#buttons.transfer.hidden = !decides
    this.#buttons.close.hidden = !decides && !free
    this.#foot.hidden = !mine
    this.#hint.textContent = this.#hintWords()
    this.#hint.hidden = this.#hint.textContent === ''
    if (this.#quick.lang !== one.locale) this.#drawQuick()
  }

  #hintWords(): string {
    const detail = this.#detail
    if (!detail) return ''
    const language = this.#language
    const { claimedBy } = detail.case
    const words: string[] = []
    if (!isListed(detail.case)) words.push(language.text('case.ended'))
    else if (claimedBy === null) words.push(language.text('case.unclaimed'))
    else if (claimedBy.id !== this.#me.name)
      words.push(language.text('case.held', { name: claimedBy.name }))
    if (!detail.historyVisible) words.push(language.text('case.hidden'))
    else if (this.#lines.length === 0) words.push(language.text('case.empty'))
    return words.join(' ')
  }

  #newComposer(caseId: string): Composer {
    return new Composer(this.#language, {
      draft: this.#drafts.get(caseId) ?? '',
      onDraft: (text) => {
        this.#drafts.set(caseId, text)
        if (text !== '') this.#actions.onTyping()
      },
      onSend: (text) => this.#actions.onSay(text),
    })
  }

  #drawQuick(): void {
    const locale = this.#detail?.case.locale ?? 'en'
    const language = this.#language
    this.#quick.lang = locale
    this.#quick.replaceChildren(
      language.words(h('summary', { class: 'button', lang: language.locale }), 'quick.label'),
      language.words(h('p', { class: 'hint', lang: language.locale }), 'quick.hint'),
      h(
        'ul',
        {},
        ...QUICK_REPLIES[locale].map((text) => {
          const button = h('button', { type: 'button' }, text)
          button.addEventListener('click', () => {
            this.#quick.open = false
            this.#composer.restore(text)
          })
          return h('li', {}, button)
        }),
      ),
    )
  }

  /** Drawn whole: a conversation on a screen is short, and the order is then always right. */
  #drawLog(): void {
    this.#log.replaceChildren(
      ...this.#lines.map((shown) =>
        shown.state === 'sent' ? this.#sentLine(shown.line) : this.#pendingLine(shown),
      ),
    )
  }

  #sentLine(line: CaseLine): HTMLElement {
    const mine = line.voice === 'counsellor'
    const who =
      line.voice === 'counsellor'
        ? this.#language.text('case.voice.other', { name: line.name ?? '' })
        : this.#language.text(`case.voice.${line.voice}`)
    return h(
      'div',
      { class: `entry ${line.voice} ${mine ? 'ours' : 'theirs'}` },
      h(
        'p',
        { class: 'entry-who' },
        who,
        ' ',
        h('time', {}, timeWords(this.#language, line.at, Date.now())),
      ),
      h('div', { class: 'bubble' }, ...messageText(line.text), ...this.#voiceMark(line)),
    )
  }

  /** Says that it was spoken: a note before it is heard, and words as they were heard. */
  #voiceMark({ note, heard }: CaseLine): HTMLElement[] {
    const key = note ? 'case.note' : heard && (`case.heard.${heard}` as const)
    if (!key) return []
    return [h('p', { class: 'heard' }, icon('microphone'), h('span', {}, this.#language.text(key)))]
  }

  #pendingLine(shown: Exclude<ShownLine, { state: 'sent' }>): HTMLElement {
    const { clientId, text, state } = shown
    const entry = h(
      'div',
      { class: 'entry counsellor ours', 'data-state': state },
      h('div', { class: 'bubble' }, ...messageText(text)),
    )
    if (state === 'sending') {
      entry.append(h('p', { class: 'state' }, this.#language.text('case.sending')))
      return entry
    }
    const retry = this.#button('case.retry', () => this.#actions.onRetry(clientId, text))
    const discard = this.#button('case.discard', () => this.#actions.onDiscard(clientId))
    const fault = h('span', { role: 'alert' }, this.#language.text('case.notSent'))
    entry.append(h('p', { class: 'state failed' }, fault, retry, discard))
    return entry
  }

  #button(word: ConsoleWord, act: () => void, kind = ''): HTMLButtonElement {
    const button = h('button', { type: 'button', class: `button ${kind}` })
    button.addEventListener('click', act)
    return this.#language.words(button, word)
  }

  #isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller
    return scrollHeight - scrollTop - clientHeight < NEAR_END
  }

  #toEnd(always = false): void {
    if (always || this.#isAtEnd()) this.#scroller.scrollTop = this.#scroller.scrollHeight
  }
}
