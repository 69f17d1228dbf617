/**
 * Lets the policy treat synthetic people beside simpler policies and one that knows everything, and
 * prints relief and regret. `--help` tells the options.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { choosePolicy, TECHNIQUES, type PolicyContext } from '../../dialogs/policy.ts'
import { seededRandom } from '../../dialogs/policy/random.ts'
import { chart, report, type Cost } from './policy/report.ts'
import { simulate } from './policy/simulate.ts'

const HELP = `Usage: node dist/scripts/evaluate/policy.js [options]

Simulates people of several response profiles and compares the personal policy with random,
fixed-order, best fixed, population-only and oracle policies. The same seed gives the same figures.

  --worlds N    independent draws of what is true of everybody   (default 25)
  --people N    people in each world                             (default 24)
  --episodes N  exercises of each person                         (default 40)
  --seed N      seed of everything                               (default 2011)
  --write       also write docs/policy-regret.svg and the figures in docs/policy.md
  --help        show this
`

const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '25' },
    people: { type: 'string', default: '24' },
    episodes: { type: 'string', default: '40' },
    seed: { type: 'string', default: '2011' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

function wholeNumber(name: 'worlds' | 'people' | 'episodes' | 'seed', least: number): number {
  const value = Number(values[name])
  if (!Number.isInteger(value) || value < least) {
    throw new Error(`--${name} is a whole number from ${least} on`)
  }
  return value
}

const BEGIN = '<!-- figures: written by scripts/evaluate/policy.ts -->'
const END = '<!-- end of figures -->'

function writeFigures(text: string): void {
  const file = join('docs', 'policy.md')
  const page = readFileSync(file, 'utf8')
  const from = page.indexOf(BEGIN)
  const to = page.indexOf(END)
  if (from === -1 || to < from) throw new Error(`${file} has no place for the figures`)
  writeFileSync(file, `${page.slice(0, from + BEGIN.length)}\n\n${text}\n${page.slice(to)}`)
}

/** Decisions that the cost is averaged over. */
const DECISIONS = 3000

/** What a decision costs for somebody with a long history. */
function measureCost(): Cost {
  const random = seededRandom(7)
  const episodes = Array.from({ length: 100 }, (_, i) => ({
    technique: TECHNIQUES[i % TECHNIQUES.length] ?? '',
    at: i * 86_400_000,
    before: 4 + Math.floor(6 * random.uniform()),
    after: Math.floor(6 * random.uniform()),
    finished: true,
    context: { families: ['anxious'] as const, arousal: random.normal() / 3 },
  }))
  const context: PolicyContext = {
    families: ['anxious'],
    intensity: 6,
    control: 'unknown',
    loss: false,
    hotThought: true,
    contraindicated: [],
    refused: null,
    turnsSinceOffer: null,
    turnsListened: 3,
    asked: true,
    arousal: 0.2,
    episodes,
  }
  const decide = (turns: number): void => {
    for (let turn = 0; turn < turns; turn += 1) choosePolicy({ ...context, turn })
  }
  // Warms the compiler up. Processor time, because other work on the machine is not the policy's.
  decide(1000)
  const start = process.cpuUsage()
  decide(DECISIONS)
  const { user, system } = process.cpuUsage(start)
  return { episodes: episodes.length, milliseconds: (user + system) / 1000 / DECISIONS }
}

function commitHash(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
}

if (values.help) {
  process.stdout.write(HELP)
} else {
  const settings = {
    worlds: wholeNumber('worlds', 2),
    peopleInWorld: wholeNumber('people', 1),
    episodes: wholeNumber('episodes', 20),
    seed: wholeNumber('seed', 0),
  }
  const outcome = simulate(settings)
  const text = report(outcome, settings, measureCost(), commitHash())
  process.stdout.write(text)
  if (values.write) {
    writeFileSync(join('docs', 'policy-regret.svg'), chart(outcome, settings))
    writeFigures(text)
  }
}
