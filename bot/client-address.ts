import type { IncomingMessage } from 'node:http'

/**
 * The caller's address: the socket's, or what the last trusted proxy saw. Requests and sockets are
 * counted under it alike.
 *
 * @param trustProxy proxies in front of this server that are the operator's own
 */
export function clientAddress(
  request: Pick<IncomingMessage, 'socket' | 'headers'>,
  trustProxy: number,
): string {
  const own = request.socket.remoteAddress ?? 'unknown'
  if (trustProxy === 0) return own
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  return forwarded.at(-trustProxy)?.trim() || own
}
