/**
 * Loopback as a host of an address or of HOST is written: the machine itself, and nothing beyond it.
 * Source: RFC 1122 3.2.1.3 (127/8), RFC 4291 2.5.3 (::1), RFC 6761 6.3 (localhost).
 */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}

/** Whether an address may be called at all: https, or plain http that never leaves the machine. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  if (username !== '' || password !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname))
}

/**
 * The form of one entry of the list: `smba.trafficmanager.net` (that host alone, by https),
 * `*.botframework.com` (each host under it), or a whole loopback origin with its port.
 */
export const SERVICE_HOST =
  /^(?:(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+|http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]):\d{1,5})$/i

/**
 * Where the bot may send what it says, and its own token with it: a `serviceUrl` comes from outside.
 *
 * The SDK's `OutboundHostValidator` is not enough: it looks at the host's end alone, so that port,
 * scheme and credentials are free, and its own list has hosts that anybody can rent (`blob.core
 * .windows.net`).
 */
export class ServiceHosts {
  readonly #hosts: ReadonlySet<string>
  readonly #suffixes: readonly string[]
  readonly #origins: ReadonlySet<string>
  readonly #anyLoopback: boolean

  /**
   * @param entries see `SERVICE_HOST`
   * @param anonymous nobody proves who they are: then nothing but this machine is written to
   */
  constructor(entries: readonly string[], anonymous: boolean) {
    const all = anonymous ? [] : entries.map((entry) => entry.toLowerCase())
    this.#origins = new Set(all.filter((entry) => entry.startsWith('http:')))
    this.#suffixes = all.filter((entry) => entry.startsWith('*.')).map((entry) => entry.slice(1))
    this.#hosts = new Set(all.filter((entry) => !/^(?:http:|\*)/.test(entry)))
    this.#anyLoopback = anonymous
  }

  /** Whether activities may be sent to an address under this one. */
  allows(serviceUrl: string): boolean {
    if (!isSafeAddress(serviceUrl)) return false
    const { protocol, hostname, port, origin } = new URL(serviceUrl)
    // A path is added to it: a query or a fragment, even an empty one, would swallow that.
    if (/[?#]/.test(serviceUrl)) return false
    if (this.#anyLoopback) return isLoopbackHost(hostname)
    if (this.#origins.has(origin)) return true
    if (protocol !== 'https:' || port !== '') return false
    return this.#hosts.has(hostname) || this.#suffixes.some((suffix) => hostname.endsWith(suffix))
  }
}

/** Two addresses of a service are the same one: hosts in any case, a slash at the end or none. */
export function sameService(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false
  const plain = (address: string) => new URL(address).href.replace(/\/+$/, '')
  return plain(a) === plain(b)
}
