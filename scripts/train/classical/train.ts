/**
 * Trains the classical text model and writes its weights and its entry of the manifest.
 *
 *     node dist/scripts/train/classical/train.js [--data DIR] [--models DIR] [--seed N]
 *
 * The same data, seed and Node version give the same bytes. Scores are added to the manifest by
 * `scripts/evaluate/text.ts --write`.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ModelManifestEntry } from '../../../nlp/model-manifest.ts'
import { LinearModel } from '../../../nlp/text/classical/linear-model.ts'
import { encodeModel, type ModelWeights } from '../../../nlp/text/classical/model-format.ts'
import { GO_EMOTIONS } from '../../../types.ts'
import { trainChinese } from './chinese.ts'
import { trainEnglish } from './english.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/text' },
    models: { type: 'string', default: 'models' },
    seed: { type: 'string', default: '20261123' },
  },
})
const seed = Number(values.seed)
const started = Date.now()
const log = (line: string) => {
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}\n`)
}

/** Numbers to six digits: readable, and the same wherever they are computed. */
function rounded(model: ModelWeights): ModelWeights {
  const header = JSON.parse(
    JSON.stringify(model.header, (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(6)) : value,
    ),
  ) as ModelWeights['header']
  return { ...model, header }
}

const english = rounded(trainEnglish(values.data, seed, log))
const chinese = rounded(trainChinese(values.data, seed, new LinearModel(english), log))

mkdirSync(join(values.models, 'classical'), { recursive: true })
const files = [english, chinese].map((model) => {
  const path = `classical/${model.header.language}.bin`
  const bytes = encodeModel(model)
  writeFileSync(join(values.models, path), bytes)
  log(`${path}: ${bytes.length} bytes`)
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
})
const entry: ModelManifestEntry = {
  id: 'classical',
  files,
  licence: 'MIT (code and weights); data: see models/classical/README.md',
  labels: [...GO_EMOTIONS],
  base: 'none',
  trainedAt: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
  data: [
    'GoEmotions (train)',
    'BRIGHTER eng, chn (track A train)',
    'XED en, zh, cn, tw',
    'EmoBank (train)',
    'CPED (valid, test)',
  ],
  seed,
  scores: {},
}
const manifestPath = join(values.models, 'manifest.json')
const manifest = existsSync(manifestPath)
  ? (JSON.parse(readFileSync(manifestPath, 'utf8')) as { models: ModelManifestEntry[] })
  : { models: [] }
manifest.models = [...manifest.models.filter((model) => model.id !== entry.id), entry]
writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`)
log('done')
