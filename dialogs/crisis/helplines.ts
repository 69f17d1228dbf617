import type { Locale } from '../../types.ts'
import { toScript } from '../messages/traditional.ts'
import { labelOf } from '../render.ts'
import type { Bilingual, CountryCode, CountryHelp, EmergencyNumber, Helpline } from './helpline.ts'
import { COUNTRY_HELP, DIRECTORY, EU_COUNTRIES } from './helplines-data.ts'

export { parseCountry } from './countries.ts'
export type { CountryCode, CountryHelp, EmergencyNumber, Helpline } from './helpline.ts'

/** What to show somebody; `help` is null where nothing of their country is known. */
export interface HelplinesFor {
  readonly help: CountryHelp | null
  readonly emergency: readonly EmergencyNumber[]
  readonly lines: readonly Helpline[]
  readonly directory: readonly Helpline[]
}

/** The countries and regions with lines of their own, in the order they are offered. */
export const COUNTRIES: readonly { readonly code: CountryCode; readonly name: Bilingual }[] =
  COUNTRY_HELP.map(({ code, name }) => ({ code, name }))

/**
 * @param country ISO 3166-1 alpha-2 or `EU`, null when unknown. A member state of the EU without
 * lines of its own gets the union's; any other country gets the international directory.
 */
export function helplinesFor(country: string | null): HelplinesFor {
  const code = country?.toUpperCase() ?? null
  const own = COUNTRY_HELP.find((one) => one.code === code)
  const union = COUNTRY_HELP.find((one) => one.code === 'EU')
  const help = own ?? (code !== null && EU_COUNTRIES.includes(code) ? union : undefined) ?? null
  return {
    help,
    emergency: help?.emergency ?? [],
    lines: help?.lines ?? [],
    directory: DIRECTORY,
  }
}

function words(text: Bilingual, locale: Locale): string {
  return locale === 'en' ? text.en : toScript(text.zh, locale)
}

/** The emergency numbers as one phrase: `120 (ambulance), 110 (police)`. */
function numbers(list: readonly EmergencyNumber[], locale: Locale): string {
  const [only, second] = list
  if (only !== undefined && second === undefined) return only.number
  return list
    .map(({ number, reaches }) =>
      locale === 'en'
        ? `${number} (${words(reaches, locale)})`
        : `${number}（${words(reaches, locale)}）`,
    )
    .join(locale === 'en' ? ', ' : '、')
}

/** How much is said where the country is not known: every number once, or only the words. */
interface PhraseOptions {
  readonly full?: boolean
}

/**
 * The emergency number to name in a sentence. Where the country is not known: words for it, with
 * the numbers of all countries when `full` (once a turn is enough; twenty numbers hide the one).
 */
export function emergencyPhrase(
  country: string | null,
  locale: Locale,
  { full = false }: PhraseOptions = {},
): string {
  const { emergency } = helplinesFor(country)
  if (emergency.length > 0) return numbers(emergency, locale)
  const local = labelOf('crisis.lines.emergencyLocal', locale)
  if (!full || country !== null) return local
  const all = shared(locale, ({ emergency }) => emergency.map(({ number }) => number).join('/'))
  return locale === 'en' ? `${local} (${all})` : `${local}（${all}）`
}

function contactOf(line: Helpline, locale: Locale): string {
  const label = {
    phone: labelOf('crisis.lines.call', locale),
    sms: labelOf('crisis.lines.text', locale),
    chat: labelOf('crisis.lines.chat', locale),
    web: '',
  }[line.channel]
  const contact =
    line.keyword === undefined
      ? line.contact
      : labelOf('crisis.lines.keyword', locale)
          .replace('{keyword}', line.keyword)
          .replace('{number}', line.contact)
  return label === '' ? contact : `${label} ${contact}`
}

/**
 * One line of text for all channels of one service. A service with a channel that nobody confirmed
 * is marked, once some others are confirmed: while none is, one sentence says so of all.
 */
function linesByName(
  lines: readonly Helpline[],
  locale: Locale,
  isMarked: (line: Helpline) => boolean = () => false,
): string[] {
  const services = new Map<string, Helpline[]>()
  for (const line of lines) {
    const name = words(line.name, locale)
    services.set(name, [...(services.get(name) ?? []), line])
  }
  const english = locale === 'en'
  return [...services].map(([name, channels]) => {
    const ways = channels.map((line) => contactOf(line, locale)).join(english ? ', ' : '，')
    const hours = [...new Set(channels.map((line) => words(line.hours, locale)))].join(' / ')
    const mark = channels.some(isMarked) ? ` ${labelOf('crisis.lines.mark', locale)}` : ''
    return english ? `${name}: ${ways} (${hours})${mark}` : `${name}：${ways}（${hours}）${mark}`
  })
}

/**
 * Where readers of a language are likelier to look first. An order to read in and no guess at where
 * somebody is: all countries are shown.
 */
const NEAREST: Readonly<Record<Locale, readonly CountryCode[]>> = {
  en: [],
  'zh-Hans': ['CN', 'HK', 'TW', 'SG'],
  'zh-Hant': ['TW', 'HK', 'SG', 'CN'],
}

/** What each country has, countries with the same answer together: `US 988; UK, Ireland 116 123`. */
function shared(locale: Locale, valueOf: (help: CountryHelp) => string): string {
  const english = locale === 'en'
  const first = NEAREST[locale].flatMap((code) => COUNTRY_HELP.filter((one) => one.code === code))
  const groups = new Map<string, string[]>()
  for (const help of [...first, ...COUNTRY_HELP.filter((one) => !first.includes(one))]) {
    const value = valueOf(help)
    groups.set(value, [...(groups.get(value) ?? []), words(help.short, locale)])
  }
  return [...groups]
    .map(([value, names]) => `${names.join(english ? ', ' : '、')} ${value}`)
    .join(english ? '; ' : '；')
}

/** Every country's first line in one sentence, and the directories: the country is not known. */
function everywhere(locale: Locale): string {
  const english = locale === 'en'
  const elsewhere = DIRECTORY.map(({ contact }) => contact.replace('https://', ''))
  return labelOf('crisis.lines.everywhere', locale)
    .replace(
      '{lines}',
      shared(locale, ({ lines: [first] }) => first?.contact ?? ''),
    )
    .replace('{elsewhere}', elsewhere.join(english ? ', ' : '、'))
}

const NONE: ReadonlySet<string> = new Set()

/** What a list of helplines leaves out because the same turn has said it already. */
interface ListOptions {
  readonly emergency?: boolean
  /** Ids of the lines that an operator has confirmed; left out, none is. */
  readonly confirmed?: ReadonlySet<string> | undefined
}

/**
 * Helplines as plain lines: the emergency number first, then each service with its hours, the
 * international directory where little else is known. What no operator has confirmed, or not for
 * half a year, is shown all the same and said to be unconfirmed.
 */
export function formatHelplines(
  country: string | null,
  locale: Locale,
  { emergency = true, confirmed = NONE }: ListOptions = {},
): string {
  const { help, lines, directory } = helplinesFor(country)
  const danger = labelOf('crisis.lines.danger', locale).replace(
    '{emergency}',
    emergencyPhrase(country, locale, { full: true }),
  )
  const listed =
    country === null
      ? [...COUNTRY_HELP.flatMap((one) => one.lines.slice(0, 1)), ...directory]
      : [...lines, ...(help === null || help.code === 'EU' ? directory : [])]
  const some = listed.some(({ id }) => confirmed.has(id))
  const isMarked = ({ id }: Helpline) => some && !confirmed.has(id)
  const shown =
    country === null
      ? [everywhere(locale)]
      : [
          ...linesByName(lines, locale, isMarked),
          ...(help === null || help.code === 'EU' ? linesByName(directory, locale, isMarked) : []),
        ]
  const unverified = listed.some(({ id }) => !confirmed.has(id))
  return [
    ...(emergency ? [danger] : []),
    ...shown,
    ...(unverified ? [labelOf('crisis.lines.unverified', locale)] : []),
  ].join('\n')
}

/** One line as the page shows it. */
interface CardLine {
  readonly name: string
  readonly channel: Helpline['channel']
  readonly contact: string
  readonly hours: string
  readonly languages: readonly string[]
  /** An operator has confirmed it within half a year. */
  readonly confirmed: boolean
}

function cardLine(line: Helpline, locale: Locale, confirmedIds: ReadonlySet<string>): CardLine {
  const { channel, contact, languages, keyword } = line
  const name = words(line.name, locale)
  const hours = words(line.hours, locale)
  // The contact stays a bare number, so that it can be tapped; the word to text goes beside it.
  const note =
    keyword === undefined
      ? hours
      : `${labelOf('crisis.lines.text', locale)} ${labelOf('crisis.lines.keyword', locale)
          .replace('{keyword}', keyword)
          .replace('{number}', contact)} · ${hours}`
  const confirmed = confirmedIds.has(line.id)
  return { name, channel, contact, hours: note, languages, confirmed }
}

/** What the helplines card of a country holds; the directory alone where nothing else is known. */
export function helplineCard(
  country: string | null,
  locale: Locale,
  confirmed: ReadonlySet<string> = NONE,
): {
  readonly country: string
  readonly emergency: readonly string[]
  readonly lines: readonly CardLine[]
} {
  const { help, emergency, lines, directory } = helplinesFor(country)
  const shown = help === null || help.code === 'EU' ? [...lines, ...directory] : lines
  return {
    country: country ?? '',
    emergency: emergency.map(({ number }) => number),
    lines: shown.map((line) => cardLine(line, locale, confirmed)),
  }
}

/** Everything that is known, by country: what the page's help dialog shows. */
export function helplineDirectory(
  locale: Locale,
  confirmed: ReadonlySet<string> = NONE,
): {
  readonly countries: readonly {
    readonly country: string
    readonly name: string
    readonly emergency: readonly string[]
    readonly lines: readonly CardLine[]
  }[]
  readonly directory: readonly CardLine[]
} {
  return {
    countries: COUNTRY_HELP.map(({ code, name, emergency, lines }) => ({
      country: code,
      name: words(name, locale),
      emergency: emergency.map(({ number }) => number),
      lines: lines.map((line) => cardLine(line, locale, confirmed)),
    })),
    directory: DIRECTORY.map((line) => cardLine(line, locale, confirmed)),
  }
}
