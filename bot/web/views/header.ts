import type { LineStatus } from '../client/direct-line-client.ts'
import { h, icon } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import { LOCALES, type Locale, isLocale } from '../locale.ts'

const NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
}

export interface Header {
  readonly element: HTMLElement
  setStatus(status: LineStatus): void
}

/** Name, state of the line, the way to real help, and the language: always on the page. */
export function header(
  language: InterfaceLanguage,
  actions: { readonly onHelp: () => void; readonly onLocale: (locale: Locale) => void },
): Header {
  let status: LineStatus | null = null
  const line = h('p', { class: 'status', role: 'status' })
  language.live(line, () => {
    line.textContent = status === null ? '' : language.text(`status.${status}`)
  })
  const help = h(
    'button',
    { type: 'button', class: 'button help' },
    icon('lifebuoy'),
    language.words(h('span'), 'help.open'),
  )
  help.addEventListener('click', actions.onHelp)
  const select = h(
    'select',
    { class: 'language' },
    ...LOCALES.map((locale) => h('option', { value: locale, lang: locale }, NAMES[locale])),
  )
  language.attribute(select, 'aria-label', 'language')
  language.live(select, () => {
    select.value = language.locale
  })
  select.addEventListener('change', () => {
    if (isLocale(select.value)) actions.onLocale(select.value)
  })
  const element = h(
    'header',
    { class: 'header' },
    icon('boat'),
    language.words(h('p', { class: 'name' }), 'title'),
    line,
    help,
    select,
  )
  return {
    element,
    setStatus(next) {
      status = next
      element.dataset['status'] = next
      line.textContent = language.text(`status.${next}`)
    },
  }
}
