import { FLOWS } from '../../../dialogs/flows/index.ts'
import { POLICIES, type Outcome, type PolicyName, type Settings } from './simulate.ts'
import { PROFILES } from './people.ts'
import {
  difference,
  over,
  regretUntil,
  reliefAt,
  reliefBetween,
  type Interval,
} from './statistics.ts'
import { drawChart } from './chart.ts'

/** Time of one decision in milliseconds. */
export interface Cost {
  readonly episodes: number
  readonly mean: number
  readonly p95: number
}

/** By this episode the personal policy must be ahead of the best fixed one. */
const GOAL = 15

const number = (value: number): string => value.toFixed(2).replace('-', '−')
const cell = ({ mean, half }: Interval): string => `${number(mean)} ± ${number(half)}`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}

/** The first episode, from 1, from which on a difference stays above zero; null when it never does. */
function aheadFrom(
  differences: readonly Interval[],
  lowest: (one: Interval) => number,
): number | null {
  const behind = differences.findLastIndex((one) => lowest(one) <= 0)
  return behind === differences.length - 1 ? null : behind + 2
}

/** The figures of a simulation in words and tables (Markdown). */
export function report(
  { courses, offered, shown }: Outcome,
  settings: Settings,
  cost: Cost,
  commit: string,
): string {
  const { episodes, worlds, peopleInWorld, seed } = settings
  const last = episodes - 1
  const people = worlds * peopleInWorld
  const main = table(
    [
      'policy',
      `relief, episodes 1–${GOAL}`,
      `relief, episodes ${GOAL + 1}–${episodes}`,
      `regret by episode ${GOAL}`,
      `regret by episode ${episodes}`,
    ],
    POLICIES.map((name) => [
      name,
      cell(over(courses[name], reliefBetween(0, GOAL - 1))),
      cell(over(courses[name], reliefBetween(GOAL, last))),
      cell(over(courses[name], (course) => regretUntil(course, GOAL - 1))),
      cell(over(courses[name], (course) => regretUntil(course, last))),
    ]),
  )
  const byProfile = table(
    ['people', ...POLICIES],
    PROFILES.map((profile) => [
      profile,
      ...POLICIES.map((name) =>
        number(
          over(
            courses[name].filter((course) => course.profile === profile),
            reliefBetween(GOAL, last),
          ).mean,
        ),
      ),
    ]),
  )
  const against = (name: PolicyName, from: number, to: number): Interval =>
    difference(courses.personal, courses[name], reliefBetween(from, to))
  const cumulative = Array.from({ length: episodes }, (_, to) => against('best fixed', 0, to))
  const surely = aheadFrom(cumulative, ({ mean, half }) => mean - half)
  const onAverage = aheadFrom(cumulative, ({ mean }) => mean)
  const goal = against('best fixed', 0, GOAL - 1)
  const ahead = goal.mean - goal.half > 0
  const sentence = (from: number | null): string =>
    from === null ? 'in no episode of the simulation' : `from episode ${from} on`
  const share = (set: ReadonlySet<string>): string =>
    `${set.size} of ${FLOWS.length} (${Math.round((100 * set.size) / FLOWS.length)}%)`
  const missing = FLOWS.filter(({ id }) => !shown.has(id)).map(({ id }) => id)
  return `${people} people in ${worlds} worlds, ${episodes} episodes each, seed ${seed}, ${FLOWS.length} techniques; code of commit ${commit}.
Points of the 0–10 scale; ± is the 95% interval.

${main}

Personal against best fixed, relief an episode: ${cell(goal)} over episodes 1–${GOAL} (${ahead ? 'the goal is met' : 'the goal is missed'}), ${cell(against('best fixed', GOAL, last))} over ${GOAL + 1}–${episodes}. Its average so far is ahead ${sentence(onAverage)}, with the whole interval above zero ${sentence(surely)}.
Personal against population only: ${cell(against('population only', 0, GOAL - 1))} over episodes 1–${GOAL}, ${cell(against('population only', GOAL, last))} over ${GOAL + 1}–${episodes}.
Personal against the same without exploration: ${cell(against('personal, no exploration', GOAL, last))} over ${GOAL + 1}–${episodes}.

Mean relief over episodes ${GOAL + 1}–${episodes} by response profile:

${byProfile}

Techniques reached: ${share(offered)} offered, ${share(shown)} offered or named beside an offer${missing.length === 0 ? '' : `; never: ${missing.join(', ')}`}.
One decision with ${cost.episodes} rated episodes: ${cost.mean.toFixed(3)} ms on average, ${cost.p95.toFixed(3)} ms at the 95th percentile.
`
}

/** Relief and cumulative regret by episode, as an SVG. */
export function chart({ courses }: Outcome, { episodes }: Settings): string {
  const lines = (value: typeof reliefAt) =>
    POLICIES.map((name) => ({
      name,
      points: Array.from({ length: episodes }, (_, episode) =>
        over(courses[name], (course) => value(course, episode)),
      ),
    }))
  return drawChart(
    [
      { title: 'Mean relief of an episode (points)', lines: lines(reliefAt) },
      {
        title: 'Cumulative regret (points)',
        lines: lines(regretUntil),
      },
    ],
    'Mean relief and cumulative regret by episode for each policy, with 95% intervals',
  )
}
