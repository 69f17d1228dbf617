import { Router } from 'express'
import { z } from 'zod'
import type { Accounts } from './accounts.ts'
import type { AuditLog } from './audit-log.ts'
import { parseBody, type ConsoleGuard } from './console-guard.ts'
import type { AccountsAnswer, AuditAnswer } from './wire.ts'

export interface AdminRoutesParts {
  readonly guard: ConsoleGuard
  readonly accounts: Accounts
  readonly audit: AuditLog
}

const PAGE = 100
const auditQuery = z.object({ before: z.coerce.number().int().min(1).optional() })

/** What an admin sees: accounts, and who saw and did what. Changes are made on the machine itself. */
export function adminRoutes({ guard, accounts, audit }: AdminRoutesParts): Router {
  const router = Router()

  router.get('/accounts', (request, response) => {
    guard.reader(request, ['admin'])
    const answer: AccountsAnswer = { accounts: accounts.list() }
    response.json(answer)
  })

  router.get('/audit', (request, response) => {
    const { account } = guard.reader(request, ['admin'])
    const { before } = parseBody(auditQuery, request.query)
    audit.add({ who: account.name, action: 'audit.viewed' })
    const answer: AuditAnswer = {
      entries: audit.newest(PAGE, before),
      verdict: audit.verify(),
    }
    response.json(answer)
  })

  return router
}
