import { localeFor } from '../locale.ts'
import type { Locale } from '../../../types.ts'
import { CLOSE_MESSAGE, FRAMED } from './protocol.ts'
import { EMBED_STYLE } from './style.ts'
import { EMBED_WORDS } from './words.ts'

/** Below this width the panel is the whole screen, and nothing behind it can be reached. */
const PHONE = '(max-width: 40rem)'
const SVG = 'http://www.w3.org/2000/svg'

/**
 * Puts a button on the page that holds the script's tag, which opens our page in a side panel.
 * Nothing is asked of our server before somebody presses it.
 */
function embed(script: HTMLScriptElement): void {
  const { origin, pathname } = new URL(script.src)
  const locale = languageOf(script)
  const words = EMBED_WORDS[locale]
  const host = document.createElement('evenkeel-chat')
  host.lang = locale
  if (script.dataset['side'] === 'left') host.dataset['side'] = 'left'
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(EMBED_STYLE)
  root.adoptedStyleSheets = [sheet]

  const open = button('open', 'M4 5h16v11H9l-5 4z', script.dataset['label'] ?? words.open)
  open.setAttribute('aria-haspopup', 'dialog')
  const close = button('close', 'M5 5l14 14M19 5L5 19', words.close)
  const bar = document.createElement('div')
  bar.className = 'bar'
  bar.append(close)
  const panel = document.createElement('dialog')
  panel.setAttribute('aria-label', words.panel)
  panel.append(bar)
  root.append(open, panel)

  let frame: HTMLIFrameElement | null = null
  const show = () => {
    frame ??= panel.appendChild(frameOf(new URL('.', origin + pathname), locale, words.panel))
    if (matchMedia(PHONE).matches) panel.showModal()
    else panel.show()
    open.hidden = true
    frame.focus()
  }
  const hide = () => {
    if (panel.open) panel.close()
  }
  open.addEventListener('click', show)
  close.addEventListener('click', hide)
  // Escape closes it wherever the focus is: a dialog does so itself only where it is modal, and keys
  // that are pressed inside the frame are told by our page.
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) hide()
  })
  panel.addEventListener('close', () => {
    open.hidden = false
    open.focus()
  })
  addEventListener('message', (event) => {
    const ours = frame !== null && event.source === frame.contentWindow && event.origin === origin
    if (ours && event.data === CLOSE_MESSAGE) hide()
  })
  document.body.append(host)
}

/** What the tag says, else what the page says of itself, else English. */
function languageOf(script: HTMLScriptElement): Locale {
  const tags = [script.dataset['lang'], document.documentElement.lang]
  return tags.map((tag) => localeFor(tag ?? '')).find((locale) => locale !== null) ?? 'en'
}

function frameOf(page: URL, locale: Locale, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  page.search = new URLSearchParams({ lang: locale, [FRAMED]: '1' }).toString()
  frame.title = title
  // The host page's address may tell more about a person than its owner means to.
  frame.referrerPolicy = 'no-referrer'
  // Voice notes: the browser still asks the person.
  frame.allow = 'microphone'
  frame.src = page.href
  return frame
}

function button(name: string, path: string, label: string): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = name
  const icon = document.createElementNS(SVG, 'svg')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'path')
  for (const [attribute, value] of Object.entries({
    d: path,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }))
    line.setAttribute(attribute, value)
  icon.append(line)
  element.append(icon, label)
  return element
}

const own = document.currentScript
/** A tag that stands on the page twice makes one button. */
const isFirst = document.querySelector('evenkeel-chat') === null
if (own instanceof HTMLScriptElement && isFirst) {
  if (document.body as HTMLElement | null) embed(own)
  else addEventListener('DOMContentLoaded', () => embed(own), { once: true })
}
