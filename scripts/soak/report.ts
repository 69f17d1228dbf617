import { at } from '../bench/report.ts'
import type { Recovery } from './killer.ts'
import type { SoakOptions } from './options.ts'
import type { SoakResult } from './run-soak.ts'

export const HEAD = [
  ...['configuration', 'kills', 'people', 'acknowledged', 'lost', 'doubled', 'out of order'],
  ...['unanswered', 'answered twice', 'answered only after a restart'],
  ...[
    'answers not the reference’s',
    'states not the reference’s',
    'cases',
    'sockets',
    'refusals',
    'crashes',
  ],
  ...['alerts missing', 'alerts sent again', 'alerts about no case', 'check-ins'],
  ...[
    'ready again p50 / p99 / max, ms',
    'next acknowledgement',
    'next answer',
    'alert after danger',
  ],
]

/** One line of the table. */
export function rowOf(options: SoakOptions, result: SoakResult): string[] {
  const { findings: found, recoveries, stuck, jobs, alertMs } = result
  const spread = (pick: (one: Recovery) => number | null) =>
    shares(recoveries.flatMap((one) => pick(one) ?? []))
  return [
    ...[nameOf(options), recoveries.length, found.people, found.acknowledged, found.lost],
    ...[found.doubled, found.outOfOrder, found.unanswered, found.answeredTwice, stuck],
    ...[found.answersDiffer, found.statesDiffer, found.casesWrong, found.socketsWrong],
    ...[found.refusals, found.crashes, found.alertsMissing, jobs.repeated],
    ...[found.alertsUnknown, found.checkInsWrong],
    spread(({ startedMs }) => startedMs),
    spread(({ acknowledgedMs }) => acknowledgedMs),
    spread(({ answeredMs }) => answeredMs),
    shares(alertMs),
  ].map(String)
}

export function nameOf({ store, roles, targets }: SoakOptions): string {
  const counts = (['all', 'web', 'worker'] as const).flatMap((role) => {
    const count = roles.filter((one) => one === role).length
    return count === 0 ? [] : [`${count} ${role}`]
  })
  return `${store}, ${counts.join(' and ')}; killed: ${targets.join(' or ')}`
}

function shares(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted.length === 0
    ? '–'
    : [at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1)].map((one) => one.toFixed(0)).join(' / ')
}
