import type { Conversation } from '../session-store.ts'
import {
  cutOff,
  isProtected,
  isSettledBefore,
  type Expired,
  type ExpiryPage,
  type ExpiryRules,
} from '../expiry.ts'
import { erasePerson, type Tables } from './account-moves.ts'

/**
 * Drops what has had its time, of a page of people. Runs inside a synchronous transaction: what is
 * queued behind it was decided on what it leaves, or is of people it does not touch.
 *
 * @param forgotten is told of everybody who is erased, while they are there still
 */
export function expirePeople(
  tables: Tables,
  rules: ExpiryRules,
  now: number,
  { after, most }: ExpiryPage,
  forgotten: (personId: string) => void,
): Expired {
  const ids = tables.people.ids(after, most)
  const sum = { moodPoints: 0, activities: 0, cases: 0 }
  const erased: string[] = []
  for (const id of ids) {
    const conversations = tables.people.conversations(id)
    if (isBusy(tables, id, conversations)) continue
    if (lastActive(tables, conversations) < cutOff(now, rules.idleDays)) {
      forgotten(id)
      erasePerson(tables, id, '')
      erased.push(id)
      continue
    }
    sum.moodPoints += tables.people.expireMoods(id, cutOff(now, rules.moodDays))
    for (const one of conversations)
      sum.activities += tables.log.expire(
        one.id,
        cutOff(now, rules.logDays),
        tables.people.identityIn(one.id),
      )
    for (const one of tables.cases.of(id)) {
      if (!isSettledBefore(one, cutOff(now, rules.caseDays))) continue
      tables.cases.drop(one)
      sum.cases += 1
    }
  }
  return { next: ids.length < most ? null : (ids.at(-1) ?? null), ...sum, erased }
}

/** Somebody in danger, with an open case, or with something on its way. */
function isBusy(
  { people, cases, log }: Tables,
  personId: string,
  conversations: readonly Conversation[],
): boolean {
  const states = conversations.map(({ id }) => people.state(id))
  return (
    isProtected(states, cases.of(personId)) || !conversations.every(({ id }) => log.isAtRest(id))
  )
}

function lastActive({ log }: Tables, conversations: readonly Conversation[]): number {
  return Math.max(0, ...conversations.map(({ id, createdAt }) => log.newestAt(id) ?? createdAt))
}
