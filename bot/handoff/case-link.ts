/** The end of the console's address that opens a case: alerts link to it and the console reads it. */
export function caseHash(caseId: string): string {
  return `#case=${encodeURIComponent(caseId)}`
}

/** The case that such an end names; null when it names none. */
export function caseOfHash(hash: string): string | null {
  const [, caseId] = /^#case=([\w-]{1,64})$/.exec(hash) ?? []
  return caseId ?? null
}
