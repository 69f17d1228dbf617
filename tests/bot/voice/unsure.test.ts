import { describe, expect, test } from 'vitest'
import type { DirectLineUser } from '../../support/direct-line-user.ts'
import { eventually, voiceHouse } from '../../support/voice-house.ts'

const MISHEARD = { text: 'I lost my cat today', isUnsure: true, confidence: 0.3 }

describe('words that may be misheard', () => {
  test('are shown and asked about, and nothing is built on them before', async () => {
    const house = await voiceHouse()
    await house.agree()
    const [ask, ...more] = await house.note(MISHEARD)
    expect(ask).toMatch(/not sure.*“I lost my cat today” Is that what you said\?/)
    expect(more).toEqual([])
    const logged = (await house.activities()).find(({ text }) => text === MISHEARD.text)
    expect(logged?.channelData).toMatchObject({ spoken: { unsure: true } })
    const answers = await house.user.say('Yes, that’s it')
    const words = answers.map(({ text }) => text).join(' ')
    expect(words).not.toMatch(/Is that what you said/)
    expect(words).not.toBe('')
    expect(await house.said()).toContain(MISHEARD.text)
  })

  test('a plain yes will do, and then they are the message: a command runs', async () => {
    const house = await voiceHouse()
    await house.agree()
    await house.note({ text: 'Exercises.', isUnsure: true })
    const [answer] = await house.user.say('yes')
    expect(answer?.text).toMatch(/These are the exercises I know/)
  })

  test.each([
    ['I’ll say it again', /record it once more/],
    ['I’ll type it', /type it/],
    ['no', /record it once more/],
  ])('%j puts them aside, and they leave the log', async (button, expected) => {
    const house = await voiceHouse()
    await house.agree()
    await house.note(MISHEARD)
    const [answer] = await house.user.say(button)
    expect(answer?.text).toMatch(expected)
    await eventually(async () => !(await house.said()).includes(MISHEARD.text))
  })

  test('typing something else instead is the message, and the words are put aside', async () => {
    const house = await voiceHouse()
    await house.agree()
    await house.note(MISHEARD)
    const answers = await house.user.say('I lost my cap today, it was a gift from my father')
    expect(answers.map(({ text }) => text).join(' ')).not.toBe('')
    await eventually(async () => !(await house.said()).includes(MISHEARD.text))
    // The question is closed: a later yes is no yes to it.
    const later = await house.user.say('yes')
    expect(later.map(({ text }) => text).join(' ')).not.toMatch(/once more/)
  })

  test('several are asked about one after the other, and none is lost', async () => {
    const house = await voiceHouse()
    await house.agree()
    const open = house.reader.hold()
    const before = (await house.heard()).length
    await house.send(MISHEARD)
    await house.send({ text: 'Exercises.', isUnsure: true })
    await house.send({ text: 'my neighbour was kind to me' })
    open()
    await eventually(async () => (await house.said()).includes('my neighbour was kind to me'))
    // The third is answered, and the open question stands behind its answer once more.
    const asks = (texts: readonly string[]) =>
      texts.filter((one) => one.includes('Is that what')).length
    await eventually(async () => asks((await house.heard()).slice(before)) >= 2)
    const asked = await house.since(before)
    expect(asked.at(-1)).toMatch(/Is that what you said/)
    // Notes are read side by side: either may have been heard first.
    expect(asked.join(' ')).toMatch(/lost my cat|Exercises\./)
    const first = await house.user.say('Yes, that’s it')
    expect(first.at(-1)?.text).toMatch(
      /“(?:Exercises\.|I lost my cat today)” Is that what you said/,
    )
    const second = await house.user.say('Yes, that’s it')
    const words = [...first, ...second].map(({ text }) => text).join(' ')
    expect(words).toMatch(/These are the exercises I know/)
    expect(second.at(-1)?.text).not.toMatch(/Is that what you said/)
    expect(await house.said()).toEqual(expect.arrayContaining([MISHEARD.text, 'Exercises.']))
  })

  test('danger in them is answered at once', async () => {
    const house = await voiceHouse({ COUNTRY: 'GB' })
    await house.agree()
    const answers = await house.note({ text: 'I want to kill myself', isUnsure: true })
    expect(answers.join(' ')).toMatch(/may not have heard every word.*“I want to kill myself”/)
    expect(answers.join(' ')).toMatch(/116 123|999/)
    expect(answers.join(' ')).not.toMatch(/Is that what you said/)
  })

  test('danger in them is answered at once, in Chinese', async () => {
    const house = await voiceHouse({ COUNTRY: 'CN' }, 'zh-Hans')
    await house.note({ text: '第一条', language: 'zh-Hans' })
    await house.user.say('可以，听吧')
    await eventually(async () => (await house.said()).includes('第一条'))
    await house.since(0)
    const answers = await house.note({ text: '我不想活了', language: 'zh-Hans', isUnsure: true })
    expect(answers.join(' ')).toMatch(/可能没有听清/)
    expect(answers.join(' ')).toMatch(/12356|120|110/)
  })

  test('a language that is not read here is asked about, never built on', async () => {
    const house = await voiceHouse()
    await house.agree()
    const [ask] = await house.note({ text: 'ich bin müde', language: 'und' })
    expect(ask).toMatch(/Is that what you said/)
  })

  test('no mood is drawn from them before they are confirmed', async () => {
    const house = await voiceHouse()
    await house.agree()
    const before = await exported(house.user)
    await house.note(MISHEARD)
    const asked = await exported(house.user)
    expect(asked.mood).toEqual(before.mood)
    const [unsure] = asked.conversations[0]?.state.voice?.unsure ?? []
    expect(unsure).toMatchObject({ text: MISHEARD.text })
    expect(JSON.stringify(unsure)).not.toMatch(/features/)
    await house.user.say('yes')
    expect((await exported(house.user)).mood.length).toBeGreaterThan(before.mood.length)
  })
})

interface Exported {
  readonly mood: readonly unknown[]
  readonly conversations: readonly { readonly state: { readonly voice?: { unsure?: object[] } } }[]
}

async function exported({ url, session }: DirectLineUser): Promise<Exported> {
  const headers = { authorization: `Bearer ${session.token}` }
  return (await (await fetch(`${url}/api/export`, { headers })).json()) as Exported
}
