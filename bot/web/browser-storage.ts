/**
 * Small strings kept by the browser. A browser may refuse to keep anything (private windows,
 * settings); then they are kept for as long as the page is open, which is all there is to have.
 */
export class BrowserStorage {
  readonly #storage: () => Storage
  readonly #memory = new Map<string, string>()

  /** @param storage a function, since merely naming `localStorage` throws where it is blocked. */
  constructor(storage: () => Storage) {
    this.#storage = storage
  }

  get(name: string): string | null {
    try {
      return this.#storage().getItem(key(name))
    } catch {
      return this.#memory.get(name) ?? null
    }
  }

  set(name: string, value: string): void {
    try {
      this.#storage().setItem(key(name), value)
    } catch {
      this.#memory.set(name, value)
    }
  }

  remove(name: string): void {
    this.#memory.delete(name)
    try {
      this.#storage().removeItem(key(name))
    } catch {
      // What could not be kept need not be removed.
    }
  }
}

function key(name: string): string {
  return `evenkeel.${name}`
}

/** Parses JSON of our own writing; null when something else got into the storage. */
export function parseJson(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
