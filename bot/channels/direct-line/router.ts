import { Router, type Request, type Response } from 'express'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { parseInbound, type InboundActivity } from '../../activity.ts'
import { checkUntrusted } from '../../check-untrusted.ts'
import type { Clock } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Inbox } from '../../inbox.ts'
import type { Limiter } from '../../middleware/rate-limit.ts'
import { ByteRoom, UPLOAD_ROOM } from '../../media/byte-room.ts'
import { unlessAway } from '../../stores/outage-of.ts'
import type { SessionStore } from '../../stores/session-store.ts'
import type { Recording, VoiceDesk } from '../../voice/voice-desk.ts'
import { localeOfTags } from '../locale-of-tag.ts'
import type { ExportTickets } from './export-tickets.ts'
import { attachedFiles, withFiles } from './media.ts'
import { openConversation } from './open-conversation.ts'
import type { Sniffed } from '../../../nlp/sniff.ts'
import { viewFor, type View } from './site-view.ts'
import type { Site, Sites } from './sites.ts'
import {
  bearer,
  newConversationId,
  newPersonId,
  type IssuedToken,
  type Tokens,
  type TokenScope,
  type TokenUser,
} from './tokens.ts'
import { readUpload, UPLOAD_LIMITS, type UploadedFile } from './upload.ts'
import { activityId, parseWatermark, toActivitySet } from './wire.ts'

export interface DirectLineServices {
  readonly store: SessionStore
  readonly tokens: Tokens
  readonly inbox: Inbox
  readonly clock: Clock
  readonly sites: Sites
  readonly tickets: ExportTickets
  /** Messages of one conversation. */
  readonly messages: Limiter
  /** Requests with the tokens of one conversation of a site. */
  readonly perToken: Limiter
  /** Requests of one site, with its secret and with all its tokens. */
  readonly perSite: Limiter
  /** Whether an origin may talk to Direct Line at all. */
  readonly originListed: (origin: string) => boolean
  /** Takes voice notes; absent: their bytes are not kept. */
  readonly voice?: VoiceDesk | undefined
}

/** Activities in one answer to a poll; a client asks again with the new watermark. */
const POLL_ACTIVITIES = 500
/** Direct Line wants the prefix, and its clients keep it for ids that a token vouches for. */
const BOUND_ID = /^dl_[\w.@:-]{1,120}$/
const NAME = z.string().max(100)
const CLIENT_ID = z.string().regex(/^(?!dl_)[\w.@:|/+=-]{1,200}$/)
const origins = z.array(z.string().regex(/^https?:\/\/[^/\s]{1,255}$/)).max(100)
const generateBody = z.object({
  user: z.object({ id: z.string().regex(BOUND_ID).optional(), name: NAME.optional() }).nullish(),
  // Microsoft's documents spell it both ways.
  trustedOrigins: origins.nullish(),
  TrustedOrigins: origins.nullish(),
})
const openBody = z.object({
  user: z
    .object({ id: CLIENT_ID.optional().catch(undefined) })
    .nullish()
    .catch(null),
  locale: z.string().max(35).optional().catch(undefined),
})

/**
 * Direct Line 3.0 over REST, for our page and for any client that speaks it.
 * Source: Microsoft's "Direct Line API 3.0" reference (Azure AI Bot Service documentation).
 */
export function directLineRouter(services: DirectLineServices): Router {
  const { store, tokens, inbox, messages, sites, perSite, voice } = services
  const router = Router()
  const room = new ByteRoom(UPLOAD_ROOM)

  router.post('/tokens/generate', async (request, response) => {
    const site = sites.find(bearer(request.headers.authorization))
    if (!site) throw new EvenkeelError('SecretWrong')
    await perSite.take(site.name)
    response.json(describe(await tokens.issue(newScope(site, request.body, services))))
  })

  router.post('/tokens/refresh', async (request, response) => {
    response.json(describe(await tokens.issue(await authorise(request, services))))
  })

  router.post('/conversations', async (request, response) => {
    const scope = await scopeOrSecret(request, services)
    const { locale } = opening(request)
    // Most clients name no language here; their browser does.
    const tags = [...(locale === undefined ? [] : [locale]), ...request.acceptsLanguages()]
    await openConversation(scope, services, { locale: localeOfTags(tags) })
    response.status(201).json(withStream(request, await tokens.issue(scope), 0))
  })

  router.get('/conversations/:conversationId', async (request, response) => {
    const scope = await authorise(request, services)
    // While the store is away the token vouches for it.
    if ((await unlessAway(store.conversation(scope.conversationId), 'away')) === undefined)
      throw new EvenkeelError('ConversationUnknown')
    const watermark = parseWatermark(request.query.watermark)
    response.json(withStream(request, await tokens.issue(scope), watermark))
  })

  router.get('/conversations/:conversationId/activities', async (request, response) => {
    const scope = await authorise(request, services)
    const { conversationId } = scope
    if (!(await store.conversation(conversationId))) throw new EvenkeelError('ConversationUnknown')
    const asked = parseWatermark(request.query.watermark)
    const watermark = Math.min(asked, await store.watermark(conversationId))
    const logged = await store.activitiesAfter(conversationId, watermark, POLL_ACTIVITIES)
    const view = viewOf(scope, request, request.protocol === 'https', services.tickets)
    response.json(toActivitySet(conversationId, logged, watermark, view))
  })

  const accept = async (
    { conversationId, personId }: TokenScope,
    inbound: InboundActivity,
    recordings: readonly Recording[],
    response: Response,
  ) => {
    const known: Pick<Inbox, 'accept'> = {
      accept: (id, activity) => inbox.accept(id, activity, { personId }),
    }
    const { seq } = voice
      ? await voice.accept(known, conversationId, inbound, recordings)
      : await known.accept(conversationId, inbound)
    response.json({ id: activityId(conversationId, seq) })
  }
  /** Of which files the bytes are held: voice notes, where they may be listened to. */
  const wantsIn = async (conversationId: string) => {
    const conversation = await store.conversation(conversationId)
    const isHeard = conversation !== undefined && (await voice?.offers(conversation)) === true
    return ({ media }: Sniffed) => isHeard && media === 'voice'
  }

  router.post('/conversations/:conversationId/activities', async (request, response) => {
    const scope = await authorise(request, services)
    const { conversationId } = scope
    const inbound = parseInbound(request.body)
    if (inbound.type === 'typing') await inbox.typing(conversationId)
    if (inbound.type === 'ignored' || inbound.type === 'typing') {
      response.json({ id: activityId(conversationId, 0) })
      return
    }
    await messages.take(conversationId)
    // Words alone need nothing of the store before they are accepted.
    const wants = inbound.attachments > 0 ? await wantsIn(conversationId) : undefined
    const files = attachedFiles(request.body, wants)
    await accept(scope, withFiles(inbound, files), recordingsIn(files, request.body), response)
  })

  router.post('/conversations/:conversationId/upload', async (request, response) => {
    const scope = await authorise(request, services)
    const { conversationId } = scope
    if (!(await store.conversation(conversationId))) throw new EvenkeelError('ConversationUnknown')
    // Before the bytes are read, so that a flood of files costs nothing.
    await messages.take(conversationId)
    let held = 0
    const hold = {
      wants: await wantsIn(conversationId),
      take(bytes: number) {
        if (!room.take(bytes)) throw new EvenkeelError('UploadsFull', undefined, { retryAfter: 5 })
        held += bytes
      },
    }
    try {
      const type = request.headers['content-type'] ?? ''
      const { activity, files } = await readUpload(request, type, UPLOAD_LIMITS, hold)
      const parsed = parseInbound(activity ?? { type: 'message' })
      // Files are a message, whatever the activity beside them says that it is.
      const inbound = { ...withFiles(parsed, files), type: 'message' } as const
      await accept(scope, inbound, recordingsIn(files, activity), response)
    } finally {
      room.give(held)
    }
  })

  return router
}

const noteTold = z.object({ channelData: z.object({ seconds: z.number().min(0).max(86_400) }) })

/**
 * The voice notes among files, with the length that our page says: shown, and relied on for no more
 * than turning one away that is too long by its own word.
 */
function recordingsIn(files: readonly UploadedFile[], activity: unknown): Recording[] {
  const seconds = noteTold.safeParse(activity).data?.channelData.seconds
  return files.flatMap(({ bytes }) =>
    bytes ? [{ bytes, ...(seconds !== undefined && { seconds }) }] : [],
  )
}

/** Checks the token of a request, and where the address names a conversation, that it is its own. */
async function authorise(
  request: Request,
  { tokens, perToken, perSite }: DirectLineServices,
): Promise<TokenScope> {
  const { conversationId } = request.params
  const token = bearer(request.headers.authorization)
  const named = typeof conversationId === 'string' ? conversationId : undefined
  const scope = await tokens.check(token, named, request.headers.origin)
  // Our own page keeps to itself, and is limited by its messages and its address.
  if (scope.site !== undefined) {
    await perToken.take(scope.conversationId)
    await perSite.take(scope.site)
  }
  return scope
}

/** Opening a conversation takes a token, or the secret of a site's own server. */
async function scopeOrSecret(request: Request, services: DirectLineServices): Promise<TokenScope> {
  const { sites, perSite } = services
  const site = sites.find(bearer(request.headers.authorization))
  if (site) {
    await perSite.take(site.name)
    return newScope(site, request.body, services)
  }
  const scope = await authorise(request, services)
  // A client may say whom it shows the person as; it says nothing about who they are.
  const id = opening(request).user?.id
  return scope.user || scope.site === undefined || id === undefined
    ? scope
    : { ...scope, user: { id } }
}

/** What a client says of itself when it opens a conversation; nothing when it says nonsense. */
function opening(request: Request): z.output<typeof openBody> {
  return checkUntrusted(openBody, request.body ?? {}).data ?? {}
}

/** What a site's server asks a token for. */
function newScope(
  site: Site,
  body: unknown,
  { sites, originListed }: Pick<DirectLineServices, 'sites' | 'originListed'>,
): TokenScope {
  const { success, data } = checkUntrusted(generateBody, body ?? {})
  if (!success)
    throw new EvenkeelError(
      'ActivityInvalid',
      'user.id must begin with dl_ and be plain, and trustedOrigins be origins.',
    )
  const { id, name } = data.user ?? {}
  const user: TokenUser | undefined =
    id === undefined ? undefined : { id, ...(name !== undefined && { name }) }
  const trusted = data.trustedOrigins ?? data.TrustedOrigins ?? undefined
  // An origin that could never come through is a mistake to find out now.
  const allowed = (origin: string) =>
    site.origins.length === 0 ? originListed(origin) : site.origins.includes(origin)
  const foreign = trusted?.find((origin) => !allowed(origin))
  if (foreign !== undefined)
    throw new EvenkeelError(
      'OriginForbidden',
      'trustedOrigins names an origin that this server does not allow for the site.',
    )
  const narrowed = trusted ?? (site.origins.length > 0 ? site.origins : undefined)
  return {
    conversationId: newConversationId(),
    personId: id === undefined ? newPersonId() : sites.personOf(site, id),
    site: site.name,
    ...(user && { user }),
    ...(narrowed && { origins: narrowed }),
  }
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

/** How the client of a token sees activities, with links to where it reached us. */
export function viewOf(
  scope: TokenScope,
  { headers }: Pick<IncomingMessage, 'headers'>,
  secure: boolean,
  tickets: ExportTickets,
): View {
  const origin = `${secure ? 'https' : 'http'}://${headers.host ?? 'localhost'}`
  return viewFor(scope, {
    exportUrl: () => `${origin}/api/export?ticket=${tickets.issue(scope.personId)}`,
  })
}
