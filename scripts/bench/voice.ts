import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../../bot/config.ts'
import { BenchUser } from './bench-user.ts'
import { at, describeMachine, printTable, residentMiB, spread } from './report.ts'

/**
 * Voice notes through the built service, as its own process on this machine: how long a note of ten
 * seconds takes from its upload to the last word of the answer, what the speech models cost in memory,
 * and whether text waits while notes are worked on. The client runs on the same cores.
 *
 * `node dist/scripts/bench/voice.js [runs]`, by default 3.
 */
const RUNS = Number(process.argv[2] ?? 3)
const FLAGS = ['--max-semi-space-size=4']
const NOTES = 12
const TURNS = 200
const TEXTS = [
  'I had a long day at work and my boss was unfair to me again',
  '今天和妈妈吵了一架，心里很难受',
  'We went to the sea yesterday and it was lovely',
]

interface Measured {
  readonly firstNote: number
  readonly note50: number
  readonly noteMost: number
  readonly idle50: number
  readonly idle99: number
  readonly busy50: number
  readonly busy99: number
  readonly before: number
  readonly loaded: number
  readonly after: number
}

/** Ten seconds of speech: the tests' sentence twice, made by a synthesiser. */
function tenSeconds(): Uint8Array<ArrayBuffer> {
  const file = readFileSync(join(projectRoot(), 'tests', 'support', 'voice', 'spoken-en.wav'))
  const at = file.indexOf('data') + 8
  const [head, sound] = [file.subarray(0, at), file.subarray(at)]
  const wav = Buffer.concat([head, sound, sound])
  wav.writeUInt32LE(wav.length - 8, 4)
  wav.writeUInt32LE(sound.length * 2, at - 4)
  return Uint8Array.from(wav)
}

async function measure(): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const child = spawn(process.execPath, [...FLAGS, join(projectRoot(), 'dist', 'bot', 'main.js')], {
    env: {
      ...{ PATH: process.env.PATH, PORT: '0', DATA_DIR: data, LOG_LEVEL: 'error', COUNTRY: 'NZ' },
      ...{ RATE_PER_ADDRESS: '10000000', RATE_PER_CONVERSATION: '10000000' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
    const url = line.slice(line.indexOf('http'))
    const rss = () => residentMiB(child.pid ?? 0)
    const [writer, speaker] = [await BenchUser.open(url), await BenchUser.open(url)]
    const wav = tenSeconds()

    await write(writer, 50)
    const idle = await write(writer, TURNS)
    await speaker.allowNotes()
    const before = rss()
    const firstNote = await speaker.note(wav)
    const loaded = rss()
    const notes: number[] = []
    for (let i = 0; i < NOTES; i += 1) notes.push(await speaker.note(wav))

    const over = new AbortController()
    const speaking = (async () => {
      while (!over.signal.aborted) await speaker.note(wav)
    })()
    const busy = await write(writer, TURNS)
    over.abort()
    await speaking
    const after = rss()
    writer.close()
    speaker.close()
    const sorted = notes.toSorted((a, b) => a - b)
    return {
      ...{ firstNote, note50: at(sorted, 0.5), noteMost: at(sorted, 1), before, loaded, after },
      ...{ idle50: at(idle, 0.5), idle99: at(idle, 0.99) },
      ...{ busy50: at(busy, 0.5), busy99: at(busy, 0.99) },
    }
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
    rmSync(data, { recursive: true, force: true })
  }
}

/** Times of text turns, sorted, in milliseconds; somebody who writes without a pause. */
async function write(user: BenchUser, turns: number): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < turns; i += 1) times.push(await user.turn(TEXTS[i % TEXTS.length] ?? ''))
  return times.toSorted((a, b) => a - b)
}

const results: Measured[] = []
for (let run = 1; run <= RUNS; run += 1) {
  process.stderr.write(`run ${run} of ${RUNS} ...\n`)
  results.push(await measure())
}
const row = (name: string, target: string, pick: (one: Measured) => number) => [
  name,
  target,
  ...spread(results.map(pick)),
]
console.log(describeMachine())
printTable(
  ['figure', 'asked', 'min', 'median', 'max'],
  [
    row('first note of 10 s, models loaded meanwhile, ms', '', (one) => one.firstNote),
    row('note of 10 s, upload to answer, p50, ms', '≤ 1500', (one) => one.note50),
    row('note of 10 s, the slowest, ms', '', (one) => one.noteMost),
    row('text turn p50, no notes, ms', '', (one) => one.idle50),
    row('text turn p99, no notes, ms', '', (one) => one.idle99),
    row('text turn p50, notes without a pause, ms', '', (one) => one.busy50),
    row('text turn p99, notes without a pause, ms', '', (one) => one.busy99),
    row('p99 with notes to p99 without', '≤ 2', (one) => one.busy99 / one.idle99),
    row('memory before the first note, MiB', '', (one) => one.before),
    row('memory added by loading and one note, MiB', '', (one) => one.loaded - one.before),
    row('memory added after all notes, MiB', '≤ 350', (one) => one.after - one.before),
  ],
)
