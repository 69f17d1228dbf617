import { parseArgs } from 'node:util'
import type { AuditFault, AuditHead } from '../../bot/console/audit-entry.ts'
import type { AuditLog } from '../../bot/console/audit-log.ts'

const HELP = `Checks and prints the console's audit log. Works whether the service runs or not.

  npm run audit -- verify [--anchor PLACE:HASH]
                                   checks every entry, their order and the end of the log; with an
                                   anchor noted elsewhere earlier, that the log still goes through it
  npm run audit -- export          every entry, one JSON object a line, oldest first

Exit status: 0 whole, 1 something is wrong with the log, 2 wrong use.
`
const PAGE = 500

/** The world outside, so that the tests need no process. */
export interface AuditTerminal {
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
}

/** Runs one command. @returns the exit status. */
export function runAudit(
  args: readonly string[],
  audit: AuditLog,
  terminal: AuditTerminal,
): 0 | 1 | 2 {
  const parsed = parse(args)
  switch (parsed?.command) {
    case 'verify':
      return verify(audit, parsed.anchor, terminal)
    case 'export':
      return exportAll(audit, terminal)
    case 'help':
      terminal.write(HELP)
      return 0
    case undefined:
      terminal.complain(HELP)
      return 2
  }
}

type Parsed =
  | { readonly command: 'verify'; readonly anchor: AuditHead | undefined }
  | { readonly command: 'export' | 'help' }

function parse(args: readonly string[]): Parsed | undefined {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { anchor: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch {
    // An unknown option is wrong use like any other.
    return undefined
  }
  const { values, positionals } = parsed
  if (values.help) return { command: 'help' }
  const [command, ...surplus] = positionals
  if (surplus.length > 0) return undefined
  if (command === 'export') return { command }
  if (command !== 'verify') return undefined
  if (values.anchor === undefined) return { command, anchor: undefined }
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(values.anchor) ?? []
  if (seq === undefined || hash === undefined) return undefined
  return { command, anchor: { seq: Number(seq), hash } }
}

function verify(
  audit: AuditLog,
  anchor: AuditHead | undefined,
  { write, complain }: AuditTerminal,
): 0 | 1 {
  const verdict = audit.verify(anchor)
  if (!verdict.ok) {
    complain(`${describe(verdict.fault)}\n`)
    return 1
  }
  const { seq, hash } = verdict.head
  write(
    `The audit log is whole: ${seq} entries.\nNote this elsewhere to check later: ${seq}:${hash}\n`,
  )
  return 0
}

function describe({ type, seq }: AuditFault): string {
  switch (type) {
    case 'entry-unreadable':
      return `Entry ${seq} cannot be read: it was damaged or written under another key.`
    case 'entry-missing':
      return `Entry ${seq} is missing.`
    case 'chain-broken':
      return `Entry ${seq} does not follow on the one before it: entries were removed, added or moved.`
    case 'entry-changed':
      return `Entry ${seq} was changed after it was written.`
    case 'end-missing':
      return `The log does not end where it should: from entry ${seq} on, entries were removed or added.`
    case 'anchor-differs':
      return `Entry ${seq} is not the one that the anchor names: the log was written anew.`
  }
}

/** Page by page, so that a long log needs no memory. The export itself is an entry of the log. */
function exportAll(audit: AuditLog, { write }: AuditTerminal): 0 {
  const { seq: end } = audit.add({ who: 'operator', action: 'audit.exported' })
  for (let seq = 0; seq < end; seq += PAGE)
    for (const entry of audit.after(seq, Math.min(PAGE, end - seq)))
      write(`${JSON.stringify(entry)}\n`)
  return 0
}
