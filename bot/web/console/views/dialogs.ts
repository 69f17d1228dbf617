import type { CounsellorOutcome } from '../../../handoff/case.ts'
import type { Colleague } from '../../../console/wire.ts'
import { h } from '../../dom.ts'
import type { ConsoleLanguage } from '../console-language.ts'
import { SHORTCUTS, type Shortcuts } from '../shortcuts.ts'
import type { ConsoleWord } from '../strings/catalogue.ts'

const OUTCOMES = [
  'safe',
  'support-arranged',
  'emergency-services',
  'no-contact',
  'no-need',
  'other',
] as const satisfies readonly CounsellorOutcome[]

interface Asked {
  readonly heading: ConsoleWord
  readonly text?: ConsoleWord
  readonly confirm: ConsoleWord
  readonly body?: HTMLElement
}

/** Asks in a window of its own. Resolves with whether it was confirmed; Escape means no. */
function ask(language: ConsoleLanguage, { heading, text, confirm, body }: Asked): Promise<boolean> {
  const cancel = h('button', { type: 'button', class: 'button' }, language.text('dialog.cancel'))
  const dialog = h(
    'dialog',
    { class: 'ask', 'aria-labelledby': 'ask-heading' },
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'ask-heading' }, language.text(heading)),
      ...(text ? [h('p', {}, language.text(text))] : []),
      ...(body ? [body] : []),
      h(
        'div',
        { class: 'ask-actions' },
        cancel,
        h('button', { class: 'button primary', value: 'yes' }, language.text(confirm)),
      ),
    ),
  )
  cancel.addEventListener('click', () => dialog.close())
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue === 'yes')
    })
  })
}

export function askDiscard(language: ConsoleLanguage): Promise<boolean> {
  return ask(language, {
    heading: 'jobs.discardHeading',
    text: 'jobs.discardText',
    confirm: 'jobs.discardConfirm',
  })
}

export function askReturn(language: ConsoleLanguage): Promise<boolean> {
  return ask(language, {
    heading: 'return.heading',
    text: 'return.text',
    confirm: 'return.confirm',
  })
}

/** @returns the outcome that was chosen, undefined when nothing is to be done */
export async function askOutcome(
  language: ConsoleLanguage,
): Promise<CounsellorOutcome | undefined> {
  const select = h(
    'select',
    { id: 'ask-outcome' },
    ...OUTCOMES.map((one) => h('option', { value: one }, language.text(`outcome.${one}`))),
  )
  const body = field(language.text('close.outcome'), select)
  const asked = { heading: 'close.heading', text: 'close.text', confirm: 'close.confirm' } as const
  if (!(await ask(language, { ...asked, body }))) return undefined
  return OUTCOMES.find((one) => one === select.value)
}

/** @returns the sign-in name of whom to give it, null for the queue, undefined for nobody */
export async function askReceiver(
  language: ConsoleLanguage,
  colleagues: readonly Colleague[],
): Promise<string | null | undefined> {
  const select = h(
    'select',
    { id: 'ask-receiver' },
    h('option', { value: '' }, language.text('transfer.queue')),
    ...[...colleagues]
      .sort((a, b) => Number(b.online) - Number(a.online) || a.name.localeCompare(b.name))
      .map(({ id, name, online }) => {
        const here = language.text(online ? 'transfer.online' : 'transfer.offline')
        return h('option', { value: id }, `${name} (${id}) · ${here}`)
      }),
  )
  const body = field(language.text('transfer.to'), select)
  const asked = { heading: 'transfer.heading', confirm: 'transfer.confirm' } as const
  if (!(await ask(language, { ...asked, body }))) return undefined
  return select.value === '' ? null : select.value
}

function field(label: string, select: HTMLSelectElement): HTMLElement {
  return h('p', { class: 'ask-field' }, h('label', { for: select.id }, label), select)
}

/** The keys and what they do; here they can be switched off. */
export function showKeys(language: ConsoleLanguage, shortcuts: Shortcuts): void {
  const enabled = h('input', { type: 'checkbox', id: 'keys-enabled' })
  enabled.checked = shortcuts.enabled
  enabled.addEventListener('change', () => (shortcuts.enabled = enabled.checked))
  const row = (key: string, word: ConsoleWord) => [
    h('dt', {}, h('kbd', {}, key)),
    h('dd', {}, language.text(word)),
  ]
  const close = h('button', { type: 'button', class: 'button primary' }, language.text('close'))
  const dialog = h(
    'dialog',
    { class: 'ask keys', 'aria-labelledby': 'keys-heading' },
    h('h2', { id: 'keys-heading' }, language.text('keys.heading')),
    h(
      'dl',
      {},
      ...SHORTCUTS.flatMap(({ key, word }) => row(key, word)),
      ...row('Enter', 'keys.send'),
      ...row('Esc', 'keys.escape'),
    ),
    h(
      'p',
      { class: 'check' },
      enabled,
      h('label', { for: 'keys-enabled' }, language.text('keys.enabled')),
    ),
    h('div', { class: 'ask-actions' }, close),
  )
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
