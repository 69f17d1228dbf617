import { createInterface, type Interface } from 'node:readline'
import { loadConfig } from '../bot/config.ts'
import { runHelplines } from './helplines/commands.ts'
import { OUTPUT, runCommand } from './run-command.ts'

const { stdin } = process
let reader: Interface | undefined

await runCommand(() =>
  runHelplines(process.argv.slice(2), {
    ...OUTPUT,
    path: loadConfig().confirmationsFile,
    // Made when it is first read from: whoever only lists has no input to wait for.
    lines: {
      [Symbol.asyncIterator]: () => {
        reader = createInterface({ input: stdin })
        return reader[Symbol.asyncIterator]()
      },
    },
    now: Date.now,
  }),
)
reader?.close()
