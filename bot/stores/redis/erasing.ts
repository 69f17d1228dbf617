import { identityOf } from '../account-store.ts'
import {
  countsOf,
  newReceiptId,
  pseudonymOf,
  type Counts,
  type Erasure,
  type Trace,
} from '../erasure-store.ts'
import type { TurnCommit } from '../session-store.ts'
import type { Connection } from './connect.ts'
import { emptyHome, type Moved } from './home-moves.ts'
import { ERASURES_KEY, homeKeys, homePattern, pointers, talkKeys } from './keys.ts'
import type { Sealer } from './sealer.ts'

/** Keys that one step of a look through everything goes through. */
const SCANNED = 1000

/** What is written down of an erasure, before it is done. */
export function erasureOf(
  { personId, turn, receipt = newReceiptId() }: TurnCommit,
  homes: Moved,
  keys: readonly string[],
  secret: Buffer,
): Erasure {
  const home = homes.get(personId) ?? emptyHome(personId)
  const { talks, members, cases, moods, profile } = home
  const writers = talks.map(({ conversation }) => identityOf(conversation))
  const identities = [
    ...new Set([personId, ...members.map(({ identity }) => identity), ...writers]),
  ]
  const trace: Trace = {
    ...{ personId, identities, at: turn.at },
    conversationIds: talks.map(({ conversation }) => conversation.id),
    caseIds: cases.map(({ id }) => id),
    kept: { conversationId: turn.conversationId, place: turn.seq },
    keys: keys.filter((ref) => ref.length > 1),
  }
  const removed = countsOf({
    conversations: talks.length,
    activities: talks.reduce((sum, { log }) => sum + log.length, 0),
    moodPoints: moods.length,
    episodes: profile?.episodes.length ?? 0,
    cases: cases.length,
    channels: new Set(talks.map(({ address }) => address?.contact.channel ?? 'web')).size,
  })
  return {
    ...{ id: receipt, at: turn.at, person: pseudonymOf(personId, secret), status: 'begun' },
    ...{ removed, remaining: {}, keyDestroyed: false, scanned: [], trace },
  }
}

/** Writes an erasure down once: whoever does it over finds it done. */
export async function noteErasure(
  erasure: Erasure,
  connection: Connection,
  sealer: Sealer,
): Promise<void> {
  await connection.zadd(ERASURES_KEY, erasure.at, erasure.id)
  await connection.set(pointers.erasure(erasure.id), sealer.seal(erasure), 'NX')
}

export async function saveErasure(
  erasure: Erasure,
  connection: Connection,
  sealer: Sealer,
): Promise<void> {
  await connection.set(pointers.erasure(erasure.id), sealer.seal(erasure))
}

export async function listErasures(
  connection: Connection,
  sealer: Sealer,
  only?: string,
): Promise<Erasure[]> {
  const ids = only === undefined ? await connection.zrange(ERASURES_KEY, '0', '-1') : [only]
  const kept = await Promise.all(ids.map((id) => connection.getBuffer(pointers.erasure(id))))
  return kept.flatMap((one) => (one ? [sealer.open<Erasure>(one)] : []))
}

/** What is left of somebody at their home and where it is pointed to, by kind. */
export async function remainderAt(
  trace: Trace,
  connection: Connection,
  everywhere: boolean,
): Promise<Counts> {
  const { personId, identities, conversationIds, caseIds, kept, at, keys } = trace
  const gone = conversationIds.filter((id) => id !== kept?.conversationId)
  const count = async (wanted: readonly string[]) => {
    const found = await Promise.all(wanted.map((key) => connection.exists(key)))
    return found.reduce((sum, one) => sum + one, 0)
  }
  const homes = [...new Set(identities)]
  const refs = await Promise.all(homes.map((id) => connection.hget(homeKeys(id).person, 'keyref')))
  const links = await Promise.all(
    homes.map(async (id) => (await connection.get(pointers.identity(id))) === personId),
  )
  const { moods, cases, members } = homeKeys(personId)
  const owner = kept && (await ownerOf(kept.conversationId, homes, connection))
  const empty = homes.filter((id) => id !== owner)
  // A home that is empty may be somebody's anew: then it has a conversation, and it is theirs.
  const anew = await Promise.all(empty.map((id) => connection.exists(homeKeys(id).convs)))
  const left = empty.filter((_, i) => anew[i] === 0)
  const inHomes = left.flatMap((id) => Object.values(homeKeys(id)))
  return countsOf({
    homes: await count(inHomes),
    talks: await count(
      homes.flatMap((id) => gone.flatMap((one) => Object.values(talkKeys(id, one)))),
    ),
    conversations: await count(gone.map(pointers.conversation)),
    cases: await count(caseIds.map(pointers.case)),
    keptCases: await heldIn(cases, caseIds, connection),
    links: links.filter(Boolean).length,
    members: owner === personId ? await connection.hlen(members) : 0,
    moods: owner === personId ? await connection.zcount(moods, '-inf', `(${at}`) : 0,
    log: owner ? await olderIn(owner, kept, connection) : 0,
    keys: refs.filter((ref) => ref !== null && keys.includes(ref)).length,
    ...(everywhere && { elsewhere: await scan(left, [...gone, ...caseIds], connection) }),
  })
}

async function ownerOf(
  conversationId: string,
  homes: readonly string[],
  connection: Connection,
): Promise<string | null> {
  for (const id of homes)
    if ((await connection.sismember(homeKeys(id).convs, conversationId)) === 1) return id
  return null
}

async function heldIn(
  cases: string,
  ids: readonly string[],
  connection: Connection,
): Promise<number> {
  const found = await Promise.all(ids.map((id) => connection.hexists(cases, id)))
  return found.reduce((sum, one) => sum + one, 0)
}

async function olderIn(
  owner: string,
  { conversationId, place }: NonNullable<Trace['kept']>,
  connection: Connection,
): Promise<number> {
  const { log, inbox } = talkKeys(owner, conversationId)
  const places = [...(await connection.hkeys(log)), ...(await connection.hkeys(inbox))]
  return places.filter((one) => Number(one) <= place).length
}

/** Goes through all keys there are for those that name a home, a conversation or a case. */
async function scan(
  homes: readonly string[],
  ids: readonly string[],
  connection: Connection,
): Promise<number> {
  const nodes = 'nodes' in connection ? connection.nodes('master') : [connection]
  const patterns = homes.map(homePattern)
  const named = ids.map(encodeURIComponent)
  let found = 0
  for (const node of nodes) {
    for (const pattern of [...patterns, 'evenkeel:*']) {
      const isAll = pattern === 'evenkeel:*'
      for (let cursor = '0'; ;) {
        const [next, keys] = await node.scan(cursor, 'MATCH', pattern, 'COUNT', SCANNED)
        found += isAll
          ? keys.filter((key) => named.some((id) => key.includes(id))).length
          : keys.length
        cursor = next
        if (cursor === '0') break
      }
    }
  }
  return found
}
