import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'
import type { Clock } from '../../bot/clock.ts'
import { SYSTEM_CLOCK } from '../../bot/clock.ts'

export const APP_ID = '0a1b2c3d-0000-4000-8000-00000000e7e1'

/** How a token differs from one that the Bot Connector would sign. */
export interface TokenOptions {
  /** Claims beside the usual ones, or in their place; undefined leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** The key id in its header, whatever key signs it. */
  readonly kid?: string
  /** Signs with this key in place of the authority's. */
  readonly key?: CryptoKey | Uint8Array
  readonly alg?: string
}

/** A local authority in the Bot Connector's place: OpenID metadata, keys and signatures of its own. */
export interface SigningAuthority {
  readonly url: string
  readonly metadataUrl: string
  readonly issuer: string
  /** Requests for its keys so far. */
  readonly keyRequests: () => number
  /** The newest public key, as its JWK. */
  readonly publicKey: () => Promise<object>
  sign(serviceUrl: string, options?: TokenOptions): Promise<string>
  /** From now on signs with a new key, and shows no other. */
  rotate(): Promise<void>
  /** Answers with this status in place of its keys; null: as it should. */
  fail(status: number | null): void
  close(): void
}

export interface AuthorityOptions {
  readonly clock?: Clock
  /** Channels that its keys may speak for; absent: it does not say. */
  readonly endorsements?: readonly string[]
}

/** Starts one on a free port of this machine; RSA keys are made anew each time. */
export async function startSigningAuthority({
  clock = SYSTEM_CLOCK,
  endorsements,
}: AuthorityOptions = {}): Promise<SigningAuthority> {
  let count = 0
  let failure: number | null = null
  let keyRequests = 0
  const newKey = async () => ({
    kid: `key-${(count += 1)}`,
    pair: await generateKeyPair('RS256', { modulusLength: 2048, extractable: true }),
  })
  let current = await newKey()
  const publicKey = async () => ({
    ...(await exportJWK(current.pair.publicKey)),
    kid: current.kid,
    use: 'sig',
    ...(endorsements && { endorsements }),
  })
  const server = createServer((request, response) => {
    const answer = (body: unknown) =>
      response
        .writeHead(failure ?? 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(body))
    if (request.url === '/.well-known/openidconfiguration') {
      answer({
        issuer: ISSUER,
        jwks_uri: `${url()}/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      })
    } else if (request.url === '/.well-known/keys' || request.url?.endsWith(ENTRA_KEYS)) {
      keyRequests += 1
      void publicKey().then((key) => answer({ keys: [key] }))
    } else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: url(),
    metadataUrl: `${url()}/.well-known/openidconfiguration`,
    issuer: ISSUER,
    keyRequests: () => keyRequests,
    publicKey,
    sign(serviceUrl, { claims = {}, kid = current.kid, key, alg = 'RS256' } = {}) {
      const now = Math.floor(clock.now() / 1000)
      const usual = {
        ...{ iss: ISSUER, aud: APP_ID, nbf: now - 300, exp: now + 3600 },
        serviceurl: serviceUrl,
      }
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg, kid, typ: 'JWT' })
        .sign(key ?? current.pair.privateKey)
    },
    async rotate() {
      current = await newKey()
    },
    fail(status) {
      failure = status
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

const ISSUER = 'https://authority.test'
/** Where the SDK's own middleware asks for keys, after the tenant. */
const ENTRA_KEYS = '/discovery/v2.0/keys'
