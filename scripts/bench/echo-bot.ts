import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { authorizeJWT, CloudAdapter, OutboundHostValidator } from '@microsoft/agents-hosting'
import express from 'express'

/**
 * The yardstick of `bot-framework.ts`, in a process of its own: a bot on the same SDK that checks
 * tokens with its middleware and says back what it is told, and nothing else.
 *
 * The address of its login authority, its tenant and its app id are its arguments. The token for the
 * connector is given too, because the SDK asks https authorities alone for one: that spares the echo
 * bot some work.
 */
const [authority = '', tenantId = '', clientId = '', token = ''] = process.argv.slice(2)
const settings = {
  clientId,
  tenantId,
  clientSecret: 'not asked for',
  authorityEndpoint: authority,
  issuers: [`${authority}/${tenantId}/v2.0`],
  validateIssuer: true,
}
const hosts = new OutboundHostValidator({ enabled: true, hosts: ['127.0.0.1'] })
const adapter = new CloudAdapter(
  settings,
  undefined,
  undefined,
  { validateServiceUrl: true },
  hosts,
)
const provider = adapter.connectionManager.getDefaultConnection()
provider.getAccessToken = () => Promise.resolve(token)

const app = express()
app.use(express.json())
const connections = new Map([['serviceConnection', settings]])
const check = authorizeJWT({ ...settings, connections })
app.post('/api/messages', (request, response, next) => void check(request, response, next))
app.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, async (context) => {
    const { text } = context.activity
    const type: string = context.activity.type
    if (type === 'message') await context.sendActivity(`You said: ${text ?? ''}`)
  })
})
const server = createServer(app)
server.listen(0, '127.0.0.1', () => {
  console.log(`ready: http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.on('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
})
