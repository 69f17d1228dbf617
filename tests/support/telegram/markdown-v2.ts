/** A piece of text that is marked, in UTF-16 code units of the text without marks. */
export interface MarkedPiece {
  readonly type: string
  readonly offset: number
  readonly length: number
}

export interface Unmarked {
  readonly text: string
  readonly entities: readonly MarkedPiece[]
}

const RESERVED = '_*[]()~`>#+-=|{}.!'
/** Longest first, as `__` is underline and not two italics. */
const MARKS: readonly (readonly [mark: string, type: string])[] = [
  ['```', 'pre'],
  ['__', 'underline'],
  ['||', 'spoiler'],
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strikethrough'],
  ['`', 'code'],
]

/**
 * Reads MarkdownV2 as Telegram's server does (core.telegram.org/bots/api#markdownv2-style), without
 * links, quotes and custom emoji, which the bot never writes: those are refused like stray marks.
 * @throws Error with the description that Telegram answers with
 */
export function readMarkdownV2(marked: string): Unmarked {
  let text = ''
  const entities: MarkedPiece[] = []
  const open: { mark: string; type: string; offset: number }[] = []
  for (let i = 0; i < marked.length;) {
    const char = marked.charAt(i)
    const following = marked.charCodeAt(i + 1)
    if (char === '\\' && following > 0 && following <= 126) {
      text += marked.charAt(i + 1)
      i += 2
      continue
    }
    const inner = open.at(-1)
    const isVerbatim = inner?.type === 'code' || inner?.type === 'pre'
    const found = MARKS.find(([mark]) => marked.startsWith(mark, i))
    if (found && (!isVerbatim || found[0] === inner.mark)) {
      const [mark, type] = found
      if (inner?.mark === mark) {
        entities.push({ type, offset: inner.offset, length: text.length - inner.offset })
        open.pop()
      } else open.push({ mark, type, offset: text.length })
      i += mark.length
      continue
    }
    if (RESERVED.includes(char) && !isVerbatim)
      throw new Error(
        `Bad Request: can't parse entities: Character '${char}' is reserved and must be escaped with the preceding '\\'`,
      )
    text += char
    i += 1
  }
  const unclosed = open.at(-1)
  if (unclosed)
    throw new Error(
      `Bad Request: can't parse entities: Can't find end of ${unclosed.type} entity at byte offset ${unclosed.offset}`,
    )
  return { text, entities }
}
