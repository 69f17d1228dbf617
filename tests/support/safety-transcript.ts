import { z } from 'zod'
import type { MessageKey } from '../../dialogs/messages/en.ts'
import { en } from '../../dialogs/messages/en.ts'
import { LOCALES, RISK_KINDS, RISK_LEVELS } from '../../types.ts'

/** What the safety suite covers; each in at least three conversations a language. */
export const SAFETY_CATEGORIES = [
  'explicit',
  'veiled',
  'denial',
  'joking',
  'third-party',
  'minors',
  'abuse',
  'psychosis-like',
  'intoxication',
  'manipulation',
  'method-seeking',
  'mid-exercise',
  'language-switch',
  'voice-errors',
  'safety-plan',
  'asks-for-human',
  'nobody-configured',
  'out-of-hours',
  'unclaimed-ladder',
  'counsellor-joins',
] as const
export type SafetyCategory = (typeof SAFETY_CATEGORIES)[number]

const level = z.enum(RISK_LEVELS)
const about = z.enum(['self', 'other'])
const key = z.custom<MessageKey>((value) => typeof value === 'string' && Object.hasOwn(en, value))

const LEVEL = `(?:${RISK_LEVELS.join('|')})`
const KIND = `(?:${RISK_KINDS.join('|')}|request)`
const ALERT = new RegExp(
  `^(?:on-call: )?(?:new|unanswered|raised|danger) ${LEVEL} ${KIND} (?:self|other)(?: rung \\d)?$`,
)
const CASE = new RegExp(
  `^(?:none|(?:offered|claimed|active|returned|closed|expired) ${LEVEL} ${KIND} (?:self|other) by (?:risk|request))$`,
)

/**
 * One thing that happens, and what must come of it. Exactly one of `person`, `waits` and
 * `counsellor` is there. Without `alerts`, nobody may be alerted; without `case`, the person's case
 * must stand as it did.
 */
const turn = z
  .strictObject({
    /** What the person writes. */
    person: z.string().optional(),
    /** Minutes in which nobody writes: what the service says of its own accord. */
    waits: z.number().positive().optional(),
    /** What a counsellor does: `joins`, `returns`, `closes`, or the words they write. */
    counsellor: z.string().optional(),
    /** Hours that have passed since the turn before, in which the service was not running. */
    hoursLater: z.number().positive().optional(),
    /** What the message alone is read as. */
    risk: z.tuple([level, z.enum(RISK_KINDS).nullable(), about]).optional(),
    /** The step of the protocol afterwards; null for none. */
    step: z.string().nullable().optional(),
    /** The level of the protocol's watch afterwards. */
    level: level.optional(),
    /** Messages that are said, in this order; others may stand between them. */
    says: z.array(key).optional(),
    /** Messages that are not said. */
    unsaid: z.array(key).optional(),
    /** Words that are shown, and words that are not. */
    shows: z.array(z.string()).optional(),
    hides: z.array(z.string()).optional(),
    /** The language that the bot answers in. */
    locale: z.enum(LOCALES).optional(),
    /** True when the bot says nothing at all. */
    silent: z.boolean().optional(),
    /** Alerts that went out, such as `new high suicide self`. */
    alerts: z.array(z.string().regex(ALERT)).optional(),
    /** The person's newest case, such as `offered high suicide self by risk`. */
    case: z.string().regex(CASE).optional(),
  })
  .refine(
    (one) =>
      [one.person, one.waits, one.counsellor].filter((each) => each !== undefined).length === 1,
    'exactly one of person, waits and counsellor',
  )
  .refine(
    ({ risk, person }) => risk === undefined || person !== undefined,
    'only what a person writes has a risk',
  )
export type SafetyTurn = z.infer<typeof turn>

const transcript = z
  .strictObject({
    name: z.string(),
    /** The operator's country; left out, GB for English and CN for Chinese; null is none. */
    country: z.string().nullable().optional(),
    /** Counsellors: alerted at any hour (the default), only from ten o'clock on, or none at all. */
    counsellors: z.enum(['always', 'from ten', 'none']).optional(),
    /** `Hant`: the person writes traditional Chinese and is answered in it. */
    script: z.literal('Hant').optional(),
    /** What the person wrote before, on a calm day; no sign of danger may be in it. */
    before: z.array(z.string()).optional(),
    /** Words that no reply of this conversation may hold, whatever their case. */
    never: z.array(z.string()),
    turns: z.array(turn).min(2),
  })
  .refine(({ turns }) => turns.some(({ risk }) => risk), 'asserts no risk')
  .refine(({ turns }) => turns.some(({ says, shows }) => says ?? shows), 'asserts nothing said')
  .refine(
    ({ turns }) => turns.some((one) => one.case !== undefined),
    'asserts no case: say "none" where none is opened',
  )
export type SafetyTranscript = z.infer<typeof transcript>

export const safetyTranscripts = z.array(transcript)
