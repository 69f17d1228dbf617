import { h, icon } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import { lengthWords } from '../voice/length-words.ts'
import { Recorder, RecordError, type Recorded, type RecordFault } from '../voice/recorder.ts'

/** How often timer and meter move, in milliseconds; where motion is to be reduced, and elsewhere. */
const CALM_MS = 1000
const LIVELY_MS = 80
/** It is said when so many seconds are left. */
const WARN_SECONDS = 10

export interface RecorderViewOptions {
  /** @returns false when the note was not taken */
  readonly onNote: (note: Recorded) => boolean
  /** Recording begins or ends: what else stands there goes or comes back. */
  readonly onRecording: (isRecording: boolean) => void
  /** Says a sentence below the composer. */
  readonly say: (words: string) => void
}

/** A button that records, and while it does: a meter, a timer, a way out and a way to send. */
export class RecorderView {
  readonly button: HTMLButtonElement
  readonly panel: HTMLElement
  readonly #language: InterfaceLanguage
  readonly #options: RecorderViewOptions
  readonly #send: HTMLButtonElement
  readonly #timer = h('span', { class: 'recorder-time', role: 'timer', 'aria-live': 'off' })
  readonly #level = h('span', { class: 'recorder-level', 'aria-hidden': 'true' }, h('i'))
  readonly #spoken = h('span', { class: 'visually-hidden', role: 'status' })
  #maxSeconds = 0
  #recorder: Recorder | null = null
  #starting = false
  /** What was recorded when the time was up, until it is sent or let go of. */
  #full: Recorded | null = null
  #ticking: number | undefined
  #warned = false

  constructor(language: InterfaceLanguage, options: RecorderViewOptions) {
    this.#language = language
    this.#options = options
    this.button = language.attribute(
      h(
        'button',
        { type: 'button', class: 'button icon-button', hidden: true },
        icon('microphone'),
      ),
      'aria-label',
      'voice.record',
    )
    const cancel = language.attribute(
      h('button', { type: 'button', class: 'button icon-button' }, icon('close')),
      'aria-label',
      'voice.cancel',
    )
    this.#send = language.attribute(
      h('button', { type: 'button', class: 'button primary icon-button' }, icon('send')),
      'aria-label',
      'voice.send',
    )
    this.panel = language.attribute(
      h(
        'div',
        { class: 'recorder', role: 'group', hidden: true },
        cancel,
        h('span', { class: 'recorder-dot', 'aria-hidden': 'true' }),
        this.#timer,
        this.#level,
        this.#send,
        this.#spoken,
      ),
      'aria-label',
      'voice.recording',
    )
    this.button.addEventListener('click', () => void this.#start())
    cancel.addEventListener('click', () => this.#cancel())
    this.#send.addEventListener('click', () => void this.#finish())
    this.panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      this.#cancel()
    })
  }

  /** @param maxSeconds longest note that is taken; 0: none is, and there is no button */
  offer(maxSeconds: number): void {
    this.#maxSeconds = maxSeconds
    this.button.hidden = maxSeconds === 0
    if (maxSeconds === 0) this.#cancel()
  }

  async #start(): Promise<void> {
    if (this.#starting || this.#recorder || this.#full) return
    this.#starting = true
    this.#options.say('')
    try {
      this.#recorder = await Recorder.start()
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      this.#options.say(this.#language.text(FAULT_WORDS[error.fault]))
      return
    } finally {
      this.#starting = false
    }
    this.#warned = false
    this.#show(true)
    this.#say('voice.began', { seconds: this.#maxSeconds })
    this.#tick()
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#ticking = window.setInterval(() => this.#tick(), calm ? CALM_MS : LIVELY_MS)
    this.#send.focus()
  }

  #tick(): void {
    const recorder = this.#recorder
    if (!recorder) return
    const seconds = recorder.elapsedMs / 1000
    this.#timer.textContent = `${lengthWords(seconds)} / ${lengthWords(this.#maxSeconds)}`
    this.#level.style.setProperty('--level', recorder.level.toFixed(2))
    if (seconds >= this.#maxSeconds) void this.#timeUp(recorder)
    else if (this.#maxSeconds - seconds <= WARN_SECONDS && !this.#warned) {
      this.#warned = true
      this.#say('voice.nearlyFull', { seconds: WARN_SECONDS })
    }
  }

  /** The time is up: nothing is sent by itself, and nothing that was said is lost. */
  async #timeUp(recorder: Recorder): Promise<void> {
    clearInterval(this.#ticking)
    this.#recorder = null
    const recorded = await recorder.stop()
    this.#full = recorded && { ...recorded, seconds: this.#maxSeconds }
    this.#level.style.setProperty('--level', '0')
    this.panel.dataset['full'] = ''
    this.#options.say(this.#language.text('voice.full'))
  }

  async #finish(): Promise<void> {
    const recorder = this.#recorder
    this.#recorder = null
    clearInterval(this.#ticking)
    const recorded = this.#full ?? (recorder ? await recorder.stop() : null)
    this.#full = null
    this.#show(false)
    if (!recorded) this.#options.say(this.#language.text('voice.tooShort'))
    else
      this.#options.say(this.#options.onNote(recorded) ? '' : this.#language.text('composer.full'))
  }

  #cancel(): void {
    if (!this.#recorder && !this.#full) return
    clearInterval(this.#ticking)
    this.#recorder?.cancel()
    this.#recorder = null
    this.#full = null
    this.#show(false)
    this.#options.say(this.#language.text('voice.cancelled'))
  }

  #show(isRecording: boolean): void {
    delete this.panel.dataset['full']
    this.panel.hidden = !isRecording
    this.button.hidden = isRecording || this.#maxSeconds === 0
    this.#options.onRecording(isRecording)
    if (!isRecording) {
      this.#spoken.textContent = ''
      this.button.focus()
    }
  }

  #say(key: 'voice.began' | 'voice.nearlyFull', values: { readonly seconds: number }): void {
    this.#spoken.textContent = this.#language.text(key, values)
  }
}

const FAULT_WORDS = {
  insecure: 'voice.insecure',
  unsupported: 'voice.unsupported',
  denied: 'voice.denied',
  missing: 'voice.missing',
  busy: 'voice.busy',
  failed: 'voice.failed',
} as const satisfies Record<RecordFault, string>
