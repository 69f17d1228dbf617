import { CHANNELS } from '../../bot/channels/channel.ts'
import { effectivePolicy } from '../../bot/policy/effective-policy.ts'
import { TENANT_KINDS, type Rule, type Scope } from '../../bot/policy/rule.ts'
import { RULES } from '../../bot/policy/rules.ts'
import { EEA, EU } from '../../bot/policy/regions.ts'
import { row } from './files.ts'
import { demandsInWords, say } from './words.ts'

/** Places of which the effective policy is shown: one for each set of rules that differs. */
const PLACES: readonly (readonly [string, string | null, string | null])[] = [
  ['not known', null, null],
  ['European Union', 'EU', null],
  ['United Kingdom', 'GB', null],
  ['United States, state not known', 'US', null],
  ['California', 'US', 'US-CA'],
  ['New York', 'US', 'US-NY'],
  ['Utah', 'US', 'US-UT'],
  ['Illinois', 'US', 'US-IL'],
  ['Nevada', 'US', 'US-NV'],
  ['Washington', 'US', 'US-WA'],
  ['Oregon', 'US', 'US-OR'],
  ['another state', 'US', 'US-VT'],
  ['China', 'CN', null],
  ['elsewhere', 'NZ', null],
]

/** What holds by place, tenant, channel and modality, then every rule with its source. */
export function policyTable(): string {
  return [
    '### By jurisdiction, tenant and channel',
    '',
    row([
      'Place',
      'Tenant',
      'Channel',
      'Words',
      'Voice notes',
      'Voice',
      'Face',
      'Said again',
      'Minors: again',
    ]),
    row(Array.from({ length: 9 }, () => '---')),
    ...PLACES.flatMap((place) => rowsOf(place)),
    '',
    '### Rules',
    '',
    row([
      'Rule',
      'Law',
      'Where',
      'Asks',
      'For minors besides',
      'Status',
      'Checked',
      'Cite and notes',
    ]),
    row(Array.from({ length: 8 }, () => '---')),
    ...RULES.map((rule) => ruleRow(rule)),
  ].join('\n')
}

/** Channels and tenants with the same policy are one row. */
function rowsOf([name, country, region]: (typeof PLACES)[number]): string[] {
  const groups = new Map<string, { tenants: string[]; channels: string[] }>()
  for (const tenant of TENANT_KINDS) {
    const byPolicy = new Map<string, string[]>()
    for (const channel of CHANNELS) {
      const { text, speech, voice, face, disclosure, minors } = effectivePolicy({
        ...{ country, region, tenant, channel },
      })
      const again = [
        ...(disclosure.everyMinutes === null ? [] : [`${disclosure.everyMinutes} min`]),
        ...(disclosure.afterDaysAway === null ? [] : [`${disclosure.afterDaysAway} d`]),
      ].join(', ')
      const young = minors.everyMinutes === null ? '' : `${minors.everyMinutes} min`
      const cells = JSON.stringify([text, speech, voice, face, again || 'no', young || 'no'])
      byPolicy.set(cells, [...(byPolicy.get(cells) ?? []), channel])
    }
    for (const [cells, channels] of byPolicy) {
      const key = `${cells} ${channels.join()}`
      const group = groups.get(key) ?? { tenants: [], channels }
      groups.set(key, { ...group, tenants: [...group.tenants, tenant] })
    }
  }
  return [...groups].map(([key, { tenants, channels }]) => {
    const cells = JSON.parse(key.slice(0, key.indexOf(']') + 1)) as string[]
    return row([
      name,
      tenants.length === TENANT_KINDS.length ? 'any' : tenants.join(', '),
      channels.length === CHANNELS.length ? 'any' : channels.join(', '),
      ...cells,
    ])
  })
}

function ruleRow(rule: Rule & { readonly id: (typeof RULES)[number]['id'] }): string {
  const { id, source, asks, asksForMinors } = rule
  const status = say(`rules.label.status.${source.status}`, 'en', { since: source.since ?? '' })
  return row([
    `\`${id}\``,
    `${source.law}: ${source.article}`,
    whereOf(rule),
    demandsInWords(asks, 'en').join('; ') || 'to be told at the start',
    asksForMinors ? demandsInWords(asksForMinors, 'en').join('; ') : '',
    status,
    source.checked,
    source.note === undefined ? source.cite : `${source.cite}. ${source.note}`,
  ])
}

function whereOf({ jurisdiction: { countries, region }, where }: Rule): string {
  const place = region ?? placeOf(countries)
  return where === undefined ? place : `${place}: ${where.map(scopeInWords).join(', or ')}`
}

function placeOf(countries: Rule['jurisdiction']['countries']): string {
  if (countries === 'any') return 'everywhere'
  if (countries === EU) return 'EU'
  return countries === EEA ? 'EEA' : countries.join(', ')
}

function scopeInWords({ tenants, channels }: Scope): string {
  return [
    ...(channels ? [`on ${channels.join(', ')}`] : []),
    ...(tenants ? [`tenant ${tenants.join(' or ')}`] : []),
  ].join(', ')
}
