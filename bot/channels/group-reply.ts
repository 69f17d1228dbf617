import { formatHelplines } from '../../dialogs/crisis/helplines.ts'
import type { MessageKey } from '../../dialogs/messages/en.ts'
import { renderUtterance, labelOf } from '../../dialogs/render.ts'
import type { Utterance } from '../../dialogs/types.ts'
import type { Locale } from '../../types.ts'
import type { Logger } from '../logger.ts'
import { screenCrisis, type Screen } from '../middleware/screen-crisis.ts'

/** What a reply in a group is made from: nothing that anybody wrote. */
export interface GroupReplyInput {
  readonly locale: Locale
  /** The operator's country, null when none is set: nobody in a group has told us theirs. */
  readonly country: string | null
  /** Ids of the help lines that an operator has confirmed. */
  readonly confirmed: ReadonlySet<string>
  /** What called the bot holds danger by the crisis rules: see {@link holdsDanger}. */
  readonly danger: boolean
}

/** Label of the link that leads into a private conversation. */
export const GROUP_BUTTON: MessageKey = 'group.private.button'

/**
 * What is said in a group or a channel, whoever calls: that nothing personal is said there, and
 * where there is danger, help lines for anybody, so that no reading of one person is shown to all.
 */
export function groupReply(input: GroupReplyInput): readonly Utterance[] {
  const { locale, country, confirmed, danger } = input
  const lines: Utterance = {
    say: 'group.helplines',
    values: { helplines: formatHelplines(country, locale, { confirmed }) },
    card: { type: 'helplines', country },
  }
  return [{ say: 'group.private' }, ...(danger ? [lines] : [])]
}

/** The reply as words, for channels that write it in one message, and the label of its link. */
export function groupReplyText(input: GroupReplyInput): {
  readonly text: string
  readonly button: string
} {
  const said = groupReply(input).map((one) => renderUtterance(one, input.locale, []).text)
  return { text: said.join('\n\n'), button: labelOf(GROUP_BUTTON, input.locale) }
}

/** True when any text holds danger by the crisis rules, and when the rules themselves failed. */
export function holdsDanger(texts: readonly string[], logger: Logger, screen?: Screen): boolean {
  return texts.some((text) => text !== '' && screenCrisis(text, logger, screen).level !== 'none')
}
