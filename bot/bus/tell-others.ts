import { BOT_ID } from '../compose.ts'
import type { Listener } from '../listener.ts'
import type { Bus } from './bus.ts'

/**
 * Passes what happens in a conversation on to the other processes.
 *
 * All but answers that could not be saved: they are in no log, so there is no place to point to, and
 * what was said to somebody does not go over the bus. Whoever is connected here sees them; the turn is
 * answered again, for everybody, when the store takes writes.
 */
export function tellOthers(bus: Bus): Listener {
  return {
    changed: (conversationId) => bus.tellTalk(conversationId, { kind: 'changed' }),
    typing: (conversationId, from) =>
      bus.tellTalk(conversationId, {
        kind: 'typing',
        who: from === undefined || from.id === BOT_ID ? 'bot' : 'counsellor',
      }),
    read: (conversationId, seq) => bus.tellTalk(conversationId, { kind: 'read', seq }),
    unsaved: () => undefined,
  }
}
