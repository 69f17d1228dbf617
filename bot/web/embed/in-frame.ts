import { CLOSE_MESSAGE, FRAMED } from './protocol.ts'

/** Whether our page stands in a frame; there it is known again by a cookie of that site's own. */
export function isFramed(): boolean {
  return window.parent !== window
}

/** The language that the snippet asked for. */
export function framedLanguage(): string | null {
  const query = new URLSearchParams(location.search)
  return query.has(FRAMED) ? query.get('lang') : null
}

/** Escape leaves the panel, unless it closes something of our own. */
export function leaveByEscape(): void {
  if (!isFramed()) return
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (document.querySelector('dialog[open]')) return
    // Any page may hear it: it says no more than that a key was pressed. `frame-ancestors` decides
    // who can hold this page at all.
    window.parent.postMessage(CLOSE_MESSAGE, '*')
  })
}
