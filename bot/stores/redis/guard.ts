import { Command, Redis } from 'ioredis'
import { EvenkeelError } from '../../errors.ts'
import type { Connection } from './connect.ts'

/** A connection that is lost for no longer may be back at once: commands wait for it, in milliseconds. */
const GRACE_MS = 500
/** Seconds after which a caller may try again. */
const RETRY_AFTER = 2

/**
 * What Redis answers while it cannot do its work: it loads its data, is a replica by now, has lost its
 * majority, or a script holds it up.
 */
const AWAY =
  /^-?(?:LOADING|READONLY|CLUSTERDOWN|MASTERDOWN|NOREPLICAS|TRYAGAIN|BUSY|UNBLOCKED|NOMASTERLINK)\b/
/** It is full, or cannot save what it is given. */
const FULL = /^-?(?:OOM|MISCONF)\b/
/** What the driver says of a connection that is not there, or of an answer that does not come. */
const LOST =
  /^(?:Connection is closed|Command timed out|Stream isn't writeable|All sentinels are unreachable|Cluster is ended|Cluster isn't ready|Too many Cluster redirections|Failed to refresh slots cache|None of startup nodes is available|getaddrinfo |connect |read ECONN|write E)/
const LOST_NAMES = new Set(['MaxRetriesPerRequestError', 'AbortError', 'ClusterAllFailedError'])
const SILENT = 'Command timed out'

/**
 * Gives a connection's failures their names in our catalogue: `StoreUnavailable` when Redis is not
 * reached or cannot work, `StoreFull` when it takes no writes. What it answers otherwise stays as it is.
 *
 * Once the connection is lost for longer than a moment, commands fail at once: whoever writes to us in
 * need must not wait for tries to connect. One server that does not answer in time counts as lost: the
 * connection is made anew, and whoever comes meanwhile does not wait as long once more.
 *
 * @param now milliseconds of a clock that nobody sets
 */
export function guardConnection(
  connection: Connection,
  now: () => number = () => performance.now(),
): void {
  let lostAt: number | undefined
  connection.on('ready', () => (lostAt = undefined))
  connection.on('close', () => (lostAt ??= now()))
  connection.on('end', () => (lostAt ??= now()))
  const isAway = () => lostAt !== undefined && now() - lostAt > GRACE_MS
  // With a cluster the others may answer: it finds out by itself which node is gone.
  const startOver = () => {
    if (connection instanceof Redis && connection.status === 'ready') connection.disconnect(true)
  }
  const guarded =
    <Rest extends unknown[]>(send: (command: Command, ...rest: Rest) => unknown) =>
    (command: Command, ...rest: Rest): unknown => {
      const reject = command.reject.bind(command)
      command.reject = (error) => {
        if (error.message === SILENT) startOver()
        reject(named(error))
      }
      // The driver's own words to a server that it has just found again go through; so does a farewell.
      const isOwn = Command.checkFlag('HANDSHAKE_COMMANDS', command.name) || command.name === 'quit'
      if (isOwn || !isAway()) return send(command, ...rest)
      reject(unavailable())
      return command.promise
    }
  // Their parameters differ by one, so each gets its own.
  if (connection instanceof Redis)
    connection.sendCommand = guarded(connection.sendCommand.bind(connection))
  else connection.sendCommand = guarded(connection.sendCommand.bind(connection))
}

/** An error of the driver or of Redis under our name for it, where we have one. */
function named(error: Error): Error {
  if (error instanceof EvenkeelError) return error
  const { message, name } = error
  if (FULL.test(message))
    return new EvenkeelError('StoreFull', undefined, { cause: error, retryAfter: RETRY_AFTER })
  const isAway = AWAY.test(message) || LOST.test(message) || LOST_NAMES.has(name)
  return isAway ? unavailable(error) : error
}

function unavailable(cause?: Error): EvenkeelError {
  return new EvenkeelError('StoreUnavailable', undefined, { cause, retryAfter: RETRY_AFTER })
}
