import { pino, type DestinationStream, type Logger } from 'pino'

export type { Logger }

/** Fields that could hold a person's own words, wherever they appear one or two levels deep. */
const PRIVATE_FIELDS = [
  'text',
  'plain',
  'answers',
  'values',
  'activity',
  'state',
  'profile',
  'token',
]

/**
 * The service's log: one JSON object a line, on standard error so that standard output carries
 * the ready line alone. Words of people and tokens are cut out even when a caller passes them.
 *
 * @param level pino's level name
 * @param destination where lines go; a test passes its own
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      name: 'evenkeel',
      level,
      base: undefined,
      redact: {
        paths: PRIVATE_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[private]',
      },
      serializers: {
        // A message of an unknown error may quote its input: only our own catalogue is printed whole.
        err: (error: unknown) => describeError(error),
      },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  )
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const own = error.name === 'EvenkeelError' || error.name === 'ModelFileError'
  return {
    type: error.name,
    ...('code' in error ? { code: error.code } : {}),
    ...(own ? { message: error.message } : {}),
    // Frames only: the first line of a stack repeats the message.
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 12)
      .join('\n'),
  }
}
