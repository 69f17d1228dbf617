/** A stretch of a line: plain words, or a link whose address is known to be harmless. */
export type Token =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly href: string }

// Printable ASCII only: no look-alike letters, no direction overrides, no invisible characters.
const LINK = /(https:\/\/[!-~]{3,500}|(?:tel|sms):\+?[0-9][0-9-]{1,18})/i
const TRAILING = /[.,;:!?'")\]}>*_]+$/
// C0 and C1 controls except tab and line feed: they have no meaning in a message.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Makes links of exactly these numbers where they stand, never of a part of a longer one. */
function callTokens(text: string, numbers: RegExp): Token[] {
  const tokens: Token[] = []
  let rest = 0
  for (const { index, 0: number } of text.matchAll(numbers)) {
    // Checked here, since older Safari cannot look behind within an expression.
    if (/[0-9.,+-]$/.test(text.slice(rest, index))) continue
    tokens.push({ type: 'text', text: text.slice(rest, index) })
    tokens.push({ type: 'link', text: number, href: `tel:${number.replace(/[ -]/g, '')}` })
    rest = index + number.length
  }
  return [...tokens, { type: 'text', text: text.slice(rest) }]
}

function numbersPattern(numbers: readonly string[]): RegExp | null {
  const plain = numbers.filter((number) => /^\+?[0-9][0-9 -]+$/.test(number))
  if (plain.length === 0) return null
  const longestFirst = plain.sort((a, b) => b.length - a.length)
  const choices = longestFirst.map((number) => number.replace('+', '\\+')).join('|')
  return new RegExp(`(?:${choices})(?![0-9-]|[.,][0-9])`, 'g')
}

function link(found: string): Token[] {
  const href = found.replace(TRAILING, '')
  const rest = found.slice(href.length)
  const scheme = /^(?:tel|sms):/i.exec(href)?.[0] ?? ''
  if (scheme === '' && !isPlainWebAddress(href)) return [{ type: 'text', text: found }]
  const token: Token = { type: 'link', text: href.slice(scheme.length), href }
  return rest === '' ? [token] : [token, { type: 'text', text: rest }]
}

/** An https address without a user name, which could dress up one host as another. */
function isPlainWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return protocol === 'https:' && username === '' && password === ''
}

/**
 * Splits a message into paragraphs (at empty lines) of tokens. Nothing in it is markup: tags and
 * Markdown stay the characters they are; only https:, tel: and sms: addresses become links.
 *
 * @param numbers telephone numbers that become links where they stand in the text
 */
export function safeParagraphs(text: string, numbers: readonly string[] = []): Token[][] {
  const pattern = numbersPattern(numbers)
  const words = (piece: string): Token[] =>
    pattern ? callTokens(piece, pattern) : [{ type: 'text', text: piece }]
  return text
    .replaceAll('\r\n', '\n')
    .replace(CONTROLS, '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph
        .split(LINK)
        // Every second piece is what the expression caught.
        .flatMap((piece, index) => (index % 2 === 1 ? link(piece) : words(piece)))
        .filter((token) => token.text !== ''),
    )
}

/** The link for a help line's contact, or null when it is nothing one can tap. */
export function contactHref(contact: string, channel: string): string | null {
  const trimmed = contact.trim()
  if (/^https:\/\//i.test(trimmed)) {
    return /^[!-~]+$/.test(trimmed) && isPlainWebAddress(trimmed) ? trimmed : null
  }
  if (/^\+?[0-9][0-9 ()-]{1,22}$/.test(trimmed)) {
    const scheme = /sms|text/i.test(channel) ? 'sms' : 'tel'
    return `${scheme}:${trimmed.replace(/[ ()-]/g, '')}`
  }
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[!-~]*)?$/i.test(trimmed) ? `https://${trimmed}` : null
}
