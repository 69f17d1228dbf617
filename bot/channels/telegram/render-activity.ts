import type { Locale } from '../../../types.ts'
import type { Attachment } from '../../activity.ts'
import { READABLE_EXPORT } from '../../export/readable-export.ts'
import type { LoggedActivity } from '../../stores/session-store.ts'
import { ABILITIES } from '../abilities.ts'
import { cardInWords, localeOf } from '../render/card-in-words.ts'
import { partMessage } from '../render/part-message.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { keyboardOf, type Button } from './keyboard.ts'

/** One message as Telegram takes it. The index signatures make them plain JSON for the courier. */
export type TelegramPart = TextPart | DocumentPart
export interface TextPart {
  readonly [field: string]: unknown
  readonly kind: 'text'
  /** In MarkdownV2, everything escaped that is not meant as a mark. */
  readonly markdown: string
  /** The same words without any mark: what is sent where the marked text is refused. */
  readonly plain: string
  readonly keyboard?: readonly (readonly Button[])[]
}
export interface DocumentPart {
  readonly [field: string]: unknown
  readonly kind: 'document'
  readonly what: 'export'
  readonly name: string
  /** Absent: JSON. */
  readonly format?: 'html'
  readonly locale: Locale
}

const { maxLength } = ABILITIES.telegram

/**
 * An activity of the log as Telegram's messages: its words in parts of at most 4,096 UTF-16 code units, the
 * choices under the last one, then the files of an export. Pure; what a person said and events
 * show nothing.
 */
export function renderActivity({ seq, activity }: LoggedActivity): readonly TelegramPart[] {
  if (activity.type !== 'message' || activity.from.role !== 'bot') return []
  const locale = localeOf(activity)
  const { text = '', attachments = [], suggestedActions } = activity
  const cards = attachments
    .filter((one) => !isExport(one))
    .map((one) => cardInWords(one, locale, { said: text }))
  const said = [text, ...cards].filter((words) => words !== '').join('\n\n')
  // A counsellor writes through the same bot: only the name tells who speaks.
  const { name } = activity.from
  const head = name === undefined ? '' : `${name.slice(0, 200)}\n`
  const pieces = partMessage(said.trim(), maxLength - head.length)
  const actions = suggestedActions?.actions ?? []
  const keyboard = actions.length > 0 && keyboardOf(seq, actions)
  const texts = pieces.map((piece, i): TextPart => ({
    kind: 'text',
    markdown: `${head === '' ? '' : `*${escapeMarkdown(head.trimEnd())}*\n`}${escapeMarkdown(piece)}`,
    plain: `${head}${piece}`,
    ...(keyboard && i === pieces.length - 1 && { keyboard }),
  }))
  const files = attachments.flatMap((one): DocumentPart[] =>
    isExport(one)
      ? [
          { kind: 'document', what: 'export', name: one.name ?? 'evenkeel-export.json', locale },
          { kind: 'document', what: 'export', name: READABLE_EXPORT, format: 'html', locale },
        ]
      : [],
  )
  return [...texts, ...files]
}

function isExport({ contentUrl }: Attachment): boolean {
  return contentUrl === '/api/export'
}
