import type { AccountsAnswer, AuditAnswer } from '../../../console/wire.ts'
import { h } from '../../dom.ts'
import type { ConsoleLanguage } from '../console-language.ts'

/** What an administrator sees: the accounts, and who saw and did what. */
export function adminView(
  language: ConsoleLanguage,
  { accounts }: AccountsAnswer,
  first: AuditAnswer,
  older: (before: number) => Promise<AuditAnswer>,
): HTMLElement {
  const rows = h('tbody')
  const more = h('button', { type: 'button', class: 'button' })
  let last = 1
  const add = ({ entries }: AuditAnswer) => {
    rows.append(...entries.map((entry) => auditRow(language, entry)))
    last = entries.at(-1)?.seq ?? 1
    more.hidden = last <= 1
  }
  add(first)
  language.words(more, 'admin.more')
  more.addEventListener('click', () => void older(last).then(add))

  const verdict = h('p', { class: first.verdict.ok ? 'verdict' : 'verdict broken', role: 'status' })
  language.live(verdict, () => {
    verdict.textContent = first.verdict.ok
      ? language.text('admin.whole', { count: first.verdict.head.seq })
      : language.text('admin.broken', { seq: first.verdict.fault.seq })
  })
  return h(
    'main',
    { class: 'admin', id: 'case', tabindex: -1 },
    h(
      'section',
      {},
      language.words(h('h2'), 'admin.accounts'),
      language.words(h('p', { class: 'hint' }), 'admin.change'),
      h(
        'table',
        {},
        head(language, ['admin.account', 'admin.role', 'admin.state', 'admin.recovery']),
        h(
          'tbody',
          {},
          ...accounts.map(({ name, display, role, disabled, recoveryLeft }) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, display === name ? name : `${display} (${name})`),
              language.words(h('td'), `role.${role}`),
              language.words(h('td'), disabled ? 'admin.disabled' : 'admin.active'),
              h('td', {}, String(recoveryLeft)),
            ),
          ),
        ),
      ),
    ),
    h(
      'section',
      {},
      language.words(h('h2'), 'admin.audit'),
      verdict,
      h('table', {}, head(language, ['admin.when', 'admin.who', 'admin.what', 'admin.case']), rows),
      more,
    ),
  )
}

type Heading = Parameters<ConsoleLanguage['text']>[0]

function head(language: ConsoleLanguage, words: readonly Heading[]): HTMLElement {
  const cells = words.map((word) => language.words(h('th', { scope: 'col' }), word))
  return h('thead', {}, h('tr', {}, ...cells))
}

/** Actions are named as in the log itself, so that they can be looked up there. */
function auditRow(language: ConsoleLanguage, entry: AuditAnswer['entries'][number]): HTMLElement {
  const { at, who, action, whom, detail, caseId } = entry
  const time = h('time', { datetime: new Date(at).toISOString() })
  language.live(time, () => {
    time.textContent = new Intl.DateTimeFormat(language.locale, {
      dateStyle: 'short',
      timeStyle: 'medium',
    }).format(at)
  })
  const what = [action, ...(whom === undefined ? [] : [`→ ${whom}`]), ...(detail ? [detail] : [])]
  return h(
    'tr',
    {},
    h('td', {}, time),
    h('td', {}, who),
    h('td', {}, what.join(' ')),
    h('td', {}, h('code', {}, caseId ?? '')),
  )
}
