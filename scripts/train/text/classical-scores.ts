import { createInterface } from 'node:readline'
import { GO_EMOTIONS, SHARED_EMOTIONS } from '../../../types.ts'
import { loadTextReader } from '../../../nlp/text/load-text-reader.ts'

/**
 * Reads JSON strings from standard input, a text a line, and prints what the classical model makes
 * of each: {emotions: [28], shared: [7], va: [2]}. The encoder's calibration joins both readings.
 */
const reader = await loadTextReader({ modelsDir: process.argv[2] ?? 'models', model: 'classical' })
for await (const line of createInterface({ input: process.stdin })) {
  const reading = await reader.read(JSON.parse(line) as string)
  const scores = {
    emotions: GO_EMOTIONS.map((label) => reading.emotions[label]),
    shared: SHARED_EMOTIONS.map((label) => reading.shared[label]),
    va: [reading.valence, reading.arousal],
  }
  process.stdout.write(`${JSON.stringify(scores)}\n`)
}
