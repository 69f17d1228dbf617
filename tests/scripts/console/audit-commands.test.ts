import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../../bot/console/audit-entry.ts'
import type { AuditLog } from '../../../bot/console/audit-log.ts'
import { runAudit } from '../../../scripts/console/audit-commands.ts'
import { consoleRecords } from '../../bot/console/support/console-records.ts'

function run(args: readonly string[], audit: AuditLog) {
  const said = { out: '', err: '' }
  const status = runAudit(args, audit, {
    write: (text) => void (said.out += text),
    complain: (text) => void (said.err += text),
  })
  return { status, ...said }
}

function filled(count: number) {
  const records = consoleRecords()
  for (let i = 0; i < count; i += 1)
    records.audit.add({ who: 'mei', action: 'case.viewed', caseId: `c${i}` })
  return records
}

describe('npm run audit', () => {
  it('verifies, and gives an anchor that holds later', () => {
    const { audit } = filled(3)
    const { status, out } = run(['verify'], audit)
    expect(status).toBe(0)
    expect(out).toContain('3 entries')
    const [anchor = ''] = /3:[0-9a-f]{64}/.exec(out) ?? []
    audit.add({ who: 'mei', action: 'sign-out' })
    expect(run(['verify', '--anchor', anchor], audit).status).toBe(0)
    expect(run(['verify', '--anchor', `4${anchor.slice(1)}`], audit)).toMatchObject({ status: 1 })
  })

  it('names the entry that was changed', () => {
    const { audit, store } = filled(3)
    store.audit.putSync(2, { ...(store.audit.get(2) as AuditEntry), who: 'eve' })
    expect(run(['verify'], audit)).toEqual({
      status: 1,
      out: '',
      err: 'Entry 2 was changed after it was written.\n',
    })
  })

  it('exports every entry in order, the export itself included', () => {
    const { audit } = filled(501)
    const { out } = run(['export'], audit)
    const entries = out.trim().split('\n')
    expect(entries).toHaveLength(502)
    expect(JSON.parse(entries.at(-1) ?? '')).toMatchObject({ seq: 502, action: 'audit.exported' })
  })

  it.each([[[]], [['verify', 'x']], [['verify', '--anchor', 'x']], [['prune']], [['--all']]])(
    '%j is wrong use',
    (args) => {
      expect(run(args, filled(0).audit)).toMatchObject({ status: 2, out: '' })
    },
  )
})
