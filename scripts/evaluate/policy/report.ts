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

/** Processor time of one decision. */
export interface Cost {
  readonly episodes: number
  readonly milliseconds: number
}

/** Within this many episodes the personal policy is to overtake the best fixed one. */
const GOAL = 15

const number = (value: number): string => value.toFixed(2).replace('-', '−')
const cell = ({ mean, half }: Interval): string => `${number(mean)} ± ${number(half)}`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}

/** Episodes over which a difference is smoothed before its sign is read. */
const SMOOTH = 5

/**
 * The first episode, from 1, from which on the mean difference of five episodes stays above zero;
 * null when it does not.
 */
function crossing(differences: readonly number[]): number | null {
  const smooth = differences
    .slice(0, differences.length - SMOOTH + 1)
    .map((_, i) => differences.slice(i, i + SMOOTH).reduce((a, b) => a + b, 0) / SMOOTH)
  const behind = smooth.findLastIndex((value) => value <= 0)
  return behind === smooth.length - 1 ? null : behind + 2
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
  const comparison = (name: PolicyName): string => {
    const each = Array.from({ length: episodes }, (_, at) => against(name, at, at))
    const goal = against(name, 0, GOAL - 1)
    const first = crossing(each.map(({ mean }) => mean))
    return `- ${name}: ${cell(goal)} over episodes 1–${GOAL}, ${cell(against(name, GOAL, last))} over ${GOAL + 1}–${episodes}; ${first === null ? 'does not overtake it for good' : `ahead for good, by the mean of five episodes, from episode ${first} on`}`
  }
  const share = (set: ReadonlySet<string>): string =>
    `${set.size} of ${FLOWS.length} (${Math.round((100 * set.size) / FLOWS.length)}%)`
  const missing = FLOWS.filter(({ id }) => !shown.has(id)).map(({ id }) => id)
  return `${people} people in ${worlds} worlds, ${episodes} episodes each, seed ${seed}, ${FLOWS.length} techniques; code of commit ${commit}.
Points of the 0–10 scale; ± is the 95% interval.

${main}

Relief an episode of the personal policy, minus that of

${(
  [
    'best fixed',
    'best fixed, by world',
    'best ranking, by world',
    'population only',
    'personal, no exploration',
  ] as const
)
  .map(comparison)
  .join('\n')}

Mean relief over episodes ${GOAL + 1}–${episodes} by response profile:

${byProfile}

Techniques reached: ${share(offered)} offered, ${share(shown)} offered or named beside an offer${missing.length === 0 ? '' : `; never: ${missing.join(', ')}`}.
One decision with ${cost.episodes} rated episodes: ${cost.milliseconds.toFixed(2)} ms of processor time.
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
