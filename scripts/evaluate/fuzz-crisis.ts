import { parseArgs } from 'node:util'
import { loadConfig } from '../../bot/config.ts'
import { loadTextReader } from '../../nlp/text/load-text-reader.ts'
import { describeMachine, printTable } from '../bench/report.ts'
import { fuzzCrisis } from './fuzz-crisis/fuzz.ts'

const HELP = `Usage: node dist/scripts/evaluate/fuzz-crisis.js [options]

Sends messages of danger in many spellings, while the text reader breaks at random. Each must be
answered in the same turn with a number to call. Prints counts alone, never a text, and ends with 1
when one was not.

  --messages N   how many          (default 10000)
  --seed N       of the chances    (default 20261123)
  --help         show this
`

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '20261123' },
    help: { type: 'boolean', default: false },
  },
})

async function main(): Promise<void> {
  if (values.help) {
    process.stdout.write(HELP)
    return
  }
  const messages = Number(values.messages)
  const seed = Number(values.seed)
  if (!Number.isInteger(messages) || messages < 1 || !Number.isInteger(seed)) {
    process.stderr.write('--messages and --seed take whole numbers\n')
    process.exitCode = 1
    return
  }
  const { MODELS_DIR, TEXT_MODEL } = loadConfig()
  const reader = await loadTextReader({ modelsDir: MODELS_DIR, model: TEXT_MODEL })
  const { rows, missed } = await fuzzCrisis({ messages, seed, reader })
  console.log(describeMachine())
  printTable(
    ['the reader', 'messages', 'helped in the same turn'],
    rows.map((row) => [row.failure, String(row.messages), String(row.helped)]),
  )
  console.log(`without help: ${missed.length} of ${messages} (seed ${seed})`)
  if (missed.length > 0) {
    console.log(`numbers: ${missed.slice(0, 50).join(', ')}`)
    process.exitCode = 1
  }
}

await main()
