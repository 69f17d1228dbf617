import { z } from 'zod'
import { INTERNAL_EVENTS } from '../dialogs/check-in/events.ts'
import { VOICE_EVENTS } from '../dialogs/voice/events.ts'
import type { SpokenReading } from '../types.ts'
import { checkUntrusted } from './check-untrusted.ts'
import { EvenkeelError } from './errors.ts'
import { HANDOFF_EVENTS } from './handoff/handoff-events.ts'

/**
 * The part of the Bot Framework activity that Evenkeel reads, and nothing a client could smuggle
 * in beside it: unknown fields are dropped.
 * Source: Bot Framework Activity specification, protocol 3.1 (github.com/microsoft/Agents).
 */
const id = z.string().min(1).max(200)

const inboundSchema = z.object({
  type: z.enum(['message', 'event', 'typing']),
  /** Hard limit far above what is read in one piece: the body limit of 256 kB stands before it. */
  text: z.string().max(262_144).optional(),
  name: z.string().max(100).optional(),
  value: z.unknown().optional(),
  locale: z.string().max(35).optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().max(200) }))
    .max(10)
    .optional(),
  channelData: z.looseObject({ clientActivityID: id.optional() }).optional(),
  id: id.optional(),
})

/** Activity types of the protocol that a chat client may send and that mean nothing here. */
const IGNORED = new Set([
  'conversationUpdate',
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'contactRelationUpdate',
  'installationUpdate',
  'endOfConversation',
  'invoke',
  'invokeResponse',
  'handoff',
  'suggestion',
  'trace',
  'command',
  'commandResult',
  'delay',
])

/** What kind of file somebody sent. */
export type MediaKind = 'voice' | 'picture' | 'video' | 'file'

/** A voice note that the service keeps until it is read. */
export interface VoiceNote {
  readonly id: string
  /** Length in seconds, as the client or the channel says; absent when nobody did. */
  readonly seconds?: number
}

/** What a person's client sent, checked and cleaned. */
export interface InboundActivity {
  readonly type: 'message' | 'event' | 'typing' | 'ignored'
  readonly text: string
  readonly name?: string
  readonly value?: string
  readonly attachments: number
  /** What kinds of files came with it, as far as they are known; the bytes are not kept. */
  readonly media?: readonly MediaKind[]
  /** How those files are named in the log: by what they are; never with an address. */
  readonly files?: readonly Attachment[]
  /** The person changed what they had written: this is what it says now. */
  readonly edited?: true
  /** The client's own id of this activity: the same one sent again is answered once. */
  readonly clientId?: string
  // From here on: what the service itself adds, and no client can send.
  /** Voice notes among the files that are kept to be read. */
  readonly notes?: readonly VoiceNote[]
  /** Voice notes were not taken, because too many wait already. */
  readonly notesRefused?: true
  /** The text was heard in a voice note: how. Never logged. */
  readonly spoken?: SpokenReading
  /** Features of that voice, where the person lets them be learned from. Never logged. */
  readonly voiceFeatures?: readonly number[]
}

/** Who says something; a counsellor has a name, and the Bot Framework's role of whoever answers. */
export interface Voice {
  readonly id: string
  readonly name?: string
  readonly role: 'user' | 'bot'
}

/** An activity as it is kept and shown to clients, in the Bot Framework's shape. */
export interface StoredActivity {
  readonly type: string
  readonly timestamp: string
  readonly from: Voice
  readonly text?: string
  readonly name?: string
  readonly value?: unknown
  readonly locale?: string
  readonly inputHint?: string
  /** Place of the activity that it answers. */
  readonly replyTo?: number
  readonly attachments?: readonly Attachment[]
  readonly suggestedActions?: { readonly actions: readonly CardAction[] }
  readonly channelData?: Readonly<Record<string, unknown>>
}

export interface Attachment {
  readonly contentType: string
  readonly content?: unknown
  readonly contentUrl?: string
  readonly name?: string
}

export interface CardAction {
  readonly type: 'imBack'
  readonly title: string
  readonly value: string
}

/**
 * Checks an activity from a client.
 * @throws EvenkeelError `ActivityInvalid` naming the field, never its value
 */
export function parseInbound(body: unknown): InboundActivity {
  // A hostile `type` may be an object that cannot even be made a string.
  const kind: unknown = typeof body === 'object' && body !== null && 'type' in body && body.type
  if (typeof kind === 'string' && IGNORED.has(kind))
    return { type: 'ignored', text: '', attachments: 0 }
  const result = checkUntrusted(inboundSchema, body)
  if (!result.success) {
    const fields = result.error.issues.map((issue) => issue.path.join('.') || 'activity')
    throw new EvenkeelError(
      'ActivityInvalid',
      `The activity is malformed: ${[...new Set(fields)].slice(0, 5).join(', ')}.`,
    )
  }
  const { type, text, name, value, attachments, channelData, id: ownId } = result.data
  // Only the service itself says that a check-in is due, or how a hand-off stands.
  // Only the service itself says how a voice note went.
  if ([INTERNAL_EVENTS, HANDOFF_EVENTS, VOICE_EVENTS].some((own) => name?.startsWith(own)))
    return { type: 'ignored', text: '', attachments: 0 }
  const clientId = channelData?.clientActivityID ?? ownId
  return {
    type,
    text: cleanText(text ?? ''),
    ...(name === undefined ? {} : { name }),
    ...(typeof value === 'string' ? { value: value.slice(0, 200) } : {}),
    attachments: attachments?.length ?? 0,
    ...(clientId === undefined ? {} : { clientId }),
  }
}

/**
 * Makes a text safe to keep and to show without changing what it says: well-formed UTF-16, no
 * control characters but line breaks and tabs, none of the overrides that turn text around.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(DIRECTION_OVERRIDES, '')
    .trim()
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
const DIRECTION_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g
