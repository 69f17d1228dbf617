import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../bot/config.ts'
import { runCounsellor } from '../../../scripts/console/counsellor-commands.ts'
import { codeAt, consoleRecords, PASSWORD } from '../../bot/console/support/console-records.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** A terminal with these lines typed or piped in. */
function terminal(typed: readonly string[], interactive = false) {
  const lines = [...typed]
  const said = { out: '', err: '' }
  return {
    said,
    picture: true,
    write: (text: string) => void (said.out += text),
    complain: (text: string) => void (said.err += text),
    secrets: {
      interactive,
      read: () => {
        const line = lines.shift()
        return line === undefined
          ? Promise.reject(new Error('The input ended before the password.'))
          : Promise.resolve(line)
      },
      close: () => undefined,
    },
  }
}

async function run(
  args: readonly string[],
  typed: readonly string[] = [],
  { accounts } = consoleRecords(),
  interactive = false,
) {
  const world = terminal(typed, interactive)
  const status = await runCounsellor(args, accounts, world)
  return { status, ...world.said }
}

const ADD = ['add', 'mei', '--role', 'counsellor', '--display', '梅医生']

describe('npm run counsellor', () => {
  it('adds an account that can sign in with what it printed', async () => {
    const records = consoleRecords()
    const { status, out } = await run(ADD, [PASSWORD], records)
    expect(status).toBe(0)
    expect(out).not.toContain(PASSWORD)
    const [uri = ''] = /otpauth:\/\/totp\/\S+/.exec(out) ?? []
    const ticket = await records.signIn.password('mei', PASSWORD, 'here')
    await records.signIn.code(ticket, codeAt(uri, records.clock.now()), 'here')
    const [recovery = ''] = /[a-z2-7]{4}(?:-[a-z2-7]{4}){3}/.exec(out) ?? []
    const second = await records.signIn.password('mei', PASSWORD, 'here')
    await records.signIn.code(second, recovery, 'here')
    expect(out).toMatch(/[▄▀█]/)
    expect(records.audit.newest(10).map(({ action }) => action)).toContain('account.added')
  })

  it('lists what may be shown', async () => {
    const records = consoleRecords()
    await run(ADD, [PASSWORD], records)
    const { out } = await run(['list'], [], records)
    expect(out).toBe('mei\t梅医生\tcounsellor\tactive\t10 recovery codes\tsince 2026-01-05\n')
  })

  it('asks twice when somebody types, and changes nothing for two different answers', async () => {
    const records = consoleRecords()
    const { status, err } = await run(ADD, [PASSWORD, 'another password'], records, true)
    expect([status, records.accounts.list()]).toEqual([1, []])
    expect(err).toContain('two different passwords')
    expect((await run(ADD, [PASSWORD, PASSWORD], records, true)).status).toBe(0)
  })

  it('resets and disables', async () => {
    const records = consoleRecords()
    await run(ADD, [PASSWORD], records)
    expect((await run(['disable', 'mei'], [], records)).status).toBe(0)
    expect((await run(['list'], [], records)).out).toContain('disabled')
    const { status } = await run(['reset', 'mei'], ['another quiet harbour'], records)
    expect(status).toBe(0)
    await records.signIn.password('mei', 'another quiet harbour', 'here')
    await expect(records.signIn.password('mei', PASSWORD, 'here')).rejects.toThrow()
  })

  it.each([
    [['add', 'mei', '--role', 'counsellor'], ['short'], 'takes 12 to 256 characters'],
    [['add', 'mei', '--role', 'counsellor'], ['aaaaaaaaaaaaaaaa'], 'different characters'],
    [['add', 'mei', '--role', 'counsellor'], ['this is mei, mei, mei'], 'not the sign-in name'],
    [['add', 'mei', '--role', 'counsellor'], [], 'The input ended'],
    [['add', 'Mei Lin', '--role', 'counsellor'], [PASSWORD], 'A sign-in name takes'],
    [['add', 'operator', '--role', 'admin'], [PASSWORD], 'is kept'],
    [['add', 'mei', '--role', 'counsellor', '--display', 'a\u202eb'], [PASSWORD], 'display name'],
    [['disable', 'nobody'], [], 'no account'],
    [['reset', 'nobody'], [PASSWORD], 'no account'],
  ])('%j with %j is refused: %s', async (args, typed, reason) => {
    const records = consoleRecords()
    const { status, err, out } = await run(args, typed, records)
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain(reason)
    expect(records.accounts.list()).toEqual([])
  })

  it('refuses a second account of a name', async () => {
    const records = consoleRecords()
    await run(ADD, [PASSWORD], records)
    expect(await run(ADD, [PASSWORD], records)).toMatchObject({ status: 1 })
    expect(records.accounts.list()).toHaveLength(1)
  })

  it.each([
    [[]],
    [['add', 'mei']],
    [['add', 'mei', '--role', 'king']],
    [['add', 'mei', 'a password as an argument', '--role', 'admin']],
    [['add', 'mei', '--password', 'x', '--role', 'admin']],
    [['list', 'mei']],
    [['disable']],
    [['remove', 'mei']],
  ])('%j is wrong use', async (args) => {
    const { status, out, err } = await run(args, [PASSWORD])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('npm run counsellor')
  })

  it('works as a process beside a running one, which sees the change at once', async () => {
    const records = consoleRecords(temporaryFolder())
    const child = spawn(
      process.execPath,
      [join(projectRoot(), 'dist', 'scripts', 'counsellor.js'), ...ADD],
      { env: { PATH: process.env.PATH, DATA_DIR: records.DATA_DIR }, stdio: 'pipe' },
    )
    child.stdin.end(`${PASSWORD}\n`)
    const [status] = (await once(child, 'exit')) as [number | null]
    expect(status).toBe(0)
    expect(records.accounts.list().map(({ name }) => name)).toEqual(['mei'])
    expect(records.audit.verify()).toMatchObject({ ok: true, head: { seq: 1 } })
  })
})
