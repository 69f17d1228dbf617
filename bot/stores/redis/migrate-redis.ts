import { EvenkeelError } from '../../errors.ts'
import type { Connection } from './connect.ts'
import { SCHEMA_KEY } from './keys.ts'

/** The shape in which this version keeps its data in Redis. Raise it with a step in `STEPS`. */
export const REDIS_SCHEMA = 1

/** Brings the data of one schema to the next; run once, while nothing else writes. */
export type Step = (connection: Connection) => Promise<void>

/** By the schema that a step starts from. */
const STEPS: ReadonlyMap<number, Step> = new Map()

/**
 * Brings a store to this version's shape.
 * @throws EvenkeelError `StoreUnreadable` for data of a newer Evenkeel, or of one too old for us
 */
export async function migrateRedis(
  connection: Connection,
  { schema, steps }: { readonly schema: number; readonly steps: ReadonlyMap<number, Step> } = {
    schema: REDIS_SCHEMA,
    steps: STEPS,
  },
): Promise<void> {
  await connection.setnx(SCHEMA_KEY, schema)
  let found = Number(await connection.get(SCHEMA_KEY))
  if (!(found <= schema))
    throw new EvenkeelError(
      'StoreUnreadable',
      `The data in Redis has schema ${found}; this Evenkeel knows up to ${schema}. Upgrade Evenkeel.`,
    )
  while (found < schema) {
    const step = steps.get(found)
    if (!step)
      throw new EvenkeelError(
        'StoreUnreadable',
        `The data in Redis has schema ${found}, from which this Evenkeel knows no way on.`,
      )
    await step(connection)
    found += 1
    await connection.set(SCHEMA_KEY, found)
  }
}
