import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createLogger } from '../../../bot/logger.ts'
import type { KeptRecording } from '../../../bot/media/media-store.ts'
import { RedisMediaStore } from '../../../bot/media/redis-media-store.ts'
import { connectRedis, parseRedisUrl, type Connection } from '../../../bot/stores/redis/connect.ts'
import { startRedis, type RedisServer } from '../../support/redis-server.ts'

const KEY = Buffer.alloc(32, 7)
const note = (id: string, more: Partial<KeptRecording> = {}): KeptRecording => ({
  ...{ id, conversationId: 'conversation-1', at: 1000, size: 11, seconds: 3 },
  ...more,
})
const SOUND = Buffer.from('hello sound')
let server: RedisServer
let connection: Connection
const store = (key = KEY) => new RedisMediaStore(connection, [key], createLogger('silent'))

beforeAll(async () => {
  server = await startRedis()
  const address = parseRedisUrl(server.url)
  if (!address) throw new Error('the tests’ own address is none')
  connection = await connectRedis(address, createLogger('silent'))
})
beforeEach(async () => {
  await connection.flushall()
})
afterAll(async () => {
  connection.disconnect()
  await server.close()
})

describe('recordings in Redis', () => {
  test('are there for another process, as they were', async () => {
    await store().keep(note('note-one'), SOUND)
    const other = store()
    expect(await other.get('note-one')).toEqual(note('note-one'))
    const [listed] = await other.list()
    expect(listed).toEqual({ id: 'note-one', conversationId: 'conversation-1', at: 1000, size: 11 })
    expect(await other.read('note-one')).toEqual(SOUND)
  })

  test('that are still with their channel are kept by where they lie', async () => {
    const remote = { channel: 'telegram', reference: { fileId: 'abc' }, size: 9 } as const
    await store().keep(note('note-far', { size: 0, remote }), new Uint8Array())
    expect(await store().get('note-far')).toEqual(note('note-far', { size: 0, remote }))
    expect(await store().read('note-far')).toEqual(new Uint8Array())
  })

  test('are sealed, and forgotten by Redis itself at last', async () => {
    await store().keep(note('note-one'), SOUND)
    const [key = ''] = await connection.keys('evenkeel:recording:*')
    const all = Buffer.concat(Object.values(await connection.hgetallBuffer(key)))
    expect(all.includes(SOUND)).toBe(false)
    expect(all.includes('seconds')).toBe(false)
    expect(await connection.pttl(key)).toBeGreaterThan(86_400_000)
  })

  test('leave nothing when removed, with all that belongs to them', async () => {
    const media = store()
    await media.keep(note('note-one'), SOUND)
    await media.keep(note('note-two'), SOUND)
    await media.begin('note-one')
    await media.remove(['note-one', 'never-was'])
    expect(await media.get('note-one')).toBeUndefined()
    expect(await media.read('note-one')).toBeUndefined()
    expect((await media.list()).map(({ id }) => id)).toEqual(['note-two'])
    await media.remove(['note-two'])
    expect(await connection.keys('*')).toEqual([])
  })

  test('cannot be opened under another key, nor one in the place of another', async () => {
    const media = store()
    await media.keep(note('note-one'), SOUND)
    await media.keep(note('note-two'), Buffer.from('other sound'))
    expect(await store(randomBytes(32)).get('note-one')).toBeUndefined()
    const at = (id: string) => `evenkeel:recording:{${id}}`
    const other = await connection.hgetBuffer(at('note-one'), 'body')
    await connection.hset(at('note-two'), 'body', other ?? '')
    expect(await media.read('note-two')).toBeUndefined()
  })

  test('count the readings that began and never ended', async () => {
    const media = store()
    await media.keep(note('note-one'), SOUND)
    expect(await media.begin('note-one')).toBe(0)
    expect(await store().begin('note-one')).toBe(1)
    await media.ended('note-one')
    expect(await media.begin('note-one')).toBe(0)
    expect(await media.begin('never-was')).toBe(0)
    expect(await connection.exists('evenkeel:recording:{never-was}')).toBe(0)
  })

  test('refused by a full Redis are not kept, and said so', async () => {
    await connection.config('SET', 'maxmemory', '1')
    try {
      await expect(store().keep(note('note-one'), SOUND)).rejects.toMatchObject({
        code: 'StoreWriteFailed',
      })
    } finally {
      await connection.config('SET', 'maxmemory', '0')
    }
    expect(await store().list()).toEqual([])
  })
})
