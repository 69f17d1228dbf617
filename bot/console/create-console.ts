import { join } from 'node:path'
import type express from 'express'
import { Router, type Request, type Response } from 'express'
import helmet from 'helmet'
import type { Unconfirmed } from '../../dialogs/crisis/confirmable.ts'
import { toScript } from '../../dialogs/messages/traditional.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { CaseDesk } from '../handoff/case-desk.ts'
import type { Logger } from '../logger.ts'
import { adminRoutes } from './admin-routes.ts'
import { caseRoutes } from './case-routes.ts'
import type { DeadLetters } from '../jobs/dead-letters.ts'
import { ConsoleGuard } from './console-guard.ts'
import { ConsoleStream } from './console-stream.ts'
import { jobRoutes } from './job-routes.ts'
import type { ConsoleRecords } from './open-console.ts'
import { AccountRoster } from './roster.ts'
import { sessionRoutes } from './session-routes.ts'
import { Sessions } from './sessions.ts'
import { SignIn } from './sign-in.ts'
import type { HelplinesAnswer } from './wire.ts'

export interface ConsoleParts {
  readonly config: Config
  readonly records: ConsoleRecords
  readonly desk: CaseDesk
  readonly deadLetters: DeadLetters
  readonly clock: Clock
  readonly logger: Logger
  /** Folder of the built pages. */
  readonly webDir: string
  /** Help lines that nobody has confirmed, or not lately. */
  readonly unconfirmedLines: () => readonly Unconfirmed[]
}

export interface Console {
  /** The page at `/console` and what it asks for. */
  readonly router: Router
  readonly stream: ConsoleStream
}

const MINUTE = 60_000

/** The counsellor console: its page, its requests, its WebSocket. */
export function createConsole({
  config,
  records,
  desk,
  deadLetters,
  clock,
  logger,
  webDir,
  unconfirmedLines,
}: ConsoleParts): Console {
  const { store, accounts, audit } = records
  const sessions = new Sessions(store, accounts, clock, {
    idleMs: config.CONSOLE_IDLE_MINUTES * MINUTE,
    longestMs: config.CONSOLE_MAX_HOURS * 60 * MINUTE,
  })
  const guard = new ConsoleGuard({ sessions, audit, secureCookies: config.SECURE_COOKIES })
  const signIn = new SignIn({ store, accounts, sessions, audit, clock })
  const stream = new ConsoleStream({ guard, sessions, desk, audit, logger })
  const roster = new AccountRoster(accounts)

  const api = Router()
  api.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    next()
  })
  api.use(sessionRoutes({ guard, signIn, sessions, accounts, audit, stream }))
  api.use(caseRoutes({ guard, desk, audit, roster, online: () => stream.online() }))
  api.use(jobRoutes({ guard, deadLetters, audit }))
  api.use(adminRoutes({ guard, accounts, audit }))
  // Everybody who works here is warned: people are given these numbers now.
  api.get('/helplines', (request, response) => {
    guard.reader(request)
    const unconfirmed = unconfirmedLines().map(({ line: { name, country, contact }, why }) => ({
      name: {
        en: name.en,
        'zh-Hans': toScript(name.zh, 'zh-Hans'),
        'zh-Hant': toScript(name.zh, 'zh-Hant'),
      },
      ...{ country, contact, why },
    }))
    const answer: HelplinesAnswer = { unconfirmed }
    response.json(answer)
  })

  const router = Router()
  router.use('/console/api', api)
  router.get('/console', PAGE_HEADERS, (_request: Request, response: Response) => {
    response.setHeader('Cache-Control', 'no-cache')
    response.sendFile('index.html', { root: join(webDir, 'console') })
  })
  return { router, stream }
}

/**
 * Stricter than the chat page's: it is shown in no frame, and no string can become markup or script
 * in it, whatever a message holds.
 */
const PAGE_HEADERS: express.Handler[] = [
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
  }),
  helmet.frameguard({ action: 'deny' }),
]
