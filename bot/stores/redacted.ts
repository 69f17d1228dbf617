import type { StoredActivity } from '../activity.ts'

/** An entry of the log without what the person wrote or chose in it; who, when and its id stay. */
export function redacted<T extends { readonly activity: StoredActivity }>(entry: T): T {
  const { type, timestamp, from, channelData } = entry.activity
  return {
    ...entry,
    activity: { type, timestamp, from, channelData: { ...channelData, redacted: true } },
  }
}
