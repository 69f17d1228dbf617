/**
 * Scores the crisis rules: how much danger they find, and how often they are wrong about harmless
 * texts. Prints counts alone, never a text. `--help` tells the options.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { screenByRules } from '../../nlp/crisis/screen.ts'
import { compareRisk } from '../../nlp/risk.ts'
import { RISK_LEVELS, type RiskLevel } from '../../types.ts'
import { developmentIds, developmentTable, judgeLine } from './crisis/development.ts'
import { PARTS, readRiskCorpus } from './crisis/risk-corpus.ts'
import { ruleTable, scoreCorpus } from './crisis/rule-table.ts'
import { loadTextReader } from '../../nlp/text/load-text-reader.ts'
import { projectRoot } from '../../bot/config.ts'
import { parseCsv } from '../train/classical/csv.ts'

const HELP = `Usage: node dist/scripts/evaluate/crisis.js [options]

Scores the crisis rules on PsySUICIDE (Chinese, by class), on DiaSafety (English contexts, by
category), and on everyday or deliberately misleading texts: GoEmotions, XSTest (safe prompts) and
BRIGHTER. A text is found when its level is at least moderate. The texts are split in two by a hash:
rules were written with the dev half in view; the report half is the honest one.

  --data DIR       folder of the text corpora   (default ../shared/data/text)
  --half HALF      dev, report or both          (default report)
  --rules          also how often each rule fired, by corpus
  --corpus PART    instead, our own labelled lines: train, dev or test
  --table          with --corpus: which rule caught, or wrongly caught, how much
  --develop        our own lines of train and dev, by category: recall, false alarms, and the ids of
                   lines that were missed or taken for danger; never the test part
  --model          with --develop: the rules joined with the text model, on the dev lines (it was
                   trained on the others)
  --help           show this
`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/text' },
    half: { type: 'string', default: 'report' },
    rules: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    table: { type: 'boolean', default: false },
    develop: { type: 'boolean', default: false },
    model: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

interface Labelled {
  readonly text: string
  readonly label: string
}

/** Even hashes are the half that rules were tuned on. Stable across runs and machines. */
function halfOf(text: string): 'dev' | 'report' {
  const digest = createHash('sha256').update(text).digest()
  return digest.readUInt32BE(0) % 2 === 0 ? 'dev' : 'report'
}

const file = (...parts: string[]): string => readFileSync(join(values.data, ...parts), 'utf8')

const HARMLESS_CLASS = '与自杀/自伤/攻击行为无关'

/** One row per class of a text; the suicide and self-harm classes also count together. */
function psySuicide(): Labelled[] {
  const rows = JSON.parse(file('psysuicide', 'valid.json')) as { text: string; labels: string[] }[]
  return rows.flatMap(({ text, labels }) => {
    const own = labels.some(
      (label) => /^(?!关于).*(?:自杀|自伤)/.test(label) && label !== HARMLESS_CLASS,
    )
    return [
      ...labels.map((label) => ({ text, label })),
      ...(own ? [{ text, label: 'any suicide or self-harm class' }] : []),
    ]
  })
}

/** Contexts that a reply answers, once each; "Risk Ignorance" is where people are in distress. */
function diaSafety(): Labelled[] {
  const seen = new Map<string, string>()
  for (const part of ['train', 'val', 'test']) {
    const rows = JSON.parse(file('diasafety', `${part}.json`)) as {
      context: string
      category: string
    }[]
    for (const { context, category } of rows) {
      const risky = category === 'Risk Ignorance'
      if (risky || !seen.has(context)) {
        seen.set(context, risky ? 'distress ("Risk Ignorance")' : 'other categories')
      }
    }
  }
  return [...seen].map(([text, label]) => ({ text, label }))
}

function goEmotions(part: string): Labelled[] {
  return file('goemotions', 'original', `${part}.tsv`)
    .split('\n')
    .flatMap((line) => {
      const [text] = line.split('\t')
      return text ? [{ text, label: part }] : []
    })
}

function xsTest(): Labelled[] {
  return parseCsv(file('xstest', 'xstest_prompts.csv')).flatMap(({ prompt, label }) =>
    prompt && label === 'safe' ? [{ text: prompt, label: 'safe prompts' }] : [],
  )
}

function brighter(language: 'eng' | 'chn'): Labelled[] {
  return parseCsv(file(`brighter-${language}`, 'track_a_dev.csv')).flatMap(({ text }) =>
    text ? [{ text, label: 'dev' }] : [],
  )
}

interface Score {
  count: number
  readonly levels: Record<RiskLevel, number>
  readonly rules: Map<string, number>
}

function scoreByLabel(rows: readonly Labelled[], half: string): Map<string, Score> {
  const scores = new Map<string, Score>()
  for (const { text, label } of rows) {
    if (half !== 'both' && halfOf(text) !== half) continue
    const score = scores.get(label) ?? {
      count: 0,
      levels: { none: 0, low: 0, moderate: 0, high: 0, imminent: 0 },
      rules: new Map<string, number>(),
    }
    const reading = screenByRules(text)
    score.count += 1
    score.levels[reading.level] += 1
    for (const { id, level } of reading.evidence) {
      if (compareRisk(level, 'moderate') >= 0) score.rules.set(id, (score.rules.get(id) ?? 0) + 1)
    }
    scores.set(label, score)
  }
  return scores
}

function atLeast({ levels, count }: Score, least: RiskLevel): string {
  const found = RISK_LEVELS.filter((level) => compareRisk(level, least) >= 0).reduce(
    (sum, level) => sum + levels[level],
    0,
  )
  return `${found} (${((100 * found) / count).toFixed(2)}%)`
}

function print(name: string, rows: readonly Labelled[], half: string): void {
  process.stdout.write(`\n${name}\n`)
  for (const [label, score] of scoreByLabel(rows, half)) {
    process.stdout.write(
      `  ${label}: ${score.count} texts; moderate or higher ${atLeast(score, 'moderate')}, low or higher ${atLeast(score, 'low')}\n`,
    )
    if (!values.rules) continue
    for (const [id, fired] of [...score.rules].sort(([, a], [, b]) => b - a)) {
      process.stdout.write(`      ${fired}  ${id}\n`)
    }
  }
}

/** Our own lines: recall and false alarms per language, and what each rule did. */
function scoreOwnCorpus(wanted: string): void {
  const part = PARTS.find((one) => one === wanted)
  if (part === undefined) {
    process.stderr.write(`--corpus takes ${PARTS.join(', ')}, not ${wanted}\n`)
    process.exitCode = 1
    return
  }
  const lines = readRiskCorpus(corpusFolder()).filter((line) => line.part === part)
  process.stdout.write(`Risk corpus, ${part}\n${scoreCorpus(lines)}\n`)
  if (values.table) process.stdout.write(`\n${ruleTable(lines)}\n`)
}

const corpusFolder = (): string => join(projectRoot(), 'scripts', 'train', 'text', 'risk', 'corpus')

/** The lines that rules are written from: what they miss and what they take for danger, by id. */
async function develop(): Promise<void> {
  const reader = values.model
    ? await loadTextReader({ modelsDir: join(projectRoot(), 'models'), model: 'transformer' })
    : null
  const judged = []
  for (const line of readRiskCorpus(corpusFolder())) {
    if (line.part === 'test') continue
    const asked = reader !== null && line.part === 'dev'
    judged.push(judgeLine(line, asked ? (await reader.read(line.text)).risk : undefined))
  }
  await reader?.close?.()
  process.stdout.write(`${developmentTable(judged)}\n\n${developmentIds(judged)}\n`)
}

async function main(): Promise<void> {
  if (values.help) {
    process.stdout.write(HELP)
    return
  }
  if (values.develop) {
    await develop()
    return
  }
  if (values.corpus !== undefined || values.table) {
    scoreOwnCorpus(values.corpus ?? 'dev')
    return
  }
  if (!['dev', 'report', 'both'].includes(values.half)) {
    process.stderr.write(`--half takes dev, report or both, not ${values.half}\n`)
    process.exitCode = 1
    return
  }
  process.stdout.write(`Half: ${values.half}\n`)
  print('PsySUICIDE valid (zh)', psySuicide(), values.half)
  print('BRIGHTER chn (zh, everyday)', brighter('chn'), values.half)
  print('DiaSafety contexts (en)', diaSafety(), values.half)
  print('GoEmotions (en, everyday)', [...goEmotions('dev'), ...goEmotions('test')], values.half)
  print('XSTest (en, misleading on purpose)', xsTest(), values.half)
  print('BRIGHTER eng (en, everyday)', brighter('eng'), values.half)
}

await main()
