import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { compareRisk, joinRisk } from '../../../nlp/risk.ts'
import type { RiskReading } from '../../../types.ts'
import type { RiskLine } from './risk-corpus.ts'

/** A line with what the rules said, and the rules joined with the model where one was asked. */
export interface DevelopmentLine {
  readonly line: RiskLine
  readonly rules: RiskReading
  readonly joined: RiskReading | undefined
}

const isDanger = (level: RiskReading['level']): boolean => compareRisk(level, 'moderate') >= 0

/**
 * @param model its reading of the line; left out, the rules are judged alone
 * @throws RangeError for a line of the test part, whose templates nobody looks at
 */
export function judgeLine(line: RiskLine, model?: RiskReading): DevelopmentLine {
  if (line.part === 'test') throw new RangeError(`${line.id} is a test line`)
  const rules = screenByRules(line.text)
  return { line, rules, joined: model === undefined ? undefined : joinRisk(rules, model) }
}

function share(hits: number, of: number): string {
  return of === 0 ? '–' : `${((100 * hits) / of).toFixed(1)}%`
}

function row(name: string, judged: readonly DevelopmentLine[]): string {
  const danger = judged.filter(({ line }) => isDanger(line.level))
  const harmless = judged.filter(({ line }) => !isDanger(line.level))
  const cells = [danger, harmless].flatMap((lines) => {
    const byRules = lines.filter(({ rules }) => isDanger(rules.level)).length
    const joined = lines.filter((one) => one.joined && isDanger(one.joined.level)).length
    const asked = lines.some((one) => one.joined !== undefined)
    return [
      String(lines.length),
      share(byRules, lines.length),
      asked ? share(joined, lines.length) : '–',
    ]
  })
  return `| ${[name, ...cells].join(' | ')} |`
}

/** Recall and false alarms at moderate, by part, language and category, as Markdown. */
export function developmentTable(judged: readonly DevelopmentLine[]): string {
  const rows: string[] = []
  for (const part of ['train', 'dev'] as const) {
    for (const language of ['en', 'zh'] as const) {
      const own = judged.filter(({ line }) => line.part === part && line.language === language)
      if (own.length === 0) continue
      rows.push(row(`**${language} ${part}**`, own))
      for (const category of [...new Set(own.map(({ line }) => line.category))].sort()) {
        rows.push(
          row(
            `${language} ${part} ${category}`,
            own.filter(({ line }) => line.category === category),
          ),
        )
      }
    }
  }
  return [
    '| lines | danger | found: rules | joined | none or low | false alarms: rules | joined |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** Ids of lines that the rules missed, and of those they took for danger, with the rules that did. */
export function developmentIds(judged: readonly DevelopmentLine[]): string {
  const missed = judged.filter(({ line, rules }) => isDanger(line.level) && !isDanger(rules.level))
  const alarms = judged.filter(({ line, rules }) => !isDanger(line.level) && isDanger(rules.level))
  const firing = ({ rules }: DevelopmentLine): string =>
    rules.evidence.flatMap(({ id, level }) => (isDanger(level) ? [id] : [])).join(' ')
  return [
    `Missed: ${missed.length}`,
    ...missed.map(({ line, joined }) =>
      joined && isDanger(joined.level)
        ? `  ${line.id} (${line.level}; the model finds it)`
        : `  ${line.id} (${line.level})`,
    ),
    `Taken for danger: ${alarms.length}`,
    ...alarms.map((one) => `  ${one.line.id} (${one.line.level}): ${firing(one)}`),
  ].join('\n')
}
