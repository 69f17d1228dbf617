import { z } from 'zod'
import { EvenkeelError } from '../../errors.ts'
import { isLoopbackHost, isSafeAddress, SERVICE_HOST } from './service-hosts.ts'

const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

const address = (fallback: string) =>
  z
    .string()
    .max(2000)
    .refine(isSafeAddress)
    .default(fallback)
    .describe('an https address (plain http on this machine alone)')

const list = (pattern: RegExp, fallback: readonly string[], takes: string) =>
  z
    .string()
    .max(10_000)
    .transform((text) => text.split(',').map((one) => one.trim()))
    .pipe(z.array(z.string().regex(pattern)))
    .default([...fallback])
    .describe(takes)

/** How the bot proves who it is, by the names that the Azure portal has for it. */
export const APP_TYPES = ['single-tenant', 'multi-tenant', 'managed-identity'] as const

/**
 * The settings of the Bot Framework channel. The addresses are those of Azure's public cloud;
 * docs/channels/bot-framework.md has those of the others.
 * Source: "Authentication with the Bot Connector API" (Azure AI Bot Service documentation).
 */
export const BOT_FRAMEWORK_SETTINGS = {
  BOT_FRAMEWORK: z.enum(['on', 'off']).optional().describe('on or off'),
  MICROSOFT_APP_ID: z.string().regex(guid).optional().describe('the id of the app registration'),
  MICROSOFT_APP_TYPE: z.enum(APP_TYPES).default(APP_TYPES[0]).describe(APP_TYPES.join(', ')),
  MICROSOFT_APP_TENANT_ID: z
    .string()
    .regex(guid)
    .optional()
    .describe('the id of the tenant that the app registration is in'),
  MICROSOFT_APP_PASSWORD: z
    .string()
    .min(16)
    .max(1000)
    .optional()
    .describe('a client secret of the app registration'),
  BOT_ALLOWED_TENANTS: list(guid, [], 'ids of tenants, parted by commas'),
  BOT_OPENID_METADATA: address('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  BOT_TOKEN_ISSUERS: list(
    /^https?:\/\/\S+$/,
    ['https://api.botframework.com'],
    'issuers of tokens, parted by commas',
  ),
  BOT_LOGIN_AUTHORITY: address('https://login.microsoftonline.com'),
  BOT_TOKEN_SCOPE: z
    .string()
    .regex(/^https:\/\/[^\s/]+$/)
    .default('https://api.botframework.com')
    .describe('what the token of the bot is for, such as https://api.botframework.com'),
  BOT_SERVICE_HOSTS: list(
    SERVICE_HOST,
    ['smba.trafficmanager.net', '*.botframework.com', '*.teams.microsoft.com'],
    'hosts such as smba.trafficmanager.net or *.botframework.com, parted by commas',
  ),
} as const

type Settings = z.output<z.ZodObject<typeof BOT_FRAMEWORK_SETTINGS>> & { readonly HOST: string }

/** How the bot gets a token of its own. */
export type Credentials = {
  readonly appId: string
  /** The tenant of the app registration; null when it is of all tenants. */
  readonly tenantId: string | null
} & ({ readonly kind: 'secret'; readonly password: string } | { readonly kind: 'managed-identity' })

export interface BotFrameworkOptions {
  /** Null: anonymous, for the Emulator on the same machine. */
  readonly credentials: Credentials | null
  readonly openIdMetadata: string
  readonly issuers: readonly string[]
  readonly loginAuthority: string
  readonly tokenScope: string
  readonly serviceHosts: readonly string[]
  /** Tenants whose people may write; empty: all. */
  readonly allowedTenants: readonly string[]
}

/**
 * What the settings come to; null when the channel is off.
 * @param debug the environment's DEBUG, which makes the SDK print what it sends
 * @throws EvenkeelError `ConfigInvalid` that says what to do
 */
export function botFrameworkOptions(
  settings: Settings,
  debug?: string,
): BotFrameworkOptions | null {
  const { BOT_FRAMEWORK: wanted, MICROSOFT_APP_ID: appId, HOST } = settings
  const { MICROSOFT_APP_PASSWORD: password, MICROSOFT_APP_TENANT_ID: tenantId } = settings
  if (wanted === 'off') return null
  if (appId === undefined) {
    if (password !== undefined || tenantId !== undefined)
      complain(
        'MICROSOFT_APP_ID is not set, but other credentials of the app registration are: set it, or BOT_FRAMEWORK=off.',
      )
    if (wanted === undefined) return null
    if (!isLoopbackHost(HOST))
      complain(
        `BOT_FRAMEWORK is on without credentials, so anybody who reaches HOST ${HOST} could write as anybody: set MICROSOFT_APP_ID and MICROSOFT_APP_PASSWORD, or HOST=127.0.0.1.`,
      )
  }
  refuseDebug(debug)
  return {
    credentials: appId === undefined ? null : credentialsOf(appId, settings),
    openIdMetadata: settings.BOT_OPENID_METADATA,
    issuers: settings.BOT_TOKEN_ISSUERS,
    loginAuthority: settings.BOT_LOGIN_AUTHORITY.replace(/\/+$/, ''),
    tokenScope: settings.BOT_TOKEN_SCOPE,
    serviceHosts: settings.BOT_SERVICE_HOSTS,
    allowedTenants: settings.BOT_ALLOWED_TENANTS.map((id) => id.toLowerCase()),
  }
}

function credentialsOf(appId: string, settings: Settings): Credentials {
  const { MICROSOFT_APP_TYPE: type, MICROSOFT_APP_TENANT_ID: tenantId } = settings
  const { MICROSOFT_APP_PASSWORD: password } = settings
  if (type !== 'multi-tenant' && tenantId === undefined)
    complain(`MICROSOFT_APP_TYPE is ${type}, so MICROSOFT_APP_TENANT_ID is needed too.`)
  const who = { appId, tenantId: type === 'multi-tenant' ? null : (tenantId ?? null) }
  if (type === 'managed-identity') return { ...who, kind: 'managed-identity' }
  if (password === undefined)
    complain(
      `MICROSOFT_APP_TYPE is ${type}, so MICROSOFT_APP_PASSWORD is needed too: a client secret of the app registration.`,
    )
  return { ...who, kind: 'secret', password }
}

/** The SDK prints what it sends, words of conversations among it, when DEBUG names its parts. */
function refuseDebug(debug: string | undefined): void {
  const names = (debug ?? '').split(/[\s,]+/).filter((name) => name !== '' && !name.startsWith('-'))
  if (names.some((name) => name.startsWith('*') || /^agents?(?:$|[:*-])/.test(name)))
    complain(
      'DEBUG makes the Bot Framework SDK print what people are told: unset it, or name other parts than agents.',
    )
}

function complain(sentence: string): never {
  throw new EvenkeelError('ConfigInvalid', sentence)
}
