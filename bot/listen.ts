import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from './config.ts'
import { EvenkeelError } from './errors.ts'

/**
 * Begins to listen.
 * @returns where, such as `http://127.0.0.1:3978`
 * @throws EvenkeelError `PortTaken` or `ConfigInvalid` with what to do
 */
export async function listen(server: Server, { PORT, HOST }: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, () => {
      server.off('error', reject)
      resolve()
    })
  }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new EvenkeelError(
        'PortTaken',
        `PORT ${PORT} on ${HOST} is taken by another program: stop it, or set PORT to another number.`,
      )
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new EvenkeelError(
        'ConfigInvalid',
        `HOST ${HOST} with PORT ${PORT} cannot be listened on from here (${code}).`,
      )
    throw error
  })
  const { port } = server.address() as AddressInfo
  return `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`
}
