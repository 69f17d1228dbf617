import { createInterface } from 'node:readline'
import { runFlows } from './flows/commands.ts'

const { stdin, stdout, stderr } = process

process.exitCode = await runFlows(process.argv.slice(2), {
  // Made when it is first read from: whoever only lists has no input to wait for.
  lines: {
    [Symbol.asyncIterator]: () => createInterface({ input: stdin })[Symbol.asyncIterator](),
  },
  interactive: stdin.isTTY,
  now: Date.now,
  write: (text) => stdout.write(text),
  complain: (text) => stderr.write(text),
})
