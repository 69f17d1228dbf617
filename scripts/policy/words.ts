import type { Demands } from '../../bot/policy/rule.ts'
import type { Joined } from '../../bot/policy/effective-policy.ts'
import { renderUtterance } from '../../dialogs/render.ts'
import type { MessageKey } from '../../dialogs/messages/en.ts'
import type { Locale } from '../../types.ts'

/** A message of the catalogue with its values. */
export function say(
  key: MessageKey,
  locale: Locale,
  values: Record<string, string | number> = {},
): string {
  return renderUtterance({ say: key, values }, locale, []).text
}

/** What a rule asks, in a few words each. */
export function demandsInWords(asks: Demands | Joined, locale: Locale): string[] {
  const colon = locale === 'en' ? ': ' : '：'
  const readings = (['text', 'speech', 'voice', 'face'] as const).flatMap((modality) => {
    const reading = asks[modality]
    return reading === undefined || reading === 'on'
      ? []
      : [
          `${say(`rules.label.${modality}`, locale)}${colon}${say(`rules.label.${reading}`, locale)}`,
        ]
  })
  const { everyMinutes, afterDaysAway, guardianUnder, duties = [] } = asks
  return [
    ...readings,
    ...(everyMinutes ? [say('rules.label.every', locale, { minutes: everyMinutes })] : []),
    ...(afterDaysAway ? [say('rules.label.after', locale, { days: afterDaysAway })] : []),
    ...(guardianUnder ? [say('rules.label.guardianUnder', locale, { age: guardianUnder })] : []),
    ...duties.map((duty) => say(`rules.duty.${duty}`, locale)),
  ]
}
