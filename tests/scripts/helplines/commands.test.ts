import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfirmations } from '../../../bot/helplines/confirmations-file.ts'
import { CONFIRMABLE } from '../../../dialogs/crisis/confirmable.ts'
import { runHelplines } from '../../../scripts/helplines/commands.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const NOW = Date.UTC(2026, 10, 23)
const DAY = 86_400_000

async function run(
  args: readonly string[],
  path: string,
  { input = [], now = NOW }: { input?: readonly string[]; now?: number } = {},
) {
  const out: string[] = []
  const complaints: string[] = []
  async function* lines() {
    for (const line of input) yield await Promise.resolve(line)
  }
  const status = await runHelplines(args, {
    path,
    lines: lines(),
    now: () => now,
    write: (text) => out.push(text),
    complain: (text) => complaints.push(text),
  })
  return { status, out: out.join(''), complaints: complaints.join('') }
}

const file = () => join(temporaryFolder(), 'sub', 'helplines.json')

describe('npm run helplines', () => {
  it('checks: everything is unconfirmed at first, with number and source', async () => {
    const path = file()
    const { status, out } = await run(['check'], path)
    expect(status).toBe(1)
    expect(out).toContain(`${CONFIRMABLE.length} of ${CONFIRMABLE.length} unconfirmed`)
    expect(out).toMatch(/emergency\.GB\.999 .*999/)
    expect(existsSync(path)).toBe(false)
  })

  it('confirms one line at a time, only on a plain yes, and saves each at once', async () => {
    const path = file()
    const input = ['yes', 'no', 'y', 'stop', 'yes']
    const { out } = await run(['confirm', '--country', 'gb', '--by', 'Ada'], path, { input })
    expect(out).toContain('1 confirmed by Ada')
    expect(readConfirmations(path)).toEqual({
      'emergency.GB.999': { contact: '999', by: 'Ada', at: NOW },
    })
    expect(readFileSync(path, 'utf8')).toContain('"2026-11-23T00:00:00.000Z"')
    const listed = await run(['list', '--country', 'GB'], path)
    expect(listed.out).toContain('confirmed 2026-11-23 by Ada')
    const again = await run(['check', '--country', 'GB'], path, { now: NOW + 181 * DAY })
    expect(again.out).toContain('more than 180 days')
  })

  it('is done once every line was confirmed, and takes one up again by its id', async () => {
    const path = file()
    const input = CONFIRMABLE.map(() => ' Yes ')
    expect((await run(['confirm', '--by', 'Ada'], path, { input })).status).toBe(0)
    expect((await run(['check'], path)).status).toBe(0)
    const later = NOW + 30 * DAY
    const one = await run(['confirm', 'us.988.phone', '--by', 'Ben'], path, {
      input: ['yes'],
      now: later,
    })
    expect(one.status).toBe(0)
    expect(readConfirmations(path)['us.988.phone']).toEqual({
      contact: '988',
      by: 'Ben',
      at: later,
    })
  })

  it.each([
    [['confirm'], 'who confirms'],
    [['confirm', '--by', ' '], 'who confirms'],
    [['confirm', 'xx.none', '--by', 'Ada'], 'no line xx.none'],
    [['check', '--country', 'XX'], 'no lines for XX'],
    [['check', '--all'], 'not known'],
    [['burn'], 'npm run helplines'],
  ])('refuses %j', async (args, complaint) => {
    const path = file()
    const { status, complaints } = await run(args, path)
    expect(status).toBe(2)
    expect(complaints).toContain(complaint)
    expect(existsSync(path)).toBe(false)
  })

  it.each(['', '[]', '{"version":2,"confirmations":{}}', '{"version":1,"confirmations":{"a":1}}'])(
    'names a broken file (%j) and leaves it alone',
    async (content) => {
      const path = join(temporaryFolder(), 'helplines.json')
      writeFileSync(path, content)
      await expect(run(['confirm', '--by', 'Ada'], path, { input: ['yes'] })).rejects.toMatchObject(
        { code: 'ConfirmationsInvalid' },
      )
      expect(readFileSync(path, 'utf8')).toBe(content)
    },
  )

  it('says when the file cannot be written', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a-file'), '')
    const path = join(folder, 'a-file', 'helplines.json')
    await expect(run(['confirm', '--by', 'Ada'], path, { input: ['yes'] })).rejects.toMatchObject({
      name: 'EvenkeelError',
    })
  })
})
