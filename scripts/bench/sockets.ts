import { parseArgs } from 'node:util'
import { BenchUser } from './bench-user.ts'
import { startBenchRedis, startBenchService } from './bench-service.ts'
import { message } from './messages.ts'
import { at, describeMachine, printTable } from './report.ts'

/**
 * Many open WebSockets on one process: memory, the time until all are open, the time of a turn among them,
 * and what keeping them alive costs.
 *
 *     npm run bench:sockets [-- --quick] [--sockets N] [--store redis|embedded]
 *
 * Needs a limit of open files above the number of sockets, here and there: `ulimit -n 20000`.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sockets: { type: 'string' },
    store: { type: 'string', default: 'redis' },
    model: { type: 'string', default: 'transformer' },
    seconds: { type: 'string' },
  },
})
const SOCKETS = Number(values.sockets ?? (values.quick ? 300 : 10_000))
/** Two keep-alives, at least. */
const IDLE_SECONDS = Number(values.seconds ?? (values.quick ? 16 : 60))
const TURNS = values.quick ? 50 : 500
/** Connections that are being opened at the same time. */
const AT_ONCE = 50

const redis = values.store === 'redis' ? await startBenchRedis('everysec') : undefined
const service = await startBenchService({
  ...{ REDIS_URL: redis?.url ?? '', TEXT_MODEL: values.model },
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
})
const cpu = async () => (await service.figures('process_cpu_seconds_total')).get('') ?? NaN
const idle = async () => {
  const before = await cpu()
  await new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1000))
  return ((await cpu()) - before) / IDLE_SECONDS
}
const turns = async (user: BenchUser) => {
  const times: number[] = []
  for (let i = 0; i < TURNS; i += 1) times.push(await user.turn(message(i)))
  return times.toSorted((a, b) => a - b)
}

try {
  const first = await BenchUser.open(service.url)
  await turns(first)
  const [aloneMiB, aloneCpu, alone] = [service.residentMiB(), await idle(), await turns(first)]
  const users: BenchUser[] = []
  const began = performance.now()
  let begun = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (begun < SOCKETS) {
        begun += 1
        users.push(await BenchUser.open(service.url))
        if (users.length % 1000 === 0) process.stderr.write(`${users.length} sockets\n`)
      }
    }),
  )
  const openSeconds = (performance.now() - began) / 1000
  const open = (await service.figures('evenkeel_open_sockets')).get('kind="chat"') ?? NaN
  const openMiB = service.residentMiB()
  const [manyCpu, many] = [await idle(), await turns(first)]
  const restedMiB = service.residentMiB()
  // Two reads are sent for each, and none of their answers is waited for by anybody else.
  console.log(
    `${describeMachine()}, ${values.store}, ${values.model}, client on the same machine\n`,
  )
  const kiB = (((openMiB - aloneMiB) * 1024) / SOCKETS).toFixed(1)
  printTable(
    ['figure', 'one socket', `${open} sockets`],
    [
      ['resident memory, MiB', aloneMiB.toFixed(0), openMiB.toFixed(0)],
      ['resident memory a while later, MiB', '', restedMiB.toFixed(0)],
      ['resident memory of each socket, KiB', '', kiB],
      ['sessions, greetings and sockets opened in, s', '', openSeconds.toFixed(1)],
      ['turn of one of them, p50, ms', at(alone, 0.5).toFixed(2), at(many, 0.5).toFixed(2)],
      ['turn of one of them, p99, ms', at(alone, 0.99).toFixed(2), at(many, 0.99).toFixed(2)],
      ['processor while nobody writes, %', percent(aloneCpu), percent(manyCpu)],
    ],
  )
  for (const user of [first, ...users]) user.close()
} finally {
  await service.stop()
  await redis?.close()
}

function percent(share: number): string {
  return (share * 100).toFixed(2)
}
