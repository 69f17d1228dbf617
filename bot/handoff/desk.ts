import type { Utterance } from '../../dialogs/types.ts'
import type { Locale } from '../../types.ts'
import { cleanText, type StoredActivity } from '../activity.ts'
import type { CaseNote } from '../bus/notes.ts'
import type { Clock } from '../clock.ts'
import { EvenkeelError } from '../errors.ts'
import type { Listener } from '../listener.ts'
import type { Logger } from '../logger.ts'
import type { Conversation, LoggedActivity, SessionStore } from '../stores/session-store.ts'
import { unlessOvertaken, type CaseBook } from './case-book.ts'
import { CaseChanges, type Look } from './case-changes.ts'
import type {
  CaseDesk,
  CaseDetail,
  CaseLine,
  CaseSummary,
  CaseUpdate,
  ClaimResult,
  ShownPlan,
} from './case-desk.ts'
import { summarise, toLine, transcriptOf, voiceOf } from './case-lines.ts'
import { joinedUtterance, noticeIn, withHelplines } from './case-notices.ts'
import { holderOf, type Case, type Counsellor, type CounsellorOutcome } from './case.ts'
import { initiateEvent, statusEvent } from './handoff-events.ts'
import type { Unanswered } from './unanswered.ts'

/** Longest message or note of a counsellor, in UTF-16 units. */
export const MAX_COUNSELLOR_TEXT = 4000
const MAX_CLIENT_ID = 100
const MOOD_MS = 28 * 86_400_000

type Talk = Pick<Conversation, 'id' | 'personId'>

export interface DeskOptions {
  readonly store: SessionStore
  readonly book: CaseBook
  readonly clock: Clock
  readonly logger: Logger
  /** The person's open connections. */
  readonly listener: Pick<Listener, 'changed' | 'typing' | 'read'>
  /** The operator's country, for people whose own is not known. */
  readonly country: string | null
  /** A person's safety plan as it is shown to a counsellor; null when they have none. */
  readonly planOf: (personId: string, locale: Locale) => Promise<ShownPlan | null>
  readonly unanswered: Unanswered
}

/** `CaseDesk` over the book of cases, the store and the person's open connections. */
export class Desk implements CaseDesk {
  readonly #options: DeskOptions
  readonly #watchers = new Set<(update: CaseUpdate) => void>()
  readonly #told = new Set<(note: CaseNote) => void>()
  readonly #changes: CaseChanges
  /** On their way to the disk, by case and client id. */
  readonly #saying = new Map<string, Promise<CaseLine>>()

  constructor(options: DeskOptions) {
    this.#options = options
    this.#changes = new CaseChanges(options)
    options.book.onChange((before, after) => this.#changed(before, after))
  }

  list(): CaseSummary[] {
    return this.#options.book.list().map(summarise)
  }

  async detail(caseId: string, viewer: Counsellor): Promise<CaseDetail> {
    const { book, store, clock, planOf } = this.#options
    const one = await book.get(caseId)
    const holder = holderOf(one)
    const maySee = holder === null || holder.id === viewer.id || viewer.role === 'supervisor'
    const historyVisible = maySee && one.consent === 'given'
    const { signs, history, personId } = one
    const [transcript, mood, safetyPlan] = await Promise.all([
      maySee ? transcriptOf(one, store) : [],
      historyVisible ? store.moods(personId, clock.now() - MOOD_MS) : [],
      historyVisible ? planOf(personId, one.locale) : null,
    ])
    return {
      case: summarise(one),
      transcript,
      historyVisible,
      signs,
      mood,
      safetyPlan,
      notes: maySee ? one.notes : [],
      history,
    }
  }

  async claim(
    caseId: string,
    counsellor: Counsellor,
    expectedVersion: number,
  ): Promise<ClaimResult> {
    const { clock, unanswered } = this.#options
    const found: { refused?: ClaimResult } = {}
    const claimed = await this.#changes.make(caseId, (look) => {
      const { one } = look
      const holder = holderOf(one)
      // The same counsellor again, whose answer got lost, has what they wanted.
      if (holder?.id === counsellor.id) found.refused = { ok: true, case: summarise(one) }
      else if (holder) found.refused = { ok: false, reason: 'taken', by: holder }
      else if (one.status === 'closed' || one.status === 'returned')
        found.refused = { ok: false, reason: 'ended' }
      else if (one.version !== expectedVersion)
        found.refused = { ok: false, reason: 'changed', case: summarise(one) }
      if (found.refused) return undefined
      const at = clock.now()
      const seq = unanswered.before(one.conversationId, look.lastPlace, look.pending)
      return this.#changes.apply(
        one,
        { type: 'claimed', at, by: counsellor, version: expectedVersion, seq },
        (after) => [
          ...this.#notice(after, joinedUtterance(after, counsellor), look),
          statusEvent(after, 'accepted', at),
        ],
      )
    })
    return found.refused ?? { ok: true, case: summarise(claimed) }
  }

  say(caseId: string, counsellor: Counsellor, text: string, clientId: string): Promise<CaseLine> {
    const key = `${caseId}\n${clientId}`
    const underway = this.#saying.get(key)
    if (underway) return underway
    const saying = this.#say(caseId, counsellor, text, clientId)
    this.#saying.set(key, saying)
    const forget = (): void => void this.#saying.delete(key)
    saying.then(forget, forget)
    return saying
  }

  async #say(
    caseId: string,
    counsellor: Counsellor,
    text: string,
    clientId: string,
  ): Promise<CaseLine> {
    const { book, store, clock } = this.#options
    const one = await book.get(caseId)
    const words = requireText(text)
    if (clientId === '' || clientId.length > MAX_CLIENT_ID)
      throw new EvenkeelError('CaseTextInvalid', 'The message needs an id of its own.')
    const known = await store.saidInCase(caseId, clientId)
    if (known !== undefined) {
      const [logged] = await store.activitiesAfter(one.conversationId, known - 1, 1)
      const line = logged?.seq === known ? toLine(logged) : undefined
      // Said long ago, it may have been trimmed from the log; it is not said again.
      return line ?? { seq: known, at: 0, voice: 'counsellor', name: counsellor.name, text: words }
    }
    const at = clock.now()
    const activity: StoredActivity = {
      type: 'message',
      timestamp: new Date(at).toISOString(),
      from: voiceOf(counsellor),
      text: words,
      inputHint: 'expectingInput',
      channelData: { voice: 'counsellor', counsellorActivityID: clientId },
    }
    const event = { type: 'spoke', at, by: counsellor } as const
    const { applied, seq } = await unlessOvertaken(async () => {
      const made = book.apply(caseId, event, () => [activity], clientId)
      return { applied: made, seq: await made.saved }
    })
    const { conversationId, personId } = applied.case
    const lineNote = { kind: 'line', conversationId, personId } as const
    this.#options.listener.changed(conversationId)
    const line = toLine({ seq, activity })
    if (!line) throw new EvenkeelError('Internal')
    this.#tell({ type: 'line', caseId, line })
    this.#tellOthers({ ...lineNote, seq })
    return line
  }

  typing(caseId: string, counsellor: Counsellor): void {
    const { book, listener, clock, logger } = this.#options
    const one = book.known(caseId)
    if (!one) throw new EvenkeelError('CaseUnknown')
    this.#stir(one, counsellor, clock.now()).catch((error: unknown) =>
      logger.error({ err: error }, 'a sign of a counsellor could not be saved'),
    )
    listener.typing(one.conversationId, voiceOf(counsellor))
  }

  async present(caseId: string, counsellor: Counsellor): Promise<void> {
    const one = await this.#options.book.get(caseId)
    await this.#stir(one, counsellor, this.#options.clock.now())
  }

  async markRead(caseId: string, counsellor: Counsellor, seq: number): Promise<void> {
    const { book, clock, listener, store } = this.#options
    if (!Number.isSafeInteger(seq) || seq < 0) throw new EvenkeelError('WatermarkInvalid')
    const found: { read?: number | undefined } = {}
    const one = await this.#changes.make(
      caseId,
      ({ one, lastPlace, lines }) => {
        // What is not written yet cannot have been read.
        const upTo = Math.min(seq, lastPlace)
        // The person's newest message that whoever holds the case may see and has read.
        if (holderOf(one)?.id === counsellor.id)
          found.read = lines.findLast((line) => line.voice === 'person' && line.seq <= upTo)?.seq
        return upTo > one.readUpTo || one.unread > 0
          ? this.#changes.apply(one, { type: 'read', at: clock.now(), by: counsellor, seq: upTo })
          : undefined
      },
      // Looked up before it is saved: by then the service may be stopping, and the store closed.
      (looked) => transcriptOf(looked, store),
    )
    const { read } = found
    // Whoever has left meanwhile leaves no mark.
    if (read !== undefined && book.holder(one.personId, one.conversationId)?.id === counsellor.id)
      listener.read(one.conversationId, read, voiceOf(counsellor))
  }

  async note(caseId: string, counsellor: Counsellor, text: string): Promise<void> {
    const words = requireText(text)
    const at = this.#options.clock.now()
    await this.#changes.make(caseId, ({ one }) =>
      this.#changes.apply(one, { type: 'noted', at, by: counsellor, text: words }),
    )
  }

  async transfer(caseId: string, from: Counsellor, to: Counsellor | null): Promise<void> {
    const { clock, country } = this.#options
    await this.#changes.make(caseId, (look) => {
      const { one, lastPlace: seq } = look
      const at = clock.now()
      const left = holderOf(one)?.name ?? from.name
      return this.#changes.apply(one, { type: 'transferred', at, by: from, to, seq }, (after) =>
        to === null
          ? [
              ...this.#notice(after, withHelplines(after, 'handoff.queued', left, country), look),
              statusEvent(after, 'failed', at, 'handed on'),
              initiateEvent(after, at),
            ]
          : [
              ...this.#notice(after, joinedUtterance(after, to), look),
              statusEvent(after, 'accepted', at),
            ],
      )
    })
  }

  async returnToBot(caseId: string, counsellor: Counsellor): Promise<void> {
    const { clock } = this.#options
    await this.#changes.make(caseId, (look) => {
      const { one, lastPlace: seq } = look
      const at = clock.now()
      const name = holderOf(one)?.name ?? counsellor.name
      return this.#changes.apply(one, { type: 'returned', at, by: counsellor, seq }, (after) => [
        ...this.#notice(after, { say: 'handoff.returned', values: { name } }, look),
        statusEvent(after, 'completed', at),
      ])
    })
  }

  async close(caseId: string, counsellor: Counsellor, outcome: CounsellorOutcome): Promise<void> {
    const { clock } = this.#options
    await this.#changes.make(caseId, (look) => {
      const { one, lastPlace: seq } = look
      const at = clock.now()
      const name = holderOf(one)?.name
      const words: Utterance =
        name === undefined
          ? { say: 'handoff.closed' }
          : { say: 'handoff.returned', values: { name } }
      return this.#changes.apply(
        one,
        { type: 'closed', at, by: counsellor, outcome, seq },
        (after) => [...this.#notice(after, words, look), statusEvent(after, 'completed', at)],
      )
    })
  }

  subscribe(listener: (update: CaseUpdate) => void): () => void {
    this.#watchers.add(listener)
    return () => void this.#watchers.delete(listener)
  }

  /** Takes a case from a counsellor who is gone: the person is told, and it waits again. */
  async release(caseId: string): Promise<void> {
    const { clock, country } = this.#options
    await this.#changes.make(caseId, (look) => {
      const { one, lastPlace: seq } = look
      const name = holderOf(one)?.name
      if (name === undefined) return undefined
      const at = clock.now()
      return this.#changes.apply(one, { type: 'vanished', at, seq }, (after) => [
        ...this.#notice(after, withHelplines(after, 'handoff.vanished', name, country), look),
        statusEvent(after, 'failed', at, 'the counsellor is gone'),
        initiateEvent(after, at),
      ])
    })
  }

  /** The person has written, or a line was added for them to see. */
  lineArrived({ id, personId }: Talk, seq: number, activity: StoredActivity): void {
    if (this.#showLine({ id, personId }, { seq, activity }))
      this.#tellOthers({ kind: 'line', personId, conversationId: id, seq })
  }

  /** The same for a line that came by way of another process, or was held by nobody when it came. */
  async showLine(talk: Talk, seq: number): Promise<void> {
    const { book, store } = this.#options
    if (book.holder(talk.personId, talk.id) === null) return
    const [logged] = await store.activitiesAfter(talk.id, seq - 1, 1)
    if (logged?.seq === seq) this.#showLine(talk, logged)
  }

  /** A line that came when nobody here knew that a counsellor holds the conversation. */
  async lineLate(talk: Talk, seq: number): Promise<void> {
    const { id: conversationId, personId } = talk
    if (this.#options.book.holder(personId, conversationId) === null) return
    await this.showLine(talk, seq)
    this.#tellOthers({ kind: 'line', personId, conversationId, seq })
  }

  personTyping({ id, personId }: Talk, origin: 'here' | 'elsewhere' = 'here'): void {
    const { book } = this.#options
    const one = book.of(personId)
    if (!one || book.holder(personId, id) === null) return
    this.#tell({ type: 'typing', caseId: one.id })
    if (origin === 'here') this.#tellOthers({ kind: 'typing', personId, conversationId: id })
  }

  /** Calls back with what counsellors at other processes have to be told. */
  onTold(listener: (note: CaseNote) => void): void {
    this.#told.add(listener)
  }

  /** @returns whether a counsellor holds the conversation, and so whether there is somebody to see it */
  #showLine({ id, personId }: Talk, logged: LoggedActivity): boolean {
    const { book } = this.#options
    const one = book.of(personId)
    if (!one || book.holder(personId, id) === null) return false
    const line = toLine(logged)
    if (line) this.#tell({ type: 'line', caseId: one.id, line })
    return line !== undefined
  }

  erased({ id }: Case): void {
    this.#tell({ type: 'erased', caseId: id })
  }

  /** Counts as a sign of the counsellor; written only when the last check has not seen one yet. */
  async #stir(one: Case, counsellor: Counsellor, at: number): Promise<void> {
    if (holderOf(one)?.id === counsellor.id && one.stirred) return
    const event = { type: 'stirred', at, by: counsellor } as const
    await unlessOvertaken(() => this.#options.book.apply(one.id, event).saved)
  }

  #notice(one: Case, utterance: Utterance, { hearer }: Look): StoredActivity[] {
    return noticeIn(one, utterance, hearer, this.#options.clock.now())
  }

  #changed(before: Case | undefined, after: Case): void {
    this.#tell({ type: 'case', case: summarise(after) })
    const sign = after.signs.at(-1)
    if (before && sign && sign !== before.signs.at(-1))
      this.#tell({ type: 'sign', caseId: after.id, sign })
  }

  #tellOthers(note: CaseNote): void {
    for (const listener of this.#told) listener(note)
  }

  #tell(update: CaseUpdate): void {
    for (const watcher of this.#watchers) {
      try {
        watcher(update)
      } catch (error) {
        this.#options.logger.error({ err: error }, 'a watcher of the cases failed')
      }
    }
  }
}

function requireText(text: string): string {
  const clean = cleanText(text)
  if (clean === '' || clean.length > MAX_COUNSELLOR_TEXT) throw new EvenkeelError('CaseTextInvalid')
  return clean
}
