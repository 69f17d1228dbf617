import type { EffectivePolicy, Place } from '../../bot/policy/effective-policy.ts'
import type { Locale } from '../../types.ts'
import { demandsInWords, say } from './words.ts'

/** The effective policy as lines of a terminal, with every rule that applies and its source. */
export function showPolicy(place: Place, policy: EffectivePolicy, locale: Locale): string {
  const label = (name: Parameters<typeof labelKey>[0]) => say(labelKey(name), locale)
  const unknown = label('unknown')
  const colon = locale === 'en' ? ': ' : '：'
  const line = (name: string, value: string) => `  ${name}${colon}${value}`
  const { disclosure, minors } = policy
  const again = demandsInWords(
    {
      ...(disclosure.everyMinutes !== null && { everyMinutes: disclosure.everyMinutes }),
      ...(disclosure.afterDaysAway !== null && { afterDaysAway: disclosure.afterDaysAway }),
    },
    locale,
  )
  const young = demandsInWords(
    {
      speech: minors.speech,
      voice: minors.voice,
      face: minors.face,
      ...(minors.everyMinutes !== null && { everyMinutes: minors.everyMinutes }),
      ...(minors.guardianUnder !== null && { guardianUnder: minors.guardianUnder }),
    },
    locale,
  )
  // Only rules of the United States hang on a region.
  const isOpen = place.country === null || place.country === 'US'
  const isMinor = place.minor ?? place.tenant === 'school'
  return [
    label('place'),
    line(label('country'), place.country ?? unknown),
    line(label('region'), place.region ?? (isOpen ? unknown : label('none'))),
    line(label('tenant'), place.tenant),
    line(label('channel'), place.channel),
    line(label('minor'), label(isMinor ? 'yes' : 'no')),
    '',
    label('reads'),
    ...(['text', 'speech', 'voice', 'face'] as const).map((modality) =>
      line(label(modality), label(policy[modality])),
    ),
    '',
    label('disclosure'),
    ...[label('atStart'), ...again].map((one) => `  ${one}`),
    '',
    label('minors'),
    ...young.map((one) => `  ${one}`),
    '',
    label('duties'),
    ...(policy.duties.length === 0
      ? [`  ${label('none')}`]
      : policy.duties.map((duty) => `  - ${say(`rules.duty.${duty}`, locale)}`)),
    '',
    label('because'),
    ...policy.because.flatMap(({ rule, source, asks }) => {
      const status = say(`rules.label.status.${source.status}`, locale, {
        since: source.since ?? '',
      })
      const checked = say(`rules.label.checked.${source.checked}`, locale)
      const asked = demandsInWords(asks, locale)
      return [
        `  ${rule}${colon}${say(`rules.name.${rule}`, locale)}`,
        `      ${source.law}, ${source.article}`,
        `      ${status}; ${checked}; ${source.cite}`,
        ...asked.map((one) => `      - ${one}`),
      ]
    }),
    '',
    label('notAdvice'),
    '',
  ].join('\n')
}

type Label =
  | 'place'
  | 'country'
  | 'region'
  | 'tenant'
  | 'channel'
  | 'minor'
  | 'unknown'
  | 'yes'
  | 'no'
  | 'reads'
  | 'text'
  | 'speech'
  | 'voice'
  | 'face'
  | 'on'
  | 'opt-in'
  | 'off'
  | 'disclosure'
  | 'atStart'
  | 'minors'
  | 'duties'
  | 'because'
  | 'none'
  | 'notAdvice'

function labelKey<T extends Label>(name: T): `rules.label.${T}` {
  return `rules.label.${name}`
}
