import { compareRisk } from '../../nlp/risk.ts'
import { isOpen, type Case, type CaseEvent } from './case.ts'
import { stepCase } from './step-case.ts'

/**
 * The unsettled cases of two persons who become one. One goes on: an open one rather than one that
 * expired, then the graver, then whoever has waited longer. It takes over the other's danger; the
 * other is closed. Neither may be in a counsellor's hands.
 *
 * @param account the case of the account that stays
 * @param other the case of who joins it
 * @param personId whose they are from now on
 * @param at milliseconds since the epoch
 * @returns the cases that change, as they are afterwards
 */
export function joinCases(
  account: Case | undefined,
  other: Case | undefined,
  personId: string,
  at: number,
): Case[] {
  if (!other) return []
  const own: Case = { ...other, personId }
  if (!account) return [own]
  const [kept, closed] = [account, own].toSorted(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) ||
      compareRisk(b.level, a.level) ||
      a.openedAt - b.openedAt,
  ) as [Case, Case]
  let raised = kept
  for (const sign of closed.signs) raised = stepped(raised, { type: 'raised', at, sign })
  const isRisk = closed.reason === 'risk' || kept.reason === 'risk'
  return [
    { ...raised, reason: isRisk ? 'risk' : 'request', notes: [...raised.notes, ...closed.notes] },
    stepped(closed, { type: 'merged', at }),
  ]
}

function stepped(one: Case, event: CaseEvent): Case {
  const result = stepCase(one, event)
  return result.ok ? result.case : one
}
