import { Router, type Request } from 'express'
import { z } from 'zod'
import type { Accounts } from './accounts.ts'
import type { AuditLog } from './audit-log.ts'
import { parseBody, type ConsoleGuard } from './console-guard.ts'
import type { ConsoleStream } from './console-stream.ts'
import { LONGEST_PASSWORD } from './password.ts'
import type { Sessions, SignedIn } from './sessions.ts'
import type { SignIn } from './sign-in.ts'
import type { NoSessionAnswer, SessionAnswer } from './wire.ts'

export interface SessionRoutesParts {
  readonly guard: ConsoleGuard
  readonly signIn: SignIn
  readonly sessions: Sessions
  readonly accounts: Accounts
  readonly audit: AuditLog
  readonly stream: ConsoleStream
}

const passwordBody = z.object({
  name: z.string().max(100),
  password: z.string().max(LONGEST_PASSWORD),
})
const codeBody = z.object({ ticket: z.string().max(100), code: z.string().max(60) })
const signOutBody = z.object({ everywhere: z.boolean().default(false) })

/** Signing in and out. */
export function sessionRoutes(parts: SessionRoutesParts): Router {
  const { guard, signIn, sessions, accounts, audit, stream } = parts
  const router = Router()

  router.post('/sign-in', async (request, response) => {
    guard.stranger(request)
    const { name, password } = parseBody(passwordBody, request.body)
    response.json({ ticket: await signIn.password(name, password, addressOf(request)) })
  })

  router.post('/sign-in/code', async (request, response) => {
    guard.stranger(request)
    const { ticket, code } = parseBody(codeBody, request.body)
    const id = await signIn.code(ticket, code, addressOf(request))
    const csrf = guard.begin(request, response, id)
    const signedIn = sessions.check(id, true)
    if (signedIn) response.json(answer(signedIn, csrf))
  })

  router.get('/session', (request, response) => {
    const signedIn = guard.visitor(request)
    const nobody: NoSessionAnswer = { me: null }
    response.json(signedIn ? answer(signedIn, guard.csrf(request)) : nobody)
  })

  router.post('/sign-out', (request, response) => {
    const { key, account } = guard.writer(request)
    const { everywhere } = parseBody(signOutBody, request.body)
    if (everywhere) accounts.endSessions(account.name)
    else {
      sessions.end(key)
      audit.add({ who: account.name, action: 'sign-out' })
    }
    stream.sessionsEnded()
    guard.forget(response)
    response.status(204).end()
  })

  return router
}

function answer({ account }: SignedIn, csrf: string): SessionAnswer {
  const { name, display, role } = account
  return { me: { name, display, role }, csrf }
}

function addressOf(request: Request): string {
  return request.ip ?? 'unknown'
}
