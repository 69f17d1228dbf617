import { connect, createServer, type Socket, type AddressInfo } from 'node:net'
import { once } from 'node:events'

/** A network between a browser and a server that a test can break and mend. */
export interface CuttableRelay {
  readonly url: string
  /** Swallows what the server says, and still lets through what it is told, until `cut`. */
  mute(): void
  /** Breaks every connection, and each new one at once, until `mend`. */
  cut(): void
  mend(): void
  /** How many connections came while it was cut. */
  readonly refused: number
  close(): Promise<void>
}

/** Passes TCP connections on to a server on this machine. */
export async function cuttableRelay(target: string): Promise<CuttableRelay> {
  const { port, hostname } = new URL(target)
  const open = new Set<Socket>()
  let isCut = false
  let isMute = false
  let refused = 0
  const server = createServer((near) => {
    if (isCut) {
      refused += 1
      near.destroy()
      return
    }
    const far = connect(Number(port), hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => one.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
    near.pipe(far)
    far.on('data', (chunk: Buffer) => {
      if (!isMute) near.write(chunk)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const breakAll = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mute() {
      isMute = true
    },
    cut() {
      isCut = true
      isMute = false
      breakAll()
    },
    mend() {
      isCut = false
    },
    get refused() {
      return refused
    },
    close() {
      breakAll()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
