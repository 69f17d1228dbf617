/**
 * Scores the committed text models on test parts that no training saw: every figure of their model
 * cards. `--help` tells the options.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  readManifestEntry,
  readModelFiles,
  type ModelManifestEntry,
} from '../../nlp/model-manifest.ts'
import { decodeModel } from '../../nlp/text/classical/model-format.ts'
import { loadTextReader, TEXT_MODELS, type TextModel } from '../../nlp/text/load-text-reader.ts'
import { riskChances } from '../../nlp/text/transformer/assemble.ts'
import { headsFor } from '../../nlp/text/transformer/calibration.ts'
import { Encoder } from '../../nlp/text/transformer/encoder.ts'
import { workersForBatch, locateTransformer } from '../../nlp/text/transformer/load-transformer.ts'
import { identifyLanguage } from '../../nlp/language.ts'
import { compareRisk } from '../../nlp/risk.ts'
import { GO_EMOTIONS, RISK_LEVELS, SHARED_EMOTIONS } from '../../types.ts'
import { inOrder } from '../analysis/in-order.ts'
import { describeMachine } from '../bench/report.ts'
import { brighter, emoBank, goEmotions } from '../train/classical/corpora.ts'
import { drawCoverage, riskCoverage } from './text/coverage.ts'
import {
  calibrationRows,
  compareScores,
  confidenceTable,
  labelTable,
  scoresOf,
  type FeelingResults,
  type Thresholds,
} from './text/feelings.ts'
import { readAll } from './text/judge.ts'
import { latencyTable } from './text/latency.ts'
import { table } from './text/markdown.ts'
import { expectedCalibrationError, pearson } from './text/metrics.ts'
import {
  alarmTable,
  judgeRisk,
  kindAccuracy,
  riskByCategory,
  riskScores,
  riskTable,
  type JudgedRisk,
} from './text/risk.ts'
import { readRiskCorpus, type RiskLine } from './crisis/risk-corpus.ts'
import { empathicTest, xsTestSafe } from './text/test-sets.ts'

const HELP = `Usage: node dist/scripts/evaluate/text.js [options]

Scores the text models on GoEmotions (test), BRIGHTER English and Chinese (track A, test), EmoBank
(test), Empathic Reactions (a tenth) and our own risk test (templates in no training), the
transformer beside the classical model. Thresholds were chosen on dev parts and come with the
weights. Prints Markdown, counts and scores alone, never a text.

  --data DIR     folder of the text corpora        (default ../shared/data/text)
  --risk DIR     folder of our risk corpus         (default scripts/train/text/risk/corpus)
  --models DIR   folder of manifest.json           (default models)
  --only MODEL   transformer or classical alone    (default both)
  --write        also put the scores into manifest.json, the tables into text/scores.md and the
                 curves into text/risk-coverage.svg, in the models folder
  --help         show this
`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/text' },
    risk: { type: 'string', default: 'scripts/train/text/risk/corpus' },
    models: { type: 'string', default: 'models' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(HELP)
  process.exit(0)
}

const only = TEXT_MODELS.find((name) => name === values.only)
if (values.only !== undefined && !only) {
  process.stderr.write(`evaluate: there is no model "${values.only}". See --help.\n`)
  process.exit(2)
}

/** Thresholds as the weights bring them. */
async function thresholdsOf(model: TextModel): Promise<Thresholds> {
  switch (model) {
    case 'classical': {
      const entry = await readManifestEntry(values.models, model)
      const headers = [...(await readModelFiles(values.models, entry))].map(
        ([path, bytes]) => decodeModel(bytes, path).header,
      )
      const of = (language: 'en' | 'zh', corpus: string) =>
        headers.find((header) => header.language === language)?.thresholds[corpus] ?? {}
      return {
        emotions: of('en', 'goemotions'),
        english: of('en', 'brighter'),
        chinese: of('zh', 'brighter'),
      }
    }
    case 'transformer': {
      const { calibration } = await locateTransformer(values.models)
      const { en, zh } = calibration.languages
      const named = <Label extends string>(labels: readonly Label[], of: readonly number[]) =>
        Object.fromEntries(labels.map((label, i) => [label, of[i] ?? 0.5])) as Record<Label, number>
      return {
        emotions: named(GO_EMOTIONS, en.emotions.thresholds),
        english: named(SHARED_EMOTIONS, en.shared.thresholds),
        chinese: named(SHARED_EMOTIONS, zh.shared.thresholds),
      }
    }
  }
}

/** Lines at work at once: enough for every thread. */
const AT_ONCE = workersForBatch() * 4

interface Evaluated {
  readonly feelings: FeelingResults
  readonly risk: readonly JudgedRisk[]
  /** Texts without labels of danger, nearly all of them harmless. */
  readonly alarms: string
  readonly distress: { readonly r: number; readonly ece: number } | null
}

async function evaluate(model: TextModel): Promise<Evaluated> {
  const workers = workersForBatch()
  const reader = await loadTextReader({ modelsDir: values.models, model, workers })
  const read = (text: string) => reader.read(text)
  const sets = {
    go: await readAll(reader, goEmotions(values.data, 'test'), AT_ONCE),
    english: await readAll(reader, brighter(values.data, 'eng', 'test'), AT_ONCE),
    chinese: await readAll(reader, brighter(values.data, 'chn', 'test'), AT_ONCE),
    emoBank: await readAll(reader, emoBank(values.data, 'test'), AT_ONCE),
  }
  const risk: JudgedRisk[] = []
  const riskTest = readRiskCorpus(values.risk).filter(({ part }) => part === 'test')
  const judge = async (line: RiskLine) => judgeRisk(line, await read(line.text))
  for await (const judged of inOrder(riskTest, AT_ONCE, judge)) risk.push(judged)

  const withText = (judged: (typeof sets)['go']) =>
    judged.map(({ example, reading }) => ({ text: example.text, reading }))
  const safe = []
  for (const text of xsTestSafe(values.data)) safe.push({ text, reading: await read(text) })
  const alarms = alarmTable([
    ['XSTest, safe prompts (en)', safe],
    ['GoEmotions test (en)', withText(sets.go)],
    ['BRIGHTER eng test', withText(sets.english)],
    ['BRIGHTER chn test', withText(sets.chinese)],
    ['EmoBank test (en)', withText(sets.emoBank)],
  ])

  const essays = empathicTest(values.data)
  const told = []
  for (const { text } of essays) told.push((await read(text)).distress)
  const distress = told.every((one) => one !== undefined)
    ? {
        r: pearson(
          told,
          essays.map((one) => one.distress),
        ),
        ece: softCalibrationError(
          told,
          essays.map((one) => one.distress),
        ),
      }
    : null
  const failed = [...sets.go, ...sets.english, ...sets.chinese, ...sets.emoBank].filter(
    ({ reading }) => reading.model !== model,
  ).length
  if (failed > 0)
    throw new Error(`${model} did not read ${failed} texts: these scores are not its own.`)
  await reader.close?.()
  return {
    feelings: { model, thresholds: await thresholdsOf(model), ...sets },
    risk,
    alarms,
    distress,
  }
}

/** The gap between what is claimed and what is given, over ten equal parts of [0, 1]. */
function softCalibrationError(claimed: readonly number[], given: readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => ({ gap: 0 }))
  claimed.forEach((p, i) => {
    const bin = bins[Math.min(9, Math.floor(p * 10))]
    if (bin) bin.gap += p - (given[i] ?? 0)
  })
  return bins.reduce((sum, { gap }) => sum + Math.abs(gap), 0) / claimed.length
}

/** Calibration errors of the chances of danger, for each question "at least this level?". */
async function riskCalibration(
  lines: readonly JudgedRisk[],
): Promise<(readonly [head: string, ece: number, worst: string])[]> {
  const { setup, calibration } = await locateTransformer(values.models)
  const encoder = await Encoder.load(setup)
  const chances: number[][] = []
  for (const { line } of lines) {
    const heads = headsFor(calibration, identifyLanguage(line.text))
    chances.push(riskChances(await encoder.encode(line.text), heads))
  }
  return RISK_LEVELS.slice(1).map((level, i) => [
    `risk ≥ ${level}, own risk test`,
    expectedCalibrationError(
      chances.map((of) => of[i] ?? 0),
      lines.map(({ line }) => compareRisk(line.level, level) >= 0),
    ),
    '–',
  ])
}

async function sizes(): Promise<string> {
  const entries = await Promise.all(
    TEXT_MODELS.map((model) => readManifestEntry(values.models, model)),
  )
  return table(
    ['model', 'file', 'MB'],
    entries.flatMap(({ id, files }) =>
      files.map(({ path, bytes }) => [id, path, (bytes / 1e6).toFixed(2)]),
    ),
  )
}

/** The heading and the table of one part. */
const parts: string[] = []
const part = (title: string, ...bodies: string[]) => {
  parts.push(`## ${title}`, ...bodies)
  process.stdout.write(`\n## ${title}\n\n${bodies.join('\n\n')}\n`)
}

const began = performance.now()
const models = only ? [only] : TEXT_MODELS
const results: Evaluated[] = []
for (const model of models) results.push(await evaluate(model))
const feelings = results.map((one) => one.feelings)
const transformer = results.find((one) => one.feelings.model === 'transformer')

part('Feelings', compareScores(feelings))
part('Confidence', confidenceTable(feelings))
part('GoEmotions test, by label', labelTable(feelings, 'emotions'))
part('BRIGHTER English test, by label', labelTable(feelings, 'english'))
part('BRIGHTER Chinese test, by label', labelTable(feelings, 'chinese'))
if (transformer) {
  const { risk, alarms, distress } = transformer
  part(
    'Danger, own risk test',
    riskTable(risk),
    riskByCategory(risk),
    `Of the dangers that the model found, it named the kind of ${kindAccuracy(risk)} rightly.`,
  )
  part('Danger claimed at moderate or higher, elsewhere', alarms)
  part(
    'Calibration',
    table(
      ['head', 'ECE', 'worst label'],
      [
        ...calibrationRows(transformer.feelings),
        ...(await riskCalibration(risk)),
        ...(distress ? [['distress, Empathic Reactions', distress.ece, '–']] : []),
      ],
    ),
    ...(distress
      ? [`Distress in Empathic Reactions' test part: Pearson r ${distress.r.toFixed(3)}.`]
      : []),
  )
  const { setup } = await locateTransformer(values.models)
  part('Time of one read, one thread', await latencyTable(setup))
}
if (!only) part('Sizes', await sizes())
const minutes = ((performance.now() - began) / 60_000).toFixed(1)
part('How', `${describeMachine()}; all of it in ${minutes} minutes.`)

if (values.write) {
  const path = join(values.models, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { models: ModelManifestEntry[] }
  for (const result of results) {
    const scores = {
      ...scoresOf(result.feelings),
      ...(result === transformer && riskScores(result.risk)),
      ...(result.distress && { 'empathic.test.distress.r': result.distress.r }),
    }
    const entry = manifest.models.find(({ id }) => id === result.feelings.model)
    if (!entry) continue
    entry.scores = Object.fromEntries(
      Object.entries(scores).map(([name, value]) => [name, Number(value.toFixed(4))]),
    )
  }
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`)
  if (transformer) {
    const title = '# Scores, as `scripts/evaluate/text` wrote them'
    writeFileSync(join(values.models, 'text', 'scores.md'), `${[title, ...parts].join('\n\n')}\n`)
    const panels = (['go', 'english', 'chinese'] as const).map((set, i) => ({
      title: ['GoEmotions, the seven', 'BRIGHTER English', 'BRIGHTER Chinese'][i] ?? '',
      lines: feelings.map((one) => ({ name: one.model, points: riskCoverage(one[set]) })),
    }))
    writeFileSync(join(values.models, 'text', 'risk-coverage.svg'), drawCoverage(panels))
  }
}
