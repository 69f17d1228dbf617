import type { Chance } from './chance.ts'
import type { House } from './house.ts'
import type { SoakOptions } from './options.ts'
import type { ServiceProcess } from './service-process.ts'
import { pause, type Pulse, type SoakPerson } from './soak-person.ts'

/** How long it took until the service was back, in milliseconds from the kill. */
export interface Recovery {
  readonly victim: string
  /** Until the process said that it is ready. */
  readonly startedMs: number
  /** Until a message was acknowledged that was sent after the kill; null: nobody sent one. */
  readonly acknowledgedMs: number | null
  /** Until a message was answered that was acknowledged after the kill. */
  readonly answeredMs: number | null
}

/** After so long without an answer, a kill counts as not recovered from, in milliseconds. */
const LOST_MS = 60_000
/** Longest time for which a killed process stays away, in milliseconds, in the rare case. */
const AWAY_MS = 400
const AWAY_ONE_IN = 4

interface Strike {
  readonly at: number
  /** Whether somebody was on the process that was killed. */
  readonly struck: (person: SoakPerson) => boolean
  acknowledged: number | null
  answered: number | null
}

/** A process that may be killed. */
interface Victim {
  readonly name: string
  /** Where people talk to it; absent: they do not. */
  readonly home?: string
  kill(): Promise<void>
  start(): Promise<void>
}

function asVictim(service: ServiceProcess): Victim {
  return {
    name: service.name,
    ...(service.serves && { home: service.url }),
    kill: () => service.stop('SIGKILL'),
    start: () => service.start(),
  }
}

/** Kills processes at random moments, starts them again, and takes the time until they serve. */
export class Killer implements Pick<Pulse, 'acknowledged' | 'answered'> {
  readonly recoveries: Recovery[] = []
  readonly #house: House
  readonly #options: SoakOptions
  readonly #chance: Chance
  #strike: Strike | undefined

  constructor(house: House, options: SoakOptions, chance: Chance) {
    this.#house = house
    this.#options = options
    this.#chance = chance
  }

  acknowledged(person: SoakPerson, at: number, triedAt: number): void {
    const strike = this.#strike
    if (!strike || triedAt < strike.at || !strike.struck(person)) return
    strike.acknowledged ??= at - strike.at
  }

  answered(person: SoakPerson, at: number, acknowledgedAt: number): void {
    const strike = this.#strike
    if (!strike || acknowledgedAt < strike.at || !strike.struck(person)) return
    strike.answered ??= at - strike.at
  }

  /** @throws Error when the service does not come back */
  async run(people: () => readonly SoakPerson[]): Promise<void> {
    const { kills, calmMs, progress } = this.#options
    for (let kill = 1; kill <= kills; kill += 1) {
      await pause(this.#chance.between(0, calmMs))
      const recovery = await this.#kill(people())
      this.recoveries.push(recovery)
      if (kill % 25 === 0 || kill === kills)
        progress?.(`${kill} of ${kills} kills; ${people().length} people so far`)
    }
  }

  async #kill(people: readonly SoakPerson[]): Promise<Recovery> {
    const chance = this.#chance
    const { services, redis } = this.#house
    const victims = this.#options.targets.flatMap((target): readonly Victim[] =>
      target === 'service' ? services.map(asVictim) : redis ? [{ name: 'redis', ...redis }] : [],
    )
    const victim = chance.pick(victims)
    const at = performance.now()
    const { name, home: url } = victim
    const hit = new Set(people.filter(({ home }) => home === url))
    const strike: Strike = {
      ...{ at, acknowledged: null, answered: null },
      struck: (person) => url === undefined || hit.has(person) || person.home === url,
    }
    this.#strike = strike
    await victim.kill()
    if (chance.below(AWAY_ONE_IN) === 0) await pause(chance.between(0, AWAY_MS))
    await victim.start()
    const startedMs = performance.now() - at
    while (strike.answered === null && performance.now() - at < LOST_MS) await pause(10)
    this.#strike = undefined
    const { acknowledged: acknowledgedMs, answered: answeredMs } = strike
    return { victim: name, startedMs, acknowledgedMs, answeredMs }
  }
}
