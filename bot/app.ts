import { accessSync, constants, mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { FLOWS } from '../dialogs/flows/index.ts'
import { en } from '../dialogs/messages/en.ts'
import { zh } from '../dialogs/messages/zh.ts'
import { describeFault, validateFlows } from '../dialogs/validate-flows.ts'
import { loadTextReader } from '../nlp/text/load-text-reader.ts'
import type { TextReader } from '../nlp/text/text-reader.ts'
import type { VoiceReader } from '../nlp/voice/voice-reader.ts'
import { Accounts } from './accounts/accounts.ts'
import type { PushChannel } from './channels/channel.ts'
import { Courier } from './channels/courier.ts'
import { createChannels, type ChannelServices } from './channels/create-channels.ts'
import { ExportTickets } from './channels/direct-line/export-tickets.ts'
import { viewOf } from './channels/direct-line/router.ts'
import { Sites } from './channels/direct-line/sites.ts'
import { Streams } from './channels/direct-line/streams.ts'
import { Tokens } from './channels/direct-line/tokens.ts'
import { fanOut } from './channels/listeners.ts'
import { createReceive, pseudonyms } from './channels/receive.ts'
import { clientAddress, isSecure } from './client-address.ts'
import { SYSTEM_CLOCK, SYSTEM_TIMER, type Clock, type SetTimer } from './clock.ts'
import type { Config } from './config.ts'
import { ConsoleStream } from './console/console-stream.ts'
import { createConsole } from './console/create-console.ts'
import { openConsole } from './console/open-console.ts'
import { AccountRoster } from './console/roster.ts'
import { EvenkeelError } from './errors.ts'
import { HelplineCheck } from './helplines/helpline-check.ts'
import type { Roster } from './handoff/case-desk.ts'
import { createHandOff } from './handoff/create-hand-off.ts'
import { createHttp, originAllowed } from './http.ts'
import { Inbox } from './inbox.ts'
import { Agenda } from './jobs/agenda.ts'
import { jobHandlers } from './jobs/catalogue.ts'
import { createJobQueue } from './jobs/create-job-queue.ts'
import { loadRephrase } from './language-model/load-rephrase.ts'
import { listen } from './listen.ts'
import { createLogger, type Logger } from './logger.ts'
import { Limiter } from './middleware/rate-limit.ts'
import type { Screen } from './middleware/screen-crisis.ts'
import type { TextMeter } from './observability/meters.ts'
import { meteredJobs, meteredReader, meteredStore } from './observability/metered.ts'
import { Metrics } from './observability/metrics.ts'
import { createPseudonym } from './observability/pseudonym.ts'
import { ReadinessCheck } from './observability/readiness.ts'
import { observabilityRouter } from './observability/routes.ts'
import { warnOfDuties } from './policy/duties.ts'
import { policyOf } from './policy/turn-policy.ts'
import { onlyServer } from './stores/embedded/only-server.ts'
import { openStore } from './stores/open-store.ts'
import { createVoice } from './voice/create-voice.ts'

export interface App {
  /** Where it listens, such as `http://127.0.0.1:3978`. */
  readonly url: string
  /** Takes no more work, finishes what it accepted, saves, and closes. */
  close(): Promise<void>
}

/** What a test may put in place of the real thing. */
export interface Parts {
  readonly clock?: Clock
  readonly setTimer?: SetTimer
  readonly reader?: TextReader
  /** Listens to voice notes; with it, VOICE counts as on. */
  readonly voice?: VoiceReader
  readonly logger?: Logger
  readonly screen?: Screen
  readonly roster?: Roster
  readonly channels?: (services: ChannelServices) => readonly PushChannel[]
}

/**
 * Wires the service together and starts it: the only place that knows all parts.
 * @throws EvenkeelError with a sentence that says what to do
 */
export async function startApp(config: Config, parts: Parts = {}): Promise<App> {
  const clock = parts.clock ?? SYSTEM_CLOCK
  const logger = parts.logger ?? createLogger(config.LOG_LEVEL)
  checkFlows()
  requireWritable(config.DATA_DIR)
  const letGo = await onlyServer(config.DATA_DIR)
  try {
    return await startOn(config, parts, { clock, logger, letGo })
  } catch (error) {
    await letGo()
    throw error
  }
}

/** Dead jobs are counted so far. */
const MOST_DEAD = 1000

interface Ground {
  readonly clock: Clock
  readonly logger: Logger
  /** Gives the data folder free. */
  readonly letGo: () => Promise<void>
}

/** Starts the service on a data folder that is this process's own. */
async function startOn(
  config: Config,
  parts: Parts,
  { clock, logger, letGo }: Ground,
): Promise<App> {
  if (config.DATA_KEY === undefined)
    logger.warn('DATA_KEY is not set: what people write is stored unencrypted in DATA_DIR')

  const helplines = new HelplineCheck(config.confirmationsFile, logger)
  warnOfHelplines(helplines, clock, logger)
  warnOfDuties(config, logger)

  const metrics = new Metrics()
  const stopwatch = () => performance.now()
  const reader = meteredReader(
    parts.reader ?? (await loadReader(config, logger, metrics.texts)),
    metrics.texts,
    stopwatch,
  )
  const dataKey = config.DATA_KEY === undefined ? undefined : Buffer.from(config.DATA_KEY, 'base64')
  const rephrase = await loadRephrase(config, clock, logger)
  const store = meteredStore(await openStore(config, dataKey, clock, logger), metrics.store)
  const pseudonym = createPseudonym(await store.secret('log-key'))
  const setTimer = parts.setTimer ?? SYSTEM_TIMER
  const jobs = await createJobQueue(config, { key: dataKey, clock, setTimer, logger })
  const tokens = new Tokens(await store.secret('token-key'), config.TOKEN_TTL_SECONDS, clock)
  const addressOf = (request: IncomingMessage) => clientAddress(request, config.TRUST_PROXY)
  const tickets = new ExportTickets(await store.secret('ticket-key'), clock)
  const sites = new Sites(
    config.DIRECT_LINE_SITES,
    config.DIRECT_LINE_SECRET,
    await store.secret('site-user-key'),
  )
  const directLineOrigins = new Set([...config.ALLOWED_ORIGINS, ...sites.origins])
  const originListed = (origin: string) => directLineOrigins.has(origin)
  const streams = new Streams({
    store,
    tokens,
    logger,
    socketsPerAddress: config.SOCKETS_PER_ADDRESS,
    addressOf,
    originAllowed: (request) => originAllowed(request, originListed),
    viewOf: (scope, request) =>
      viewOf(scope, request, isSecure(request, config.TRUST_PROXY), tickets),
  })
  const courier = new Courier({
    ...{ store, clock, setTimer, logger, pseudonym },
    meter: metrics.courier,
    outlets: () => channels.map(({ outlet }) => outlet),
    inbox: () => inbox,
  })
  const listener = fanOut(streams, courier)
  const records = openConsole(config, clock)
  let ownUrl = ''
  const { handoff, desk, handlers, restore, waiting } = await createHandOff({
    ...{ config, store, clock, logger },
    meters: metrics,
    queue: jobs,
    listener,
    roster: parts.roster ?? new AccountRoster(records.accounts),
    ownUrl: () => ownUrl,
    inbox: () => inbox,
  })
  const policy = policyOf(config)
  const channelOf = async (conversationId: string) =>
    (await store.address(conversationId))?.channel ?? 'web'
  const voice = await createVoice({
    ...{ config, store, jobs, policy, channelOf, clock, setTimer, logger, dataKey },
    reader: parts.voice,
    meter: metrics.voice,
    inbox: () => inbox,
    channels: () => channels,
    async typing(id) {
      const personId = (await store.conversation(id))?.personId ?? ''
      // While a counsellor holds the conversation the bot says nothing, and shows nothing.
      if (!handoff.holder({ id, personId })) listener.typing(id)
    },
  })
  const inbox: Inbox = new Inbox(
    {
      store,
      reader,
      clock,
      logger,
      defaultLocale: config.DEFAULT_LOCALE,
      country: config.COUNTRY ?? null,
      confirmedLines: (now) => helplines.confirmed(now),
      handoff,
      policy,
      channelOf,
      listens: voice !== undefined,
      accounts: new Accounts(store, clock, await store.secret('link-key')),
      ...(parts.screen && { screen: parts.screen }),
      ...(rephrase && { rephrase }),
    },
    listener,
    config.BACKLOG_PER_CONVERSATION,
    new Agenda(jobs),
    voice?.desk,
    { turns: metrics.turns, pseudonym },
  )
  const webDir = join(config.root, 'dist', 'web')
  const counselling = createConsole({
    ...{ config, records, desk, clock, logger, webDir },
    unconfirmedLines: () => helplines.unconfirmedLines(clock.now()),
  })
  const messages = new Limiter(config.RATE_PER_CONVERSATION, 'TooManyMessages')
  const identityKey = await store.secret('identity-key')
  const receive = createReceive({
    ...{ store, inbox, clock, messages, key: identityKey },
    voice: voice?.desk,
  })
  const channelServices: ChannelServices = {
    ...{ config, receive, store, clock, setTimer, logger },
    confirmedLines: (now) => helplines.confirmed(now),
    conversationIdOf: (ids) => pseudonyms(ids, identityKey).conversationId,
  }
  const channels = await (parts.channels ?? createChannels)(channelServices)
  let draining = false
  let started = false
  const readiness = new ReadinessCheck({
    ...{ store, clock, setTimer },
    started: () => started,
    draining: () => draining,
  })
  metrics.watch({
    sockets: () => ({ chat: streams.size, console: counselling.stream.size }),
    backlog: () => inbox.backlog,
    waitingCases: waiting,
    deadJobs: async () => (await jobs.dead(MOST_DEAD)).length,
    ready: async () => (await readiness.now()).ready,
  })
  const server = createServer(
    createHttp({
      store,
      tokens,
      inbox,
      clock,
      logger,
      voice: voice?.desk,
      helplines,
      sites,
      tickets,
      originListed,
      embedOrigins: config.EMBED_ORIGINS,
      perToken: new Limiter(config.RATE_PER_TOKEN, 'TooManyRequests'),
      perSite: new Limiter(config.RATE_PER_SITE, 'TooManyRequests'),
      messages,
      requests: new Limiter(config.RATE_PER_ADDRESS, 'TooManyRequests'),
      trustProxy: config.TRUST_PROXY,
      allowedOrigins: config.ALLOWED_ORIGINS,
      cookieKey: await store.secret('cookie-key'),
      secureCookies: config.SECURE_COOKIES,
      webDir,
      console: counselling.router,
      channels: channels.flatMap(({ router }) => router ?? []),
      draining: () => draining,
      meter: metrics.http,
      observability: observabilityRouter({
        ...{ metrics, readiness },
        metricsToken: config.METRICS_TOKEN,
      }),
    }),
  )
  server.on('upgrade', (request, socket, head) => {
    if (ConsoleStream.owns(request.url)) counselling.stream.upgrade(request, socket, head)
    else void streams.upgrade(request, socket, head)
  })

  try {
    await inbox.recover()
    await voice?.desk.recover(config.REDIS_URL !== undefined)
    ownUrl = await listen(server, config)
    await restore()
    const work = jobHandlers({ store, inbox, handoff: handlers, voice: voice?.reading })
    jobs.start(meteredJobs(work, metrics.jobs, stopwatch))
    await Promise.all(channels.map((each) => each.start(ownUrl)))
    await courier.recover()
    started = true
  } catch (error) {
    server.close()
    await Promise.allSettled(channels.map((each) => each.close()))
    await courier.close()
    streams.close()
    counselling.stream.close()
    await jobs.close()
    await records.store.close()
    await store.close()
    await reader.close?.()
    await voice?.close()
    throw error
  }
  return {
    url: ownUrl,
    async close() {
      draining = true
      // Whoever shares out the traffic is told first, and still served meanwhile.
      if (config.DRAIN_DELAY_SECONDS > 0)
        await new Promise<void>((over) => setTimer(over, config.DRAIN_DELAY_SECONDS * 1000))
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      const late = deadline(config.DRAIN_SECONDS)
      const shut = Promise.allSettled(channels.map((each) => each.close()))
      await Promise.race([shut, late])
      await jobs.drain()
      await inbox.drain()
      await courier.close(late)
      streams.close()
      counselling.stream.close()
      server.closeIdleConnections()
      await Promise.race([closed, late])
      server.closeAllConnections()
      await jobs.close()
      await records.store.close()
      await store.close()
      await reader.close?.()
      await voice?.close()
      await letGo()
    },
  }
}

function warnOfHelplines(helplines: HelplineCheck, clock: Clock, logger: Logger): void {
  const { length } = helplines.unconfirmedLines(clock.now())
  if (length === 0) return
  logger.warn(
    { unconfirmed: length },
    `${length} help lines are not confirmed, or not within 180 days: npm run helplines -- confirm`,
  )
}

/** The text model that the settings name; what befalls its threads is logged and counted. */
function loadReader(config: Config, logger: Logger, meter: TextMeter): Promise<TextReader> {
  return loadTextReader({
    modelsDir: config.MODELS_DIR,
    model: config.TEXT_MODEL,
    workers: config.TEXT_WORKERS,
    queueLimit: config.TEXT_QUEUE,
    deadlineMs: config.TEXT_DEADLINE_MS,
    onIncident: ({ what, count, cause }) =>
      logger.warn({ what, count, ...(cause !== undefined && { err: cause }) }, 'text encoder'),
    onFallback: (code, count) => {
      meter.fellBack(code)
      logger.warn({ code, count }, 'a message was read by the classical model instead')
    },
  })
}

function checkFlows(): void {
  const faults = validateFlows(FLOWS, { en, zh })
  if (faults.length > 0)
    throw new EvenkeelError('FlowsInvalid', faults.map(describeFault).join('\n'))
}

function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new EvenkeelError(
      'FolderNotWritable',
      `DATA_DIR ${folder} cannot be written: make it writable for this user, or choose another folder.`,
      { cause: error },
    )
  }
}

function deadline(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000).unref())
}
