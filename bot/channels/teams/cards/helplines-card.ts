import { labelOf } from '../../../../dialogs/render.ts'
import type { Locale } from '../../../../types.ts'
import type { CardContent } from '../../render/card-in-words.ts'
import {
  adaptiveCard,
  heading,
  words,
  type AdaptiveCard,
  type Container,
  type OpenUrlAction,
} from '../../render/adaptive/adaptive-card.ts'
import { say } from './say.ts'

type HelplinesContent = Extract<CardContent, { type: 'helplines' }>

/** Buttons that open a chat or a page, at most: Teams shows six. */
const MAX_LINKS = 6

type Line = HelplinesContent['lines'][number]

/**
 * Emergency numbers and help lines. Teams opens https addresses and no telephone numbers from a
 * card, so numbers stand in large letters to dial, and what is on the web gets a button.
 */
export function helplinesCard(
  { emergency, lines }: HelplinesContent,
  locale: Locale,
): AdaptiveCard {
  const services = byName(lines)
  const danger: Container[] =
    emergency.length === 0
      ? []
      : [
          {
            type: 'Container',
            style: 'attention',
            items: [
              words(labelOf('teams.helplines.emergency', locale), { weight: 'Bolder' }),
              words(emergency.join(' · '), { size: 'Large', weight: 'Bolder' }, 'None'),
            ],
          },
        ]
  const links = lines.flatMap(({ name, contact, channel }): OpenUrlAction[] =>
    (channel === 'chat' || channel === 'web') && contact.startsWith('https://')
      ? [
          {
            type: 'Action.OpenUrl',
            title: say('teams.helplines.open', locale, { name }),
            url: contact,
          },
        ]
      : [],
  )
  const title = labelOf('teams.helplines.title', locale)
  const spoken = [
    ...emergency,
    ...[...services].map(
      ([name, ways]) => `${name}: ${ways.map(({ contact }) => contact).join(', ')}`,
    ),
  ]
  return adaptiveCard(
    locale,
    [title, ...spoken].join('\n'),
    [
      heading(title),
      ...danger,
      ...[...services].map(([name, ways]) => service(name, ways, locale)),
    ],
    links.slice(0, MAX_LINKS),
  )
}

function byName(lines: readonly Line[]): Map<string, Line[]> {
  const services = new Map<string, Line[]>()
  for (const line of lines) services.set(line.name, [...(services.get(line.name) ?? []), line])
  return services
}

function service(name: string, ways: readonly Line[], locale: Locale): Container {
  const hours = [...new Set(ways.map((line) => line.hours))].join(' · ')
  return {
    type: 'Container',
    separator: true,
    spacing: 'Small',
    items: [
      words(name, { weight: 'Bolder' }),
      ...ways.map(({ contact }) =>
        words(contact.replace(/^https:\/\//, ''), { size: 'Large' }, 'None'),
      ),
      ...(hours === '' ? [] : [words(hours, { isSubtle: true }, 'None')]),
      ...(ways.every(({ confirmed }) => confirmed)
        ? []
        : [words(labelOf('crisis.lines.mark', locale), { isSubtle: true }, 'None')]),
    ],
  }
}
