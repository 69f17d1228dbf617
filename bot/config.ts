import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse as parseEnvFile } from 'dotenv'
import { z } from 'zod'
import { knownZone } from '../dialogs/check-in/local-time.ts'
import { BOT_FRAMEWORK_SETTINGS, botFrameworkOptions } from './channels/bot-framework/settings.ts'
import { TEXT_MODELS } from '../nlp/text/load-text-reader.ts'
import { defaultWorkers } from '../nlp/text/transformer/load-transformer.ts'
import { LOCALES } from '../types.ts'
import { parseSites } from './channels/direct-line/sites.ts'
import { EvenkeelError } from './errors.ts'
import { parseHours } from './handoff/hours.ts'
import { conflictOf, KEY_FORM } from './keys/load-master-keys.ts'
import { TELEMETRY_SETTINGS } from './observability/telemetry-settings.ts'
import { US_REGIONS } from './policy/regions.ts'
import { TENANT_KINDS } from './policy/rule.ts'
import { parseRedisUrl } from './stores/redis/connect.ts'
import { VOICE_EMOTION_MODELS } from './voice/load-voice.ts'

const wholeNumber = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .default(fallback)
    .describe(`a whole number from ${min} to ${max}`)

const yesNo = (fallback: boolean) =>
  z
    .enum(['yes', 'no'])
    .transform((value) => value === 'yes')
    .default(fallback)
    .describe('yes or no')

const onOff = (fallback: boolean) =>
  z
    .enum(['on', 'off'])
    .transform((value) => value === 'on')
    .default(fallback)
    .describe('on or off')

const webAddress = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s@]+$/)
  .refine((value) => URL.canParse(value))
  .optional()
  .describe('an address such as https://example.org/alerts')

const mailAddresses = z
  .string()
  .max(2000)
  .transform((list) => list.split(',').map((address) => address.trim()))
  .pipe(z.array(z.string().regex(/^[^\s@<>,]+@[^\s@<>,]+$/)))
  .default([])
  .describe('e-mail addresses, parted by commas')

const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .pipe(z.array(z.string().regex(/^https?:\/\/[^/\s;,*'"]+$/)))
  .default([])
  .describe('origins such as https://example.org, parted by commas')

/** Minutes of the ladder: each later than the one before. */
const rungMinutes = z
  .string()
  .regex(/^\d{1,4}(,\s*\d{1,4}){0,9}$/)
  .transform((list) => list.split(',').map(Number))
  .refine((list) => list.every((minutes, i) => minutes > (list[i - 1] ?? 0)))
  .default([1, 5, 15])
  .describe('rising minutes parted by commas, such as 1,5,15')

/** What a process does: serve people, run what is to happen later, or both. */
export const ROLES = ['all', 'web', 'worker'] as const
export type ProcessRole = (typeof ROLES)[number]
const dataKey = z
  .string()
  .regex(KEY_FORM)
  .optional()
  .describe('32 random bytes in base64 (openssl rand -base64 32)')

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isWord(value: unknown): value is string {
  return typeof value === 'string'
}

/** Who words some replies anew: nobody, a server that speaks OpenAI's protocol, or Ollama. */
const LLM_PROVIDERS = ['off', 'openai', 'ollama'] as const

/**
 * Every setting, what it takes and its default. `.env.example` names each one; a test holds the
 * two together.
 */
export const SETTINGS = {
  PORT: wholeNumber(0, 65_535, 3978),
  HOST: z.string().min(1).max(255).default('127.0.0.1').describe('an address or host name'),
  DATA_DIR: z.string().min(1).default('./data').describe('a folder'),
  DATA_KEY: dataKey,
  DATA_KEY_FILE: z.string().min(1).optional().describe('a file'),
  DATA_KEY_COMMAND: z
    .string()
    .max(10_000)
    .transform((text, check) => {
      const command = readJson(text)
      if (Array.isArray(command) && command.every(isWord) && command[0] !== '') return command
      check.addIssue('not a command')
      return z.NEVER
    })
    .optional()
    .describe(
      'a program and its arguments as JSON, such as ["/usr/local/bin/fetch-key","evenkeel"]',
    ),
  DATA_KEY_PREVIOUS: dataKey,
  DATA_KEY_PREVIOUS_FILE: z.string().min(1).optional().describe('a file'),
  REDIS_URL: z
    .string()
    .max(2000)
    .transform((url, check) => {
      const address = parseRedisUrl(url)
      if (address) return address
      check.addIssue('not a Redis')
      return z.NEVER
    })
    .optional()
    .describe(
      'redis://host:6379/0, redis+sentinel://host:26379,host:26379/master or redis+cluster://host:7000,host:7001, with rediss for TLS and user:password@ before the hosts',
    ),
  REDIS_CA: z.string().min(1).optional().describe('a file'),
  ROLE: z.enum(ROLES).default('all').describe(ROLES.join(', ')),
  SWEEP_SECONDS: wholeNumber(1, 60, 2),
  CONSOLE: onOff(true),
  JOURNAL_MAX_MESSAGES: wholeNumber(0, 10_000_000, 20_000),
  JOURNAL_MAX_MB: wholeNumber(1, 100_000, 64),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('warn')
    .describe('fatal, error, warn, info, debug or silent'),
  DIRECT_LINE_SECRET: z.string().min(16).max(512).optional().describe('at least 16 characters'),
  DIRECT_LINE_SITES: z
    .string()
    .max(100_000)
    .transform((text, check) => {
      const sites = parseSites(text)
      if (sites) return sites
      check.addIssue('not sites')
      return z.NEVER
    })
    .default([])
    .describe(
      'JSON such as [{"name":"shop","secret":"at least 16 characters","origins":["https://example.org"]}], each name and secret once',
    ),
  TOKEN_TTL_SECONDS: wholeNumber(60, 86_400, 1800),
  ALLOWED_ORIGINS: origins,
  EMBED_ORIGINS: origins,
  TRUST_PROXY: wholeNumber(0, 10, 0),
  RATE_PER_ADDRESS: wholeNumber(1, 10_000_000, 600),
  RATE_PER_CONVERSATION: wholeNumber(1, 10_000_000, 60),
  RATE_PER_TOKEN: wholeNumber(1, 10_000_000, 300),
  RATE_PER_SITE: wholeNumber(1, 10_000_000, 6000),
  SOCKETS_PER_ADDRESS: wholeNumber(1, 1_000_000, 50),
  BACKLOG_PER_CONVERSATION: wholeNumber(1, 10_000, 30),
  DEFAULT_LOCALE: z.enum(LOCALES).default('en').describe(LOCALES.join(', ')),
  COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe('a country as two capital letters, such as GB'),
  REGION: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .refine((region) => !region.startsWith('US-') || US_REGIONS.includes(region))
    .optional()
    .describe('a state or province by ISO 3166-2, such as US-CA'),
  TENANT_KIND: z.enum(TENANT_KINDS).default('public').describe(TENANT_KINDS.join(', ')),
  LICENSED_SUPERVISION: yesNo(false),
  HELPLINE_CONFIRMATIONS: z.string().min(1).optional().describe('a file'),
  MOOD_MAX_POINTS: wholeNumber(10, 1_000_000, 2000),
  MOOD_MAX_DAYS: wholeNumber(1, 36_500, 730),
  LOG_MAX_ACTIVITIES: wholeNumber(20, 1_000_000, 4000),
  LOG_MAX_DAYS: wholeNumber(0, 36_500, 730),
  CASES_MAX_DAYS: wholeNumber(0, 36_500, 2555),
  IDLE_DAYS: wholeNumber(0, 36_500, 0),
  DEAD_JOBS_MAX_DAYS: wholeNumber(0, 36_500, 30),
  DRAIN_SECONDS: wholeNumber(1, 600, 10),
  DRAIN_DELAY_SECONDS: wholeNumber(0, 300, 0),
  METRICS_TOKEN: z.string().min(16).max(512).optional().describe('at least 16 characters'),
  ...TELEMETRY_SETTINGS,
  TEXT_MODEL: z.enum(TEXT_MODELS).default(TEXT_MODELS[0]).describe(TEXT_MODELS.join(', ')),
  TEXT_WORKERS: wholeNumber(1, 64, defaultWorkers()),
  TEXT_QUEUE: wholeNumber(1, 1_000_000, 1000),
  TEXT_DEADLINE_MS: wholeNumber(100, 600_000, 10_000),
  VOICE: onOff(true),
  VOICE_MAX_SECONDS: wholeNumber(5, 300, 120),
  VOICE_EMOTION_MODEL: z
    .enum(VOICE_EMOTION_MODELS)
    .default('default')
    .describe(VOICE_EMOTION_MODELS.join(', ')),
  VOICE_LANGUAGES: z
    .string()
    .regex(/^[a-z]{2,3}(?:,[a-z]{2,3}){0,19}$/)
    .default('en,zh')
    .transform((list) => list.split(','))
    .describe('codes of languages parted by commas, such as en,zh,yue'),
  ASR_MODEL: z.string().min(1).max(1000).optional().describe('a folder with a speech model'),
  SECURE_COOKIES: yesNo(false),
  CONSOLE_IDLE_MINUTES: wholeNumber(1, 720, 30),
  CONSOLE_MAX_HOURS: wholeNumber(1, 24, 12),
  LLM_PROVIDER: z.enum(LLM_PROVIDERS).default('off').describe(LLM_PROVIDERS.join(', ')),
  LLM_BASE_URL: z
    .string()
    .regex(/^https?:\/\/[^\s@]+$/)
    .optional()
    .describe('an address such as http://127.0.0.1:8080/v1'),
  LLM_MODEL: z.string().min(1).max(200).optional().describe('the name of a model on that server'),
  LLM_API_KEY: z.string().min(1).max(1000).optional().describe('the key of that server'),
  LLM_DEADLINE_MS: wholeNumber(50, 10_000, 2500),
  PUBLIC_URL: webAddress,
  HANDOFF_WEBHOOK_URL: webAddress,
  HANDOFF_ON_CALL_WEBHOOK_URL: webAddress,
  HANDOFF_WEBHOOK_SECRET: z.string().min(32).max(512).optional().describe('at least 32 characters'),
  HANDOFF_EMAIL_TO: mailAddresses,
  HANDOFF_SECOND_EMAIL_TO: mailAddresses,
  HANDOFF_SUPERVISOR_EMAIL_TO: mailAddresses,
  SMTP_URL: z
    .string()
    .max(2000)
    .regex(/^smtps?:\/\/\S+$/)
    .refine((value) => URL.canParse(value))
    .optional()
    .describe('a mail server such as smtps://user:password@mail.example.org'),
  SMTP_FROM: z
    .string()
    .max(320)
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/)
    .optional()
    .describe('the address that alerts come from'),
  HANDOFF_ALERT_TIMEOUT_MS: wholeNumber(100, 60_000, 5000),
  HANDOFF_RUNG_MINUTES: rungMinutes,
  HANDOFF_REPEAT_MINUTES: wholeNumber(1, 1440, 60),
  HANDOFF_REPEATS: wholeNumber(0, 1000, 24),
  HANDOFF_AWAY_MINUTES: wholeNumber(1, 1440, 10),
  HANDOFF_HOURS: z
    .string()
    .max(500)
    .transform((text) => parseHours(text))
    .refine((shifts) => shifts !== null)
    .optional()
    .describe('hours such as Mon-Fri 09:00-17:00, Sat 10:00-14:00'),
  HANDOFF_TIME_ZONE: z
    .string()
    .refine((name) => knownZone(name) !== null)
    .default('UTC')
    .describe('a time zone such as Europe/London'),
  ...BOT_FRAMEWORK_SETTINGS,
  TELEGRAM_TOKEN: z
    .string()
    .regex(/^\d{3,20}:[\w-]{20,100}$/)
    .optional()
    .describe('the token that @BotFather gave, such as 123456789:AA…'),
  TELEGRAM_MODE: z.enum(['polling', 'webhook']).default('polling').describe('polling or webhook'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/)
    .optional()
    .describe('16 to 256 letters, digits, _ and - (openssl rand -hex 32)'),
  TELEGRAM_API_ROOT: webAddress,
} as const

const schema = z.object(SETTINGS)

/** What the settings come to, with paths made absolute. */
export interface Config extends z.output<typeof schema> {
  /** The project's folder: where package.json lies. */
  readonly root: string
  readonly MODELS_DIR: string
  /** Who confirmed which help line. */
  readonly confirmationsFile: string
  /** Where programs are looked for, as in PATH: ffmpeg is an optional one. */
  readonly searchPath: string
}

/**
 * The project's folder, wherever this file runs from (`bot/` or `dist/bot/`).
 * @throws Error when no package.json lies above it
 */
export function projectRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder
    if (folder === dirname(folder)) throw new Error('package.json is missing: reinstall Evenkeel')
  }
}

/**
 * Reads the settings from the environment, which wins, and from `.env` in the project's folder.
 * An empty value counts as not set.
 *
 * @throws EvenkeelError `ConfigInvalid` that names each variable, what it got and what it takes
 */
export function loadConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  root: string = projectRoot(),
): Config {
  const file = join(root, '.env')
  const merged: Record<string, string> = existsSync(file) ? parseEnvFile(readFileSync(file)) : {}
  for (const name of Object.keys(SETTINGS)) {
    const value = environment[name]
    if (value !== undefined) merged[name] = value
    if (merged[name] === '') Reflect.deleteProperty(merged, name)
  }
  const result = schema.safeParse(merged)
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))]
    throw new EvenkeelError(
      'ConfigInvalid',
      names.map((name) => complain(name, merged[name])).join('\n'),
    )
  }
  const { LLM_PROVIDER, LLM_BASE_URL, LLM_MODEL } = result.data
  if (LLM_PROVIDER !== 'off' && (LLM_BASE_URL === undefined || LLM_MODEL === undefined)) {
    throw new EvenkeelError(
      'ConfigInvalid',
      `LLM_PROVIDER is ${LLM_PROVIDER}, so LLM_BASE_URL and LLM_MODEL are needed too: where it is, and which model.`,
    )
  }
  const dataDir = resolve(root, result.data.DATA_DIR)
  const { HELPLINE_CONFIRMATIONS: confirmations } = result.data
  requireForRole(result.data)
  const conflict = conflictOf(result.data)
  if (conflict !== undefined) throw new EvenkeelError('ConfigInvalid', conflict)
  requireForAlerts(result.data)
  requireForTelegram(result.data)
  requireFittingRegion(result.data)
  botFrameworkOptions(result.data, environment.DEBUG)
  return {
    ...result.data,
    DATA_DIR: dataDir,
    confirmationsFile: resolve(root, confirmations ?? join(dataDir, 'helplines.json')),
    root,
    searchPath: environment.PATH ?? '',
    MODELS_DIR: join(root, 'models'),
  }
}

/** Processes that share the work have to meet somewhere. */
function requireForRole({ ROLE, REDIS_URL }: z.output<typeof schema>): void {
  if (ROLE === 'all' || REDIS_URL !== undefined) return
  throw new EvenkeelError(
    'ConfigInvalid',
    `ROLE is ${ROLE}, so REDIS_URL is needed too: where its processes meet. Without Redis there is one process: leave ROLE at all.`,
  )
}

/** An alert that could not be sent is found out at the start, not when somebody needs it. */
function requireForAlerts(settings: z.output<typeof schema>): void {
  const { HANDOFF_WEBHOOK_SECRET, SMTP_URL, SMTP_FROM } = settings
  const hooks = ['HANDOFF_WEBHOOK_URL', 'HANDOFF_ON_CALL_WEBHOOK_URL'] as const
  const mails = [
    'HANDOFF_EMAIL_TO',
    'HANDOFF_SECOND_EMAIL_TO',
    'HANDOFF_SUPERVISOR_EMAIL_TO',
  ] as const
  const complaints = [
    ...hooks
      .filter((name) => settings[name] !== undefined && HANDOFF_WEBHOOK_SECRET === undefined)
      .map(
        (name) => `${name} is set, so HANDOFF_WEBHOOK_SECRET is needed too: it signs the alerts.`,
      ),
    ...mails
      .filter(
        (name) => settings[name].length > 0 && (SMTP_URL === undefined || SMTP_FROM === undefined),
      )
      .map((name) => `${name} is set, so SMTP_URL and SMTP_FROM are needed too: how to send mail.`),
  ]
  if (complaints.length > 0) throw new EvenkeelError('ConfigInvalid', complaints.join('\n'))
}

/** Telegram calls a webhook over https alone, and without the secret anybody could. */
function requireForTelegram(settings: z.output<typeof schema>): void {
  const { TELEGRAM_TOKEN, TELEGRAM_MODE, TELEGRAM_WEBHOOK_SECRET, PUBLIC_URL } = settings
  if (TELEGRAM_TOKEN === undefined || TELEGRAM_MODE === 'polling') return
  const complaints = [
    ...(TELEGRAM_WEBHOOK_SECRET === undefined
      ? [
          'TELEGRAM_MODE is webhook, so TELEGRAM_WEBHOOK_SECRET is needed too: it tells Telegram from others.',
        ]
      : []),
    ...(PUBLIC_URL?.startsWith('https://')
      ? []
      : [
          'TELEGRAM_MODE is webhook, so PUBLIC_URL is needed too, and with https: where Telegram finds this server.',
        ]),
  ]
  if (complaints.length > 0) throw new EvenkeelError('ConfigInvalid', complaints.join('\n'))
}

/** A region of another country would let the rules of its own go by. */
function requireFittingRegion({ COUNTRY, REGION }: z.output<typeof schema>): void {
  if (REGION === undefined || REGION.slice(0, 2) === COUNTRY) return
  throw new EvenkeelError(
    'ConfigInvalid',
    COUNTRY === undefined
      ? `REGION is ${JSON.stringify(REGION)}, so COUNTRY is needed too: set it to ${REGION.slice(0, 2)}.`
      : `REGION is ${JSON.stringify(REGION)}, but COUNTRY is ${JSON.stringify(COUNTRY)}: the region must lie in it.`,
  )
}

/** Values that must not be repeated on a screen, not even a wrong one. */
const SECRET = new Set([
  'REDIS_URL',
  'DATA_KEY',
  'DATA_KEY_COMMAND',
  'DATA_KEY_PREVIOUS',
  'DIRECT_LINE_SECRET',
  'DIRECT_LINE_SITES',
  'LLM_API_KEY',
  'HANDOFF_WEBHOOK_SECRET',
  'HANDOFF_WEBHOOK_URL',
  'HANDOFF_ON_CALL_WEBHOOK_URL',
  'SMTP_URL',
  'MICROSOFT_APP_PASSWORD',
  'TELEGRAM_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
  'METRICS_TOKEN',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_HEADERS',
])

function complain(name: string, got: string | undefined): string {
  const takes = (SETTINGS as Record<string, z.ZodType>)[name]?.description ?? 'another value'
  const seen = SECRET.has(name) ? `${got?.length ?? 0} characters` : JSON.stringify(got)
  return `${name} is ${seen}, but it takes ${takes}.`
}
