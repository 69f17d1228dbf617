import { timingSafeEqual, createHash } from 'node:crypto'
import { Router, type Request } from 'express'
import { EvenkeelError } from '../errors.ts'
import type { Metrics } from './metrics.ts'
import type { ReadinessCheck } from './readiness.ts'

export interface ObservabilityServices {
  readonly metrics: Pick<Metrics, 'contentType' | 'expose'>
  readonly readiness: ReadinessCheck
  /** Who may read the figures from elsewhere; without one, nobody but this machine. */
  readonly metricsToken: string | undefined
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
/** What proxies add: behind one, everybody seems to be on this machine. */
const PROXIED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'] as const

/** For those who run the service: is it alive, does it take traffic, what has it counted. */
export function observabilityRouter(services: ObservabilityServices): Router {
  const { metrics, readiness, metricsToken } = services
  const router = Router()

  router.get('/healthz', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store').json({ status: 'alive' })
  })

  router.get('/readyz', async (_request, response) => {
    const { ready, checks, missing, reason } = await readiness.now()
    response
      .setHeader('Cache-Control', 'no-store')
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'ready' : 'not ready', checks, missing, reason })
  })

  // Without its store a process still answers danger and keeps what is written in its journal: nobody
  // is to be sent away from it, as all others would have to refuse them, too.
  router.get('/readyz/traffic', async (_request, response) => {
    const { checks } = await readiness.now()
    const takes = checks.started && checks.accepting
    response
      .setHeader('Cache-Control', 'no-store')
      .status(takes ? 200 : 503)
      .json({ status: takes ? 'ready' : 'not ready', checks })
  })

  router.get('/metrics', async (request, response) => {
    allow(request, metricsToken)
    response
      .setHeader('Cache-Control', 'no-store')
      .setHeader('Content-Type', metrics.contentType)
      .send(await metrics.expose())
  })

  return router
}

/** @throws EvenkeelError `MetricsForbidden`, `TokenMissing`, `TokenInvalid` */
function allow({ headers, socket }: Request, token: string | undefined): void {
  if (token === undefined) {
    const isHere = LOOPBACK.test(socket.remoteAddress ?? '')
    if (!isHere || PROXIED.some((name) => headers[name] !== undefined))
      throw new EvenkeelError('MetricsForbidden')
    return
  }
  const [, given] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? []
  if (given === undefined) throw new EvenkeelError('TokenMissing')
  if (!timingSafeEqual(digest(given), digest(token))) throw new EvenkeelError('TokenInvalid')
}

/** Of one length, whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
