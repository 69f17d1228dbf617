import { randomUUID } from 'node:crypto'
import express, { type ErrorRequestHandler, type Express, type Request, type Router } from 'express'
import helmet from 'helmet'
import { directLineRouter, type DirectLineServices } from './channels/direct-line/router.ts'
import { clientAddress } from './client-address.ts'
import { EvenkeelError } from './errors.ts'
import type { Logger } from './logger.ts'
import type { Limiter } from './middleware/rate-limit.ts'
import type { HttpMeter } from './observability/meters.ts'
import { traceRequests } from './observability/trace-requests.ts'
import type { TraceNames, Tracer } from './observability/tracing.ts'
import { pageRouter, type PageServices } from './page-routes.ts'

export interface HttpServices extends DirectLineServices, PageServices {
  readonly logger: Logger
  readonly requests: Limiter
  readonly trustProxy: number
  readonly allowedOrigins: readonly string[]
  /** Origins whose pages may show ours in a frame, beside our own. */
  readonly embedOrigins: readonly string[]
  /** True from the moment at which a stop was asked for. */
  readonly draining: () => boolean
  /** The counsellor console. */
  readonly console?: Router
  /** Pushing channels: each parses its bodies and knows its callers itself. */
  readonly channels?: readonly Router[]
  /** For those who run the service: before all that counts, refuses or reads a request. */
  readonly observability?: Router
  readonly meter?: HttpMeter
  readonly tracer: Tracer
}

const BODY_LIMIT = 256 * 1024
/** By what a request is found in the log. */
interface RequestNames extends TraceNames {
  readonly request: string
}

/** The chat page: `/` and `/index.html`, with or without a query. */
const EMBEDDED = /^\/(index\.html)?(\?|$)/
const DIRECT_LINE = '/v3/directline/'
const UPLOAD = /^\/v3\/directline\/conversations\/[^/]+\/upload$/

/** Every HTTP surface on one Express 5 application. */
export function createHttp(services: HttpServices): Express {
  const { logger, requests, originListed, embedOrigins, tracer } = services
  const app = express()
  const requestNames = new WeakMap<Request, RequestNames>()
  app.set('trust proxy', services.trustProxy)
  app.set('etag', false)
  app.disable('x-powered-by')
  app.use(traceRequests(tracer))
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          fontSrc: ["'self'"],
          manifestSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'none'"],
          frameAncestors: [
            "'self'",
            // The chat page alone may stand in a frame elsewhere: never the console.
            ({ url = '' }) => (EMBEDDED.test(url) ? embedOrigins.join(' ') : ''),
          ],
        },
      },
      // Behind plain http on loopback there is nothing to upgrade to; a TLS proxy sets its own.
      strictTransportSecurity: false,
      // What `frame-ancestors` says already, for browsers that are older than it, and no more than that.
      xFrameOptions: embedOrigins.length === 0,
    }),
  )
  app.use((request, response, next) => {
    if (services.draining()) response.setHeader('Connection', 'close')
    // Never the caller's own: what a stranger sends has no place in the log.
    const id = randomUUID()
    const names = { request: id, ...tracer.names() }
    requestNames.set(request, names)
    response.setHeader('X-Request-Id', id)
    response.on('finish', () => {
      const { statusCode: status } = response
      services.meter?.answered(status)
      logger.debug({ ...names, method: request.method, status }, 'a request was answered')
    })
    next()
  })
  if (services.observability) app.use(services.observability)
  // A channel's few servers speak for all its people: no limit for each address, no check of origins.
  for (const channel of services.channels ?? []) app.use(channel)
  app.use((request, _response, next) => {
    requests.take(clientAddress(request, services.trustProxy)).then(() => next(), next)
  })
  app.use((request, response, next) => {
    const { origin } = request.headers
    const isDirectLine = request.path.startsWith(DIRECT_LINE)
    const listed = (one: string) =>
      isDirectLine ? originListed(one) : services.allowedOrigins.includes(one)
    if (!originAllowed(request, listed)) throw new EvenkeelError('OriginForbidden')
    if (origin !== undefined && listed(origin)) {
      response.setHeader('Access-Control-Allow-Origin', origin)
      response.setHeader('Vary', 'Origin')
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST')
      // Microsoft's clients name themselves in a header of their own.
      response.setHeader(
        'Access-Control-Allow-Headers',
        'authorization, content-type, x-ms-bot-agent, x-requested-with',
      )
      response.setHeader('Access-Control-Expose-Headers', 'retry-after')
      response.setHeader('Access-Control-Max-Age', '600')
      if (request.method === 'OPTIONS') {
        response.status(204).end()
        return
      }
    }
    next()
  })
  app.get('/embed.js', (_request, response, next) => {
    // The snippet is for pages of other origins, which `same-origin` would keep from loading it.
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    next()
  })
  app.use((request, _response, next) => {
    // A body that is not JSON would otherwise be left unread and look like an empty one.
    const hasBody = Number(request.headers['content-length'] ?? 0) > 0
    const upload = UPLOAD.test(request.path)
    if (hasBody && !upload && !request.is('application/json'))
      throw new EvenkeelError('BodyWrongType')
    next()
  })
  const json: express.RequestHandler = express.json({
    limit: BODY_LIMIT,
    type: 'application/json',
    strict: true,
  })
  app.use((request, response, next) => {
    // A file may itself be labelled as JSON: uploads are read where they are counted.
    if (UPLOAD.test(request.path)) {
      next()
      return
    }
    json(request, response, next)
  })
  if (services.console) app.use(services.console)
  app.use('/v3/directline', directLineRouter(services))
  app.use(pageRouter(services))
  app.use(() => {
    throw new EvenkeelError('NotFound')
  })
  app.use(answerErrors(logger, (request) => requestNames.get(request)))
  return app
}

/**
 * Answers whatever went wrong, by the names of our catalogue.
 * @param namesOf by what the request is found in the log
 */
export function answerErrors(
  logger: Logger,
  namesOf: (request: Request) => RequestNames | undefined = () => undefined,
): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const known = nameError(error)
    if (known.code === 'Internal')
      logger.error({ ...namesOf(request), err: error }, 'a request failed')
    if (response.headersSent) {
      next(error)
      return
    }
    if (known.retryAfter !== undefined) response.setHeader('Retry-After', known.retryAfter)
    const { code, message } = known
    // What is left of a file that was refused is not read to its end.
    if (UPLOAD.test(request.path) && !request.complete) response.setHeader('Connection', 'close')
    response.status(known.status).json({ error: { code, message } })
  }
}

/** A request without an Origin is no browser's cross-site one; ours and the listed ones may come. */
export function originAllowed(
  request: Pick<Request, 'headers'>,
  listed: (origin: string) => boolean,
): boolean {
  const { origin, host } = request.headers
  if (origin === undefined || listed(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Gives errors of Express and its body parser the names of our catalogue. */
function nameError(error: unknown): EvenkeelError {
  if (error instanceof EvenkeelError) return error
  const type =
    typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined
  switch (type) {
    case 'entity.too.large':
      return new EvenkeelError('BodyTooLarge')
    case 'entity.parse.failed':
    case 'encoding.unsupported':
    case 'request.size.invalid':
    case 'request.aborted':
      return new EvenkeelError('BodyNotJson')
    case 'charset.unsupported':
      return new EvenkeelError('BodyWrongType')
    default:
      // A path that cannot be decoded is an address at which there is nothing.
      return error instanceof URIError
        ? new EvenkeelError('NotFound')
        : new EvenkeelError('Internal')
  }
}
