import { identityOf } from '../stores/account-store.ts'
import type { PendingTurn } from '../stores/session-store.ts'
import type { TurnServices } from '../turn.ts'
import type { Accounts } from './accounts.ts'
import type { LinkView } from './link-commands.ts'

/** What commands about accounts go by. */
export async function linkView(
  { conversationId }: PendingTurn,
  personId: string,
  accounts: Accounts,
  { store, handoff, joiningElsewhere }: TurnServices,
): Promise<LinkView> {
  const conversation = await store.conversation(conversationId)
  return {
    ...{ accounts, personId, conversationId, isBusy: joiningElsewhere === true },
    identity: conversation ? identityOf(conversation) : personId,
    hasCase: (id) => handoff?.hasCase(id) ?? false,
    isHeld: (id) => handoff?.isHeld(id) ?? false,
  }
}
