import { timingSafeEqual, createHash } from 'node:crypto'
import { Router, type Request } from 'express'
import { parseInbound } from '../../activity.ts'
import type { Clock } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Inbox } from '../../inbox.ts'
import type { Limiter } from '../../middleware/rate-limit.ts'
import type { SessionStore } from '../../stores/session-store.ts'
import { openConversation } from './open-conversation.ts'
import {
  bearer,
  newConversationId,
  newPersonId,
  type IssuedToken,
  type Tokens,
  type TokenScope,
} from './tokens.ts'
import { activityId, parseWatermark, toActivitySet } from './wire.ts'

export interface DirectLineServices {
  readonly store: SessionStore
  readonly tokens: Tokens
  readonly inbox: Inbox
  readonly clock: Clock
  readonly secret: string | undefined
  readonly messages: Limiter
}

/** Activities in one answer to a poll; a client asks again with the new watermark. */
const POLL_ACTIVITIES = 500
const USER_ID = /^dl_[\w.-]{1,120}$/

/**
 * Direct Line 3.0 over REST, for our page and for any client that speaks it.
 * Source: Microsoft's "Direct Line API 3.0" reference (Azure AI Bot Service documentation).
 */
export function directLineRouter(services: DirectLineServices): Router {
  const { store, tokens, inbox, messages } = services
  const router = Router()

  router.post('/tokens/generate', async (request, response) => {
    requireSecret(request, services.secret)
    const scope = { conversationId: newConversationId(), personId: requestedPerson(request.body) }
    response.json(describe(await tokens.issue(scope)))
  })

  router.post('/tokens/refresh', async (request, response) => {
    response.json(describe(await tokens.issue(await tokens.check(tokenOf(request)))))
  })

  router.post('/conversations', async (request, response) => {
    const scope = await scopeOrSecret(request, services)
    const opened = await openConversation(scope, services)
    response.status(201).json(withStream(request, await tokens.issue(opened), 0))
  })

  router.get('/conversations/:conversationId', async (request, response) => {
    const scope = await tokens.check(tokenOf(request), request.params.conversationId)
    if (!store.conversation(scope.conversationId)) throw new EvenkeelError('ConversationUnknown')
    const watermark = parseWatermark(request.query.watermark)
    response.json(withStream(request, await tokens.issue(scope), watermark))
  })

  router.get('/conversations/:conversationId/activities', async (request, response) => {
    const { conversationId } = await tokens.check(tokenOf(request), request.params.conversationId)
    if (!store.conversation(conversationId)) throw new EvenkeelError('ConversationUnknown')
    const asked = parseWatermark(request.query.watermark)
    const watermark = Math.min(asked, store.watermark(conversationId))
    const logged = store.activitiesAfter(conversationId, watermark, POLL_ACTIVITIES)
    response.json(toActivitySet(conversationId, logged, watermark))
  })

  router.post('/conversations/:conversationId/activities', async (request, response) => {
    const { conversationId } = await tokens.check(tokenOf(request), request.params.conversationId)
    const inbound = parseInbound(request.body)
    if (inbound.type === 'typing') inbox.typing(conversationId)
    if (inbound.type === 'ignored' || inbound.type === 'typing') {
      response.json({ id: activityId(conversationId, 0) })
      return
    }
    await messages.take(conversationId)
    const { seq } = await inbox.accept(conversationId, inbound)
    response.json({ id: activityId(conversationId, seq) })
  })

  router.post('/conversations/:conversationId/upload', async (request) => {
    await tokens.check(tokenOf(request), request.params.conversationId)
    throw new EvenkeelError('UploadUnsupported')
  })

  return router
}

function tokenOf(request: Request): string {
  return bearer(request.headers.authorization)
}

/** Opening a conversation takes a token, or the secret of a site's own server. */
async function scopeOrSecret(
  request: Request,
  { tokens, secret }: DirectLineServices,
): Promise<TokenScope> {
  if (secret !== undefined && same(tokenOf(request), secret))
    return { conversationId: newConversationId(), personId: requestedPerson(request.body) }
  return tokens.check(tokenOf(request))
}

function requireSecret(request: Request, secret: string | undefined): void {
  if (secret === undefined || !same(tokenOf(request), secret))
    throw new EvenkeelError('SecretWrong')
}

/** Compares without telling by its time how much was right. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

/** The user that a site's server binds the token to; Direct Line wants the prefix `dl_`. */
function requestedPerson(body: unknown): string {
  const user: unknown =
    typeof body === 'object' && body !== null && 'user' in body ? body.user : undefined
  if (user === undefined || user === null) return newPersonId()
  const id: unknown = typeof user === 'object' && 'id' in user ? user.id : undefined
  if (id === undefined) return newPersonId()
  if (typeof id !== 'string' || !USER_ID.test(id))
    throw new EvenkeelError('ActivityInvalid', 'user.id must begin with dl_ and be plain.')
  return id
}

function describe({ conversationId, token, expiresIn }: IssuedToken): object {
  return { conversationId, token, expires_in: expiresIn }
}

/** An opened conversation with the address of its stream. */
export function withStream(request: Request, issued: IssuedToken, watermark: number): object {
  const scheme = request.protocol === 'https' ? 'wss' : 'ws'
  const host = request.headers.host ?? 'localhost'
  const query = new URLSearchParams({ t: issued.token, watermark: String(watermark) })
  const path = `/v3/directline/conversations/${issued.conversationId}/stream`
  return { ...describe(issued), streamUrl: `${scheme}://${host}${path}?${query.toString()}` }
}
