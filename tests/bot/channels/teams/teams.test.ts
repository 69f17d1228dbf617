import { describe, expect, it } from 'vitest'
import type { Parts } from '../../../../bot/app.ts'
import { azureBotService, message, postActivity } from '../../../support/azure-bot-service.ts'
import { ManualClock } from '../../../support/manual-clock.ts'
import { startOneDrive } from '../../../support/one-drive.ts'
import { APP_ID } from '../../../support/signing-authority.ts'
import { testApp } from '../../../support/test-app.ts'
import { consoleApp, newId } from '../../console/support/console-app.ts'
import { ManualTimers, until } from '../../web/manual-timers.ts'

const BOT = { id: `28:${APP_ID}`, name: 'Evenkeel' }
const HAN = /\p{Script=Han}/u
const HOUR = 3_600_000

type Json = Readonly<Record<string, unknown>>
interface CardMessage extends Json {
  readonly attachments?: readonly { contentType: string; content: CardContent }[]
}
interface CardContent {
  readonly type?: string
  readonly version?: string
  readonly actions?: readonly {
    title: string
    verb: string
    data: Json
    fallback: { data: Json }
  }[]
}

/** Evenkeel on a small Azure Bot Service, as Teams uses it, with time in the test's hand. */
const onTeams = (settings: Readonly<Record<string, string>> = {}) => onTeamsOf(testApp, settings)

/** @param start the service alone, or with people at its console */
async function onTeamsOf<T extends { readonly url: string }>(
  start: (settings: Record<string, string>, parts: Parts) => Promise<T>,
  settings: Readonly<Record<string, string>> = {},
) {
  const clock = new ManualClock()
  const timers = new ManualTimers()
  const azure = await azureBotService({ clock })
  const drive = await startOneDrive()
  const { connector } = azure
  const hosts = { BOT_SERVICE_HOSTS: `${connector.url},${drive.url}` }
  const app = await start(
    { ...azure.settings, ...hosts, ...settings },
    { clock, setTimer: timers.setTimer },
  )
  const teams = (more: Json, text = ''): Json =>
    message(connector.url, text, {
      ...{ channelId: 'msteams', recipient: BOT, locale: 'en-US' },
      from: { id: '29:kim', aadObjectId: '11111111-2222-4333-8444-555555555555' },
      conversation: { id: 'a:chat', conversationType: 'personal' },
      ...more,
    })
  const post = async (activity: Json) =>
    postActivity(app.url, activity, await azure.authority.sign(connector.url))
  const say = async (text: string, more: Json = {}) => {
    const activity = teams(more, text)
    expect((await post(activity)).status).toBe(202)
    return String(activity.id)
  }
  const invoke = async (name: string, value: unknown, more: Json = {}) => {
    const response = await post(teams({ type: 'invoke', name, value, text: undefined, ...more }))
    const body = await response.text()
    return { status: response.status, body: body === '' ? null : (JSON.parse(body) as Json) }
  }
  const said = (id = 'a:chat') => connector.messages(id) as readonly CardMessage[]
  const texts = (id = 'a:chat') =>
    said(id).map(({ text }) => (typeof text === 'string' ? text : ''))
  /** Waits until something that holds these words was said after so many messages. */
  const saidAfter = (from: number, words: string | RegExp) =>
    until(() =>
      texts()
        .slice(from)
        .some((text) => (typeof words === 'string' ? text.includes(words) : words.test(text))),
    )
  const cards = (id = 'a:chat') =>
    said(id).flatMap(({ attachments = [] }) => attachments.map(({ content }) => content))
  const actions = (id = 'a:chat') => cards(id).flatMap((card) => card.actions ?? [])
  const advance = (ms: number) => {
    clock.advance(ms)
    timers.advance(ms)
  }
  return {
    ...{ app, clock, timers, connector, drive, teams, post, say, invoke, said, texts, saidAfter },
    ...{ cards, actions, advance },
  }
}

describe('a private chat on Teams', () => {
  it.each([
    ['en-US', 'hello', /program/],
    ['zh-CN', '你好', HAN],
  ])('is answered with words and cards (%s)', async (locale, hello, words) => {
    const { say, connector, saidAfter, actions, cards } = await onTeams()
    await say(hello, { locale })
    await saidAfter(0, words)
    await until(() => actions().length >= 3)
    expect(cards().every(({ type, version }) => type === 'AdaptiveCard' && version === '1.5')).toBe(
      true,
    )
    for (const { fallback, data } of actions()) expect(fallback.data).toMatchObject(data)
    expect(connector.messages('a:chat').every((one) => one.textFormat !== 'markdown')).toBe(true)
  })

  it('takes a button as the words on it, once, and shows that it was made', async () => {
    const { say, post, teams, actions, invoke, saidAfter, said } = await onTeams()
    await post(teams({ type: 'installationUpdate', action: 'add' }))
    await until(() => actions().some(({ title }) => title === 'What can you do?'))
    const button = actions().find(({ title }) => title === 'What can you do?')
    const value = { action: { type: 'Action.Execute', verb: button?.verb, data: button?.data } }
    const before = said().length
    const [one, two] = await Promise.all([
      invoke('adaptiveCard/action', value),
      invoke('adaptiveCard/action', value),
    ])
    for (const { status, body } of [one, two]) {
      expect(status).toBe(200)
      expect(body).toMatchObject({
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
      })
      expect(JSON.stringify(body)).toContain('You chose: What can you do?')
    }
    await saidAfter(before, 'I listen, and I try to understand')
    await say('I am so sad today')
    await until(() => said().length > before + 1)
    const answers = said().filter(({ text }) =>
      String(text).includes('I listen, and I try to understand'),
    )
    expect(answers).toHaveLength(1)
  })

  it('takes a button of an old client, and is kind about one that is out of date', async () => {
    const { say, actions, post, teams, saidAfter, said, invoke } = await onTeams()
    await post(teams({ type: 'installationUpdate', action: 'add' }))
    await until(() => actions().some(({ title }) => title === 'What can you do?'))
    const button = actions().find(({ title }) => title === 'What can you do?')
    const value = button?.fallback.data
    await post(teams({ text: undefined, value }))
    await saidAfter(0, 'I listen, and I try to understand')
    const before = said().length
    await say('My boss shouted at me today')
    await until(() => said().length > before)
    const other = { ...value, label: 'Help me calm down' }
    const old = said().length
    await post(teams({ text: undefined, value: other }))
    await saidAfter(old, 'That button belongs to something')
    const executed = { action: { type: 'Action.Execute', verb: button?.verb, data: other } }
    const { body } = await invoke('adaptiveCard/action', executed)
    expect(body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
    })
  })

  it.each([
    [null],
    ['x'],
    [{ action: { type: 'Action.Execute', verb: 'check-in.due', data: { place: 1, label: 'x' } } }],
    [
      {
        action: {
          type: 'Action.Execute',
          verb: 'evenkeel.choice',
          data: { place: -1, label: 'x' },
        },
      },
    ],
    [{ action: { type: 'Action.Execute', verb: 'evenkeel.choice', data: { place: 1 } } }],
    [
      {
        action: {
          verb: 'evenkeel.choice',
          data: { place: 1, label: { a: 1 }, name: 'check-in.due' },
        },
      },
    ],
    [
      {
        action: {
          type: 'Action.Execute',
          verb: 'evenkeel.choice',
          data: { place: 1, label: 'x'.repeat(999) },
        },
      },
    ],
  ])('refuses a button that is none of ours, kindly (%j)', async (value) => {
    const { invoke, said } = await onTeams()
    const { status, body } = await invoke('adaptiveCard/action', value)
    expect(status).toBe(200)
    expect(body).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' })
    expect(said()).toEqual([])
  })

  it('knows an edit, takes a deletion out of the log, and lets a reaction be', async () => {
    const { say, post, teams, saidAfter, said, texts, invoke, drive, app } = await onTeams()
    const id = await say('My name is Zebediah Quux and I am fine')
    await until(() => said().length > 1)
    const edit = teams({
      ...{ type: 'messageUpdate', id, channelData: { eventType: 'editMessage' } },
      text: 'I am so sad that my aunt Quuxina left',
    })
    expect((await post(edit)).status).toBe(202)
    expect((await post(edit)).status).toBe(202)
    await saidAfter(0, 'I see you changed that message')
    expect(texts().filter((text) => text.includes('I see you changed'))).toHaveLength(1)
    const before = said().length
    const reaction = teams({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] })
    expect((await post(reaction)).status).toBe(202)
    const deleted = { type: 'messageDelete', id, channelData: { eventType: 'softDeleteMessage' } }
    expect((await post(teams(deleted))).status).toBe(202)
    expect((await invoke('fileConsent/invoke', acceptance(drive.url))).status).toBe(200)
    await saidAfter(before, 'in your OneDrive now')
    const kept = JSON.parse(String(drive.uploads[0]?.bytes)) as {
      conversations: { activities: { activity: { from: { role: string }; text?: string } }[] }[]
    }
    const own = kept.conversations
      .flatMap(({ activities }) => activities)
      .filter(({ activity }) => activity.from.role === 'user')
    expect(own.length).toBeGreaterThan(1)
    expect(JSON.stringify(own)).not.toMatch(/Quux/)
    await app.close()
  })

  it('counts a voice note and pictures, and does not fetch them', async () => {
    const { say, saidAfter } = await onTeams()
    const file = (fileType: string) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      contentUrl: 'https://example.sharepoint.com/x',
      name: `note.${fileType}`,
      content: { downloadUrl: 'http://127.0.0.1:1/never', uniqueId: '1', fileType },
    })
    await say('', { attachments: [file('m4a'), { contentType: 'text/html', content: '<p></p>' }] })
    await saidAfter(0, /voice|recording/i)
  })
})

describe('groups on Teams', () => {
  const group = { conversation: { id: '19:g', conversationType: 'groupChat', isGroup: true } }
  const channel = { conversation: { id: '19:c', conversationType: 'channel', isGroup: true } }
  const mention = { entities: [{ type: 'mention', text: '<at>Evenkeel</at>', mentioned: BOT }] }

  it('only a mention is answered, with nothing personal and the way to a private chat', async () => {
    const { say, connector, actions, texts } = await onTeams()
    await say('we all want to die of boredom here', group)
    await say('<at>Someone</at> hi', {
      ...group,
      entities: [{ type: 'mention', text: '<at>Someone</at>', mentioned: { id: '29:other' } }],
    })
    await say('<at>Evenkeel</at>&nbsp;my wife left me', { ...group, ...mention })
    await connector.until('19:g', 1)
    expect(texts('19:g')).toHaveLength(1)
    expect(texts('19:g')[0]).not.toMatch(/wife|left/)
    expect(actions('19:g')).toMatchObject([
      { url: `https://teams.microsoft.com/l/chat/0/0?users=28:${APP_ID}` },
    ])
    await say('<at>Evenkeel</at> 我今天很难过', { ...channel, ...mention })
    await connector.until('19:c', 1)
    expect(texts('19:c')[0]).toMatch(HAN)
  })

  it('danger in a mention brings help lines for anybody', async () => {
    const { say, connector, texts } = await onTeams({ COUNTRY: 'GB' })
    await say('<at>Evenkeel</at> I want to kill myself', { ...group, ...mention })
    await connector.until('19:g', 1)
    expect(texts('19:g')[0]).toContain('116 123')
  })

  it('coming into a group says one line, and nothing on leaving', async () => {
    const { post, teams, connector, texts } = await onTeams()
    await post(teams({ ...group, type: 'installationUpdate', action: 'add' }))
    await connector.until('19:g', 1)
    expect(texts('19:g')[0]).toContain('only when you mention me')
    await post(teams({ ...group, type: 'installationUpdate', action: 'remove' }))
    await post(teams({ ...group, type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] }))
    await post(teams({ ...group, type: 'invoke', name: 'adaptiveCard/action', value: {} }))
    expect(texts('19:g')).toHaveLength(1)
  })
})

describe('coming and going on Teams', () => {
  it('installing greets once, in the language of the client', async () => {
    const { post, teams, texts, connector, say, saidAfter } = await onTeams()
    const zh = { locale: 'zh-TW' }
    await post(teams({ ...zh, type: 'installationUpdate', action: 'add' }))
    await post(teams({ ...zh, type: 'conversationUpdate', membersAdded: [BOT] }))
    await connector.until('a:chat', 2)
    await say('我今天很難過', zh)
    await saidAfter(2, HAN)
    expect(texts().filter((text) => text.includes('你好，我是 Evenkeel'))).toHaveLength(1)
  })

  it('a check-in comes by itself, and removing the bot ends it', async () => {
    const { say, post, teams, advance, said, saidAfter, invoke, drive } = await onTeams()
    await say('Check in every evening at 9, my time zone is Europe/London')
    await until(() => said().length > 1)
    await say('London')
    await saidAfter(0, /every day at 9/)
    const before = said().length
    advance(13 * HOUR)
    await until(() => said().length > before)
    await post(teams({ type: 'installationUpdate', action: 'remove' }))
    const after = said().length
    advance(24 * HOUR)
    advance(24 * HOUR)
    await post(teams({ type: 'installationUpdate', action: 'add' }))
    await invoke('fileConsent/invoke', acceptance(drive.url))
    await saidAfter(after, 'in your OneDrive now')
    expect(profileIn(drive.uploads.at(-1)?.bytes).checkIns ?? []).toEqual([])
    expect(said()).toHaveLength(after + 1)
  })

  it('429 is waited out for as long as Teams says', async () => {
    const { say, advance, said, connector, timers } = await onTeams()
    connector.answers.push({ status: 429, headers: { 'retry-after': '7' } })
    await say('hello')
    await until(() => timers.waits.includes(7000))
    expect(said()).toEqual([])
    advance(7000)
    await until(() => said().length > 1)
  })

  it('a 403 ends the check-ins', async () => {
    const { say, advance, said, saidAfter, connector, invoke, drive } = await onTeams()
    await say('Check in every evening at 9, my time zone is Europe/London')
    await until(() => said().length > 1)
    await say('London')
    await saidAfter(0, /every day at 9/)
    const before = said().length
    connector.answers.push({ status: 403 })
    const refused = connector.refused.length
    advance(13 * HOUR)
    await until(() => connector.refused.length > refused)
    advance(60_000)
    await say('hello again')
    await until(() => said().length > before)
    await invoke('fileConsent/invoke', acceptance(drive.url))
    await saidAfter(before, 'in your OneDrive now')
    expect(profileIn(drive.uploads.at(-1)?.bytes).checkIns ?? []).toEqual([])
  })
})

describe('a counsellor and somebody on Teams', () => {
  it.each([
    {
      ...{
        locale: 'en-US',
        danger: 'I want to kill myself',
        reply: 'I am here. Where are you now?',
      },
      ...{
        alerted: 'The counsellors were alerted.',
        ended: 'You are talking to the program again.',
      },
      ...{ joined: 'A counsellor is in this conversation.', answer: 'At home' },
    },
    {
      ...{ locale: 'zh-CN', danger: '我想自杀', reply: '我在这里，你现在在哪儿？' },
      ...{ alerted: '已经通知了咨询员。', ended: '现在和你说话的又是程序了。' },
      ...{ joined: '有一位咨询员在这个对话里。', answer: '在家' },
    },
  ])(
    'what the counsellor writes comes by itself, once and in order ($locale)',
    async ({ locale, danger, reply, answer, alerted, joined, ended }) => {
      const { app, say, texts, cards, saidAfter, said } = await onTeamsOf(consoleApp)
      const hasCard = (line: string) => JSON.stringify(cards()).includes(line)
      // The client's language is the other one: the cards follow the talk.
      const client = { locale: locale === 'en-US' ? 'zh-CN' : 'en-US' }
      await say(danger, client)
      await until(() => hasCard(alerted))
      const mei = app.signIn('mei')
      const waiting = await mei.onlyCase()
      const { id } = waiting
      const before = said().length
      expect((await mei.claim(waiting)).ok).toBe(true)
      await saidAfter(before, 'Mei Lin')
      await until(() => hasCard(joined))
      const again = newId()
      expect((await mei.say(id, reply, again)).ok).toBe(true)
      expect((await mei.say(id, `${reply} 2`)).ok).toBe(true)
      expect((await mei.say(id, reply, again)).ok).toBe(true)
      await saidAfter(before, `${reply} 2`)
      expect(texts().filter((text) => text.includes(reply))).toEqual([
        `Mei Lin: ${reply}`,
        `Mei Lin: ${reply} 2`,
      ])
      await say(answer, client)
      const { transcript } = await mei.detail(id)
      expect(transcript.map(({ text }) => text)).toContain(answer)
      expect((await mei.post(`/cases/${id}/return`, {})).ok).toBe(true)
      await until(() => hasCard(ended))
    },
  )
})

describe('files on Teams', () => {
  it('the export is offered, and goes only where the person and we allow', async () => {
    const { say, said, saidAfter, invoke, drive } = await onTeams()
    await say('export')
    const consent = 'application/vnd.microsoft.teams.card.file.consent'
    const offers = () =>
      said().flatMap(({ attachments = [] }) =>
        attachments.filter((one) => one.contentType === consent),
      )
    await until(() => offers().length === 1)
    expect(offers()[0]).toMatchObject({ name: 'evenkeel-export.json' })
    await invoke('fileConsent/invoke', { type: 'fileUpload', action: 'decline', context: CONTEXT })
    await saidAfter(0, 'I did not put the file anywhere')
    for (const url of [
      'http://169.254.169.254/x',
      'https://evil.example/x',
      'file:///etc/passwd',
    ]) {
      const before = said().length
      await invoke('fileConsent/invoke', acceptance(url))
      await saidAfter(before, 'did not reach your OneDrive')
    }
    drive.answers.push(302)
    const before = said().length
    await invoke('fileConsent/invoke', acceptance(drive.url))
    await saidAfter(before, 'did not reach your OneDrive')
    expect(drive.uploads).toEqual([])
    await invoke('fileConsent/invoke', acceptance(drive.url))
    await saidAfter(before, 'in your OneDrive now')
    const [file] = drive.uploads
    expect(file?.authorization).toBeUndefined()
    expect(file?.range).toBe(`bytes 0-${(file?.bytes.length ?? 0) - 1}/${file?.bytes.length}`)
    expect(said().at(-1)?.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      content: { uniqueId: 'u-1', fileType: 'json' },
    })
    const hostile = said().length
    await invoke('fileConsent/invoke', { type: 'fileUpload', action: 'accept', context: {} })
    await saidAfter(hostile, 'out of date')
  })

  it('a stranger is given nothing', async () => {
    const { invoke, drive, saidAfter } = await onTeams()
    await invoke('fileConsent/invoke', acceptance(drive.url))
    await saidAfter(0, 'out of date')
    expect(drive.uploads).toEqual([])
  })
})

const CONTEXT = { offer: 'evenkeel.export' }

function acceptance(uploadUrl: string): Json {
  return {
    type: 'fileUpload',
    action: 'accept',
    context: CONTEXT,
    uploadInfo: {
      ...{ contentUrl: 'https://example.sharepoint.com/x.json', name: 'evenkeel-export.json' },
      ...{ uploadUrl, uniqueId: 'u-1', fileType: 'json', etag: '1' },
    },
  }
}

function profileIn(bytes: Buffer | undefined): { readonly checkIns?: readonly unknown[] } {
  return (JSON.parse(String(bytes)) as { profile: { checkIns?: readonly unknown[] } }).profile
}
