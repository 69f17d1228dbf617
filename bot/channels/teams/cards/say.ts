import type { MessageKey } from '../../../../dialogs/messages/en.ts'
import { renderUtterance } from '../../../../dialogs/render.ts'
import type { Locale } from '../../../../types.ts'

/** A sentence of the catalogue with its values; always its first variant. */
export function say(
  key: MessageKey,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return renderUtterance({ say: key, values }, locale, []).text
}
