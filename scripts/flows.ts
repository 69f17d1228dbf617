import { en } from '../dialogs/messages/en.ts'
import { zh } from '../dialogs/messages/zh.ts'
import { labelOf } from '../dialogs/render.ts'
import { drawFlow } from '../dialogs/flow-graph.ts'
import { flowById, FLOWS } from '../dialogs/flows/index.ts'
import { describeFault, validateFlows } from '../dialogs/validate-flows.ts'

const HELP = `Lists, checks and draws the exercises.

  node dist/scripts/flows.js list            every technique: id, version, minutes, steps, titles
  node dist/scripts/flows.js validate        every fault of the techniques and their messages
  node dist/scripts/flows.js draw [id ...]   Mermaid flow charts on standard output

Exit status: 0 fine, 1 faults were found, 2 wrong use.
`

/** One line a technique, tab-separated, for people and for scripts. */
function list(): number {
  for (const flow of FLOWS) {
    const steps = Object.keys(flow.steps).length
    const titles = [labelOf(flow.title, 'en'), labelOf(flow.title, 'zh-Hans')]
    const line = [flow.id, `v${flow.version}`, `${flow.minutes} min`, `${steps} steps`, ...titles]
    process.stdout.write(`${line.join('\t')}\n`)
  }
  return 0
}

function validate(): number {
  const faults = validateFlows(FLOWS, { en, zh })
  for (const fault of faults) process.stdout.write(`${describeFault(fault)}\n`)
  process.stdout.write(`${FLOWS.length} techniques, ${faults.length} faults\n`)
  return faults.length === 0 ? 0 : 1
}

function draw(ids: readonly string[]): number {
  const unknown = ids.filter((id) => flowById(id) === undefined)
  if (unknown.length > 0) {
    const known = FLOWS.map(({ id }) => id).join(', ')
    process.stderr.write(`No technique "${unknown.join('", "')}"; there are: ${known}\n`)
    return 2
  }
  for (const flow of FLOWS) {
    if (ids.length > 0 && !ids.includes(flow.id)) continue
    process.stdout.write(`%% ${flow.id}\n${drawFlow(flow)}\n`)
  }
  return 0
}

function main([command = 'list', ...rest]: readonly string[]): number {
  switch (command) {
    case 'list':
      return list()
    case 'validate':
      return validate()
    case 'draw':
      return draw(rest)
    case '--help':
    case '-h':
      process.stdout.write(HELP)
      return 0
    default:
      process.stderr.write(HELP)
      return 2
  }
}

process.exitCode = main(process.argv.slice(2))
