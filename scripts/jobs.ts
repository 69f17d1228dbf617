import { mkdirSync } from 'node:fs'
import { SYSTEM_CLOCK, SYSTEM_TIMER } from '../bot/clock.ts'
import { loadConfig } from '../bot/config.ts'
import { createJobQueue } from '../bot/jobs/create-job-queue.ts'
import { loadMasterKeys } from '../bot/keys/load-master-keys.ts'
import { createLogger } from '../bot/logger.ts'
import { runJobs } from './jobs/commands.ts'
import { OUTPUT, runCommand } from './run-command.ts'

await runCommand(async () => {
  const config = loadConfig()
  mkdirSync(config.DATA_DIR, { recursive: true, mode: 0o700 })
  const queue = await createJobQueue(config, {
    key: await loadMasterKeys(config),
    clock: SYSTEM_CLOCK,
    setTimer: SYSTEM_TIMER,
    logger: createLogger(config.LOG_LEVEL),
  })
  try {
    return await runJobs(process.argv.slice(2), queue, OUTPUT)
  } finally {
    await queue.close()
  }
})
