import { createInterface } from 'node:readline'
import { runFlows } from './flows/commands.ts'
import { OUTPUT, runCommand } from './run-command.ts'

const { stdin } = process

await runCommand(() =>
  runFlows(process.argv.slice(2), {
    ...OUTPUT,
    // Made when it is first read from: whoever only lists has no input to wait for.
    lines: {
      [Symbol.asyncIterator]: () => createInterface({ input: stdin })[Symbol.asyncIterator](),
    },
    interactive: stdin.isTTY,
    now: Date.now,
  }),
)
