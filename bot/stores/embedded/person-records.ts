import type { ChannelName } from '../../channels/channel.ts'
import { exportedProfile } from '../exported-profile.ts'
import type { Inventory, PersonExport } from '../session-store.ts'
import { channelOf, type Tables } from './account-moves.ts'

/** What is kept about a person in the embedded store, counted. */
export function inventoryOf(tables: Tables, personId: string): Inventory {
  const { people, log, cases } = tables
  const ids = people.conversationIds(personId)
  return {
    conversations: ids.length,
    activities: ids.reduce((sum, id) => sum + log.count(id), 0),
    moodPoints: people.countMoods(personId),
    episodes: people.person(personId).profile.episodes.length,
    cases: cases.of(personId).length,
    channels: channelsOf(tables, ids),
  }
}

/** All that is kept about a person in the embedded store; undefined for a stranger. */
export function exportOf(tables: Tables, personId: string): PersonExport | undefined {
  const { people, log, cases } = tables
  if (!people.isKnown(personId)) return undefined
  const ids = people.conversationIds(personId)
  return {
    personId,
    profile: exportedProfile(people.person(personId).profile),
    mood: people.moods(personId, 0),
    conversations: ids.map((id) => ({
      id,
      createdAt: people.conversation(id)?.createdAt ?? 0,
      state: people.state(id),
      activities: log.after(id, 0, Number.MAX_SAFE_INTEGER),
    })),
    cases: cases.of(personId),
    channels: channelsOf(tables, ids),
  }
}

function channelsOf(tables: Tables, conversationIds: readonly string[]): ChannelName[] {
  return [...new Set(conversationIds.map((id) => channelOf(tables, id)))]
}
