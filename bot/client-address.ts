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

/** Whether the client spoke https, to us or to the proxy that we trust. */
export function isSecure({ headers, socket }: IncomingMessage, trustProxy: number): boolean {
  if (trustProxy === 0) return 'encrypted' in socket
  return (
    String(headers['x-forwarded-proto'] ?? '')
      .split(',')[0]
      ?.trim() === 'https'
  )
}
