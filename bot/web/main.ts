import './styles/base.css'
import './styles/chat.css'
import './styles/cards.css'
import { BrowserStorage } from './browser-storage.ts'
import { ChatApp } from './chat-app.ts'
import { DirectLineApi, type SetTimer, streamAddress } from './client/direct-line-api.ts'
import type { SocketHandlers } from './client/direct-line-client.ts'
import { h } from './dom.ts'
import { framedLanguage, isFramed, leaveByEscape } from './embed/in-frame.ts'
import { InterfaceLanguage } from './interface-language.ts'
import { type Locale, startLocale } from './locale.ts'
import { CATALOGUE } from './strings/strings.ts'
import { header } from './views/header.ts'
import { HelplinesDialog } from './views/helplines-dialog.ts'
import { notice } from './views/notice.ts'

const kept = new BrowserStorage(() => localStorage)
const session = new BrowserStorage(() => sessionStorage)
const language = new InterfaceLanguage(
  startLocale(kept.get('locale') ?? framedLanguage(), navigator.languages),
  CATALOGUE,
)

const setTimer: SetTimer = (action, ms) => {
  const timer = window.setTimeout(action, ms)
  return () => clearTimeout(timer)
}

function openSocket(streamUrl: string, handlers: SocketHandlers): { close(): void } {
  const socket = new WebSocket(streamAddress(streamUrl, location.href))
  socket.addEventListener('open', handlers.opened)
  // A failed socket closes right after; the error event itself says nothing.
  socket.addEventListener('close', ({ code }) => handlers.closed(code))
  socket.addEventListener('message', ({ data }) => handlers.frame(String(data)))
  return socket
}

const fetchFromServer = window.fetch.bind(window)
const api = new DirectLineApi({ fetch: fetchFromServer, setTimer })
const helplines = new HelplinesDialog(language, (path) => api.open(path))
let chat: ChatApp | null = null

/** Switches the page's language; it stays for the next visit. */
function useLocale(locale: Locale): void {
  kept.set('locale', locale)
  language.change(locale)
  document.title = language.text('title')
}

const head = header(language, {
  onHelp: () => helplines.open(),
  onLocale: (locale) => {
    useLocale(locale)
    chat?.localeChosen(locale)
  },
})
const skip = language.words(h('a', { href: '#message', class: 'skip' }), 'skip')
skip.addEventListener('click', (event) => {
  event.preventDefault()
  chat?.focus()
})
const page = h('div', { class: 'page' }, skip, head.element)
document.body.append(page, helplines.element)

function openChat(): ChatApp {
  const app = new ChatApp({
    language,
    session,
    ports: {
      fetch: fetchFromServer,
      framed: isFramed(),
      setTimer,
      openSocket,
      random: Math.random,
      newId: newMessageId,
      online: () => navigator.onLine,
    },
    helpNumbers: () => helplines.callable(),
    onHelp: () => helplines.open(),
    onStatus: (status) => head.setStatus(status),
    onLocale: useLocale,
    onErased: (id) => {
      if (kept.get('erased') === id) return
      kept.set('erased', id)
      // The next visit begins with the notice again, as for somebody new.
      kept.remove('started')
    },
  })
  page.append(...app.elements)
  app.start()
  addEventListener('online', () => app.networkChanged())
  addEventListener('offline', () => app.networkChanged())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') app.wake()
  })
  return app
}

/** `randomUUID` is missing on pages that are not served securely, as in a home network. */
function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

leaveByEscape()
document.title = language.text('title')
if (kept.get('started') === null) {
  const first = notice(language, {
    onHelp: () => helplines.open(),
    onStart: () => {
      kept.set('started', '1')
      first.remove()
      skip.hidden = false
      chat = openChat()
      chat.focus()
    },
  })
  skip.hidden = true
  page.append(first)
} else {
  chat = openChat()
}
