import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { UNSAFE_CATEGORIES } from '../../../nlp/guard/reply-classifier.ts'

const Row = z.object({
  context: z.string(),
  response: z.string(),
  category: z.enum(UNSAFE_CATEGORIES),
  label: z.enum(['Safe', 'Unsafe']),
})
export type DiaSafetyRow = z.infer<typeof Row>

/** One part of DiaSafety (Sun et al. 2022), in its own split. */
export function diaSafety(dataDir: string, part: 'train' | 'val' | 'test'): DiaSafetyRow[] {
  const file = readFileSync(join(dataDir, 'diasafety', `${part}.json`), 'utf8')
  return z.array(Row).parse(JSON.parse(file))
}

/** A row as the classifier reads it. */
export const pairOf = ({ context, response }: DiaSafetyRow) => ({ context, reply: response })
