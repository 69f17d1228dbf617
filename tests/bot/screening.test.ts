import { describe, expect, it } from 'vitest'
import { DirectLineUser, textsOf } from '../support/direct-line-user.ts'
import { testApp } from '../support/test-app.ts'

async function talkIn(locale: string, settings = {}) {
  const { url } = await testApp(settings)
  const user = await DirectLineUser.open(url, locale)
  await user.answersAfter(0)
  return user
}

describe('a questionnaire in the service', () => {
  it.each([
    ['en', 'PHQ-9', '0 – Not at all', /Your score is 0 of 27/],
    ['zh-Hans', '焦虑自评', '1 – 好几天', /7 分/],
    ['zh-Hant', '抑郁自評', '0 – 完全不会', /0 分/],
  ])('in %s goes from the request to the score', async (locale, request, choice, score) => {
    const user = await talkIn(locale)
    let answers = await user.say(request)
    for (let i = 0; i < 12 && answers.at(-1)?.suggestedActions?.actions.length === 4; i += 1)
      answers = await user.say(choice)
    expect(textsOf(answers)).toMatch(score)
    const kinds = answers.flatMap(({ attachments }) => attachments ?? [])
    expect(kinds[0]?.contentType).toBe('application/vnd.evenkeel.summary+json')
  })

  it('goes over to the crisis protocol with the ninth answer', async () => {
    const user = await talkIn('en', { COUNTRY: 'US' })
    await user.say('phq-9')
    for (let i = 0; i < 8; i += 1) await user.say('1')
    const end = textsOf(await user.say('1'))
    expect(end).toMatch(/matters more/)
    expect(end).toMatch(/988/)
    expect(end).not.toMatch(/Your score is \d/)
  })

  it('answers danger, commands and a change of language in between', async () => {
    const user = await talkIn('en')
    await user.say('gad-7')
    await user.say('2')
    expect(textsOf(await user.say('mood'))).toMatch(/nothing to draw|points/)
    expect(textsOf(await user.say('why'))).toMatch(/many thousands/)
    const posted = await user.post({ type: 'event', name: 'locale.chosen', value: 'zh-Hans' })
    const { id } = (await posted.json()) as { id: string }
    expect(textsOf(await user.answersAfter(Number(id.split('|')[1])))).toMatch(/第 2 题，共 7 题/)
    expect(textsOf(await user.say('停'))).toMatch(/那就到这里/)
    await user.say('gad-7')
    expect(textsOf(await user.say('我想自杀'))).toMatch(/自杀|结束自己的生命|想死/)
  })

  it('draws no mood from its answers', async () => {
    const user = await talkIn('en')
    await user.say('phq-9')
    await user.say('Nearly every day')
    await user.say('Nearly every day')
    await user.say('stop')
    const response = await fetch(`${user.url}/api/export`, {
      headers: { authorization: `Bearer ${user.session.token}` },
    })
    const { mood } = (await response.json()) as { mood: readonly object[] }
    // The request itself was talk; the answers were not.
    expect(mood.length).toBeLessThanOrEqual(1)
  })
})

describe('the week', () => {
  it.each([
    ['en', 'weekly summary', /last seven days/],
    ['en', 'week', /last seven days/],
    ['zh-Hans', '本周', /最近七天/],
    ['zh-Hant', '本週', /最近七天|七天/],
  ])('in %s answers "%s"', async (locale, command, words) => {
    const user = await talkIn(locale)
    expect(textsOf(await user.say(command))).toMatch(words)
  })

  it('lists what helped, with the mood card', async () => {
    const user = await talkIn('en')
    await user.say('grounding')
    await user.say('8')
    await user.say('stop')
    const answers = await user.say('week')
    expect(textsOf(answers)).toMatch(/one day/)
    const kinds = answers.flatMap(({ attachments }) => attachments ?? [])
    expect(kinds.map(({ contentType }) => contentType)).toContain(
      'application/vnd.evenkeel.mood+json',
    )
  })
})

describe('GET /api/mood.svg', () => {
  it('draws the person’s mood for whoever holds their token, and for nobody else', async () => {
    const user = await talkIn('en')
    await user.say('grounding')
    await user.say('8')
    const headers = { authorization: `Bearer ${user.session.token}` }
    const response = await fetch(`${user.url}/api/mood.svg`, { headers })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const svg = await response.text()
    expect(svg).toContain('Your mood')
    expect(svg).toMatch(/>8<\/text>/)
    const chinese = await fetch(`${user.url}/api/mood.svg?locale=zh-Hans`, { headers })
    expect(await chinese.text()).toContain('你的心情')
    for (const authorization of ['', 'Bearer nonsense', `Basic ${user.session.token}`]) {
      const refused = await fetch(`${user.url}/api/mood.svg`, { headers: { authorization } })
      expect(refused.status).toBe(401)
      expect(await refused.text()).not.toContain('<svg')
    }
  })
})
