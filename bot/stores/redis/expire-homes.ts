import { Cluster, type Redis } from 'ioredis'
import type { DialogState } from '../../../dialogs/types.ts'
import { isSettled, type Case } from '../../handoff/case.ts'
import {
  cutOff,
  isProtected,
  isSettledBefore,
  type Expired,
  type ExpiryPage,
  type ExpiryRules,
} from '../expiry.ts'
import type { LoggedActivity } from '../session-store.ts'
import type { Connection } from './connect.ts'
import { digestOf } from './digest.ts'
import { homeKeys, homeOf, HOMES, pointers, talkKeys } from './keys.ts'
import type { Scripts } from './scripts.ts'
import type { Sealer } from './sealer.ts'
import type { HomeKeys } from './home-keys.ts'

export interface ExpiryParts {
  readonly connection: Connection
  readonly scripts: Scripts
  readonly keys: HomeKeys
  /** After so long without a touch Redis itself drops a home; 0: it does not. */
  readonly keepSeconds: number
  readonly activitiesAfter: (
    conversationId: string,
    watermark: number,
    limit: number,
  ) => Promise<LoggedActivity[]>
  readonly redact: (home: string, conversationId: string, last: LoggedActivity) => Promise<void>
}

/** Activities that are read at once. */
const READ = 200

interface Read {
  readonly home: string
  readonly ids: readonly string[]
  readonly states: readonly DialogState[]
  readonly cases: readonly Case[]
  /** Something is not answered yet. */
  readonly waits: boolean
}

/**
 * Drops what has had its time, of a page of homes. Idle people are not its business: Redis drops
 * those by itself. It keeps those whom it must not drop.
 */
export async function expireHomes(
  parts: ExpiryParts,
  rules: ExpiryRules,
  now: number,
  page: ExpiryPage,
): Promise<Expired> {
  const { homes, next } = await scan(parts.connection, page)
  const sum = { moodPoints: 0, activities: 0, cases: 0 }
  for (const home of homes) {
    const read = await parts.keys.reading(home, (sealer) => look(parts, home, sealer))
    if (isProtected(read.states, read.cases)) {
      await renew(parts, read)
      continue
    }
    if (read.waits) continue
    sum.moodPoints += await expireMoods(parts, home, cutOff(now, rules.moodDays))
    for (const id of read.ids)
      sum.activities += await expireLog(parts, home, id, cutOff(now, rules.logDays))
    for (const one of read.cases)
      if (isSettledBefore(one, cutOff(now, rules.caseDays)) && (await dropCase(parts, one)))
        sum.cases += 1
  }
  return { next, ...sum, erased: [] }
}

/** Some homes of one server, and where to go on: `<server>:<cursor of SCAN>`. */
async function scan(
  connection: Connection,
  { after, most }: ExpiryPage,
): Promise<{ readonly homes: readonly string[]; readonly next: string | null }> {
  const nodes = serversOf(connection)
  const [at = 0, cursor = 0] = (after ?? '0:0').split(':').map(Number)
  const node = nodes[at]
  if (!node) return { homes: [], next: null }
  const [left, keys] = await node.scan(cursor, 'MATCH', HOMES, 'COUNT', most)
  const homes = keys.flatMap((key) => homeOf(key) ?? [])
  if (left !== '0') return { homes, next: `${at}:${left}` }
  return { homes, next: at + 1 < nodes.length ? `${at + 1}:0` : null }
}

/** In an order that stays; a cluster that changes meanwhile is gone through anew tomorrow. */
function serversOf(connection: Connection): readonly Redis[] {
  if (!(connection instanceof Cluster)) return [connection]
  const name = ({ options }: Redis) => `${options.host ?? ''}:${options.port ?? 0}`
  return connection.nodes('master').toSorted((a, b) => (name(a) < name(b) ? -1 : 1))
}

async function look({ connection }: ExpiryParts, home: string, sealer: Sealer): Promise<Read> {
  const { convs, cases } = homeKeys(home)
  const [ids, kept] = await Promise.all([connection.smembers(convs), connection.hvalsBuffer(cases)])
  const talks = await Promise.all(
    ids.map(async (id) => {
      const { talk, inbox } = talkKeys(home, id)
      const [state, waiting] = await Promise.all([
        connection.hgetBuffer(talk, 'state'),
        connection.hlen(inbox),
      ])
      return { state, waiting }
    }),
  )
  return {
    ...{ home, ids },
    states: talks.flatMap(({ state }) => (state ? sealer.open<DialogState>(state) : [])),
    cases: kept.map((one) => sealer.open<Case>(one)),
    waits: talks.some(({ waiting }) => waiting > 0),
  }
}

/** Whoever is in danger or waits for a human is kept, however long nothing is heard of them. */
async function renew(
  { connection, keepSeconds }: ExpiryParts,
  { home, ids, cases }: Read,
): Promise<void> {
  if (keepSeconds === 0) return
  const members = await connection.hkeys(homeKeys(home).members)
  const keys = [
    ...Object.values(homeKeys(home)),
    ...ids.flatMap((id) => [...Object.values(talkKeys(home, id)), pointers.conversation(id)]),
    ...cases.map(({ id }) => pointers.case(id)),
    ...members.map((id) => pointers.identity(id)),
  ]
  await Promise.all(keys.map((key) => connection.expire(key, keepSeconds)))
}

async function expireMoods(
  { connection }: ExpiryParts,
  home: string,
  before: number,
): Promise<number> {
  if (before === -Infinity) return 0
  return connection.zremrangebyscore(homeKeys(home).moods, '-inf', `(${before}`)
}

/** Drops activities from before a time; of the newest only its words, as places go on after it. */
async function expireLog(
  parts: ExpiryParts,
  home: string,
  conversationId: string,
  before: number,
): Promise<number> {
  if (before === -Infinity) return 0
  const isOld = ({ activity }: LoggedActivity) => Date.parse(activity.timestamp) < before
  let last: LoggedActivity | undefined
  for (;;) {
    const page = await parts.activitiesAfter(conversationId, last?.seq ?? 0, READ)
    const young = page.findIndex((one) => !isOld(one))
    const old = young === -1 ? page : page.slice(0, young)
    last = old.at(-1) ?? last
    if (young !== -1) return last ? trim(parts, home, conversationId, last.seq + 1) : 0
    if (page.length < READ) break
  }
  if (!last) return 0
  if (last.activity.channelData?.['redacted'] !== true)
    await parts.redact(home, conversationId, last)
  return trim(parts, home, conversationId, last.seq)
}

async function trim(
  { scripts }: ExpiryParts,
  home: string,
  conversationId: string,
  oldest: number,
): Promise<number> {
  const { person, convs } = homeKeys(home)
  const { talk, log, ids } = talkKeys(home, conversationId)
  const keys = [person, convs, talk, log, ids]
  return (await scripts.outcome('trim-log-5', keys, [conversationId, oldest])).number
}

async function dropCase({ connection, scripts }: ExpiryParts, one: Case): Promise<boolean> {
  const { person, cases, digests, said } = homeKeys(one.personId)
  const digest = digestOf(one, isSettled(one))
  const { word } = await scripts.outcome(
    'drop-case-4',
    [person, cases, digests, said],
    [one.id, digest],
  )
  if (word !== 'saved') return false
  await connection.del(pointers.case(one.id))
  return true
}
