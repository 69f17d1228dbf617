import type { DialogState, Profile } from './types.ts'

/** The state of a conversation in which nothing was said yet. */
export const EMPTY_STATE: DialogState = {
  schema: 1,
  flow: null,
  paused: null,
  offer: null,
  lastOffer: null,
  crisis: null,
  screening: null,
  lastReading: null,
  said: [],
  notes: {},
}

/** The profile of a person whom nothing is known of. */
export const EMPTY_PROFILE: Profile = {
  locale: null,
  localeChosen: false,
  country: null,
  disclosedAt: null,
  episodes: [],
  screenings: [],
}
