/** First byte of a stored value: the form it is in. */
export const FORM = {
  /** JSON in the clear: there was no DATA_KEY. */
  plain: 0,
  /** Sealed with DATA_KEY itself, which is not named: written before there were keys of people. */
  first: 1,
  /** Sealed with a master key, whose id follows. */
  master: 2,
  /** Sealed with a person's key, whose reference follows. */
  person: 3,
  /** A person's key, wrapped with a master key, whose id follows. */
  wrapped: 4,
} as const
