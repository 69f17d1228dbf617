import { join } from 'node:path'
import fc from 'fast-check'
import { startApp, type Parts } from '../../../bot/app.ts'
import { isIgnored, toArrival } from '../../../bot/channels/bot-framework/activity-in.ts'
import {
  parseBotActivity,
  type BotActivity,
} from '../../../bot/channels/bot-framework/bot-activity.ts'
import { pseudonyms } from '../../../bot/channels/receive.ts'
import { readTeams } from '../../../bot/channels/teams/read-teams.ts'
import { loadConfig } from '../../../bot/config.ts'
import { LmdbStore } from '../../../bot/stores/embedded/lmdb-store.ts'
import { startConnectorService, APP_PASSWORD } from '../../../tests/support/connector-service.ts'
import { APP_ID, startSigningAuthority } from '../../../tests/support/signing-authority.ts'
import type { FuzzTarget } from './fuzz.ts'

const LOG_MAX = 1_000_000

/**
 * The Bot Framework channel of a service of its own in this process, with signed tokens over HTTP.
 * @param folder an empty folder for what it keeps
 */
export function botFrameworkTarget(folder: string, parts: Parts = {}): Promise<FuzzTarget> {
  const channels = ['msteams', 'webchat', 'slack', 'sms', 'emulator']
  return azureTarget('Bot Framework', channels, folder, parts)
}

/** The same with Teams alone: its cards, files, groups, edits and reactions. */
export function teamsTarget(folder: string, parts: Parts = {}): Promise<FuzzTarget> {
  return azureTarget('Microsoft Teams', ['msteams'], folder, parts)
}

async function azureTarget(
  name: string,
  channels: readonly string[],
  folder: string,
  parts: Parts,
): Promise<FuzzTarget> {
  const authority = await startSigningAuthority()
  const connector = await startConnectorService()
  const config = loadConfig({
    ...{ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', TEXT_MODEL: 'classical' },
    ...{ RATE_PER_ADDRESS: '1000000', RATE_PER_CONVERSATION: '1000000' },
    ...{ LOG_MAX_ACTIVITIES: String(LOG_MAX), BACKLOG_PER_CONVERSATION: '1000' },
    ...{ MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_TYPE: 'multi-tenant' },
    ...{ MICROSOFT_APP_PASSWORD: APP_PASSWORD, BOT_OPENID_METADATA: authority.metadataUrl },
    ...{ BOT_TOKEN_ISSUERS: authority.issuer, BOT_LOGIN_AUTHORITY: connector.loginAuthority },
    ...{ BOT_SERVICE_HOSTS: connector.url },
  })
  const app = await startApp(config, parts)
  const token = await authority.sign(connector.url)
  let probes = 0

  const send: FuzzTarget['send'] = async (body) => {
    const response = await fetch(`${app.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    })
    const answer: unknown = await response.json().catch(() => null)
    const code = (answer as { readonly error?: { readonly code?: unknown } } | null)?.error?.code
    return { status: response.status, ...(typeof code === 'string' && { code }) }
  }

  return {
    name,
    good: goodActivity(connector.url, channels),
    send,
    // An invoke that nobody handles is answered so, by the protocol.
    mayFail: (body, { status, code }) =>
      status === 501 && code === undefined && /"type":"invoke"/.test(body),
    async probe() {
      probes += 1
      const before = connector.messages('probe').length
      const activity = {
        ...{ type: 'message', id: `probe-${probes}`, channelId: 'slack', text: 'hello' },
        ...{ serviceUrl: connector.url, from: { id: 'prober' }, conversation: { id: 'probe' } },
      }
      const { status } = await send(JSON.stringify(activity))
      if (status !== 202) throw new Error(`a good message was answered with ${status}`)
      await connector.until('probe', before + 1)
    },
    async lost(acknowledged) {
      await app.close()
      authority.close()
      connector.close()
      const retention = { moodMaxPoints: 10, moodMaxDays: 10, logMaxActivities: LOG_MAX }
      const store = new LmdbStore(join(folder, 'store'), retention, undefined)
      const key = await store.secret('identity-key')
      const kept = new Map<string, Set<string>>()
      const idsIn = async (conversationId: string): Promise<Set<string>> => {
        const known = kept.get(conversationId)
        if (known) return known
        const log = await store.activitiesAfter(conversationId, 0, LOG_MAX)
        const ids = log.map(({ activity }) => String(activity.channelData?.clientActivityID))
        const found = new Set(ids)
        kept.set(conversationId, found)
        return found
      }
      let missing = 0
      for (const body of acknowledged) {
        const activity = parseBotActivity(JSON.parse(body))
        if (activity.channelId === 'msteams' && isNoTalkOnTeams(activity)) continue
        const arrival = toArrival(activity)
        if (isIgnored(arrival) || arrival.inbound.type === 'typing') continue
        const ids = await idsIn(pseudonyms(arrival, key).conversationId)
        const { clientId } = arrival.inbound
        if (clientId === undefined ? ids.size === 0 : !ids.has(clientId)) missing += 1
      }
      await store.close()
      return missing
    },
  }
}

/** What Teams keeps no words of: what is said in groups, and buttons of cards that are not ours. */
function isNoTalkOnTeams(activity: BotActivity): boolean {
  const isButton = !activity.text && typeof activity.value === 'object' && activity.value !== null
  return readTeams(activity).scope !== 'personal' || isButton
}

/** Activities of each type, as the channels of Azure Bot Service send them. */
function goodActivity(serviceUrl: string, channels: readonly string[]): fc.Arbitrary<object> {
  const person = fc.integer({ min: 1, max: 40 })
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
  const attachment = fc.constantFrom<object[]>(
    { contentType: 'text/html', content: '<p>hello</p>' },
    { contentType: 'image/png', contentUrl: 'https://example.org/a.png', name: 'a.png' },
    { contentType: 'audio/ogg', contentUrl: 'https://example.org/a' },
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      content: { downloadUrl: 'https://example.org/a', uniqueId: '1', fileType: 'pdf' },
    },
  )
  return fc
    .record({
      who: person,
      type: fc.constantFrom(
        ...['message', 'message', 'message', 'message', 'conversationUpdate', 'typing'],
        ...['invoke', 'event', 'messageReaction', 'messageUpdate', 'messageDelete'],
        ...['installationUpdate', 'endOfConversation'],
      ),
      id: fc.uuid(),
      channelId: fc.constantFrom(...channels),
      text: some(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('hello', '我很累', 'stop')),
      ),
      locale: some(fc.constantFrom('en-US', 'zh-CN', 'zh-TW', 'fr-FR', '')),
      conversationType: some(fc.constantFrom('personal', 'personal', 'groupChat', 'channel')),
      isGroup: some(fc.boolean()),
      attachments: some(fc.array(attachment, { maxLength: 3 })),
      entities: some(
        fc.array(
          fc.constantFrom<object[]>(
            { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web' },
            { type: 'mention', text: '<at>Evenkeel</at>', mentioned: { id: 'bot' } },
          ),
          { maxLength: 2 },
        ),
      ),
      name: some(fc.constantFrom('adaptiveCard/action', 'fileConsent/invoke', 'application/x')),
      value: some(
        fc.constantFrom<unknown[]>({ action: { type: 'Action.Execute', verb: 'x' } }, 'a'),
      ),
      members: fc.constantFrom<object[][]>(
        [],
        [{ id: 'bot' }],
        [{ id: 'bot' }, { id: 'person-1' }],
      ),
      reaction: fc.constantFrom('like', 'sad'),
      action: fc.constantFrom('add', 'remove'),
    })
    .map(({ who, conversationType, isGroup, members, reaction, action, ...rest }) => {
      const tenant = { id: '7e7e0000-1111-4222-8333-444455556666' }
      return {
        ...rest,
        timestamp: '2026-01-05T09:00:00.000Z',
        serviceUrl,
        from: { id: `person-${who}`, name: 'Kim', aadObjectId: tenant.id },
        recipient: { id: 'bot', name: 'Evenkeel' },
        conversation: { id: `chat-${who}`, conversationType, isGroup, tenantId: tenant.id },
        channelData: { tenant },
        ...(rest.type === 'conversationUpdate' && { membersAdded: members }),
        ...(rest.type === 'messageReaction' && { reactionsAdded: [{ type: reaction }] }),
        ...(rest.type === 'installationUpdate' && { action }),
      }
    })
}
