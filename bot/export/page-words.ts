import { knownZone } from '../../dialogs/check-in/local-time.ts'
import type { MessageKey } from '../../dialogs/messages/en.ts'
import { labelOf, renderUtterance } from '../../dialogs/render.ts'
import type { Locale } from '../../types.ts'
import { html, type Html } from './html.ts'

/** What is said on the page, in its language and by the clock of its person. */
export interface PageWords {
  readonly locale: Locale
  readonly zone: string
  readonly label: (key: MessageKey) => string
  readonly say: (key: MessageKey, values: Readonly<Record<string, string | number>>) => string
  readonly yesNo: (fact: boolean) => string
  /** A moment in words; a dash for none. */
  readonly moment: (at: number | null | undefined) => string
  /** The same for machines as well. */
  readonly time: (at: number | null | undefined) => Html
}

export const DASH = '–'
/** The last moment that a date can hold, in either direction. */
const LAST_MOMENT = 8.64e15

export function pageWords(locale: Locale, timeZone: string | undefined): PageWords {
  const zone = knownZone(timeZone ?? '') ?? 'UTC'
  const format = new Intl.DateTimeFormat(locale, {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: zone },
  })
  const label = (key: MessageKey) => labelOf(key, locale)
  const known = (at: number | null | undefined): at is number =>
    typeof at === 'number' && Math.abs(at) <= LAST_MOMENT
  const moment = (at: number | null | undefined) => (known(at) ? format.format(at) : DASH)
  return {
    locale,
    zone,
    label,
    say: (say, values) => renderUtterance({ say, values }, locale, []).text,
    yesNo: (fact) => label(fact ? 'exportPage.yes' : 'exportPage.no'),
    moment,
    time: (at) =>
      known(at)
        ? html`<time datetime="${new Date(at).toISOString()}">${moment(at)}</time>`
        : html`${DASH}`,
  }
}
