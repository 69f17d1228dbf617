import type { MessageKey } from '../../dialogs/messages/en.ts'
import type { Utterance } from '../../dialogs/types.ts'
import type { InboundActivity } from '../activity.ts'
import type { Answer } from '../answer.ts'

/** Texts longer than this are read in pieces, and the person is told that all was read. */
const LONG_TEXT = 4000

/**
 * What is said around the answer: the notice first; that the new words of an edited message count;
 * that a long text was read, a file was not.
 */
export function withNotices(
  answer: Answer,
  notice: readonly Utterance[],
  { text, attachments, media = [], edited }: InboundActivity,
  isPartial: boolean,
): Utterance[] {
  const long = isPartial ? 'service.long.partly' : 'service.long'
  return [
    ...(answer.erase ? [] : notice),
    ...(edited && text !== '' ? [{ say: 'service.edited' } as const] : []),
    ...(text.length > LONG_TEXT ? [{ say: long } as const] : []),
    ...answer.say,
    ...(attachments > 0 || media.length > 0 ? [{ say: unread(media) }] : []),
  ]
}

/** Which sentence says that a file was not read. */
function unread(media: NonNullable<InboundActivity['media']>): MessageKey {
  const [kind, ...others] = new Set(media)
  if (others.length > 0) return 'service.attachment'
  if (kind === 'voice') return 'service.attachment.voice'
  return kind === 'picture' ? 'service.attachment.picture' : 'service.attachment'
}
