import type { IncomingMessage } from 'node:http'
import type { Request, Response } from 'express'
import type { z } from 'zod'
import { checkUntrusted } from '../check-untrusted.ts'
import { EvenkeelError } from '../errors.ts'
import type { Role } from './account.ts'
import type { AuditLog } from './audit-log.ts'
import { csrfToken, sameToken, type Sessions, type SignedIn } from './sessions.ts'

export interface GuardParts {
  readonly sessions: Sessions
  readonly audit: AuditLog
  /** The operator says that people come over https, whatever this server sees. */
  readonly secureCookies: boolean
}

/** The header that carries the token against forged requests. */
export const CSRF_HEADER = 'x-evenkeel-csrf'
/** `__Host-` binds a cookie to this host and to https; a plain name is for loopback alone. */
const SECURE_COOKIE = '__Host-evenkeel_console'
const LOOPBACK_COOKIE = 'evenkeel_console'
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/
const LOOPBACK_ADDRESS = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/

/** Says who asks, and turns away whoever may not. */
export class ConsoleGuard {
  readonly #parts: GuardParts

  constructor(parts: GuardParts) {
    this.#parts = parts
  }

  /**
   * A request that only reads: pages do so by themselves, so it keeps no session alive.
   * @param roles who may; without, everybody who is signed in
   * @throws EvenkeelError `OriginForbidden`, `SessionMissing`, `RoleForbidden`
   */
  reader(request: Request, roles?: readonly Role[]): SignedIn {
    requireSameOrigin(request, false)
    const signedIn = this.#check(request, false)
    this.#requireRole(signedIn, roles)
    return signedIn
  }

  /**
   * Who visits, if they are signed in.
   * @throws EvenkeelError `OriginForbidden`
   */
  visitor(request: Request): SignedIn | undefined {
    requireSameOrigin(request, false)
    const id = sessionId(request)
    return id === undefined ? undefined : this.#parts.sessions.check(id, false)
  }

  /**
   * A request that changes something: besides, it comes from our own page and carries its token.
   * @throws EvenkeelError `OriginForbidden`, `SessionMissing`, `CsrfRefused`, `RoleForbidden`
   */
  writer(request: Request, roles?: readonly Role[]): SignedIn {
    requireSameOrigin(request, true)
    const signedIn = this.#check(request, true)
    const id = sessionId(request) ?? ''
    if (!sameToken(request.get(CSRF_HEADER) ?? '', csrfToken(id))) {
      this.refused(signedIn, 'CsrfRefused')
      throw new EvenkeelError('CsrfRefused')
    }
    this.#requireRole(signedIn, roles)
    return signedIn
  }

  /**
   * A WebSocket: the same cookie, and always an origin.
   * @throws EvenkeelError `OriginForbidden`, `SessionMissing`
   */
  socket(request: IncomingMessage): SignedIn & { readonly csrf: string } {
    requireSameOrigin(request, true)
    return { ...this.#check(request, false), csrf: this.csrf(request) }
  }

  /** Signing in: nobody is known yet, so the origin has to do. */
  stranger(request: Request): void {
    requireSameOrigin(request, true)
    if (!this.#isSecure(request) && !isLoopback(request)) throw new EvenkeelError('ConsoleInsecure')
  }

  /** The token that the page sends with every change. */
  csrf(request: IncomingMessage): string {
    return csrfToken(sessionId(request) ?? '')
  }

  /** Gives the browser its session. */
  begin(request: Request, response: Response, id: string): string {
    const secure = !isLoopback(request) || this.#isSecure(request)
    response.cookie(secure ? SECURE_COOKIE : LOOPBACK_COOKIE, id, { ...COOKIE, secure })
    return csrfToken(id)
  }

  forget(response: Response): void {
    response.clearCookie(SECURE_COOKIE, { ...COOKIE, secure: true })
    response.clearCookie(LOOPBACK_COOKIE, COOKIE)
  }

  /** Writes down that somebody tried what they may not. */
  refused({ account }: SignedIn, detail: string, caseId?: string): void {
    const event = { who: account.name, action: 'request.refused', detail } as const
    this.#parts.audit.add({ ...event, ...(caseId !== undefined && { caseId }) })
  }

  #check(request: IncomingMessage, used: boolean): SignedIn {
    const id = sessionId(request)
    const signedIn = id === undefined ? undefined : this.#parts.sessions.check(id, used)
    if (!signedIn) throw new EvenkeelError('SessionMissing')
    return signedIn
  }

  #requireRole(signedIn: SignedIn, roles: readonly Role[] | undefined): void {
    if (roles === undefined || roles.includes(signedIn.account.role)) return
    this.refused(signedIn, 'RoleForbidden')
    throw new EvenkeelError('RoleForbidden')
  }

  #isSecure(request: Request): boolean {
    return request.secure || this.#parts.secureCookies
  }
}

const COOKIE = { httpOnly: true, sameSite: 'strict', path: '/' } as const

/** Checks a body and drops what does not belong in it. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = checkUntrusted(schema, body ?? {})
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => issue.path.join('.') || 'body')
  throw new EvenkeelError(
    'RequestInvalid',
    `The request is malformed: ${[...new Set(fields)].slice(0, 5).join(', ')}.`,
  )
}

/**
 * Only our own page: origins listed for Direct Line do not count here.
 * @param always false where a browser sends no origin: when its own page reads
 */
function requireSameOrigin({ headers }: Pick<IncomingMessage, 'headers'>, always: boolean): void {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const own = origin === undefined ? !always : URL.canParse(origin) && new URL(origin).host === host
  if (foreignSite || !own) throw new EvenkeelError('OriginForbidden')
}

/** A browser on this machine, with no proxy that could stand for others. */
function isLoopback({ headers, socket }: IncomingMessage): boolean {
  return (
    LOOPBACK_HOST.test(headers.host ?? '') &&
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    headers['x-forwarded-for'] === undefined
  )
}

/** The secure cookie wins: a plain one could have been planted without https. */
function sessionId({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  for (const name of [SECURE_COOKIE, LOOPBACK_COOKIE]) {
    const pattern = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43})(?:;|$)`)
    const [, id] = pattern.exec(headers.cookie ?? '') ?? []
    if (id !== undefined) return id
  }
  return undefined
}
