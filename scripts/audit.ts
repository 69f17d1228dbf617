import { mkdirSync } from 'node:fs'
import { SYSTEM_CLOCK } from '../bot/clock.ts'
import { loadConfig } from '../bot/config.ts'
import { openConsole } from '../bot/console/open-console.ts'
import { EvenkeelError } from '../bot/errors.ts'
import { runAudit } from './console/audit-commands.ts'

const { stdout, stderr } = process

try {
  const config = loadConfig()
  mkdirSync(config.DATA_DIR, { recursive: true, mode: 0o700 })
  const { store, audit } = openConsole(config, SYSTEM_CLOCK)
  process.exitCode = runAudit(process.argv.slice(2), audit, {
    write: (text) => stdout.write(text),
    complain: (text) => stderr.write(text),
  })
  await store.close()
} catch (error) {
  if (!(error instanceof EvenkeelError)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
