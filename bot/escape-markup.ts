const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * Text safe in XML and HTML, between tags and in quoted attributes: markup escaped, left out what
 * XML 1.0 does not allow and what turns around the order in which the words after it are read.
 */
export function escapeMarkup(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(NOT_XML, '')
    .replaceAll(TURNS_ORDER, '')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '')
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** Embeddings, overrides and isolates; the plain marks of Arabic and Hebrew stay. */
const TURNS_ORDER = /[\u202a-\u202e\u2066-\u2069]/g
