import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../../bot/config.ts'
import { describeMachine, printTable } from './report.ts'

/**
 * Measures how long a counsellor's alert takes: from the moment at which a message of danger is
 * accepted (its POST is answered) to the moment at which a webhook on this machine has received the
 * whole alert. The built service runs as its own process with the embedded store; sender and
 * receiver share one other process, and so one clock.
 *
 * `node dist/scripts/bench/alert.js [people] [at once]`, by default 500 people one after another,
 * then 500 of whom 20 write at once.
 */
const PEOPLE = Number(process.argv[2] ?? 500)
const AT_ONCE = Number(process.argv[3] ?? 20)
/** The first ones run code that is not yet compiled. */
const WARM_UP = 20
const MESSAGES = ['I want to kill myself', '我想自杀', 'I am going to end my life tonight']

/** Receives alerts and remembers when: in the order in which they came. */
async function receiver() {
  const arrivals: number[] = []
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      arrivals.push(performance.now())
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { arrivals, server, url: `http://127.0.0.1:${port}/` }
}

/** Opens a conversation and gives back what sends a message in it; that resolves with when. */
async function person(url: string): Promise<(text: string) => Promise<number>> {
  const headers = { 'content-type': 'application/json' }
  const opened = await fetch(`${url}/api/session`, { method: 'POST', headers, body: '{}' })
  const session = (await opened.json()) as { conversationId: string; token: string }
  const address = `${url}/v3/directline/conversations/${session.conversationId}/activities`
  return async (text) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${session.token}` },
      body: JSON.stringify({ type: 'message', text, id: 'm1' }),
    })
    const at = performance.now()
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`not accepted: ${response.status}`)
    return at
  }
}

/** Milliseconds from accepted to alerted, one a person; negative when the alert was even quicker. */
async function measure(
  url: string,
  arrivals: readonly number[],
  atOnce: number,
): Promise<number[]> {
  const times: number[] = []
  for (let done = 0; done < PEOPLE; done += atOnce) {
    const people = await Promise.all(Array.from({ length: atOnce }, () => person(url)))
    const before = arrivals.length
    const accepted = await Promise.all(
      people.map((send, n) => send(MESSAGES[(done + n) % MESSAGES.length] ?? '')),
    )
    while (arrivals.length < before + atOnce) await new Promise((resolve) => setImmediate(resolve))
    // Alerts carry no name: the k-th to come is set against the k-th to be accepted.
    const sorted = accepted.toSorted((a, b) => a - b)
    times.push(...sorted.map((at, n) => (arrivals[before + n] ?? Number.NaN) - at))
  }
  return times.slice(WARM_UP)
}

const { arrivals, server, url: webhook } = await receiver()
const data = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'))
const child = spawn(process.execPath, [join(projectRoot(), 'dist', 'bot', 'main.js')], {
  env: {
    PATH: process.env.PATH,
    PORT: '0',
    DATA_DIR: data,
    LOG_LEVEL: 'error',
    RATE_PER_ADDRESS: '10000000',
    RATE_PER_CONVERSATION: '10000000',
    HANDOFF_WEBHOOK_URL: webhook,
    HANDOFF_WEBHOOK_SECRET: 'for measuring alone, on this machine',
  },
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const url = line.slice(line.indexOf('http'))
  const rows: string[][] = []
  for (const atOnce of [1, AT_ONCE]) {
    const times = (await measure(url, arrivals, atOnce)).toSorted((a, b) => a - b)
    const at = (share: number) =>
      (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN).toFixed(1)
    rows.push([`${atOnce} at once`, String(times.length), at(0.5), at(0.99), at(1), '≤ 2000'])
  }
  console.log(describeMachine())
  printTable(
    ['message accepted to alert received, ms', 'alerts', 'p50', 'p99', 'max', 'asked'],
    rows,
  )
} finally {
  child.kill('SIGTERM')
  await once(child, 'exit')
  server.close()
  server.closeAllConnections()
  rmSync(data, { recursive: true, force: true })
}
