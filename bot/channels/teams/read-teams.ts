import { z } from 'zod'
import type { MediaKind } from '../../activity.ts'
import { mediaKind } from '../bot-framework/activity-in.ts'
import type { Recording } from '../../voice/voice-desk.ts'
import type { BotActivity } from '../bot-framework/bot-activity.ts'

/** Where something was said: in a private chat, in a group chat, or in a channel of a team. */
export type TeamsScope = 'personal' | 'groupChat' | 'channel'

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().max(1000).nullish(),
  mentioned: z.object({ id: z.string().max(1000) }),
})
const download = z.object({ fileType: z.string().max(50) })
const downloadUrl = z.object({ downloadUrl: z.string().max(8000) })

/** What Teams says around a message, as far as we go by it. */
export interface TeamsContext {
  readonly scope: TeamsScope
  /** Whether the bot itself was mentioned. */
  readonly mentioned: boolean
  /** How the bot is mentioned, in the words that stand in the text. */
  readonly mentions: readonly string[]
  readonly media: readonly MediaKind[]
  /** Where voice notes among the files can be fetched, for some minutes. */
  readonly recordings: readonly Recording[]
  /** How Teams names what was done, such as `editMessage` or `softDeleteMessage`. */
  readonly eventType: string | undefined
}

/**
 * Reads what Teams adds to an activity. A scope that is not known counts as a channel: the one in
 * which nothing personal is said and nothing is kept.
 */
export function readTeams(activity: BotActivity): TeamsContext {
  const { conversation, recipient, entities, attachments, channelData } = activity
  const own = (entities ?? [])
    .flatMap((entity) => mention.safeParse(entity).data ?? [])
    .filter(({ mentioned }) => mentioned.id === recipient?.id)
  const eventType = channelData?.eventType
  return {
    scope: scopeOf(conversation),
    mentioned: own.length > 0,
    mentions: own.flatMap(({ text }) => text ?? []).filter((words) => words !== ''),
    media: (attachments ?? []).flatMap(mediaOf),
    recordings: (attachments ?? []).flatMap(recordingOf),
    eventType: typeof eventType === 'string' ? eventType : undefined,
  }
}

function scopeOf({ conversationType, isGroup }: BotActivity['conversation']): TeamsScope {
  if (conversationType === 'groupChat') return 'groupChat'
  return conversationType === 'personal' && isGroup !== true ? 'personal' : 'channel'
}

/**
 * A message without the mentions of the bot. Teams writes some characters of a message as HTML
 * entities (a space after a mention is `&nbsp;`); they are put back.
 */
export function withoutMentions(words: string, mentions: readonly string[]): string {
  const bare = mentions.reduce((left, one) => left.replaceAll(one, ' '), words)
  return bare
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll('\u00a0', ' ')
    .trim()
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
}

const FILE_DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info'
const KINDS: readonly (readonly [MediaKind, RegExp])[] = [
  ['voice', /^(?:m4a|mp3|ogg|oga|opus|wav|weba|aac|amr|flac|caf|wma)$/],
  ['picture', /^(?:jpe?g|png|gif|webp|heic|heif|bmp|tiff?|avif)$/],
  ['video', /^(?:mp4|m4v|mov|webm|mkv|avi|wmv|3gp)$/],
]

/** A voice note that was sent as a file; nothing of it is fetched here. */
function recordingOf(attachment: NonNullable<BotActivity['attachments']>[number]): Recording[] {
  if (attachment.contentType !== FILE_DOWNLOAD || !mediaOf(attachment).includes('voice')) return []
  const url = downloadUrl.safeParse(attachment.content).data?.downloadUrl
  if (url === undefined) return []
  return [{ remote: { channel: 'msteams', reference: { url } } }]
}

/** What kind of file an attachment is; none for the copy of the text that Teams adds as HTML. */
function mediaOf({
  contentType,
  content,
  name,
}: NonNullable<BotActivity['attachments']>[number]): MediaKind[] {
  if (contentType === 'text/html') return []
  if (contentType !== FILE_DOWNLOAD) return [mediaKind(contentType)]
  const told = download.safeParse(content).data?.fileType ?? name?.split('.').at(-1) ?? ''
  const ending = told.toLowerCase()
  return [KINDS.find(([, endings]) => endings.test(ending))?.[0] ?? 'file']
}
