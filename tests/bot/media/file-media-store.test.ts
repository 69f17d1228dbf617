import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLogger } from '../../../bot/logger.ts'
import { FileMediaStore } from '../../../bot/media/file-media-store.ts'
import type { KeptRecording } from '../../../bot/media/media-store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const KEY = Buffer.alloc(32, 7)
const note = (id: string, more: Partial<KeptRecording> = {}): KeptRecording => ({
  ...{ id, conversationId: 'conversation-1', at: 1000, size: 11, seconds: 3 },
  ...more,
})
const SOUND = Buffer.from('hello sound')
const store = (folder: string, key = KEY) =>
  new FileMediaStore(folder, [key], createLogger('silent'))

describe('recordings in files', () => {
  test('are there after a restart, as they were', async () => {
    const folder = temporaryFolder()
    await store(folder).keep(note('note-one'), SOUND)
    const again = store(folder)
    expect(await again.list()).toEqual([note('note-one')])
    expect(await again.read('note-one')).toEqual(SOUND)
  })

  test('that are still with their channel are kept by where they lie', async () => {
    const folder = temporaryFolder()
    const remote = { channel: 'telegram', reference: { fileId: 'abc' }, size: 9 } as const
    await store(folder).keep(note('note-far', { size: 0, remote }), new Uint8Array())
    expect(await store(folder).get('note-far')).toEqual(note('note-far', { size: 0, remote }))
    expect(readdirSync(folder)).toEqual(['note-far.note'])
  })

  test('are sealed: neither the sound nor whose it is can be read from the disk', async () => {
    const folder = temporaryFolder()
    await store(folder).keep(note('note-one'), SOUND)
    const all = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
    expect(all.includes(SOUND)).toBe(false)
    expect(all.includes('conversation-1')).toBe(false)
  })

  test('are gone from the disk when removed, with all that belongs to them', async () => {
    const folder = temporaryFolder()
    const media = store(folder)
    await media.keep(note('note-one'), SOUND)
    await media.begin('note-one')
    const removing = media.remove(['note-one', 'never-was', '../../etc/passwd'])
    // From the call on, nobody finds it.
    expect(await media.get('note-one')).toBeUndefined()
    await removing
    expect(readdirSync(folder)).toEqual([])
    expect(await media.read('note-one')).toBeUndefined()
  })

  test('half written ones are none', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'note-half.body'), 'x')
    writeFileSync(join(folder, 'note-half.part'), 'x')
    expect(await store(folder).list()).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  test.each(['note-one.note', 'note-one.body'])(
    'damaged in %s they are no reading',
    async (name) => {
      const folder = temporaryFolder()
      await store(folder).keep(note('note-one'), SOUND)
      truncateSync(join(folder, name), 20)
      const again = store(folder)
      expect(await again.read('note-one')).toBeUndefined()
    },
  )

  test('under another key they are erased', async () => {
    const folder = temporaryFolder()
    await store(folder).keep(note('note-one'), SOUND)
    expect(await store(folder, randomBytes(32)).list()).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  test('one file cannot stand in for another', async () => {
    const folder = temporaryFolder()
    const media = store(folder)
    await media.keep(note('note-one'), SOUND)
    await media.keep(note('note-two'), Buffer.from('other sound'))
    writeFileSync(join(folder, 'note-two.body'), readFileSync(join(folder, 'note-one.body')))
    expect(await media.read('note-two')).toBeUndefined()
  })

  test('count how often a reading began and never ended', async () => {
    const folder = temporaryFolder()
    const media = store(folder)
    await media.keep(note('note-one'), SOUND)
    expect(await media.begin('note-one')).toBe(0)
    expect(await store(folder).begin('note-one')).toBe(1)
    await media.ended('note-one')
    expect(await store(folder).begin('note-one')).toBe(0)
  })
})
