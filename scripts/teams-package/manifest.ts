import type { MessageKey } from '../../dialogs/messages/en.ts'
import { labelOf } from '../../dialogs/render.ts'
import type { Locale } from '../../types.ts'

/** The newest version of the schema that Microsoft's own tools know; see `schema/README.md`. */
export const MANIFEST_VERSION = '1.30'
const SCHEMAS = `https://developer.microsoft.com/en-us/json-schemas/teams/v${MANIFEST_VERSION}`

/** What the operator decides about the package. */
export interface PackageOptions {
  /** Id of the bot's app registration: a GUID. */
  readonly appId: string
  /** Where Evenkeel is reached by https, such as `evenkeel.example.org`. */
  readonly domain: string
  /** Rises with each upload: semantic versioning. */
  readonly version: string
  /** Who offers the service; shown to people. At most 32 letters. */
  readonly developer: string
  readonly privacyUrl: string
  readonly termsUrl: string
}

/** Words that work at any time, as Teams offers them in a private chat; twelve at most. */
export const COMMANDS = [
  'help',
  'exercises',
  'mood',
  'week',
  'plan',
  'human',
  'check-ins',
  'why',
  'language',
  'export',
  'delete',
  'stop',
] as const

/** Teams' tags of the languages beside English, each with its file and our name of it. */
export const LANGUAGES = [
  { tag: 'zh-cn', file: 'zh-cn.json', locale: 'zh-Hans' },
  { tag: 'zh-tw', file: 'zh-tw.json', locale: 'zh-Hant' },
] as const

export const ICONS = { color: 'color.png', outline: 'outline.png' } as const

/**
 * The manifest of the app package, in English.
 * Source: learn.microsoft.com/microsoft-365/extensibility/schema
 */
export function manifest(options: PackageOptions): Readonly<Record<string, unknown>> {
  const { appId, domain, version, developer, privacyUrl, termsUrl } = options
  const { name, short, full } = words('en')
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version,
    id: appId,
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: LANGUAGES.map(({ tag, file }) => ({ languageTag: tag, file })),
    },
    developer: {
      name: developer,
      websiteUrl: `https://${domain}/`,
      privacyUrl,
      termsOfUseUrl: termsUrl,
    },
    name: { short: name, full: name },
    description: { short, full },
    icons: ICONS,
    accentColor: '#2C6663',
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: true,
        isNotificationOnly: false,
        commandLists: [
          { scopes: ['personal'], commands: COMMANDS.map((command) => commandIn('en', command)) },
        ],
      },
    ],
    defaultInstallScope: 'personal',
    validDomains: [domain],
  }
}

/** The manifest's words in another language, in the shape of Teams' localisation files. */
export function localisation(locale: Locale): Readonly<Record<string, string>> {
  const { name, short, full } = words(locale)
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': name,
    'name.full': name,
    'description.short': short,
    'description.full': full,
    ...Object.fromEntries(
      COMMANDS.flatMap((command, i) => {
        const { title, description } = commandIn(locale, command)
        const path = `bots[0].commandLists[0].commands[${i}]`
        return [
          [`${path}.title`, title],
          [`${path}.description`, description],
        ]
      }),
    ),
  }
}

function words(locale: Locale) {
  return {
    name: 'Evenkeel',
    short: labelOf('teams.app.short', locale),
    full: labelOf('teams.app.full', locale),
  }
}

function commandIn(locale: Locale, command: (typeof COMMANDS)[number]) {
  const title: MessageKey = `teams.app.word.${command}`
  const description: MessageKey = `teams.app.command.${command}`
  return { title: labelOf(title, locale), description: labelOf(description, locale) }
}
