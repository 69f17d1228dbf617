import type { SessionAnswer } from '../../../console/wire.ts'
import { h, icon } from '../../dom.ts'
import { isLocale, LOCALES, type Locale } from '../../locale.ts'
import type { LineState } from '../client/console-line.ts'
import { LANGUAGE_NAMES, type ConsoleLanguage } from '../console-language.ts'

export interface HeaderActions {
  readonly onSound: () => boolean
  readonly onKeys: () => void
  readonly onJobs: () => void
  readonly onLocale: (locale: Locale) => void
  readonly onSignOut: (everywhere: boolean) => void
}

export interface ConsoleHeader {
  readonly element: HTMLElement
  setLine(state: LineState): void
  /** Shows who is signed in; null for nobody. */
  setMe(me: SessionAnswer['me'] | null): void
  setSound(on: boolean): void
  /** How many jobs were given up; shown to whoever may look at them. */
  setDeadJobs(count: number): void
}

/** Name, state of the line, sound, keys, language, and the way out. */
export function consoleHeader(
  language: ConsoleLanguage,
  sound: boolean,
  actions: HeaderActions,
): ConsoleHeader {
  let line: LineState | null = null
  const status = h('p', { class: 'status', role: 'status' })
  language.live(status, () => {
    status.textContent = line === null ? '' : language.text(`line.${line}`)
  })

  let on = sound
  const soundIcon = h('span', { class: 'icon-slot' })
  const soundButton = h('button', { type: 'button', class: 'button icon-button' }, soundIcon)
  const drawSound = () => {
    soundIcon.replaceChildren(icon(on ? 'sound' : 'mute'))
    soundButton.setAttribute('aria-label', language.text(on ? 'sound.on' : 'sound.off'))
    soundButton.setAttribute('aria-pressed', String(on))
    soundButton.title = language.text(on ? 'sound.on' : 'sound.off')
  }
  language.live(soundButton, drawSound)
  soundButton.addEventListener('click', () => {
    on = actions.onSound()
    drawSound()
  })

  const keys = h('button', { type: 'button', class: 'button icon-button keys-button' }, '?')
  language.attribute(keys, 'aria-label', 'keys.open')
  keys.addEventListener('click', actions.onKeys)

  let dead = 0
  const jobsCount = h('span', { class: 'badge', 'data-level': 'high' })
  const jobsWords = language.words(h('span', { class: 'jobs-words' }), 'jobs.open')
  const jobs = h('button', { type: 'button', class: 'button jobs-button' }, jobsWords, jobsCount)
  jobs.hidden = true
  const drawJobs = () => {
    jobsCount.hidden = dead === 0
    jobsCount.textContent = String(dead)
    jobs.setAttribute('aria-label', language.text('jobs.openCount', { count: dead }))
  }
  language.live(jobs, drawJobs)
  jobs.addEventListener('click', actions.onJobs)

  const select = h(
    'select',
    { class: 'language' },
    ...LOCALES.map((one) => h('option', { value: one, lang: one }, LANGUAGE_NAMES[one])),
  )
  language.attribute(select, 'aria-label', 'language')
  language.live(select, () => (select.value = language.locale))
  select.addEventListener('change', () => {
    if (isLocale(select.value)) actions.onLocale(select.value)
  })

  const who = h('p', { class: 'account-who' })
  const out = language.words(h('button', { type: 'button', class: 'button' }), 'signIn.out')
  const everywhere = language.words(
    h('button', { type: 'button', class: 'button' }),
    'signIn.outEverywhere',
  )
  out.addEventListener('click', () => actions.onSignOut(false))
  everywhere.addEventListener('click', () => actions.onSignOut(true))
  const summary = h('summary', { class: 'button' })
  language.attribute(summary, 'aria-label', 'menu.account')
  const account = h(
    'details',
    { class: 'account', hidden: true },
    summary,
    h('div', { class: 'account-menu' }, who, out, everywhere),
  )
  // A menu that stays open hides what is behind it.
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !account.contains(event.target)) account.open = false
  })
  account.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !account.open) return
    event.stopPropagation()
    account.open = false
    summary.focus()
  })

  const element = h(
    'header',
    { class: 'header console-header' },
    icon('boat'),
    language.words(h('p', { class: 'name' }), 'console.name'),
    status,
    h('div', { class: 'tools' }, jobs, soundButton, keys, select, account),
  )
  let me: SessionAnswer['me'] | null = null
  language.live(who, () => {
    who.textContent = me === null ? '' : `${me.display} · ${language.text(`role.${me.role}`)}`
  })
  return {
    element,
    setLine(state) {
      line = state
      element.dataset['status'] = state === 'lost' ? 'reconnecting' : state
      status.textContent = language.text(`line.${state}`)
    },
    setMe(next) {
      me = next
      account.hidden = next === null
      account.open = false
      jobs.hidden = next?.role !== 'supervisor'
      if (!next) return
      // An administrator has no cases, and so neither sounds nor keys.
      soundButton.hidden = next.role === 'admin'
      keys.hidden = next.role === 'admin'
      summary.textContent = next.display
      who.textContent = `${next.display} · ${language.text(`role.${next.role}`)}`
    },
    setSound(state) {
      on = state
      drawSound()
    },
    setDeadJobs(count) {
      dead = count
      drawJobs()
    },
  }
}
