import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { isSettled } from '../../handoff/case.ts'
import type { Erasure } from '../erasure-store.ts'
import type { CommitOutcome, Conversation, Retention, TurnCommit } from '../session-store.ts'
import type { BusyIndex } from './busy-index.ts'
import type { Connection } from './connect.ts'
import { digestOf } from './digest.ts'
import { emptyHome, homesOf, moveHomes, type Moved } from './home-moves.ts'
import { erasureOf, noteErasure } from './erasing.ts'
import { isEmpty, keysOf, piecesOf, readHome, type Home } from './home.ts'
import type { HomeKeys, WrappedKey } from './home-keys.ts'
import { homeKeys, pointers, talkKeys } from './keys.ts'
import type { Scripts } from './scripts.ts'

const PATIENCE_MS = 3000
const POLL_MS = 10
/** Values that one call of a script's command takes: Lua's stack holds no more than some thousands. */
const CHUNK = 1000

/** A pointer that changes with a move: only while it is what the move found. Bytes in base64. */
interface Swap {
  readonly key: string
  readonly before: string
  readonly after: string
}

/** A move that is decided: what everything is like afterwards. Doing it twice does no harm. */
interface Plan {
  readonly id: string
  /** Where the turn's conversation was: the home that holds the plan, and changes last. */
  readonly own: string
  readonly homes: readonly MovedHome[]
  readonly swaps: readonly Swap[]
  /** What is written down of an erasure. */
  readonly erasure?: Erasure
}

/** A home as it is afterwards. */
interface MovedHome {
  readonly home: Home
  /** Conversations that it had before. */
  readonly conversations: readonly string[]
  /** The key that it is sealed with from now on, in base64; an empty home has none. */
  readonly key?: { readonly wrapped: string; readonly ref: string }
}

export interface MovesParts {
  readonly connection: Connection
  readonly scripts: Scripts
  readonly keys: HomeKeys
  /** What receipts of erasures are signed with. */
  readonly secret: () => Promise<Buffer>
  readonly index: BusyIndex
  readonly conversationOf: (id: string) => Promise<Conversation | undefined>
  /** What nobody touches for so long is dropped; 0: nothing is. */
  readonly keepSeconds: number
  readonly retention: Retention
  /** How long somebody else's move is waited for before it is finished, or broken, from here. */
  readonly patienceMs?: number | undefined
}

/**
 * Turns that change more than one home: an erasure, a joining, a parting. A script touches one slot,
 * so these are done in steps that any process can finish:
 *
 * 1. The homes are held still: every script refuses to write there (`moving`).
 * 2. What they will be is worked out from what they are (`home-moves.ts`) and written down, sealed, at
 *    the turn's own home, if the turn is unanswered still. From this moment on it has happened.
 * 3. The other homes are put in place, then the pointers to them, then the own home.
 * 4. The homes are let go, the own one last, and the plan with it.
 *
 * A process that dies before the second step leaves homes that are held; whoever comes there frees
 * them after a while. One that dies later leaves the plan, which whoever comes there carries out.
 */
export class Moves {
  readonly #parts: MovesParts

  constructor(parts: MovesParts) {
    this.#parts = parts
  }

  async commit(commit: TurnCommit, conversation: Conversation): Promise<CommitOutcome> {
    const { index } = this.#parts
    const own = conversation.personId
    const homes = homesOf(commit, conversation)
    const id = JSON.stringify([own, randomUUID()])
    await Promise.all(homes.map((home) => index.mark(home, true)))
    let outcome: string
    try {
      for (const home of homes) await this.#freeze(home, id)
      const plan = await this.#draw(commit, own, homes, id)
      outcome = await this.#decide(plan, commit)
      if (outcome === 'planned') {
        await this.#carryOut(plan)
        return 'saved'
      }
    } catch (error) {
      // Where the plan was written, nothing is let go: it is carried out by whoever comes there.
      await this.#letGo(homes, own, id).catch(() => undefined)
      throw error
    }
    await this.#letGo(homes, own, id)
    // Broken off from outside, as it stood still for too long, it is decided anew.
    return outcome === 'answered' ? 'answered' : 'moved'
  }

  /** Waits until a home may be written to again, and sees to it that it may. */
  async wait(home: string): Promise<void> {
    const { connection, patienceMs = PATIENCE_MS } = this.#parts
    const first = await connection.hget(homeKeys(home).person, 'moving')
    const deadline = performance.now() + patienceMs
    for (let held = first; held !== null && held === first;) {
      if (performance.now() > deadline) return this.#settle(home, held)
      await pause(POLL_MS)
      held = await connection.hget(homeKeys(home).person, 'moving')
    }
  }

  /** At a start: carries out what was decided and not done, at a home. */
  async finish(home: string): Promise<void> {
    const plan = await this.#planAt(home)
    if (plan) await this.#carryOut(plan)
  }

  async #freeze(home: string, id: string): Promise<void> {
    for (;;) {
      const held = await this.#parts.scripts.run('freeze-1', [homeKeys(home).person], [id])
      if (String(held) === '') return
      await this.wait(home)
    }
  }

  async #settle(home: string, id: string): Promise<void> {
    const [own = home] = JSON.parse(id) as string[]
    const plan = await this.#planAt(own)
    if (plan?.id === id) return this.#carryOut(plan)
    // Freed there first, it can be decided no more.
    await this.#letGo([home], own, id)
  }

  async #letGo(homes: readonly string[], own: string, id: string): Promise<void> {
    await this.#thaw(own, id)
    if ((await this.#planAt(own))?.id === id) return
    for (const home of homes) await this.#thaw(home, id)
  }

  async #thaw(home: string, id: string, how: '' | 'planned' = ''): Promise<void> {
    const { person, plan } = homeKeys(home)
    await this.#parts.scripts.run('thaw-2', [person, plan], [id, how])
  }

  async #planAt(home: string): Promise<Plan | undefined> {
    const { connection, keys } = this.#parts
    const kept = await connection.getBuffer(homeKeys(home).plan)
    return kept ? keys.common.open<Plan>(kept) : undefined
  }

  async #draw(commit: TurnCommit, own: string, ids: string[], id: string): Promise<Plan> {
    const { connection, keys, conversationOf, secret } = this.#parts
    const found = await Promise.all(
      ids.map((home) =>
        keys.reading(home, async (sealer) => ({
          home: await readHome(home, connection, sealer, conversationOf),
          ref: sealer.ref,
        })),
      ),
    )
    const read = found.map(({ home }) => home)
    const before: Moved = new Map(read.map((home) => [home.id, home]))
    const after = moveHomes(commit, before, this.#parts.retention)
    // Each home that was moved gets a new key: none shares one with what it was, or was parted from.
    const homes = ids.map((id) => {
      const home = after.get(id) ?? emptyHome(id)
      const key = isEmpty(home) ? undefined : keys.fresh(id)
      return {
        home,
        conversations: (before.get(id)?.talks ?? []).map(({ conversation }) => conversation.id),
        ...(key && { key: { ...key, wrapped: key.wrapped.toString('base64') } }),
      }
    })
    const refs = found.map(({ ref }) => ref)
    return {
      id,
      own,
      homes,
      swaps: await this.#swaps(
        read,
        homes.map(({ home }) => home),
      ),
      ...(commit.erase && { erasure: erasureOf(commit, before, refs, await secret()) }),
    }
  }

  /** What points elsewhere afterwards: conversations, identities, cases. */
  async #swaps(before: readonly Home[], after: readonly Home[]): Promise<Swap[]> {
    const { connection, keys } = this.#parts
    const wanted = new Map<string, Buffer>()
    const nothing = Buffer.alloc(0)
    for (const { id, talks, members, cases } of before) {
      for (const { conversation } of talks)
        wanted.set(pointers.conversation(conversation.id), nothing)
      for (const { identity } of members)
        if (identity !== id) wanted.set(pointers.identity(identity), nothing)
      for (const one of cases) wanted.set(pointers.case(one.id), nothing)
    }
    for (const { id, talks, members, cases } of after) {
      for (const { conversation } of talks)
        wanted.set(pointers.conversation(conversation.id), keys.common.seal(conversation))
      for (const { identity } of members)
        if (identity !== id) wanted.set(pointers.identity(identity), Buffer.from(id))
      for (const one of cases) wanted.set(pointers.case(one.id), Buffer.from(id))
    }
    return Promise.all(
      [...wanted].map(async ([key, value]) => ({
        key,
        before: ((await connection.getBuffer(key)) ?? nothing).toString('base64'),
        after: value.toString('base64'),
      })),
    )
  }

  async #decide(plan: Plan, { turn, caseBefore, fence }: TurnCommit): Promise<string> {
    const { scripts, keys } = this.#parts
    const { person, digests, plan: key } = homeKeys(plan.own)
    const { inbox } = talkKeys(plan.own, turn.conversationId)
    const { word } = await scripts.outcome(
      'plan-4',
      [person, inbox, digests, key],
      [
        ...[plan.id, turn.seq, caseBefore === undefined ? '' : '1', caseBefore?.id ?? ''],
        caseBefore ? digestOf(caseBefore, isSettled(caseBefore)) : '',
        ...[keys.common.seal(plan), fence ?? ''],
      ],
    )
    return word
  }

  async #carryOut({ id, own, homes, swaps, erasure }: Plan): Promise<void> {
    const { scripts, connection, keys } = this.#parts
    if (erasure) await noteErasure(erasure, connection, keys.common)
    const others = homes.filter(({ home }) => home.id !== own)
    for (const one of others) await this.#replace(id, one)
    await Promise.all(
      swaps.map(({ key, before, after }) =>
        scripts.run('swap-1', [key], [Buffer.from(before, 'base64'), Buffer.from(after, 'base64')]),
      ),
    )
    for (const one of homes) if (one.home.id === own) await this.#replace(id, one)
    for (const { home } of others) await this.#thaw(home.id, id)
    await this.#thaw(own, id, 'planned')
  }

  async #replace(id: string, { home, conversations, key }: MovedHome): Promise<void> {
    const { scripts, keys: homeKeysOf, keepSeconds } = this.#parts
    const wrapped: WrappedKey | undefined = key && {
      ...{ wrapped: Buffer.from(key.wrapped, 'base64'), ref: key.ref },
    }
    const sealer = homeKeysOf.sealerOf(home.id, wrapped)
    const after = home.talks.map(({ conversation }) => conversation.id)
    const keys = [...new Set(keysOf(home.id, [...conversations, ...after]))]
    const values = piecesOf(home, sealer, wrapped).flatMap(({ kind, key, values: all }) => {
      const place = keys.indexOf(key) + 1
      const chunks: (string | number | Buffer)[] = []
      for (let at = 0; at < all.length; at += CHUNK) {
        const part = all.slice(at, at + CHUNK)
        chunks.push(kind, place, part.length, ...part)
      }
      return chunks
    })
    await scripts.run('replace-home', keys, [id, keepSeconds, ...values])
    homeKeysOf.forget(home.id)
  }
}
