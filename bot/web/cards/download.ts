import { h, icon, saveFile } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'

/** A button that fetches a file of this person's and saves it. */
export function downloadCard(
  language: InterfaceLanguage,
  fetchFile: () => Promise<Blob>,
): HTMLElement {
  const failed = h('p', { class: 'facts', role: 'status' })
  const button = h(
    'button',
    { type: 'button', class: 'button' },
    icon('download'),
    language.words(h('span'), 'download.button'),
  )
  button.addEventListener('click', () => {
    button.disabled = true
    failed.textContent = ''
    fetchFile()
      .then(
        (file) => saveFile(file, 'evenkeel-export.json'),
        () => {
          failed.textContent = language.text('download.failed')
        },
      )
      .finally(() => {
        button.disabled = false
      })
  })
  return h('section', { class: 'card' }, button, failed)
}
