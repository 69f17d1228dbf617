import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { EvenkeelError } from '../../errors.ts'

/**
 * Makes this process the only server on a data folder, until it lets go or ends, however it ends.
 *
 * The embedded store keeps in memory what it has given out (places in logs, who holds a
 * conversation), so two servers on one folder would answer twice and speak over each other. The lock
 * is a socket in Linux's abstract namespace, named after the folder: the kernel frees it with the
 * process, and no file can be left behind. Elsewhere, and between containers that share a folder but
 * not their network, nothing is locked.
 *
 * @returns lets go
 * @throws EvenkeelError `StoreInUse`
 */
export async function onlyServer(folder: string): Promise<() => Promise<void>> {
  if (process.platform !== 'linux') return () => Promise.resolve()
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex')
  const server = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new EvenkeelError(
              'StoreInUse',
              `DATA_DIR ${folder} is in use by another Evenkeel: stop that one, or set DATA_DIR to another folder.`,
            )
          : error,
      )
    })
    server.listen(`\0evenkeel/${name}`, resolve)
  })
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}
