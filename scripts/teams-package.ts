import { EvenkeelError } from '../bot/errors.ts'
import { runTeamsPackage } from './teams-package/commands.ts'

const { stdout, stderr } = process

try {
  process.exitCode = await runTeamsPackage(process.argv.slice(2), {
    write: (text) => stdout.write(text),
    complain: (text) => stderr.write(text),
  })
} catch (error) {
  if (!(error instanceof EvenkeelError)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
