import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { compareRisk, joinRisk } from '../../../nlp/risk.ts'
import type { TextReading } from '../../../nlp/text/text-reader.ts'
import type { RiskLevel, RiskReading } from '../../../types.ts'
import { share, table } from './markdown.ts'
import type { RiskLine } from '../crisis/risk-corpus.ts'

/** A line of the risk test with what each reader said. */
export interface JudgedRisk {
  readonly line: RiskLine
  readonly rules: RiskReading
  readonly model: RiskReading | undefined
  readonly joined: RiskReading
}

const READERS = ['rules', 'model', 'joined'] as const
type Reader = (typeof READERS)[number]

export function judgeRisk(line: RiskLine, reading: TextReading): JudgedRisk {
  const rules = screenByRules(line.text)
  return { line, rules, model: reading.risk, joined: joinRisk(rules, reading.risk) }
}

function reaches(reading: RiskReading | undefined, least: RiskLevel): boolean {
  return reading !== undefined && compareRisk(reading.level, least) >= 0
}

function isDanger({ line }: JudgedRisk): boolean {
  return compareRisk(line.level, 'moderate') >= 0
}

function found(lines: readonly JudgedRisk[], reader: Reader, least: RiskLevel): number {
  return lines.filter((one) => reaches(one[reader], least)).length
}

/** Recall of danger and false alarms, for the rules, the model and both, in each language. */
export function riskTable(all: readonly JudgedRisk[]): string {
  const groups = [
    ['English', all.filter(({ line }) => line.language === 'en')],
    ['Chinese', all.filter(({ line }) => line.language === 'zh')],
    ['both', all],
  ] as const
  return table(
    [
      'language',
      'reader',
      'recall of ≥ moderate',
      '– at ≥ low',
      'false alarms on none',
      'on none and low',
    ],
    groups.flatMap(([name, lines]) => {
      const danger = lines.filter(isDanger)
      const others = lines.filter((one) => !isDanger(one))
      const harmless = lines.filter(({ line }) => line.level === 'none')
      return READERS.map((reader) => [
        name,
        reader,
        share(found(danger, reader, 'moderate'), danger.length),
        share(found(danger, reader, 'low'), danger.length),
        share(found(harmless, reader, 'moderate'), harmless.length),
        share(found(others, reader, 'moderate'), others.length),
      ])
    }),
  )
}

/** How each kind of line fares, in both languages together. */
export function riskByCategory(all: readonly JudgedRisk[]): string {
  const categories = [...new Set(all.map(({ line }) => line.category))].sort()
  return table(
    [
      'category',
      'danger found: rules',
      'model',
      'joined',
      'false alarms: rules',
      'model',
      'joined',
    ],
    categories.map((category) => {
      const lines = all.filter(({ line }) => line.category === category)
      const danger = lines.filter(isDanger)
      const others = lines.filter((one) => !isDanger(one))
      return [
        category,
        ...READERS.map((reader) => share(found(danger, reader, 'moderate'), danger.length)),
        ...READERS.map((reader) => share(found(others, reader, 'moderate'), others.length)),
      ]
    }),
  )
}

/** The kind that is named where danger was found. */
export function kindAccuracy(all: readonly JudgedRisk[]): string {
  const hits = all.filter((one) => isDanger(one) && reaches(one.model, 'moderate'))
  return share(hits.filter(({ line, model }) => model?.kind === line.kind).length, hits.length)
}

/** Recall and false alarms at ≥ moderate, for the manifest. */
export function riskScores(all: readonly JudgedRisk[]): Record<string, number> {
  const danger = all.filter(isDanger)
  const others = all.filter((one) => !isDanger(one))
  return Object.fromEntries(
    READERS.flatMap((reader) => [
      [`risk.test.${reader}.recall`, found(danger, reader, 'moderate') / danger.length],
      [`risk.test.${reader}.falseAlarms`, found(others, reader, 'moderate') / others.length],
    ]),
  )
}

/** How often texts of everyday sets are taken for danger: by the rules, the model and both. */
export function alarmTable(
  sets: readonly (readonly [
    name: string,
    readings: readonly { text: string; reading: TextReading }[],
  ])[],
): string {
  return table(
    ['texts', 'rules', 'model', 'joined'],
    sets.map(([name, texts]) => {
      const judged = texts.map(({ text, reading }) => {
        const rules = screenByRules(text)
        return { rules, model: reading.risk, joined: joinRisk(rules, reading.risk) }
      })
      const count = (reader: Reader) =>
        share(judged.filter((one) => reaches(one[reader], 'moderate')).length, judged.length)
      return [name, count('rules'), count('model'), count('joined')]
    }),
  )
}
