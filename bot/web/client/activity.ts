/**
 * The part of the Bot Framework activity that travels between the page and Direct Line 3.0.
 * Source: Microsoft's "Direct Line API 3.0" reference and the activity schema it names.
 */
export interface Activity {
  readonly type: string
  readonly id?: string
  readonly name?: string
  readonly value?: unknown
  readonly text?: string
  readonly locale?: string
  /** `expectingInput` on the last message of an answer. */
  readonly inputHint?: string
  /** ISO 8601 */
  readonly timestamp?: string
  readonly from?: { readonly id: string; readonly role?: string; readonly name?: string }
  /** `voice` is `counsellor` where a human being writes; it is absent for the program. */
  readonly channelData?: {
    readonly clientActivityID?: string
    readonly voice?: string
    /** Voice notes that came with it. */
    readonly notes?: unknown
    /** The words were heard in a voice note. */
    readonly spoken?: unknown
  }
  readonly suggestedActions?: { readonly actions?: readonly unknown[] }
  readonly attachments?: readonly unknown[]
}

/** One frame of the stream, or one answer of the polling endpoint. */
export interface ActivitySet {
  readonly activities: readonly Activity[]
  readonly watermark?: string
}

/** True for anything that is an object with string keys, arrays left out. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Who wrote it, when that was a human being. */
export function counsellorOf({ from, channelData }: Activity): string | null {
  return channelData?.voice === 'counsellor' ? (from?.name ?? '') : null
}

/** Length in seconds of the voice note that a message is, null when nobody said; undefined for others. */
export function noteSeconds({ channelData }: Activity): number | null | undefined {
  const notes = channelData?.notes
  if (!Array.isArray(notes) || notes.length === 0) return undefined
  const first: unknown = notes[0]
  return isRecord(first) && typeof first['seconds'] === 'number' ? first['seconds'] : null
}

/** Whether a message was heard in a voice note, and how surely. */
export function heardIn({ channelData }: Activity): 'clear' | 'unsure' | null {
  const spoken = channelData?.spoken
  if (!isRecord(spoken)) return null
  return spoken['unsure'] === true ? 'unsure' : 'clear'
}

/** Place in the conversation's log, with which an activity's id ends; null for anything else. */
export function placeOf(id: unknown): number | null {
  const [, digits] = (typeof id === 'string' && /\|(\d{1,15})$/.exec(id)) || []
  return digits === undefined ? null : Number(digits)
}

function optionalString(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function isActivity(value: unknown): value is Activity {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false
  const from = value['from']
  const channelData = value['channelData']
  const suggested = value['suggestedActions']
  return (
    optionalString(value['id']) &&
    optionalString(value['text']) &&
    optionalString(value['name']) &&
    optionalString(value['locale']) &&
    optionalString(value['timestamp']) &&
    optionalString(value['inputHint']) &&
    (from === undefined ||
      (isRecord(from) && typeof from['id'] === 'string' && optionalString(from['name']))) &&
    (channelData === undefined ||
      (isRecord(channelData) &&
        optionalString(channelData['clientActivityID']) &&
        optionalString(channelData['voice']))) &&
    (suggested === undefined ||
      (isRecord(suggested) &&
        (suggested['actions'] === undefined || Array.isArray(suggested['actions'])))) &&
    (value['attachments'] === undefined || Array.isArray(value['attachments']))
  )
}

/**
 * Checks what came off the wire. An activity of an unknown shape is left out, so that one odd
 * activity never hides the others.
 *
 * @throws TypeError when it is no activity set at all.
 */
export function parseActivitySet(value: unknown): ActivitySet {
  if (!isRecord(value) || !Array.isArray(value['activities'])) {
    throw new TypeError('not an activity set')
  }
  const activities = value['activities'].filter(isActivity)
  const watermark = value['watermark']
  return typeof watermark === 'string' ? { activities, watermark } : { activities }
}
