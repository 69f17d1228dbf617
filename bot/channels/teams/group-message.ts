import type { Locale } from '../../../types.ts'
import { identifyLanguage } from '../../../nlp/language.ts'
import { cleanText } from '../../activity.ts'
import type { Logger } from '../../logger.ts'
import type { Screen } from '../../middleware/screen-crisis.ts'
import { localeOfTag } from '../bot-framework/activity-in.ts'
import type { BotActivity } from '../bot-framework/bot-activity.ts'
import type { Connector } from '../bot-framework/connector.ts'
import { ACCEPTED, type Acknowledgement } from '../bot-framework/dispatch.ts'
import { referenceOf } from '../bot-framework/reference.ts'
import { groupReplyText, holdsDanger } from '../group-reply.ts'
import { adaptiveCard, cardAttachment, words } from '../render/adaptive/adaptive-card.ts'
import { say } from './cards/say.ts'
import { readTeams, withoutMentions } from './read-teams.ts'

/** What an answer in a group is made with: nothing of what is said there is kept. */
export interface GroupServices {
  readonly connector: Pick<Connector, 'send'>
  readonly logger: Logger
  readonly defaultLocale: Locale
  /** The operator's country; null when none is set. */
  readonly country: string | null
  readonly confirmedLines: () => ReadonlySet<string>
  readonly screen?: Screen
}

/**
 * Answers a mention in a group chat or a channel: that personal things belong in private, with the
 * way there, and with help lines where the words hold danger. What nobody addressed to the bot is
 * not even read.
 */
export async function groupMessage(
  activity: BotActivity,
  services: GroupServices,
): Promise<Acknowledgement> {
  const { mentioned, mentions } = readTeams(activity)
  if (!mentioned) return ACCEPTED
  const { country, logger, screen, confirmedLines } = services
  const text = cleanText(withoutMentions(activity.text ?? '', mentions))
  const locale = localeIn(activity, text, services)
  const { text: answer, button } = groupReplyText({
    ...{ locale, country, confirmed: confirmedLines() },
    danger: holdsDanger([text], logger, screen),
  })
  const url = privateChat(activity)
  const link = url && adaptiveCard(locale, url, [words(button)], [OPEN(button, url)])
  await services.connector.send(referenceOf(activity), {
    ...{ type: 'message', text: answer, textFormat: 'plain' },
    ...(link && { attachments: [cardAttachment(link)] }),
    ...(activity.id && { replyToId: activity.id }),
  })
  return ACCEPTED
}

/** One line for those who added the bot to a team or a group chat. */
export async function greetGroup(activity: BotActivity, services: GroupServices): Promise<void> {
  const locale = localeOfTag(activity.locale) ?? services.defaultLocale
  const text = say('teams.group.added', locale, { link: privateChat(activity) ?? '' }).trim()
  await services.connector.send(referenceOf(activity), {
    ...{ type: 'message', text, textFormat: 'plain' },
  })
}

/**
 * A link that opens a private chat with the bot.
 * Source: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
 */
function privateChat({ recipient }: BotActivity): string | undefined {
  // On Teams a bot's id is `28:` and the id of its app registration.
  if (!recipient || !/^28:[\da-f-]{36}$/i.test(recipient.id)) return undefined
  return `https://teams.microsoft.com/l/chat/0/0?users=${recipient.id}`
}

const OPEN = (title: string, url: string) => ({ type: 'Action.OpenUrl', title, url }) as const

/** The language of the words that called, where they show one; else the client's. */
function localeIn(activity: BotActivity, text: string, { defaultLocale }: GroupServices): Locale {
  const written = identifyLanguage(text)
  if (written !== 'mixed' && written !== 'und') return written
  return localeOfTag(activity.locale) ?? defaultLocale
}
