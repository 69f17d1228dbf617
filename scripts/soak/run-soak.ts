import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SYSTEM_CLOCK } from '../../bot/clock.ts'
import { loadConfig } from '../../bot/config.ts'
import { loadMasterKeys } from '../../bot/keys/load-master-keys.ts'
import { createLogger } from '../../bot/logger.ts'
import { openStore } from '../../bot/stores/open-store.ts'
import { openAlertPost } from './alert-post.ts'
import { Chance } from './chance.ts'
import { checkJobs, type JobFindings } from './check-jobs.ts'
import { checkPeople } from './check.ts'
import { faultsIn, type Findings } from './findings.ts'
import { openHouse, type House } from './house.ts'
import { Killer, type Recovery } from './killer.ts'
import { scriptOf } from './lines.ts'
import type { SoakOptions } from './options.ts'
import { Reference } from './reference.ts'
import { pause, SoakPerson, type Pulse } from './soak-person.ts'

export interface SoakResult {
  readonly findings: Findings
  readonly jobs: JobFindings
  readonly recoveries: readonly Recovery[]
  /** Messages whose answer came only after every process was started once more. */
  readonly stuck: number
  /** How often the sockets were opened, in all. */
  readonly sockets: number
  /** Milliseconds from a message of danger being acknowledged to its alert. */
  readonly alertMs: readonly number[]
  readonly seconds: number
  /** What is wrong with whom; never what anybody said. */
  readonly notes: readonly string[]
  /** Where the logs of the processes and what they kept lie; absent when nothing was wrong. */
  readonly folder?: string
}

/** How long it is waited for the answers that are outstanding, in milliseconds. */
const SETTLE_MS = 20_000
/** After this, all that was asked for in a minute and the first rung have come, in milliseconds. */
const LADDER_MS = 75_000
const LOOK_MS = 100

/** Runs the service under load while processes are killed, and checks all that came of it. */
export async function runSoak(options: SoakOptions): Promise<SoakResult> {
  const began = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-soak-'))
  const post = await openAlertPost()
  const house = await openHouse(options, folder, post.url)
  try {
    const crowd = new Crowd(house, options)
    const load = crowd.run()
    await crowd.killer.run(() => crowd.people)
    crowd.over = true
    await load
    const before = await settled(house, crowd.people)
    if (options.ladder) await pause(LADDER_MS)
    // What only a start recovers, it recovers now.
    const stoppedAt = Date.now()
    await Promise.all(house.services.map((service) => service.stop('SIGTERM')))
    await Promise.all(house.services.map((service) => service.start()))
    const after = await settled(house, crowd.people)
    for (const person of crowd.people) await caughtUp(person, after)
    for (const person of crowd.people) person.leave()
    await Promise.all(house.services.map((service) => service.stop('SIGTERM')))
    const checked = await check(house, crowd, { post, stoppedAt, folder })
    const crashes = house.services.reduce((sum, service) => sum + service.crashes, 0)
    const findings = { ...checked.findings, refusals: crowd.refusals, crashes }
    const isWell = faultsIn(findings) === 0
    if (isWell) rmSync(folder, { recursive: true, force: true })
    return {
      ...{ findings, jobs: checked.jobs, notes: [...crowd.notes, ...checked.notes] },
      recoveries: crowd.killer.recoveries,
      stuck: before.unanswered - after.unanswered,
      sockets: crowd.people.reduce((sum, { sockets }) => sum + sockets, 0),
      alertMs: checked.alertMs,
      seconds: (performance.now() - began) / 1000,
      ...(!isWell && { folder }),
    }
  } finally {
    await house.close()
    post.close()
  }
}

/** Those who talk: so many at a time, and whoever has said all is followed by somebody new. */
class Crowd implements Pulse {
  readonly people: SoakPerson[] = []
  readonly killer: Killer
  readonly notes: string[] = []
  refusals = 0
  over = false
  readonly #house: House
  readonly #options: SoakOptions
  readonly #chance: Chance

  constructor(house: House, options: SoakOptions) {
    this.#house = house
    this.#options = options
    this.#chance = new Chance(options.seed)
    this.killer = new Killer(house, options, this.#chance.branch())
  }

  acknowledged(...told: Parameters<Pulse['acknowledged']>): void {
    this.killer.acknowledged(...told)
  }

  answered(...told: Parameters<Pulse['answered']>): void {
    this.killer.answered(...told)
  }

  fault(what: string): void {
    this.refusals += 1
    this.notes.push(what)
  }

  async run(): Promise<void> {
    const urls = this.#house.services.filter(({ serves }) => serves).map(({ url }) => url)
    const seat = async () => {
      while (!this.over) {
        const chance = this.#chance.branch()
        const person = new SoakPerson({
          ...{ name: `p${this.people.length + 1}`, urls, chance, pulse: this },
          script: scriptOf(chance, this.#options.pieces),
          isOver: () => this.over,
        })
        this.people.push(person)
        await person.talk()
      }
    }
    await Promise.all(Array.from({ length: this.#options.people }, seat))
  }
}

interface Standing {
  readonly unanswered: number
  /** The last place of each conversation. */
  readonly last: ReadonlyMap<string, number>
}

/** Waits until every message is answered, or for as long as that is reasonable. */
async function settled(house: House, people: readonly SoakPerson[]): Promise<Standing> {
  const url = house.services.find(({ serves }) => serves)?.url ?? ''
  const until = performance.now() + SETTLE_MS
  for (;;) {
    let unanswered = 0
    const last = new Map<string, number>()
    for (const person of people) {
      const log = await person.look(url)
      last.set(person.name, log.last)
      unanswered += person.sent.filter(({ seq }) => !log.answered.has(seq)).length
    }
    if (unanswered === 0 || performance.now() > until) return { unanswered, last }
    await pause(LOOK_MS)
  }
}

async function caughtUp(person: SoakPerson, { last }: Standing): Promise<void> {
  const given = pause(SETTLE_MS)
  await Promise.race([person.caughtUp(last.get(person.name) ?? 0), given])
}

interface CheckParts {
  readonly post: Awaited<ReturnType<typeof openAlertPost>>
  readonly stoppedAt: number
  readonly folder: string
}

async function check(house: House, crowd: Crowd, { post, stoppedAt, folder }: CheckParts) {
  const notes: string[] = []
  const note = (what: string) => void notes.push(what)
  const dataDir = house.services[0]?.dataDir ?? folder
  const config = loadConfig({ ...house.env, DATA_DIR: dataDir })
  const key = await loadMasterKeys(config)
  const store = await openStore(config, key, SYSTEM_CLOCK, createLogger('error'))
  const reference = await Reference.open(house.env, join(folder, 'reference'))
  try {
    const { people } = crowd
    const findings = await checkPeople({ people, store, reference, note })
    const jobs = await checkJobs({ people, store, post, stoppedAt, note })
    const { alertsMissing, alertsUnknown } = jobs
    const checkInsWrong = findings.checkInsWrong + jobs.checkInsWrong
    return {
      findings: { ...findings, alertsMissing, alertsUnknown, checkInsWrong },
      ...{ jobs, notes, alertMs: await alertTimes(people, store, post.deliveries) },
    }
  } finally {
    await reference.close()
    await store.close()
  }
}

/** From the moment at which a case was opened to its first alert. */
async function alertTimes(
  people: readonly SoakPerson[],
  store: Awaited<ReturnType<typeof openStore>>,
  deliveries: ReadonlyMap<string, readonly number[]>,
): Promise<number[]> {
  const times: number[] = []
  for (const { personId } of people)
    for (const { id, openedAt } of personId === '' ? [] : await store.casesOf(personId)) {
      const [first] = deliveries.get(`handoff-alert/${id}/1/0/new/webhook`) ?? []
      if (first !== undefined) times.push(first + performance.timeOrigin - openedAt)
    }
  return times
}
