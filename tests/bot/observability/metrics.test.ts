import { describe, expect, it } from 'vitest'
import { alertReceiver } from '../../support/alert-receiver.ts'
import { DirectLineUser } from '../../support/direct-line-user.ts'
import { exposedMetrics, sumOf, type Sample } from '../../support/exposed-metrics.ts'
import { Messenger } from '../../support/messenger.ts'
import { STILL_READER } from '../../support/still-reader.ts'
import { testApp } from '../../support/test-app.ts'
import { eventually, voiceHouse } from '../../support/voice-house.ts'
import { consoleApp } from '../console/support/console-app.ts'

const TOKEN = 'a-token-of-the-one-who-measures'

/** Waits until a figure is what it should be. */
async function untilFigure(
  url: string,
  holds: (samples: readonly Sample[]) => boolean,
): Promise<Sample[]> {
  let samples: Sample[] = []
  await eventually(async () => holds((samples = await exposedMetrics(url))))
  return samples
}

describe('/metrics', () => {
  it('counts turns, how long they took, readings and levels of danger', async () => {
    const { url } = await testApp()
    const user = await DirectLineUser.open(url)
    await user.answersAfter(0)
    await user.say('The train was late and then it rained')
    await user.say('I want to kill myself')
    const samples = await untilFigure(
      url,
      (all) =>
        (sumOf(all, 'evenkeel_turns_total', { channel: 'web', outcome: 'answered' }) ?? 0) > 2,
    )
    const turns = sumOf(samples, 'evenkeel_turns_total', { channel: 'web', outcome: 'answered' })
    expect(sumOf(samples, 'evenkeel_turn_duration_seconds_count', { channel: 'web' })).toBe(turns)
    expect(sumOf(samples, 'evenkeel_text_reading_seconds_count')).toBe(2)
    expect(sumOf(samples, 'evenkeel_risk_levels_total')).toBe(turns)
    expect(sumOf(samples, 'evenkeel_risk_levels_total', { level: 'none' })).toBe((turns ?? 0) - 1)
    expect(sumOf(samples, 'evenkeel_backlog_turns')).toBe(0)
    expect(sumOf(samples, 'evenkeel_ready')).toBe(1)
    expect(sumOf(samples, 'process_resident_memory_bytes')).toBeGreaterThan(1e7)
    expect(sumOf(samples, 'evenkeel_http_requests_total', { status: '2xx' })).toBeGreaterThan(2)
  })

  it('counts what could not be read', async () => {
    const reader = { ...STILL_READER, read: () => Promise.reject(new Error('no thread')) }
    const { url } = await testApp({}, { reader })
    const user = await DirectLineUser.open(url)
    await user.answersAfter(0)
    await user.say('The train was late')
    const samples = await exposedMetrics(url)
    expect(sumOf(samples, 'evenkeel_text_failures_total')).toBe(1)
    expect(sumOf(samples, 'evenkeel_text_reading_seconds_count')).toBe(0)
  })

  it('counts turns in which the dialog failed and the person got an apology', async () => {
    const reading = await STILL_READER.read('The train was late')
    const broken = { ...reading, abstained: false, shared: null as never }
    const reader = { ...STILL_READER, read: () => Promise.resolve(broken) }
    const { url } = await testApp({}, { reader })
    const user = await DirectLineUser.open(url)
    await user.answersAfter(0)
    await user.say('The train was late')
    const samples = await untilFigure(url, (all) => (sumOf(all, 'evenkeel_turns_total') ?? 0) > 1)
    expect(sumOf(samples, 'evenkeel_turn_apologies_total')).toBe(1)
    expect(sumOf(samples, 'evenkeel_turns_total', { outcome: 'failed' })).toBeUndefined()
  })

  it('follows a case from its opening to a counsellor, and its alerts', async () => {
    const receiver = await alertReceiver()
    const app = await consoleApp({
      HANDOFF_WEBHOOK_URL: receiver.url,
      HANDOFF_WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
    })
    const mei = app.signIn('mei')
    await mei.greeted()
    const user = await app.inDanger()
    await receiver.until(1)
    user.stream()
    const waiting = await untilFigure(
      app.url,
      (all) =>
        sumOf(all, 'evenkeel_alerts_total', { way: 'webhook', outcome: 'sent' }) === 1 &&
        sumOf(all, 'evenkeel_open_sockets', { kind: 'chat' }) === 1,
    )
    expect(sumOf(waiting, 'evenkeel_cases_total', { event: 'opened' })).toBe(1)
    expect(sumOf(waiting, 'evenkeel_cases_opened_total')).toBe(1)
    expect(sumOf(waiting, 'evenkeel_cases_waiting')).toBe(1)
    expect(sumOf(waiting, 'evenkeel_open_sockets', { kind: 'console' })).toBe(1)
    expect(
      sumOf(waiting, 'evenkeel_jobs_total', { job: 'handoff-alert-webhook', outcome: 'done' }),
    ).toBe(1)
    app.clock.advance(90_000)
    expect((await mei.claim(await mei.onlyCase())).ok).toBe(true)
    await user.post({ type: 'message', text: 'are you there?' })
    const claimed = await untilFigure(
      app.url,
      (all) => sumOf(all, 'evenkeel_turns_total', { outcome: 'relayed' }) === 1,
    )
    expect(sumOf(claimed, 'evenkeel_cases_waiting')).toBe(0)
    expect(sumOf(claimed, 'evenkeel_cases_total', { event: 'claimed' })).toBe(1)
    expect(sumOf(claimed, 'evenkeel_case_claim_seconds_sum')).toBe(90)
  })

  it('counts alerts that fail, and jobs that are tried again', async () => {
    const receiver = await alertReceiver(500)
    const { url } = await testApp({
      HANDOFF_WEBHOOK_URL: receiver.url,
      HANDOFF_WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
    })
    const user = await DirectLineUser.open(url)
    await user.say('I want to kill myself')
    await receiver.until(1)
    const samples = await untilFigure(
      url,
      (all) => (sumOf(all, 'evenkeel_alerts_total', { outcome: 'failed' }) ?? 0) > 0,
    )
    expect(
      sumOf(samples, 'evenkeel_jobs_total', { job: 'handoff-alert-webhook', outcome: 'failed' }),
    ).toBeGreaterThan(0)
    expect(sumOf(samples, 'evenkeel_jobs_dead')).toBe(0)
  })

  it('counts what is pushed to a channel, tried again and refused', async () => {
    const messenger = await Messenger.start()
    const { url } = await testApp({}, { channels: (services) => [messenger.channel(services)] })
    await messenger.say(url, 'hello')
    const sent = await untilFigure(
      url,
      (all) => sumOf(all, 'evenkeel_deliveries_total', { outcome: 'delivered' }) !== undefined,
    )
    expect(sumOf(sent, 'evenkeel_turns_total', { channel: 'telegram' })).toBeGreaterThan(0)
    // Signs of typing take some of these answers, too.
    messenger.answers.push(500, 500, 500)
    await messenger.write(url, 'and again')
    await untilFigure(
      url,
      (all) => (sumOf(all, 'evenkeel_deliveries_total', { outcome: 'retried' }) ?? 0) > 0,
    )
    messenger.blocking.add('c-ben')
    await messenger.write(url, 'hello', { user: 'u-ben', chat: 'c-ben' })
    await untilFigure(
      url,
      (all) => sumOf(all, 'evenkeel_deliveries_total', { outcome: 'blocked' }) === 1,
    )
  })

  it('counts voice notes that were read', async () => {
    const house = await voiceHouse()
    await house.note({ text: 'I feel so alone tonight' })
    await house.user.say('Yes, you may listen')
    await untilFigure(
      house.user.url,
      (all) => sumOf(all, 'evenkeel_voice_notes_total', { outcome: 'read' }) === 1,
    )
  })

  it('never carries an id or a word of anybody’s', async () => {
    const { url } = await testApp()
    const user = await DirectLineUser.open(url)
    await user.answersAfter(0)
    await user.say('My zyxwords are nobody else’s')
    await fetch(`${url}/v3/directline/conversations/zyxwords/activities`)
    const samples = await exposedMetrics(url)
    const values = new Set(samples.flatMap(({ labels }) => Object.values(labels)))
    for (const value of values) expect(value).toMatch(/^(\d+(\.\d+)?|\+Inf|[a-z0-9-]{2,40})$/i)
    const all = JSON.stringify(samples)
    const { conversationId } = user.session
    for (const secret of ['zyxwords', conversationId, user.session.token])
      expect(all).not.toContain(secret)
  })
})

describe('who may read the figures', () => {
  it('is this machine, as long as no proxy stands between', async () => {
    const { url } = await testApp()
    expect((await fetch(`${url}/metrics`)).status).toBe(200)
    for (const header of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip']) {
      const response = await fetch(`${url}/metrics`, { headers: { [header]: '203.0.113.9' } })
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ error: { code: 'MetricsForbidden' } })
    }
  })

  it('is whoever has the token, once there is one, and nobody else', async () => {
    const { url } = await testApp({ METRICS_TOKEN: TOKEN })
    const ask = (authorization?: string) =>
      fetch(`${url}/metrics`, { headers: authorization === undefined ? {} : { authorization } })
    expect((await ask()).status).toBe(401)
    expect((await ask(`Basic ${TOKEN}`)).status).toBe(401)
    expect((await ask('Bearer another-token-altogether')).status).toBe(401)
    const response = await ask(`Bearer ${TOKEN}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  })
})
