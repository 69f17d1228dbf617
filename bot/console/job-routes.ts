import { Router } from 'express'
import { z } from 'zod'
import type { DeadLetters } from '../jobs/dead-letters.ts'
import type { Role } from './account.ts'
import type { AuditLog } from './audit-log.ts'
import { parseBody, type ConsoleGuard } from './console-guard.ts'
import type { DeadJobsAnswer, DeadJobsCount } from './wire.ts'

export interface JobRoutesParts {
  readonly guard: ConsoleGuard
  readonly deadLetters: DeadLetters
  readonly audit: AuditLog
}

/** Whoever is answerable for what was promised to people, and did not happen. */
const JOB_ROLES: readonly Role[] = ['supervisor']
const refParams = z.object({ ref: z.string().regex(/^[0-9a-f]{32}$/) })
const kindBody = z.object({ kind: z.string().regex(/^[a-z][a-z-]{0,63}$/) })

/**
 * The jobs that were given up. Every view and every change is in the audit log before it happens;
 * the count beside the button is no view.
 */
export function jobRoutes({ guard, deadLetters, audit }: JobRoutesParts): Router {
  const router = Router()

  router.get('/jobs', async (request, response) => {
    const { account } = guard.reader(request, JOB_ROLES)
    audit.add({ who: account.name, action: 'jobs.viewed' })
    const answer: DeadJobsAnswer = await deadLetters.list()
    response.json(answer)
  })

  router.get('/jobs/count', async (request, response) => {
    guard.reader(request, JOB_ROLES)
    const answer: DeadJobsCount = { count: await deadLetters.count() }
    response.json(answer)
  })

  router.post('/jobs/retry', async (request, response) => {
    const { account } = guard.writer(request, JOB_ROLES)
    const { kind } = parseBody(kindBody, request.body)
    audit.add({ who: account.name, action: 'jobs.retried', detail: kind })
    await deadLetters.retryAll(kind)
    response.status(204).end()
  })

  router.post('/jobs/:ref/retry', async (request, response) => {
    const { account } = guard.writer(request, JOB_ROLES)
    const { ref } = parseBody(refParams, request.params)
    const detail = `${await deadLetters.kindOf(ref)} ${ref}`
    audit.add({ who: account.name, action: 'job.retried', detail })
    await deadLetters.retry(ref)
    response.status(204).end()
  })

  router.post('/jobs/:ref/discard', async (request, response) => {
    const { account } = guard.writer(request, JOB_ROLES)
    const { ref } = parseBody(refParams, request.params)
    const detail = `${await deadLetters.kindOf(ref)} ${ref}`
    audit.add({ who: account.name, action: 'job.discarded', detail })
    await deadLetters.discard(ref)
    response.status(204).end()
  })

  return router
}
