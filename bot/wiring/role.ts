import type { Config } from '../config.ts'

/** What a process does of all that the service does. */
export interface Duties {
  /** Web pages, Direct Line, webhooks: people come here. */
  readonly servesPeople: boolean
  /** Jobs, long polling, and the models that read recordings. */
  readonly worksBehind: boolean
  /** The counsellor console. */
  readonly servesConsole: boolean
}

export function dutiesOf({ ROLE, CONSOLE }: Pick<Config, 'ROLE' | 'CONSOLE'>): Duties {
  const servesPeople = ROLE !== 'worker'
  return { servesPeople, worksBehind: ROLE !== 'web', servesConsole: servesPeople && CONSOLE }
}
