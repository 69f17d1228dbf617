import { readFileSync } from 'node:fs'
import { Encoder } from '../../../nlp/text/transformer/encoder.ts'
import { UnigramTokenizer } from '../../../nlp/text/transformer/unigram-tokenizer.ts'
import type { WorkerSetup } from '../../../nlp/text/transformer/worker-messages.ts'
import { table } from './markdown.ts'

const LENGTHS = [16, 32, 64, 128]
const WARM_UP = 20
const READS = 200
const WORDS =
  'I have been feeling really down since my best friend moved away and 最近总是睡不着 一想到明天要上班就心慌 so I just sit here and do not know whom to ask 朋友们都很忙'.split(
    ' ',
  )

/** A text of so many tokens, those around it counted: words in turn, then single letters. */
function textOf(tokenizer: UnigramTokenizer, tokens: number, start: number): string {
  let text = ''
  for (let i = start; ; i++) {
    const longer = `${text} ${WORDS[i % WORDS.length] ?? ''}`
    if (tokenizer.encode(longer).length > tokens - 2) break
    text = longer
  }
  while (tokenizer.encode(`${text} I`).length <= tokens - 2) text += ' I'
  return text
}

/** Milliseconds of one read, tokenizing included, on one thread that does nothing else. */
export async function latencyTable(setup: WorkerSetup): Promise<string> {
  const encoder = await Encoder.load(setup)
  const tokenizer = new UnigramTokenizer(JSON.parse(readFileSync(setup.tokenizer, 'utf8')))
  const rows = []
  for (const tokens of LENGTHS) {
    const texts = WORDS.map((_, start) => textOf(tokenizer, tokens, start))
    const times: number[] = []
    for (let i = 0; i < WARM_UP + READS; i++) {
      const began = performance.now()
      await encoder.encode(texts[i % texts.length] ?? '')
      if (i >= WARM_UP) times.push(performance.now() - began)
    }
    times.sort((a, b) => a - b)
    const at = (part: number) => (times[Math.floor(times.length * part)] ?? Number.NaN).toFixed(2)
    rows.push([tokens, at(0.5), at(0.99)])
  }
  return table(['tokens', 'p50 ms', 'p99 ms'], rows)
}
