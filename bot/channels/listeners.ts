import type { Listener } from '../listener.ts'

/** A listener that hears of the conversations that pass, and of no others. */
export function onlyFor(passes: (conversationId: string) => boolean, each: Listener): Listener {
  return {
    changed(id) {
      if (passes(id)) each.changed(id)
    },
    typing(id, ...told) {
      if (passes(id)) each.typing(id, ...told)
    },
    read(id, ...told) {
      if (passes(id)) each.read(id, ...told)
    },
    unsaved(id, ...told) {
      if (passes(id)) each.unsaved(id, ...told)
    },
  }
}

/** One listener out of several: each is told everything, in their order. */
export function fanOut(...listeners: readonly Listener[]): Listener {
  return {
    changed: (...told) => listeners.forEach((each) => each.changed(...told)),
    typing: (...told) => listeners.forEach((each) => each.typing(...told)),
    read: (...told) => listeners.forEach((each) => each.read(...told)),
    unsaved: (...told) => listeners.forEach((each) => each.unsaved(...told)),
  }
}
