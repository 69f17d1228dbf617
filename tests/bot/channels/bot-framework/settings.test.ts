import { describe, expect, it } from 'vitest'
import { botFrameworkOptions } from '../../../../bot/channels/bot-framework/settings.ts'
import { loadConfig } from '../../../../bot/config.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const APP_ID = '0a1b2c3d-0000-4000-8000-00000000e7e1'
const TENANT = '7e7e0000-1111-4222-8333-444455556666'
const PASSWORD = 'a-client-secret-of-the-tests'
const whole = {
  MICROSOFT_APP_ID: APP_ID,
  MICROSOFT_APP_TENANT_ID: TENANT,
  MICROSOFT_APP_PASSWORD: PASSWORD,
}

const load = (settings: Readonly<Record<string, string>>) => () =>
  botFrameworkOptions(loadConfig(settings, temporaryFolder()))

describe('the settings of the Bot Framework channel', () => {
  it('is off when nothing is set, and when it is switched off', () => {
    expect(load({})()).toBeNull()
    expect(load({ ...whole, BOT_FRAMEWORK: 'off' })()).toBeNull()
    expect(load({ BOT_FRAMEWORK: 'off', MICROSOFT_APP_PASSWORD: PASSWORD })()).toBeNull()
  })

  it('knows the three types of an app registration', () => {
    const who = { appId: APP_ID, tenantId: TENANT }
    expect(load(whole)()?.credentials).toEqual({ ...who, kind: 'secret', password: PASSWORD })
    expect(load({ ...whole, MICROSOFT_APP_TYPE: 'multi-tenant' })()?.credentials).toEqual({
      ...{ ...who, tenantId: null },
      ...{ kind: 'secret', password: PASSWORD },
    })
    const managed = { ...whole, MICROSOFT_APP_TYPE: 'managed-identity', MICROSOFT_APP_PASSWORD: '' }
    expect(load(managed)()?.credentials).toEqual({ ...who, kind: 'managed-identity' })
  })

  it('has the addresses of the public cloud, and takes others', () => {
    expect(load(whole)()).toMatchObject({
      openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      issuers: ['https://api.botframework.com'],
      loginAuthority: 'https://login.microsoftonline.com',
      tokenScope: 'https://api.botframework.com',
      serviceHosts: ['smba.trafficmanager.net', '*.botframework.com', '*.teams.microsoft.com'],
    })
    const gov = {
      BOT_TOKEN_ISSUERS: 'https://api.botframework.us',
      BOT_LOGIN_AUTHORITY: 'https://login.microsoftonline.us/',
      BOT_SERVICE_HOSTS: 'smba.infra.gcc.teams.microsoft.com, *.botframework.azure.us',
    }
    expect(load({ ...whole, ...gov })()).toMatchObject({
      issuers: ['https://api.botframework.us'],
      loginAuthority: 'https://login.microsoftonline.us',
      serviceHosts: ['smba.infra.gcc.teams.microsoft.com', '*.botframework.azure.us'],
    })
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['no tenant', { MICROSOFT_APP_TENANT_ID: '' }, /MICROSOFT_APP_TENANT_ID is needed/],
    ['no password', { MICROSOFT_APP_PASSWORD: '' }, /MICROSOFT_APP_PASSWORD is needed/],
    ['no id', { MICROSOFT_APP_ID: '' }, /MICROSOFT_APP_ID is not set/],
    ['an id that is none', { MICROSOFT_APP_ID: 'evenkeel' }, /MICROSOFT_APP_ID is "evenkeel"/],
    ['another type', { MICROSOFT_APP_TYPE: 'SingleTenant' }, /single-tenant, multi-tenant/],
    ['plain http', { BOT_OPENID_METADATA: 'http://example.org/m' }, /BOT_OPENID_METADATA/],
    ['a name in it', { BOT_LOGIN_AUTHORITY: 'https://a:b@example.org' }, /BOT_LOGIN_AUTHORITY/],
    ['all hosts', { BOT_SERVICE_HOSTS: '*' }, /BOT_SERVICE_HOSTS/],
    ['a whole domain', { BOT_SERVICE_HOSTS: '*.com' }, /BOT_SERVICE_HOSTS/],
    ['http elsewhere', { BOT_SERVICE_HOSTS: 'http://10.0.0.1:80' }, /BOT_SERVICE_HOSTS/],
    ['a tenant by name', { BOT_ALLOWED_TENANTS: 'contoso' }, /BOT_ALLOWED_TENANTS/],
    ['the SDK’s own printing', { DEBUG: 'express:*,agents:*' }, /DEBUG makes/],
    ['all printing', { DEBUG: '*' }, /DEBUG makes/],
  ])('stops the start: %s', (_name, change, says) => {
    const start = load({ ...whole, ...change })
    expect(start).toThrow(expect.objectContaining({ code: 'ConfigInvalid' }))
    expect(start).toThrow(says)
  })

  it('lets other parts print', () => {
    expect(load({ ...whole, DEBUG: 'express:*,-agents:*' })()).not.toBeNull()
    expect(load({ DEBUG: '*' })()).toBeNull()
  })

  it('does not repeat a wrong password', () => {
    const start = load({ ...whole, MICROSOFT_APP_PASSWORD: 'hunter2' })
    expect(start).toThrow('MICROSOFT_APP_PASSWORD')
    expect(start).not.toThrow('hunter2')
  })

  it('goes without credentials on this machine alone', () => {
    for (const HOST of ['127.0.0.1', 'localhost', '::1', '127.8.9.1'])
      expect(load({ BOT_FRAMEWORK: 'on', HOST })()?.credentials, HOST).toBeNull()
    for (const HOST of ['0.0.0.0', '::', '192.168.0.2', 'example.org', '127.0.0.1.example.org'])
      expect(load({ BOT_FRAMEWORK: 'on', HOST }), HOST).toThrow(/HOST=127.0.0.1/)
  })
})
