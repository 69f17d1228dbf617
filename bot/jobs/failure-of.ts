import { EvenkeelError } from '../errors.ts'
import { LastingFailure } from './job-queue.ts'

/** What went wrong in a job. */
export interface Failure {
  /** Code or name of the error; never its message, which may hold somebody's words. */
  readonly error: string
  /** Another try would end the same. */
  readonly lasting: boolean
}

/** What is kept of an error that a handler threw. */
export function failureOf(error: unknown): Failure {
  return { error: nameOf(error), lasting: error instanceof LastingFailure }
}

function nameOf(error: unknown): string {
  if (error instanceof EvenkeelError) return error.code
  return error instanceof Error ? error.name : typeof error
}
