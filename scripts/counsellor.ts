import { mkdirSync } from 'node:fs'
import { SYSTEM_CLOCK } from '../bot/clock.ts'
import { loadConfig } from '../bot/config.ts'
import { openConsole } from '../bot/console/open-console.ts'
import { loadMasterKeys } from '../bot/keys/load-master-keys.ts'
import { runCounsellor } from './console/counsellor-commands.ts'
import { secretInput } from './console/read-secret.ts'
import { OUTPUT, runCommand } from './run-command.ts'

await runCommand(async () => {
  const config = loadConfig()
  mkdirSync(config.DATA_DIR, { recursive: true, mode: 0o700 })
  const { store, accounts } = openConsole(config, await loadMasterKeys(config), SYSTEM_CLOCK)
  const secrets = secretInput(process.stdin, process.stderr)
  const code = await runCounsellor(process.argv.slice(2), accounts, {
    ...OUTPUT,
    secrets,
    picture: process.stdout.isTTY,
  })
  secrets.close()
  await store.close()
  return code
})
