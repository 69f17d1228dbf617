import { parseArgs } from 'node:util'
import { WebSocket } from 'ws'
import { freePort } from '../../tests/support/redis-server.ts'
import { BenchUser } from './bench-user.ts'
import { startBenchRedis, startBenchService } from './bench-service.ts'
import { message } from './messages.ts'
import { describeMachine, printTable, spread } from './report.ts'

/**
 * Two hours of use pressed into ten minutes: people come, talk and go without a pause, while the heap
 * that is left after a collection and the resident memory are looked at. A leak is a slope.
 *
 *     npm run bench:heap [-- --quick] [--minutes N] [--store redis|embedded]
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    minutes: { type: 'string' },
    store: { type: 'string', default: 'redis' },
    model: { type: 'string', default: 'transformer' },
  },
})
const MINUTES = Number(values.minutes ?? (values.quick ? 0.5 : 10))
const LOOKS = 40
const PEOPLE = 50
/** Then they close the page, and somebody new comes. */
const TURNS_EACH = 12
/** Looks before this share of the time belong to warming up. */
const WARM = 0.25
const MiB = 2 ** 20

/** The service's own collector, asked for through Node's inspector. */
async function openInspector(port: number) {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
    readonly webSocketDebuggerUrl: string
  }[]
  const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? '')
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  let id = 0
  const call = (method: string) =>
    new Promise<unknown>((resolve) => {
      const own = (id += 1)
      const hear = (data: Buffer) => {
        const told = JSON.parse(data.toString()) as { id?: number; result?: unknown }
        if (told.id !== own) return
        socket.off('message', hear)
        resolve(told.result)
      }
      socket.on('message', hear)
      socket.send(JSON.stringify({ id: own, method }))
    })
  return {
    async heapAfterCollection(): Promise<number> {
      await call('HeapProfiler.collectGarbage')
      const usage = (await call('Runtime.getHeapUsage')) as { readonly usedSize: number }
      return usage.usedSize / MiB
    },
    close: () => socket.close(),
  }
}

interface Look {
  readonly minute: number
  readonly heap: number
  readonly resident: number
}

/** MiB a minute, by least squares. */
function slope(looks: readonly Look[], pick: (look: Look) => number): number {
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const [x, y] = [mean(looks.map(({ minute }) => minute)), mean(looks.map(pick))]
  const above = looks.reduce((sum, look) => sum + (look.minute - x) * (pick(look) - y), 0)
  return above / looks.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0)
}

const redis = values.store === 'redis' ? await startBenchRedis('everysec') : undefined
const port = await freePort()
const service = await startBenchService(
  {
    ...{ REDIS_URL: redis?.url ?? '', TEXT_MODEL: values.model },
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  },
  [`--inspect=127.0.0.1:${port}`],
)
const inspector = await openInspector(port)
try {
  const began = performance.now()
  const minutes = () => (performance.now() - began) / 60_000
  let [turns, people] = [0, 0]
  const seat = async () => {
    while (minutes() < MINUTES) {
      const user = await BenchUser.open(service.url)
      people += 1
      for (let i = 0; i < TURNS_EACH && minutes() < MINUTES; i += 1) {
        await user.turn(message(i))
        turns += 1
      }
      user.close()
    }
  }
  const looks: Look[] = []
  const watch = async () => {
    while (minutes() < MINUTES) {
      await new Promise((resolve) => setTimeout(resolve, (MINUTES * 60_000) / LOOKS))
      const heap = await inspector.heapAfterCollection()
      looks.push({ minute: minutes(), heap, resident: service.residentMiB() })
    }
  }
  await Promise.all([watch(), ...Array.from({ length: PEOPLE }, seat)])
  const warm = looks.filter(({ minute }) => minute > MINUTES * WARM)
  const row = (name: string, pick: (look: Look) => number) => [
    name,
    ...spread(warm.map(pick)),
    slope(warm, pick).toFixed(3),
    (slope(warm, pick) * MINUTES * (1 - WARM)).toFixed(2),
  ]
  console.log(
    `${describeMachine()}, ${values.store}, ${values.model}: ${turns} turns of ${people} people in ` +
      `${MINUTES} minutes; the first ${WARM * 100}% not counted\n`,
  )
  printTable(
    ['MiB', 'min', 'median', 'max', 'slope a minute', 'over the whole time'],
    [
      row('heap after a collection', ({ heap }) => heap),
      row('resident', ({ resident }) => resident),
    ],
  )
  console.log('\nminute: heap / resident, MiB')
  console.log(
    looks
      .map((one) => `${one.minute.toFixed(1)}: ${one.heap.toFixed(1)} / ${one.resident.toFixed(0)}`)
      .join('; '),
  )
} finally {
  // Whoever is being looked into does not end.
  inspector.close()
  await service.stop()
  await redis?.close()
}
