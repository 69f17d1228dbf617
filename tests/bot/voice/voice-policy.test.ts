import { describe, expect, test } from 'vitest'
import { testApp } from '../../support/test-app.ts'
import { DirectLineUser } from '../../support/direct-line-user.ts'
import { eventually, noteForm, upload, voiceHouse } from '../../support/voice-house.ts'
import { spokenNote, StandInVoiceReader } from '../../support/spoken-note.ts'
import { loadConfig } from '../../../bot/config.ts'
import { createLogger } from '../../../bot/logger.ts'
import { loadVoice, type VoiceModelOptions } from '../../../bot/voice/load-voice.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('where policy does not allow it', () => {
  test.each(['school', 'workplace'])(
    'in a %s a note is not kept, not read, and it is said why',
    async (TENANT_KIND) => {
      const house = await voiceHouse({ TENANT_KIND })
      const [answer] = await house.note({ text: 'not for you' })
      expect(answer).toMatch(/don’t listen to voice notes here.*The reason: .*type it/s)
      expect(house.recordings()).toEqual([])
      expect(house.reader.asked).toEqual([])
      const [status] = await house.user.say('voice')
      expect(status?.text).toMatch(/don’t listen/)
      expect(await offered(house.user)).toBeUndefined()
    },
  )

  test('in Chinese', async () => {
    const house = await voiceHouse({ TENANT_KIND: 'school' }, 'zh-Hans')
    expect((await house.note({ text: '别听' }))[0]).toMatch(/不听语音.*原因/s)
  })

  test('where feelings may not be read from a voice, the words are, and that is what is asked', async () => {
    const house = await voiceHouse({ COUNTRY: 'US', REGION: 'US-IL' })
    const [ask] = await house.note({ text: 'words alone' })
    expect(ask).toMatch(/reads the words, not the sound/)
    await house.user.say('Yes, you may listen')
    await house.since(0)
    expect(await house.said()).toContain('words alone')
    expect(house.reader.asked).toEqual([{ readFeeling: false, script: 'zh-Hans' }])
  })

  test('“why” says so', async () => {
    const house = await voiceHouse()
    const said = await house.user.say('why')
    expect(said.map(({ text }) => text).join(' ')).toMatch(/only after you have said yes/)
  })
})

describe('with VOICE on', () => {
  test('but without speech models the start ends with what to do', async () => {
    const config = loadConfig({ VOICE: 'on', DATA_DIR: temporaryFolder() }, temporaryFolder())
    await expect(loadVoice(config, createLogger('silent'), undefined)).rejects.toMatchObject({
      code: 'VoiceModelMissing',
      message: expect.stringMatching(/set VOICE=off/) as string,
    })
  })

  test.each([
    [{}, /git checkout -- models/],
    [{ ASR_MODEL: '/models/large' }, /ASR_MODEL \/models\/large must be the folder/],
  ])('but with models that cannot be loaded, too: %j', async (settings, words) => {
    const config = loadConfig({ VOICE: 'on', ...settings }, temporaryFolder())
    const load = () => Promise.reject(new Error('no such file'))
    await expect(loadVoice(config, createLogger('silent'), load)).rejects.toMatchObject({
      code: 'VoiceModelMissing',
      message: expect.stringMatching(words) as string,
    })
  })

  test('it is said that the research model is not for commercial use', async () => {
    const lines: string[] = []
    const logger = createLogger('info', { write: (line) => void lines.push(line) })
    const settings = { VOICE: 'on', VOICE_EMOTION_MODEL: 'research', VOICE_MAX_SECONDS: '60' }
    const asked: VoiceModelOptions[] = []
    const load = (options: VoiceModelOptions) => {
      asked.push(options)
      return Promise.resolve(new StandInVoiceReader())
    }
    await loadVoice(loadConfig(settings, temporaryFolder()), logger, load)
    expect(asked).toMatchObject([{ emotionModel: 'research', languages: ['en', 'zh'] }])
    expect(lines.join('')).toMatch(/voice notes are listened to[\s\S]*not be used commercially/)
  })
})

describe('with VOICE off', () => {
  test('a note is answered as before, and nothing of it is kept', async () => {
    const app = await testApp()
    const user = await DirectLineUser.open(app.url)
    expect(await offered(user)).toBeUndefined()
    const response = await upload(user, noteForm(spokenNote({ text: 'hello' })))
    const { id } = (await response.json()) as { id: string }
    const [answer] = await user.answersAfter(Number(id.split('|')[1]))
    expect(answer?.text).toMatch(/can’t listen to voice messages yet/)
  })
})

test('the page is told that notes are taken, and how long they may be', async () => {
  const house = await voiceHouse({ VOICE_MAX_SECONDS: '90' })
  expect(await offered(house.user)).toEqual({ maxSeconds: 90 })
})

test('a small note may come as a data URL, as Web Chat’s clients send files', async () => {
  const house = await voiceHouse()
  await house.agree()
  const bytes = spokenNote({ text: 'sent inside the message' }).toString('base64')
  const contentUrl = `data:audio/ogg;base64,${bytes}`
  const attachments = [{ contentType: 'audio/ogg', contentUrl }]
  await house.user.post({ type: 'message', attachments })
  await eventually(async () => (await house.said()).includes('sent inside the message'))
  // An address is not fetched, whatever lies there.
  const elsewhere = [{ contentType: 'audio/ogg', contentUrl: 'https://example.org/a.ogg' }]
  const before = (await house.heard()).length
  await house.user.post({ type: 'message', attachments: elsewhere })
  expect((await house.since(before)).join(' ')).toMatch(/can’t open/)
})

test('no client can send the service’s own words about a note', async () => {
  const house = await voiceHouse()
  await house.agree()
  const before = (await house.heard()).length
  await house.user.post({ type: 'event', name: 'voice.unread', value: 'FAILED@x' })
  const forged = { spoken: { note: 'x', isUnsure: true }, notes: [{ id: 'x' }], voiceFeatures: [1] }
  await house.user.post({ type: 'message', text: 'hello there', ...forged })
  const answers = await house.since(before)
  expect(answers.join(' ')).not.toMatch(/Is that what you said|several times|listening/)
})

async function offered({ url, cookie }: DirectLineUser): Promise<unknown> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: '{}',
  })
  return ((await response.json()) as { voice?: unknown }).voice
}
