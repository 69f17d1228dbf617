import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../bot/config.ts'
import { rotateEnvironment, tally, type Tally } from '../../bot/keys/rotate-environment.ts'
import type { MasterKeys } from '../../bot/keys/master-keys.ts'
import type { Logger } from '../../bot/logger.ts'
import { KeyFile } from '../../bot/stores/embedded/key-file.ts'
import { KEY_FILE } from '../../bot/stores/embedded/lmdb-store.ts'
import { onlyServer } from '../../bot/stores/embedded/only-server.ts'
import { openRedis, type RedisSettings } from '../../bot/stores/redis/open-redis.ts'
import { rotateRedis } from '../../bot/stores/redis/rotate-redis.ts'
import { trackProgress } from '../analysis/progress.ts'
import type { Output } from '../run-command.ts'

const HELP = `Changes the key that everything stored hangs on, and shows what hangs on which.

  npm run keys -- status     counts stored values by what seals them
  npm run keys -- rotate     seals anew what hangs on DATA_KEY_PREVIOUS, with the key of today. Without
                             REDIS_URL the service has to be stopped; with it, it goes on. Cut off, it
                             is simply begun again. docs/privacy.md says the order.

Exit status: 0 fine, 1 something hangs on another key still, 2 wrong use.
`

/** Where the values are, and what opens them. */
export interface KeyGround {
  readonly config: Pick<Config, 'DATA_DIR'> & RedisSettings
  readonly master: MasterKeys | undefined
  readonly logger: Logger
}

/** Runs one command. @returns the exit status. @throws EvenkeelError `StoreInUse`, `StoreUnreadable` */
export async function runKeys(
  [command = 'status', ...rest]: readonly string[],
  { config, master, logger }: KeyGround,
  { write, complain }: Output,
): Promise<0 | 1 | 2> {
  const rewrite = command === 'rotate'
  if ((!rewrite && command !== 'status') || rest.length > 0 || !master) {
    complain(master ? HELP : 'No key is set: DATA_KEY, DATA_KEY_FILE or DATA_KEY_COMMAND.\n')
    return 2
  }
  const { DATA_DIR, REDIS_URL } = config
  const letGo = rewrite && REDIS_URL === undefined ? await onlyServer(DATA_DIR) : undefined
  const progress = trackProgress(process.stderr, undefined, { unit: 'values', every: 100 })
  const options = { rewrite, step: () => progress.step() }
  const counts: Tally = new Map()
  try {
    const names = ['store', 'jobs', 'console'].filter((name) => existsSync(join(DATA_DIR, name)))
    for (const name of names)
      add(counts, await rotateEnvironment(join(DATA_DIR, name), master, options))
    const file = join(DATA_DIR, 'store', KEY_FILE)
    if (existsSync(file)) rotateFile(new KeyFile(file, master), rewrite, counts)
    const connection = await openRedis(config, logger)
    try {
      if (connection) add(counts, await rotateRedis(connection, master, options))
    } finally {
      connection?.disconnect()
    }
  } finally {
    progress.finish()
    await letGo?.()
  }
  for (const [under, count] of counts)
    write(`${under === master.id ? `${under} (today’s)` : under}\t${count}\n`)
  const fine = new Set([master.id, 'person', 'plain'])
  return [...counts.keys()].every((under) => fine.has(under)) ? 0 : 1
}

function rotateFile(keys: KeyFile, rewrite: boolean, counts: Tally): void {
  if (rewrite) Array.from(keys.rewrap())
  for (const wrapped of keys.wrapped()) tally(counts, wrapped)
  keys.close()
}

function add(counts: Tally, more: Tally): void {
  for (const [under, count] of more) counts.set(under, (counts.get(under) ?? 0) + count)
}
