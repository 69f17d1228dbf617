import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a bot put into somebody's OneDrive. */
export interface Uploaded {
  readonly path: string
  readonly range: string | undefined
  readonly authorization: string | undefined
  readonly bytes: Buffer
}

export interface OneDrive {
  readonly url: string
  readonly uploads: readonly Uploaded[]
  /** Statuses for the next uploads; then 201 again. */
  readonly answers: number[]
  /** Files that can be fetched, by their path. */
  readonly files: Map<string, Buffer>
  /** Paths that were asked for. */
  readonly fetched: string[]
}

/** An upload session of OneDrive on this machine: it takes what is PUT, and keeps it. */
export async function startOneDrive(): Promise<OneDrive> {
  const uploads: Uploaded[] = []
  const answers: number[] = []
  const files = new Map<string, Buffer>()
  const fetched: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { headers, url: path = '', method } = request
      if (method === 'GET') {
        fetched.push(path)
        const bytes = files.get(path)
        response.writeHead(answers.shift() ?? (bytes ? 200 : 404), { location: '/else' }).end(bytes)
        return
      }
      const status = answers.shift() ?? (method === 'PUT' ? 201 : 405)
      if (status < 300)
        uploads.push({
          path,
          range: headers['content-range'],
          authorization: headers.authorization,
          bytes: Buffer.concat(chunks),
        })
      response.writeHead(status, status === 302 ? { location: `${path}/elsewhere` } : {}).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, uploads, answers, files, fetched }
}
