import { z } from 'zod'
import {
  UNREAD_REASONS,
  VOICE_DELAYED,
  VOICE_UNREAD,
  type UnreadReason,
} from '../../dialogs/voice/events.ts'
import { mayLearnVoice, voiceConsent } from '../../dialogs/voice/consent.ts'
import { notesOf } from '../../dialogs/voice/notes.ts'
import type { Profile } from '../../dialogs/types.ts'
import { AudioFault } from '../../nlp/voice/audio-fault.ts'
import type { ReadVoiceOptions, VoiceReader, VoiceReading } from '../../nlp/voice/voice-reader.ts'
import { cleanText, type InboundActivity } from '../activity.ts'
import type { ChannelName } from '../channels/channel.ts'
import type { SetTimer } from '../clock.ts'
import type { Inbox } from '../inbox.ts'
import type { Logger } from '../logger.ts'
import type { KeptRecording, MediaStore, RemoteRecording } from '../media/media-store.ts'
import type { VoiceMeter } from '../observability/meters.ts'
import type { PolicyFor } from '../policy/turn-policy.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { defineJob, RETRY, type JobHandler, type JobRequest } from './job-queue.ts'

const payload = z.object({ noteId: z.string().min(1), conversationId: z.string().min(1) })

export const READ_VOICE_JOB = 'read-voice'
/** Notes that are read side by side; the reader itself may do fewer at once. */
const WIDTH = 4
/** A reading that takes longer than this counts as failed, in milliseconds. */
const DEADLINE_MS = 180_000
/** How often it is shown that somebody listens: before Telegram's sign ends, after five seconds. */
const TYPING_MS = 4000
/** A note in which the process died so often is not tried again: it may be the reason. */
const MOST_CRASHES = 3

/** The channel no longer has the recording. */
export class RecordingGone extends Error {
  override readonly name = 'RecordingGone'
}

/** Fetches a recording from its channel. @throws RecordingGone, AudioFault `AUDIO_TOO_LARGE` */
export type FetchRecording = (remote: RemoteRecording) => Promise<Uint8Array>

export interface ReadVoiceServices {
  readonly store: SessionStore
  readonly media: MediaStore
  readonly reader: VoiceReader
  readonly inbox: Pick<Inbox, 'accept'>
  readonly fetch: FetchRecording
  readonly policy: PolicyFor
  readonly channelOf: (conversationId: string) => ChannelName
  /** Shows on the person's side that they are being listened to. */
  readonly typing: (conversationId: string) => Promise<void>
  readonly maxSeconds: number
  readonly setTimer: SetTimer
  readonly logger: Logger
  /** Counts what becomes of notes; absent: nothing is counted. */
  readonly meter?: VoiceMeter
}

/** The queue's id of the job that reads a note. */
export function voiceJobId(noteId: string): string {
  return `${READ_VOICE_JOB}/${noteId}`
}

/** The client id under which whatever becomes of a note is accepted: one thing, once. */
export function voiceClientId(noteId: string): string {
  return `voice:${noteId}`
}

/** The job that reads a note. */
export function voiceJob(note: {
  readonly id: string
  readonly conversationId: string
  readonly personId: string
  readonly dueAt: number
}): JobRequest {
  const { id, conversationId, personId, dueAt } = note
  return {
    id: voiceJobId(id),
    name: READ_VOICE_JOB,
    personId,
    payload: { noteId: id, conversationId },
    dueAt,
  }
}

/**
 * Reads a voice note and puts what was heard into the person's inbox, as if they had typed it. Every
 * outcome has the note's own client id, so that one of them is answered, and once, whatever dies in
 * between. What it means is decided by the turn.
 */
export function readVoiceJob(services: ReadVoiceServices): JobHandler {
  const { store, media, inbox, logger } = services
  return defineJob({
    name: READ_VOICE_JOB,
    payload,
    width: WIDTH,
    async run({ noteId, conversationId }, { attempts }) {
      const submit = (outcome: InboundActivity) => inbox.accept(conversationId, outcome)
      const note = await media.get(noteId)
      if (!(await store.conversation(conversationId))) {
        await media.remove([noteId])
        return
      }
      if (!note) {
        // Erased because the person took it back, or before it could be read: then they are told. Once
        // it was read, this is a duplicate.
        const { reading } = notesOf(await store.state(conversationId))
        if (reading.some(({ id }) => id === noteId)) await submit(unread(noteId, 'LOST'))
        return
      }
      const outcome =
        (await media.begin(noteId)) >= MOST_CRASHES
          ? unread(noteId, 'FAILED')
          : await attempt(note, services).catch(async (error: unknown) => {
              await media.ended(noteId)
              logger.warn({ err: error, attempts }, 'a voice note could not be read')
              if (attempts >= RETRY.attempts) return unread(noteId, 'FAILED')
              if (await media.get(noteId)) await submit(delayed(noteId))
              throw error
            })
      await media.ended(noteId)
      // Taken back while it was read: what was heard is let go of.
      if (!(await media.get(noteId))) return
      await submit(outcome)
      const missed = parseUnread(outcome.value)
      if (missed) services.meter?.unread(missed.reason)
      else services.meter?.read()
      await media.remove([noteId])
    },
  })
}

/** What becomes of a note. @throws Error when reading it failed and may succeed later */
async function attempt(note: KeptRecording, services: ReadVoiceServices): Promise<InboundActivity> {
  const { conversationId, id, seconds } = note
  const { reader, typing, setTimer, maxSeconds, logger } = services
  const show = () =>
    void typing(conversationId).catch((error: unknown) =>
      logger.debug({ err: error }, 'a typing sign could not be shown'),
    )
  const stopTyping = repeat(show, TYPING_MS, setTimer)
  try {
    if (seconds !== undefined && seconds > maxSeconds + 1)
      throw new AudioFault('AUDIO_TOO_LONG', 'longer than notes may be, as its channel says')
    const bytes = await bytesOf(note, services)
    if (!bytes) return unread(id, 'LOST')
    const options = await optionsFor(conversationId, services)
    const reading = await within(DEADLINE_MS, reader.read(bytes, options), setTimer)
    return outcomeOf(id, reading, mayLearnVoice(await profileOf(conversationId, services)))
  } catch (error) {
    if (error instanceof AudioFault) {
      logger.warn({ fault: error.code }, 'a voice note cannot be used')
      return unread(id, error.code)
    }
    if (!(error instanceof RecordingGone)) throw error
    logger.warn({ fault: 'GONE' }, 'a voice note is no longer with its channel')
    return unread(id, 'GONE')
  } finally {
    stopTyping()
  }
}

async function bytesOf(
  { id, remote }: KeptRecording,
  { media, fetch }: ReadVoiceServices,
): Promise<Uint8Array | undefined> {
  return remote ? fetch(remote) : media.read(id)
}

async function profileOf(conversationId: string, { store }: ReadVoiceServices): Promise<Profile> {
  return store.profile((await store.conversation(conversationId))?.personId ?? '')
}

/** What may be read of this person's voice, here and now. */
async function optionsFor(
  conversationId: string,
  services: ReadVoiceServices,
): Promise<ReadVoiceOptions> {
  const { policy, channelOf } = services
  const profile = await profileOf(conversationId, services)
  const allowed = policy(channelOf(conversationId), profile.country).voice !== 'off'
  const norm = mayLearnVoice(profile) ? profile.voice?.calibration?.norm : undefined
  return {
    script: profile.locale === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans',
    readFeeling: allowed && voiceConsent(profile)?.feeling === true,
    ...(norm && { norm }),
  }
}

function outcomeOf(note: string, reading: VoiceReading, learns: boolean): InboundActivity {
  const { seconds, quality, transcript, feeling } = reading
  const text = cleanText(transcript?.text ?? '')
  if (!transcript || text === '') return unread(note, wordless(quality))
  const { features, ...felt } = feeling ?? {}
  return {
    type: 'message',
    text,
    attachments: 0,
    clientId: voiceClientId(note),
    spoken: {
      ...{ note, seconds, quality },
      confidence: transcript.confidence,
      // Words of a language that is not read here were heard as something else.
      isUnsure: transcript.isUnsure || transcript.language === 'und',
      ...(feeling && { feeling: felt as Omit<typeof feeling, 'features'> }),
    },
    ...(learns && features && { voiceFeatures: Array.from(features) }),
  }
}

function wordless(quality: VoiceReading['quality']): UnreadReason {
  switch (quality) {
    case 'quiet':
      return 'QUIET'
    case 'silent':
      return 'SILENT'
    case 'noise':
      return 'NOISE'
    case 'clear':
    case 'clipped':
      return 'WORDLESS'
  }
}

function unread(note: string, reason: UnreadReason): InboundActivity {
  const value = `${reason}@${note}`
  return {
    ...{ type: 'event', name: VOICE_UNREAD, value, text: '', attachments: 0 },
    clientId: voiceClientId(note),
  }
}

function delayed(note: string): InboundActivity {
  return {
    ...{ type: 'event', name: VOICE_DELAYED, value: note, text: '', attachments: 0 },
    clientId: `voice-delayed:${note}`,
  }
}

/** Which note an event is about, and why it was not read; undefined for any other value. */
export function parseUnread(
  value: string | undefined,
): { readonly note: string; readonly reason: UnreadReason } | undefined {
  const [reason = '', note = ''] = (value ?? '').split('@')
  return Object.hasOwn(UNREAD_REASONS, reason)
    ? { note, reason: reason as UnreadReason }
    : undefined
}

/** Runs it now and again and again; what it returns ends that. */
function repeat(action: () => void, ms: number, setTimer: SetTimer): () => void {
  action()
  let cancel: () => void = () => undefined
  const again = () => {
    cancel = setTimer(() => {
      action()
      again()
    }, ms)
  }
  again()
  return () => cancel()
}

/** @throws Error `TimedOut` when it takes longer; it then goes on, and what it gives is let go of */
async function within<T>(ms: number, work: Promise<T>, setTimer: SetTimer): Promise<T> {
  let cancel: () => void = () => undefined
  const late = new Promise<never>((_, reject) => {
    cancel = setTimer(() => {
      const error = new Error('a voice note took too long to read')
      error.name = 'TimedOut'
      reject(error)
    }, ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    cancel()
    // What it may still throw is nobody's any more.
    work.catch(() => undefined)
  }
}
