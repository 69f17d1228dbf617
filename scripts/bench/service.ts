import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { gzipSync } from 'node:zlib'
import { projectRoot } from '../../bot/config.ts'
import { TEXT_MODELS } from '../../nlp/text/load-text-reader.ts'
import { BenchUser } from './bench-user.ts'
import { message } from './messages.ts'
import { at, describeMachine, printTable, residentMiB, spread } from './report.ts'

/**
 * Measures the built service from outside, as its own process on this machine, over real Direct
 * Line (HTTP and WebSocket) with the embedded store. The client runs on the same cores, so every
 * figure is worse than the service alone would be.
 *
 * `node dist/scripts/bench/service.js [runs] [seconds] [text model]`, by default 5 runs of 10 seconds
 * with the default model.
 */
const RUNS = Number(process.argv[2] ?? 5)
const SECONDS = Number(process.argv[3] ?? 10)
const MODEL = TEXT_MODELS.find((name) => name === process.argv[4]) ?? TEXT_MODELS[0]
/** As `scripts/start` runs it. */
const FLAGS = ['--max-semi-space-size=4']
const CONVERSATIONS = 100
const SINGLE_TURNS = 300

interface Measured {
  readonly coldMs: number
  readonly p50: number
  readonly p99: number
  readonly turnsPerSecond: number
  readonly idleMiB: number
  readonly loadedMiB: number
}

async function measure(): Promise<Measured> {
  const data = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
  const began = performance.now()
  const main = join(projectRoot(), 'dist', 'bot', 'main.js')
  const child = spawn(process.execPath, [...FLAGS, main], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATA_DIR: data,
      LOG_LEVEL: 'error',
      TEXT_MODEL: MODEL,
      RATE_PER_ADDRESS: '10000000',
      RATE_PER_CONVERSATION: '10000000',
      SOCKETS_PER_ADDRESS: '1000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
    const url = line.slice(line.indexOf('http'))
    const rss = () => residentMiB(child.pid ?? 0)

    const first = await BenchUser.open(url)
    await first.turn(message(0))
    const coldMs = performance.now() - began
    const idleMiB = rss()

    const times: number[] = []
    for (let i = 0; i < SINGLE_TURNS; i += 1) times.push(await first.turn(message(i)))
    // The first turns run code that is not yet compiled; they count in the cold start.
    const warm = times.slice(50).toSorted((a, b) => a - b)

    const users = await Promise.all(
      Array.from({ length: CONVERSATIONS }, () => BenchUser.open(url)),
    )
    const end = performance.now() + SECONDS * 1000
    let turns = 0
    await Promise.all(
      users.map(async (user, n) => {
        for (let i = n; performance.now() < end; i += 1) {
          await user.turn(message(i))
          turns += 1
        }
      }),
    )
    const loadedMiB = rss()
    for (const user of [first, ...users]) user.close()
    return {
      coldMs,
      p50: at(warm, 0.5),
      p99: at(warm, 0.99),
      turnsPerSecond: turns / SECONDS,
      idleMiB,
      loadedMiB,
    }
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
    rmSync(data, { recursive: true, force: true })
  }
}

/** What a browser loads for the page, compressed as a proxy would. */
function pageKilobytes(): number {
  const folder = join(projectRoot(), 'dist', 'web')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => ['.html', '.js', '.css', '.svg', '.webmanifest'].includes(extname(file)))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length / 1000, 0)
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
console.log(`${describeMachine()}, text model ${MODEL}`)
printTable(
  ['figure', 'asked', 'min', 'median', 'max'],
  [
    row('cold start to first reply, ms', '≤ 2000', (one) => one.coldMs),
    row('text turn, one person, round trip p50, ms', '≤ 5', (one) => one.p50),
    row('text turn, one person, round trip p99, ms', '≤ 20', (one) => one.p99),
    row(`turns a second, ${CONVERSATIONS} conversations`, '≥ 500', (one) => one.turnsPerSecond),
    row('resident memory after the first reply, MiB', '', (one) => one.idleMiB),
    row('resident memory under load, MiB', '≤ 200', (one) => one.loadedMiB),
    ['page, gzipped, kB', '≤ 100', '', pageKilobytes().toFixed(1), ''],
  ],
)
