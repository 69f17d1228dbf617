import { join } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
import { loadConfig, projectRoot } from '../bot/config.ts'
import { EvenkeelError } from '../bot/errors.ts'
import { runPolicy } from './policy/commands.ts'

const { stdout, stderr } = process
const root = projectRoot()

try {
  process.exitCode = await runPolicy(process.argv.slice(2), {
    config: loadConfig,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    save: (path, text) => writeFileSync(join(root, path), text),
    write: (text) => stdout.write(text),
    complain: (text) => stderr.write(text),
  })
} catch (error) {
  if (!(error instanceof EvenkeelError)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
