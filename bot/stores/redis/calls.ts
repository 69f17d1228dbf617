import { isSettled } from '../../handoff/case.ts'
import type { CaseCommit, Retention, TurnCommit } from '../session-store.ts'
import { digestOf } from './digest.ts'
import { moodMember, type GivenCode } from './home.ts'
import { homeKeys, talkKeys } from './keys.ts'
import type { Ground } from './talks.ts'

/** A script by name, its keys, its values. */
export type Call = readonly [
  name: string,
  keys: readonly string[],
  values: readonly (string | number | Buffer)[],
]

/** How things are kept. */
export interface Ways {
  readonly keepSeconds: number
  readonly retention: Retention
}

const DAY = 86_400_000

/** The call that saves an answered turn: see `lua/commit-11.lua`. */
export function commitCall(
  commit: TurnCommit,
  { home, mark, sealer }: Ground,
  { keepSeconds, retention }: Ways,
): Call {
  const { turn, state, profile, moods, replies, caseBefore, newCode, fence } = commit
  const { conversationId, seq } = turn
  const { person, convs, moods: points, cases, digests, members, said } = homeKeys(home)
  const { talk, log, ids, inbox } = talkKeys(home, conversationId)
  const one = commit.case
  return [
    'commit-11',
    [person, convs, talk, log, ids, inbox, points, cases, digests, members, said],
    [
      ...[conversationId, seq, mark, keepSeconds, fence ?? ''],
      ...[caseBefore === undefined ? '' : '1', caseBefore?.id ?? ''],
      caseBefore ? digestOf(caseBefore, isSettled(caseBefore)) : '',
      ...[sealer.seal(state), sealer.seal(profile)],
      newCode ? sealer.seal({ hash: newCode.hash, conversationId } satisfies GivenCode) : '',
      ...(one ? [one.id, sealer.seal(one), digestOf(one, isSettled(one))] : ['', '', '']),
      ...[retention.logMaxActivities, retention.moodMaxPoints],
      turn.at - retention.moodMaxDays * DAY,
      sealer.ref,
      moods.length,
      ...moods.flatMap((point, i) => [point.at, moodMember({ order: seq * 8 + i, point }, sealer)]),
      replies.length,
      ...replies.map((reply) => sealer.seal(reply)),
    ],
  ]
}

/** The call that saves a case: see `lua/save-case-7.lua`. */
export function caseCall(
  { case: one, activities = [], clientId, before }: CaseCommit,
  { home, mark, sealer }: Ground,
  { keepSeconds }: Ways,
): Call {
  const { id, conversationId } = one
  const { person, convs, cases, digests, said } = homeKeys(home)
  const { talk, log } = talkKeys(home, conversationId)
  return [
    'save-case-7',
    [person, convs, talk, log, cases, digests, said],
    [
      ...[activities.length === 0 ? '' : conversationId, mark, keepSeconds],
      ...(before ? ['1', digestOf(before, isSettled(before))] : ['', '']),
      ...[id, sealer.seal(one), digestOf(one, isSettled(one))],
      clientId === undefined ? '' : saidKey(id, clientId),
      sealer.ref,
      ...activities.map((activity) => sealer.seal(activity)),
    ],
  ]
}

/** Under what is found again what a counsellor said. */
export function saidKey(caseId: string, clientId: string): string {
  return `${caseId}\n${clientId}`
}
