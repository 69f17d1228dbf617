import { describeRule } from '../../dialogs/check-in/describe.ts'
import { flowById } from '../../dialogs/flows/index.ts'
import type { Family } from '../../dialogs/conversation/feelings.ts'
import { PLAN_STEPS, type Rating } from '../../dialogs/types.ts'
import type { ExportedProfile } from '../stores/exported-profile.ts'
import type { PersonExport } from '../stores/session-store.ts'
import { html, type Html } from './html.ts'
import { facts, table, words } from './page-frame.ts'
import { DASH, type PageWords } from './page-words.ts'

/** What is known of a person across conversations; what there is none of is left out. */
export function profileSection(
  { profile, channels }: Pick<PersonExport, 'profile' | 'channels'>,
  page: PageWords,
): Html {
  const { label, zone } = page
  const unset = label('exportPage.unset')
  const { locale, country, timeZone } = profile
  return html`<section>
    <h2>${label('exportPage.profile')}</h2>
    ${facts([
      [label('exportPage.language'), locale === null ? unset : label(`service.language.${locale}`)],
      [label('exportPage.country'), country === null ? unset : countryName(country, page)],
      [label('exportPage.zone'), timeZone === undefined ? unset : zone],
      [label('exportPage.channels'), channels.length === 0 ? unset : channels.join(', ')],
    ])}
    ${[
      ...remembered(profile, page),
      ...checkIns(profile, page),
      ...exercises(profile, page),
      ...screenings(profile, page),
      ...corrections(profile, page),
      ...voice(profile, page),
    ]}
  </section>`
}

/** The safety plan: each step with the person's own lines. */
export function planSection({ safetyPlan }: ExportedProfile, page: PageWords): Html {
  const { label, say, moment } = page
  const steps = PLAN_STEPS.flatMap((step) => {
    const lines = safetyPlan?.lines[step] ?? []
    return lines.length === 0
      ? []
      : [
          html`<h3>${label(`safetyPlan.title.${step}`)}</h3>
            <ul>
              ${lines.map((line) => html`<li>${words(line)}</li>`)}
            </ul>`,
        ]
  })
  return html`<section>
    <h2>${label('exportPage.plan')}</h2>
    ${
      safetyPlan && steps.length > 0
        ? [
            html`<p>${say('exportPage.plan.updated', { at: moment(safetyPlan.updatedAt) })}</p>`,
            ...steps,
          ]
        : html`<p>${label('exportPage.none')}</p>`
    }
  </section>`
}

function countryName(country: string, { locale }: PageWords): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(country) ?? country
}

/** A part of its own, when there are rows. */
function part(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
): Html[] {
  return rows.length === 0 ? [] : [html`<h3>${title}</h3>`, table(heads, rows)]
}

function remembered(profile: ExportedProfile, { label, time }: PageWords): Html[] {
  return part(
    label('exportPage.remembered'),
    [
      label('exportPage.time'),
      label('exportPage.kind'),
      label('exportPage.words'),
      label('exportPage.due'),
    ],
    profile.remembered.map(({ at, kind, text, due }) => [
      ...[time(at), label(`exportPage.kind.${kind}`), words(text), time(due)],
    ]),
  )
}

function checkIns({ checkIns = [] }: ExportedProfile, { label, time, ...page }: PageWords): Html[] {
  return part(
    label('exportPage.checkIns'),
    [
      label('exportPage.checkIn.when'),
      label('exportPage.checkIn.about'),
      label('exportPage.checkIn.next'),
    ],
    checkIns.map((one) => [
      describeRule(one, page.zone, page.locale),
      words(one.about ?? DASH),
      time(one.dueAt),
    ]),
  )
}

function exercises({ episodes }: ExportedProfile, { label, time, yesNo }: PageWords): Html[] {
  const rated = (rating: Rating | null) => (rating === null ? DASH : String(rating))
  return part(
    label('exportPage.exercises'),
    [
      label('exportPage.time'),
      label('exportPage.exercise'),
      label('exportPage.before'),
      label('exportPage.after'),
      label('exportPage.finished'),
    ],
    episodes.map(({ at, technique, before, after, finished }) => {
      const flow = flowById(technique)
      const name = flow ? label(flow.title) : technique
      return [time(at), name, rated(before), rated(after), yesNo(finished)]
    }),
  )
}

function screenings({ screenings = [] }: ExportedProfile, { label, time }: PageWords): Html[] {
  return part(
    label('exportPage.screenings'),
    [label('exportPage.time'), label('exportPage.screening'), label('exportPage.score')],
    screenings.map(({ at, instrument, score }) => [
      ...[time(at), label(`screening.${instrument}.name`), String(score)],
    ]),
  )
}

function corrections({ corrections = [] }: ExportedProfile, { label, time }: PageWords): Html[] {
  const feeling = (name: Family | 'neutral' | null) => {
    if (name === null) return DASH
    return label(name === 'neutral' ? 'exportPage.feeling.neutral' : `talk.feeling.${name}`)
  }
  return part(
    label('exportPage.corrections'),
    [
      label('exportPage.time'),
      label('exportPage.correction.read'),
      label('exportPage.correction.said'),
    ],
    corrections.map(({ at, read, said }) => [time(at), feeling(read), feeling(said)]),
  )
}

function voice({ voice: agreed }: ExportedProfile, { label, time, yesNo }: PageWords): Html[] {
  if (!agreed) return []
  const learned = agreed.calibration?.norm?.count ?? 0
  return [
    html`<h3>${label('exportPage.voice')}</h3>`,
    facts([
      [label('exportPage.voice.agreed'), time(agreed.at)],
      [label('exportPage.voice.feeling'), yesNo(agreed.feeling)],
      [label('exportPage.voice.learned'), String(learned)],
    ]),
  ]
}
