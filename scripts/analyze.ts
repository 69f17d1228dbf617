/**
 * `analyze`: one text a line in, one JSON object a line out. See `HELP` for the format.
 */
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { screenByRules } from '../nlp/crisis/screen.ts'
import { ModelFileError } from '../nlp/model-file-error.ts'
import { TEXT_MODELS, loadTextReader, type TextModel } from '../nlp/text/load-text-reader.ts'
import type { TextReader } from '../nlp/text/text-reader.ts'
import { workersForBatch } from '../nlp/text/transformer/load-transformer.ts'
import { analyseLine } from './analysis/analyse-line.ts'
import { inOrder } from './analysis/in-order.ts'
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
Numbers have at most four decimals. The risk is the highest that the rules or the model see. If the
model fails on a line, the classical model reads it instead; if that fails too, the risk of the rules
is still given and "abstained" is true. A risk of "none" means that nothing was found, not that
somebody is safe.

Options:
  --model NAME   text model: transformer (default), or classical: faster, weaker, risk by rules alone
  --workers N    threads of the transformer (default: one a core, two at most)
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

interface Options {
  readonly help: boolean
  readonly models: string
  readonly model: TextModel
  readonly workers: number
}

function optionsOf(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        model: { type: 'string', default: TEXT_MODELS[0] },
        workers: { type: 'string', default: String(workersForBatch()) },
        models: { type: 'string', default: join(import.meta.dirname, '../../models') },
        help: { type: 'boolean', default: false },
      },
    })
    const model = TEXT_MODELS.find((name) => name === values.model)
    if (!model)
      fail(2, `There is no model "${values.model}"; --model takes ${TEXT_MODELS.join(' or ')}.`)
    const workers = Number(values.workers)
    if (!Number.isInteger(workers) || workers < 1 || workers > 64)
      fail(2, `--workers is "${values.workers}", but it takes a whole number from 1 to 64.`)
    return { ...values, model, workers }
  } catch (error) {
    fail(2, `${error instanceof Error ? error.message : String(error)} See --help.`)
  }
}

interface Told {
  /** Lines that the classical model read instead. */
  fallbacks: number
}

async function load({ models, model, workers }: Options, told: Told): Promise<TextReader> {
  try {
    return await loadTextReader({
      modelsDir: models,
      model,
      workers,
      onFallback: (_code, count) => (told.fallbacks = count),
    })
  } catch (error) {
    if (error instanceof ModelFileError) fail(1, `${error.message} (${error.code})`)
    throw error
  }
}

/** How many lines are at work at once for each thread, so that none waits for the next. */
const LINES_PER_WORKER = 4

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
    if (error.code !== 'EPIPE') process.stderr.write(`analyze: Writing failed: ${error.message}\n`)
    // Threads must not be cut off in the middle of a reading.
    void loading
      .then((one) => one.close?.())
      .finally(() => process.exit(error.code === 'EPIPE' ? 0 : 1))
  })
  const told: Told = { fallbacks: 0 }
  const loading = load(options, told)
  const reader = await loading
  const limit = options.model === 'classical' ? 1 : options.workers * LINES_PER_WORKER
  const progress = trackProgress(process.stderr)
  let chunk = ''
  let failures = 0
  const flush = async () => {
    if (chunk !== '' && !process.stdout.write(chunk)) await once(process.stdout, 'drain')
    chunk = ''
  }
  for await (const lines of readLineBatches(process.stdin)) {
    const analyse = (line: string) => analyseLine(line, reader, screenByRules)
    for await (const { json, modelFailed } of inOrder(lines, limit, analyse)) {
      failures += Number(modelFailed)
      chunk += `${json}\n`
      progress.step()
      if (chunk.length >= CHUNK) await flush()
    }
    // Whoever writes line by line and waits for each answer gets it.
    await flush()
  }
  progress.finish()
  await reader.close?.()
  if (told.fallbacks > 0) {
    process.stderr.write(
      `analyze: the transformer failed on ${told.fallbacks} lines; the classical model read them.\n`,
    )
  }
  if (failures > 0) {
    process.stderr.write(
      `analyze: the model failed on ${failures} lines; their readings assert nothing.\n`,
    )
  }
}

await main()
