import '../styles/base.css'
import '../styles/chat.css'
import '../styles/cards.css'
import './console.css'
import type { SessionAnswer } from '../../console/wire.ts'
import { BrowserStorage } from '../browser-storage.ts'
import { h } from '../dom.ts'
import { InterfaceLanguage } from '../interface-language.ts'
import { startLocale } from '../locale.ts'
import { Alerts } from './alerts.ts'
import { CaseDeskPage } from './case-desk-page.ts'
import { ConsoleApi } from './client/console-api.ts'
import { ConsoleLine } from './client/console-line.ts'
import { faultWords } from './console-language.ts'
import { Shortcuts } from './shortcuts.ts'
import { CONSOLE_CATALOGUE } from './strings/catalogue.ts'
import { adminView } from './views/admin-view.ts'
import { consoleHeader } from './views/console-header.ts'
import { DeadJobs } from './dead-jobs.ts'
import { showKeys } from './views/dialogs.ts'
import { helplineBanner } from './views/helpline-banner.ts'
import { signInView } from './views/sign-in-view.ts'

/** How long something that was told stays to be read. */
const TOLD_MS = 8000
/** Touching the page keeps the session alive; saying so once a minute is enough. */
const ACTIVE_EVERY_MS = 60_000

const kept = new BrowserStorage(() => localStorage)
const language = new InterfaceLanguage(
  startLocale(kept.get('locale'), navigator.languages),
  CONSOLE_CATALOGUE,
)
const api = new ConsoleApi(window.fetch.bind(window))
const alerts = new Alerts(kept)
const told = h('p', { class: 'told', role: 'status', hidden: true })
const shortcuts = new Shortcuts(kept, (action) => {
  if (action === 'help') showKeys(language, shortcuts)
  else if (action === 'sound') header.setSound(alerts.toggle())
  else desk?.act(action)
})
const line = new ConsoleLine(() => api.csrf, {
  onState: (state) => {
    header.setLine(state)
    // It may have been refused because the session is over: the line itself cannot tell.
    if (state === 'lost') void checkSession()
  },
  onFrame: (frame) => desk?.receive(frame),
  onSignedOut: () => askAgain(),
})
const header = consoleHeader(language, alerts.on, {
  onSound: () => alerts.toggle(),
  onKeys: () => showKeys(language, shortcuts),
  onJobs: () => void deadJobs.open(),
  onLocale: (locale) => {
    kept.set('locale', locale)
    language.change(locale)
    showTitle()
  },
  onSignOut: (everywhere) => void signOut(everywhere),
})
const deadJobs = new DeadJobs({
  ...{ language, api },
  onTell: tell,
  onCount: (count) => header.setDeadJobs(count),
})
const skip = language.words(h('a', { href: '#case', class: 'skip' }), 'console.skip')
skip.addEventListener('click', (event) => {
  event.preventDefault()
  document.getElementById('case')?.focus()
})
const page = h('div', { class: 'page console' }, skip, header.element)
document.body.append(page, told)

let me: SessionAnswer['me'] | null = null
let desk: CaseDeskPage | null = null
let again: HTMLDialogElement | null = null
let waiting = 0
let tellTimer: number | undefined
let activeAt = 0

api.onSignedOut = askAgain
for (const type of ['pointerdown', 'keydown'] as const)
  document.addEventListener(type, () => {
    alerts.unlock()
    const now = Date.now()
    if (now - activeAt < ACTIVE_EVERY_MS) return
    activeAt = now
    line.send({ type: 'active' })
  })
addEventListener('online', () => line.wake())
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') line.wake()
})

function showTitle(): void {
  const title = language.text('console.title')
  document.title =
    waiting === 0
      ? title
      : `${language.text('console.waitingTitle', { count: waiting })} · ${title}`
}

function tell(words: string): void {
  clearTimeout(tellTimer)
  told.textContent = words
  told.hidden = false
  tellTimer = window.setTimeout(() => (told.hidden = true), TOLD_MS)
}

function askToSignIn(): void {
  const view = signInView(language, api, false, (answer) => {
    view.element.remove()
    begin(answer)
  })
  page.append(view.element)
  view.focus()
}

/** The session ended while somebody worked: signing in lies over the page, which stays as it is. */
function askAgain(): void {
  if (again || me === null) return
  line.close()
  const view = signInView(language, api, true, (answer) => {
    again?.close()
    if (answer.me.name === me?.name) line.open()
    else location.reload()
  })
  const dialog = h('dialog', { class: 'again' }, view.element)
  // There is nothing behind it to go back to.
  dialog.addEventListener('cancel', (event) => event.preventDefault())
  dialog.addEventListener('close', () => {
    dialog.remove()
    again = null
  })
  again = dialog
  document.body.append(dialog)
  dialog.showModal()
  view.focus()
}

function begin(answer: SessionAnswer): void {
  me = answer.me
  header.setMe(me)
  void warnOfHelplines()
  if (me.role === 'admin') {
    void showAdmin()
    return
  }
  desk = new CaseDeskPage({
    language,
    api,
    line,
    alerts,
    me,
    onTell: tell,
    onWaiting: (count) => {
      waiting = count
      showTitle()
    },
  })
  page.append(desk.element)
  line.open()
  if (me.role === 'supervisor') deadJobs.watch()
}

/** Numbers that nobody confirmed are given to people all the same: whoever works here should know. */
async function warnOfHelplines(): Promise<void> {
  try {
    const { unconfirmed } = await api.helplines()
    if (unconfirmed.length > 0) header.element.after(helplineBanner(language, unconfirmed))
  } catch (error) {
    tell(faultWords(language, error))
  }
}

async function showAdmin(): Promise<void> {
  try {
    const [accounts, audit] = await Promise.all([api.accounts(), api.audit()])
    page.append(adminView(language, accounts, audit, (before) => api.audit(before)))
  } catch (error) {
    tell(faultWords(language, error))
  }
}

async function checkSession(): Promise<void> {
  try {
    if (!(await api.session())) askAgain()
  } catch {
    // The server is away: the line goes on trying, and says so on the page.
  }
}

async function signOut(everywhere: boolean): Promise<void> {
  try {
    await api.signOut(everywhere)
    me = null
    line.close()
    desk?.end()
    location.replace('/console')
  } catch (error) {
    tell(faultWords(language, error))
  }
}

showTitle()
try {
  const answer = await api.session()
  if (answer) begin(answer)
  else askToSignIn()
} catch (error) {
  tell(faultWords(language, error))
  askToSignIn()
}
