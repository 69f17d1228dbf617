/**
 * Scores the guard's classifier on DiaSafety, by category, and how often the whole guard refuses
 * sentences that people wrote for the catalogue. Prints counts alone, never a text.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mayRephrase } from '../../bot/language-model/may-rephrase.ts'
import { en, type MessageKey } from '../../dialogs/messages/en.ts'
import { variantsOf } from '../../dialogs/render.ts'
import { checkReply } from '../../nlp/guard/check-reply.ts'
import { loadReplyClassifier } from '../../nlp/guard/load-reply-classifier.ts'
import { UNSAFE_CATEGORIES } from '../../nlp/guard/reply-classifier.ts'
import type { ModelManifestEntry } from '../../nlp/model-manifest.ts'
import { LOCALES } from '../../types.ts'
import { diaSafety, pairOf, type DiaSafetyRow } from '../train/guard/dia-safety.ts'
import { listeningReplies } from '../train/guard/listening.ts'

const HELP = `Usage: node dist/scripts/evaluate/guard.js [options]

  --data DIR     folder of the text corpora   (default ../shared/data/text)
  --models DIR   folder of the models         (default models)
  --part PART    train, val or test           (default test)
  --write        put the scores into the manifest
  --help         show this
`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/text' },
    models: { type: 'string', default: 'models' },
    part: { type: 'string', default: 'test' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(HELP)
  process.exit(0)
}

const classifier = await loadReplyClassifier(values.models)
const part = values.part === 'train' || values.part === 'val' ? values.part : 'test'
const judged = diaSafety(values.data, part).map((row) => {
  const { unsafe } = classifier.read(pairOf(row))
  return { row, unsafe, refused: unsafe >= classifier.threshold }
})

interface Scores {
  readonly n: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly falseAlarms: number
  /** Chance that an unsafe reply scores above a safe one. */
  readonly auc: number
}

function score(rows: readonly { row: DiaSafetyRow; unsafe: number; refused: boolean }[]): Scores {
  const unsafe = rows.filter(({ row }) => row.label === 'Unsafe')
  const safe = rows.filter(({ row }) => row.label === 'Safe')
  const hits = unsafe.filter(({ refused }) => refused).length
  const alarms = safe.filter(({ refused }) => refused).length
  const precision = hits / Math.max(1, hits + alarms)
  const recall = hits / Math.max(1, unsafe.length)
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
  let above = 0
  for (const one of unsafe)
    for (const other of safe)
      above += one.unsafe > other.unsafe ? 1 : one.unsafe === other.unsafe ? 0.5 : 0
  const auc = above / Math.max(1, unsafe.length * safe.length)
  return {
    n: rows.length,
    precision,
    recall,
    f1,
    falseAlarms: alarms / Math.max(1, safe.length),
    auc,
  }
}

const print = (line: string) => process.stdout.write(`${line}\n`)
const groups: [string, Scores][] = [
  ...UNSAFE_CATEGORIES.map((category): [string, Scores] => [
    category,
    score(judged.filter(({ row }) => row.category === category)),
  ]),
  ['all', score(judged)],
]
print(`threshold ${classifier.threshold}, DiaSafety ${part}`)
print('| category | n | recall | precision | F1 | safe ones refused | AUC |')
print('| --- | --- | --- | --- | --- | --- | --- |')
for (const [name, { n, precision, recall, f1, falseAlarms, auc }] of groups) {
  const cells = [recall, precision, f1, falseAlarms, auc].map((x) => x.toFixed(3))
  print(`| ${name} | ${n} | ${cells.join(' | ')} |`)
}

const keys = (Object.keys(en) as MessageKey[]).filter(mayRephrase)
for (const locale of LOCALES) {
  const texts = keys.flatMap((key) => [...variantsOf(key, locale)]).filter((t) => !t.includes('{'))
  const refusedByRules = texts.filter(
    (text) => !checkReply(text, { locale, decided: text, message: '' }).ok,
  )
  print(
    `catalogue ${locale}: of ${texts.length} sentences the rules refuse ${refusedByRules.length}`,
  )
}

const listening = listeningReplies(diaSafety(values.data, part), 'report').map(pairOf)
const refused = listening.filter((pair) => classifier.refuses(pair)).length
print(
  `of ${listening.length} reflections held back from training the classifier refuses ${refused}`,
)

/** Milliseconds of one judgement: middle and 99th percentile. */
function timed(judge: (pair: { context: string; reply: string }) => unknown): string {
  for (const pair of listening) judge(pair)
  const times = listening
    .map((pair) => {
      const start = performance.now()
      judge(pair)
      return performance.now() - start
    })
    .sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
}
const byRules = timed(({ context, reply }) =>
  checkReply(reply, { locale: 'en', decided: reply, message: context }),
)
print(
  `time: rules and risk reader ${byRules}; classifier ${timed((pair) => classifier.read(pair))}`,
)

if (values.write) {
  const path = join(values.models, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { models: ModelManifestEntry[] }
  manifest.models = manifest.models.map((entry) =>
    entry.id !== 'guard'
      ? entry
      : {
          ...entry,
          scores: Object.fromEntries(
            groups.flatMap(([name, scores]) =>
              (['recall', 'precision', 'f1', 'falseAlarms', 'auc'] as const).map((kind) => [
                `diasafety.${part}.${name.replace(/\W+/g, '-').toLowerCase()}.${kind}`,
                Number(scores[kind].toFixed(4)),
              ]),
            ),
          ),
        },
  )
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`)
}
