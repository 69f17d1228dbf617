import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { EvenkeelError } from '../errors.ts'
import { MasterKeys } from './master-keys.ts'

/** 32 bytes in base64. */
export const KEY_FORM = /^[A-Za-z0-9+/]{43}=$/

/** How long the command that gives the key may take, in milliseconds. */
const COMMAND_MS = 30_000
/** Most that it may print: a key, and nothing else. */
const COMMAND_BYTES = 4096

/** Where the operator's keys come from. */
export interface KeySettings {
  readonly root: string
  readonly DATA_KEY?: string | undefined
  /** A file with the key, such as a mounted secret. */
  readonly DATA_KEY_FILE?: string | undefined
  /** A program and its arguments; it prints the key. */
  readonly DATA_KEY_COMMAND?: readonly string[] | undefined
  readonly DATA_KEY_PREVIOUS?: string | undefined
  readonly DATA_KEY_PREVIOUS_FILE?: string | undefined
}

/**
 * The keys that the settings name; undefined when there is none, and nothing is sealed.
 * @param commandMs how long the command may take
 * @throws EvenkeelError `ConfigInvalid`, `KeyUnavailable`; neither names what a key or a program said
 */
export async function loadMasterKeys(
  settings: KeySettings,
  commandMs: number = COMMAND_MS,
): Promise<MasterKeys | undefined> {
  const { DATA_KEY, DATA_KEY_FILE, DATA_KEY_COMMAND, root } = settings
  const { DATA_KEY_PREVIOUS, DATA_KEY_PREVIOUS_FILE } = settings
  const current =
    DATA_KEY ??
    (DATA_KEY_FILE === undefined
      ? DATA_KEY_COMMAND && (await printed(DATA_KEY_COMMAND, commandMs))
      : inFile('DATA_KEY_FILE', resolve(root, DATA_KEY_FILE)))
  if (current === undefined) return undefined
  const previous =
    DATA_KEY_PREVIOUS ??
    (DATA_KEY_PREVIOUS_FILE === undefined
      ? undefined
      : inFile('DATA_KEY_PREVIOUS_FILE', resolve(root, DATA_KEY_PREVIOUS_FILE)))
  return new MasterKeys(
    Buffer.from(current, 'base64'),
    previous === undefined ? [] : [Buffer.from(previous, 'base64')],
  )
}

/**
 * What is wrong with these settings together; undefined when nothing is. Two keys at once would leave
 * it open which one counts.
 */
export function conflictOf(settings: Omit<KeySettings, 'root'>): string | undefined {
  const set = (names: readonly (keyof typeof settings)[]) =>
    names.filter((name) => settings[name] !== undefined)
  const current = set(['DATA_KEY', 'DATA_KEY_FILE', 'DATA_KEY_COMMAND'])
  const previous = set(['DATA_KEY_PREVIOUS', 'DATA_KEY_PREVIOUS_FILE'])
  for (const names of [current, previous])
    if (names.length > 1) return `${names.join(' and ')} are set: set one of them.`
  const [name] = previous
  if (name !== undefined && current.length === 0)
    return `${name} is set, so DATA_KEY, DATA_KEY_FILE or DATA_KEY_COMMAND is needed too: the key that follows it.`
  return undefined
}

function inFile(name: string, file: string): string {
  let text
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new EvenkeelError('ConfigInvalid', `${name} ${file} cannot be read.`, { cause: error })
  }
  if (KEY_FORM.test(text)) return text
  throw new EvenkeelError(
    'ConfigInvalid',
    `${name} ${file} holds ${text.length} characters, but it takes 32 random bytes in base64 (openssl rand -base64 32).`,
  )
}

/** Runs without a shell. What it printed is in no error: it may be the key. */
async function printed([program = '', ...given]: readonly string[], ms: number): Promise<string> {
  let output
  try {
    const options = { timeout: ms, maxBuffer: COMMAND_BYTES, windowsHide: true }
    output = await promisify(execFile)(program, given, options)
  } catch (error) {
    throw new EvenkeelError(
      'KeyUnavailable',
      `DATA_KEY_COMMAND: ${program} ${reasonOf(error, ms)}. Run it by hand to see what is wrong.`,
    )
  }
  const text = output.stdout.trim()
  if (KEY_FORM.test(text)) return text
  throw new EvenkeelError(
    'KeyUnavailable',
    `DATA_KEY_COMMAND: ${program} printed ${text.length} characters, but it is to print 32 bytes in base64 and nothing else.`,
  )
}

function reasonOf(error: unknown, ms: number): string {
  if (!(error instanceof Error)) return 'failed'
  if ('killed' in error && error.killed === true) return `did not end within ${ms / 1000} s`
  if (!('code' in error)) return 'failed'
  switch (error.code) {
    case 'ENOENT':
      return 'was not found'
    case 'EACCES':
      return 'may not be run'
    case 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER':
      return 'printed too much'
    default:
      return `ended with ${String(error.code)}`
  }
}
