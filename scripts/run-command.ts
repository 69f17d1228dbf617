import { EvenkeelError } from '../bot/errors.ts'

/** Where a command writes: what was asked for, and what is wrong. */
export interface Output {
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
}

/** This process's own streams. */
export const OUTPUT: Output = {
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
}

/**
 * Runs a command and ends with its code. An error of ours is said in its own sentence, with code 1;
 * any other is a fault of the program, and shows where.
 */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof EvenkeelError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
