/**
 * The lines of a byte stream, in batches of what arrived together, so that a caller can answer what
 * it has before it waits for more. Lines end with LF or CRLF; the last may have no end. Bytes that
 * are not UTF-8 become U+FFFD; a byte order mark is dropped.
 */
export async function* readLineBatches(
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<string[], void, undefined> {
  const decoder = new TextDecoder('utf-8')
  let rest: string[] = []
  for await (const bytes of input) {
    const lines = decoder.decode(bytes, { stream: true }).split('\n')
    // A line that spans many chunks is joined once, when its end is seen.
    rest.push(lines[0] ?? '')
    if (lines.length === 1) continue
    lines[0] = rest.join('')
    rest = [lines.pop() ?? '']
    yield lines.map(withoutReturn)
  }
  const last = rest.join('') + decoder.decode()
  if (last !== '') yield [withoutReturn(last)]
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
