/** Words for comparing: lower case without punctuation; a Chinese character is a word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/\p{Script=Han}|[\p{L}\p{N}']+/gu) ?? []
  )
}

/** Least number of words put in, left out or changed (Levenshtein). */
export function wordErrors(said: readonly string[], written: readonly string[]): number {
  let row = Array.from({ length: written.length + 1 }, (_, i) => i)
  for (const [i, word] of said.entries()) {
    const next = [i + 1]
    for (const [j, other] of written.entries()) {
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + Number(word !== other)),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}
