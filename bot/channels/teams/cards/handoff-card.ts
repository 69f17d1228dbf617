import { z } from 'zod'
import { labelOf } from '../../../../dialogs/render.ts'
import type { MessageKey } from '../../../../dialogs/messages/en.ts'
import { type Locale } from '../../../../types.ts'
import type { StoredActivity } from '../../../activity.ts'
import { adaptiveCard, words, type AdaptiveCard } from '../../render/adaptive/adaptive-card.ts'

const status = z.object({ state: z.enum(['accepted', 'failed', 'completed']) })

const WORDS = {
  accepted: 'teams.handoff.accepted',
  failed: 'teams.handoff.failed',
  completed: 'teams.handoff.completed',
} as const satisfies Record<string, MessageKey>

/**
 * How a hand-off stands, as a line that is easy to find again among the messages: the sentences
 * that explain it are messages of their own. Null for events that say nothing to the person.
 */
export function handoffCard({ name, value }: StoredActivity, locale: Locale): AdaptiveCard | null {
  const key =
    name === 'handoff.initiate'
      ? 'teams.handoff.alerted'
      : name === 'handoff.status'
        ? WORDS[status.safeParse(value).data?.state ?? 'completed']
        : null
  if (key === null) return null
  const line = labelOf(key, locale)
  return adaptiveCard(locale, line, [
    { type: 'Container', style: 'accent', items: [words(line, { weight: 'Bolder' })] },
  ])
}
