import { mkdirSync } from 'node:fs'
import { SYSTEM_CLOCK } from '../bot/clock.ts'
import { loadConfig } from '../bot/config.ts'
import { openConsole } from '../bot/console/open-console.ts'
import { loadMasterKeys } from '../bot/keys/load-master-keys.ts'
import { runAudit } from './console/audit-commands.ts'
import { OUTPUT, runCommand } from './run-command.ts'

await runCommand(async () => {
  const config = loadConfig()
  mkdirSync(config.DATA_DIR, { recursive: true, mode: 0o700 })
  const { store, audit } = openConsole(config, await loadMasterKeys(config), SYSTEM_CLOCK)
  const code = runAudit(process.argv.slice(2), audit, OUTPUT)
  await store.close()
  return code
})
