/** First part of every key of ours: other programs may use the same Redis. */
const PREFIX = 'evenkeel'
/** Parts of the index of busy homes: each on a slot of its own. */
export const INDEX_PARTS = 16

/** A home's tag, between whose braces lies what Redis Cluster hashes: all of it is on one slot. */
function tag(home: string): string {
  return `${PREFIX}:{${encodeURIComponent(home)}}`
}

/** Keys of a person: one home, one slot. */
export function homeKeys(home: string) {
  const at = tag(home)
  return {
    person: `${at}:person`,
    convs: `${at}:conversations`,
    members: `${at}:members`,
    moods: `${at}:moods`,
    cases: `${at}:cases`,
    digests: `${at}:case-digests`,
    said: `${at}:said`,
    plan: `${at}:plan`,
  }
}

/** What the keys of all people look like, for SCAN. */
export const HOMES = `${PREFIX}:{*}:person`

/** Whose home a key of such a look belongs to. */
export function homeOf(key: string): string | undefined {
  const [, home] = /^[^{]*\{(.*)\}:person$/.exec(key) ?? []
  return home === undefined ? undefined : decodeURIComponent(home)
}

/** Every key of a home, in the form that SCAN takes. */
export function homePattern(home: string): string {
  return `${tag(home).replaceAll(/[*?[\]\\]/g, (letter) => `\\${letter}`)}:*`
}

/** Keys of a conversation, which lie with its person's. */
export function talkKeys(home: string, conversationId: string) {
  const at = `${tag(home)}:${encodeURIComponent(conversationId)}`
  return { talk: `${at}:talk`, log: `${at}:log`, ids: `${at}:ids`, inbox: `${at}:inbox` }
}

/** Where somebody or something is found: each on a slot of its own. */
export const pointers = {
  conversation: (id: string) => `${PREFIX}:conversation:{${encodeURIComponent(id)}}`,
  identity: (id: string) => `${PREFIX}:identity:{${encodeURIComponent(id)}}`,
  case: (id: string) => `${PREFIX}:case:{${encodeURIComponent(id)}}`,
  code: (hash: string) => `${PREFIX}:code:{${encodeURIComponent(hash)}}`,
  erasure: (id: string) => `${PREFIX}:erasure:{${encodeURIComponent(id)}}`,
  secret: (name: string) => `${PREFIX}:secret:{${encodeURIComponent(name)}}`,
  lease: (name: string) => `${PREFIX}:lease:{${encodeURIComponent(name)}}`,
  recording: (id: string) => `${PREFIX}:recording:{${encodeURIComponent(id)}}`,
}

/** Which recordings are kept, by when they came. */
export const RECORDINGS_KEY = `${PREFIX}:recordings`

/** The numbers of all erasures, by time. */
export const ERASURES_KEY = `${PREFIX}:erasures`
export const SCHEMA_KEY = `${PREFIX}:schema`

/** The part of the index in which a home is. */
export function indexKey(home: string): string {
  let sum = 0
  for (const letter of home) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return indexPart(sum % INDEX_PARTS)
}

export function indexPart(part: number): string {
  return `${PREFIX}:busy:{${part}}`
}

/** Who is there, when all was last looked at, how many counsellors there are: all on one slot. */
export const PROCESS_KEYS = [
  `${PREFIX}:processes:{all}`,
  `${PREFIX}:processes:{all}:looked`,
  `${PREFIX}:processes:{all}:counsellors`,
] as const
