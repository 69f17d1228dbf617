/**
 * Scores the committed text model on test parts that no training saw: every figure of the model
 * card. `--help` tells the options.
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
import { loadTextReader } from '../../nlp/text/load-text-reader.ts'
import { brighter, emoBank, goEmotions } from '../train/classical/corpora.ts'
import { judgeConfidence, judgeFeeling, judgeLabels, readAll } from './text/judge.ts'
import { mean } from './text/metrics.ts'
import { GO_EMOTIONS, SHARED_EMOTIONS } from '../../types.ts'

const HELP = `Usage: node dist/scripts/evaluate/text.js [options]

Scores the text model on GoEmotions (test), BRIGHTER English and Chinese (track A, test) and EmoBank
(test). Thresholds were chosen on dev parts and come with the weights.

  --data DIR     folder of the text corpora        (default ../shared/data/text)
  --models DIR   folder of manifest.json           (default models)
  --write        put the scores into manifest.json
  --help         show this
`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/text' },
    models: { type: 'string', default: 'models' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(HELP)
  process.exit(0)
}

const reader = await loadTextReader({ modelsDir: values.models, model: 'classical' })
const entry = await readManifestEntry(values.models, reader.id)
const headers = [...(await readModelFiles(values.models, entry))].map(
  ([path, bytes]) => decodeModel(bytes, path).header,
)
const thresholdsOf = (language: 'en' | 'zh', corpus: string) =>
  headers.find((header) => header.language === language)?.thresholds[corpus] ?? {}

const [go, english, chinese, bank] = [
  await readAll(reader, goEmotions(values.data, 'test')),
  await readAll(reader, brighter(values.data, 'eng', 'test')),
  await readAll(reader, brighter(values.data, 'chn', 'test')),
  await readAll(reader, emoBank(values.data, 'test')),
]
const lines: string[] = []
const show = (...cells: (string | number)[]) =>
  lines.push(
    cells
      .map((cell, i) => {
        const text =
          typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(3) : `${cell}`
        return i === 0 ? text.padEnd(34) : text.padStart(10)
      })
      .join(' '),
  )

const labels28 = judgeLabels(go, GO_EMOTIONS, 'emotions', thresholdsOf('en', 'goemotions'))
const scores: Record<string, number> = {
  'goemotions.test.macroF1': mean(labels28.map((l) => l.f1)),
}
show('GoEmotions test, 28 labels', 'F1', 'precision', 'recall', 'texts', 'threshold')
for (const l of labels28) show(l.label, l.f1, l.precision, l.recall, l.positives, l.threshold)
show('macro', mean(labels28.map((l) => l.f1)))

for (const [name, texts, language] of [
  ['brighter-eng', english, 'en'],
  ['brighter-chn', chinese, 'zh'],
] as const) {
  const present = SHARED_EMOTIONS.filter(
    (label) => label !== 'neutral' && texts.some(({ example }) => example.shared?.[label] === 1),
  )
  const judged = judgeLabels(texts, present, 'shared', thresholdsOf(language, 'brighter'))
  lines.push('')
  show(`${name} test, track A`, 'F1', 'precision', 'recall', 'texts', 'threshold')
  for (const l of judged) show(l.label, l.f1, l.precision, l.recall, l.positives, l.threshold)
  scores[`${name}.test.macroF1`] = mean(judged.map((l) => l.f1))
  show('macro', mean(judged.map((l) => l.f1)))
}

lines.push('')
show('Strongest of the seven', 'accuracy', 'ECE', 'asserted', 'then right')
for (const [name, texts] of [
  ['goemotions', go],
  ['brighter-eng', english],
  ['brighter-chn', chinese],
] as const) {
  const judged = judgeConfidence(texts)
  show(name, judged.accuracy, judged.ece, judged.asserted, judged.accuracyAsserted)
  scores[`${name}.test.accuracy`] = judged.accuracy
  scores[`${name}.test.ece`] = judged.ece
}
const balanced = [...go.slice(0, english.length), ...english]
const ofBoth = judgeConfidence(balanced)
show(
  'goemotions and brighter-eng, equal',
  ofBoth.accuracy,
  ofBoth.ece,
  ofBoth.asserted,
  ofBoth.accuracyAsserted,
)
scores['english.test.ece'] = ofBoth.ece

lines.push('')
const feeling = judgeFeeling(bank)
show('EmoBank test', 'Pearson r')
show('valence', feeling.valence)
show('arousal', feeling.arousal)
scores['emobank.test.valence.r'] = feeling.valence
scores['emobank.test.arousal.r'] = feeling.arousal
process.stdout.write(`${lines.join('\n')}\n`)

if (values.write) {
  const path = join(values.models, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { models: ModelManifestEntry[] }
  for (const model of manifest.models) {
    if (model.id !== reader.id) continue
    model.scores = Object.fromEntries(
      Object.entries(scores).map(([name, value]) => [name, Number(value.toFixed(4))]),
    )
  }
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`)
}
