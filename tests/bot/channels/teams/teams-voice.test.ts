import { describe, expect, test } from 'vitest'
import { azureBotService, message, postActivity } from '../../../support/azure-bot-service.ts'
import { ManualClock } from '../../../support/manual-clock.ts'
import { startOneDrive } from '../../../support/one-drive.ts'
import { APP_ID } from '../../../support/signing-authority.ts'
import { spokenNote, StandInVoiceReader } from '../../../support/spoken-note.ts'
import { testApp } from '../../../support/test-app.ts'
import { ManualTimers, until } from '../../web/manual-timers.ts'

const FILE = 'application/vnd.microsoft.teams.file.download.info'

async function voiceOnTeams(settings: Readonly<Record<string, string>>) {
  const clock = new ManualClock()
  const timers = new ManualTimers()
  const azure = await azureBotService({ clock })
  const drive = await startOneDrive()
  const reader = new StandInVoiceReader()
  const { connector } = azure
  const hosts = { BOT_SERVICE_HOSTS: `${connector.url},${drive.url}` }
  const app = await testApp(
    { ...azure.settings, ...hosts, ...settings },
    { clock, setTimer: timers.setTimer, voice: reader },
  )
  const post = async (text: string, more: object = {}) => {
    const activity = message(connector.url, text, {
      ...{ channelId: 'msteams', locale: 'en-US' },
      recipient: { id: `28:${APP_ID}`, name: 'Evenkeel' },
      from: { id: '29:kim', aadObjectId: '11111111-2222-4333-8444-555555555555' },
      conversation: { id: 'a:chat', conversationType: 'personal' },
      ...more,
    })
    const signed = await azure.authority.sign(connector.url)
    expect((await postActivity(app.url, activity, signed)).status).toBe(202)
  }
  const told = () =>
    connector
      .messages('a:chat')
      .map((one) => JSON.stringify(one))
      .join('\n')
  return {
    ...{ drive, reader, told },
    say: (text: string) => post(text),
    note: (downloadUrl: string) =>
      post('', {
        attachments: [
          {
            contentType: FILE,
            name: 'voice.m4a',
            contentUrl: 'https://example.sharepoint.com/voice.m4a',
            content: { downloadUrl, uniqueId: 'u', fileType: 'm4a' },
          },
        ],
      }),
    heard: (words: RegExp) => until(() => words.test(told())),
  }
}

describe('a voice note on Teams', () => {
  test.each(['public', 'workplace', 'school'])(
    'is never fetched for a %s, and it is said why',
    async (TENANT_KIND) => {
      const { note, heard, drive, reader } = await voiceOnTeams({ COUNTRY: 'DE', TENANT_KIND })
      await note(`${drive.url}/voice`)
      await heard(/don’t listen to voice notes here/)
      expect(drive.fetched).toEqual([])
      expect(reader.asked).toEqual([])
    },
  )

  test('in a clinic is fetched from the allowed address, after a yes', async () => {
    const { note, say, heard, drive } = await voiceOnTeams({ COUNTRY: 'NZ', TENANT_KIND: 'clinic' })
    drive.files.set('/voice', spokenNote({ text: 'I feel so alone tonight' }))
    await note(`${drive.url}/voice`)
    await heard(/May I\?/)
    expect(drive.fetched).toEqual([])
    await say('Yes, you may listen')
    await heard(/I heard: “I feel so alone tonight”/)
    expect(drive.fetched).toEqual(['/voice'])
  })

  test.each(['https://evil.example/voice', 'http://169.254.169.254/voice', 'file:///etc/passwd'])(
    'at %s is not fetched',
    async (address) => {
      const house = await voiceOnTeams({ COUNTRY: 'NZ', TENANT_KIND: 'clinic' })
      await house.say('voice on')
      await house.say('Yes, you may listen')
      await house.heard(/From now on I listen/)
      await house.note(address)
      await house.heard(/could not fetch your voice note/)
      expect(house.reader.asked).toEqual([])
    },
  )

  test.each([
    [404, /no longer there/],
    [302, /trouble listening/],
  ])('whose address answers %i is said kindly', async (status, words) => {
    const house = await voiceOnTeams({ COUNTRY: 'NZ', TENANT_KIND: 'clinic' })
    await house.say('voice on')
    await house.say('Yes, you may listen')
    await house.heard(/From now on I listen/)
    house.drive.answers.push(status)
    await house.note(`${house.drive.url}/voice`)
    await house.heard(words)
    expect(house.drive.fetched).toEqual(['/voice'])
  })
})
