import { SHARED_EMOTIONS, type Locale, type MoodPoint } from '../../types.ts'
import { moodLabels } from '../charts/mood-labels.ts'
import { moodSvg } from '../charts/mood-svg.ts'
import type { PersonExport } from '../stores/session-store.ts'
import { Html, html } from './html.ts'
import { pageFrame, table } from './page-frame.ts'
import { DASH, pageWords, type PageWords } from './page-words.ts'
import { planSection, profileSection } from './profile-section.ts'
import { caseSection, talkSection } from './talk-sections.ts'

/** The chart shows no more points than can be told apart; the table shows all. */
const MAX_CHART_POINTS = 500

export const READABLE_EXPORT = 'evenkeel-export.html'

/**
 * All that is kept about a person as one page to read and to print. Pure; no script, and nothing
 * from elsewhere. What is of use to programs alone stays in the JSON beside it.
 *
 * @param at when it is made, in milliseconds since the epoch
 */
export function renderExport(
  data: PersonExport,
  { locale, at }: { readonly locale: Locale; readonly at: number },
): string {
  const { profile, mood, conversations, cases } = data
  const page = pageWords(locale, profile.timeZone)
  const { label, say, moment, zone } = page
  return pageFrame(label('exportPage.title'), locale, [
    html`<header>
      <h1>${label('exportPage.title')}</h1>
      <p>${say('exportPage.made', { at: moment(at), zone })}</p>
      <p>${label('exportPage.what')}</p>
      <p class="soft">${label('exportPage.rest')}</p>
    </header>`,
    profileSection(data, page),
    planSection(profile, page),
    moodSection(mood, page),
    talkSection(conversations, page),
    caseSection(cases, page),
  ])
}

function moodSection(points: readonly MoodPoint[], page: PageWords): Html {
  const { label, locale, time } = page
  const sure = points.filter(({ abstained }) => !abstained).slice(-MAX_CHART_POINTS)
  const rows = points.map((point) => [
    time(point.at),
    ...(point.source === 'rating' ? [DASH, DASH, DASH] : readOf(point, page)),
    point.rating === undefined ? DASH : String(point.rating),
    label(`exportPage.source.${point.source}`),
  ])
  const heads = [
    label('exportPage.time'),
    label('exportPage.mood.valence'),
    label('exportPage.mood.arousal'),
    label('exportPage.mood.strongest'),
    label('exportPage.mood.rating'),
    label('exportPage.mood.source'),
  ]
  return html`<section>
    <h2>${label('exportPage.mood')}</h2>
    ${
      points.length === 0
        ? html`<p>${label('exportPage.none')}</p>`
        : [
            html`<p>${label('exportPage.mood.scale')}</p>`,
            // It escapes its own words.
            ...(sure.length === 0 ? [] : [new Html(moodSvg(sure, moodLabels(sure, locale)))]),
            table(heads, rows),
          ]
    }
  </section>`
}

function readOf(
  { valence, arousal, shared, abstained }: MoodPoint,
  { label }: PageWords,
): string[] {
  const strongest = SHARED_EMOTIONS.reduce((best, one) => (shared[one] > shared[best] ? one : best))
  const feeling = label(abstained ? 'exportPage.mood.unsure' : `exportPage.feeling.${strongest}`)
  return [signed(valence), signed(arousal), feeling]
}

/** In [−1, 1], with a sign that is as wide as a digit. */
function signed(value: number): string {
  return value.toFixed(2).replace('-', '−')
}
