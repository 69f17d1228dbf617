import { SYSTEM_CLOCK } from '../bot/clock.ts'
import { loadConfig } from '../bot/config.ts'
import { backUp } from './backup/back-up.ts'
import { OUTPUT, runCommand } from './run-command.ts'

const USAGE = `npm run backup -- <folder>

Copies what the service keeps in DATA_DIR into a folder that is new or empty, while the service runs
or not. docs/operations.md says what is in it, what is not, and how it is restored.
`

await runCommand(async () => {
  const [folder, ...rest] = process.argv.slice(2)
  if (folder === undefined || folder.startsWith('-') || rest.length > 0) {
    OUTPUT.complain(USAGE)
    return 2
  }
  const config = loadConfig()
  const began = SYSTEM_CLOCK.now()
  const files = await backUp(config, folder)
  const seconds = ((SYSTEM_CLOCK.now() - began) / 1000).toFixed(1)
  if (config.REDIS_URL !== undefined)
    OUTPUT.complain('REDIS_URL is set: conversations are in Redis, and NOT in this backup.\n')
  for (const { path, bytes } of files) OUTPUT.write(`${path}  ${bytes} bytes\n`)
  OUTPUT.write(`Backed up in ${seconds} s. The data can be read with today's DATA_KEY alone.\n`)
  return 0
})
