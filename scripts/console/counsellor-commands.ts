import { parseArgs } from 'node:util'
import qrcode from 'qrcode'
import { ROLES, type AccountSummary, type Role } from '../../bot/console/account.ts'
import type { Accounts, Credentials } from '../../bot/console/accounts.ts'
import { EvenkeelError } from '../../bot/errors.ts'
import type { SecretInput } from './read-secret.ts'

const HELP = `Keeps the accounts of the counsellor console. Works whether the service runs or not.

  npm run counsellor -- add NAME --role ROLE [--display "Full Name"]
                                   a new account; ROLE is ${ROLES.join(', ')}
  npm run counsellor -- list       every account, tab-separated
  npm run counsellor -- disable NAME
                                   shuts an account at once; its sessions end
  npm run counsellor -- reset NAME a new password, a new code for the phone, new recovery codes;
                                   sessions end, a disabled account is open again

The password is asked without echo, or read as one line from standard input; never given as an
argument. Every change is in the audit log.

Exit status: 0 done, 1 refused (the reason is printed), 2 wrong use.
`

/** The world outside, so that the tests need no process. */
export interface CounsellorTerminal {
  readonly secrets: SecretInput
  /** Whether a QR code can be shown. */
  readonly picture: boolean
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
}

/** Runs one command. @returns the exit status. */
export async function runCounsellor(
  args: readonly string[],
  accounts: Accounts,
  terminal: CounsellorTerminal,
): Promise<0 | 1 | 2> {
  const parsed = parse(args)
  if (!parsed) {
    terminal.complain(HELP)
    return 2
  }
  const { command, name, role, display } = parsed
  try {
    switch (command) {
      case 'help':
        terminal.write(HELP)
        return 0
      case 'list':
        for (const account of accounts.list()) terminal.write(`${line(account)}\n`)
        return 0
      case 'disable':
        accounts.disable(name)
        terminal.write(`${name} is disabled and signed out.\n`)
        return 0
      case 'add': {
        const wanted = { name, role, ...(display !== undefined && { display }) }
        const given = await accounts.add(wanted, await newPassword(terminal.secrets))
        await show(name, given, terminal)
        return 0
      }
      case 'reset': {
        if (!accounts.get(name)) throw new EvenkeelError('AccountUnknown')
        const given = await accounts.reset(name, await newPassword(terminal.secrets))
        await show(name, given, terminal)
        return 0
      }
    }
  } catch (error) {
    if (!(error instanceof EvenkeelError) && !(error instanceof InputError)) throw error
    terminal.complain(`${error.message}\n`)
    return 1
  }
}

interface Parsed {
  readonly command: 'add' | 'list' | 'disable' | 'reset' | 'help'
  readonly name: string
  readonly role: Role
  readonly display?: string
}

/** Undefined for wrong use, which a surplus word is too: it could be a password. */
function parse(args: readonly string[]): Parsed | undefined {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        role: { type: 'string' },
        display: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch {
    // An unknown option is wrong use like any other.
    return undefined
  }
  const { values, positionals } = parsed
  const [command, name = '', ...surplus] = positionals
  const role = ROLES.find((one) => one === values.role)
  const base = { name, role: role ?? 'counsellor' } as const
  if (values.help || command === 'help') return { command: 'help', ...base }
  if (surplus.length > 0) return undefined
  switch (command) {
    case 'list':
      return name === '' ? { command, ...base } : undefined
    case 'disable':
    case 'reset':
      return name === '' ? undefined : { command, ...base }
    case 'add':
      if (name === '' || role === undefined) return undefined
      return {
        command,
        ...base,
        ...(values.display !== undefined && { display: values.display }),
      }
    case undefined:
    default:
      return undefined
  }
}

/** What stands in the way is no fault of the service. */
class InputError extends Error {}

async function newPassword(secrets: SecretInput): Promise<string> {
  const ask = async (prompt: string) => {
    try {
      return await secrets.read(prompt)
    } catch (error) {
      throw new InputError(error instanceof Error ? error.message : 'There was no password.')
    }
  }
  const password = await ask('Password (not shown): ')
  if (secrets.interactive && (await ask('The same again: ')) !== password)
    throw new InputError('These were two different passwords. Nothing was changed.')
  return password
}

function line({ name, display, role, disabled, recoveryLeft, createdAt }: AccountSummary): string {
  const since = new Date(createdAt).toISOString().slice(0, 10)
  const state = disabled ? 'disabled' : 'active'
  return [name, display, role, state, `${recoveryLeft} recovery codes`, `since ${since}`].join('\t')
}

/** Shown this once: neither can be shown again. */
async function show(
  name: string,
  { totpUri, recoveryCodes }: Credentials,
  { picture, write }: CounsellorTerminal,
): Promise<void> {
  write(`${name} can sign in at /console.\n\nScan this with an authenticator app:\n\n`)
  if (picture) write(`${await qrcode.toString(totpUri, { type: 'terminal', small: true })}\n`)
  write(`${totpUri}\n\nRecovery codes, each good once, in place of the app's code:\n\n`)
  write(`${recoveryCodes.map((code) => `  ${code}`).join('\n')}\n\n`)
  write('Neither is shown again. Hand them over in person, and keep no copy.\n')
}
