import type { MessageKey } from '../messages/en.ts'
import { SCREENING_INSTRUMENTS, type Choice, type ScreeningInstrument } from '../types.ts'

/** How heavy a score is, in the words of the questionnaire's authors. */
export const BANDS = ['minimal', 'mild', 'moderate', 'moderatelySevere', 'severe'] as const
export type Band = (typeof BANDS)[number]

/** A questionnaire whose items are all answered by how often, from 0 to 3. */
export interface Instrument {
  readonly id: ScreeningInstrument
  readonly name: MessageKey
  readonly intro: MessageKey
  /** The question that all items complete. */
  readonly lead: MessageKey
  readonly items: readonly MessageKey[]
  /** Lowest score of each band, rising, the first 0, with what is said of it. */
  readonly bands: readonly {
    readonly band: Band
    readonly from: number
    readonly say: MessageKey
  }[]
  /** A difference between two scores that a person would notice, in points. */
  readonly noticeable: number
}

/** Highest score of one item. */
export const MAX_ITEM = 3

/**
 * PHQ-9 and GAD-7 in their authors' wording; the Chinese wording is the one distributed with them.
 * "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an
 * educational grant from Pfizer Inc. No permission required to reproduce, translate, display or
 * distribute."
 *
 * Bands: Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16: 606–613 (5, 10, 15, 20); Spitzer,
 * Kroenke, Williams & Löwe 2006, Arch Intern Med 166: 1092–1097 (5, 10, 15). Noticeable
 * difference: Löwe et al. 2004, Med Care 42: 1194–1201 (PHQ-9, 5 points); Toussaint et al. 2020,
 * J Affect Disord 265: 395–401 (GAD-7, 4 points).
 */
export const INSTRUMENTS: Readonly<Record<ScreeningInstrument, Instrument>> = {
  phq9: {
    id: 'phq9',
    name: 'screening.phq9.name',
    intro: 'screening.phq9.intro',
    lead: 'screening.phq9.lead',
    items: [
      'screening.phq9.item.1',
      'screening.phq9.item.2',
      'screening.phq9.item.3',
      'screening.phq9.item.4',
      'screening.phq9.item.5',
      'screening.phq9.item.6',
      'screening.phq9.item.7',
      'screening.phq9.item.8',
      'screening.phq9.item.9',
    ],
    bands: [
      { band: 'minimal', from: 0, say: 'screening.phq9.minimal' },
      { band: 'mild', from: 5, say: 'screening.phq9.mild' },
      { band: 'moderate', from: 10, say: 'screening.phq9.moderate' },
      { band: 'moderatelySevere', from: 15, say: 'screening.phq9.moderatelySevere' },
      { band: 'severe', from: 20, say: 'screening.phq9.severe' },
    ],
    noticeable: 5,
  },
  gad7: {
    id: 'gad7',
    name: 'screening.gad7.name',
    intro: 'screening.gad7.intro',
    lead: 'screening.gad7.lead',
    items: [
      'screening.gad7.item.1',
      'screening.gad7.item.2',
      'screening.gad7.item.3',
      'screening.gad7.item.4',
      'screening.gad7.item.5',
      'screening.gad7.item.6',
      'screening.gad7.item.7',
    ],
    bands: [
      { band: 'minimal', from: 0, say: 'screening.gad7.minimal' },
      { band: 'mild', from: 5, say: 'screening.gad7.mild' },
      { band: 'moderate', from: 10, say: 'screening.gad7.moderate' },
      { band: 'severe', from: 15, say: 'screening.gad7.severe' },
    ],
    noticeable: 4,
  },
}

/** The instrument of an id; undefined when today's code does not know it. */
export function instrumentOf(id: unknown): Instrument | undefined {
  const known = SCREENING_INSTRUMENTS.find((one) => one === id)
  return known && INSTRUMENTS[known]
}

/** The four answers; the id is the score. */
export const ANSWERS: readonly (Choice & { readonly also: readonly string[] })[] = [
  {
    id: '0',
    label: 'screening.choice.0',
    also: ['not at all', 'never', 'none', '完全不会', '完全没有', '从不', '从来没有', '一点也没有'],
  },
  {
    id: '1',
    label: 'screening.choice.1',
    also: [
      'several days',
      'some days',
      'a few days',
      'a couple of days',
      'sometimes',
      'occasionally',
      'now and then',
      'rarely',
      'a bit',
      'a little',
      '好几天',
      '几天',
      '有几天',
      '有时',
      '有时候',
      '偶尔',
      '有一点',
    ],
  },
  {
    id: '2',
    label: 'screening.choice.2',
    also: [
      'more than half the days',
      'more than half',
      'over half the days',
      'over half',
      'most days',
      'often',
      'a lot',
      'most of the time',
      'quite often',
      '一半以上的天数',
      '一半以上的日子',
      '一半以上',
      '一半多',
      '多半',
      '经常',
      '大部分时间',
      '常常',
    ],
  },
  {
    id: '3',
    label: 'screening.choice.3',
    also: [
      'nearly every day',
      'almost every day',
      'every day',
      'everyday',
      'daily',
      'always',
      'all the time',
      'constantly',
      '几乎每天',
      '差不多每天',
      '每天',
      '天天',
      '总是',
      '一直',
      '一直都是',
    ],
  },
]

/** Highest score of an instrument. */
export function maximumOf({ items }: Instrument): number {
  return items.length * MAX_ITEM
}

/** The band of a score. */
export function bandOf(instrument: Instrument, score: number): Instrument['bands'][number] {
  const found = instrument.bands.findLast(({ from }) => score >= from) ?? instrument.bands[0]
  if (!found) throw new Error(`Instrument ${instrument.id} has no bands`)
  return found
}
