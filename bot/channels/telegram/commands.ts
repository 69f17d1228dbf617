import type { MessageKey } from '../../../dialogs/messages/en.ts'
import { labelOf } from '../../../dialogs/render.ts'
import { NO_RISK } from '../../../nlp/risk.ts'
import { screenByRules } from '../../../nlp/crisis/screen.ts'
import type { Locale } from '../../../types.ts'

/**
 * The menu, in the order it is shown. Telegram takes only Latin letters in a command; the words
 * beside them are in the person's language, and typed Chinese words work as everywhere.
 */
export const MENU = [
  'help',
  'human',
  'stop',
  'plan',
  'mood',
  'week',
  'exercises',
  'checkins',
  'why',
  'memory',
  'language',
  'country',
  'link',
  'unlink',
  'export',
  'delete',
] as const

/** What `setMyCommands` takes in one language. */
export function menuIn(
  locale: Locale,
): { readonly command: string; readonly description: string }[] {
  return MENU.map((command) => {
    const key: MessageKey = `telegram.command.${command}`
    return { command, description: labelOf(key, locale) }
  })
}

/** What somebody's `/start` comes to: the opening of the conversation, or words they said. */
export type Started = { readonly opens: true } | { readonly text: string }

/** Payloads that Telegram's deep links can carry (core.telegram.org/bots/features#deep-linking). */
const PAYLOAD = /^[\w-]{1,64}$/
const LINK = /^link_(\d{8})$/

/**
 * Reads `/start` with what stands behind it; undefined when the text is something else. A link that
 * joins accounts becomes the command of that name; what somebody typed there by hand is heard as
 * talk, and so is a payload that sounds of danger.
 */
export function readStart(text: string): Started | undefined {
  const [, rest] = /^\/start(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text) ?? []
  if (rest === undefined) return /^\/start(?:@\w+)?$/i.test(text) ? { opens: true } : undefined
  const [, code] = LINK.exec(rest) ?? []
  if (code !== undefined) return { text: `link ${code}` }
  const isTalk =
    !PAYLOAD.test(rest) || screenByRules(rest.replaceAll(/[_-]/g, ' ')).level !== NO_RISK.level
  return isTalk ? { text: rest } : { opens: true }
}

/** A command as the service knows it: without the bot's name, which Telegram adds in menus. */
export function plainCommand(text: string): string {
  return text.replace(/^(\/\w{1,32})@\w{1,64}/, '$1')
}
