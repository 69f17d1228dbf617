import { h, icon, saveFile } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'

/** The two forms of an export: for programs, and to read. */
const FILES = [
  { label: 'download.button', query: '', name: 'evenkeel-export.json' },
  { label: 'download.page', query: '?format=html', name: 'evenkeel-export.html' },
] as const

/**
 * Buttons that fetch this person's data and save it.
 * @param fetchFile takes what is added to the card's path
 */
export function downloadCard(
  language: InterfaceLanguage,
  fetchFile: (query: string) => Promise<Blob>,
): HTMLElement {
  const failed = h('p', { class: 'facts', role: 'status' })
  const buttons = FILES.map((file) => downloadButton(file, { language, fetchFile, failed }))
  return h('section', { class: 'card' }, h('div', { class: 'card-actions' }, ...buttons), failed)
}

interface Surroundings {
  readonly language: InterfaceLanguage
  readonly fetchFile: (query: string) => Promise<Blob>
  /** Where it is said that a file could not be fetched. */
  readonly failed: HTMLElement
}

function downloadButton(
  { label, query, name }: (typeof FILES)[number],
  { language, fetchFile, failed }: Surroundings,
): HTMLElement {
  const button = h(
    'button',
    { type: 'button', class: 'button' },
    icon('download'),
    language.words(h('span'), label),
  )
  button.addEventListener('click', () => {
    button.disabled = true
    failed.textContent = ''
    fetchFile(query)
      .then(
        (file) => saveFile(file, name),
        () => {
          failed.textContent = language.text('download.failed')
        },
      )
      .finally(() => {
        button.disabled = false
      })
  })
  return button
}
