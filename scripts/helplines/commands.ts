import { parseArgs } from 'node:util'
import { readConfirmations, writeConfirmations } from '../../bot/helplines/confirmations-file.ts'
import {
  CONFIRMABLE,
  CONFIRMED_FOR_MS,
  unconfirmedIn,
  type Confirmable,
  type Unconfirmed,
} from '../../dialogs/crisis/confirmable.ts'

const HELP = `Lists and confirms the help lines that people in danger are shown.

  npm run helplines -- list [--country GB]
        every line: who confirmed it and when, or what is missing
  npm run helplines -- check [--country GB]
        only what is unconfirmed: never, longer than 180 days ago, or for another number
  npm run helplines -- confirm [id ...] [--country GB] --by "Your Name"
        goes through the unconfirmed lines (or those named) one by one: call it, or read it today
        on the line's own page, and say yes only if number and hours are right

Exit status: 0 fine, 1 lines stand unconfirmed, 2 wrong use.
`
const DAY = 24 * 60 * 60 * 1000
const WHY: Readonly<Record<Unconfirmed['why'], string>> = {
  never: 'never confirmed',
  stale: `confirmed more than ${CONFIRMED_FOR_MS / DAY} days ago`,
  changed: 'confirmed for another number',
}

/** The world outside, so that the tests need no process. */
export interface Terminal {
  /** The file of confirmations. */
  readonly path: string
  readonly lines: AsyncIterable<string>
  readonly now: () => number
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
}

/**
 * Runs one command.
 * @returns the exit status
 * @throws EvenkeelError `ConfirmationsInvalid`, `FolderNotWritable`
 */
export async function runHelplines(
  [command = 'check', ...rest]: readonly string[],
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const asked = parse(rest)
  if (command === '--help' || command === '-h') {
    terminal.write(HELP)
    return 0
  }
  const wrong = asked === null ? 'an option is not known' : faultOf(asked)
  if (asked === null || wrong !== null) {
    terminal.complain(`${wrong ?? ''}\n\n${HELP}`)
    return 2
  }
  switch (command) {
    case 'list':
      return list(asked, terminal)
    case 'check':
      return check(asked, terminal)
    case 'confirm':
      return await confirm(asked, terminal)
    default:
      terminal.complain(HELP)
      return 2
  }
}

interface Asked {
  readonly ids: readonly string[]
  readonly country: string | undefined
  readonly by: string | undefined
}

function parse(args: readonly string[]): Asked | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { country: { type: 'string' }, by: { type: 'string' } },
    })
    return { ids: positionals, country: values.country?.toUpperCase(), by: values.by?.trim() }
  } catch {
    return null
  }
}

function faultOf({ ids, country }: Asked): string | null {
  const unknown = ids.find((id) => !CONFIRMABLE.some((line) => line.id === id))
  if (unknown !== undefined) return `there is no line ${unknown}; "list" shows them all`
  const known = CONFIRMABLE.some((line) => line.country === country)
  return country === undefined || known ? null : `there are no lines for ${country}`
}

function wanted({ ids, country }: Asked, { id, country: own }: Confirmable): boolean {
  return (ids.length === 0 || ids.includes(id)) && (country === undefined || own === country)
}

function describe({ id, country, name, channel, contact, hours, source, sourceDate }: Confirmable) {
  const read = source
    ? `\n    read in: ${source.title} (${sourceDate ?? 'undated'})\n    ${source.url}`
    : ''
  const open = hours ? `, ${hours.en}` : ''
  return `${id}  [${country ?? 'anywhere'}]  ${name.en}: ${channel} ${contact}${open}${read}\n`
}

function list(asked: Asked, { path, now, write }: Terminal): 0 | 1 {
  const confirmations = readConfirmations(path)
  const open = unconfirmedIn(confirmations, now())
  for (const line of CONFIRMABLE.filter((one) => wanted(asked, one))) {
    const why = open.find((one) => one.line === line)?.why
    const given = confirmations[line.id]
    const state =
      why === undefined && given
        ? `confirmed ${new Date(given.at).toISOString().slice(0, 10)} by ${given.by}`
        : WHY[why ?? 'never']
    write(`${describe(line)}    ${state}\n`)
  }
  return open.some(({ line }) => wanted(asked, line)) ? 1 : 0
}

function check(asked: Asked, { path, now, write }: Terminal): 0 | 1 {
  const open = unconfirmedIn(readConfirmations(path), now()).filter(({ line }) =>
    wanted(asked, line),
  )
  for (const { line, why } of open) write(`${describe(line)}    ${WHY[why]}\n`)
  const all = CONFIRMABLE.filter((line) => wanted(asked, line)).length
  write(`${open.length} of ${all} unconfirmed\n`)
  return open.length > 0 ? 1 : 0
}

/** Asks about each line by itself; each yes is saved at once, so that nothing is lost by stopping. */
async function confirm(asked: Asked, terminal: Terminal): Promise<0 | 1 | 2> {
  const { path, lines, now, write, complain } = terminal
  const { by } = asked
  if (by === undefined || by === '' || by.length > 200) {
    complain(`Say who confirms: --by "Your Name"\n\n${HELP}`)
    return 2
  }
  const due = unconfirmedIn(readConfirmations(path), now()).map(({ line }) => line)
  const named = asked.ids.length > 0
  const todo = CONFIRMABLE.filter((line) => wanted(asked, line) && (named || due.includes(line)))
  const answers = lines[Symbol.asyncIterator]()
  let confirmed = 0
  for (const line of todo) {
    write(
      `\n${describe(line)}    Called, or read today on its own page, and all of it right? yes / no / stop: `,
    )
    const { value, done } = (await answers.next()) as IteratorResult<string, undefined>
    const answer = done ? 'stop' : value.trim().toLowerCase()
    if (answer === 'stop') break
    if (answer !== 'yes') {
      write('    left unconfirmed\n')
      continue
    }
    const { id, contact } = line
    writeConfirmations(path, { ...readConfirmations(path), [id]: { contact, by, at: now() } })
    confirmed += 1
  }
  const left = unconfirmedIn(readConfirmations(path), now()).length
  write(`\n${confirmed} confirmed by ${by}; ${left} of ${CONFIRMABLE.length} unconfirmed\n`)
  return left > 0 ? 1 : 0
}
