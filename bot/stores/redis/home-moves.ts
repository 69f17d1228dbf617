import type { ChannelName } from '../../channels/channel.ts'
import type { Case } from '../../handoff/case.ts'
import { identityOf, type LinkedIdentity } from '../account-store.ts'
import type { Conversation, Retention, TurnCommit } from '../session-store.ts'
import type { Home, Talk } from './home.ts'

const DAY = 86_400_000

/** Homes as they are after a move, by id. An empty one is left without a trace. */
export type Moved = ReadonlyMap<string, Home>

const NOBODY = {
  profile: null,
  latest: null,
  code: null,
  members: [],
  moods: [],
  cases: [],
  said: [],
  talks: [],
} as const

export function emptyHome(id: string): Home {
  return { id, ...NOBODY }
}

/** Which homes a commit changes that is more than one home's, in an order that all agree on. */
export function homesOf(commit: TurnCommit, conversation: Conversation): string[] {
  const { join, part, erase, personId } = commit
  const homes = join
    ? [join.from, personId]
    : part
      ? [part.account, ...part.leaving.map(({ identity }) => identity)]
      : erase
        ? [personId, identityOf(conversation)]
        : [personId]
  return [...new Set(homes)].toSorted()
}

/**
 * What becomes of homes with a turn that erases a person, joins two or parts one. Pure: the same
 * homes and the same turn give the same.
 */
export function moveHomes(commit: TurnCommit, homes: Moved, retention: Retention): Moved {
  if (commit.join) return join(commit, commit.join, homes, retention)
  if (commit.part) return part(commit, commit.part, homes, retention)
  return erase(commit, homes)
}

function erase(commit: TurnCommit, homes: Moved): Moved {
  const { personId, turn, profile, moods, replies, state } = commit
  const before = homes.get(personId) ?? emptyHome(personId)
  const kept = before.talks.find(({ conversation }) => conversation.id === turn.conversationId)
  if (!kept) return homes
  const { id, createdAt } = kept.conversation
  // Whoever erases all is the stranger again that they were before they linked anything.
  const owner = identityOf(kept.conversation)
  const first = kept.last + 1
  const talk: Talk = {
    conversation: { id, personId: owner, createdAt },
    state,
    last: kept.last + replies.length,
    first,
    log: replies.map((activity, i) => [first + i, activity] as const),
    ids: [],
    inbox: [],
    address: kept.address && { ...kept.address, leaving: true },
  }
  const order = turn.seq * 8
  const after: Home = {
    ...emptyHome(owner),
    profile,
    latest: id,
    moods: moods.map((point, i) => ({ order: order + i, point })),
    talks: [talk],
  }
  return new Map([...homes].map(([home]) => [home, home === owner ? after : emptyHome(home)]))
}

function join(
  commit: TurnCommit,
  joining: NonNullable<TurnCommit['join']>,
  homes: Moved,
  retention: Retention,
): Moved {
  const { personId: into } = commit
  const { from, given, hash, at, states, told } = joining
  const account = homes.get(into) ?? emptyHome(into)
  const other = homes.get(from) ?? emptyHome(from)
  const members = (home: Home, conversationId: string | undefined): readonly LinkedIdentity[] =>
    home.members.length > 0
      ? home.members
      : [{ identity: home.id, channel: channelIn(home, conversationId), since: at }]
  const lately = other.latest ?? other.talks[0]?.conversation.id
  const talks = [...account.talks, ...other.talks.map((talk) => givenTo(talk, into))]
    .map((talk) => withState(talk, states))
    .map((talk) => (talk.conversation.id === given ? withSaid(talk, told) : talk))
    .map((talk) => answered(talk, commit, retention))
    .toSorted((a, b) => (a.conversation.id < b.conversation.id ? -1 : 1))
  const moved: Home = {
    id: into,
    profile: commit.profile,
    latest: commit.turn.conversationId,
    code: account.code?.hash === hash ? null : account.code,
    members: unique([...members(account, given), ...members(other, lately)]),
    moods: [
      ...account.moods,
      // Between the places of the account's own points of the same moment.
      ...other.moods.map(({ order, point }) => ({ order: order + 0.5, point })),
      ...newMoods(commit),
    ],
    cases: changedCases(
      [...account.cases, ...other.cases.map((one) => ({ ...one, personId: into }))],
      [...joining.cases, ...(commit.case ? [commit.case] : [])],
    ),
    said: [...account.said, ...other.said],
    talks,
  }
  return new Map([
    [into, moved],
    [from, emptyHome(from)],
  ])
}

function part(
  commit: TurnCommit,
  parting: NonNullable<TurnCommit['part']>,
  homes: Moved,
  retention: Retention,
): Moved {
  const { account: id, leaving, states } = parting
  const before = homes.get(id) ?? emptyHome(id)
  const isLeaving = (identity: string) => leaving.some((each) => each.identity === identity)
  const talks = before.talks.map((talk) => answered(withState(talk, states), commit, retention))
  const own = (identity: string) =>
    talks.filter(({ conversation }) => identityOf(conversation) === identity)
  const stay = before.members.filter(({ identity }) => !isLeaving(identity))
  const staying = talks.filter(({ conversation }) => !isLeaving(identityOf(conversation)))
  const codeTalk = talks.find(({ conversation }) => conversation.id === before.code?.conversationId)
  const isCodeGone = codeTalk !== undefined && isLeaving(identityOf(codeTalk.conversation))
  const after = new Map<string, Home>([
    [
      id,
      {
        ...before,
        latest: staying.at(-1)?.conversation.id ?? null,
        code: isCodeGone ? null : before.code,
        members: stay.length > 1 ? stay : [],
        cases: changedCases(before.cases, commit.case ? [commit.case] : []),
        talks: staying,
      },
    ],
  ])
  for (const { identity, profile } of leaving) {
    const theirs = own(identity).map((talk) => givenTo(talk, identity))
    const latest = theirs.at(-1)?.conversation.id ?? null
    after.set(identity, { ...emptyHome(identity), profile, latest, talks: theirs })
  }
  const owner = after.get(commit.personId) ?? emptyHome(commit.personId)
  const { profile, turn } = commit
  const oldest = turn.at - retention.moodMaxDays * DAY
  const moods = [...owner.moods, ...newMoods(commit)]
    .filter(({ point }) => point.at >= oldest)
    .slice(-retention.moodMaxPoints)
  after.set(commit.personId, { ...owner, profile, latest: turn.conversationId, moods })
  return after
}

/** A conversation becomes another person's; who writes in it stays. */
function givenTo(talk: Talk, personId: string): Talk {
  const { id, createdAt } = talk.conversation
  const identity = identityOf(talk.conversation)
  const opened = { id, personId, createdAt }
  return { ...talk, conversation: personId === identity ? opened : { ...opened, identity } }
}

function withState(talk: Talk, states: NonNullable<TurnCommit['join']>['states']): Talk {
  const changed = states.find(({ conversationId }) => conversationId === talk.conversation.id)
  return changed ? { ...talk, state: changed.state } : talk
}

function withSaid(talk: Talk, activities: TurnCommit['replies']): Talk {
  const { last, log } = talk
  const added = activities.map((activity, i) => [last + 1 + i, activity] as const)
  return { ...talk, last: last + activities.length, log: [...log, ...added] }
}

/** The turn's own conversation, with what it says; every other one as it is. */
function answered(
  talk: Talk,
  { turn, state, replies }: TurnCommit,
  { logMaxActivities }: Retention,
): Talk {
  if (talk.conversation.id !== turn.conversationId) return talk
  const inbox = talk.inbox.filter(([place]) => place !== turn.seq)
  const said = withSaid(talk, replies)
  const first = Math.max(talk.first, turn.seq - logMaxActivities)
  const log = said.log.filter(([place]) => place >= first)
  const ids = talk.ids.filter(([, place]) => place >= first)
  return { ...said, first, log, ids, state, inbox }
}

function newMoods({ moods, turn }: TurnCommit): Home['moods'] {
  return moods.map((point, i) => ({ order: turn.seq * 8 + i, point }))
}

function changedCases(cases: readonly Case[], changed: readonly Case[]): Case[] {
  const byId = new Map([...cases, ...changed].map((one) => [one.id, one]))
  return [...byId.values()]
}

function unique(members: readonly LinkedIdentity[]): LinkedIdentity[] {
  return [...new Map(members.map((one) => [one.identity, one])).values()]
}

function channelIn({ talks }: Home, conversationId: string | undefined): ChannelName {
  const talk = talks.find(({ conversation }) => conversation.id === conversationId)
  return talk?.address?.contact.channel ?? 'web'
}
