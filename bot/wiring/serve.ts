import { createServer, type Server } from 'node:http'
import express, { type Router } from 'express'
import type { Streams } from '../channels/direct-line/streams.ts'
import { ConsoleStream } from '../console/console-stream.ts'
import { EvenkeelError } from '../errors.ts'
import { answerErrors, createHttp, type HttpServices } from '../http.ts'
import type { Logger } from '../logger.ts'

export interface PeopleServices extends HttpServices {
  readonly streams: Streams
  /** The console's WebSocket; absent where the console is not served. */
  readonly consoleStream: ConsoleStream | undefined
}

/** The server of a process that people come to. */
export function serverForPeople(services: PeopleServices): Server {
  const { streams, consoleStream } = services
  const server = createServer(createHttp(services))
  server.on('upgrade', (request, socket, head) => {
    if (consoleStream && ConsoleStream.owns(request.url))
      consoleStream.upgrade(request, socket, head)
    else void streams.upgrade(request, socket, head)
  })
  return server
}

/** The server of a process that nobody comes to but those who run it. */
export function serverForOperators(observability: Router, logger: Logger): Server {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.use(observability)
  app.use(() => {
    throw new EvenkeelError('NotFound')
  })
  app.use(answerErrors(logger))
  return createServer(app)
}
