import type { CaseDetail, CaseSummary } from '../../handoff/case-desk.ts'
import type { SessionAnswer, StreamFrame } from '../../console/wire.ts'
import { caseHash, caseOfHash } from '../../handoff/case-link.ts'
import { h } from '../dom.ts'
import type { Alerts } from './alerts.ts'
import type { ConsoleApi } from './client/console-api.ts'
import type { ConsoleLine } from './client/console-line.ts'
import { faultWords, type ConsoleLanguage } from './console-language.ts'
import { isListed, Lines, noticeOf, queueOrder, queueParts } from './desk-state.ts'
import type { ShortcutAction } from './shortcuts.ts'
import { CaseView } from './views/case-view.ts'
import { askOutcome, askReceiver, askReturn } from './views/dialogs.ts'
import { QueueView } from './views/queue-view.ts'
import { SideView } from './views/side-view.ts'

export interface DeskPageParts {
  readonly language: ConsoleLanguage
  readonly api: ConsoleApi
  readonly line: ConsoleLine
  readonly alerts: Alerts
  readonly me: SessionAnswer['me']
  /** Says something for a moment, to everybody's eyes and ears. */
  readonly onTell: (words: string) => void
  readonly onWaiting: (count: number) => void
}

/** Waiting times move on by themselves. */
const TICK_MS = 15_000
/** The person sees that somebody writes; saying so more often than this helps nobody. */
const TYPING_EVERY_MS = 3000
const PRESENT_EVERY_MS = 30_000

/** What a counsellor works with: the queue, the open conversation, and what is known beside it. */
export class CaseDeskPage {
  readonly element: HTMLElement
  readonly #parts: DeskPageParts
  readonly #queue: QueueView
  readonly #case: CaseView
  readonly #side: SideView
  readonly #cases = new Map<string, CaseSummary>()
  readonly #lines = new Lines()
  readonly #timers: number[]
  #current: string | null = null
  #detail: CaseDetail | null = null
  #typedAt = 0
  #readUpTo = 0
  /** Nothing is new to somebody who has just come. */
  #settled = false

  constructor(parts: DeskPageParts) {
    const { language, me } = parts
    this.#parts = parts
    this.#queue = new QueueView(language, (caseId) => void this.#open(caseId))
    this.#case = new CaseView(language, me, {
      onBack: () => this.#leave(),
      onClaim: () => void this.#claim(),
      onReturn: () => void this.#return(),
      onTransfer: () => void this.#transfer(),
      onClose: () => void this.#close(),
      onTurn: () => this.#turn(),
      onSay: (text) => {
        if (this.#current === null) return false
        void this.#say(this.#current, newId(), text)
        return true
      },
      onTyping: () => this.#typing(),
      onRetry: (clientId, text) => {
        if (this.#current !== null) void this.#say(this.#current, clientId, text)
      },
      onDiscard: (clientId) => {
        this.#lines.discard(clientId)
        this.#case.showLines(this.#lines)
      },
    })
    this.#side = new SideView(language, (text) => this.#note(text))
    this.element = h(
      'div',
      { class: 'desk', 'data-pane': 'queue' },
      this.#queue.element,
      this.#case.element,
      this.#side.element,
    )
    this.#timers = [
      window.setInterval(() => this.#tick(), TICK_MS),
      window.setInterval(() => this.#present(), PRESENT_EVERY_MS),
    ]
    document.addEventListener('visibilitychange', this.#looked)
    const caseId = caseOfHash(location.hash)
    if (caseId !== null) void this.#open(caseId)
    this.#draw()
  }

  /** Ends it: somebody signed out. */
  end(): void {
    this.#timers.forEach((timer) => clearInterval(timer))
    document.removeEventListener('visibilitychange', this.#looked)
    this.element.remove()
  }

  /** Takes what the server says. */
  receive(frame: StreamFrame): void {
    switch (frame.type) {
      case 'queue':
        this.#cases.clear()
        for (const one of frame.cases) this.#cases.set(one.id, one)
        if (!this.#settled) this.#announce(frame.cases)
        this.#settled = true
        // Whatever was said while the line was away is fetched.
        if (this.#current !== null) void this.#fetch(this.#current)
        break
      case 'case':
        this.#changed(frame.case)
        break
      case 'line':
        if (frame.caseId !== this.#current) break
        this.#lines.add(frame.line)
        if (frame.line.voice === 'person') this.#heard()
        this.#case.showLines(this.#lines)
        this.#markRead()
        break
      case 'sign':
        if (this.#detail && frame.caseId === this.#current) {
          this.#detail = { ...this.#detail, signs: [...this.#detail.signs, frame.sign] }
          this.#side.show(this.#detail)
        }
        this.#tell('case.sign', { level: this.#parts.language.text(`level.${frame.sign.level}`) })
        break
      case 'typing':
        if (frame.caseId === this.#current) this.#case.setTyping(true)
        break
      case 'erased':
        this.#cases.delete(frame.caseId)
        if (frame.caseId === this.#current) {
          this.#tell('case.erased')
          this.#leave()
        }
        break
      case 'refused':
      case 'beat':
        // Typing and presence that came too late; the case itself says how it stands.
        break
    }
    this.#draw()
  }

  act(action: ShortcutAction): void {
    switch (action) {
      case 'next':
        this.#step(1)
        break
      case 'previous':
        this.#step(-1)
        break
      case 'claim':
        if (this.#case.can('claim')) void this.#claim()
        break
      case 'reply':
        this.#case.focus()
        break
      case 'quick':
        this.#case.openQuick()
        break
      case 'note':
        if (this.#current === null) break
        this.#pane('about')
        this.#side.focusNote()
        break
      case 'transfer':
        if (this.#case.can('transfer')) void this.#transfer()
        break
      case 'return':
        if (this.#case.can('return')) void this.#return()
        break
      case 'close':
        if (this.#case.can('close')) void this.#close()
        break
      case 'escape': {
        if (this.#case.closeQuick()) break
        const focused = document.activeElement
        if (focused instanceof HTMLElement && focused.matches('input, textarea, select, summary'))
          focused.blur()
        else this.#leave()
        break
      }
      case 'sound':
      case 'help':
        // The page around does these.
        break
    }
  }

  async #open(caseId: string): Promise<void> {
    if (this.#current !== caseId) {
      this.#current = caseId
      this.#detail = null
      this.#readUpTo = 0
      this.#lines.clear()
      history.replaceState(null, '', caseHash(caseId))
    }
    this.#pane('talk')
    if (await this.#fetch(caseId)) this.#case.focus()
  }

  /** @returns whether it is on the screen now */
  async #fetch(caseId: string): Promise<boolean> {
    try {
      const detail = await this.#parts.api.detail(caseId)
      if (this.#current !== caseId) return false
      this.#parts.line.watch(caseId)
      this.#show(detail)
      return true
    } catch (error) {
      if (this.#current === caseId) {
        this.#fault(error)
        this.#leave()
      }
      return false
    }
  }

  #show(detail: CaseDetail): void {
    this.#detail = detail
    if (isListed(detail.case)) this.#cases.set(detail.case.id, detail.case)
    this.#lines.reset(detail.transcript)
    this.#case.show(detail, this.#lines)
    this.#side.show(detail)
    this.#markRead()
    this.#present()
    this.#draw()
  }

  #leave(): void {
    const was = this.#current
    this.#current = null
    this.#detail = null
    this.#lines.clear()
    this.#parts.line.watch(null)
    history.replaceState(null, '', location.pathname)
    this.#case.show(null, this.#lines)
    this.#side.show(null)
    this.#pane('queue')
    this.#draw()
    if (was !== null)
      this.element.querySelector<HTMLElement>(`[data-case="${CSS.escape(was)}"]`)?.focus()
  }

  #changed(one: CaseSummary): void {
    const { language, alerts, me } = this.#parts
    const before = this.#cases.get(one.id)
    const notice = noticeOf(before, one)
    if (isListed(one)) this.#cases.set(one.id, one)
    else this.#cases.delete(one.id)
    if (notice !== null) {
      alerts.play('arrived')
      this.#tell(`queue.${notice}`, { level: language.text(`level.${one.level}`) })
    }
    if (
      one.claimedBy?.id === me.name &&
      one.unread > (before?.unread ?? 0) &&
      one.id !== this.#current
    )
      alerts.play('heard')
    const detail = this.#detail
    if (detail?.case.id !== one.id || one.version < detail.case.version) return
    const { status, consent, level, claimedBy } = detail.case
    const moved =
      status !== one.status ||
      consent !== one.consent ||
      level !== one.level ||
      claimedBy?.id !== one.claimedBy?.id
    this.#detail = { ...detail, case: one }
    this.#case.show(this.#detail, this.#lines)
    if (!moved) return
    if (claimedBy === null && one.claimedBy && one.claimedBy.id !== me.name) {
      this.#tell('case.taken', { name: one.claimedBy.name })
      if (me.role === 'counsellor') {
        // It is a colleague's now and no longer ours to look into.
        this.#leave()
        return
      }
    }
    if (!isListed(one)) this.#tell('case.ended')
    void this.#fetch(one.id)
  }

  #announce(cases: readonly CaseSummary[]): void {
    const { waiting } = queueParts(cases, this.#parts.me.name)
    const [first] = waiting
    if (!first) return
    this.#parts.alerts.play('arrived')
    this.#tell('queue.arrived', { level: this.#parts.language.text(`level.${first.level}`) })
  }

  async #claim(): Promise<void> {
    const one = this.#detail?.case
    if (!one) return
    await this.#trying(async () => {
      const result = await this.#parts.api.claim(one.id, one.version)
      if (result.ok) {
        this.#tell('case.claimed')
        if (await this.#fetch(one.id)) this.#case.focus()
        return
      }
      switch (result.reason) {
        case 'taken':
          this.#tell('case.taken', { name: result.by.name })
          this.#leave()
          break
        case 'changed':
          this.#tell('case.changed')
          await this.#fetch(one.id)
          break
        case 'ended':
          this.#tell('case.ended')
          this.#leave()
          break
      }
    })
  }

  async #say(caseId: string, clientId: string, text: string): Promise<void> {
    this.#typedAt = 0
    this.#lines.sending(clientId, text)
    this.#case.showLines(this.#lines)
    try {
      const { line } = await this.#parts.api.say(caseId, text, clientId)
      if (this.#current === caseId) this.#lines.add(line)
    } catch (error) {
      if (this.#current === caseId) this.#lines.failed(clientId)
      this.#fault(error)
    }
    if (this.#current === caseId) this.#case.showLines(this.#lines)
  }

  async #note(text: string): Promise<boolean> {
    const caseId = this.#current
    if (caseId === null) return false
    return await this.#trying(async () => {
      await this.#parts.api.note(caseId, text)
      await this.#fetch(caseId)
    })
  }

  async #return(): Promise<void> {
    const caseId = this.#current
    if (caseId === null || !(await askReturn(this.#parts.language))) return
    await this.#trying(() => this.#parts.api.returnToBot(caseId))
  }

  async #close(): Promise<void> {
    const caseId = this.#current
    const outcome = caseId === null ? undefined : await askOutcome(this.#parts.language)
    if (caseId === null || outcome === undefined) return
    await this.#trying(() => this.#parts.api.close(caseId, outcome))
  }

  async #transfer(): Promise<void> {
    const caseId = this.#current
    if (caseId === null) return
    await this.#trying(async () => {
      const { api, language, me } = this.#parts
      const holder = this.#detail?.case.claimedBy?.id ?? me.name
      const colleagues = (await api.colleagues()).filter(({ id }) => id !== holder)
      const to = await askReceiver(language, colleagues)
      if (to !== undefined) await api.transfer(caseId, to)
    })
  }

  async #trying(act: () => Promise<void>): Promise<boolean> {
    try {
      await act()
      return true
    } catch (error) {
      this.#fault(error)
      return false
    }
  }

  #step(by: 1 | -1): void {
    const order = queueOrder(queueParts(this.#cases.values(), this.#parts.me.name))
    const at = order.findIndex(({ id }) => id === this.#current)
    const next = order[at === -1 ? (by === 1 ? 0 : order.length - 1) : at + by]
    if (next) void this.#open(next.id)
  }

  #typing(): void {
    const now = Date.now()
    if (this.#current === null || now - this.#typedAt < TYPING_EVERY_MS) return
    this.#typedAt = now
    this.#parts.line.send({ type: 'typing', caseId: this.#current })
  }

  #heard(): void {
    this.#case.setTyping(false)
    if (document.visibilityState === 'hidden') this.#parts.alerts.play('heard')
  }

  /** Only what stands on a screen that somebody looks at has been read. */
  #markRead(): void {
    const caseId = this.#current
    const seq = this.#lines.lastHeard
    if (caseId === null || !this.#mine || document.visibilityState === 'hidden') return
    if (seq <= this.#readUpTo) return
    this.#readUpTo = seq
    this.#parts.line.send({ type: 'read', caseId, seq })
  }

  #present(): void {
    if (this.#current === null || !this.#mine || document.visibilityState === 'hidden') return
    this.#parts.line.send({ type: 'present', caseId: this.#current })
  }

  get #mine(): boolean {
    return this.#detail?.case.claimedBy?.id === this.#parts.me.name && isListed(this.#detail.case)
  }

  readonly #looked = () => {
    this.#markRead()
    this.#present()
  }

  #tick(): void {
    this.#case.tick()
    this.#draw()
  }

  #draw(): void {
    const parts = queueParts(this.#cases.values(), this.#parts.me.name)
    this.#queue.show(parts, this.#current, Date.now())
    this.#parts.onWaiting(parts.waiting.length)
  }

  /** Which pane a narrow screen shows. */
  #pane(pane: 'queue' | 'talk' | 'about'): void {
    this.element.dataset['pane'] = pane
  }

  #turn(): void {
    this.#pane(this.element.dataset['pane'] === 'about' ? 'talk' : 'about')
  }

  #tell(...words: Parameters<ConsoleLanguage['text']>): void {
    this.#parts.onTell(this.#parts.language.text(...words))
  }

  #fault(error: unknown): void {
    this.#parts.onTell(faultWords(this.#parts.language, error))
  }
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
