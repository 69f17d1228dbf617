/**
 * Times the text reader: load, memory, and one read of English and Chinese texts of two lengths.
 *
 *     node --expose-gc dist/scripts/bench/reader.js [--models DIR] [--reads N]
 */
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    models: { type: 'string', default: 'models' },
    reads: { type: 'string', default: '4000' },
  },
})
const reads = Number(values.reads)
/** Rounds of the same measurement: their range is the spread. */
const ROUNDS = 5
const WARM_UP = 500

const ENGLISH =
  'I have been feeling really down since my best friend moved away and I do not know how to talk about it with anyone because they all seem so busy with their own lives right now. '
const CHINESE =
  '最近总是睡不着,一想到明天要上班就心慌,也不知道该跟谁说,朋友们都很忙,我只能一个人发呆。'

/** A text of so many words, or for Chinese characters; no two the same, so that no cache answers. */
function textOf(language: 'en' | 'zh', tokens: number, index: number): string {
  const units = language === 'en' ? ENGLISH.split(' ') : Array.from(CHINESE)
  const start = (index * 7) % units.length
  const picked = Array.from({ length: tokens }, (_, i) => units[(start + i) % units.length])
  return picked.join(language === 'en' ? ' ' : '')
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

function megabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage.rss() / 1e6
}

const before = megabytes()
const loadStarted = performance.now()
// Imported late, so that the code and the tables of scripts and words are counted too.
const { loadTextReader } = await import('../../nlp/text/load-text-reader.ts')
const reader = await loadTextReader({ modelsDir: values.models, model: 'classical' })
const loaded = performance.now() - loadStarted
const loadedMegabytes = megabytes() - before

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const lines = [
  `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores, Node ${process.version}, commit ${commit}`,
  '',
  '| text | p50 µs (range of 5 rounds) | p99 µs (range) |',
  '| --- | --- | --- |',
]
const range = (list: readonly number[]) =>
  `${percentile(
    [...list].sort((a, b) => a - b),
    0.5,
  ).toFixed(0)} (${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)})`
for (const [language, tokens] of [
  ['en', 32],
  ['en', 128],
  ['zh', 32],
  ['zh', 128],
] as const) {
  for (let i = 0; i < WARM_UP; i++) await reader.read(textOf(language, tokens, i))
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = []
    for (let i = 0; i < reads; i++) {
      const text = textOf(language, tokens, i)
      const started = performance.now()
      await reader.read(text)
      times.push((performance.now() - started) * 1000)
    }
    times.sort((a, b) => a - b)
    rounds.push({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) })
  }
  const unit = language === 'en' ? 'words' : 'characters'
  lines.push(
    `| ${language}, ${tokens} ${unit} | ${range(rounds.map((r) => r.p50))} | ${range(rounds.map((r) => r.p99))} |`,
  )
}
lines.push(
  '',
  `Loading: ${loaded.toFixed(0)} ms, RSS +${loadedMegabytes.toFixed(1)} MB; after all reads +${(megabytes() - before).toFixed(1)} MB.`,
)
process.stdout.write(`${lines.join('\n')}\n`)
