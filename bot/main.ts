import { setFlagsFromString } from 'node:v8'
import { startApp, type App } from './app.ts'
import { loadConfig } from './config.ts'
import { EvenkeelError } from './errors.ts'
import { createLogger } from './logger.ts'
import { isRefusedCommit } from './stores/embedded/refused-commit.ts'

/** Starts the service in the foreground; SIGTERM and Ctrl-C end it in order. */
async function main(): Promise<void> {
  // V8 lets garbage pile up to a multiple of what lives before it sweeps. Sweeping at a fifth above
  // it keeps the process under load at about two thirds of the memory, for a tenth more work.
  setFlagsFromString('--heap-growing-percent=20')
  const config = loadConfig()
  const logger = createLogger(config.LOG_LEVEL)
  // Node would print the whole error, and with it perhaps somebody's words.
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'an error nobody expected: Evenkeel ends')
    process.exit(1)
  })
  process.on('unhandledRejection', (error) => {
    // Whoever asked for the write was told, and deals with it: see the file.
    if (!isRefusedCommit(error)) throw error
  })
  const app = await startApp(config, { logger })
  stopOn('SIGTERM', app)
  stopOn('SIGINT', app)
  console.log(`Evenkeel is ready: ${app.url}`)
}

function stopOn(signal: NodeJS.Signals, app: App): void {
  process.once(signal, () => {
    app.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  })
}

/** One clear sentence for what an operator can mend; the whole error for what only we can. */
function fail(error: unknown): void {
  if (error instanceof EvenkeelError || (error instanceof Error && error.name === 'ModelFileError'))
    console.error(`Evenkeel cannot start: ${error.message}`)
  else console.error('Evenkeel cannot go on:', error)
  process.exit(1)
}

main().catch(fail)
