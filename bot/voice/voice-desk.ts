import { randomUUID } from 'node:crypto'
import { voiceConsent } from '../../dialogs/voice/consent.ts'
import { NOTE_KEPT_MS, noteIds, notesOf } from '../../dialogs/voice/notes.ts'
import type { InboundActivity, VoiceNote } from '../activity.ts'
import type { ChannelName } from '../channels/channel.ts'
import type { Clock, SetTimer } from '../clock.ts'
import { EvenkeelError } from '../errors.ts'
import type { DecidedTurn } from '../handoff/hand-off.ts'
import type { Inbox, Receipt } from '../inbox.ts'
import { voiceJob, voiceJobId } from '../jobs/read-voice.job.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import type { Logger } from '../logger.ts'
import type { ListedRecording, MediaStore, RemoteRecording } from '../media/media-store.ts'
import type { PolicyFor } from '../policy/turn-policy.ts'
import type { Conversation, SessionStore } from '../stores/session-store.ts'

/** A voice note as a channel hands it in: its bytes, or where they can be fetched. */
export interface Recording {
  readonly bytes?: Uint8Array
  readonly remote?: RemoteRecording
  /** Length in seconds, as the client or the channel says. */
  readonly seconds?: number
}

/** How many notes of one person, and how many bytes of them, may wait at once. */
export const MOST_WAITING = 5
export const MOST_BYTES = 40 * 1024 * 1024
/** How often what nobody answered for is looked for, in milliseconds. */
const SWEEP_MS = 3_600_000
/** What is younger may be another process's, which has not come to write the turn yet, in milliseconds. */
const ARRIVING_MS = 120_000
/** Nobody speaks longer than this in one note; a client's figure beyond it is no length. */
const LONGEST_SECONDS = 86_400

export interface VoiceDeskServices {
  readonly store: SessionStore
  readonly media: MediaStore
  readonly jobs: JobQueue
  readonly policy: PolicyFor
  readonly channelOf: (conversationId: string) => ChannelName
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly logger: Logger
  /** The longest note that is read, in seconds: the page stops there. */
  readonly maxSeconds: number
}

/**
 * Voice notes from their arrival to the end of their reading: keeps what came until it is read,
 * keeps the jobs in step with what the conversation's state promises, and erases all else.
 *
 * The state is what counts, as with check-ins: it is saved with the turn. A job is made before the
 * turn is saved, a recording is erased after it; so nothing that was promised is lost.
 */
export class VoiceDesk {
  readonly #services: VoiceDeskServices
  /** Being written at this moment. */
  readonly #keeping = new Set<Promise<void>>()
  readonly #arriving = new Map<string, ListedRecording>()
  #stop: (() => void) | undefined

  constructor(services: VoiceDeskServices) {
    this.#services = services
  }

  get maxSeconds(): number {
    return this.#services.maxSeconds
  }

  /** Whether voice notes may be taken in a conversation at all. */
  async offers({ id, personId }: Pick<Conversation, 'id' | 'personId'>): Promise<boolean> {
    const { policy, channelOf, store } = this.#services
    const { country } = await store.profile(personId)
    return policy(channelOf(id), country).speech !== 'off'
  }

  /**
   * Accepts an activity with the voice notes that came with it. Both are durable when it resolves.
   * Where notes may not be taken nothing of them is kept; the turn says so.
   *
   * @throws EvenkeelError as `Inbox.accept` does; then nothing is kept
   */
  async accept(
    inbox: Pick<Inbox, 'accept'>,
    conversationId: string,
    inbound: InboundActivity,
    recordings: readonly Recording[],
  ): Promise<Receipt> {
    if (recordings.length === 0) return inbox.accept(conversationId, inbound)
    const { store } = this.#services
    const conversation = await store.conversation(conversationId)
    if (!conversation) throw new EvenkeelError('ConversationUnknown')
    if (!(await this.offers(conversation))) return inbox.accept(conversationId, inbound)
    const all = await store.conversationsOf(conversation.personId)
    const own = new Set(all.map(({ id }) => id))
    const notes: VoiceNote[] = []
    try {
      const listed = await this.#services.media.list()
      const kept = recordings.flatMap(
        (one) => this.#keep(conversationId, { own, listed }, one) ?? [],
      )
      notes.push(...kept.map(({ note }) => note))
      for (const { durable } of kept) this.#keeping.add(durable)
      // What is not taken is answered behind what is, so that a flood crowds out nothing that was kept.
      if (kept.length < recordings.length) await Promise.allSettled(this.#keeping)
      await Promise.all(kept.map(({ durable }) => durable)).finally(() => {
        for (const { durable } of kept) this.#keeping.delete(durable)
      })
      const receipt = await inbox.accept(conversationId, {
        ...inbound,
        ...(notes.length > 0 && { notes }),
        ...(notes.length < recordings.length && { notesRefused: true as const }),
      })
      // Sent again: the first one is on its way.
      if (receipt.duplicate) await this.#erase(notes.map(({ id }) => id))
      return receipt
    } catch (error) {
      await this.#erase(notes.map(({ id }) => id))
      throw error
    }
  }

  /** Before a turn is saved: makes the jobs for what is to be read. Undefined when nothing is. */
  prepare({ turn, state }: DecidedTurn): Promise<void> | undefined {
    const { reading } = notesOf(state)
    return reading.length === 0
      ? undefined
      : this.#promiseMissing(
          turn.conversationId,
          reading.map(({ id }) => id),
        )
  }

  /** After a turn was saved: erases the notes that it was the last to know of. */
  async settle(decided: DecidedTurn): Promise<void> {
    const { store, media } = this.#services
    const { doneNotes = [], misheard = [], turn } = decided
    const { conversationId } = turn
    const revoked: string[] = []
    for (const one of await media.list())
      if (await this.#isRevoked(one, decided)) revoked.push(one.id)
    await this.#erase([...doneNotes, ...revoked])
    for (const clientId of misheard) await store.redact(conversationId, clientId)
  }

  /**
   * After the start, when the turns of the last run are answered: makes good what a crash left
   * between state, jobs and recordings.
   * @param others whether other processes may take notes at this moment
   */
  async recover(others = false): Promise<void> {
    await this.#tidy(others ? ARRIVING_MS : 0)
    await this.#sweep(others)
  }

  /** Makes the jobs that are missing, and erases what no conversation knows of. */
  async #tidy(youngest: number): Promise<void> {
    const { store, media, clock } = this.#services
    const pending = await store.pending()
    const arriving = new Set(
      pending.flatMap(({ inbound }) => inbound.notes?.map(({ id }) => id) ?? []),
    )
    const orphans: string[] = []
    for (const { id, conversationId, at } of await media.list()) {
      if (clock.now() - at < youngest || this.#arriving.has(id)) continue
      const notes = notesOf(await store.state(conversationId))
      if (!arriving.has(id) && !noteIds(notes).includes(id)) orphans.push(id)
      const isPromised = notes.reading.some((note) => note.id === id)
      if (isPromised) await this.#promiseMissing(conversationId, [id])
    }
    await this.#erase(orphans)
  }

  close(): void {
    this.#stop?.()
  }

  /** Erases what has waited for a day; looks again in an hour. */
  async #sweep(others: boolean): Promise<void> {
    const { media, clock, setTimer, logger } = this.#services
    const old = (await media.list()).filter(({ at }) => clock.now() - at >= NOTE_KEPT_MS)
    // Not the jobs: one that was promised finds nothing, and says so to the person.
    await media.remove(old.map(({ id }) => id))
    if (old.length > 0)
      logger.warn(
        { count: old.length },
        'recordings were erased unread: nobody asked for them for a day',
      )
    this.#stop = setTimer(() => {
      // What another process left when it died.
      const tidied = others ? this.#tidy(ARRIVING_MS) : Promise.resolve()
      tidied
        .then(() => this.#sweep(others))
        .catch((error: unknown) =>
          logger.error({ err: error }, 'recordings that waited too long could not be erased'),
        )
    }, SWEEP_MS)
  }

  /**
   * Begins to keep a recording; undefined when too many wait already.
   * @param own the person's conversations; `listed`: what is kept already
   */
  #keep(
    conversationId: string,
    {
      own,
      listed,
    }: { readonly own: ReadonlySet<string>; readonly listed: readonly ListedRecording[] },
    { bytes = new Uint8Array(), remote, seconds }: Recording,
  ): { readonly note: VoiceNote; readonly durable: Promise<void> } | undefined {
    const { media, clock, logger } = this.#services
    const unlisted = new Map(this.#arriving)
    for (const { id } of listed) unlisted.delete(id)
    const all = [...listed, ...unlisted.values()]
    const waiting = all.filter((one) => own.has(one.conversationId))
    const size = bytes.length
    const isFull =
      waiting.length >= MOST_WAITING ||
      sizeOf(waiting) + size > MOST_BYTES ||
      sizeOf(all) + size > media.capacity
    if (isFull) {
      logger.warn({ waiting: waiting.length, size }, 'a voice note was not taken: too many wait')
      return undefined
    }
    const told = seconds !== undefined && seconds >= 0 && seconds <= LONGEST_SECONDS
    const note: VoiceNote = { id: randomUUID(), ...(told && { seconds }) }
    const kept = { ...note, conversationId, at: clock.now(), size, ...(remote && { remote }) }
    this.#arriving.set(note.id, kept)
    const durable = media.keep(kept, bytes).finally(() => this.#arriving.delete(note.id))
    return { note, durable }
  }

  /** Whether a turn that was saved leaves nobody who wants this recording read. */
  async #isRevoked(
    { id, conversationId }: ListedRecording,
    { turn, erase, profile, personId }: DecidedTurn,
  ): Promise<boolean> {
    const { store } = this.#services
    const conversation = await store.conversation(conversationId)
    if (!conversation) return true
    if (erase) return conversationId === turn.conversationId
    // Taken back in one conversation, it is taken back in all of the person's.
    if (voiceConsent(profile) || conversation.personId !== personId) return false
    return notesOf(await store.state(conversationId)).reading.some((note) => note.id === id)
  }

  /** Makes the jobs that read notes, where there are none yet. */
  async #promiseMissing(conversationId: string, notes: readonly string[]): Promise<void> {
    const { store, jobs, clock } = this.#services
    const known = await Promise.all(notes.map((id) => jobs.get(voiceJobId(id))))
    const ids = notes.filter((_, i) => known[i] === undefined)
    if (ids.length === 0) return
    const personId = (await store.conversation(conversationId))?.personId ?? ''
    const dueAt = clock.now()
    await Promise.all(
      ids.map((id) => jobs.schedule(voiceJob({ id, conversationId, personId, dueAt }))),
    )
  }

  async #erase(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const { media, jobs } = this.#services
    await media.remove(ids)
    await Promise.all(ids.map((id) => jobs.cancel(voiceJobId(id))))
  }
}

function sizeOf(recordings: readonly { readonly size: number }[]): number {
  return recordings.reduce((sum, { size }) => sum + size, 0)
}
