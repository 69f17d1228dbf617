import type { Clock } from '../../clock.ts'
import type { Locale } from '../../../types.ts'
import type { InboundActivity } from '../../activity.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Inbox } from '../../inbox.ts'
import { identityOf } from '../../stores/account-store.ts'
import { unlessAway } from '../../stores/outage-of.ts'
import type { SessionStore } from '../../stores/session-store.ts'
import { OPENED, OPENED_AFTER_NOTICE } from '../../middleware/answer-event.ts'
import type { TokenScope } from './tokens.ts'

export interface OpenServices {
  readonly store: SessionStore
  readonly inbox: Inbox
  readonly clock: Clock
}

/**
 * Opens a conversation, or finds it open; a new one is greeted, once.
 * @param greeting the language to greet in, as the client's interface has it, and whether the person
 * has read the notice there
 * @throws EvenkeelError `TokenForeign` when the conversation is another person's
 */
export async function openConversation(
  { conversationId, personId }: TokenScope,
  { store, inbox, clock }: OpenServices,
  greeting: { readonly locale?: Locale | undefined; readonly noticed?: boolean } = {},
): Promise<TokenScope> {
  const createdAt = clock.now()
  const asked = store.open({ id: conversationId, personId, createdAt })
  // While the store is away the token vouches for it, and it is opened with what is kept.
  const conversation = await unlessAway(asked, undefined)
  if (conversation && identityOf(conversation) !== personId) throw new EvenkeelError('TokenForeign')
  // The client id makes the greeting happen once, however often the conversation is opened.
  const opened: InboundActivity = {
    type: 'event',
    text: '',
    name: greeting.noticed ? OPENED_AFTER_NOTICE : OPENED,
    ...(greeting.locale && { value: greeting.locale }),
    attachments: 0,
    clientId: OPENED,
  }
  await inbox.accept(conversationId, opened, { personId, opens: !conversation })
  return { conversationId, personId }
}
