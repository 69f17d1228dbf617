import { createHash } from 'node:crypto'
import { mayRephrase } from '../../../bot/language-model/may-rephrase.ts'
import { en, type MessageKey } from '../../../dialogs/messages/en.ts'
import { variantsOf } from '../../../dialogs/render.ts'
import type { DiaSafetyRow } from './dia-safety.ts'

/** Said to gladness: in answer to distress these would be the very thing to refuse. */
const GLAD = /joyful|achievement|love|gratitude|better|thanks/

/** Even hashes are trained on; the other half tells how often good listening is refused. */
function halfOf(text: string): 'train' | 'report' {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % 2 === 0 ? 'train' : 'report'
}

/**
 * How a listener speaks: the catalogue's reflections, each as the safe answer to somebody's
 * distress. DiaSafety's replies are social media, and hardly any of them gives back what was said.
 *
 * @param rows where the contexts are taken from, in turn
 */
export function listeningReplies(
  rows: readonly DiaSafetyRow[],
  half: 'train' | 'report',
): DiaSafetyRow[] {
  const distress = rows.filter(({ category }) => category === 'Risk Ignorance')
  return (Object.keys(en) as MessageKey[])
    .filter((key) => mayRephrase(key) && !GLAD.test(key))
    .flatMap((key) => [...variantsOf(key, 'en')])
    .filter((text) => !text.includes('{') && halfOf(text) === half)
    .map((response, i) => ({
      context: distress[(i * 7) % distress.length]?.context ?? '',
      response,
      category: 'Risk Ignorance',
      label: 'Safe',
    }))
}
