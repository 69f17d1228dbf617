import type { MasterKeys } from '../../keys/master-keys.ts'
import { resealed, tally, type Tally } from '../../keys/rotate-environment.ts'
import type { Connection } from './connect.ts'
import { Scripts } from './scripts.ts'

const SCANNED = 500

/**
 * Goes through all that is ours in Redis and seals anew what hangs on another master key, while the
 * service runs: each value is swapped only while it is what was read. The people's own keys are wrapped
 * anew and stay what they are. Can be cut off anywhere, and done again.
 *
 * @param rewrite false: they are counted, and left as they are
 * @throws EvenkeelError `StoreUnreadable` for a value that neither key opens
 */
export async function rotateRedis(
  connection: Connection,
  master: MasterKeys,
  { rewrite, step }: { readonly rewrite: boolean; readonly step: () => void },
): Promise<Tally> {
  const scripts = new Scripts(connection)
  const counts: Tally = new Map()
  const nodes = 'nodes' in connection ? connection.nodes('master') : [connection]
  for (const node of nodes)
    for (let cursor = '0'; ;) {
      const [next, keys] = await node.scan(cursor, 'MATCH', 'evenkeel:*', 'COUNT', SCANNED)
      for (const key of keys) await one(key)
      cursor = next
      if (cursor === '0') break
    }
  return counts

  async function one(key: string): Promise<void> {
    switch (await connection.type(key)) {
      case 'string': {
        const bytes = await connection.getBuffer(key)
        if (bytes) await renew(bytes, resealed, (fresh) => ['swap-1', [key], [bytes, fresh]])
        return
      }
      case 'hash':
        for (const [field, bytes] of Object.entries(await connection.hgetallBuffer(key))) {
          const renewed =
            field === 'key' ? rewrapped(key) : field === 'data' ? resealedJob : resealed
          await renew(bytes, renewed, (fresh) => ['swap-field-1', [key], [field, bytes, fresh]])
        }
        return
      case 'zset':
        if (!key.endsWith(':moods')) return
        for (const member of await connection.zrangeBuffer(key, '0', '-1'))
          await renew(member, resealedMood, (fresh) => ['swap-member-1', [key], [member, fresh]])
    }
  }

  async function renew(
    bytes: Buffer,
    renewed: (bytes: Buffer, master: MasterKeys) => Buffer | undefined,
    call: (fresh: Buffer) => Parameters<Scripts['run']>,
  ): Promise<void> {
    const fresh = rewrite ? renewed(bytes, master) : undefined
    if (fresh) await scripts.run(...call(fresh))
    tally(counts, fresh ?? bytes)
    step()
  }
}

/** A person's key, in the home whose name the key of Redis holds. */
function rewrapped(key: string) {
  return (bytes: Buffer, master: MasterKeys): Buffer | undefined => {
    const home = decodeURIComponent(/\{(.*)\}/.exec(key)?.[1] ?? '')
    return master.isCurrent(bytes) ? undefined : master.wrap(master.unwrap(bytes, home), home)
  }
}

/** A job as BullMQ keeps it: JSON with the sealed bytes in base64. */
function resealedJob(bytes: Buffer, master: MasterKeys): Buffer | undefined {
  const { sealed } = JSON.parse(bytes.toString()) as { sealed?: string }
  const fresh = sealed === undefined ? undefined : resealed(Buffer.from(sealed, 'base64'), master)
  return fresh && Buffer.from(JSON.stringify({ sealed: fresh.toString('base64') }))
}

/** A mood point: its place, a colon, the sealed bytes. */
function resealedMood(member: Buffer, master: MasterKeys): Buffer | undefined {
  const at = member.indexOf(':') + 1
  const fresh = resealed(member.subarray(at), master)
  return fresh && Buffer.concat([member.subarray(0, at), fresh])
}
