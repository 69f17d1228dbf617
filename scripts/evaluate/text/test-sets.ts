import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { partOf } from '../crisis/risk-corpus.ts'
import { RISK_KINDS, RISK_LEVELS, type RiskKind, type RiskLevel } from '../../../types.ts'
import { parseCsv } from '../../train/classical/csv.ts'

/** A line of our own risk corpus. */
export interface RiskLine {
  readonly id: string
  readonly language: 'en' | 'zh'
  /** The file it stands in: what kind of danger, or what only looks like it. */
  readonly category: string
  readonly level: RiskLevel
  readonly kind: RiskKind | null
  readonly text: string
}

const Row = z.tuple([
  z.string().regex(/^[a-z]{2}\.[a-z0-9-]+\.\d+[a-z]?$/),
  z.enum(RISK_LEVELS),
  z.enum(['-', ...RISK_KINDS]),
  z.enum(['self', 'other']),
  z.string().min(1),
])

/**
 * The test part of our risk corpus.
 * @throws ZodError naming what a malformed line holds instead
 */
export function riskTest(corpusDir: string): RiskLine[] {
  return (['en', 'zh'] as const).flatMap((language) =>
    readdirSync(join(corpusDir, language))
      .filter((file) => file.endsWith('.tsv'))
      .sort()
      .flatMap((file) =>
        readFileSync(join(corpusDir, language, file), 'utf8')
          .split(/\r?\n/)
          .slice(1)
          .filter((line) => line !== '')
          .map((line): RiskLine => {
            const [id, level, kind, , text] = Row.parse(line.split('\t'))
            const category = file.slice(0, -'.tsv'.length)
            return { id, language, category, level, kind: kind === '-' ? null : kind, text }
          })
          .filter(({ id }) => partOf(id) === 'test'),
      ),
  )
}

/** XSTest's safe prompts: they sound dangerous and are not. No training saw them. */
export function xsTestSafe(dataDir: string): string[] {
  return parseCsv(readFileSync(join(dataDir, 'xstest/xstest_prompts.csv'), 'utf8')).flatMap(
    ({ prompt, label }) => (prompt && label === 'safe' ? [prompt] : []),
  )
}

/** Empathic Reactions' test part, a tenth of the responses; distress 1 … 7 becomes 0 … 1. */
export function empathicTest(dataDir: string): { text: string; distress: number }[] {
  const rows = parseCsv(readFileSync(join(dataDir, 'empathic-reactions/messages.csv'), 'utf8'))
  return rows
    .filter(({ response_id: id = '' }) => {
      const first = createHash('sha256').update(id.toLowerCase()).digest()[0] ?? 0
      return Math.floor((first * 10) / 256) === 0
    })
    .map(({ essay = '', distress }) => ({ text: essay, distress: (Number(distress) - 1) / 6 }))
}
