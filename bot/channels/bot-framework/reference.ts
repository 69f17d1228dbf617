import { z } from 'zod'
import type { BotActivity } from './bot-activity.ts'

/**
 * What it takes to write into a conversation of Azure Bot Service: kept as `Address.reference`,
 * plain JSON. It is the SDK's conversation reference, with `bot` as the wire calls it.
 */
export const referenceSchema = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversationId: z.string(),
  conversationType: z.string().optional(),
  tenantId: z.string().optional(),
  bot: z.object({ id: z.string(), name: z.string().optional() }).optional(),
  user: z.object({ id: z.string(), aadObjectId: z.string().optional() }),
  locale: z.string().optional(),
})

export type BotReference = z.output<typeof referenceSchema>

/** How to write back to where an activity came from. */
export function referenceOf(activity: BotActivity): BotReference {
  const { conversation, recipient, from, channelId, serviceUrl, locale } = activity
  const { id, conversationType, tenantId } = conversation
  return {
    serviceUrl,
    channelId,
    conversationId: id,
    ...(conversationType && { conversationType }),
    ...(tenantId && { tenantId }),
    ...(recipient && {
      bot: { id: recipient.id, ...(recipient.name && { name: recipient.name }) },
    }),
    user: { id: from.id, ...(from.aadObjectId && { aadObjectId: from.aadObjectId }) },
    ...(locale && { locale }),
  }
}
