import { z } from 'zod'
import { moodLabels } from '../../charts/mood-labels.ts'
import { moodSvg } from '../../charts/mood-svg.ts'
import { LOCALES } from '../../../types.ts'
import type { Attachment, StoredActivity } from '../../activity.ts'
import { READABLE_EXPORT } from '../../export/readable-export.ts'
import { cardAttachment } from '../render/adaptive/adaptive-card.ts'
import { summaryCards } from '../render/adaptive/summary-card.ts'
import type { TokenScope } from './tokens.ts'

/** How a client sees an activity: our own page as it is, a site's client as such clients draw it. */
export type View = <Shown extends Partial<StoredActivity>>(activity: Shown) => Shown

export interface ViewOptions {
  /** An address at which this person's export can be fetched for some minutes. */
  readonly exportUrl: () => string
}

const OWN_CARD = 'application/vnd.evenkeel.'
const moodContent = z.object({
  points: z.array(
    z.object({
      at: z.number(),
      source: z.string(),
      valence: z.number(),
      rating: z.number().optional(),
    }),
  ),
})
const summaryContent = z.object({
  rows: z.array(z.object({ label: z.string(), value: z.string() })),
  print: z.boolean().optional(),
})
/** The chart shows no more points than can be told apart; older ones go first. */
const MAX_CHART_POINTS = 500
const locale = z.enum(LOCALES).catch('en')

/**
 * The view of the client that a token was made for. Clients of other sites do not know our cards:
 * the mood becomes a picture, a summary an Adaptive Card, and what the words say in full (help
 * lines, breathing) the words alone. Our texts are plain, and are marked so: Web Chat would read
 * stars and brackets in what a person wrote as Markdown.
 */
export function viewFor({ site, user }: TokenScope, options: ViewOptions): View {
  if (site === undefined) return (activity) => activity
  return (activity) => {
    const { from, type, attachments } = activity
    const shown = attachments?.flatMap((one) => forSite(one, activity.locale, options))
    return {
      ...activity,
      ...(user && from?.role === 'user' && { from: { ...from, ...user } }),
      ...(type === 'message' && { textFormat: 'plain' }),
      ...(attachments && { attachments: shown }),
    }
  }
}

function forSite(
  attachment: Attachment,
  spoken: string | undefined,
  { exportUrl }: ViewOptions,
): readonly Attachment[] {
  const { contentType, contentUrl, content, name } = attachment
  if (contentUrl === '/api/export') {
    const url = exportUrl()
    const page = `${url}&format=html`
    return [
      { ...attachment, contentUrl: url },
      { contentType: 'text/html', contentUrl: page, name: READABLE_EXPORT },
    ]
  }
  if (!contentType.startsWith(OWN_CARD))
    return [{ contentType, ...(name !== undefined && { name }) }]
  switch (contentType) {
    case `${OWN_CARD}mood+json`:
      return chart(content, locale.parse(spoken))
    case `${OWN_CARD}summary+json`:
      return table(content, locale.parse(spoken))
    default:
      return []
  }
}

function chart(content: unknown, spoken: z.infer<typeof locale>): readonly Attachment[] {
  const { success, data } = moodContent.safeParse(content)
  if (!success) return []
  const points = data.points
    .slice(-MAX_CHART_POINTS)
    .map(({ rating, ...point }) => ({ ...point, ...(rating !== undefined && { rating }) }))
  const labels = moodLabels(points, spoken)
  const svg = Buffer.from(moodSvg(points, labels)).toString('base64')
  return [
    {
      contentType: 'image/svg+xml',
      contentUrl: `data:image/svg+xml;base64,${svg}`,
      name: labels.description,
    },
  ]
}

function table(content: unknown, spoken: z.infer<typeof locale>): readonly Attachment[] {
  const { success, data } = summaryContent.safeParse(content)
  return success ? summaryCards({ type: 'summary', ...data }, spoken).map(cardAttachment) : []
}
