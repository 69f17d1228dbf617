import type { Request, RequestHandler } from 'express'
import type { Tracer } from './tracing.ts'

/** Where routers are mounted; their routes name themselves from there on. */
const MOUNTS = ['/v3/directline', '/console/api'] as const

/**
 * Makes each request a span, by method and by the pattern of its route: never by its path, which
 * holds ids, nor by anything else that the caller chose.
 */
export function traceRequests(tracer: Tracer): RequestHandler {
  return (request, response, next) => {
    const { method } = request
    const attributes = { 'http.request.method': method }
    void tracer.span(
      method,
      { attributes, isServer: true },
      (span) =>
        new Promise<void>((ended) => {
          response.once('close', () => {
            const route = patternOf(request)
            if (route !== undefined) span.rename(`${method} ${route}`)
            span.set({
              ...(route !== undefined && { 'http.route': route }),
              'http.response.status_code': response.statusCode,
              'evenkeel.request': String(response.getHeader('X-Request-Id')),
              // The caller went away first.
              ...(!response.writableFinished && { 'evenkeel.outcome': 'aborted' }),
            })
            ended()
          })
          next()
        }),
    )
  }
}

/** The pattern of the route that answered; undefined for files and for what is not there. */
function patternOf(request: Request): string | undefined {
  const route: unknown = request.route
  if (typeof route !== 'object' || route === null || !('path' in route)) return undefined
  const { path } = route
  if (typeof path !== 'string') return undefined
  // Express has forgotten the mount when an error was answered.
  const given = request.originalUrl.toLowerCase()
  return `${MOUNTS.find((mount) => given.startsWith(`${mount}/`)) ?? ''}${path}`
}
