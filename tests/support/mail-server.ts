import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** One mail as it was handed over. */
export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  /** Headers and body, as sent. */
  readonly data: string
}

export interface MailServer {
  readonly url: string
  readonly received: readonly ReceivedMail[]
  /** Refuses every mail while true. */
  refuses: boolean
}

/** A mail server on this machine that speaks as much SMTP as it takes to hand over a mail (RFC 5321). */
export async function mailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const state = { refuses: false }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    let from = ''
    let to: string[] = []
    let data: string[] | null = null
    let rest = ''
    const answer = (line: string) => socket.write(`${line}\r\n`)
    const take = (line: string): void => {
      if (data) {
        if (line !== '.') {
          data.push(line)
          return
        }
        received.push({ from, to, data: data.join('\n') })
        data = null
        answer('250 taken')
        return
      }
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'EHLO') answer('250 localhost')
      else if (verb === 'MAIL' && state.refuses) answer('451 not now')
      else if (verb === 'MAIL') {
        from = /<(.*)>/.exec(line)?.[1] ?? ''
        to = []
        answer('250 ok')
      } else if (verb === 'RCPT') {
        to.push(/<(.*)>/.exec(line)?.[1] ?? '')
        answer('250 ok')
      } else if (verb === 'DATA') {
        data = []
        answer('354 go on')
      } else if (verb === 'QUIT') {
        answer('221 bye')
        socket.end()
      } else answer('250 ok')
    }
    socket.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) take(line)
    })
    socket.on('error', () => socket.destroy())
    answer('220 localhost')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return Object.assign(state, { url: `smtp://127.0.0.1:${port}`, received })
}
