import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../../../bot/config.ts'
import { RULES } from '../../../bot/policy/rules.ts'
import { runPolicy, type Terminal } from '../../../scripts/policy/commands.ts'
import { FILES, within } from '../../../scripts/policy/files.ts'

const SETTINGS = {
  COUNTRY: 'US',
  REGION: 'US-NY',
  TENANT_KIND: 'public',
  LICENSED_SUPERVISION: false,
} as const

async function run(
  args: readonly string[],
  settings: ReturnType<Terminal['config']> = SETTINGS,
  files: Record<string, string> = {},
) {
  const out: string[] = []
  const complaints: string[] = []
  const saved: Record<string, string> = {}
  const status = await runPolicy(args, {
    config: () => settings,
    read: (path) => files[path] ?? readFileSync(join(projectRoot(), path), 'utf8'),
    save: (path, text) => void (saved[path] = text),
    write: (text) => void out.push(text),
    complain: (text) => void complaints.push(text),
  })
  return { status, out: out.join(''), complaints: complaints.join(''), saved }
}

describe('show', () => {
  test('what the settings say, with rules and sources', async () => {
    const { status, out } = await run(['show'])
    expect(status).toBe(0)
    expect(out).toMatch(/Region: US-NY[\s\S]*every 180 minutes[\s\S]*us-ny-gbl-47/)
    expect(out).not.toContain('us-ca-sb-243')
  })

  test('another place than that of the settings does not keep their region', async () => {
    const { out } = await run(['show', '--country', 'DE', '--channel', 'msteams'])
    expect(out).toMatch(/Country: DE[\s\S]*Voice: off[\s\S]*eu-ai-act-5-1-f/)
    expect(out).not.toContain('US-NY')
    expect((await run(['show', '--region', 'US-CA'])).out).toContain('us-ca-sb-243')
  })

  test('in Chinese, both scripts', async () => {
    expect((await run(['show', '--lang', 'zh'])).out).toMatch(/声音：/)
    expect((await run(['show', '--lang', 'zh-Hant'])).out).toMatch(/聲音：/)
  })

  test('as JSON', async () => {
    const { out } = await run(['show', '--json', '--tenant', 'school', '--minor', 'no'])
    expect(JSON.parse(out)).toMatchObject({
      place: { country: 'US', region: 'US-NY', tenant: 'school', channel: 'web', minor: false },
      voice: 'off',
      disclosure: { everyMinutes: 180, whenAsked: true },
    })
  })

  test.each([
    [['show', '--country', 'Germany'], /--country takes/],
    [['show', '--country', 'DE', '--region', 'US-CA'], /--region takes/],
    [['show', '--region', 'US-XX'], /--region takes/],
    [['show', '--tenant', 'office'], /--tenant takes/],
    [['show', '--channel', 'fax'], /--channel takes/],
    [['show', '--minor', 'maybe'], /--minor takes/],
    [['show', '--lang', 'fr'], /--lang takes/],
    [['show', '--colour'], /colour/],
    [['sing'], /"sing" is no command/],
  ])('%j is wrong use', async (args, why) => {
    const { status, complaints, out } = await run(args)
    expect(status).toBe(2)
    expect(complaints).toMatch(why)
    expect(out).toBe('')
  })
})

describe('table', () => {
  test('the documentation is that of the data', async () => {
    const { status, complaints } = await run(['table'])
    expect(complaints).toBe('')
    expect(status).toBe(0)
  })

  test('a page that is behind is named, and written anew when asked to', async () => {
    const page = await within(
      readFileSync(join(projectRoot(), FILES[0]?.path ?? ''), 'utf8'),
      'old',
    )
    const files = { 'docs/policy-table.md': page }
    const behind = await run(['table'], SETTINGS, files)
    expect(behind.status).toBe(1)
    expect(behind.complaints).toContain('docs/policy-table.md is out of date')
    expect(behind.saved).toEqual({})
    const { status, saved } = await run(['table', '--write'], SETTINGS, files)
    expect(status).toBe(0)
    expect(Object.keys(saved)).toEqual(['docs/policy-table.md'])
    for (const { id } of RULES) expect(saved['docs/policy-table.md']).toContain(`\`${id}\``)
  })

  test('a page without a place for its table is a fault', async () => {
    await expect(within('# A page', 'table')).rejects.toThrow(/does not mark/)
  })
})
