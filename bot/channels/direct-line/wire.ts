import { EvenkeelError } from '../../errors.ts'
import type { LoggedActivity } from '../../stores/session-store.ts'
import type { StoredActivity } from '../../activity.ts'
import type { View } from './site-view.ts'

/** Direct Line's set of activities, as REST and the stream deliver it. */
export interface ActivitySet {
  readonly activities: readonly object[]
  readonly watermark: string
}

/** Ids are the conversation's with the place in it, as Direct Line writes them. */
export function activityId(conversationId: string, seq: number): string {
  return `${conversationId}|${String(seq).padStart(7, '0')}`
}

export function toActivitySet(
  conversationId: string,
  logged: readonly LoggedActivity[],
  watermark: number,
  view: View,
): ActivitySet {
  return {
    activities: logged.map(({ seq, activity }) => ({
      ...addressed(conversationId, view(activity)),
      id: activityId(conversationId, seq),
    })),
    watermark: String(logged.at(-1)?.seq ?? watermark),
  }
}

/** An activity that is not in the log, such as `typing`. */
export type PassingActivity = Pick<StoredActivity, 'type' | 'from'> & Partial<StoredActivity>

/** What is not in the log moves no watermark. */
export function toPassingSet(
  conversationId: string,
  activities: readonly PassingActivity[],
  watermark: number,
  view: View,
): ActivitySet {
  return {
    activities: activities.map((activity) => addressed(conversationId, view(activity))),
    watermark: String(watermark),
  }
}

function addressed(
  conversationId: string,
  { replyTo, ...activity }: Partial<StoredActivity>,
): object {
  return {
    ...activity,
    ...(replyTo !== undefined && { replyToId: activityId(conversationId, replyTo) }),
    channelId: 'directline',
    conversation: { id: conversationId },
  }
}

/**
 * A watermark from a client: absent or empty is the beginning.
 * @throws EvenkeelError `WatermarkInvalid`
 */
export function parseWatermark(value: unknown): number {
  if (value === undefined || value === '') return 0
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value))
    throw new EvenkeelError('WatermarkInvalid')
  return Number(value)
}
