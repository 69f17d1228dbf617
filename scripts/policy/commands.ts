import { parseArgs } from 'node:util'
import { CHANNELS, type ChannelName } from '../../bot/channels/channel.ts'
import type { Config } from '../../bot/config.ts'
import { openDuties } from '../../bot/policy/duties.ts'
import { effectivePolicy, type Place } from '../../bot/policy/effective-policy.ts'
import { US_REGIONS } from '../../bot/policy/regions.ts'
import { TENANT_KINDS, type TenantKind } from '../../bot/policy/rule.ts'
import { LOCALES, type Locale } from '../../types.ts'
import { FILES, within } from './files.ts'
import { showPolicy } from './show-policy.ts'

const HELP = `Shows what may be read of people, and how often they are told that this is no person.

  npm run policy -- show [--country US --region US-CA] [--tenant ${TENANT_KINDS.join('|')}]
        [--channel ${CHANNELS.join('|')}] [--minor yes|no] [--lang en|zh|zh-Hant] [--json]
        what holds, with every rule that applies and its source; what is left out is taken from the
        settings, and from the web page as the channel
  npm run policy -- table [--write]
        whether the tables in the documentation are those of the data; --write brings them up to date

Exit status: 0 fine, 1 a table is out of date, 2 wrong use.
`

/** The world outside, so that the tests need no process. */
export interface Terminal {
  readonly config: () => Pick<Config, 'COUNTRY' | 'REGION' | 'TENANT_KIND' | 'LICENSED_SUPERVISION'>
  /** Reads and saves a file by its path in the project's folder. */
  readonly read: (path: string) => string
  readonly save: (path: string, text: string) => void
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
}

/**
 * Runs one command.
 * @returns the exit status
 * @throws EvenkeelError `ConfigInvalid`
 */
export async function runPolicy(
  [command = 'show', ...rest]: readonly string[],
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  switch (command) {
    case '--help':
    case '-h':
      terminal.write(HELP)
      return 0
    case 'show':
      return show(rest, terminal)
    case 'table':
      return await table(rest, terminal)
    default:
      return misused(`${JSON.stringify(command)} is no command`, terminal)
  }
}

function misused(why: string, terminal: Terminal): 2 {
  terminal.complain(`${why}\n\n${HELP}`)
  return 2
}

/** Options that show and table take; null with a reason when one is not known. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        country: { type: 'string' },
        region: { type: 'string' },
        tenant: { type: 'string' },
        channel: { type: 'string' },
        minor: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        write: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

type Options = Exclude<ReturnType<typeof parse>, Error>

function show(args: readonly string[], terminal: Terminal): 0 | 2 {
  const options = parse(args)
  if (options instanceof Error) return misused(options.message, terminal)
  const config = terminal.config()
  const place = placeOf(options, config)
  if (typeof place === 'string') return misused(place, terminal)
  const locale = localeOf(options.lang ?? 'en')
  if (locale === null) return misused(`--lang takes en, ${LOCALES.slice(1).join(', ')}`, terminal)
  const policy = effectivePolicy(place)
  const duties = openDuties(policy, config)
  terminal.write(
    options.json === true
      ? `${JSON.stringify({ place, ...policy, duties }, null, 2)}\n`
      : showPolicy(place, { ...policy, duties }, locale),
  )
  return 0
}

function localeOf(name: string): Locale | null {
  if (name === 'zh') return 'zh-Hans'
  return LOCALES.find((one) => one === name) ?? null
}

/** Where is asked about; the settings fill what is left out. A sentence when it makes no sense. */
function placeOf(options: Options, config: ReturnType<Terminal['config']>): Place | string {
  const { tenant = config.TENANT_KIND, channel = 'web', minor } = options
  // A country of one's own asking is not in the region of the settings.
  const country = options.country ?? options.region?.slice(0, 2) ?? config.COUNTRY ?? null
  const own = country === config.COUNTRY ? config.REGION : undefined
  const region = options.region ?? own ?? null
  if (country !== null && !/^[A-Z]{2}$/.test(country))
    return '--country takes two capital letters, such as GB'
  if (region !== null && !isRegionOf(region, country))
    return '--region takes a state or province of the country by ISO 3166-2, such as US-CA'
  if (!isOneOf(TENANT_KINDS, tenant)) return `--tenant takes ${TENANT_KINDS.join(', ')}`
  if (!isOneOf(CHANNELS, channel)) return `--channel takes ${CHANNELS.join(', ')}`
  if (minor !== undefined && minor !== 'yes' && minor !== 'no') return '--minor takes yes or no'
  const known = { country, region, tenant, channel } satisfies {
    tenant: TenantKind
    channel: ChannelName
  } & Omit<Place, 'tenant' | 'channel'>
  return minor === undefined ? known : { ...known, minor: minor === 'yes' }
}

function isRegionOf(region: string, country: string | null): boolean {
  if (!/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region) || region.slice(0, 2) !== country) return false
  return country !== 'US' || US_REGIONS.includes(region)
}

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return list.some((one) => one === value)
}

async function table(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const options = parse(args)
  if (options instanceof Error) return misused(options.message, terminal)
  let isOld = false
  for (const { path, make } of FILES) {
    const text = terminal.read(path)
    const updated = await within(text, make())
    if (updated === text) continue
    if (options.write === true) {
      terminal.save(path, updated)
      terminal.write(`${path} is brought up to date\n`)
    } else {
      terminal.complain(`${path} is out of date: npm run policy -- table --write\n`)
      isOld = true
    }
  }
  return isOld ? 1 : 0
}
