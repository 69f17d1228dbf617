import { mkdirSync } from 'node:fs'
import { SYSTEM_CLOCK } from '../bot/clock.ts'
import { loadConfig } from '../bot/config.ts'
import { openConsole } from '../bot/console/open-console.ts'
import { EvenkeelError } from '../bot/errors.ts'
import { runCounsellor } from './console/counsellor-commands.ts'
import { secretInput } from './console/read-secret.ts'

const { stdin, stdout, stderr } = process

try {
  const config = loadConfig()
  mkdirSync(config.DATA_DIR, { recursive: true, mode: 0o700 })
  const { store, accounts } = openConsole(config, SYSTEM_CLOCK)
  const secrets = secretInput(stdin, stderr)
  process.exitCode = await runCounsellor(process.argv.slice(2), accounts, {
    secrets,
    picture: stdout.isTTY,
    write: (text) => stdout.write(text),
    complain: (text) => stderr.write(text),
  })
  secrets.close()
  await store.close()
} catch (error) {
  if (!(error instanceof EvenkeelError)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
