import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../../bot/config.ts'
import {
  APP_PASSWORD,
  startConnectorService,
  type ConnectorService,
} from '../../tests/support/connector-service.ts'
import { APP_ID, startSigningAuthority } from '../../tests/support/signing-authority.ts'
import { describeMachine, printTable, spread } from './report.ts'

/**
 * Measures `/api/messages` of the built service, with signed tokens, against a bot on the same SDK
 * that says back what it is told (`echo-bot.ts`): activities a second, in turns with the same load;
 * and what the check of tokens adds to a request. Each runs as a process of its own; this one holds
 * the senders, the authority and the connector.
 *
 * `node dist/scripts/bench/bot-framework.js [people] [messages each] [rounds]`
 */
const PEOPLE = Number(process.argv[2] ?? 200)
const EACH = Number(process.argv[3] ?? 5)
const ROUNDS = Number(process.argv[4] ?? 3)
/** People who write at the same time. */
const AT_ONCE = 32
const LATENCY_REQUESTS = 1500
const TENANT_ID = '7e7e0000-1111-4222-8333-444455556666'
const TEXTS = [
  'I had a long day and I am tired',
  '我今天有点累',
  'My boss shouted at me again and I could not say a word',
  'I passed the exam!',
  '最近总是睡不着',
]
/** Silence after which a bot has said all it had to say, in milliseconds. */
const SILENCE_MS = 1000

interface Bot {
  readonly url: string
  readonly sign: () => Promise<string>
}

let serial = 0

async function run(
  path: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{
  readonly url: string
  readonly child: ChildProcess
}> {
  const child = spawn(
    process.execPath,
    [join(projectRoot(), 'dist', ...path.split('/')), ...args],
    {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { url: line.slice(line.indexOf('http')), child }
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function post(url: string, token: string | null, activity: object): Promise<void> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(activity),
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`not accepted: ${response.status}`)
}

function activity(connector: ConnectorService, person: string, more: object): object {
  serial += 1
  return {
    ...{ type: 'message', id: `m${serial}`, channelId: 'slack', serviceUrl: connector.url },
    from: { id: person, name: 'Kim' },
    recipient: { id: 'bot', name: 'Bot' },
    conversation: { id: `chat-${person}` },
    timestamp: '2026-01-05T09:00:00.000Z',
    locale: 'en-GB',
    ...more,
  }
}

interface Rates {
  /** Activities acknowledged a second. */
  readonly accepted: number
  /** The same, until the last answer was with the connector. */
  readonly answered: number
  /** Messages that the bot sent for each activity. */
  readonly replies: number
}

/** Everybody writes so many messages, one after another. */
async function write(
  bot: Bot,
  connector: ConnectorService,
  round: number,
  each: number,
): Promise<Rates> {
  const token = await bot.sign()
  const people = Array.from({ length: PEOPLE }, (_, n) => `r${round}-p${n}`)
  const before = connector.taken.length
  const begun = performance.now()
  const work = async () => {
    for (let person = people.pop(); person !== undefined; person = people.pop())
      for (let n = 0; n < each; n += 1)
        await post(bot.url, token, activity(connector, person, { text: TEXTS[n % TEXTS.length] }))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const accepted = performance.now()
  let [seen, last] = [connector.taken.length, accepted]
  for (;;) {
    const now = performance.now()
    if (connector.taken.length !== seen) [seen, last] = [connector.taken.length, now]
    if (now - last > SILENCE_MS) break
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const activities = PEOPLE * each
  if (seen - before < activities) throw new Error(`${seen - before} answers are too few`)
  const rate = (end: number) => (activities * 1000) / (end - begun)
  return {
    accepted: rate(accepted),
    answered: rate(last),
    replies: (seen - before) / activities,
  }
}

/** Milliseconds of requests that change nothing, one after another. */
async function latency(
  url: string,
  token: string | null,
  connector: ConnectorService,
): Promise<number[]> {
  const times: number[] = []
  const nothing = activity(connector, 'nobody', { type: 'endOfConversation' })
  for (let i = 0; i < LATENCY_REQUESTS; i += 1) {
    const begun = performance.now()
    await post(url, token, nothing)
    times.push(performance.now() - begun)
  }
  return times.slice(LATENCY_REQUESTS / 5)
}

const authority = await startSigningAuthority()
const connector = await startConnectorService()
const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'evenkeel-bench-')))
const common = {
  ...{ PORT: '0', LOG_LEVEL: 'error', BOT_SERVICE_HOSTS: connector.url },
  ...{ RATE_PER_ADDRESS: '10000000', RATE_PER_CONVERSATION: '10000000' },
  ...{ BACKLOG_PER_CONVERSATION: '1000' },
}
const service = await run('bot/main.js', [], {
  ...{ ...common, DATA_DIR: folders[0], BOT_OPENID_METADATA: authority.metadataUrl },
  ...{ BOT_TOKEN_ISSUERS: authority.issuer, BOT_LOGIN_AUTHORITY: connector.loginAuthority },
  ...{ MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_PASSWORD: APP_PASSWORD },
  ...{ MICROSOFT_APP_TENANT_ID: TENANT_ID, MICROSOFT_APP_TYPE: 'single-tenant' },
})
const open = await run('bot/main.js', [], {
  ...{ ...common, DATA_DIR: folders[1], BOT_FRAMEWORK: 'on' },
})
const echo = await run(
  'scripts/bench/echo-bot.js',
  [authority.url, TENANT_ID, APP_ID, 'token-1'],
  {},
)
try {
  const iss = `${authority.url}/${TENANT_ID}/v2.0`
  const bots: Record<string, Bot> = {
    echo: {
      url: echo.url,
      sign: () => authority.sign(connector.url, { claims: { iss, tid: TENANT_ID } }),
    },
    evenkeel: {
      url: service.url,
      sign: () => authority.sign(connector.url),
    },
  }
  const rates: Record<string, Rates[]> = { echo: [], evenkeel: [] }
  // The first round runs code that is not yet compiled, and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, bot] of Object.entries(bots)) {
      // What is said to a person once, when they come, is no part of it.
      await write(bot, connector, round, 1)
      const measured = await write(bot, connector, round, EACH)
      if (round > 0) rates[name]?.push(measured)
    }
  const { echo: yardstick = [], evenkeel = [] } = rates
  const ratios = (of: 'accepted' | 'answered') =>
    evenkeel.map((one, i) => one[of] / (yardstick[i]?.[of] ?? Number.NaN))
  console.log(describeMachine())
  console.log(`${PEOPLE} people, ${EACH} messages each, ${AT_ONCE} at once, ${ROUNDS} rounds\n`)
  printTable(
    ['activities a second', 'min', 'median', 'max'],
    [
      ...Object.entries(rates).flatMap(([name, list]) => [
        [`${name}: accepted`, ...spread(list.map(({ accepted }) => accepted))],
        [`${name}: all answered`, ...spread(list.map(({ answered }) => answered))],
        [`${name}: messages sent for each`, ...spread(list.map(({ replies }) => replies))],
      ]),
      ['ratio, accepted', ...spread(ratios('accepted'))],
      ['ratio, all answered', ...spread(ratios('answered'))],
    ],
  )
  const good = await authority.sign(connector.url)
  const series = [
    ['with a checked token', await latency(service.url, good, connector)],
    ['without credentials', await latency(open.url, null, connector)],
  ] as const
  console.log('')
  printTable(
    ['a request that changes nothing, ms', 'p50', 'p99'],
    series.map(([name, times]) => {
      const sorted = times.toSorted((a, b) => a - b)
      const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2)
      return [name, at(0.5), at(0.99)]
    }),
  )
} finally {
  await Promise.all([service, open, echo].map(({ child }) => stop(child)))
  authority.close()
  connector.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
