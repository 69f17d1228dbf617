/**
 * `analyze`: one text a line in, one JSON object a line out. See `HELP` for the format.
 */
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { screenByRules } from '../nlp/crisis/screen.ts'
import { ModelFileError } from '../nlp/model-file-error.ts'
import { loadTextReader } from '../nlp/text/load-text-reader.ts'
import type { TextReader } from '../nlp/text/text-reader.ts'
import { analyseLine } from './analysis/analyse-line.ts'
import { readLineBatches } from './analysis/read-lines.ts'
import { trackProgress } from './analysis/progress.ts'

const HELP = `Usage: analyze [options] < texts.txt > readings.jsonl

Reads one text a line from standard input (UTF-8, LF or CRLF) and writes one JSON object a line to
standard output, in the same order; an empty line gives an object too. Nothing else is written to
standard output. It streams: memory stays the same however many lines there are.

Each object has exactly these keys:
  language    en, zh-Hans, zh-Hant, mixed, or und (cannot be told, or another language)
  emotions    GoEmotions' 28 labels, each a probability in [0, 1]; they need not sum to 1
  shared      anger, disgust, fear, joy, neutral, sadness, surprise; the same
  valence     unpleasant -1 ... 1 pleasant
  arousal     calm -1 ... 1 activated
  confidence  chance in [0, 1] that the strongest of "shared" is right
  abstained   true when the reading is too unsure to be asserted
  risk        {"level": none|low|moderate|high|imminent,
               "kind": suicide|self-harm|harm-to-others|abuse|medical|null,
               "evidence": [{"source", "id", "level", "kind"}]}
Numbers have at most four decimals. If the model fails on a line, its risk is still given and
"abstained" is true. A risk of "none" means that no rule fired, not that somebody is safe.

Options:
  --model NAME   text model: classical (default)
  --models DIR   folder that holds manifest.json (default: models)
  --help         show this

Exit codes:
  0  all lines were read
  1  the model could not be loaded, or reading or writing failed
  2  the command line was wrong
`

function fail(code: 1 | 2, message: string): never {
  process.stderr.write(`analyze: ${message}\n`)
  process.exit(code)
}

function optionsOf(args: string[]): { help: boolean; models: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        model: { type: 'string', default: 'classical' },
        models: { type: 'string', default: join(import.meta.dirname, '../../models') },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.model !== 'classical') {
      fail(2, `There is no model "${values.model}"; --model takes classical.`)
    }
    return values
  } catch (error) {
    fail(2, `${error instanceof Error ? error.message : String(error)} See --help.`)
  }
}

async function load(modelsDir: string): Promise<TextReader> {
  try {
    return await loadTextReader({ modelsDir })
  } catch (error) {
    if (error instanceof ModelFileError) fail(1, `${error.message} (${error.code})`)
    throw error
  }
}

/** Readings are written in chunks of about this size: a write a line would cost most of the time. */
const CHUNK = 64 * 1024

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2))
  if (options.help) {
    process.stdout.write(HELP)
    return
  }
  // The reader of a pipe may leave when it has enough (`| head`): that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    fail(1, `Writing failed: ${error.message}`)
  })
  const reader = await load(options.models)
  const progress = trackProgress(process.stderr)
  let chunk = ''
  let failures = 0
  const flush = async () => {
    if (chunk !== '' && !process.stdout.write(chunk)) await once(process.stdout, 'drain')
    chunk = ''
  }
  for await (const lines of readLineBatches(process.stdin)) {
    for (const line of lines) {
      const { json, modelFailed } = await analyseLine(line, reader, screenByRules)
      failures += Number(modelFailed)
      chunk += `${json}\n`
      progress.step()
      if (chunk.length >= CHUNK) await flush()
    }
    // Whoever writes line by line and waits for each answer gets it.
    await flush()
  }
  progress.finish()
  if (failures > 0) {
    process.stderr.write(
      `analyze: the model failed on ${failures} lines; their readings assert nothing.\n`,
    )
  }
}

await main()
