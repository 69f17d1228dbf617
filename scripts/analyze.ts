/**
 * `analyze`: one text a line in, or recordings, and one JSON object a line out. See `HELP`.
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
import { analyseRecording } from './analysis/analyse-recording.ts'
import { inOrder } from './analysis/in-order.ts'
import { loadVoice } from './analysis/load-voice.ts'
import { readLineBatches } from './analysis/read-lines.ts'
import { trackProgress } from './analysis/progress.ts'

const HELP = `Usage: analyze [options] < texts.txt > readings.jsonl
       analyze [options] --audio FILE... > readings.jsonl

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

With --audio it reads recordings, whatever they are called: Ogg, WebM and MP4 with Opus, MP3, WAV,
FLAC, and where ffmpeg is on the PATH also AAC (M4A). An object a file, in the order of the files:
  file        as it was named
  fault       null, or why there is no reading; the keys below are then absent, but for MODEL_FAILED of
              the text model: AUDIO_EMPTY, AUDIO_UNKNOWN, AUDIO_BROKEN, AUDIO_TOO_LARGE,
              AUDIO_TOO_LONG, AUDIO_TOO_SHORT, FILE_UNREADABLE, MODEL_FAILED
  seconds     length, silence included
  quality     clear, clipped, quiet, silent, noise
  speech      [{"start", "end"}]: where somebody speaks, in seconds
  language    en, zh-Hans, zh-Hant, or und
  transcript  what was said, or null; transcriptConfidence in [0, 1], transcriptUnsure
  segments    [{"start", "end", "text"}]
  text, voice {"shared", "valence", "arousal", "confidence", "abstained"} of the words and of the voice
              alone, or null
  emotions, shared, valence, arousal, confidence, abstained    both joined, as above
  risk        as above, from the words, however unsure they are

Options:
  --audio        read the recordings that are named, not standard input
  --model NAME   text model: transformer (default), or classical: faster, weaker, risk by rules alone
  --workers N    threads of the transformer (default: one a core, two at most)
  --models DIR   folder that holds manifest.json (default: models)
  --help         show this

Exit codes:
  0  all lines were read; of a recording that cannot be used its line says why
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
  /** Recordings to read instead of standard input. */
  readonly audio: readonly string[] | undefined
}

function optionsOf(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        audio: { type: 'boolean', default: false },
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
    if (values.audio && positionals.length === 0) fail(2, '--audio takes the names of recordings.')
    if (!values.audio && positionals.length > 0)
      fail(
        2,
        `"${positionals[0] ?? ''}" is not understood; recordings are named with --audio. See --help.`,
      )
    return { ...values, model, workers, audio: values.audio ? positionals : undefined }
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

/** Recordings at work at once: one is decoded while the other is read. */
const RECORDINGS_AT_ONCE = 2

/** Reads recordings; a line is written as soon as it is there. */
async function readRecordings(
  files: readonly string[],
  text: TextReader,
  { models }: Options,
  write: (line: string) => Promise<void>,
): Promise<void> {
  const { voice, fuse } = await loadVoice(models).catch((error: unknown) =>
    fail(1, error instanceof Error ? error.message : String(error)),
  )
  const progress = trackProgress(process.stderr, Date.now, {
    unit: 'recordings',
    every: 1,
    total: files.length,
  })
  const readers = { voice, text, fuse, screen: screenByRules }
  const analyse = (file: string) => analyseRecording(file, readers)
  const faults = new Map<string, number>()
  for await (const { json, fault } of inOrder(files, RECORDINGS_AT_ONCE, analyse)) {
    if (fault) faults.set(fault, (faults.get(fault) ?? 0) + 1)
    await write(`${json}\n`)
    progress.step()
  }
  progress.finish()
  await voice.close()
  for (const [fault, count] of faults)
    process.stderr.write(`analyze: ${fault} for ${count} of ${files.length} recordings.\n`)
  if (faults.has('FILE_UNREADABLE')) process.exitCode = 1
}

/** Ends when nothing can be written any more. Threads must not be cut off while they read. */
async function leave(error: NodeJS.ErrnoException, loading: Promise<TextReader>): Promise<never> {
  if (error.code !== 'EPIPE') process.stderr.write(`analyze: Writing failed: ${error.message}\n`)
  const reader = await loading
  await reader.close?.()
  return process.exit(error.code === 'EPIPE' ? 0 : 1)
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2))
  if (options.help) {
    process.stdout.write(HELP)
    return
  }
  // The reader of a pipe may leave when it has enough (`| head`): that is no fault.
  let leaving: Promise<never> | undefined
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    leaving ??= leave(error, loading)
  })
  const told: Told = { fallbacks: 0 }
  const loading = load(options, told)
  const reader = await loading
  if (options.audio) {
    await readRecordings(options.audio, reader, options, async (line) => {
      if (!process.stdout.write(line)) await once(process.stdout, 'drain').catch(() => leaving)
    })
    await reader.close?.()
    return
  }
  const limit = options.model === 'classical' ? 1 : options.workers * LINES_PER_WORKER
  const progress = trackProgress(process.stderr)
  let chunk = ''
  let failures = 0
  const flush = async () => {
    if (chunk !== '' && !process.stdout.write(chunk))
      await once(process.stdout, 'drain').catch(() => leaving)
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
