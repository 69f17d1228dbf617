import type { StoredActivity } from '../activity.ts'
import { cardInWords, localeOf } from '../channels/render/card-in-words.ts'
import type { Case } from '../handoff/case.ts'
import type { PersonExport } from '../stores/session-store.ts'
import { html, type Html } from './html.ts'
import { facts, table, words } from './page-frame.ts'
import { DASH, type PageWords } from './page-words.ts'

type Talk = PersonExport['conversations'][number]

/** Who said what, and when. What nobody said in words is left to the other file. */
export function talkSection(talks: readonly Talk[], page: PageWords): Html {
  const { label, say, moment } = page
  return html`<section>
    <h2>${label('exportPage.conversations')}</h2>
    ${
      talks.length === 0
        ? html`<p>${label('exportPage.none')}</p>`
        : talks.map(
            ({ createdAt, activities }) =>
              html`<article>
                <h3>${say('exportPage.conversation', { at: moment(createdAt) })}</h3>
                <ol class="talk">
                  ${activities.flatMap(({ activity }) => line(activity, page))}
                </ol>
              </article>`,
          )
    }
  </section>`
}

function line(activity: StoredActivity, page: PageWords): Html[] {
  const isOwn = activity.from.role === 'user'
  const said = isOwn ? ownWords(activity, page) : answerWords(activity)
  if (activity.type !== 'message' || said === '') return []
  const who = isOwn ? page.label('exportPage.you') : (activity.from.name ?? 'Evenkeel')
  return [
    html`<li class="${isOwn ? 'own' : 'other'}">
      <p class="soft">${page.time(Date.parse(activity.timestamp))} <bdi>${who}</bdi></p>
      ${words(said)}
    </li>`,
  ]
}

function ownWords({ text = '', attachments = [] }: StoredActivity, { say }: PageWords): string {
  const names = attachments.map(({ name, contentType }) => name ?? contentType).join(', ')
  const files = names === '' ? '' : say('exportPage.files', { names })
  return [text, files].filter((part) => part !== '').join('\n')
}

/** What was said and shown, in the language it was said in; a link to an export is over by now. */
function answerWords(activity: StoredActivity): string {
  const { text = '', attachments = [] } = activity
  const cards = attachments
    .filter(({ contentUrl }) => contentUrl === undefined)
    .map((one) => cardInWords(one, localeOf(activity), { said: text }))
  return [text, ...cards].filter((part) => part !== '').join('\n\n')
}

/** What became of each call for a human. */
export function caseSection(cases: readonly Case[], page: PageWords): Html {
  const { label } = page
  return html`<section>
    <h2>${label('exportPage.cases')}</h2>
    ${
      cases.length === 0
        ? html`<p>${label('exportPage.none')}</p>`
        : cases.map((one) => caseArticle(one, page))
    }
  </section>`
}

function caseArticle(one: Case, { label, say, time, moment }: PageWords): Html {
  const { status, level, reason, outcome, notes, history } = one
  const notesOf = [
    html`<h4>${label('exportPage.case.notes')}</h4>`,
    table(
      [label('exportPage.time'), label('exportPage.case.by'), label('exportPage.case.note')],
      notes.map(({ at, by, text }) => [time(at), by.name, words(text)]),
    ),
  ]
  return html`<article>
    <h3>${say('exportPage.case', { at: moment(one.openedAt) })}</h3>
    ${facts([
      [label('exportPage.case.status'), label(`exportPage.status.${status}`)],
      [label('exportPage.case.level'), label(`exportPage.level.${level}`)],
      [label('exportPage.case.reason'), label(`exportPage.case.reason.${reason}`)],
      [label('exportPage.case.ended'), time(one.endedAt)],
      [
        label('exportPage.case.outcome'),
        outcome === null ? DASH : label(`exportPage.outcome.${outcome}`),
      ],
    ])}
    ${table(
      [label('exportPage.time'), label('exportPage.case.status'), label('exportPage.case.by')],
      history.map(({ at, status: then, by }) => [
        ...[time(at), label(`exportPage.status.${then}`), by?.name ?? 'Evenkeel'],
      ]),
    )}
    ${notes.length === 0 ? [] : notesOf}
  </article>`
}
