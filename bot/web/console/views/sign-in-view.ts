import type { SessionAnswer } from '../../../console/wire.ts'
import { h, icon } from '../../dom.ts'
import { ConsoleFault, type ConsoleApi } from '../client/console-api.ts'
import { faultWords, type ConsoleLanguage } from '../console-language.ts'
import type { ConsoleWord } from '../strings/catalogue.ts'

export interface SignInView {
  readonly element: HTMLElement
  focus(): void
}

/** Signing in: the password, then the code. Made anew each time; nothing typed is kept. */
export function signInView(
  language: ConsoleLanguage,
  api: ConsoleApi,
  again: boolean,
  onSignedIn: (answer: SessionAnswer) => void,
): SignInView {
  const name = field('text', 'sign-in-name', { autocomplete: 'username', autocapitalize: 'none' })
  const password = field('password', 'sign-in-password', { autocomplete: 'current-password' })
  const code = field('text', 'sign-in-code', {
    autocomplete: 'one-time-code',
    'aria-describedby': 'sign-in-code-hint',
    autocapitalize: 'none',
    spellcheck: 'false',
  })
  const fault = h('p', { class: 'fault', role: 'alert' })
  let ticket = ''

  const first = form('signIn.heading', 'signIn.next', [
    labelled('signIn.name', name),
    labelled('signIn.password', password),
  ])
  const back = language.words(h('button', { type: 'button', class: 'button' }), 'signIn.back')
  const second = form(
    'signIn.codeHeading',
    'signIn.enter',
    [
      labelled('signIn.code', code),
      language.words(h('p', { class: 'hint', id: 'sign-in-code-hint' }), 'signIn.codeHint'),
    ],
    back,
  )
  second.hidden = true

  const show = (step: 'password' | 'code') => {
    first.hidden = step === 'code'
    second.hidden = step === 'password'
    ;(step === 'code' ? code : name).focus()
  }
  const attempt = async (act: () => Promise<void>) => {
    fault.textContent = ''
    try {
      await act()
    } catch (error) {
      fault.textContent = faultWords(language, error)
      const over = error instanceof ConsoleFault && error.code === 'TicketExpired'
      if (over) show('password')
    }
  }
  first.addEventListener('submit', (event) => {
    event.preventDefault()
    void attempt(async () => {
      ticket = await api.password(name.value, password.value)
      password.value = ''
      show('code')
    })
  })
  second.addEventListener('submit', (event) => {
    event.preventDefault()
    void attempt(async () => {
      const given = code.value
      code.value = ''
      onSignedIn(await api.code(ticket, given))
    })
  })
  back.addEventListener('click', () => {
    fault.textContent = ''
    show('password')
  })

  const lead = again ? [language.words(h('p', { class: 'hint' }), 'signIn.again')] : []
  const element = h(
    'div',
    { class: 'sign-in' },
    h('div', { class: 'sign-in-sheet' }, icon('boat'), ...lead, first, second, fault),
  )
  return { element, focus: () => name.focus() }

  function labelled(word: ConsoleWord, input: HTMLInputElement): HTMLElement {
    return h('p', {}, language.words(h('label', { for: input.id }), word), input)
  }

  function form(
    heading: ConsoleWord,
    submit: ConsoleWord,
    fields: readonly HTMLElement[],
    ...beside: readonly HTMLElement[]
  ): HTMLFormElement {
    return h(
      'form',
      {},
      language.words(h('h1'), heading),
      ...fields,
      h(
        'div',
        { class: 'ask-actions' },
        ...beside,
        language.words(h('button', { class: 'button primary' }), submit),
      ),
    )
  }
}

function field(
  type: string,
  id: string,
  attributes: Readonly<Record<string, string>>,
): HTMLInputElement {
  return h('input', { type, id, required: true, ...attributes })
}
