import type { DialogState, Profile } from '../../../dialogs/types.ts'
import type { MoodPoint } from '../../../types.ts'
import type { InboundActivity, StoredActivity } from '../../activity.ts'
import type { Case } from '../../handoff/case.ts'
import type { LinkedIdentity } from '../account-store.ts'
import type { Contact } from '../address-store.ts'
import type { Conversation } from '../session-store.ts'
import { isSettled } from '../../handoff/case.ts'
import { digestOf } from './digest.ts'
import type { Connection } from './connect.ts'
import { homeKeys, talkKeys } from './keys.ts'
import type { WrappedKey } from './home-keys.ts'
import type { Sealer } from './sealer.ts'

/** One conversation as it is kept. */
export interface Talk {
  readonly conversation: Conversation
  readonly state: DialogState | null
  /** The last place that was given out, and the oldest that is kept. */
  readonly last: number
  readonly first: number
  readonly log: readonly (readonly [place: number, activity: StoredActivity])[]
  readonly ids: readonly (readonly [clientId: string, place: number])[]
  readonly inbox: readonly (readonly [place: number, arrived: Arrived])[]
  readonly address: KeptAddress | null
}

/** What waits for its answer, without its place. */
export interface Arrived {
  readonly inbound: InboundActivity
  readonly at: number
}

export interface KeptAddress {
  readonly contact: Contact
  readonly heard: number
  readonly cursor: { readonly seq: number; readonly part: number }
  readonly blocked?: number
  readonly leaving?: true
}

/** The code that an account gave out last. */
export interface GivenCode {
  readonly hash: string
  readonly conversationId: string
}

export interface KeptMood {
  /** Its place among the points of the same moment. */
  readonly order: number
  readonly point: MoodPoint
}

/** All that is kept about a person: what lies on one slot. */
export interface Home {
  readonly id: string
  /** Null before the first turn. */
  readonly profile: Profile | null
  readonly latest: string | null
  readonly code: GivenCode | null
  readonly members: readonly LinkedIdentity[]
  readonly moods: readonly KeptMood[]
  readonly cases: readonly Case[]
  readonly said: readonly (readonly [key: string, place: number])[]
  readonly talks: readonly Talk[]
}

const ORDER_DIGITS = 14

/** A mood point as a member of a sorted set: in order within its moment, and never twice the same. */
export function moodMember({ order, point }: KeptMood, sealer: Sealer): Buffer {
  const place = order.toFixed(1).padStart(ORDER_DIGITS, '0')
  return Buffer.concat([Buffer.from(`${place}:`), sealer.seal(point)])
}

export function openMood(member: Buffer, sealer: Sealer): KeptMood {
  const end = member.indexOf(':')
  return {
    order: Number(member.toString('latin1', 0, end)),
    point: sealer.open<MoodPoint>(member.subarray(end + 1)),
  }
}

/** The address of a talk's hash, where it has one. */
export function openAddress(
  fields: Readonly<Record<string, Buffer>>,
  sealer: Sealer,
): KeptAddress | null {
  const { contact, heard, cursor, part, blocked, leaving } = fields
  if (!contact) return null
  return {
    contact: sealer.open<Contact>(contact),
    heard: numberOf(heard),
    cursor: { seq: numberOf(cursor), part: numberOf(part) },
    ...(blocked && { blocked: numberOf(blocked) }),
    ...(leaving && { leaving: true }),
  }
}

/** Reads a whole home. What is read is one state of it only while the home is held still. */
export async function readHome(
  id: string,
  connection: Connection,
  sealer: Sealer,
  conversationOf: (conversationId: string) => Promise<Conversation | undefined>,
): Promise<Home> {
  const keys = homeKeys(id)
  const [person, members, moods, cases, said, convs] = await Promise.all([
    connection.hgetallBuffer(keys.person),
    connection.hgetallBuffer(keys.members),
    connection.zrangeBuffer(keys.moods, '0', '-1'),
    connection.hgetallBuffer(keys.cases),
    connection.hgetall(keys.said),
    connection.smembers(keys.convs),
  ])
  const talks = await Promise.all(
    convs.toSorted().map(async (conversationId) => {
      const conversation = await conversationOf(conversationId)
      return conversation ? [await readTalk(id, conversation, connection, sealer)] : []
    }),
  )
  const { profile, latest, code } = person
  return {
    id,
    profile: profile ? sealer.open<Profile>(profile) : null,
    latest: latest ? latest.toString() : null,
    code: code ? sealer.open<GivenCode>(code) : null,
    members: Object.values(members).map((one) => sealer.open<LinkedIdentity>(one)),
    moods: moods.map((one) => openMood(one, sealer)),
    cases: Object.values(cases).map((one) => sealer.open<Case>(one)),
    said: Object.entries(said).map(([key, place]) => [key, Number(place)] as const),
    talks: talks.flat(),
  }
}

async function readTalk(
  home: string,
  conversation: Conversation,
  connection: Connection,
  sealer: Sealer,
): Promise<Talk> {
  const keys = talkKeys(home, conversation.id)
  const [talk, log, ids, inbox] = await Promise.all([
    connection.hgetallBuffer(keys.talk),
    connection.hgetallBuffer(keys.log),
    connection.hgetall(keys.ids),
    connection.hgetallBuffer(keys.inbox),
  ])
  return {
    conversation,
    state: talk.state ? sealer.open<DialogState>(talk.state) : null,
    last: numberOf(talk.last),
    first: talk.first ? numberOf(talk.first) : 1,
    log: places(log, (value) => sealer.open<StoredActivity>(value)),
    ids: Object.entries(ids).flatMap(([key, value]) =>
      key.startsWith('c') ? [[key.slice(1), Number(value)] as const] : [],
    ),
    inbox: places(inbox, (value) => sealer.open<Arrived>(value)),
    address: openAddress(talk, sealer),
  }
}

/** Entries of a hash by place, in order. */
export function places<T>(
  hash: Readonly<Record<string, Buffer>>,
  open: (value: Buffer) => T,
): (readonly [number, T])[] {
  return Object.entries(hash)
    .map(([place, value]) => [Number(place), open(value)] as const)
    .toSorted(([a], [b]) => a - b)
}

/** Something to write into a key: pairs of a hash or a sorted set, or members of a set. */
export interface Piece {
  readonly kind: 'hash' | 'zset' | 'set'
  readonly key: string
  readonly values: readonly (string | number | Buffer)[]
}

/** Whether nothing at all is kept. */
export function isEmpty({ latest, profile, talks, cases, moods, members }: Home): boolean {
  return (
    latest === null &&
    profile === null &&
    [talks, cases, moods, members].every(({ length }) => length === 0)
  )
}

/** Everything to write so that a home is as it is given. */
export function piecesOf(home: Home, sealer: Sealer, key?: WrappedKey): Piece[] {
  const keys = homeKeys(home.id)
  const { profile, latest, code, members, moods, cases, said, talks } = home
  const hash = (key: string, values: Piece['values']): Piece => ({ kind: 'hash', key, values })
  return [
    hash(keys.person, [
      ...(profile ? ['profile', sealer.seal(profile)] : []),
      ...(latest === null ? [] : ['latest', latest]),
      ...(code ? ['code', sealer.seal(code)] : []),
      ...(key ? ['key', key.wrapped, 'keyref', key.ref] : []),
    ]),
    hash(
      keys.members,
      members.flatMap((one) => [one.identity, sealer.seal(one)]),
    ),
    {
      kind: 'zset' as const,
      key: keys.moods,
      values: moods.flatMap((one) => [one.point.at, moodMember(one, sealer)]),
    },
    hash(
      keys.cases,
      cases.flatMap((one) => [one.id, sealer.seal(one)]),
    ),
    hash(
      keys.digests,
      cases.flatMap((one) => [one.id, digestOf(one, isSettled(one))]),
    ),
    hash(keys.said, said.flat()),
    {
      kind: 'set' as const,
      key: keys.convs,
      values: talks.map(({ conversation }) => conversation.id),
    },
    ...talks.flatMap((talk) => talkPieces(home.id, talk, sealer)),
  ].filter(({ values }) => values.length > 0)
}

function talkPieces(home: string, talk: Talk, sealer: Sealer): Piece[] {
  const keys = talkKeys(home, talk.conversation.id)
  const { state, last, first, log, ids, inbox, address } = talk
  const hash = (key: string, values: Piece['values']): Piece => ({ kind: 'hash', key, values })
  return [
    hash(keys.talk, [
      ...['last', last, 'first', first],
      ...(state ? ['state', sealer.seal(state)] : []),
      ...(address
        ? [
            ...['contact', sealer.seal(address.contact), 'heard', address.heard],
            ...['cursor', address.cursor.seq, 'part', address.cursor.part],
            ...(address.blocked === undefined ? [] : ['blocked', address.blocked]),
            ...(address.leaving ? ['leaving', 1] : []),
          ]
        : []),
    ]),
    hash(
      keys.log,
      log.flatMap(([place, activity]) => [place, sealer.seal(activity)]),
    ),
    hash(
      keys.ids,
      ids.flatMap(([id, place]) => [`c${id}`, place, `s${place}`, id]),
    ),
    hash(
      keys.inbox,
      inbox.flatMap(([place, arrived]) => [place, sealer.seal(arrived)]),
    ),
  ]
}

/** All keys that a home has or may have. */
export function keysOf(home: string, conversations: readonly string[]): string[] {
  const { plan, ...keys } = homeKeys(home)
  const talks = conversations.flatMap((id) => Object.values(talkKeys(home, id)))
  return [...Object.values(keys), ...talks].filter((key) => key !== plan)
}

function numberOf(value: Buffer | undefined): number {
  return value ? Number(value.toString()) : 0
}
