import type { Listener } from '../inbox.ts'

/** One listener out of several: each is told everything, in their order. */
export function fanOut(...listeners: readonly Listener[]): Listener {
  return {
    changed: (...told) => listeners.forEach((each) => each.changed(...told)),
    typing: (...told) => listeners.forEach((each) => each.typing(...told)),
    read: (...told) => listeners.forEach((each) => each.read(...told)),
    unsaved: (...told) => listeners.forEach((each) => each.unsaved(...told)),
  }
}
