import { formatHelplines } from '../crisis/helplines.ts'
import { labelOf } from '../render.ts'
import type { DialogInput, ScreeningResult, SummaryRow, Utterance } from '../types.ts'
import { bandOf, INSTRUMENTS, maximumOf, type Instrument } from './instruments.ts'

const DAY = 24 * 60 * 60 * 1000
/** Scores further back than this are another time of life, not "last time". */
const COMPARED_MS = 180 * DAY
/** Results kept of a person; enough for years of fortnights. */
const MAX_RESULTS = 100

/** The newest result of an instrument, or of any. */
export function lastResult(
  results: readonly ScreeningResult[] | undefined,
  instrument?: Instrument,
): ScreeningResult | undefined {
  return results?.findLast((one) => instrument === undefined || one.instrument === instrument.id)
}

/** The results with one more, the oldest dropped where there are too many. */
export function withResult(
  results: readonly ScreeningResult[] | undefined,
  result: ScreeningResult,
): readonly ScreeningResult[] {
  return [...(results ?? []), result].slice(-MAX_RESULTS)
}

function comparison(
  instrument: Instrument,
  now: ScreeningResult,
  before: ScreeningResult | undefined,
): Utterance[] {
  if (before === undefined || now.at - before.at > COMPARED_MS) return []
  const values = { before: before.score }
  const change = now.score - before.score
  if (Math.abs(change) < instrument.noticeable) return [{ say: 'screening.change.same', values }]
  return [{ say: change < 0 ? 'screening.change.lower' : 'screening.change.higher', values }]
}

/** The rows of the card to keep. The day is that of UTC: the person's time zone is not known. */
function rowsOf(instrument: Instrument, { score, at }: ScreeningResult, input: DialogInput) {
  const { band } = bandOf(instrument, score)
  const rows: SummaryRow[] = [
    { label: 'screening.row.questionnaire', value: labelOf(instrument.name, input.locale) },
    { label: 'screening.row.date', value: new Date(at).toISOString().slice(0, 10) },
    { label: 'screening.row.score', value: `${score} / ${maximumOf(instrument)}` },
    { label: 'screening.row.range', value: labelOf(`screening.band.${band}`, input.locale) },
  ]
  return rows
}

/**
 * Says what a score means: the band in the words of the questionnaire, never a name for the
 * person's condition; the change since last time when there is one; from moderate on a doctor or
 * therapist, in the highest range soon and with people to reach until then.
 *
 * @param before the same instrument's result before this one
 */
export function describeResult(
  result: ScreeningResult,
  before: ScreeningResult | undefined,
  input: DialogInput,
): Utterance[] {
  const instrument = INSTRUMENTS[result.instrument]
  const { band, say } = bandOf(instrument, result.score)
  const values = { score: result.score, max: maximumOf(instrument) }
  const card = { type: 'summary', rows: rowsOf(instrument, result, input) } as const
  const first: Utterance = { say, values, card }
  const { country } = input.profile
  switch (band) {
    case 'minimal':
    case 'mild':
      return [first, ...comparison(instrument, result, before), { say: 'screening.noDiagnosis' }]
    case 'moderate':
    case 'moderatelySevere':
      return [first, ...comparison(instrument, result, before), { say: 'screening.doctor' }]
    case 'severe':
      return [
        first,
        ...comparison(instrument, result, before),
        {
          say: 'screening.doctor.soon',
          values: {
            helplines: formatHelplines(country, input.locale, { confirmed: input.confirmed }),
          },
          card: { type: 'helplines', country },
        },
      ]
  }
}
