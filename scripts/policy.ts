import { join } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
import { loadConfig, projectRoot } from '../bot/config.ts'
import { runPolicy } from './policy/commands.ts'
import { OUTPUT, runCommand } from './run-command.ts'

const root = projectRoot()

await runCommand(() =>
  runPolicy(process.argv.slice(2), {
    ...OUTPUT,
    config: loadConfig,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    save: (path, text) => writeFileSync(join(root, path), text),
  }),
)
