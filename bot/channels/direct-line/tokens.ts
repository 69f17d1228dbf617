import { randomUUID } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Clock } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'

/** A user as a site or its client names them. */
export interface TokenUser {
  readonly id: string
  readonly name?: string
}

/** What a token is good for: one person in one conversation. */
export interface TokenScope {
  readonly conversationId: string
  readonly personId: string
  /** The site whose token it is; absent: our own page's. */
  readonly site?: string
  /** Whom the client shows as the sender of the person's messages. */
  readonly user?: TokenUser
  /** Origins whose pages may use it; absent: all that may talk to this server. */
  readonly origins?: readonly string[]
}

export interface IssuedToken extends TokenScope {
  readonly token: string
  /** Seconds. */
  readonly expiresIn: number
}

const ISSUER = 'evenkeel/direct-line'
const claims = z.object({
  conv: z.string(),
  sub: z.string(),
  exp: z.number(),
  site: z.string().optional(),
  user: z.string().optional(),
  name: z.string().optional(),
  org: z.array(z.string()).optional(),
})
/** Tokens whose signature need not be checked again. */
const KNOWN_TOKENS = 10_000

interface CheckedToken {
  readonly scope: TokenScope
  /** Milliseconds */
  readonly expiresAt: number
}

/** Issues and checks Direct Line tokens: JWT, HS256, bound to one conversation and one person. */
export class Tokens {
  readonly #key: Buffer
  readonly #ttl: number
  readonly #clock: Clock
  /** What checked tokens say, oldest first: a client sends the same one with every request. */
  readonly #known = new Map<string, CheckedToken>()

  /**
   * @param key 32 bytes
   * @param ttl seconds
   */
  constructor(key: Buffer, ttl: number, clock: Clock) {
    this.#key = key
    this.#ttl = ttl
    this.#clock = clock
  }

  async issue(scope: TokenScope): Promise<IssuedToken> {
    const { conversationId, personId, site, user, origins } = scope
    const now = Math.floor(this.#clock.now() / 1000)
    // Microsoft's clients read `user` out of the token and then let nobody set another one.
    const token = await new SignJWT({
      conv: conversationId,
      ...(site !== undefined && { site }),
      ...(user && { user: user.id }),
      ...(user?.name !== undefined && { name: user.name }),
      ...(origins && { org: origins }),
    })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(personId)
      .setIssuedAt(now)
      .setExpirationTime(now + this.#ttl)
      .sign(this.#key)
    return { ...scope, token, expiresIn: this.#ttl }
  }

  /**
   * @param conversationId when given, the token must belong to it
   * @param origin of the page that sends it, when a page does
   * @throws EvenkeelError `TokenInvalid`, `TokenExpired`, `TokenForeign`, `OriginForbidden`
   */
  async check(token: string, conversationId?: string, origin?: string): Promise<TokenScope> {
    const known = this.#known.get(token)
    const fresh = known && known.expiresAt > this.#clock.now() ? known : undefined
    const { scope } = fresh ?? (await this.#verify(token))
    if (conversationId !== undefined && scope.conversationId !== conversationId)
      throw new EvenkeelError('TokenForeign')
    // A request without an origin comes from no page; whoever sends it could name any origin.
    if (origin !== undefined && scope.origins?.includes(origin) === false)
      throw new EvenkeelError('OriginForbidden')
    return scope
  }

  async #verify(token: string): Promise<CheckedToken> {
    const { payload } = await jwtVerify(token, this.#key, {
      algorithms: ['HS256'],
      issuer: ISSUER,
      currentDate: new Date(this.#clock.now()),
      requiredClaims: ['exp', 'sub', 'conv'],
    }).catch((error: unknown) => {
      throw new EvenkeelError(error instanceof errors.JWTExpired ? 'TokenExpired' : 'TokenInvalid')
    })
    const { success, data } = claims.safeParse(payload)
    if (!success) throw new EvenkeelError('TokenInvalid')
    const { conv, sub, exp, site, user, name, org } = data
    const scope: TokenScope = {
      conversationId: conv,
      personId: sub,
      ...(site !== undefined && { site }),
      ...(user !== undefined && { user: { id: user, ...(name !== undefined && { name }) } }),
      ...(org && { origins: org }),
    }
    const checked = { scope, expiresAt: exp * 1000 }
    this.#known.set(token, checked)
    const [oldest] = this.#known.keys()
    if (this.#known.size > KNOWN_TOKENS && oldest !== undefined) this.#known.delete(oldest)
    return checked
  }
}

/** A new conversation's id: long enough that nobody guesses one. */
export function newConversationId(): string {
  return randomUUID()
}

/** A new person's id, with the prefix that Direct Line wants of user ids in tokens. */
export function newPersonId(): string {
  return `dl_${randomUUID()}`
}

/** The token of an `Authorization: Bearer …` header. */
export function bearer(header: string | undefined): string {
  const [, token] = /^Bearer ([^\s]{1,4096})$/.exec(header ?? '') ?? []
  if (token === undefined) throw new EvenkeelError('TokenMissing')
  return token
}
