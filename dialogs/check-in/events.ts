/** Prefix of the events that only the service itself may send. */
export const INTERNAL_EVENTS = 'check-in.'
/** A check-in has come due; the value is `<id of the check-in>@<when it was due>`. */
export const CHECK_IN_DUE = 'check-in.due'
/** The page told the person's time zone; the value is its IANA name. */
export const TIME_ZONE_TOLD = 'check-in.time-zone'
/** The person has blocked or removed the bot on a channel that it writes to: nothing is asked after there. */
export const CHANNEL_BLOCKED = 'check-in.channel-blocked'
