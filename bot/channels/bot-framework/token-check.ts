import { errors, jwtVerify } from 'jose'
import type { Clock } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'
import { bearer } from '../direct-line/tokens.ts'
import type { BotActivity } from './bot-activity.ts'
import { tenantsOf } from './bot-activity.ts'
import { sameService, type ServiceHosts } from './service-hosts.ts'
import type { BotFrameworkOptions } from './settings.ts'
import { SigningKeys } from './signing-keys.ts'

/** Who called, as far as their token says; null when no credentials are set and nobody proves it. */
export interface Caller {
  readonly serviceUrl: string
  readonly endorsements: readonly string[] | null
}

/** Clocks of two services differ by no more than this, in seconds: the documentation's figure. */
const CLOCK_SKEW_S = 300

/**
 * Proves that a request comes from the Bot Connector, and that its activity is one that this caller
 * may post. The seven requirements are those of "Authentication with the Bot Connector API".
 *
 * Why not the SDK's `authorizeJWT` (1.8.1): it asks for the keys of two issuers at fixed addresses,
 * so that it serves neither another cloud nor a test; it trusts three tenants of Microsoft beside
 * the Bot Connector; `validateServiceUrl` lets a token without that claim pass and compares hosts
 * alone; it never looks at endorsements; it fetches keys for each unknown key id; whether a request
 * without a token may pass is up to NODE_ENV; and it reads the wall clock.
 */
export class TokenCheck {
  readonly #options: BotFrameworkOptions
  readonly #hosts: ServiceHosts
  readonly #clock: Clock
  readonly #keys: SigningKeys

  constructor(options: BotFrameworkOptions, hosts: ServiceHosts, clock: Clock) {
    this.#options = options
    this.#hosts = hosts
    this.#clock = clock
    this.#keys = new SigningKeys({ metadataUrl: options.openIdMetadata, clock })
  }

  /**
   * @param authorization the request's header
   * @throws EvenkeelError `TokenMissing`, `TokenInvalid`, `TokenExpired`, `TenantForeign`,
   * `SigningKeysUnavailable`
   */
  async caller(authorization: string | undefined): Promise<Caller | null> {
    const { credentials, issuers } = this.#options
    if (credentials === null) {
      // A caller who proves something expects it to be checked, which needs our credentials.
      if (authorization !== undefined) throw new EvenkeelError('TokenInvalid')
      return null
    }
    let endorsements: readonly string[] | null = null
    const { payload } = await jwtVerify(
      bearer(authorization),
      async ({ kid }) => {
        const found = kid === undefined ? undefined : await this.#keys.find(kid)
        if (!found) throw new EvenkeelError('TokenInvalid')
        endorsements = found.endorsements
        return found.key
      },
      {
        algorithms: ['RS256'],
        issuer: [...issuers],
        audience: credentials.appId,
        requiredClaims: ['exp', 'serviceurl'],
        clockTolerance: CLOCK_SKEW_S,
        currentDate: new Date(this.#clock.now()),
      },
    ).catch((error: unknown) => {
      if (error instanceof EvenkeelError) throw error
      throw new EvenkeelError(error instanceof errors.JWTExpired ? 'TokenExpired' : 'TokenInvalid')
    })
    const { serviceurl: serviceUrl, tid } = payload
    if (typeof serviceUrl !== 'string') throw new EvenkeelError('TokenInvalid')
    // Tokens of the Bot Connector name no tenant; one that does must name that of our registration.
    if (tid !== undefined && credentials.tenantId !== null && !sameId(tid, credentials.tenantId))
      throw new EvenkeelError('TenantForeign')
    return { serviceUrl, endorsements }
  }

  /**
   * Holds an activity against what its caller may say.
   * @throws EvenkeelError `ServiceUrlForeign`, `ServiceUrlForbidden`, `ChannelNotEndorsed`,
   * `TenantForeign`
   */
  allow(activity: BotActivity, caller: Caller | null): void {
    const { serviceUrl, channelId } = activity
    if (caller && !sameService(caller.serviceUrl, serviceUrl))
      throw new EvenkeelError('ServiceUrlForeign')
    if (!this.#hosts.allows(serviceUrl)) throw new EvenkeelError('ServiceUrlForbidden')
    if (caller?.endorsements && !caller.endorsements.includes(channelId))
      throw new EvenkeelError('ChannelNotEndorsed')
    const { allowedTenants } = this.#options
    const tenants = tenantsOf(activity).map((id) => id.toLowerCase())
    const known = tenants.length > 0 && tenants.every((id) => allowedTenants.includes(id))
    if (allowedTenants.length > 0 && !known) throw new EvenkeelError('TenantForeign')
  }
}

function sameId(a: unknown, b: string): boolean {
  return typeof a === 'string' && a.toLowerCase() === b.toLowerCase()
}
