import { parseArgs } from 'node:util'

/** What a process of the service does; without a role, one process does all of it. */
export type Role = 'all' | 'web' | 'worker'

export interface SoakOptions {
  readonly store: 'embedded' | 'redis'
  /** The processes of the service, by what each does. */
  readonly roles: readonly Role[]
  /** What may be killed: any process of the service, Redis itself, or either. */
  readonly targets: readonly ('service' | 'redis')[]
  readonly kills: number
  readonly seed: number
  /** People who talk at the same time. */
  readonly people: number
  /** Pieces of talk of each person. */
  readonly pieces: number
  /** Longest time between a recovery and the next kill, in milliseconds. */
  readonly calmMs: number
  /** Waits until the alerts of the first rung, a minute later, have been sent. */
  readonly ladder: boolean
  /** Told what happens, a line at a time. */
  readonly progress?: (line: string) => void
}

export const HELP = `Usage: npm run soak [-- OPTION ...]

Kills real processes of the service under load, again and again, and holds what came of it against a
service that nobody disturbed.

  --kills N          how often (500)
  --seed N           for another course of events (1)
  --store NAME       embedded or redis (embedded)
  --web N            processes of the role web (0: one process that does all)
  --worker N         processes of the role worker
  --target LIST      service, redis, or service,redis (service)
  --people N         who talk at the same time (8)
  --pieces N         pieces of talk of each (6)
  --calm MS          longest pause between recovery and the next kill (1200)
  --no-ladder        do not wait for the second rung of the alerts
  --all              every configuration in turn, the kills shared among them
  --report FILE      adds the table to a file
`

/** @throws Error when an option is not what it should be */
export function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      store: { type: 'string', default: 'embedded' },
      web: { type: 'string', default: '0' },
      worker: { type: 'string', default: '0' },
      target: { type: 'string', default: 'service' },
      people: { type: 'string', default: '8' },
      pieces: { type: 'string', default: '6' },
      calm: { type: 'string', default: '1200' },
      'no-ladder': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      report: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  const count = (name: 'kills' | 'seed' | 'web' | 'worker' | 'people' | 'pieces' | 'calm') => {
    const number = Number(values[name])
    if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} takes a whole number`)
    return number
  }
  const webs = Array.from({ length: count('web') }, (): Role => 'web')
  const workers = Array.from({ length: count('worker') }, (): Role => 'worker')
  const targets = values.target.split(',').filter((one) => one === 'service' || one === 'redis')
  const soak: SoakOptions = {
    store: values.store === 'redis' ? 'redis' : 'embedded',
    roles: webs.length + workers.length > 0 ? [...webs, ...workers] : ['all'],
    targets,
    kills: count('kills'),
    seed: count('seed'),
    people: count('people'),
    pieces: count('pieces'),
    calmMs: count('calm'),
    ladder: !values['no-ladder'],
  }
  return { soak, all: values.all, report: values.report, help: values.help }
}
