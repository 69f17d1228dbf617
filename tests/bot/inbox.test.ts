import { describe, expect, it, onTestFinished } from 'vitest'
import type { StoredActivity } from '../../bot/activity.ts'
import { EvenkeelError } from '../../bot/errors.ts'
import { Inbox } from '../../bot/inbox.ts'
import { createLogger } from '../../bot/logger.ts'
import { LmdbStore } from '../../bot/stores/embedded/lmdb-store.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { STILL_READER } from '../support/still-reader.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const DANGER = { type: 'message', text: 'I want to kill myself', attachments: 0 } as const

/** An inbox on a disk that fills up when the test says so. */
async function fullDisk(what: 'accept' | 'commit') {
  const retention = { moodMaxPoints: 100, moodMaxDays: 100, logMaxActivities: 100 }
  const store = new LmdbStore(temporaryFolder(), retention)
  onTestFinished(() => store.close())
  await store.open({ id: 'c1', personId: 'p1', createdAt: 0 })
  const full = () => Promise.reject(new EvenkeelError('StoreWriteFailed'))
  if (what === 'commit') store.commit = full
  else {
    const accept = store.accept.bind(store)
    store.accept = async (request) => {
      const accepted = await accept(request)
      accepted.durable.catch(() => undefined)
      return { ...accepted, durable: full() }
    }
  }
  const unsaved: StoredActivity[] = []
  const listener = {
    changed: () => undefined,
    typing: () => undefined,
    read: () => undefined,
    unsaved: (_: string, replies: readonly StoredActivity[]) => void unsaved.push(...replies),
  }
  const services = {
    store,
    reader: STILL_READER,
    clock: new ManualClock(),
    logger: createLogger('silent'),
    defaultLocale: 'en',
    country: null,
  } as const
  return { inbox: new Inbox({ services, listener, backlog: 10 }), store, unsaved }
}

describe('a full disk', () => {
  it('refuses what it cannot keep, by name, so that the client sends it again', async () => {
    const { inbox, unsaved } = await fullDisk('accept')
    await expect(inbox.accept('c1', DANGER)).rejects.toMatchObject({ code: 'StoreWriteFailed' })
    await inbox.drain()
    expect(unsaved).toEqual([])
  })

  it('still answers danger when the answer cannot be saved, and keeps the message for later', async () => {
    const { inbox, store, unsaved } = await fullDisk('commit')
    await inbox.accept('c1', DANGER)
    await inbox.drain()
    expect(unsaved.map(({ text }) => text).join('\n')).toMatch(/988/)
    expect(await store.pending()).toHaveLength(1)
  })
})

describe('a store that is away', () => {
  it('and is back by then has the conversation opened that could not be opened before', async () => {
    const { inbox, store } = await fullDisk('commit')
    const [known, opening] = [{ personId: 'p9' }, { personId: 'p9', opens: true }]
    await expect(inbox.accept('c9', DANGER, known)).rejects.toMatchObject({
      code: 'ConversationUnknown',
    })
    await expect(inbox.accept('c9', DANGER, opening)).resolves.toMatchObject({ seq: 1 })
    expect(await store.conversation('c9')).toMatchObject({ personId: 'p9' })
    await inbox.drain()
  })

  it('costs no more than the turn when it cannot be claimed, and the turn is kept', async () => {
    const retention = { moodMaxPoints: 100, moodMaxDays: 100, logMaxActivities: 100 }
    const store = new LmdbStore(temporaryFolder(), retention)
    onTestFinished(() => store.close())
    await store.open({ id: 'c1', personId: 'p1', createdAt: 0 })
    const accept = store.accept.bind(store)
    store.accept = (request) => {
      store.claimTurn = () => Promise.reject(new Error('Command timed out'))
      return accept(request)
    }
    const lines: string[] = []
    const services = {
      ...{ store, reader: STILL_READER, clock: new ManualClock(), country: null },
      ...{ logger: createLogger('error', { write: (line) => void lines.push(line) }) },
      defaultLocale: 'en',
    } as const
    const listener = {
      ...{ changed: () => undefined, typing: () => undefined },
      ...{ read: () => undefined, unsaved: () => undefined },
    }
    const inbox = new Inbox({ services, listener, backlog: 10 })
    await inbox.accept('c1', DANGER)
    // A rejection that nobody hears would end the process, and this test.
    await inbox.drain()
    expect(lines.join('')).toContain('a turn failed')
    expect(await store.pending()).toHaveLength(1)
  })
})
