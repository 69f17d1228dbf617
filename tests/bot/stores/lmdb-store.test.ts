import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { MasterKeys } from '../../../bot/keys/master-keys.ts'
import { createCodec } from '../../../bot/stores/codec.ts'
import { LmdbStore } from '../../../bot/stores/embedded/lmdb-store.ts'
import type { Retention, SessionStore } from '../../../bot/stores/session-store.ts'
import { expiryContract } from '../../support/expiry-contract.ts'
import { sessionStoreContract } from '../../support/session-store-contract.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const RETENTION: Retention = { moodMaxPoints: 1000, moodMaxDays: 365, logMaxActivities: 1000 }
const open: SessionStore[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()))
})

function fixture(key?: MasterKeys) {
  let path = ''
  let kept: Partial<Retention> = {}
  const make = () => {
    const store = new LmdbStore(path, { ...RETENTION, ...kept }, key)
    open.push(store)
    return Promise.resolve(store)
  }
  return {
    open(retention: Partial<Retention> = {}) {
      path = temporaryFolder()
      kept = retention
      return make()
    },
    async reopen(store: SessionStore) {
      open.splice(open.indexOf(store), 1)
      await store.close()
      return make()
    },
  }
}

const plain = fixture()
const sealed = fixture(new MasterKeys(randomBytes(32)))
sessionStoreContract('LmdbStore', () => plain)
sessionStoreContract('LmdbStore with a key', () => sealed)
expiryContract('LmdbStore with a key', () => sealed, { erasesIdle: true })

describe('LmdbStore at rest', () => {
  async function write(path: string, key?: MasterKeys): Promise<void> {
    const store = new LmdbStore(path, RETENTION, key)
    await store.open({ id: 'c1', personId: 'p1', createdAt: 0 })
    const inbound = { type: 'message', text: 'a quiet secret', attachments: 0 } as const
    const shown = { type: 'message', timestamp: '', from: { id: 'p1', role: 'user' } } as const
    await (
      await store.accept({ conversationId: 'c1', inbound, shown, at: 0 })
    ).durable
    await store.close()
  }
  const bytes = (path: string) =>
    Buffer.concat(readdirSync(path).map((file) => readFileSync(join(path, file)))).toString(
      'latin1',
    )

  it('hides what was written when there is a key, and does not without one', async () => {
    const [clear, hidden] = [temporaryFolder(), temporaryFolder()]
    await write(clear)
    await write(hidden, new MasterKeys(randomBytes(32)))
    expect(bytes(clear)).toContain('a quiet secret')
    expect(bytes(hidden)).not.toContain('a quiet secret')
  })

  it.each([
    ['another key', new MasterKeys(randomBytes(32))],
    ['no key', undefined],
  ])('says so when it is opened with %s', async (_, key) => {
    const path = temporaryFolder()
    await write(path, new MasterKeys(randomBytes(32)))
    expect(() => new LmdbStore(path, RETENTION, key)).toThrow(
      expect.objectContaining({ code: 'StoreUnreadable' }),
    )
  })
})

describe('createCodec', () => {
  it('gives back what it was given, with and without a key', () => {
    const value = { text: '你好', n: [1, null, -0.5] }
    for (const codec of [createCodec(undefined), createCodec(new MasterKeys(randomBytes(32)))])
      expect(codec.decode(codec.encode(value))).toEqual(value)
  })

  it('notices a changed byte', () => {
    const codec = createCodec(new MasterKeys(randomBytes(32)))
    const bytes = codec.encode({ text: 'x' })
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    expect(() => codec.decode(bytes)).toThrow(expect.objectContaining({ code: 'StoreUnreadable' }))
  })
})
