import { describe, expect, it } from 'vitest'
import { createLogger } from '../../bot/logger.ts'
import { DirectLineUser, textsOf } from '../support/direct-line-user.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { testApp } from '../support/test-app.ts'
import type { Profile } from '../../dialogs/types.ts'
import { abstainingReading } from '../../nlp/text/unread.ts'
import type { EmotionReading } from '../../types.ts'

const BROKEN_READER = { id: 'broken', read: () => Promise.reject(new Error('the model is gone')) }

async function talkIn(locale: string, parts: Parameters<typeof testApp>[1] = {}, settings = {}) {
  const app = await testApp(settings, parts)
  const user = await DirectLineUser.open(app.url, locale)
  await user.answersAfter(0)
  return user
}

describe('a turn', () => {
  it('says once what this is, before anything else', async () => {
    const user = await talkIn('en')
    await user.say('Hello')
    await user.say('I had a long day')
    const notices = (await user.activities()).filter(({ text }) =>
      text?.includes('I am an AI program'),
    )
    expect(notices).toHaveLength(1)
  })

  it.each([
    ['en', 'I want to kill myself', /988/],
    ['zh-Hans', '我不想活了', /12356/],
    ['zh-Hant', '我不想活了，活著沒有意思', /12356|1925/],
  ])('in %s answers danger in the same turn, whatever fails', async (locale, text, help) => {
    const logger = createLogger('silent')
    const broken = () => {
      throw new Error('the rules are gone')
    }
    for (const parts of [{}, { reader: BROKEN_READER, logger }, { screen: broken, logger }]) {
      const user = await talkIn(locale, parts)
      expect(textsOf(await user.say(text))).toMatch(help)
    }
  })

  it('answers danger inside an exercise, after a command, and in a long text', async () => {
    const user = await talkIn('en')
    await user.say('grounding exercise please')
    expect(textsOf(await user.say('5, and I want to end my life'))).toMatch(/988/)
    const other = await talkIn('en')
    await other.say('delete')
    expect(textsOf(await other.say('yes, and then I will kill myself'))).toMatch(/988/)
  })

  it('leads a breathing exercise from the offer to the end, and keeps the ratings', async () => {
    const user = await talkIn('en')
    await user.say('Help me calm down')
    let answers = await user.say('paced breathing')
    for (let i = 0; i < 12 && !answers.some(({ attachments }) => attachments); i += 1) {
      const text = textsOf(answers)
      const [choice] = answers.at(-1)?.suggestedActions?.actions ?? []
      answers = await user.say(
        /0.*10|how (strong|distress|tense)/i.test(text) ? '8' : (choice?.value ?? 'yes'),
      )
    }
    const pacer = answers.flatMap(({ attachments }) => attachments ?? [])[0]
    expect(pacer?.contentType).toBe('application/vnd.evenkeel.pacer+json')
    expect(pacer?.content).toMatchObject({ inhale: 4, exhale: 6 })
    const posted = await user.post({ type: 'event', name: 'pacer.finished' })
    const { id } = (await posted.json()) as { id: string }
    await user.answersAfter(Number(id.split('|')[1]))
    const end = await user.say('3')
    expect(textsOf(end).length).toBeGreaterThan(0)
    const mood = await user.say('mood')
    const { points } = mood[0]?.attachments?.[0]?.content as { points: { rating?: number }[] }
    expect(points.map(({ rating }) => rating)).toEqual(expect.arrayContaining([8, 3]))
  })

  it('knows its commands in both languages', async () => {
    for (const [locale, words] of [
      ['en', ['help', 'stop', 'human', 'mood', 'why', 'language', 'country', 'export', 'delete']],
      ['zh-Hans', ['帮助', '停止', '真人', '心情', '为什么', '语言', '国家', '导出', '删除']],
      ['zh-Hant', ['幫助', '停止', '真人', '心情', '為什麼', '語言', '國家', '導出', '刪除']],
    ] as const) {
      const user = await talkIn(locale)
      const answers = []
      for (const word of words) answers.push(await user.say(word))
      expect(answers.every(([first]) => first?.locale === locale)).toBe(true)
      expect(textsOf(answers[2] ?? [])).toMatch(/988/)
      expect(answers[7]?.[0]?.attachments?.[0]).toMatchObject({ contentUrl: '/api/export' })
    }
  })

  it('never pretends that a person is there', async () => {
    const user = await talkIn('en')
    expect(textsOf(await user.say('human'))).toMatch(/can’t connect you/)
  })

  it('answers in the language that is written, until one is chosen', async () => {
    const user = await talkIn('en')
    const chinese = await user.say('我今天心里很难受，不知道怎么办')
    expect(chinese[0]?.locale).toBe('zh-Hans')
    expect(
      chinese.some(({ name, value }) => name === 'locale.changed' && value === 'zh-Hans'),
    ).toBe(true)
    const chosen = await user.say('繁體中文')
    expect(chosen[0]).toMatchObject({ locale: 'zh-Hant' })
    const english = await user.say('I am not sure what to say')
    expect(english[0]?.locale).toBe('zh-Hant')
  })

  it('follows the language chosen on the page', async () => {
    const user = await talkIn('en')
    const posted = await user.post({ type: 'event', name: 'locale.chosen', value: 'zh-Hans' })
    const { id } = (await posted.json()) as { id: string }
    const answers = await user.answersAfter(Number(id.split('|')[1]))
    expect(answers[0]?.text).toContain('中文')
  })

  it('erases everything when told twice, and nothing otherwise', async () => {
    const user = await talkIn('en')
    await user.say('the lighthouse was beautiful')
    await user.say('delete')
    await user.say('what a day')
    await user.say('Yes, erase everything')
    expect(JSON.stringify(await user.activities())).toContain('lighthouse')
    const asked = await user.say('delete')
    expect(textsOf(asked)).toMatch(/can’t be undone/)
    const gone = await user.say('Yes, erase everything')
    expect(gone.some(({ name }) => name === 'person.erased')).toBe(true)
    expect(JSON.stringify(await user.activities())).not.toContain('lighthouse')
    expect(textsOf(await user.say('mood'))).toMatch(/nothing to draw/)
  })

  it('asks for the country rather than guess it, and then gives its numbers', async () => {
    const user = await talkIn('en')
    await user.say('country')
    expect(textsOf(await user.say('United Kingdom'))).toMatch(/116 123/)
    expect(textsOf(await user.say('human'))).not.toMatch(/988/)
    const set = await talkIn('en', {}, { COUNTRY: 'SG' })
    expect(textsOf(await set.say('human'))).toMatch(/1767/)
  })

  it('asks a command’s question for one message only', async () => {
    const user = await talkIn('en')
    await user.say('country')
    await user.say('Ireland')
    expect(textsOf(await user.say('France'))).not.toMatch(/numbers I would show/)
  })

  it('keeps the operator’s country a setting: it is nobody’s own', async () => {
    const DATA_DIR = temporaryFolder()
    const app = await testApp({ DATA_DIR, COUNTRY: 'SG' })
    const user = await DirectLineUser.open(app.url)
    await user.say('human')
    await app.close()
    const moved = await testApp({ DATA_DIR, COUNTRY: 'IE' })
    const back = await DirectLineUser.open(moved.url, 'en', user.cookie)
    expect(textsOf(await back.say('human'))).toMatch(/116 123/)
  })

  it('says that it went wrong, with help beside it, when the dialog fails', async () => {
    const reader = { id: 'odd', read: () => Promise.resolve({ language: 'en' } as EmotionReading) }
    const user = await talkIn('en', { reader })
    const answers = await user.say('I had a long day')
    expect(textsOf(answers)).toMatch(/went wrong on my side[\s\S]*988/)
    expect(textsOf(await user.say('help'))).toMatch(/simply write to me/)
  })

  it('keeps in mind what it was told, shows it, comes back to it once, and forgets it', async () => {
    const clock = new ManualClock()
    const user = await talkIn('en', { clock }, { TOKEN_TTL_SECONDS: '86400' })
    await user.say('My sister Anna is angry with me. I will call her tomorrow')
    expect(textsOf(await user.say('memory'))).toMatch(/my sister Anna[\s\S]*call her tomorrow/)
    clock.advance(40 * 3_600_000)
    const later = await DirectLineUser.open(user.url, 'en', user.cookie)
    expect(textsOf(await later.say('Hello'))).toMatch(/call her tomorrow/)
    expect(textsOf(await later.say('Hello'))).not.toMatch(/call her tomorrow/)
    await later.say('memory')
    expect(textsOf(await later.say('Forget all of this'))).toMatch(/Forgotten/)
    expect(textsOf(await later.say('memory'))).toMatch(/not kept anything/)
  })

  it('keeps how it was put right, hands it out without the words, and erases it', async () => {
    const sad = { ...abstainingReading('en', 'sad-reader'), abstained: false, valence: -0.6 }
    const reading = { ...sad, shared: { ...sad.shared, sadness: 0.8 } }
    const user = await talkIn('en', {
      reader: { id: 'sad-reader', read: () => Promise.resolve(reading) },
    })
    const exported = async () => {
      const response = await fetch(`${user.url}/api/export`, {
        headers: { authorization: `Bearer ${user.session.token}` },
      })
      return (await response.json()) as { profile: Profile }
    }
    await user.say('hello')
    await user.say('the lamp in the hallway was on again')
    await user.say('not sad, angry')
    expect(textsOf(await user.say('export'))).toMatch(/put right what I read, 1 so far/)
    const { profile } = await exported()
    expect(profile.corrections).toMatchObject([{ read: 'sad', said: 'angry', model: 'sad-reader' }])
    expect(JSON.stringify(profile)).not.toContain('lamp')
    await user.say('delete')
    await user.say('Yes, erase everything')
    expect((await exported()).profile).not.toHaveProperty('corrections')
  })

  it('explains itself', async () => {
    const user = await talkIn('en')
    await user.say('My boss shouted at me and I feel awful')
    expect(textsOf(await user.say('why')).length).toBeGreaterThan(40)
  })
})
