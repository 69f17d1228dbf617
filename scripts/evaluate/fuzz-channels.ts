import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine, printTable } from '../bench/report.ts'
import { botFrameworkTarget, teamsTarget } from './fuzz-channels/bot-framework-target.ts'
import { directLineTarget } from './fuzz-channels/direct-line-target.ts'
import { fuzzChannel, type FuzzTarget } from './fuzz-channels/fuzz.ts'

/** A channel is put under fire by a line here. */
const TARGETS: Readonly<Record<string, (folder: string) => Promise<FuzzTarget>>> = {
  'bot-framework': botFrameworkTarget,
  teams: teamsTarget,
  'direct-line': directLineTarget,
}

const HELP = `Usage: node dist/scripts/evaluate/fuzz-channels.js [options]

Sends malformed bodies to each channel that takes requests, over real HTTP with good credentials.
Each must be answered by name, none with a 5xx, and what was acknowledged must be kept. Prints counts
alone, and ends with 1 when one was not.

  --bodies N     how many a channel  (default 5000)
  --seed N       of the chances      (default 20261123)
  --channel NAME one of ${Object.keys(TARGETS).join(', ')} (default: all)
  --help         show this
`

const { values } = parseArgs({
  options: {
    bodies: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '20261123' },
    channel: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

async function main(): Promise<void> {
  if (values.help) {
    process.stdout.write(HELP)
    return
  }
  const bodies = Number(values.bodies)
  const seed = Number(values.seed)
  const { channel } = values
  const chosen = Object.entries(TARGETS).filter(
    ([name]) => channel === undefined || name === channel,
  )
  if (!Number.isInteger(bodies) || bodies < 1 || !Number.isInteger(seed) || chosen.length === 0) {
    process.stderr.write(HELP)
    process.exitCode = 1
    return
  }
  console.log(describeMachine())
  for (const [, start] of chosen) await run(start, bodies, seed)
}

async function run(
  start: (folder: string) => Promise<FuzzTarget>,
  bodies: number,
  seed: number,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-fuzz-'))
  try {
    const target = await start(folder)
    const report = await fuzzChannel(target, { bodies, seed })
    const rows = [...report.answers].toSorted(([a], [b]) => a.localeCompare(b))
    console.log(`\n${target.name}: ${report.bodies} bodies, seed ${seed}`)
    printTable(
      ['answer', 'bodies'],
      rows.map(([kind, count]) => [kind, String(count)]),
    )
    const { acknowledged, lost, failures, nameless } = report
    console.log(`acknowledged: ${acknowledged}, of these lost: ${lost}`)
    console.log(`5xx: ${failures.length}, refused without a name: ${nameless.length}`)
    const numbers = [...failures, ...nameless].slice(0, 50)
    if (numbers.length > 0) console.log(`numbers: ${numbers.join(', ')}`)
    if (lost + failures.length + nameless.length > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
