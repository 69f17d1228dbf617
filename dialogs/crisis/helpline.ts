/** Words in both languages; traditional script is converted from `zh`. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

/** Where a fact was read. */
export interface Source {
  readonly title: string
  readonly url: string
}

/** One way to reach one help line. */
export interface Helpline {
  /** Unique; `<country>.<name>.<channel>`. */
  readonly id: string
  readonly name: Bilingual
  readonly channel: 'phone' | 'sms' | 'chat' | 'web'
  /** The number to dial or text, or an `https:` address. */
  readonly contact: string
  /** The word to text, where one is asked for. */
  readonly keyword?: string
  readonly hours: Bilingual
  /** BCP 47 tags of languages that it answers in; empty when the source names none. */
  readonly languages: readonly string[]
  /** What the source says about the line was read here; null when no source could be read. */
  readonly source: Source | null
  /** Date that the source itself bears, as YYYY, YYYY-MM or YYYY-MM-DD; null when it bears none. */
  readonly sourceDate: string | null
  /** When the stored copy of the source was read, YYYY-MM-DD. */
  readonly readOn: string
}

/** An emergency number and what it reaches. */
export interface EmergencyNumber {
  readonly number: string
  readonly reaches: Bilingual
  readonly source: Source
  readonly sourceDate: string | null
}

/** The countries and regions with help lines of their own; `EU` is its member states together. */
export type CountryCode = 'US' | 'CA' | 'GB' | 'IE' | 'EU' | 'AU' | 'NZ' | 'CN' | 'HK' | 'TW' | 'SG'

/** Everything that is known of one country or region. */
export interface CountryHelp {
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly code: CountryCode
  readonly name: Bilingual
  /** The name in a list of many: `UK`. */
  readonly short: Bilingual
  readonly emergency: readonly EmergencyNumber[]
  readonly lines: readonly Helpline[]
}
