import { h, icon, saveFile } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import type { SummaryRow } from './parse-card.ts'

const COPIED_MS = 3000

/** Class of the page while one card alone is being printed, and of that card. */
const PRINTING = 'printing-card'

/**
 * What came out of an exercise, for the person to keep.
 * @param print made for paper as well: it can be printed without the talk around it
 */
export function summaryCard(
  language: InterfaceLanguage,
  rows: readonly SummaryRow[],
  print: boolean,
): HTMLElement {
  const plain = rows.map(({ label, value }) => `${label}\n${value}`).join('\n\n')
  const saved = button(language, 'download', 'summary.save')
  saved.addEventListener('click', () => {
    saveFile(new Blob([`${plain}\n`], { type: 'text/plain;charset=utf-8' }), 'evenkeel.txt')
  })
  const actions = h('div', { class: 'card-actions' }, saved)
  // Missing on pages that are not served securely; saving works there too.
  if (isSecureContext) actions.prepend(copyButton(language, plain))
  const card = h(
    'section',
    { class: 'card summary' },
    language.words(h('h3', { class: 'card-title' }), 'summary.title'),
    h(
      'dl',
      {},
      ...rows.flatMap(({ label, value }) => [
        h('dt', { dir: 'auto' }, label),
        h('dd', { dir: 'auto' }, value),
      ]),
    ),
    actions,
  )
  if (print) {
    const printed = button(language, 'printer', 'summary.print')
    printed.addEventListener('click', () => printAlone(card))
    actions.append(printed)
  }
  return card
}

/** Prints one card without the page around it. */
function printAlone(card: HTMLElement): void {
  const { classList } = document.documentElement
  classList.add(PRINTING)
  card.classList.add(PRINTING)
  addEventListener(
    'afterprint',
    () => {
      classList.remove(PRINTING)
      card.classList.remove(PRINTING)
    },
    { once: true },
  )
  print()
}

function button(
  language: InterfaceLanguage,
  name: 'copy' | 'download' | 'printer',
  words: 'summary.copy' | 'summary.save' | 'summary.print',
): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', class: 'button' },
    icon(name),
    language.words(h('span'), words),
  )
}

function copyButton(language: InterfaceLanguage, plain: string): HTMLButtonElement {
  const words = language.words(h('span', { 'aria-live': 'polite' }), 'summary.copy')
  const copy = h('button', { type: 'button', class: 'button' }, icon('copy'), words)
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(plain).then(
      () => {
        words.textContent = language.text('summary.copied')
        setTimeout(() => {
          words.textContent = language.text('summary.copy')
        }, COPIED_MS)
      },
      // The browser refused the clipboard: saving is what is left to offer.
      () => copy.remove(),
    )
  })
  return copy
}
