import type { HelplinesAnswer } from '../../../console/wire.ts'
import { h } from '../../dom.ts'
import type { ConsoleLanguage } from '../console-language.ts'

/** Says that there are help lines nobody has confirmed, and which. */
export function helplineBanner(
  language: ConsoleLanguage,
  unconfirmed: HelplinesAnswer['unconfirmed'],
): HTMLElement {
  const list = h('ul')
  language.live(list, () => {
    list.replaceChildren(
      ...unconfirmed.map(({ name, country, contact, why }) => {
        const place = country === null ? [] : [country]
        const what = [...place, name[language.locale], contact].join(' · ')
        return h('li', {}, `${what}: ${language.text(`helplines.${why}`)}`)
      }),
    )
  })
  return h(
    'details',
    { class: 'banner' },
    language.words(h('summary'), 'helplines.warning', { count: unconfirmed.length }),
    language.words(h('p'), 'helplines.warningMore'),
    list,
  )
}
