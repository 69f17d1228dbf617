/**
 * Writes `nlp/english-words.ts`: the commonest English words of the training texts, by which
 * `identifyLanguage` tells English from other languages in Latin letters.
 *
 *     node dist/scripts/train/classical/english-words.js [--data ../shared/data/text]
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { normalise } from '../../../nlp/normalise.ts'
import { brighter, emoBank, goEmotions, xedEnglish } from './corpora.ts'

const COUNT = 6000
/** A word of fewer texts than this is likelier a name or a slip than a word. */
const MIN_TEXTS = 4

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data/text' } },
})
const texts = [
  ...goEmotions(values.data, 'train'),
  ...brighter(values.data, 'eng', 'train'),
  ...emoBank(values.data, 'train'),
  ...xedEnglish(values.data),
]
const counts = new Map<string, number>()
for (const { text } of texts) {
  const words = new Set(normalise(text).match(/(?<![\p{L}\p{N}_'])[a-z]{2,}(?![\p{L}\p{N}_])/gu))
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
}
const words = [...counts]
  .filter(([, count]) => count >= MIN_TEXTS)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, COUNT)
  .map(([word]) => word)
  .sort()

const wrapped = words.join(' ').replace(/(.{1,96})(?: |$)/g, '$1\n')
writeFileSync(
  'nlp/english-words.ts',
  `/**
 * The ${words.length} commonest English words of the training texts (GoEmotions, BRIGHTER, EmoBank, XED),
 * as counted by \`scripts/train/classical/english-words.ts\`. Evidence of English, nothing else: a
 * word's presence here says nothing about whether it is a good one.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  \`
${wrapped}\`
    .trim()
    .split(/\\s+/),
)
`,
)
process.stderr.write(`${words.length} words\n`)
