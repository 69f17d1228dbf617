import express, { Router } from 'express'
import { EvenkeelError } from '../../errors.ts'
import { parseBotActivity } from './bot-activity.ts'
import { dispatch, type Behaviours, type DispatchServices } from './dispatch.ts'
import type { TokenCheck } from './token-check.ts'

/** The limit of a body, in bytes. */
const BODY_LIMIT = 256 * 1024

export interface RouterServices extends DispatchServices {
  readonly check: TokenCheck
  readonly behaviours?: Behaviours
  /** Counts a request that was refused, by the caller's address; throws when there were too many. */
  readonly refused?: (address: string) => Promise<void>
}

/** `POST /api/messages`: what Azure Bot Service sends to the bot. */
export function botFrameworkRouter(services: RouterServices): Router {
  const { check, behaviours, refused } = services
  const router = Router()

  router.post(
    '/api/messages',
    async (request, response, next) => {
      // No browser has any business here, not even on a developer's machine without credentials.
      if (request.headers.origin !== undefined) throw new EvenkeelError('OriginForbidden')
      try {
        // Before the body is read: a stranger's is not worth reading.
        response.locals.caller = await check.caller(request.headers.authorization)
      } catch (error) {
        await refused?.(request.ip ?? 'unknown')
        throw error
      }
      if (!request.is('application/json')) throw new EvenkeelError('BodyWrongType')
      next()
    },
    express.json({ limit: BODY_LIMIT, type: 'application/json', strict: true }),
    async (request, response) => {
      const activity = parseBotActivity(request.body)
      check.allow(activity, response.locals.caller as Awaited<ReturnType<TokenCheck['caller']>>)
      const { status, body } = await dispatch(activity, services, behaviours)
      if (body === undefined) response.status(status).end()
      else response.status(status).json(body)
    },
  )

  router.all('/api/messages', (_request, response) => {
    response.setHeader('Allow', 'POST')
    throw new EvenkeelError('MethodNotAllowed')
  })
  return router
}
