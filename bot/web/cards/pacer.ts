import { h } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import type { StringKey } from '../strings/strings.ts'
import { type PacerPhase, type PacerSpec, pacerAt, pacerLengthMs } from './pacer-clock.ts'

type Mode = 'ready' | 'running' | 'paused' | 'done'

const PHASE_WORDS = {
  inhale: 'pacer.inhale',
  hold: 'pacer.hold',
  exhale: 'pacer.exhale',
} as const satisfies Record<PacerPhase, StringKey>

/** Often enough for the count to change on time while the page is in the background. */
const TICK_MS = 200

function clockTime(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/**
 * The breathing pacer: a circle that grows and shrinks, the words for it, a count and the time
 * left. With reduced motion a bar takes the circle's place; a screen reader hears each phase once.
 */
export function pacerCard(
  language: InterfaceLanguage,
  spec: PacerSpec,
  onFinished: () => void,
): HTMLElement {
  let mode: Mode = 'ready'
  /** Milliseconds breathed before the last start, and when that was. */
  let banked = 0
  let startedAt = 0
  let timer: number | undefined
  let wakeLock: WakeLockSentinel | null = null
  let announced = ''

  const circle = h('div', { class: 'pacer-circle' })
  const word = h('p', { class: 'pacer-word' })
  const count = h('p', { class: 'pacer-count' })
  const stage = h(
    'div',
    { class: 'pacer-stage', 'aria-hidden': 'true' },
    h('div', { class: 'pacer-ring' }),
    circle,
    h('div', { class: 'pacer-text' }, word, count),
  )
  const bar = language.attribute(
    h('progress', { class: 'pacer-bar', max: 1, value: 0 }),
    'aria-label',
    'pacer.progress',
  )
  const spoken = h('p', { class: 'visually-hidden', 'aria-live': 'polite' })
  const remaining = h('p', { class: 'pacer-remaining', role: 'timer', 'aria-live': 'off' })
  const pattern = language.words(
    h('p', { class: 'pacer-pattern' }),
    spec.hold > 0 ? 'pacer.patternHold' : 'pacer.pattern',
    { inhale: spec.inhale, hold: spec.hold, exhale: spec.exhale },
  )
  const button = h('button', { type: 'button', class: 'button primary' })
  const card = language.attribute(
    h(
      'section',
      { class: 'card pacer', role: 'group' },
      stage,
      bar,
      spoken,
      h('div', { class: 'pacer-foot' }, pattern, remaining),
      button,
    ),
    'aria-label',
    'pacer.label',
  )

  const elapsed = () => (mode === 'running' ? banked + performance.now() - startedAt : banked)

  function draw(): void {
    const moment = pacerAt(spec, elapsed())
    if (mode === 'running' && moment.phase === 'done') {
      finish()
      return
    }
    const breathing = mode === 'running' && moment.phase !== 'done'
    const key = breathing ? PHASE_WORDS[moment.phase] : restWords(mode)
    word.textContent = language.text(key)
    count.textContent = breathing ? String(moment.count) : ''
    if (announced !== key) {
      announced = key
      spoken.textContent = mode === 'ready' ? '' : language.text(key)
    }
    circle.style.setProperty('--fill', (mode === 'ready' ? 0 : moment.fill).toFixed(3))
    bar.value = breathing ? moment.progress : 0
    const left = mode === 'done' ? 0 : moment.remainingMs
    remaining.textContent = language.text('pacer.remaining', { time: clockTime(left) })
    button.textContent = language.text(buttonWords(mode))
    card.dataset['mode'] = mode
  }

  function animate(): void {
    if (mode !== 'running') return
    draw()
    requestAnimationFrame(animate)
  }

  function run(): void {
    mode = 'running'
    startedAt = performance.now()
    timer = window.setInterval(draw, TICK_MS)
    animate()
    void keepAwake()
  }

  function rest(next: Mode, breathed: number): void {
    banked = breathed
    mode = next
    clearInterval(timer)
    void wakeLock?.release()
    wakeLock = null
    draw()
  }

  function finish(): void {
    rest('done', pacerLengthMs(spec))
    onFinished()
  }

  /** A phone that goes dark in the middle of a breath helps nobody. */
  async function keepAwake(): Promise<void> {
    if (!('wakeLock' in navigator)) return
    try {
      const lock = await navigator.wakeLock.request('screen')
      if (mode === 'running') wakeLock = lock
      else await lock.release()
    } catch {
      // Refused on low battery or in the background: the exercise works without it.
    }
  }

  button.addEventListener('click', () => {
    if (mode === 'running') {
      rest('paused', elapsed())
      return
    }
    if (mode === 'done') banked = 0
    run()
  })
  return language.live(card, () => {
    announced = ''
    draw()
  })
}

function restWords(mode: Mode): StringKey {
  switch (mode) {
    case 'ready':
    case 'running':
      return 'pacer.ready'
    case 'paused':
      return 'pacer.paused'
    case 'done':
      return 'pacer.done'
  }
}

function buttonWords(mode: Mode): StringKey {
  switch (mode) {
    case 'ready':
      return 'pacer.start'
    case 'running':
      return 'pacer.pause'
    case 'paused':
      return 'pacer.continue'
    case 'done':
      return 'pacer.again'
  }
}
