import { createInterface, type Interface } from 'node:readline'
import { loadConfig } from '../bot/config.ts'
import { EvenkeelError } from '../bot/errors.ts'
import { runHelplines } from './helplines/commands.ts'

const { stdin, stdout, stderr } = process
let reader: Interface | undefined

try {
  process.exitCode = await runHelplines(process.argv.slice(2), {
    path: loadConfig().confirmationsFile,
    // Made when it is first read from: whoever only lists has no input to wait for.
    lines: {
      [Symbol.asyncIterator]: () => {
        reader = createInterface({ input: stdin })
        return reader[Symbol.asyncIterator]()
      },
    },
    now: Date.now,
    write: (text) => stdout.write(text),
    complain: (text) => stderr.write(text),
  })
} catch (error) {
  if (!(error instanceof EvenkeelError)) throw error
  stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  reader?.close()
}
