import { labelOf } from '../../../../dialogs/render.ts'
import type { Locale } from '../../../../types.ts'
import type { CardContent } from '../../render/card-in-words.ts'
import {
  adaptiveCard,
  heading,
  words,
  type AdaptiveCard,
} from '../../render/adaptive/adaptive-card.ts'
import { say } from './say.ts'

type PacerContent = Extract<CardContent, { type: 'pacer' }>

/**
 * The breathing pacer in words: a card cannot move, so it says how long each part lasts and how
 * many breaths there are. Whole breaths only, as on the page.
 */
export function pacerCard(
  { inhale, hold, exhale, seconds }: PacerContent,
  locale: Locale,
): AdaptiveCard {
  const breath = inhale + hold + exhale
  const breaths = breath > 0 ? Math.max(1, Math.round(seconds / breath)) : 1
  const lines = [
    say('teams.pacer.inhale', locale, { seconds: inhale }),
    ...(hold > 0 ? [say('teams.pacer.hold', locale, { seconds: hold })] : []),
    say('teams.pacer.exhale', locale, { seconds: exhale }),
  ]
  const length = say('teams.pacer.length', locale, { breaths, seconds: breaths * breath })
  const title = labelOf('teams.pacer.title', locale)
  return adaptiveCard(locale, [title, ...lines, length].join('\n'), [
    heading(title),
    ...lines.map((line) => words(line, { size: 'Large' }, 'Small')),
    words(length, { isSubtle: true }),
  ])
}
