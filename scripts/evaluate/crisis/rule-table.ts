import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { compareRisk } from '../../../nlp/risk.ts'
import type { RiskLevel } from '../../../types.ts'
import type { RiskLine } from './risk-corpus.ts'

/** What one rule did on labelled lines; "fired" is evidence of at least moderate. */
interface RuleCounts {
  /** Fired on a line of at least moderate. */
  caught: number
  /** Of these: no other rule fired. */
  alone: number
  /** Fired on a line labelled low. */
  over: number
  /** Fired on a line without danger. */
  wrong: number
  /** Spoke at low on a line without danger: it is asked about softly. */
  soft: number
}

const isFound = (level: RiskLevel): boolean => compareRisk(level, 'moderate') >= 0

/** What each rule caught and wrongly caught. Holds no text. */
export function countRules(lines: readonly RiskLine[]): Map<string, RuleCounts> {
  const rules = new Map<string, RuleCounts>()
  for (const { text, level } of lines) {
    const { evidence } = screenByRules(text)
    const fired = evidence.filter((one) => isFound(one.level))
    for (const one of evidence) {
      const counts = rules.get(one.id) ?? { caught: 0, alone: 0, over: 0, wrong: 0, soft: 0 }
      rules.set(one.id, counts)
      if (!isFound(one.level)) {
        if (level === 'none') counts.soft += 1
      } else if (isFound(level)) {
        counts.caught += 1
        if (fired.length === 1) counts.alone += 1
      } else if (level === 'low') counts.over += 1
      else counts.wrong += 1
    }
  }
  return rules
}

/** The table as Markdown, the rules that were wrong most often first. */
export function ruleTable(lines: readonly RiskLine[]): string {
  const rows = [...countRules(lines)].sort(
    ([idA, a], [idB, b]) => b.wrong - a.wrong || b.caught - a.caught || (idA < idB ? -1 : 1),
  )
  const body = rows.map(
    ([id, { caught, alone, over, wrong, soft }]) =>
      `| ${id} | ${caught} | ${alone} | ${over} | ${wrong} | ${soft} |`,
  )
  return [
    '| rule | caught | alone | over | wrong | soft |',
    '| --- | --- | --- | --- | --- | --- |',
    ...body,
  ].join('\n')
}

/** Share of lines that satisfy a test, as a count and a percentage. */
function share(lines: readonly RiskLine[], holds: (found: RiskLevel) => boolean): string {
  const hits = lines.filter(({ text }) => holds(screenByRules(text).level)).length
  const percent = lines.length === 0 ? '–' : `${((100 * hits) / lines.length).toFixed(1)}%`
  return `${hits} of ${lines.length} (${percent})`
}

/** How well the rules find what is labelled, per language: counts alone. */
export function scoreCorpus(lines: readonly RiskLine[]): string {
  const isAny = (level: RiskLevel): boolean => level !== 'none'
  const rows: string[] = []
  for (const language of ['en', 'zh'] as const) {
    const own = lines.filter((line) => line.language === language)
    const danger = own.filter(({ level }) => isFound(level))
    const harmless = own.filter(({ level }) => level === 'none')
    const low = own.filter(({ level }) => level === 'low')
    rows.push(
      `${language}: ${own.length} lines`,
      `  labelled moderate or higher: found at moderate ${share(danger, isFound)}, at low or higher ${share(danger, isAny)}`,
      `  labelled high or imminent:   found at moderate ${share(
        danger.filter(({ level }) => level !== 'moderate'),
        isFound,
      )}`,
      `  labelled none: false alarms at moderate ${share(harmless, isFound)}, at low ${share(harmless, isAny)}`,
      `  labelled low: heard at low or higher ${share(low, isAny)}, at moderate ${share(low, isFound)}`,
    )
    for (const kind of ['suicide', 'self-harm', 'harm-to-others', 'abuse', 'medical'] as const) {
      const some = danger.filter((line) => line.kind === kind)
      rows.push(`    ${kind}: ${share(some, isFound)} at moderate`)
    }
  }
  return rows.join('\n')
}
