import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RISK_KINDS, RISK_LEVELS, type RiskKind, type RiskLevel } from '../../../types.ts'

/** Parts of the corpus; rules are written with train and dev in view, never test. */
export const PARTS = ['train', 'dev', 'test'] as const
export type Part = (typeof PARTS)[number]

/** One hand-written line of `scripts/train/text/risk/corpus`. */
export interface RiskLine {
  readonly id: string
  readonly language: 'en' | 'zh'
  /** The file it stands in: what kind of talk it is. */
  readonly category: string
  readonly part: Part
  readonly level: RiskLevel
  readonly kind: RiskKind | null
  readonly about: 'self' | 'other'
  readonly text: string
}

/**
 * The part of a line, by the SHA-256 of its template: paraphrases of one frame differ in the letter
 * at the end of their id and stay together. Categories that begin with `train-` were written after
 * the test lines were fixed. The same split as `risk_split` in `corpora.py`.
 */
export function partOf(id: string): Part {
  if (id.split('.')[1]?.startsWith('train-')) return 'train'
  const template = id.toLowerCase().replace(/[a-z]$/, '')
  const [first = 0] = createHash('sha256').update(template).digest()
  return first < 179 ? 'train' : first < 205 ? 'dev' : 'test'
}

/** @throws Error that names file and line of what is no line of the corpus */
export function readRiskCorpus(folder: string): RiskLine[] {
  return (['en', 'zh'] as const).flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((name) => name.endsWith('.tsv'))
      .sort()
      .flatMap((name) => readCategory(join(folder, language, name), language, name.slice(0, -4))),
  )
}

function readCategory(path: string, language: 'en' | 'zh', category: string): RiskLine[] {
  const rows = readFileSync(path, 'utf8').split('\n').slice(1)
  return rows.flatMap((row, index) => {
    if (row === '') return []
    const [id = '', given, kindGiven, about, text] = row.split('\t')
    const level = RISK_LEVELS.find((one) => one === given)
    const kind = RISK_KINDS.find((one) => one === kindGiven) ?? null
    const known = level && (kind !== null || kindGiven === '-')
    if (!known || !text) throw new Error(`${path}:${index + 2} is no line of the corpus`)
    const whose = about === 'other' ? 'other' : 'self'
    return [{ id, language, category, part: partOf(id), level, kind, about: whose, text }]
  })
}
