import { createInterface, type Interface } from 'node:readline'
import { Writable } from 'node:stream'

/** Where secrets are typed or piped in. */
export interface SecretInput {
  /** True when a person types: then they are asked, twice for something new. */
  readonly interactive: boolean
  /**
   * The next line, without a trace of it on the screen.
   * @throws Error when the input has ended
   */
  read(prompt: string): Promise<string>
  close(): void
}

/** Reads lines from a terminal without echo, or from whatever is piped in. */
export function secretInput(
  input: NodeJS.ReadStream,
  output: NodeJS.WritableStream & { isTTY?: boolean },
): SecretInput {
  const interactive = input.isTTY
  let lines: Interface | undefined
  let iterator: AsyncIterator<string> | undefined
  return {
    interactive,
    async read(prompt) {
      if (interactive) output.write(prompt)
      // readline echoes what is typed to its output: this one swallows it.
      if (!lines) {
        lines = createInterface({ input, output: new Swallow(), terminal: interactive })
        lines.once('SIGINT', () => process.exit(130))
      }
      iterator ??= lines[Symbol.asyncIterator]()
      const next = await iterator.next()
      if (interactive) output.write('\n')
      if (next.done === true) throw new Error('The input ended before the password.')
      return next.value
    },
    close: () => lines?.close(),
  }
}

class Swallow extends Writable {
  override _write(_chunk: unknown, _encoding: string, done: () => void): void {
    done()
  }
}
