import { randomUUID } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import type { Clock } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'

/** What a token is good for: one person in one conversation. */
export interface TokenScope {
  readonly conversationId: string
  readonly personId: string
}

export interface IssuedToken extends TokenScope {
  readonly token: string
  /** Seconds. */
  readonly expiresIn: number
}

const ISSUER = 'evenkeel/direct-line'
/** Tokens whose signature need not be checked again. */
const KNOWN_TOKENS = 10_000

/** Issues and checks Direct Line tokens: JWT, HS256, bound to one conversation and one person. */
export class Tokens {
  readonly #key: Buffer
  readonly #ttl: number
  readonly #clock: Clock
  /** What checked tokens say, oldest first: a client sends the same one with every request. */
  readonly #known = new Map<string, TokenScope & { readonly expiresAt: number }>()

  /**
   * @param key 32 bytes
   * @param ttl seconds
   */
  constructor(key: Buffer, ttl: number, clock: Clock) {
    this.#key = key
    this.#ttl = ttl
    this.#clock = clock
  }

  async issue({ conversationId, personId }: TokenScope): Promise<IssuedToken> {
    const now = Math.floor(this.#clock.now() / 1000)
    const token = await new SignJWT({ conv: conversationId })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(personId)
      .setIssuedAt(now)
      .setExpirationTime(now + this.#ttl)
      .sign(this.#key)
    return { conversationId, personId, token, expiresIn: this.#ttl }
  }

  /**
   * @param conversationId when given, the token must belong to it
   * @throws EvenkeelError `TokenInvalid`, `TokenExpired`, `TokenForeign`
   */
  async check(token: string, conversationId?: string): Promise<TokenScope> {
    const known = this.#known.get(token)
    const fresh = known && known.expiresAt > this.#clock.now() ? known : undefined
    const scope = fresh ?? (await this.#verify(token))
    if (conversationId !== undefined && scope.conversationId !== conversationId)
      throw new EvenkeelError('TokenForeign')
    return { conversationId: scope.conversationId, personId: scope.personId }
  }

  async #verify(token: string): Promise<TokenScope> {
    const { payload } = await jwtVerify(token, this.#key, {
      algorithms: ['HS256'],
      issuer: ISSUER,
      currentDate: new Date(this.#clock.now()),
      requiredClaims: ['exp', 'sub', 'conv'],
    }).catch((error: unknown) => {
      throw new EvenkeelError(error instanceof errors.JWTExpired ? 'TokenExpired' : 'TokenInvalid')
    })
    const { conv, sub, exp = 0 } = payload
    if (typeof conv !== 'string' || sub === undefined) throw new EvenkeelError('TokenInvalid')
    const scope = { conversationId: conv, personId: sub, expiresAt: exp * 1000 }
    this.#known.set(token, scope)
    const [oldest] = this.#known.keys()
    if (this.#known.size > KNOWN_TOKENS && oldest !== undefined) this.#known.delete(oldest)
    return scope
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
