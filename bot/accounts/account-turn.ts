import { EMPTY_PROFILE, EMPTY_STATE, restoreProfile } from '../../dialogs/state.ts'
import type { DialogState, Profile } from '../../dialogs/types.ts'
import { compose } from '../compose.ts'
import type { Answer } from '../answer.ts'
import { identityOf } from '../stores/account-store.ts'
import type { SessionStore, TurnCommit } from '../stores/session-store.ts'
import { joinProfiles, strangerProfile, watchBoth } from './join-accounts.ts'
import { nameChannels } from './link-commands.ts'

/** What a turn asks to be done with accounts, as its commit does it. */
type AccountCommit = Pick<TurnCommit, 'personId' | 'profile' | 'state'> &
  Partial<Pick<TurnCommit, 'newCode' | 'join' | 'part'>>

/** The turn as it was decided. */
interface Decided {
  readonly personId: string
  readonly conversationId: string
  readonly profile: Profile
  readonly state: DialogState
  readonly at: number
}

/**
 * Works out what becomes of the accounts. Both persons' turns must stand still until it is saved.
 */
export async function accountCommit(
  { link }: Answer,
  decided: Decided,
  store: SessionStore,
): Promise<AccountCommit> {
  const { personId, profile, state, conversationId, at } = decided
  const same = { personId, profile, state }
  if (!link) return same
  if (link.newCode) return { ...same, newCode: link.newCode }
  if (link.part) return parted(link.part, decided, store)
  if (!link.join) return same
  const { into, given, hash } = link.join
  const account = restoreProfile(await store.profile(into))
  const there = await store.state(given)
  const channel = (await store.address(conversationId))?.channel ?? 'web'
  const told = compose(
    {
      state: there,
      profile: account,
      say: [
        {
          say: 'service.link.told',
          values: {
            channel: nameChannels([channel], account.locale ?? 'en'),
          },
        },
      ],
    },
    account.locale ?? 'en',
    null,
    at,
  )
  return {
    personId: into,
    profile: joinProfiles(account, profile),
    state: watchBoth(state, there.crisis),
    join: {
      ...{ from: personId, hash, given, at },
      cases: [],
      states: [{ conversationId: given, state: watchBoth(told.state, state.crisis) }],
      told: told.activities.map((each) => ({ ...each, channelData: { voice: 'service' } })),
    },
  }
}

async function parted(
  leaving: readonly string[],
  { personId, profile, state, conversationId }: Decided,
  store: SessionStore,
): Promise<AccountCommit> {
  const stranger = strangerProfile(EMPTY_PROFILE, profile)
  const all = await store.conversationsOf(personId)
  const here = all.find(({ id }) => id === conversationId)
  const isHereLeaving = here !== undefined && leaving.includes(identityOf(here))
  // A watch over somebody's safety stays where they write.
  const forgotten = (before: DialogState): DialogState => ({
    ...EMPTY_STATE,
    crisis: before.crisis,
  })
  const states = await Promise.all(
    all
      .filter((one) => one.id !== conversationId && leaving.includes(identityOf(one)))
      .map(async ({ id }) => ({ conversationId: id, state: forgotten(await store.state(id)) })),
  )
  return {
    personId: isHereLeaving ? identityOf(here) : personId,
    profile: isHereLeaving ? stranger : profile,
    state: isHereLeaving ? forgotten(state) : state,
    part: {
      account: personId,
      leaving: leaving.map((identity) => ({ identity, profile: stranger })),
      states,
    },
  }
}
