import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished, vi } from 'vitest'
import { RetryLater } from '../../../../bot/channels/channel.ts'
import { managedIdentityToken } from '../../../../bot/channels/bot-framework/managed-identity-token.ts'
import { botFrameworkOptions } from '../../../../bot/channels/bot-framework/settings.ts'
import { loadConfig } from '../../../../bot/config.ts'
import { createLogger } from '../../../../bot/logger.ts'
import { APP_ID } from '../../../support/signing-authority.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

it('a managed identity gets its token where the platform says, without a secret', async () => {
  const asked: { url: string; header: string | undefined }[] = []
  let status = 500
  const server = createServer((request, response) => {
    asked.push({
      url: request.url ?? '',
      header: request.headers['x-identity-header']?.toString(),
    })
    const body = {
      ...{ access_token: 'a-token', resource: 'https://api.botframework.com' },
      ...{ token_type: 'Bearer', expires_on: String(Math.floor(Date.now() / 1000) + 3600) },
    }
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify(status === 200 ? body : { error: 'invalid_request' }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    vi.unstubAllEnvs()
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  vi.stubEnv('IDENTITY_ENDPOINT', `http://127.0.0.1:${port}/msi/token`)
  vi.stubEnv('IDENTITY_HEADER', 'a-header-of-the-platform')

  const settings = {
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_TYPE: 'managed-identity',
    MICROSOFT_APP_TENANT_ID: '7e7e0000-1111-4222-8333-444455556666',
  }
  const options = botFrameworkOptions(loadConfig(settings, temporaryFolder()))
  if (!options?.credentials) throw new Error('the channel is off')
  const token = managedIdentityToken(options.credentials, options, createLogger('silent'))
  status = 400
  await expect(token.get()).rejects.toThrow(RetryLater)
  status = 200
  expect(await token.get()).toBe('a-token')
  const last = asked.at(-1)
  const query = new URL(last?.url ?? '', 'http://x').searchParams
  expect(query.get('resource')).toBe('https://api.botframework.com')
  expect(query.get('client_id')).toBe(APP_ID)
  expect(last?.header).toBe('a-header-of-the-platform')
  const count = asked.length
  expect(await token.get()).toBe('a-token')
  expect(asked).toHaveLength(count)
})
