import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../bot/app.ts'
import { loadConfig } from '../bot/config.ts'
import { PEOPLE, type ScriptedPerson } from './simulate/people.ts'
import { SimulatedPerson } from './simulate/simulated-person.ts'

const HELP = `Usage: npm run simulate [-- NAME ...]

Plays scripted people against the whole service, in this process and on a store of its own, and
prints what was said. Without names it plays all: ${PEOPLE.map(({ name }) => name).join(', ')}.
`

/** A clock that only the script moves. */
class ScriptClock {
  #now = Date.UTC(2026, 0, 5, 18)
  now(): number {
    return this.#now
  }
  wait(hours: number): void {
    this.#now += hours * 3_600_000
  }
}

async function play({ name, locale, script }: ScriptedPerson): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-simulate-'))
  const clock = new ScriptClock()
  const settings = { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error', TOKEN_TTL_SECONDS: '86400' }
  const app = await startApp(loadConfig(settings), { clock })
  try {
    console.log(`\n=== ${name} (${locale}) ===`)
    const person = await SimulatedPerson.open(app.url, locale)
    await person.print()
    for (const line of script) {
      if (typeof line === 'number') {
        clock.wait(line)
        console.log(`\n    … ${line} hours later …`)
        await person.comeBack()
      } else if (line.startsWith('!')) await person.send({ type: 'event', name: line.slice(1) })
      else await person.send({ type: 'message', text: line })
      await person.print()
    }
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !PEOPLE.some((person) => person.name === name))
if (names.includes('--help') || unknown.length > 0) {
  const wanted = names.includes('--help')
  ;(wanted ? process.stdout : process.stderr).write(HELP)
  process.exit(wanted ? 0 : 2)
}
for (const person of PEOPLE)
  if (names.length === 0 || names.includes(person.name)) await play(person)
