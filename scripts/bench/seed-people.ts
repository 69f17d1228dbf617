import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newConversationId, newPersonId } from '../../bot/channels/direct-line/tokens.ts'
import { loadConfig } from '../../bot/config.ts'
import { Inbox } from '../../bot/inbox.ts'
import { createLogger } from '../../bot/logger.ts'
import { policyOf } from '../../bot/policy/turn-policy.ts'
import { LmdbStore } from '../../bot/stores/embedded/lmdb-store.ts'
import type { AcceptRequest, SessionStore, TurnCommit } from '../../bot/stores/session-store.ts'
import { loadTextReader } from '../../nlp/text/load-text-reader.ts'
import { PEOPLE } from '../simulate/people.ts'

/** A turn as the service saved it: what came in, and what came of it. */
export interface SampleTurn {
  readonly request: AcceptRequest
  readonly commit: TurnCommit
}

const HOUR = 3_600_000
/** People whose turns are being written at the same time. */
const AT_ONCE = 200
const LOG_MAX = 100_000

/** Every turn of the scripted people, one list a person, as the service itself makes them. */
export async function sampleTalks(): Promise<SampleTurn[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const config = loadConfig({ DATA_DIR: folder })
  const store = new LmdbStore(join(folder, 'store'), {
    ...{ moodMaxPoints: 2000, moodMaxDays: 730, logMaxActivities: LOG_MAX },
  })
  let now = Date.now() - 30 * 24 * HOUR
  const talks: SampleTurn[][] = []
  const requests = new Map<number, AcceptRequest>()
  const [accept, commit] = [store.accept.bind(store), store.commit.bind(store)]
  store.accept = async (request) => {
    const accepted = await accept(request)
    requests.set(accepted.turn.seq, request)
    return accepted
  }
  store.commit = (saved) => {
    const request = requests.get(saved.turn.seq)
    if (request) talks.at(-1)?.push({ request, commit: saved })
    return commit(saved)
  }
  const inbox = new Inbox({
    services: {
      store,
      clock: { now: () => now },
      logger: createLogger('error'),
      reader: await loadTextReader({ modelsDir: config.MODELS_DIR, model: 'classical' }),
      defaultLocale: 'en',
      country: null,
      policy: policyOf(config),
    },
    listener: {
      changed: () => undefined,
      typing: () => undefined,
      read: () => undefined,
      unsaved: () => undefined,
    },
    backlog: 10,
  })
  for (const { name, script } of PEOPLE) {
    talks.push([])
    requests.clear()
    await store.open({ id: name, personId: name, createdAt: now })
    for (const line of ['!evenkeel.opened', ...script]) {
      now += typeof line === 'number' ? line * HOUR : 20_000
      if (typeof line === 'number') continue
      const isEvent = line.startsWith('!')
      await inbox.accept(name, {
        type: isEvent ? 'event' : 'message',
        text: isEvent ? '' : line,
        ...(isEvent && { name: line.slice(1) }),
        attachments: 0,
        clientId: `${name}-${now}`,
      })
      while (inbox.backlog > 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }
  await inbox.drain()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return talks
}

export interface SeedOptions {
  readonly people: number
  /** Turns of each; their talk begins anew when it is over. */
  readonly turns: number
  readonly talks: readonly (readonly SampleTurn[])[]
  readonly progress?: (done: number) => void
}

/** Fills a store through its own interface with people whose turns are real ones. */
export async function seedPeople(
  store: SessionStore,
  { people, turns, talks, progress }: SeedOptions,
): Promise<void> {
  let begun = 0
  const worker = async () => {
    while (begun < people) {
      const talk = talks[begun % talks.length] ?? []
      begun += 1
      if (begun % 10_000 === 0) progress?.(begun)
      await seedPerson(store, talk, turns)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  await store.flush()
}

async function seedPerson(
  store: SessionStore,
  talk: readonly SampleTurn[],
  turns: number,
): Promise<void> {
  const [personId, conversationId] = [newPersonId(), newConversationId()]
  const createdAt = talk[0]?.request.at ?? 0
  await store.open({ id: conversationId, personId, createdAt })
  for (let i = 0; i < turns; i += 1) {
    const sample = talk[i % talk.length]
    if (!sample) return
    const { inbound, shown, at } = sample.request
    const clientId = newConversationId()
    const { turn, durable } = await store.accept({
      ...{ conversationId, at },
      inbound: { ...inbound, clientId },
      shown: {
        ...shown,
        from: { id: personId, role: 'user' },
        channelData: { clientActivityID: clientId },
      },
    })
    await durable
    const { replies } = sample.commit
    await store.commit({
      ...sample.commit,
      ...{ turn, personId },
      replies: replies.map((one) => ({ ...one, replyTo: turn.seq })),
    })
  }
}
