import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv } from '../../train/classical/csv.ts'

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
