import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { conflictOf, loadMasterKeys } from '../../../bot/keys/load-master-keys.ts'
import { MasterKeys } from '../../../bot/keys/master-keys.ts'
import { newDataKey, openWith, personKey, sealWith } from '../../../bot/keys/person-key.ts'

const UNREADABLE = expect.objectContaining({ code: 'StoreUnreadable' }) as Error

describe('what is sealed', () => {
  it('opens as it was, for its person alone, and no bit of it can be changed', () => {
    const master = new MasterKeys(randomBytes(32))
    const [own, other] = [personKey(newDataKey()), personKey(newDataKey())]
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), fc.nat(7), (plain, at, bit) => {
        const sealed = sealWith(own, plain)
        expect(openWith(own, sealed)).toEqual(Buffer.from(plain))
        expect(() => openWith(other, sealed)).toThrow(UNREADABLE)
        const changed = Buffer.from(sealed)
        const place = 1 + (at % (sealed.length - 1))
        changed[place] = (changed[place] ?? 0) ^ (1 << bit)
        expect(() => openWith(own, changed)).toThrow(UNREADABLE)
        const common = master.seal(plain)
        expect(master.open(common)).toEqual(Buffer.from(plain))
        const spot = 1 + (at % (common.length - 1))
        common[spot] = (common[spot] ?? 0) ^ (1 << bit)
        expect(() => master.open(common)).toThrow(UNREADABLE)
      }),
      { numRuns: 200 },
    )
  })

  it('wraps a key for one person, and the key before it unwraps what it wrapped', () => {
    const [old, young] = [randomBytes(32), randomBytes(32)]
    const wrapped = new MasterKeys(old).wrap(Buffer.alloc(32, 1), 'p1')
    expect(new MasterKeys(young, [old]).unwrap(wrapped, 'p1')).toEqual(Buffer.alloc(32, 1))
    expect(() => new MasterKeys(old).unwrap(wrapped, 'p2')).toThrow(UNREADABLE)
    expect(() => new MasterKeys(young).unwrap(wrapped, 'p1')).toThrow(UNREADABLE)
  })
})

describe('where the master key comes from', () => {
  const root = mkdtempSync(join(tmpdir(), 'evenkeel-keys-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const text = randomBytes(32).toString('base64')
  const id = new MasterKeys(Buffer.from(text, 'base64')).id
  const print = (code: string) => [process.execPath, '-e', code]

  it('is a value, a file or a program', async () => {
    writeFileSync(join(root, 'key'), `${text}\n`)
    const command = print(`console.log(${JSON.stringify(text)})`)
    for (const one of [{ DATA_KEY: text }, { DATA_KEY_FILE: 'key' }, { DATA_KEY_COMMAND: command }])
      expect((await loadMasterKeys({ root, ...one }))?.id).toBe(id)
    expect(await loadMasterKeys({ root })).toBeUndefined()
  })

  it.each([
    ['was not found', ['/nowhere/at/all']],
    ['ended with 3', print('console.log("hunter2"); process.exit(3)')],
    ['printed 7 characters', print('console.log("hunter2")')],
  ])('a program that fails is named, and what it said is not: %s', async (what, command) => {
    const loading = loadMasterKeys({ root, DATA_KEY_COMMAND: command })
    await expect(loading).rejects.toMatchObject({ code: 'KeyUnavailable' })
    const words = await loading.catch((error: unknown) => String(error))
    expect(words).toContain(what)
    expect(words).not.toContain('hunter2')
  })

  it('gives up a program that does not end', async () => {
    const command = print('setInterval(() => undefined, 1000)')
    await expect(loadMasterKeys({ root, DATA_KEY_COMMAND: command }, 100)).rejects.toThrow(
      /did not end/,
    )
  })

  it('is one and not two', () => {
    expect(conflictOf({ DATA_KEY: text, DATA_KEY_FILE: 'key' })).toMatch(/set one of them/)
    expect(conflictOf({ DATA_KEY_PREVIOUS: text })).toMatch(/is needed too/)
    expect(conflictOf({ DATA_KEY: text, DATA_KEY_PREVIOUS: text })).toBeUndefined()
  })
})
