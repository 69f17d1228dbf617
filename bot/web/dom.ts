import iconsUrl from './icons.svg?url'
import type { Token } from './text/safe-text.ts'
import { safeParagraphs } from './text/safe-text.ts'

const SVG = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number | boolean>>

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (value !== false) element.setAttribute(name, String(value))
  }
}

/** Builds an element. Strings become text nodes: there is no way to pass markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  setAttributes(element, attributes)
  element.append(...children)
  return element
}

export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag)
  setAttributes(element, attributes)
  element.append(...children)
  return element
}

export type Icon =
  | 'boat'
  | 'lifebuoy'
  | 'program'
  | 'kept'
  | 'send'
  | 'plus'
  | 'close'
  | 'down'
  | 'phone'
  | 'message'
  | 'link'
  | 'copy'
  | 'download'
  | 'back'
  | 'sound'
  | 'mute'
  | 'printer'
  | 'microphone'

/** A decorative icon of our own; what it means is always said in words beside it. */
export function icon(name: Icon): SVGSVGElement {
  const use = svg('use', { href: `${iconsUrl}#${name}` })
  return svg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, use)
}

/** A link that leaves the page without telling where from; tel: and sms: stay in place. */
export function outwardLink(href: string, ...children: readonly (Node | string)[]): HTMLElement {
  const web = href.startsWith('https:')
  return h(
    'a',
    web ? { href, target: '_blank', rel: 'noopener noreferrer' } : { href },
    ...children,
  )
}

function tokenNode(token: Token): Node | string {
  return token.type === 'link' ? outwardLink(token.href, token.text) : token.text
}

/** A message as paragraphs of text and harmless links, each with its own writing direction. */
export function messageText(text: string, numbers?: readonly string[]): HTMLElement[] {
  return safeParagraphs(text, numbers).map((tokens) =>
    h('p', { dir: 'auto' }, ...tokens.map(tokenNode)),
  )
}

/** Offers a file of the page's own making for saving. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = h('a', { href: url, download: name })
  link.click()
  // The browser has taken the address over once the click was handled.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 10_000)
}
