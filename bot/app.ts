import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
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
import { tellOthers } from './bus/tell-others.ts'
import { fanOut, onlyFor } from './channels/listeners.ts'
import { channelOfTalk, createReceive, pseudonyms } from './channels/receive.ts'
import { clientAddress, isSecure } from './client-address.ts'
import { SYSTEM_CLOCK, SYSTEM_TIMER, type Clock, type SetTimer } from './clock.ts'
import type { Config } from './config.ts'
import { createConsole } from './console/create-console.ts'
import { openConsole } from './console/open-console.ts'
import { AccountRoster } from './console/roster.ts'
import { Erasures } from './erasure/erasures.ts'
import { HelplineCheck } from './helplines/helpline-check.ts'
import type { Roster } from './handoff/case-desk.ts'
import { voiceOf } from './handoff/case-lines.ts'
import { createHandOff } from './handoff/create-hand-off.ts'
import { originAllowed } from './http.ts'
import { Inbox } from './inbox.ts'
import { Agenda } from './jobs/agenda.ts'
import { jobHandlers } from './jobs/catalogue.ts'
import { createJobQueue } from './jobs/create-job-queue.ts'
import { DeadLetters } from './jobs/dead-letters.ts'
import { promiseRetention } from './jobs/retention.job.ts'
import { loadMasterKeys } from './keys/load-master-keys.ts'
import { loadRephrase } from './language-model/load-rephrase.ts'
import { listen } from './listen.ts'
import { createLogger, type Logger } from './logger.ts'
import { Limiter } from './middleware/rate-limit.ts'
import type { Screen } from './middleware/screen-crisis.ts'
import { loadTelemetry } from './observability/load-telemetry.ts'
import { meteredJobs, meteredReader, meteredStore } from './observability/metered.ts'
import { Metrics } from './observability/metrics.ts'
import { createOutage } from './outage/create-outage.ts'
import { createPseudonym } from './observability/pseudonym.ts'
import { ReadinessCheck } from './observability/readiness.ts'
import { observabilityRouter } from './observability/routes.ts'
import { tracedJobs, tracedOutlet, tracedReader } from './observability/traced.ts'
import { warnOfDuties } from './policy/duties.ts'
import { policyOf } from './policy/turn-policy.ts'
import { openProcesses } from './processes/open-processes.ts'
import { Sweep } from './processes/sweep.ts'
import { openStore } from './stores/open-store.ts'
import { createVoice } from './voice/create-voice.ts'
import { loadReader } from './wiring/load-reader.ts'
import { dutiesOf } from './wiring/role.ts'
import { serverForOperators, serverForPeople } from './wiring/serve.ts'
import { checkFlows, takeFolder, warnOfHelplines } from './wiring/start-checks.ts'
import { takeOver } from './wiring/take-over.ts'

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
  const letGo = await takeFolder(config)
  try {
    return await startOn(config, parts, { clock, logger, letGo })
  } catch (error) {
    await letGo()
    throw error
  }
}

/** Where the console is another process's to serve: how many counsellors there are, it tells. */
const NOBODY: Roster = { counsellors: () => [] }

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
  const dataKey = await loadMasterKeys(config)
  if (!dataKey)
    logger.warn('DATA_KEY is not set: what people write is stored unencrypted in DATA_DIR')

  const { servesPeople, worksBehind, servesConsole } = dutiesOf(config)
  const helplines = new HelplineCheck(config.confirmationsFile, logger)
  warnOfHelplines(helplines, clock, logger)
  warnOfDuties(config, logger)

  const metrics = new Metrics()
  const telemetry = await loadTelemetry(config, { metrics, clock, logger })
  const { tracer } = telemetry
  const stopwatch = () => performance.now()
  const reader = meteredReader(
    tracedReader(parts.reader ?? (await loadReader(config, logger, metrics.texts)), tracer),
    metrics.texts,
    stopwatch,
  )
  const rephrase = await loadRephrase(config, clock, logger)
  const store = meteredStore(await openStore(config, dataKey, clock, logger), metrics.store)
  const pseudonym = createPseudonym(await store.secret('log-key'))
  const setTimer = parts.setTimer ?? SYSTEM_TIMER
  const { bus, registry } = await openProcesses(config, { setTimer, logger })
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
    outage: { sees: (error) => outage?.sees(error) ?? false },
    viewOf: (scope, request) =>
      viewOf(scope, request, isSecure(request, config.TRUST_PROXY), tickets),
    bus,
    async holderOf(id) {
      const conversation = await store.conversation(id)
      const holder = conversation && handOff.handoff.holder(conversation)
      return holder ? voiceOf(holder) : undefined
    },
  })
  const courier = new Courier({
    ...{ store, clock, setTimer, logger, pseudonym },
    meter: metrics.courier,
    outlets: () => outlets,
    inbox: () => inbox,
  })
  const listener = fanOut(
    streams,
    // Our own page comes and gets: nothing is asked of the store to find that out.
    onlyFor((id) => channelOfTalk(id) !== 'web', courier),
    tellOthers(bus),
  )
  const records = servesConsole ? openConsole(config, dataKey, clock) : undefined
  const roster = parts.roster ?? (records ? new AccountRoster(records.accounts) : NOBODY)
  const sweep =
    registry &&
    new Sweep({
      ...{ registry, setTimer, logger },
      everyMs: config.SWEEP_SECONDS * 1000,
      counsellors: () => (servesConsole ? roster.counsellors().length : undefined),
      takeOver: () => takeOver({ inbox, handOff, courier }),
    })
  let ownUrl = ''
  const handOff = await createHandOff({
    ...{ config, store, clock, logger, bus, roster },
    elsewhere: () => sweep?.counsellors ?? 0,
    meters: metrics,
    queue: jobs,
    listener,
    ownUrl: () => ownUrl,
    inbox: () => inbox,
  })
  const { handoff, desk } = handOff
  const outage = await createOutage({
    ...{ config, store, dataKey, reader, screen: parts.screen, clock, setTimer, logger },
    meters: metrics,
    confirmedLines: (now) => helplines.confirmed(now),
    inbox: () => inbox,
    outlets: () => channels.map(({ outlet }) => outlet),
    ownUrl: () => ownUrl,
    show: (id, replies) => streams.show(id, replies),
    resumed: [streams, courier],
  })
  const policy = policyOf(config)
  const voice = await createVoice({
    ...{ config, store, jobs, policy, channelOf: channelOfTalk, clock, setTimer, logger, dataKey },
    reader: parts.voice,
    reads: worksBehind,
    meter: metrics.voice,
    inbox: () => inbox,
    channels: () => channels,
    async typing(id) {
      const personId = (await store.conversation(id))?.personId ?? ''
      // While a counsellor holds the conversation the bot says nothing, and shows nothing.
      if (!handoff.holder({ id, personId })) listener.typing(id)
    },
  })
  const erasures = new Erasures({
    ...{ store, jobs, media: voice?.media, logger, meter: metrics.erasures },
  })
  const inbox: Inbox = new Inbox({
    services: {
      afterErasure: (receipt) => erasures.finish(receipt),
      store,
      reader,
      clock,
      logger,
      defaultLocale: config.DEFAULT_LOCALE,
      country: config.COUNTRY ?? null,
      confirmedLines: (now) => helplines.confirmed(now),
      handoff,
      policy,
      channelOf: channelOfTalk,
      listens: voice !== undefined,
      accounts: new Accounts(store, clock, await store.secret('link-key')),
      ...(parts.screen && { screen: parts.screen }),
      ...(rephrase && { rephrase }),
    },
    listener,
    backlog: config.BACKLOG_PER_CONVERSATION,
    agenda: new Agenda(jobs, (personId) => store.profile(personId)),
    voice: voice?.desk,
    watch: { turns: metrics.turns, pseudonym, tracer },
    setTimer,
    outage,
  })
  const webDir = join(config.root, 'dist', 'web')
  const deadLetters = new DeadLetters(jobs)
  const counselling =
    records &&
    createConsole({
      ...{ config, records, desk, deadLetters, clock, logger, webDir },
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
  const outlets = channels.map(({ outlet }) => tracedOutlet(outlet, tracer, pseudonym))
  // Some call us, some are asked again and again; messages go out to either from any process.
  const own = channels.filter(({ router }) => (router ? servesPeople : worksBehind))
  let draining = false
  let started = false
  const readiness = new ReadinessCheck({
    ...{ store, clock, setTimer },
    started: () => started,
    draining: () => draining,
  })
  metrics.watch({
    sockets: () => ({ chat: streams.size, console: counselling?.stream.size ?? 0 }),
    backlog: () => inbox.backlog,
    waitingCases: handOff.waiting,
    deadJobs: () => deadLetters.count(),
    ready: async () => (await readiness.now()).ready,
  })
  const observability = observabilityRouter({
    ...{ metrics, readiness },
    metricsToken: config.METRICS_TOKEN,
  })
  const server = servesPeople
    ? serverForPeople({
        ...{ store, tokens, inbox, clock, logger, helplines, sites, tickets, originListed },
        ...{ messages, webDir, streams, observability },
        voice: voice?.desk,
        embedOrigins: config.EMBED_ORIGINS,
        perToken: new Limiter(config.RATE_PER_TOKEN, 'TooManyRequests'),
        perSite: new Limiter(config.RATE_PER_SITE, 'TooManyRequests'),
        requests: new Limiter(config.RATE_PER_ADDRESS, 'TooManyRequests'),
        trustProxy: config.TRUST_PROXY,
        allowedOrigins: config.ALLOWED_ORIGINS,
        cookieKey: await store.secret('cookie-key'),
        secureCookies: config.SECURE_COOKIES,
        ...(counselling && { console: counselling.router }),
        consoleStream: counselling?.stream,
        channels: own.flatMap(({ router }) => router ?? []),
        draining: () => draining,
        meter: metrics.http,
        tracer,
      })
    : serverForOperators(observability, logger)

  /** Everything that was opened, when nothing is under way any more. */
  const release = async () => {
    handOff.close()
    streams.close()
    counselling?.stream.close()
    await outage?.close()
    await jobs.close()
    await sweep?.close()
    await bus.close()
    await records?.store.close()
    await store.close()
    await reader.close?.()
    await voice?.close()
  }
  try {
    await sweep?.begin()
    await handOff.listen()
    await inbox.recover()
    await erasures.finish()
    await voice?.desk.recover(config.REDIS_URL !== undefined)
    ownUrl = await listen(server, config)
    if (worksBehind) {
      await handOff.restore()
      const work = jobHandlers({
        ...{ store, inbox },
        handoff: handOff.handlers,
        voice: voice?.reading,
        retention: { store, queue: jobs, config, clock, logger },
      })
      await promiseRetention(jobs, clock.now())
      jobs.start(tracedJobs(meteredJobs(work, metrics.jobs, stopwatch), tracer))
    }
    await Promise.all(own.map((each) => each.start(ownUrl)))
    await courier.recover()
    outage?.start()
    started = true
  } catch (error) {
    server.close()
    await Promise.allSettled(own.map((each) => each.close()))
    await courier.close()
    await release()
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
      const shut = Promise.allSettled(own.map((each) => each.close()))
      await Promise.race([shut, late])
      await jobs.drain()
      await inbox.drain()
      await outage?.close()
      await courier.close(late)
      streams.close()
      counselling?.stream.close()
      server.closeIdleConnections()
      await Promise.race([closed, late])
      server.closeAllConnections()
      await telemetry.close(late)
      await release()
      await letGo()
    },
  }
}

function deadline(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000).unref())
}
