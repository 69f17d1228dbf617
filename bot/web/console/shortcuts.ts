import type { BrowserStorage } from '../browser-storage.ts'
import type { ConsoleWord } from './strings/catalogue.ts'

/** What a key does. In the order of the help panel. */
export const SHORTCUTS = [
  { key: 'j', action: 'next', word: 'keys.next' },
  { key: 'k', action: 'previous', word: 'keys.previous' },
  { key: 'c', action: 'claim', word: 'keys.claim' },
  { key: 'r', action: 'reply', word: 'keys.reply' },
  { key: 'q', action: 'quick', word: 'keys.quick' },
  { key: 'n', action: 'note', word: 'keys.note' },
  { key: 't', action: 'transfer', word: 'keys.transfer' },
  { key: 'b', action: 'return', word: 'keys.return' },
  { key: 'x', action: 'close', word: 'keys.close' },
  { key: 's', action: 'sound', word: 'keys.sound' },
  { key: '?', action: 'help', word: 'keys.help' },
] as const satisfies readonly { key: string; action: string; word: ConsoleWord }[]

export type ShortcutAction = (typeof SHORTCUTS)[number]['action'] | 'escape'

const SETTING = 'console.keys'

/** Single-key shortcuts can be switched off, for those whose speech or hands would set them off. */
export class Shortcuts {
  readonly #kept: BrowserStorage

  constructor(kept: BrowserStorage, act: (action: ShortcutAction) => void) {
    this.#kept = kept
    document.addEventListener('keydown', (event) => {
      const action = this.#actionOf(event)
      if (!action) return
      event.preventDefault()
      act(action)
    })
  }

  get enabled(): boolean {
    return this.#kept.get(SETTING) !== 'off'
  }

  set enabled(enabled: boolean) {
    this.#kept.set(SETTING, enabled ? 'on' : 'off')
  }

  #actionOf(event: KeyboardEvent): ShortcutAction | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined
    // A window on top has its own keys, Escape among them.
    if (document.querySelector('dialog[open]')) return undefined
    if (event.key === 'Escape') return 'escape'
    if (!this.enabled || isField(event.target)) return undefined
    return SHORTCUTS.find(({ key }) => key === event.key)?.action
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}
