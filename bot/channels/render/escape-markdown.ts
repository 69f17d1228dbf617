/**
 * Plain words as CommonMark that shows exactly them: what would be markup is escaped, a line stays a
 * line, and spaces at the start of a line stay spaces. Only what can be markup where it stands is
 * escaped, because clients that know a part of the dialect show a needless backslash.
 * Source: CommonMark specification 0.31.2, sections 2.4 (backslash escapes), 4 (blocks), 6.7 (hard
 * line breaks).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&]/g, (mark) => `\\${mark}`)
    .split('\n')
    .map((line, i, lines) => {
      const next = lines[i + 1]
      const breaks = line.trim() !== '' && next !== undefined && next.trim() !== ''
      return escapeStart(line.trimEnd()) + (breaks ? '  ' : '')
    })
    .join('\n')
}

/** Headings, lists and underlines begin a line; four spaces before it would make it code. */
function escapeStart(line: string): string {
  const text = line.trimStart()
  const indent = '\u00a0'.repeat(line.length - text.length)
  return (
    indent +
    text
      .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+$|-+$)/, (mark) => `\\${mark}`)
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  )
}
