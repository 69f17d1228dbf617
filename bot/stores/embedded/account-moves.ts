import type { ChannelName } from '../../channels/channel.ts'
import {
  identityOf,
  type ChangedState,
  type Joining,
  type LinkedIdentity,
  type Parting,
} from '../account-store.ts'
import type { AccountTable } from './account-table.ts'
import type { AddressTable } from './address-table.ts'
import type { CaseTable } from './case-table.ts'
import type { LogTable } from './log-table.ts'
import type { PeopleTable } from './people-table.ts'

export interface Tables {
  readonly people: PeopleTable
  readonly log: LogTable
  readonly cases: CaseTable
  readonly addresses: AddressTable
  readonly accounts: AccountTable
}

/** Where a conversation of the embedded store takes place. */
export function channelOf({ addresses }: Pick<Tables, 'addresses'>, id: string): ChannelName {
  return addresses.get(id)?.channel ?? 'web'
}

/**
 * All that is another person's becomes this one's. Runs inside a batch.
 * @param first the place of what is said where the code was given
 */
export function joinInto(
  tables: Tables,
  { from, given, hash, at, cases, states, told }: Joining,
  into: string,
  first: number,
): void {
  const { people, accounts, log } = tables
  const members = (id: string, conversationId: string): readonly LinkedIdentity[] => {
    const linked = accounts.linked(id)
    return linked.length > 0
      ? linked
      : [{ identity: id, channel: channelOf(tables, conversationId), since: at }]
  }
  const [latest = ''] = [people.latest(from)?.id, ...people.conversationIds(from)].flatMap(
    (id) => id ?? [],
  )
  for (const member of members(into, given)) accounts.put(into, member)
  for (const member of members(from, latest)) {
    accounts.remove(from, member.identity)
    accounts.put(into, member)
  }
  for (const one of people.conversations(from)) people.give(one, into)
  people.moveMoods(from, into)
  for (const one of tables.cases.of(from)) tables.cases.move({ ...one, personId: into }, from)
  for (const one of cases) tables.cases.move(one, from)
  putStates(people, states)
  log.append({ conversationId: given, identity: people.identityIn(given) }, first, told)
  people.drop(from)
  accounts.dropCodes((code) => code.hash === hash || code.personId === from)
}

function putStates(people: PeopleTable, states: readonly ChangedState[]): void {
  for (const { conversationId, state } of states)
    people.putState(conversationId, state, people.identityIn(conversationId))
}

/** Channels become strangers to their account again. Runs inside a batch. */
export function partFrom(
  { people, accounts }: Pick<Tables, 'people' | 'accounts'>,
  { account, leaving, states }: Parting,
): void {
  const all = people.conversations(account)
  const isLeaving = (identity: string) => leaving.some((each) => each.identity === identity)
  for (const { identity, profile } of leaving) {
    accounts.remove(account, identity)
    const own = all.filter((one) => identityOf(one) === identity)
    for (const one of own) people.give(one, identity)
    const conversationId = own.at(-1)?.id ?? null
    people.put(identity, { profile, conversationId, moodPoints: 0 })
  }
  const staying = accounts.linked(account).filter(({ identity }) => !isLeaving(identity))
  if (staying.length === 1) accounts.remove(account, account)
  const rest = all.filter((one) => !isLeaving(identityOf(one))).at(-1)?.id ?? null
  people.put(account, { ...people.person(account), conversationId: rest })
  putStates(people, states)
  accounts.dropCodes((code) => {
    const conversation = people.conversation(code.conversationId)
    return conversation !== undefined && isLeaving(identityOf(conversation))
  })
}

/**
 * Removes all that is kept about a person. The open conversation itself stays, empty, and can be
 * written to until its receipt is delivered. Runs inside a batch.
 */
export function erasePerson(tables: Tables, personId: string, keep: string): void {
  const { people, log, cases, addresses, accounts } = tables
  for (const id of people.conversationIds(personId)) {
    log.erase(id)
    people.dropState(id)
    if (id === keep) {
      addresses.leave(id, people.identityIn(id))
      const kept = people.conversation(id)
      if (kept) people.give(kept, identityOf(kept))
      continue
    }
    addresses.remove(id)
    people.dropConversation(personId, id)
  }
  people.dropMoods(personId)
  cases.erase(personId)
  accounts.dropCodes((code) => code.personId === personId)
  for (const { identity } of accounts.linked(personId)) accounts.remove(personId, identity)
  people.drop(personId)
}
