import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { Profile } from '../../../dialogs/types.ts'
import type { MoodPoint } from '../../../types.ts'
import type { Address } from '../../channels/channel.ts'
import type { Case } from '../../handoff/case.ts'
import type { LinkedIdentity } from '../account-store.ts'
import { exportedProfile } from '../exported-profile.ts'
import type { Conversation, Inventory, PersonExport } from '../session-store.ts'
import type { Connection } from './connect.ts'
import { openMood, readHome, type KeptAddress } from './home.ts'
import type { HomeKeys } from './home-keys.ts'
import { homeKeys, talkKeys } from './keys.ts'

export interface RecordsParts {
  readonly connection: Connection
  readonly keys: HomeKeys
  readonly conversation: (id: string) => Promise<Conversation | undefined>
  readonly address: (conversationId: string) => Promise<Address | undefined>
}

/** What is kept about a person as a whole, read at their home. */
export class Records {
  readonly #parts: RecordsParts

  constructor(parts: RecordsParts) {
    this.#parts = parts
  }

  linked(personId: string): Promise<LinkedIdentity[]> {
    const { connection, keys } = this.#parts
    return keys.reading(personId, async (sealer) =>
      (await connection.hvalsBuffer(homeKeys(personId).members))
        .map((one) => sealer.open<LinkedIdentity>(one))
        .toSorted((a, b) => a.since - b.since || (a.identity < b.identity ? -1 : 1)),
    )
  }

  profile(personId: string): Promise<Profile> {
    const { connection, keys } = this.#parts
    return keys.reading(personId, async (sealer) => {
      const kept = await connection.hgetBuffer(homeKeys(personId).person, 'profile')
      return kept ? sealer.open<Profile>(kept) : EMPTY_PROFILE
    })
  }

  moods(personId: string, since: number): Promise<MoodPoint[]> {
    const { connection, keys } = this.#parts
    return keys.reading(personId, async (sealer) =>
      (await connection.zrangebyscoreBuffer(homeKeys(personId).moods, since, '+inf')).map(
        (one) => openMood(one, sealer).point,
      ),
    )
  }

  cases(personId: string): Promise<Case[]> {
    const { connection, keys } = this.#parts
    return keys.reading(personId, async (sealer) =>
      (await connection.hvalsBuffer(homeKeys(personId).cases))
        .map((one) => sealer.open<Case>(one))
        .toSorted((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1)),
    )
  }

  case(personId: string, caseId: string): Promise<Case | undefined> {
    const { connection, keys } = this.#parts
    return keys.reading(personId, async (sealer) => {
      const kept = await connection.hgetBuffer(homeKeys(personId).cases, caseId)
      return kept ? sealer.open<Case>(kept) : undefined
    })
  }

  async inventory(personId: string): Promise<Inventory> {
    const { connection, address } = this.#parts
    const { moods, cases, convs } = homeKeys(personId)
    const ids = await connection.smembers(convs)
    const [profile, moodPoints, caseCount, logs, addresses] = await Promise.all([
      this.profile(personId),
      connection.zcard(moods),
      connection.hlen(cases),
      Promise.all(ids.map((id) => connection.hlen(talkKeys(personId, id).log))),
      Promise.all(ids.toSorted().map((id) => address(id))),
    ])
    return {
      conversations: ids.length,
      activities: logs.reduce((sum, count) => sum + count, 0),
      moodPoints,
      episodes: profile.episodes.length,
      cases: caseCount,
      channels: [...new Set(addresses.map((one) => one?.channel ?? 'web'))],
    }
  }

  async export(personId: string): Promise<PersonExport | undefined> {
    const { connection, keys, conversation } = this.#parts
    const home = await keys.reading(personId, (sealer) =>
      readHome(personId, connection, sealer, conversation),
    )
    if (home.profile === null && home.latest === null) return undefined
    return {
      personId,
      profile: exportedProfile(home.profile ?? EMPTY_PROFILE),
      mood: home.moods.map(({ point }) => point),
      conversations: home.talks.map(({ conversation: { id, createdAt }, state, log }) => ({
        ...{ id, createdAt },
        state: state ?? EMPTY_STATE,
        activities: log.map(([seq, activity]) => ({ seq, activity })),
      })),
      cases: home.cases.toSorted((a, b) => a.openedAt - b.openedAt),
      channels: [...new Set(home.talks.map(({ address }) => address?.contact.channel ?? 'web'))],
    }
  }
}

/** Where a conversation is reached, as those who deliver there take it. */
export function addressOf(conversationId: string, kept: KeptAddress): Address {
  const { contact, cursor, heard, blocked, leaving } = kept
  const { channel, reference } = contact
  return {
    ...{ conversationId, channel, reference },
    delivered: cursor,
    // Undefined when the person was heard from since.
    ...(blocked !== undefined && heard <= blocked && { blockedAt: blocked }),
    ...(leaving && { leaving }),
  }
}
