import { describe, expect, it } from 'vitest'
import { alertOf, type Alert } from '../../../bot/handoff/alerts/alert.ts'
import { emailChannel } from '../../../bot/handoff/alerts/email.ts'
import { emailWords } from '../../../bot/handoff/alerts/email-words.ts'
import { sign, verify } from '../../../bot/handoff/alerts/signature.ts'
import { webhookChannel } from '../../../bot/handoff/alerts/webhook.ts'
import { alertChannels } from '../../../bot/handoff/create-hand-off.ts'
import { openCase } from '../../../bot/handoff/step-case.ts'
import { loadConfig, projectRoot } from '../../../bot/config.ts'
import { alertReceiver } from '../../support/alert-receiver.ts'
import { HandoffHouse, WEBHOOK_SECRET } from '../../support/handoff-house.ts'
import { mailServer } from '../../support/mail-server.ts'
import { ManualClock } from '../../support/manual-clock.ts'

const CASE = openCase({
  ...{ id: 'k1', personId: 'p1', conversationId: 'c1', at: 0, reason: 'risk', locale: 'zh-Hans' },
  country: 'CN',
  sign: { at: 0, level: 'high', kind: 'suicide', about: 'self', evidence: [] },
})
const ALERT: Alert = alertOf(CASE, {
  ...{ id: 'handoff-alert/k1/1/0/new/webhook', reason: 'new', at: 90_000 },
  consoleUrl: 'https://example.org/console',
})

describe('an alert', () => {
  it('holds level, kind, wait and a link, and nothing that tells who it is', () => {
    expect(ALERT).toEqual({
      ...{ id: 'handoff-alert/k1/1/0/new/webhook', reason: 'new', caseId: 'k1', level: 'high' },
      ...{ kind: 'suicide', about: 'self', locale: 'zh-Hans', country: 'CN', rung: 0 },
      ...{ waitedSeconds: 90, link: 'https://example.org/console#case=k1', at: 90_000 },
    })
  })
})

describe('a webhook', () => {
  it('is signed over time and body together', () => {
    // Known answer, by: printf '1700000000.{}' | openssl dgst -sha256 -hmac key
    expect(sign('key', 1_700_000_000, '{}')).toBe(
      'v1=9d713ed406bb7076d4123f0dc2c39d2df5c654ed4b0cd56b52c8b4c940bd63ae',
    )
    const given = { timestamp: '100', signature: sign('key', 100, '{}'), body: '{}' }
    expect(verify('key', given, 100)).toBe(true)
    expect(verify('key', { ...given, timestamp: '101' }, 100)).toBe(false)
    expect(verify('key', { ...given, timestamp: 'x' }, 100)).toBe(false)
    expect(verify('key', { ...given, signature: 'v1=00' }, 100)).toBe(false)
  })

  it('that is down is an error by name, not a wait without end', async () => {
    const receiver = await alertReceiver('silent')
    const options = { id: 'webhook', fromRung: 0, secret: 's', timeoutMs: 50 }
    const clock = new ManualClock()
    const silent = webhookChannel({ ...options, url: receiver.url, clock })
    await expect(silent.send(ALERT)).rejects.toMatchObject({ code: 'AlertFailed' })
    const nowhere = webhookChannel({ ...options, url: 'http://127.0.0.1:9/', clock })
    await expect(nowhere.send(ALERT)).rejects.toMatchObject({ code: 'AlertFailed' })
  })
})

describe('an e-mail', () => {
  it('arrives at everybody it is for, in the counsellors’ language, under one Message-ID', async () => {
    const server = await mailServer()
    const channel = emailChannel({
      ...{ id: 'email', fromRung: 0, smtpUrl: server.url, locale: 'en', timeoutMs: 2000 },
      from: 'Evenkeel <alerts@example.org>',
      to: ['a@example.org', 'b@example.org'],
    })
    await channel.send(ALERT)
    await channel.send(ALERT)
    const [first, second] = server.received
    expect(first).toMatchObject({
      from: 'alerts@example.org',
      to: ['a@example.org', 'b@example.org'],
    })
    expect(first?.data).toContain('Subject: [Evenkeel] Somebody needs a counsellor (risk: HIGH)')
    // The mail is quoted-printable (RFC 2045), which writes “=” as “=3D” and breaks long lines.
    const text = first?.data.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=')
    expect(text).toContain('https://example.org/console#case=k1')
    const id = (data = '') => /^Message-ID: (.*)$/im.exec(data)?.[1]
    expect(id(first?.data)).toBe(id(second?.data))
  })

  it('that is refused is an error by name, and the ladder tries it again', async () => {
    const server = await mailServer()
    server.refuses = true
    const settings = {
      HANDOFF_EMAIL_TO: 'a@example.org',
      SMTP_URL: server.url,
      SMTP_FROM: 'alerts@example.org',
      DEFAULT_LOCALE: 'zh-Hans',
    }
    const [channel] = alertChannels(loadConfig(settings, projectRoot()), new ManualClock())
    await expect(channel?.send(ALERT)).rejects.toMatchObject({ code: 'AlertFailed' })
    const house = await HandoffHouse.open({ settings })
    await house.say('我想自杀')
    await house.settle()
    expect(server.received).toEqual([])
    server.refuses = false
    await house.advance(30_000)
    expect(server.received).toHaveLength(1)
    expect(server.received[0]?.data).not.toContain('我想自杀')
  })

  it('is worded in both languages, and says whose danger it is', () => {
    const other: Alert = { ...ALERT, about: 'other', kind: null, reason: 'danger' }
    expect(emailWords(other, 'en').text).toMatch(/somebody else/)
    expect(emailWords(other, 'en').text).not.toMatch(/nobody has answered/)
    expect(emailWords(ALERT, 'zh-Hant').subject).toBe('[Evenkeel] 有人需要咨询师（风险：高）')
    expect(emailWords(ALERT, 'zh-Hans').text).toContain('已等待：1 分钟')
  })
})

describe('settings', () => {
  const load = (settings: Record<string, string>) => () => loadConfig(settings, projectRoot())

  it.each([
    [{ HANDOFF_WEBHOOK_URL: 'https://example.org/a' }, /HANDOFF_WEBHOOK_SECRET is needed/],
    [{ HANDOFF_EMAIL_TO: 'a@example.org' }, /SMTP_URL and SMTP_FROM are needed/],
    [{ HANDOFF_EMAIL_TO: 'nobody' }, /HANDOFF_EMAIL_TO is "nobody"/],
    [{ HANDOFF_RUNG_MINUTES: '5,1' }, /HANDOFF_RUNG_MINUTES/],
    [{ HANDOFF_HOURS: 'always' }, /HANDOFF_HOURS is "always"/],
    [{ HANDOFF_TIME_ZONE: 'Middle/Earth' }, /HANDOFF_TIME_ZONE/],
    [{ PUBLIC_URL: 'example.org' }, /PUBLIC_URL/],
  ])('%j stop the start', (settings, says) => {
    expect(load(settings as Record<string, string>)).toThrow(says)
  })

  it('never repeat a secret', () => {
    const url = 'nonsense-with-hunter2'
    expect(load({ SMTP_URL: url })).toThrow('SMTP_URL')
    expect(load({ SMTP_URL: url })).not.toThrow('hunter2')
  })

  it('say which channel belongs to which rung', () => {
    const config = loadConfig(
      {
        HANDOFF_WEBHOOK_URL: 'https://example.org/a',
        HANDOFF_ON_CALL_WEBHOOK_URL: 'https://example.org/b',
        HANDOFF_WEBHOOK_SECRET: WEBHOOK_SECRET,
        HANDOFF_EMAIL_TO: 'a@example.org',
        HANDOFF_SECOND_EMAIL_TO: 'b@example.org',
        HANDOFF_SUPERVISOR_EMAIL_TO: 'c@example.org',
        SMTP_URL: 'smtp://127.0.0.1:1',
        SMTP_FROM: 'alerts@example.org',
      },
      projectRoot(),
    )
    const channels = alertChannels(config, new ManualClock())
    expect(channels.map(({ id, fromRung }) => [id, fromRung])).toEqual([
      ['webhook', 0],
      ['on-call-webhook', 3],
      ['email', 0],
      ['second-email', 1],
      ['supervisor-email', 2],
    ])
  })
})
