import type { DialogState, Profile } from '../../dialogs/types.ts'
import type { StoredActivity } from '../activity.ts'
import type { ChannelName } from '../channels/channel.ts'
import type { Case } from '../handoff/case.ts'
import type { Conversation } from './session-store.ts'

/**
 * Who writes, as a channel knows them: the id that a page's cookie carries, or the keyed hash of a
 * pushing channel's user id. Each is a person of its own, until it is linked to another's account.
 */
export type Identity = string

/** A channel that belongs to an account. */
export interface LinkedIdentity {
  readonly identity: Identity
  readonly channel: ChannelName
  /** Milliseconds since the epoch. */
  readonly since: number
}

/** A code that joins another channel to an account, once. Kept as a keyed hash. */
export interface LinkCode {
  readonly hash: string
  /** The account, and the conversation in which the code was given. */
  readonly personId: string
  readonly conversationId: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** A conversation's state that a joining changes beside its own. */
export interface ChangedState {
  readonly conversationId: string
  readonly state: DialogState
}

/**
 * Two accounts become one: all that is kept about `from` is the committed turn's person's from now on.
 * The turn carries the joined profile.
 */
export interface Joining {
  readonly from: string
  /** The code that is used up by it, and where it was given. */
  readonly hash: string
  readonly given: string
  readonly at: number
  /** The cases that it moves or changes. */
  readonly cases: readonly Case[]
  readonly states: readonly ChangedState[]
  /** Said where the code was given. */
  readonly told: readonly StoredActivity[]
}

/**
 * Channels leave an account: each identity is a person of its own again, with its conversations and
 * what is given here, and nothing else. All else stays with the account.
 */
export interface Parting {
  readonly account: string
  readonly leaving: readonly { readonly identity: Identity; readonly profile: Profile }[]
  readonly states: readonly ChangedState[]
}

/** The part of the store that knows which channels are one person's. */
export interface AccountStore {
  /** Whose account an identity belongs to; its own when it is not linked. */
  personOf(identity: Identity): Promise<string>
  /** The channels of an account, the oldest first; none when nothing was ever linked. */
  linked(personId: string): Promise<LinkedIdentity[]>
  /** All conversations of a person. */
  conversationsOf(personId: string): Promise<Conversation[]>
  /** The conversation that an identity last had. */
  conversationOfIdentity(identity: Identity): Promise<Conversation | undefined>
  /** A code that can be used still. */
  linkCode(hash: string, now: number): Promise<LinkCode | undefined>
}

/** Who writes in a conversation, as their channel knows them. */
export function identityOf({ identity, personId }: Conversation): Identity {
  return identity ?? personId
}
