import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from './connect.ts'

type Value = string | number | Buffer
/** What a script gives back: nothing, a number, bytes, or several of them. */
export type Reply = null | number | Buffer | readonly Reply[]

interface Script {
  readonly source: string
  readonly sha: string
  /** How many keys it takes; undefined: as many as it is given. */
  readonly keys: number | undefined
}

const FOLDER = join(import.meta.dirname, 'lua')
const SHARED = 'shared.lua'

/** The scripts in `lua/`, by name. A name ends in how many keys the script takes. */
export class Scripts {
  readonly #connection: Connection
  readonly #scripts: ReadonlyMap<string, Script>

  constructor(connection: Connection) {
    this.#connection = connection
    const shared = readFileSync(join(FOLDER, SHARED), 'utf8')
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.lua') && name !== SHARED)
    this.#scripts = new Map(
      files.map((file) => {
        const name = file.slice(0, -'.lua'.length)
        const source = `${shared}\n${readFileSync(join(FOLDER, file), 'utf8')}`
        const count = /-(\d+)$/.exec(name)?.[1]
        const sha = createHash('sha1').update(source).digest('hex')
        return [name, { source, sha, keys: count === undefined ? undefined : Number(count) }]
      }),
    )
  }

  async run(name: string, keys: readonly string[], values: readonly Value[]): Promise<Reply> {
    const script = this.#scripts.get(name)
    if (!script || (script.keys ?? keys.length) !== keys.length)
      throw new Error(`There is no script ${name} for ${keys.length} keys`)
    const given = [...keys, ...values]
    try {
      return (await this.#connection.callBuffer(
        'evalsha',
        script.sha,
        keys.length,
        ...given,
      )) as Reply
    } catch (error) {
      // A server that was started anew has to be told once.
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error
      return (await this.#connection.callBuffer(
        'eval',
        script.source,
        keys.length,
        ...given,
      )) as Reply
    }
  }

  /** A script that says in one word what became of it, and perhaps a number. */
  async outcome(
    name: string,
    keys: readonly string[],
    values: readonly Value[],
  ): Promise<{ readonly word: string; readonly number: number }> {
    const reply = await this.run(name, keys, values)
    if (!Array.isArray(reply)) throw new Error(`The script ${name} gave no word`)
    const [word, number] = reply as readonly Reply[]
    return { word: String(word), number: Number(number ?? 0) }
  }
}
