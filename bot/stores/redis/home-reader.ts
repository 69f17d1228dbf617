import { isSettled, type Case } from '../../handoff/case.ts'
import type { Conversation, PendingTurn } from '../session-store.ts'
import type { BusyIndex } from './busy-index.ts'
import type { Connection } from './connect.ts'
import { openAddress, places, type Arrived } from './home.ts'
import { homeKeys, talkKeys } from './keys.ts'
import type { Moves } from './moves.ts'
import type { HomeKeys } from './home-keys.ts'
import type { Sealer } from './sealer.ts'

/** Homes that are looked into at the same time. */
const AT_ONCE = 32

interface Unfinished {
  readonly turns: readonly PendingTurn[]
  readonly cases: readonly Case[]
  /** Conversations in whose log something was not delivered. */
  readonly behind: readonly string[]
}

/** What is unfinished, over all homes that the index of busy ones names. */
export class HomeReader {
  readonly #connection: Connection
  readonly #keys: HomeKeys
  readonly #index: BusyIndex
  readonly #moves: Moves

  constructor(connection: Connection, keys: HomeKeys, index: BusyIndex, moves: Moves) {
    this.#connection = connection
    this.#keys = keys
    this.#index = index
    this.#moves = moves
  }

  /** Moves that a crash left half done are finished first: they answer turns, too. */
  async pending(): Promise<PendingTurn[]> {
    for (const { home } of await this.#index.homes()) await this.#moves.finish(home)
    return (await this.#all()).flatMap(({ turns }) => turns)
  }

  /** Of one conversation. */
  async pendingIn({ id, personId }: Conversation): Promise<PendingTurn[]> {
    const { inbox } = talkKeys(personId, id)
    return this.#keys.reading(personId, async (sealer) =>
      turnsIn(id, await this.#connection.hgetallBuffer(inbox), sealer),
    )
  }

  async openCases(): Promise<Case[]> {
    return (await this.#all()).flatMap(({ cases }) => cases)
  }

  async behind(): Promise<string[]> {
    return (await this.#all()).flatMap((one) => one.behind)
  }

  /** Looks into the homes that were marked longest ago, beside one that was marked just now. */
  async sweep(beside: string): Promise<void> {
    for (const { home, mark } of await this.#index.oldest(beside)) {
      const { turns, cases, behind } = await this.#look(home, mark)
      if (turns.length + cases.length + behind.length > 0) await this.#index.putOff(home, mark)
    }
  }

  async #all(): Promise<Unfinished[]> {
    const homes = await this.#index.homes()
    const found: Unfinished[] = []
    for (let at = 0; at < homes.length; at += AT_ONCE)
      found.push(
        ...(await Promise.all(
          homes.slice(at, at + AT_ONCE).map(({ home, mark }) => this.#look(home, mark)),
        )),
      )
    return found
  }

  #look(home: string, mark: string): Promise<Unfinished> {
    return this.#keys.reading(home, (sealer) => this.#lookWith(sealer, home, mark))
  }

  async #lookWith(sealer: Sealer, home: string, mark: string): Promise<Unfinished> {
    const { convs, cases, plan } = homeKeys(home)
    const [ids, kept, isPlanned] = await Promise.all([
      this.#connection.smembers(convs),
      this.#connection.hvalsBuffer(cases),
      this.#connection.exists(plan),
    ])
    const open = kept
      .map((one) => sealer.open<Case>(one))
      .filter((one) => !isSettled(one))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const talks = await Promise.all(ids.toSorted().map((id) => this.#talk(sealer, home, id)))
    const turns = talks.flatMap((one) => one.turns)
    const behind = talks.flatMap((one) => one.behind)
    if (turns.length + open.length + behind.length + isPlanned === 0)
      await this.#index.unmark(home, mark)
    return { turns, cases: open, behind }
  }

  async #talk(
    sealer: Sealer,
    home: string,
    id: string,
  ): Promise<Pick<Unfinished, 'turns' | 'behind'>> {
    const keys = talkKeys(home, id)
    const [inbox, fields] = await Promise.all([
      this.#connection.hgetallBuffer(keys.inbox),
      this.#connection.hgetallBuffer(keys.talk),
    ])
    const turns = turnsIn(id, inbox, sealer)
    const address = openAddress(fields, sealer)
    const isBlocked = address?.blocked !== undefined && address.heard <= address.blocked
    const last = Number(fields.last?.toString() ?? 0)
    // In a log that was erased there is nothing, whatever places were given out in it.
    const first = Number(fields.first?.toString() ?? 1)
    const isBehind = address !== null && address.cursor.seq <= last && first <= last
    const waits = address && !isBlocked && (address.leaving ?? isBehind)
    return { turns, behind: waits ? [id] : [] }
  }
}

function turnsIn(
  conversationId: string,
  inbox: Record<string, Buffer>,
  sealer: Sealer,
): PendingTurn[] {
  return places(inbox, (value) => sealer.open<Arrived>(value)).map(([seq, arrived]) => ({
    ...{ conversationId, seq },
    ...arrived,
  }))
}
