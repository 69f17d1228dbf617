import { describe, expect, test } from 'vitest'
import { spokenNote } from '../../support/spoken-note.ts'
import { eventually, voiceHouse } from '../../support/voice-house.ts'

describe('a note that cannot be read', () => {
  test.each([
    [{ fault: 'AUDIO_EMPTY' }, /reached me empty/, /是空的/],
    [{ fault: 'AUDIO_UNKNOWN' }, /kind that I don’t know/, /格式我不认识/],
    [{ fault: 'AUDIO_BROKEN' }, /damaged/, /损坏/],
    [{ fault: 'AUDIO_TOO_LARGE' }, /too large/, /太大/],
    [{ fault: 'AUDIO_TOO_LONG' }, /longer than I can/, /太长/],
    [{ fault: 'AUDIO_TOO_SHORT' }, /too short/, /太短/],
    [{ quality: 'quiet' }, /too faintly/, /太轻/],
    [{ quality: 'silent' }, /only silence/, /只有安静/],
    [{ quality: 'noise' }, /sounds, but no words/, /听不出话/],
    [{ quality: 'clear' }, /could not make out any words/, /没有听出/],
    [{ quality: 'clear', text: ' ' }, /could not make out any words/, /没有听出/],
  ] as const)('%j has a sentence of its own, in both languages', async (spoken, en, zh) => {
    const house = await voiceHouse()
    await house.agree()
    const english = await house.note({ ...spoken })
    expect(english).toHaveLength(1)
    expect(english[0]).toMatch(en)
    expect(english[0]).toMatch(/type/)
    expect(house.recordings()).toEqual([])
    await house.user.say('language zh')
    expect((await house.note({ ...spoken, seconds: 4 }))[0]).toMatch(zh)
  })

  test('a model that fails is said to have trouble, tried again, and nothing is lost', async () => {
    const house = await voiceHouse()
    await house.agree()
    const [trouble] = await house.note({ text: 'said in the end', fails: 2 })
    expect(trouble).toMatch(/trouble listening.*not lost/)
    const told = (await house.heard()).length
    for (const wait of [1000, 2000]) {
      await eventually(() => Promise.resolve(house.timers.waits.includes(wait)))
      house.clock.advance(wait)
      house.timers.advance(wait)
    }
    await eventually(async () => (await house.said()).includes('said in the end'))
    expect((await house.since(told)).join(' ')).not.toMatch(/trouble listening/)
  })

  test('a model that never works: after the last try that is said, and nothing is kept', async () => {
    const house = await voiceHouse()
    await house.agree()
    await house.note({ text: 'never', fails: 1000 })
    for (let attempts = 1; attempts < 10; attempts += 1) {
      const wait = Math.min(600_000, 1000 * 2 ** (attempts - 1))
      await eventually(() => Promise.resolve(house.reader.asked.length === attempts + 1))
      await eventually(() =>
        Promise.resolve(house.timers.waits.some((one) => one <= Math.min(wait, 60_000))),
      )
      await house.since(0)
      house.clock.advance(wait)
      house.timers.advance(Math.max(wait, 60_000))
    }
    await eventually(async () => (await house.heard()).some((one) => one.includes('several times')))
    await eventually(() => Promise.resolve(house.recordings().length === 0))
  })

  test('a reading that takes too long counts as failed', async () => {
    const house = await voiceHouse()
    await house.agree()
    house.reader.hold()
    await house.send({ text: 'slow' })
    await eventually(() => Promise.resolve(house.reader.asked.length === 2))
    const before = (await house.heard()).length
    house.timers.advance(180_000)
    await eventually(async () => (await house.heard()).length > before)
    expect((await house.since(before))[0]).toMatch(/trouble listening/)
  })

  test('in danger, help stands beside the sentence', async () => {
    const house = await voiceHouse({ COUNTRY: 'GB' })
    await house.agree()
    await house.user.say('I want to kill myself')
    const said = await house.note({ quality: 'noise' })
    expect(said.join(' ')).toMatch(/no words.*116 123|999/s)
  })

  test('a picture with the name of a recording is a picture', async () => {
    const house = await voiceHouse()
    const png = Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')
    expect((await house.note(png)).join(' ')).toMatch(/can’t look at pictures/)
    expect(house.recordings()).toEqual([])
  })

  test('without a byte there is no note, and the client is told', async () => {
    const house = await voiceHouse()
    const response = await house.send(Buffer.alloc(0))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { code: 'UploadEmpty' } })
  })
})

describe('many notes at once', () => {
  test('five wait; the rest are kindly not taken, and said so once', async () => {
    const house = await voiceHouse()
    await house.agree()
    const open = house.reader.hold()
    const before = (await house.heard()).length
    const sent = await Promise.all(
      Array.from({ length: 50 }, (_, i) => house.send({ text: `note number ${i}` })),
    )
    // What is more than may wait for a turn at all is refused with a named error.
    expect(sent.every(({ status }) => status === 200 || status === 429)).toBe(true)
    await house.since(before)
    const bodies = house.recordings().filter((name) => name.endsWith('.body'))
    expect(bodies).toHaveLength(5)
    open()
    await eventually(() => Promise.resolve(house.recordings().length === 0))
    const heard = (await house.said()).filter((text) => text.startsWith('note number'))
    expect(heard).toHaveLength(5)
    const full = (await house.since(before)).filter((text) => text.includes('listen to at once'))
    expect(full).toHaveLength(1)
  })

  test('notes are limited by their bytes, too', async () => {
    const house = await voiceHouse()
    await house.agree()
    const open = house.reader.hold()
    const large = spokenNote({ text: 'large' }, 19 * 1024 * 1024)
    await house.send(large)
    await house.send(large)
    const said = await house.note(large)
    expect(said.join(' ')).toMatch(/listen to at once/)
    open()
    await eventually(() => Promise.resolve(house.recordings().length === 0))
  })

  test('one above 20 MB is refused by name', async () => {
    const house = await voiceHouse()
    const response = await house.send(spokenNote({ text: 'huge' }, 20 * 1024 * 1024))
    expect(response.status).toBe(413)
    expect(house.recordings()).toEqual([])
  })
})
