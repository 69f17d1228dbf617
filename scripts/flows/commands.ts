import { parseArgs } from 'node:util'
import type { Flow } from '../../dialogs/flow.ts'
import { drawFlow } from '../../dialogs/flow-graph.ts'
import { flowById, FLOWS } from '../../dialogs/flows/index.ts'
import { en } from '../../dialogs/messages/en.ts'
import { zh } from '../../dialogs/messages/zh.ts'
import { labelOf } from '../../dialogs/render.ts'
import { describeFault, validateFlows } from '../../dialogs/validate-flows.ts'
import type { Locale } from '../../types.ts'
import { play } from './play.ts'

const HELP = `Lists, checks, draws and plays the exercises.

  npm run flows -- list            every technique: id, version, minutes, steps, titles
  npm run flows -- validate        every fault of the techniques and their messages
  npm run flows -- draw [id ...]   Mermaid flow charts on standard output
  npm run flows -- play id [--language en|zh] [--short]
                                   an exercise in the terminal, one line a message; works piped

Exit status: 0 fine, 1 faults were found or the input ended before the exercise, 2 wrong use.
`
const LOCALES: Readonly<Record<string, Locale>> = { en: 'en', zh: 'zh-Hans' }

/** The world outside, so that the tests need no process. */
export interface Terminal {
  readonly lines: AsyncIterable<string>
  /** True when a person types, and so sees the lines already. */
  readonly interactive: boolean
  readonly now: () => number
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
}

/** Runs one command. @returns the exit status. */
export async function runFlows(
  [command = 'list', ...rest]: readonly string[],
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  switch (command) {
    case 'list':
      return list(terminal)
    case 'validate':
      return validate(terminal)
    case 'draw':
      return draw(rest, terminal)
    case 'play':
      return await playOne(rest, terminal)
    case '--help':
    case '-h':
      terminal.write(HELP)
      return 0
    default:
      terminal.complain(HELP)
      return 2
  }
}

/** One line a technique, tab-separated, for people and for scripts. */
function list({ write }: Terminal): 0 {
  for (const flow of FLOWS) {
    const steps = Object.keys(flow.steps).length
    const titles = [labelOf(flow.title, 'en'), labelOf(flow.title, 'zh-Hans')]
    const line = [flow.id, `v${flow.version}`, lengthOf(flow), `${steps} steps`, ...titles]
    write(`${line.join('\t')}\n`)
  }
  return 0
}

function lengthOf({ minutes, shortMinutes }: Flow): string {
  return shortMinutes === null ? `${minutes} min` : `${minutes} min, short ${shortMinutes} min`
}

function validate({ write }: Terminal): 0 | 1 {
  const faults = validateFlows(FLOWS, { en, zh })
  for (const fault of faults) write(`${describeFault(fault)}\n`)
  write(`${FLOWS.length} techniques, ${faults.length} faults\n`)
  return faults.length === 0 ? 0 : 1
}

function draw(ids: readonly string[], { write, complain }: Terminal): 0 | 2 {
  const unknown = ids.filter((id) => flowById(id) === undefined)
  if (unknown.length > 0) {
    complain(noTechnique(unknown.join('", "')))
    return 2
  }
  for (const flow of FLOWS) {
    if (ids.length > 0 && !ids.includes(flow.id)) continue
    write(`%% ${flow.id}\n${drawFlow(flow)}\n`)
  }
  return 0
}

async function playOne(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const wanted = readPlayArguments(args)
  if (typeof wanted === 'string') {
    terminal.complain(wanted)
    return 2
  }
  const { lines, interactive, now, write, complain } = terminal
  const stopped = await play({ ...wanted, now, echo: !interactive }, lines, write)
  if (stopped === null) return 0
  complain(`The input ended at ${stopped}.\n`)
  return 1
}

/** What to play, or what is wrong with the arguments. */
function readPlayArguments(
  args: readonly string[],
): string | { readonly flow: string; readonly locale: Locale; readonly short: boolean } {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string', default: 'en' },
        short: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n`
  }
  const { values, positionals } = parsed
  const [id, ...more] = positionals
  if (id === undefined || more.length > 0) return HELP
  const flow = flowById(id)
  if (!flow) return noTechnique(id)
  const locale = Object.hasOwn(LOCALES, values.language) ? LOCALES[values.language] : undefined
  if (!locale) return `No language "${values.language}"; there are: en, zh\n`
  if (values.short && flow.shortMinutes === null) return `${id} has no short form\n`
  return { flow: id, locale, short: values.short }
}

function noTechnique(ids: string): string {
  return `No technique "${ids}"; there are: ${FLOWS.map(({ id }) => id).join(', ')}\n`
}
