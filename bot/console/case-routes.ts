import { Router, type RequestHandler } from 'express'
import { z } from 'zod'
import { EvenkeelError } from '../errors.ts'
import type { CaseDesk } from '../handoff/case-desk.ts'
import { CASE_OUTCOMES, type Counsellor } from '../handoff/case.ts'
import { accountName } from './account.ts'
import type { AuditAction } from './audit-entry.ts'
import type { AuditLog } from './audit-log.ts'
import { lookInto, requireCaseId } from './case-access.ts'
import { parseBody, type ConsoleGuard } from './console-guard.ts'
import { CASE_ROLES, counsellorOf, type AccountRoster } from './roster.ts'
import type { Colleague } from './wire.ts'

export interface CaseRoutesParts {
  readonly guard: ConsoleGuard
  readonly desk: CaseDesk
  readonly audit: AuditLog
  readonly roster: AccountRoster
  /** Sign-in names of those who have the console open. */
  readonly online: () => ReadonlySet<string>
}

/** As long as a message that a person reads in one piece. */
const LONGEST_TEXT = 4000
const text = z.string().min(1).max(LONGEST_TEXT)
const claimBody = z.object({ version: z.int().min(1) })
const sayBody = z.object({ text, clientId: z.string().regex(/^[\w-]{8,64}$/) })
const noteBody = z.object({ text })
const transferBody = z.object({ to: accountName.nullable() })
const closeBody = z.object({ outcome: z.enum(CASE_OUTCOMES) })

/** What counsellors see and do. Every view and every change is in the audit log before it answers. */
export function caseRoutes({ guard, desk, audit, roster, online }: CaseRoutesParts): Router {
  const router = Router()

  router.get('/cases', (request, response) => {
    const { account } = guard.reader(request, CASE_ROLES)
    audit.add({ who: account.name, action: 'queue.viewed' })
    response.json({ cases: desk.list() })
  })

  router.get('/counsellors', (request, response) => {
    guard.reader(request, CASE_ROLES)
    const here = online()
    const counsellors: Colleague[] = roster
      .counsellors()
      .map((one) => ({ ...one, online: here.has(one.id) }))
    response.json({ counsellors })
  })

  router.get(
    '/cases/:id',
    handle('reader', async (viewer, caseId) => {
      const detail = await lookInto(desk, caseId, viewer)
      note(viewer, 'case.viewed', caseId)
      return detail
    }),
  )

  router.post(
    '/cases/:id/claim',
    handle('writer', async (viewer, caseId, body) => {
      const { version } = parseBody(claimBody, body)
      const result = await desk.claim(requireCaseId(caseId), viewer, version)
      if (result.ok) note(viewer, 'case.claimed', caseId)
      else note(viewer, 'case.claim-lost', caseId, { detail: result.reason })
      return result
    }),
  )

  router.post(
    '/cases/:id/lines',
    handle('writer', async (viewer, caseId, body) => {
      const { text: words, clientId } = parseBody(sayBody, body)
      await lookInto(desk, caseId, viewer)
      const line = await desk.say(caseId, viewer, words, clientId)
      note(viewer, 'case.said', caseId, { detail: `line ${line.seq}` })
      return { line }
    }),
  )

  router.post(
    '/cases/:id/notes',
    handle('writer', async (viewer, caseId, body) => {
      const { text: words } = parseBody(noteBody, body)
      await lookInto(desk, caseId, viewer)
      await desk.note(caseId, viewer, words)
      note(viewer, 'case.noted', caseId)
      return DONE
    }),
  )

  router.post(
    '/cases/:id/transfer',
    handle('writer', async (viewer, caseId, body) => {
      const { to } = parseBody(transferBody, body)
      await lookInto(desk, caseId, viewer)
      const receiver = to === null ? null : roster.counsellors().find((one) => one.id === to)
      if (receiver === undefined) throw new EvenkeelError('AccountUnknown')
      await desk.transfer(caseId, viewer, receiver)
      note(viewer, 'case.transferred', caseId, to === null ? { detail: 'queue' } : { whom: to })
      return DONE
    }),
  )

  router.post(
    '/cases/:id/return',
    handle('writer', async (viewer, caseId) => {
      await lookInto(desk, caseId, viewer)
      await desk.returnToBot(caseId, viewer)
      note(viewer, 'case.returned', caseId)
      return DONE
    }),
  )

  router.post(
    '/cases/:id/close',
    handle('writer', async (viewer, caseId, body) => {
      const { outcome } = parseBody(closeBody, body)
      await lookInto(desk, caseId, viewer)
      await desk.close(caseId, viewer, outcome)
      note(viewer, 'case.closed', caseId, { detail: outcome })
      return DONE
    }),
  )

  return router

  /** Answers for a case; what somebody tried on one that is not theirs is written down. */
  function handle(
    access: 'reader' | 'writer',
    act: (viewer: Counsellor, caseId: string, body: unknown) => object | Promise<object>,
  ): RequestHandler<{ id: string }> {
    return async (request, response) => {
      const signedIn = guard[access](request, CASE_ROLES)
      const { id } = request.params
      try {
        response.json(await act(counsellorOf(signedIn.account), id, request.body))
      } catch (error) {
        if (error instanceof EvenkeelError && error.code === 'CaseNotYours')
          guard.refused(signedIn, error.code, id)
        throw error
      }
    }
  }

  function note(
    { id: who }: Counsellor,
    action: AuditAction,
    caseId: string,
    more: { readonly whom?: string; readonly detail?: string } = {},
  ): void {
    audit.add({ who, action, caseId, ...more })
  }
}

const DONE = { done: true }
