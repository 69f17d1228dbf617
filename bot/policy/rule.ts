import type { ChannelName } from '../channels/channel.ts'

/** Who offers the service to whom; the operator says so (`TENANT_KIND`). */
export const TENANT_KINDS = ['public', 'workplace', 'school', 'clinic'] as const
export type TenantKind = (typeof TENANT_KINDS)[number]

/** Whether a kind of message is read for feelings, loosest first. */
export const READINGS = ['on', 'opt-in', 'off'] as const
export type ModalityPolicy = (typeof READINGS)[number]

/** What is asked of the operator, because no program can do it. Words: `rules.duty.*`. */
export const DUTIES = [
  'crisis-protocol',
  'annual-report',
  'no-advertising',
  'no-sale',
  'not-therapy',
  'licensed-supervision',
  'health-consent',
  'written-release',
  'tell-emotion-recognition',
  'impact-assessment',
  'guardian-consent',
  'minors-notice',
  'emergency-contact',
  'label-generated',
] as const
export type Duty = (typeof DUTIES)[number]

/** What a rule asks. What is absent is not asked. */
export interface Demands {
  readonly text?: ModalityPolicy
  /** Whether what somebody says in a voice note is written down: its words, not its sound. */
  readonly speech?: ModalityPolicy
  /** Whether the sound of a voice is read for feelings. */
  readonly voice?: ModalityPolicy
  readonly face?: ModalityPolicy
  /** Said again at least so often while somebody goes on writing, in minutes. */
  readonly everyMinutes?: number
  /** Said again to whoever comes back after so many days. */
  readonly afterDaysAway?: number
  /** Under this age a guardian has to consent, in years. */
  readonly guardianUnder?: number
  readonly duties?: readonly Duty[]
}

/** What a rule holds for; all that is named must fit. */
export interface Scope {
  readonly tenants?: readonly TenantKind[]
  readonly channels?: readonly ChannelName[]
}

/** Where a rule holds: ISO 3166-1 codes, or anywhere; a region as ISO 3166-2. */
export interface Jurisdiction {
  readonly countries: 'any' | readonly string[]
  readonly region?: string
}

/** A rule of law, or of this house, as data. Its words are in the catalogue: `rules.name.<id>`. */
export interface Rule {
  readonly id: string
  readonly jurisdiction: Jurisdiction
  /** It holds where any of these fits; absent: everywhere there. */
  readonly where?: readonly Scope[]
  /** What it asks for everybody. */
  readonly asks: Demands
  /** What it asks besides for people known or presumed to be under age. */
  readonly asksForMinors?: Demands
  readonly source: RuleSource
}

/** Where a rule stands and how sure we are of it. */
export interface RuleSource {
  readonly law: string
  readonly article: string
  /** `house`: our own rule. Rules that are enacted or drafts are kept as if they were in force. */
  readonly status: 'in-force' | 'enacted' | 'draft' | 'house'
  /** When it came or comes into force, YYYY-MM-DD; null for a draft or a rule of this house. */
  readonly since: string | null
  /** Where to read it, as it is cited. */
  readonly cite: string
  /**
   * `read`: its text, or a copy of it, was read for this table; `reported`: only what others write
   * of it was; `unverified`: neither could be found here.
   */
  readonly checked: 'read' | 'reported' | 'unverified'
  readonly note?: string
}
