import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../bot/config.ts'

const simulate = (...args: string[]) =>
  spawnSync(process.execPath, [join(projectRoot(), 'dist/scripts/simulate.js'), ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  })

describe('simulate', () => {
  it('plays scripted people of both languages through the service', () => {
    const { status, stdout, stderr } = simulate('student', '毕业生')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/=== student \(en\) ===[\s\S]*> I have an exam/)
    expect(stdout).toMatch(/pacer\+json[\s\S]*26 hours later/)
    expect(stdout).toMatch(/=== 毕业生 \(zh-Hans\) ===[\s\S]*> 投了五十份简历/)
  })

  it('says whom it knows when it is asked for somebody else', () => {
    const { status, stdout, stderr } = simulate('nobody')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('student')
  })
})
