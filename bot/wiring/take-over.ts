import type { Courier } from '../channels/courier.ts'
import type { HandOffService } from '../handoff/create-hand-off.ts'
import type { Inbox } from '../inbox.ts'

export interface LeftBehind {
  readonly inbox: Pick<Inbox, 'recover'>
  readonly handOff: Pick<HandOffService, 'mend'>
  readonly courier: Pick<Courier, 'recover'>
}

/** What is younger, another process most likely has in hand, in milliseconds. */
const GRACE_MS = 3000

/**
 * Takes over what a process that died has left: accepted messages first. Voice notes need nothing: a
 * job is made before the turn that promises it is saved, and any worker runs it.
 */
export async function takeOver({ inbox, handOff, courier }: LeftBehind): Promise<void> {
  await inbox.recover(GRACE_MS)
  await handOff.mend(GRACE_MS)
  await courier.recover()
}
