import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { projectRoot } from '../../bot/config.ts'
import { DirectLineUser } from '../support/direct-line-user.ts'
import { startServer, type RunningServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const SCRIPT = join(projectRoot(), 'dist', 'scripts', 'backup.js')
const DATA_KEY = randomBytes(32).toString('base64')
const ENV = { TEXT_MODEL: 'classical', RATE_PER_CONVERSATION: '100000', LOG_LEVEL: 'silent' }

async function service(dataDir: string, key = DATA_KEY): Promise<RunningServer> {
  const server = await startServer({ dataDir, env: { ...ENV, DATA_KEY: key } })
  onTestFinished(async () => {
    await server.stop('SIGKILL')
  })
  return server
}

const refused = (dataDir: string, ...given: string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...given], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    encoding: 'utf8',
  })

describe('a backup', () => {
  it('is taken while the service writes, and brings everything back that was accepted before', async () => {
    const dataDir = temporaryFolder()
    const folder = join(temporaryFolder(), 'backup')
    const server = await service(dataDir)
    writeFileSync(join(dataDir, 'helplines.json'), '{}')
    const ada = await DirectLineUser.open(server.url)
    for (let i = 0; i < 5; i += 1) await ada.say(`the train was late, ${i}`)
    const before = await ada.activities()
    const ben = await DirectLineUser.open(server.url)
    const backup = spawn(process.execPath, [SCRIPT, folder], {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir },
      stdio: 'ignore',
    })
    const ended = once(backup, 'exit')
    let written = 0
    while (backup.exitCode === null) {
      await ben.say(`and it rained, ${written}`)
      written += 1
    }
    expect(await ended).toEqual([0, null])
    expect(written).toBeGreaterThan(2)
    await ada.say('this came later')
    await server.stop('SIGKILL')

    // What is there is sealed, for its owner alone, and as it was written.
    expect(readdirSync(folder).toSorted()).toEqual([
      ...['SHA256SUMS', 'console', 'helplines.json', 'jobs', 'store'],
    ])
    expect(statSync(folder).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'store', 'data.mdb')).mode & 0o077).toBe(0)
    expect(readFileSync(join(folder, 'store', 'data.mdb')).includes('the train was late')).toBe(
      false,
    )
    const sums = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder })
    expect(sums.status).toBe(0)

    // Restored: an empty folder, the backup in it, the same key.
    const restored = join(temporaryFolder(), 'data')
    mkdirSync(restored, { mode: 0o700 })
    cpSync(folder, restored, { recursive: true })
    const again = await service(restored)
    const back = await DirectLineUser.open(again.url, 'en', ada.cookie)
    expect(back.session.conversationId).toBe(ada.session.conversationId)
    const after = await back.activities()
    expect(after.slice(0, before.length)).toEqual(before)
    expect((await back.say('I am back')).length).toBeGreaterThan(0)
    const all = await (await DirectLineUser.open(again.url, 'en', ben.cookie)).activities()
    const asked = all.filter(({ from, text }) => from.role === 'user' && text !== undefined)
    // Of what was written meanwhile there is a beginning without gaps, all of it answered.
    asked.forEach(({ text }, i) => expect(text).toBe(`and it rained, ${i}`))
    await expect
      .poll(async () => {
        const now = await (await DirectLineUser.open(again.url, 'en', ben.cookie)).activities()
        return asked.filter(({ id }) => !now.some(({ replyToId }) => replyToId === id)).length
      })
      .toBe(0)
  })

  it('cannot be read with another key', async () => {
    const dataDir = temporaryFolder()
    const folder = join(temporaryFolder(), 'backup')
    const server = await service(dataDir)
    await (await DirectLineUser.open(server.url)).say('the train was late')
    expect(refused(dataDir, folder).status).toBe(0)
    await server.stop()
    const other = randomBytes(32).toString('base64')
    await expect(service(folder, other)).rejects.toThrow(/cannot be read|DATA_KEY/)
  })

  it('is refused into a folder with something in it, of nothing, and without a folder', () => {
    const dataDir = temporaryFolder()
    const full = temporaryFolder()
    expect(refused(dataDir, join(full, 'new'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('holds no data') as unknown,
    })
    writeFileSync(join(full, 'something'), '')
    expect(refused(dataDir, full)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is not empty') as unknown,
    })
    expect(refused(dataDir).status).toBe(2)
  })
})
