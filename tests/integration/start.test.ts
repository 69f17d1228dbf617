import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { projectRoot } from '../../bot/config.ts'
import { DirectLineUser } from '../support/direct-line-user.ts'
import { startServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = projectRoot()

/** Runs the built service until it ends by itself. */
function run(settings: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/bot/main.js')], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: temporaryFolder(), ...settings },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status, stdout, stderr }
}

describe('starting', () => {
  it('prints one ready line and stops in order on SIGTERM', async () => {
    const server = await startServer({ dataDir: temporaryFolder() })
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    expect(await server.stop()).toBe(0)
  })

  it('answers what was accepted before it stops', async () => {
    const settings = { dataDir: temporaryFolder() }
    let server = await startServer(settings)
    const user = await DirectLineUser.open(server.url)
    const posts = Array.from({ length: 10 }, (_, i) =>
      user.post({ type: 'message', text: `word ${i}` }),
    )
    const statuses = (await Promise.all(posts)).map(({ status }) => status)
    expect(await server.stop()).toBe(0)
    server = await startServer(settings)
    onTestFinished(async () => {
      await server.stop()
    })
    const back = await DirectLineUser.open(server.url, 'en', user.cookie)
    const all = await back.activities()
    const mine = all.filter(({ from, type }) => from.role === 'user' && type === 'message')
    expect(mine).toHaveLength(statuses.filter((status) => status === 200).length)
    expect(mine.filter(({ id }) => !all.some(({ replyToId }) => replyToId === id))).toEqual([])
  })

  it('names a wrong setting, what it got and what it takes', () => {
    const { status, stdout, stderr } = run({ PORT: 'http' })
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('PORT is "http", but it takes a whole number from 0 to 65535')
  })

  it('says that the port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void blocker.close())
    await new Promise((resolve) => blocker.once('listening', resolve))
    const { port } = blocker.address() as AddressInfo
    const { status, stderr } = run({ PORT: String(port) })
    expect(status).toBe(1)
    expect(stderr).toContain(`PORT ${port} on 127.0.0.1 is taken`)
  })

  it('says that the data folder cannot be written', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    const { status, stderr } = run({ DATA_DIR: join(folder, 'file', 'inside') })
    expect(status).toBe(1)
    expect(stderr).toMatch(/DATA_DIR .* cannot be written/)
  })

  it('says that the stored data needs its key', async () => {
    const DATA_DIR = temporaryFolder()
    const key = Buffer.alloc(32, 1).toString('base64')
    const server = await startServer({ dataDir: DATA_DIR, env: { DATA_KEY: key } })
    await server.stop()
    const { status, stderr } = run({ DATA_DIR })
    expect(status).toBe(1)
    expect(stderr).toContain('set DATA_KEY')
  })

  it('says that Node is too old, or missing, before anything else', () => {
    const bin = mkdtempSync(join(tmpdir(), 'evenkeel-bin-'))
    onTestFinished(() => rmSync(bin, { recursive: true, force: true }))
    mkdirSync(join(bin, 'old'))
    writeFileSync(join(bin, 'old', 'node'), '#!/bin/sh\necho v18.19.0\n')
    chmodSync(join(bin, 'old', 'node'), 0o755)
    const start = (path: string) =>
      spawnSync('/bin/bash', ['scripts/start'], {
        cwd: root,
        env: { PATH: path },
        encoding: 'utf8',
      })
    const old = start(`${join(bin, 'old')}:/usr/bin:/bin`)
    expect([old.status, old.stdout]).toEqual([1, ''])
    expect(old.stderr).toContain('Node.js 18.19.0 is too old')
  })
})
