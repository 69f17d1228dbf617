import { type Icon, h, icon } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import type { StringKey } from '../strings/strings.ts'

/** What a person should know before the first message, and the way to help if they need it now. */
export function notice(
  language: InterfaceLanguage,
  actions: { readonly onStart: () => void; readonly onHelp: () => void },
): HTMLElement {
  const words = <Tag extends 'h1' | 'h2' | 'p'>(tag: Tag, key: StringKey) =>
    language.words(h(tag), key)
  const point = (name: Icon, title: StringKey, text: StringKey) =>
    h('li', {}, icon(name), h('div', {}, words('h2', title), words('p', text)))
  const start = language.words(
    h('button', { type: 'button', class: 'button primary start' }),
    'notice.start',
  )
  start.addEventListener('click', actions.onStart)
  const help = language.words(
    h('button', { type: 'button', class: 'button' }),
    'notice.crisis.button',
  )
  help.addEventListener('click', actions.onHelp)
  const crisis = point('lifebuoy', 'notice.crisis.title', 'notice.crisis.text')
  crisis.classList.add('notice-crisis')
  crisis.lastElementChild?.append(help)
  const lead = words('p', 'notice.lead')
  lead.classList.add('lead')
  return h(
    'main',
    { class: 'notice' },
    h(
      'div',
      { class: 'notice-sheet' },
      words('h1', 'notice.heading'),
      lead,
      h(
        'ul',
        { class: 'notice-points' },
        point('program', 'notice.program.title', 'notice.program.text'),
        point('kept', 'notice.kept.title', 'notice.kept.text'),
        crisis,
      ),
      start,
    ),
  )
}
