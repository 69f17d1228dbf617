import type { Bilingual, Source } from './helpline.ts'
import { COUNTRY_HELP, DIRECTORY } from './helplines-data.ts'

/** How long a confirmation holds: numbers and hours change. */
export const CONFIRMED_FOR_MS = 180 * 24 * 60 * 60 * 1000
/** A confirmation from further ahead than this was written by a clock that was wrong. */
const AHEAD_MS = 24 * 60 * 60 * 1000

/** One number or address that an operator can confirm: a help line, or an emergency number. */
export interface Confirmable {
  /** The line's own id; `emergency.<country>.<number>` for an emergency number. */
  readonly id: string
  /** ISO 3166-1 alpha-2, `EU`, or null for an international directory. */
  readonly country: string | null
  readonly name: Bilingual
  readonly channel: 'phone' | 'sms' | 'chat' | 'web'
  readonly contact: string
  readonly hours: Bilingual | null
  readonly source: Source | null
  readonly sourceDate: string | null
}

/** Who confirmed a line, when, and what it said then. */
export interface Confirmation {
  readonly contact: string
  readonly by: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Confirmations by the id of the line. */
export type Confirmations = Readonly<Record<string, Confirmation>>

/** Everything that can be confirmed, country by country: emergency numbers first. */
export const CONFIRMABLE: readonly Confirmable[] = [
  ...COUNTRY_HELP.flatMap(({ code, emergency, lines }) => [
    ...emergency.map((one) => ({
      id: `emergency.${code}.${one.number}`,
      country: code,
      name: one.reaches,
      channel: 'phone' as const,
      contact: one.number,
      hours: null,
      source: one.source,
      sourceDate: one.sourceDate,
    })),
    ...lines.map((line) => ({ ...line, country: code })),
  ]),
  ...DIRECTORY.map((line) => ({ ...line, country: null })),
]

/** A line that stands unconfirmed, and why: never, too long ago, or for another number. */
export interface Unconfirmed {
  readonly line: Confirmable
  readonly why: 'never' | 'stale' | 'changed'
}

/** What keeps a line from counting as confirmed; null when nothing does. */
function faultOf(
  { contact }: Confirmable,
  confirmation: Confirmation | undefined,
  now: number,
): Unconfirmed['why'] | null {
  if (confirmation === undefined) return 'never'
  if (confirmation.contact !== contact) return 'changed'
  const age = now - confirmation.at
  return age > CONFIRMED_FOR_MS || age < -AHEAD_MS ? 'stale' : null
}

/** The lines that nobody confirmed, or not within half a year, in the order they are listed. */
export function unconfirmedIn(confirmations: Confirmations, now: number): readonly Unconfirmed[] {
  return CONFIRMABLE.flatMap((line) => {
    const own = Object.hasOwn(confirmations, line.id) ? confirmations[line.id] : undefined
    const why = faultOf(line, own, now)
    return why === null ? [] : [{ line, why }]
  })
}

/** Ids of the lines that count as confirmed. */
export function confirmedIn(confirmations: Confirmations, now: number): ReadonlySet<string> {
  const open = new Set(unconfirmedIn(confirmations, now).map(({ line }) => line.id))
  return new Set(CONFIRMABLE.map(({ id }) => id).filter((id) => !open.has(id)))
}
