import type { DialogState } from '../../dialogs/types.ts'
import { cleanForDisplay, normalise } from '../../nlp/normalise.ts'
import type { TextReader } from '../../nlp/text/text-reader.ts'
import type { Logger } from '../logger.ts'
import type { PendingTurn, SessionStore } from '../stores/session-store.ts'
import { parseCommand } from './parse-command.ts'

/** How far back the log is searched for the message that was read last. */
const LOOK_BACK = 60
/** A longer stretch is quoted by its beginning, in characters. */
const MAX_QUOTE = 60

interface Sources {
  readonly store: SessionStore
  readonly reader: TextReader
  readonly logger: Logger
}

/**
 * The person's own words that moved the last reading, strongest first, fit to be quoted back to
 * them. The text is taken from the conversation's own log and read anew; nothing more is kept of it
 * than before. None when the reading was not this model's, asserted nothing, or cannot be explained
 * just now.
 *
 * @param turn the one that asks
 */
export async function movingWords(
  turn: PendingTurn,
  { lastReading, flow }: DialogState,
  { store, reader, logger }: Sources,
): Promise<readonly string[]> {
  // Inside an exercise `why` means the exercise.
  if (!reader.explain || flow || lastReading?.model !== reader.id || lastReading.abstained)
    return []
  const text = await lastRead(store, turn)
  if (text === undefined) return []
  try {
    return (await reader.explain(text)).map(({ words }) => shorten(words))
  } catch (error) {
    logger.warn({ err: error }, 'a reading could not be explained just now')
    return []
  }
}

/** The person's last message before this turn that was talk. */
async function lastRead(
  store: SessionStore,
  { conversationId, seq }: PendingTurn,
): Promise<string | undefined> {
  const from = Math.max(0, seq - 1 - LOOK_BACK)
  const logged = await store.activitiesAfter(conversationId, from, LOOK_BACK)
  return logged
    .filter((one) => one.seq < seq)
    .map(({ activity }) => activity)
    .filter(({ type, from }) => type === 'message' && from.role === 'user')
    .map(({ text }) => text)
    .findLast((text) => text !== undefined && !parseCommand(normalise(text)))
}

function shorten(words: string): string {
  const characters = Array.from(cleanForDisplay(words).replace(/\s+/gu, ' ').trim())
  return characters.length <= MAX_QUOTE
    ? characters.join('')
    : `${characters.slice(0, MAX_QUOTE).join('').trimEnd()}…`
}
