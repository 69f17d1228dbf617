import type { Cluster, Redis } from 'ioredis'

/** Takes an id that nobody has. Gives the place that counts: the one of whoever was first. */
const CLAIM = `
local kept = redis.call('HGET', KEYS[1], 'place')
if kept then return kept end
redis.call('HSET', KEYS[1], 'place', ARGV[2], 'person', ARGV[3])
redis.call('HSET', ARGV[4] .. ARGV[3], ARGV[1], ARGV[2])
return ARGV[2]
`

/** Lets go of an id, or of the one place that is named. Gives the place that it led to. */
const DROP = `
local kept = redis.call('HMGET', KEYS[1], 'place', 'person')
if not kept[1] or (ARGV[2] ~= '' and kept[1] ~= ARGV[2]) then return false end
redis.call('DEL', KEYS[1])
redis.call('HDEL', ARGV[3] .. kept[2], ARGV[1])
return kept[1]
`

/**
 * Which jobs there are, by id and by person. BullMQ knows neither people nor a job that is cancelled
 * while it runs; so a job counts as long as its id leads to it from here, and each time an id is
 * taken anew it leads to another place. Both directions change in one step.
 */
export class JobIndex {
  readonly #redis: Redis | Cluster
  readonly #prefix: string

  /** @param prefix holds a hash tag, so that all keys lie on one slot of a cluster */
  constructor(redis: Redis | Cluster, prefix: string) {
    this.#redis = redis
    this.#prefix = prefix
  }

  /** Takes an id; the place that counts is another one than was asked for when it is taken already. */
  async claim(id: string, place: string, personId: string): Promise<string> {
    return String(await this.#eval(CLAIM, id, place, encodeURIComponent(personId), this.#people))
  }

  /**
   * Lets go of an id.
   * @param place only if it leads there still
   * @returns where it led to, if it was let go of
   */
  async drop(id: string, place = ''): Promise<string | undefined> {
    const kept = await this.#eval(DROP, id, place, this.#people)
    return typeof kept === 'string' ? kept : undefined
  }

  /** Where an id leads to. */
  async find(id: string): Promise<string | undefined> {
    return (await this.#redis.hget(this.#entry(id), 'place')) ?? undefined
  }

  /** A person's ids, each with its place. */
  async of(personId: string): Promise<readonly (readonly [id: string, place: string])[]> {
    return Object.entries(await this.#redis.hgetall(this.#people + encodeURIComponent(personId)))
  }

  /** The person's key is made from what the entry says; it lies on the same slot. */
  #eval(script: string, id: string, ...values: readonly string[]): Promise<unknown> {
    return this.#redis.eval(script, 1, this.#entry(id), id, ...values)
  }

  #entry(id: string): string {
    return `${this.#prefix}:entry:${encodeURIComponent(id)}`
  }

  get #people(): string {
    return `${this.#prefix}:person:`
  }
}
