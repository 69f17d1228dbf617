import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router, type Request, type Response } from 'express'
import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { TIME_ZONE_TOLD } from '../dialogs/check-in/events.ts'
import { knownZone } from '../dialogs/check-in/local-time.ts'
import { helplineDirectory } from '../dialogs/crisis/helplines.ts'
import { LOCALES } from '../types.ts'
import { checkUntrusted } from './check-untrusted.ts'
import type { ExportTickets } from './channels/direct-line/export-tickets.ts'
import { openConversation } from './channels/direct-line/open-conversation.ts'
import { withStream } from './channels/direct-line/router.ts'
import {
  bearer,
  newConversationId,
  newPersonId,
  type Tokens,
  type TokenScope,
} from './channels/direct-line/tokens.ts'
import { moodLabels } from './charts/mood-labels.ts'
import { moodSvg } from './charts/mood-svg.ts'
import type { Clock } from './clock.ts'
import { EvenkeelError } from './errors.ts'
import { sendExport } from './export/send-export.ts'
import type { HelplineCheck } from './helplines/helpline-check.ts'
import type { Inbox } from './inbox.ts'
import { outageOf, unlessAway } from './stores/outage-of.ts'
import { receiptOf } from './stores/erasure-store.ts'
import type { SessionStore } from './stores/session-store.ts'
import type { VoiceDesk } from './voice/voice-desk.ts'

export interface PageServices {
  readonly store: SessionStore
  readonly tokens: Tokens
  readonly inbox: Inbox
  readonly clock: Clock
  /** Takes voice notes; absent: the page offers none. */
  readonly voice?: VoiceDesk | undefined
  readonly helplines: HelplineCheck
  readonly tickets: ExportTickets
  /** Signs the cookie by which a browser is known again: 32 bytes. */
  readonly cookieKey: Buffer
  readonly secureCookies: boolean
  /** Folder of the built page. */
  readonly webDir: string
}

const COOKIE = 'evenkeel_person'
/**
 * In a frame of another site the cookie above is never sent (SameSite=Strict). This one belongs to
 * the pair of our site and the one around it (CHIPS, `Partitioned`), so no site learns of another's.
 */
const FRAME_COOKIE = '__Host-evenkeel_frame'
const COOKIE_ISSUER = 'evenkeel/page'
/** A person who does not come back for a year is a stranger again. */
const COOKIE_SECONDS = 31_536_000
/** The chart shows four weeks, and no more points than can be told apart. */
const CHART_MS = 28 * 86_400_000
const MAX_CHART_POINTS = 500
const sessionBody = z.object({
  locale: z.enum(LOCALES).optional(),
  /** The person has read the notice and begun. */
  noticed: z.boolean().optional(),
  /** IANA name of the browser's time zone. One that we do not know counts as not given. */
  timeZone: z.string().max(64).optional(),
  /** The page stands in a frame of another page. */
  framed: z.boolean().optional(),
})
const locale = z.enum(LOCALES).catch('en')

/** What the chat page needs beside Direct Line: a session, helplines, an export, its own files. */
export function pageRouter(services: PageServices): Router {
  const { store, tokens } = services
  const router = Router()
  const own = ({ headers }: Request) =>
    tokens.check(bearer(headers.authorization), undefined, headers.origin)

  // The page gets a token for its own conversation, never the secret; the same browser comes back
  // to the same conversation.
  router.post('/api/session', async (request, response) => {
    const body = checkUntrusted(sessionBody, request.body ?? {})
    if (!body.success)
      throw new EvenkeelError(
        'ActivityInvalid',
        'locale, noticed or timeZone is not what it should be.',
      )
    const { framed = false } = body.data
    const name = framed ? FRAME_COOKIE : COOKIE
    const known = await knownPerson(request, name, services)
    const personId = known?.personId ?? newPersonId()
    const conversationId = await conversationFor(personId, known, store)
    const scope = await openConversation({ conversationId, personId }, services, body.data)
    await unlessAway(tellTimeZone(scope, body.data.timeZone, services), undefined)
    response.cookie(name, await signPerson(scope, services), {
      httpOnly: true,
      ...(framed
        ? { sameSite: 'none', secure: true, partitioned: true }
        : { sameSite: 'strict', secure: services.secureCookies }),
      maxAge: COOKIE_SECONDS * 1000,
      path: '/',
    })
    const { voice } = services
    const listens = await unlessAway(isHeard(scope, services), false)
    response.json({
      ...withStream(request, await tokens.issue(scope), 0),
      personId,
      ...(listens && voice && { voice: { maxSeconds: voice.maxSeconds } }),
    })
  })

  router.get('/api/export', async (request, response) => {
    const { ticket } = request.query
    const asking =
      typeof ticket === 'string' ? services.tickets.check(ticket) : (await own(request)).personId
    const personId = await store.personOf(asking)
    const data = await store.export(personId)
    if (!data) throw new EvenkeelError('NotFound')
    sendExport(response, data, { query: request.query, at: services.clock.now() })
  })

  // Whoever has the number may see what came of an erasure: it names nobody.
  router.get('/api/receipts/:id', async (request, response) => {
    const [erasure] = await store.erasures(request.params.id)
    if (!erasure) throw new EvenkeelError('NotFound')
    response.setHeader('Cache-Control', 'no-store').json(receiptOf(erasure))
  })

  // The picture for channels and readers that show no card of ours.
  router.get('/api/mood.svg', async (request, response) => {
    const personId = await store.personOf((await own(request)).personId)
    const points = (await store.moods(personId, services.clock.now() - CHART_MS))
      .filter(({ abstained }) => !abstained)
      .slice(-MAX_CHART_POINTS)
    const chosen = (await store.profile(personId)).locale
    const language = locale.parse(request.query.locale ?? chosen)
    response
      .setHeader('Cache-Control', 'no-store')
      .type('image/svg+xml')
      .send(moodSvg(points, moodLabels(points, language)))
  })

  router.get('/api/helplines', (request, response) => {
    response.json(
      helplineDirectory(
        locale.parse(request.query.locale),
        services.helplines.confirmed(services.clock.now()),
      ),
    )
  })

  router.get('/health', (_request, response) => {
    response.json({ status: 'ok' })
  })

  if (existsSync(join(services.webDir, 'index.html'))) router.use(staticFiles(services.webDir))
  return router
}

/** Whether voice notes may be sent in a conversation. */
async function isHeard(
  { conversationId: id, personId }: TokenScope,
  { store, voice }: PageServices,
): Promise<boolean> {
  return (await voice?.offers({ id, personId: await store.personOf(personId) })) === true
}

/**
 * The conversation that a person comes back to, or a new one. While the store is away it is the one that
 * their browser was last in; a browser of whom that is not known is asked to wait.
 */
async function conversationFor(
  personId: string,
  known: Partial<TokenScope> | undefined,
  store: SessionStore,
): Promise<string> {
  if (!known) return newConversationId()
  try {
    return (await store.conversationOfIdentity(personId))?.id ?? newConversationId()
  } catch (error) {
    if (known.conversationId === undefined || !outageOf(error)) throw error
    return known.conversationId
  }
}

/** Lets the person's check-ins follow the clock where they are. */
async function tellTimeZone(
  { conversationId, personId }: TokenScope,
  told: string | undefined,
  { store, inbox }: PageServices,
): Promise<void> {
  const value = told === undefined ? null : knownZone(told)
  if (value === null) return
  const { timeZone } = await store.profile(await store.personOf(personId))
  if (value === timeZone) return
  await inbox.accept(conversationId, {
    ...{ type: 'event', text: '', name: TIME_ZONE_TOLD, value, attachments: 0 },
  })
}

/** Built assets carry a hash in their name and never change; the page itself is asked for anew. */
function staticFiles(folder: string): express.Handler {
  return express.static(folder, {
    setHeaders(response: Response, path: string) {
      const lasting = path.includes('/assets/')
      response.setHeader(
        'Cache-Control',
        lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
}

async function signPerson(
  { personId, conversationId }: TokenScope,
  { cookieKey, clock }: PageServices,
): Promise<string> {
  const now = Math.floor(clock.now() / 1000)
  return new SignJWT({ conversation: conversationId })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(COOKIE_ISSUER)
    .setSubject(personId)
    .setIssuedAt(now)
    .setExpirationTime(now + COOKIE_SECONDS)
    .sign(cookieKey)
}

/** Whom the cookie names, and where they were last; a forged, expired or missing one names nobody. */
async function knownPerson(
  request: Request,
  name: string,
  { cookieKey, clock }: PageServices,
): Promise<{ readonly personId: string; readonly conversationId?: string } | undefined> {
  const pattern = new RegExp(`(?:^|;\\s*)${name}=([\\w.-]{1,2048})(?:;|$)`)
  const [, cookie] = pattern.exec(request.headers.cookie ?? '') ?? []
  if (cookie === undefined) return undefined
  try {
    const { payload } = await jwtVerify(cookie, cookieKey, {
      algorithms: ['HS256'],
      issuer: COOKIE_ISSUER,
      currentDate: new Date(clock.now()),
    })
    const { sub: personId, conversation } = payload
    if (personId === undefined) return undefined
    return {
      personId,
      ...(typeof conversation === 'string' && { conversationId: conversation }),
    }
  } catch {
    // Not an error: whoever has no valid cookie is somebody new.
    return undefined
  }
}
