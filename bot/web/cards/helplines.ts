import { h, icon, outwardLink } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import { contactHref } from '../text/safe-text.ts'
import type { Helpline } from './parse-card.ts'

/** A number or address one can tap, or the plain words when it is neither. */
function contact(text: string, channel: string): HTMLElement {
  const href = contactHref(text, channel)
  if (href === null) return h('span', { class: 'contact', dir: 'auto' }, text)
  const kind = href.startsWith('https:') ? 'link' : href.startsWith('sms:') ? 'message' : 'phone'
  const label = text.replace(/^https:\/\//i, '').replace(/\/$/, '')
  const link = outwardLink(href, icon(kind), h('span', {}, label))
  link.classList.add('contact')
  return link
}

/** Emergency numbers and help lines of one place. */
export function helplineList(
  language: InterfaceLanguage,
  emergency: readonly string[],
  lines: readonly Helpline[],
): HTMLElement {
  const list = h('ul', { class: 'helplines' })
  if (emergency.length > 0) {
    list.append(
      h(
        'li',
        { class: 'helpline emergency' },
        language.words(h('p', { class: 'helpline-name' }), 'helplines.emergency'),
        h('p', { class: 'contacts' }, ...emergency.map((number) => contact(number, 'phone'))),
      ),
    )
  }
  for (const line of lines) {
    const item = h(
      'li',
      { class: 'helpline' },
      h('p', { class: 'helpline-name', dir: 'auto' }, line.name),
      h('p', { class: 'contacts' }, contact(line.contact, line.channel)),
    )
    const facts = [line.hours, line.languages.join(', ')].filter((fact) => fact !== '')
    if (facts.length > 0) item.append(h('p', { class: 'facts', dir: 'auto' }, facts.join(' · ')))
    list.append(item)
  }
  return list
}

/** The calm card in the conversation that says who is there to talk to, right now. */
export function helplinesCard(
  language: InterfaceLanguage,
  emergency: readonly string[],
  lines: readonly Helpline[],
): HTMLElement {
  return h(
    'section',
    { class: 'card helplines-card' },
    language.words(h('h3', { class: 'card-title' }), 'helplines.title'),
    helplineList(language, emergency, lines),
  )
}
