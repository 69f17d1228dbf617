import { describe, expect, test } from 'vitest'
import { eventually, voiceHouse } from '../../support/voice-house.ts'

const TWO_CONSENTS = ['Yes, you may listen', 'Yes, and learn how I sound', 'No, erase it']

describe('the first voice note', () => {
  test('is asked about, kept meanwhile, read after a yes and answered like text', async () => {
    const house = await voiceHouse()
    const [ask] = await house.note({ text: 'I feel so alone tonight' })
    expect(ask).toMatch(/May I\?/)
    expect(house.reader.asked).toEqual([])
    expect(house.recordings().length).toBeGreaterThan(0)
    const before = (await house.heard()).length
    const [thanks] = await house.user.say('Yes, you may listen')
    expect(thanks?.text).toMatch(/listening/)
    await eventually(async () => (await house.said()).includes('I feel so alone tonight'))
    const answers = await house.since(before + 1)
    expect(answers.join(' ')).not.toBe('')
    await eventually(() => Promise.resolve(house.recordings().length === 0))
    const spoken = (await house.activities()).find(({ text }) => text === 'I feel so alone tonight')
    expect(spoken?.channelData).toMatchObject({ spoken: { seconds: 3, unsure: false } })
  })

  test('shows the buttons, and the log the length and nothing of the sound', async () => {
    const house = await voiceHouse()
    await house.note({ text: 'a secret that is said aloud' })
    const all = await house.activities()
    const ask = all.find(({ text }) => text?.includes('May I?'))
    expect(ask?.suggestedActions?.actions.map(({ value }) => value)).toEqual(TWO_CONSENTS)
    const note = all.find(({ from, type }) => from.role === 'user' && type === 'message')
    expect(note).toMatchObject({
      attachments: [{ contentType: 'audio/ogg', name: 'voice.ogg' }],
      channelData: { notes: [{ seconds: 3 }] },
    })
    expect(JSON.stringify(all)).not.toContain('a secret that is said aloud')
  })

  test('is erased unheard after a no, and the next one is asked about again', async () => {
    const house = await voiceHouse()
    await house.note({ text: 'never to be heard' })
    const [answer] = await house.user.say('No, erase it')
    expect(answer?.text).toMatch(/not listened/)
    await eventually(() => Promise.resolve(house.recordings().length === 0))
    expect(house.reader.asked).toEqual([])
    expect((await house.note({ text: 'another' })).join(' ')).toMatch(/May I\?/)
  })

  test('waits while the person writes something else, and is read when they allow it', async () => {
    const house = await voiceHouse()
    await house.note({ text: 'this waited' })
    await house.user.say('hang on a second, work is calling')
    expect(house.recordings().length).toBeGreaterThan(0)
    // The button is still on the screen of a messenger.
    await house.user.say('Yes, you may listen')
    await eventually(async () => (await house.said()).includes('this waited'))
  })

  test('is erased within a day without an answer', async () => {
    const house = await voiceHouse()
    await house.note({ text: 'too late' })
    house.clock.advance(82_800_000)
    house.timers.advance(3_600_000)
    await eventually(() => Promise.resolve(house.recordings().length === 0))
    await house.comeBack()
    const [answer] = await house.user.say('Yes, you may listen')
    expect(answer?.text).toMatch(/erased meanwhile/)
    expect(house.reader.asked).toEqual([])
  })

  test('in Chinese', async () => {
    const house = await voiceHouse({}, 'zh-Hans')
    const said = await house.note({ text: '我今天很难过', language: 'zh-Hans' })
    expect(said.at(-1)).toMatch(/可以听吗/)
    await house.user.say('可以，听吧')
    await eventually(async () => (await house.said()).includes('我今天很难过'))
  })
})

describe('with consent', () => {
  test('a note is read at once, and answered once though it is sent twice', async () => {
    const house = await voiceHouse()
    await house.agree()
    const id = 'the-same-note'
    await house.send({ text: 'my job is wearing me out' }, {}, id)
    await house.send({ text: 'my job is wearing me out' }, {}, id)
    await eventually(async () => (await house.said()).includes('my job is wearing me out'))
    await house.since(0)
    const heard = (await house.said()).filter((text) => text === 'my job is wearing me out')
    expect(heard).toHaveLength(1)
    expect(house.recordings()).toEqual([])
  })

  test('words and feelings are read, but nothing is learned of the voice without its own yes', async () => {
    const house = await voiceHouse()
    await house.agree()
    await house.note({ text: 'one more thing about it' })
    expect(house.reader.asked.at(-1)).toEqual({ readFeeling: true, script: 'zh-Hans' })
    const kept = await (await exportOf(house)).json()
    expect(JSON.stringify(kept)).not.toContain('squares')
  })

  test('with that yes a calibration grows, is in the export, and is forgotten on demand', async () => {
    const house = await voiceHouse()
    await house.agree('Yes, and learn how I sound')
    for (const text of ['a second note', 'a third note', 'a fourth note'])
      await house.note({ text })
    expect(house.reader.asked.map(({ norm }) => norm?.count)).toEqual([undefined, 1, 2, 3])
    const kept = (await (await exportOf(house)).json()) as Exported
    expect(kept.profile.voice?.calibration?.norm?.count).toBe(4)
    await house.user.say('voice forget')
    const after = (await (await exportOf(house)).json()) as Exported
    expect(after.profile.voice).toBeDefined()
    expect(after.profile.voice?.calibration).toBeUndefined()
  })

  test('"voice" says how it stands; "voice off" ends it, and what waits is let go of', async () => {
    const house = await voiceHouse()
    await house.agree()
    const [status] = await house.user.say('voice')
    expect(status?.text).toMatch(
      /allowed me to listen.*5 Jan 2026|allowed me to listen.*Jan 5, 2026/,
    )
    const open = house.reader.hold()
    await house.send({ text: 'on its way and taken back' })
    await eventually(() => Promise.resolve(house.reader.asked.length === 2))
    const [ended] = await house.user.say('voice off')
    expect(ended?.text).toMatch(/no longer listen/)
    await eventually(() => Promise.resolve(house.recordings().length === 0))
    open()
    await house.since(0)
    expect(await house.said()).not.toContain('on its way and taken back')
    expect((await house.note({ text: 'and again' })).join(' ')).toMatch(/May I\?/)
  })

  test('erasing everything erases the notes that wait', async () => {
    const house = await voiceHouse()
    await house.agree()
    const open = house.reader.hold()
    await house.send({ text: 'on its way and erased' })
    await eventually(() => Promise.resolve(house.reader.asked.length === 2))
    await house.user.say('delete')
    await house.user.say('Yes, erase everything')
    await eventually(() => Promise.resolve(house.recordings().length === 0))
    open()
    await house.since(0)
    expect(await house.said()).not.toContain('on its way and erased')
    const kept = (await (await exportOf(house)).json()) as Exported
    expect(kept.profile.voice).toBeUndefined()
  })

  test('a text sent meanwhile is answered at once, danger above all', async () => {
    const house = await voiceHouse({ COUNTRY: 'GB' })
    await house.agree()
    const open = house.reader.hold()
    await house.send({ text: 'a long story' })
    await eventually(() => Promise.resolve(house.reader.asked.length === 2))
    const answers = await house.user.say('I want to kill myself')
    expect(answers.map(({ text }) => text).join(' ')).toMatch(/116 123|999/)
    open()
    await eventually(async () => (await house.said()).includes('a long story'))
  })

  test('danger that is spoken is answered like danger that is written', async () => {
    const house = await voiceHouse({ COUNTRY: 'GB' })
    await house.agree()
    const answers = await house.note({ text: 'I want to kill myself.' })
    expect(answers.join(' ')).toMatch(/116 123|999/)
  })

  test('a command can be spoken', async () => {
    const house = await voiceHouse()
    await house.agree()
    expect((await house.note({ text: 'Help.' })).join(' ')).toMatch(/These words work at any time/)
  })
})

interface Exported {
  readonly profile: {
    readonly voice?: { readonly calibration?: { readonly norm?: { readonly count: number } } }
  }
}

function exportOf({ user }: Awaited<ReturnType<typeof voiceHouse>>): Promise<Response> {
  return fetch(`${user.url}/api/export`, {
    headers: { authorization: `Bearer ${user.session.token}` },
  })
}
