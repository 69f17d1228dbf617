import { mkdirSync } from 'node:fs'
import { loadConfig } from '../bot/config.ts'
import { loadMasterKeys } from '../bot/keys/load-master-keys.ts'
import { createLogger } from '../bot/logger.ts'
import { runKeys } from './keys/commands.ts'
import { OUTPUT, runCommand } from './run-command.ts'

await runCommand(async () => {
  const config = loadConfig()
  mkdirSync(config.DATA_DIR, { recursive: true, mode: 0o700 })
  const master = await loadMasterKeys(config)
  const logger = createLogger(config.LOG_LEVEL)
  return runKeys(process.argv.slice(2), { config, master, logger }, OUTPUT)
})
