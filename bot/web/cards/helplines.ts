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

/** One service that can be reached in several ways is one entry. */
function byName(lines: readonly Helpline[]): Helpline[][] {
  const services = new Map<string, Helpline[]>()
  for (const line of lines) services.set(line.name, [...(services.get(line.name) ?? []), line])
  return [...services.values()]
}

/** Hours and languages, each said once. */
function factsOf(channels: readonly Helpline[], locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  const hours = channels.map((line) => line.hours)
  const spoken = channels.map((line) =>
    line.languages.map((tag) => (isLanguageTag(tag) ? names.of(tag) : tag)).join(', '),
  )
  return [...new Set([...hours, ...spoken])].filter((fact) => fact !== '').join(' · ')
}

/** `Intl` throws for anything that is not shaped like one. */
function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)
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
  for (const channels of byName(lines)) {
    const item = h(
      'li',
      { class: 'helpline' },
      h('p', { class: 'helpline-name', dir: 'auto' }, channels[0]?.name ?? ''),
      h('p', { class: 'contacts' }, ...channels.map((line) => contact(line.contact, line.channel))),
    )
    const facts = h('p', { class: 'facts', dir: 'auto' })
    item.append(
      language.live(facts, () => {
        facts.textContent = factsOf(channels, language.locale)
      }),
    )
    if (channels.some(({ confirmed }) => !confirmed)) {
      item.append(language.words(h('p', { class: 'facts' }), 'helplines.unconfirmed'))
    }
    list.append(item)
  }
  return list
}

/** The calm card in the conversation that says who is there to talk to, right now. */
export function helplinesCard(
  language: InterfaceLanguage,
  emergency: readonly string[],
  lines: readonly Helpline[],
  onAll: () => void,
): HTMLElement {
  const all = h(
    'button',
    { type: 'button', class: 'button' },
    icon('lifebuoy'),
    language.words(h('span'), 'helplines.everywhere'),
  )
  all.addEventListener('click', onAll)
  return h(
    'section',
    { class: 'card helplines-card' },
    language.words(h('h3', { class: 'card-title' }), 'helplines.title'),
    helplineList(language, emergency, lines),
    h('div', { class: 'card-actions' }, all),
  )
}
