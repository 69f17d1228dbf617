import { onTestFinished } from 'vitest'
import { startApp, type App, type Parts } from '../../bot/app.ts'
import { loadConfig, projectRoot } from '../../bot/config.ts'
import { createLogger } from '../../bot/logger.ts'
import { STILL_READER } from './still-reader.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const TEST_SECRET = 'a-secret-of-the-tests'

/** Starts the whole service in this process on a free port; it stops when the test ends. */
export async function testApp(
  settings: Readonly<Record<string, string>> = {},
  parts: Parts = {},
): Promise<App> {
  const environment = {
    PORT: '0',
    DATA_DIR: settings.DATA_DIR ?? temporaryFolder(),
    DIRECT_LINE_SECRET: TEST_SECRET,
    RATE_PER_ADDRESS: '1000000',
    RATE_PER_CONVERSATION: '1000000',
    // A reader of recordings is passed in where one is wanted; the real one has tests of its own.
    VOICE: 'off',
    ...settings,
  }
  const config = loadConfig(environment, projectRoot())
  const app = await startApp(config, {
    reader: STILL_READER,
    logger: createLogger('silent'),
    ...parts,
  })
  let closed: Promise<void> | undefined
  const close = () => (closed ??= app.close())
  onTestFinished(close)
  return { url: app.url, close }
}
