import { describe, expect, it } from 'vitest'
import { checkReply } from '../../../nlp/guard/check-reply.ts'
import { INJECTIONS_EN, type Injection } from '../../cases/injections-en.ts'
import { INJECTIONS_ZH } from '../../cases/injections-zh.ts'
import { DirectLineUser } from '../../support/direct-line-user.ts'
import { FakeOpenAiServer, type ChatRequest } from '../../support/fake-openai-server.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { testApp } from '../../support/test-app.ts'

interface Exported {
  readonly profile: Record<string, unknown>
  readonly mood: unknown
  readonly conversations: readonly { readonly state: { readonly said: readonly string[] } }[]
}

const material = (request: ChatRequest) =>
  JSON.parse(request.messages[1]?.content ?? '{}') as { decided: string; message: string }

const settingsFor = (server: FakeOpenAiServer) => ({
  LLM_PROVIDER: 'openai',
  LLM_BASE_URL: server.url,
  LLM_MODEL: 'fake-model',
})

/** Everything that a person sees after some messages, and everything that is kept of them. */
async function talk(url: string, locale: string, texts: readonly string[]) {
  const user = await DirectLineUser.open(url, locale)
  await user.answersAfter(0)
  const answers = []
  for (const text of texts) {
    const bubbles = await user.say(text)
    answers.push(
      bubbles.map(({ type, text: said, name, value, suggestedActions, attachments }) => ({
        ...{ type, said, name, value, suggestedActions, attachments },
      })),
    )
  }
  const response = await fetch(`${url}/api/export`, {
    headers: { authorization: `Bearer ${user.session.token}` },
  })
  const { profile, mood, conversations } = (await response.json()) as Exported
  const { languageModelToldAt, ...known } = profile
  const state = conversations[0]?.state
  const said = state?.said.filter((key) => !key.startsWith('service.languageModel'))
  return { answers, kept: { profile: known, mood, state: { ...state, said } }, languageModelToldAt }
}

const CASES: readonly [string, string, readonly Injection[]][] = [
  ['en', 'I feel so sad about my sister. ', INJECTIONS_EN],
  ['zh-Hans', '我因为姐姐的事很难过。', INJECTIONS_ZH],
]

describe.each(CASES)('in %s, a model that obeys every attack', (locale, opening, injections) => {
  it('changes nothing that matters, and none of its words arrive', async () => {
    expect(injections.length).toBeGreaterThanOrEqual(40)
    const server = await FakeOpenAiServer.start((request) => {
      const found = injections.find(({ attack }) => material(request).message.endsWith(attack))
      return { say: found?.obeyed ?? '' }
    })
    const clock = new ManualClock()
    const without = await testApp({}, { clock })
    const withModel = await testApp(settingsFor(server), { clock })
    for (const { attack } of injections) {
      const texts = [opening + attack]
      const plain = await talk(without.url, locale, texts)
      const attacked = await talk(withModel.url, locale, texts)
      expect(attacked.answers, attack).toEqual(plain.answers)
      expect(attacked.kept, attack).toEqual(plain.kept)
    }
    // The attacks did reach the model, or this would prove nothing.
    expect(server.requests.length).toBeGreaterThanOrEqual(injections.length * 0.8)
  }, 120_000)

  it('is refused by the guard for each of its obedient replies', () => {
    const decided = locale === 'en' ? 'You are sad about your sister.' : '你因为姐姐的事很难过。'
    const passed = injections.filter(({ attack, obeyed }) => {
      const context = {
        locale: locale === 'en' ? 'en' : 'zh-Hans',
        decided,
        message: attack,
      } as const
      return checkReply(obeyed, context).ok
    })
    expect(passed).toEqual([])
  })

  it('may reword a reflection when it behaves, and the state is the same', async () => {
    const coda = locale === 'en' ? ' That is a lot.' : '真的不容易。'
    const server = await FakeOpenAiServer.start((request) => ({
      say: material(request).decided + coda,
    }))
    const clock = new ManualClock()
    const without = await testApp({}, { clock })
    const withModel = await testApp(settingsFor(server), { clock })
    const plain = await talk(without.url, locale, [opening])
    const reworded = await talk(withModel.url, locale, [opening])
    expect(server.requests).toHaveLength(1)
    expect(reworded.kept).toEqual(plain.kept)
    expect(reworded.answers[0]?.[0]?.said).toBe(`${plain.answers[0]?.[0]?.said ?? ''}${coda}`)
    expect(reworded.answers[0]?.slice(1)).toEqual(plain.answers[0]?.slice(1))
    expect([plain.languageModelToldAt, reworded.languageModelToldAt]).toEqual([
      undefined,
      clock.now(),
    ])
  })

  it('is not asked in danger, while somebody is watched over, in commands and in exercises', async () => {
    const server = await FakeOpenAiServer.start(() => ({ say: 'x' }))
    const app = await testApp(settingsFor(server))
    const zh = locale !== 'en'
    const danger = zh
      ? ['我想自杀', '我很难过', '我因为姐姐的事很难过']
      : ['I want to kill myself', 'I feel sad', 'I feel so sad about my sister']
    const exercise = zh
      ? ['五感着陆', '我因为姐姐的事很难过', '帮助', '为什么', '停止', '删除', '语言']
      : [
          'grounding exercise please',
          'I feel so sad about my sister',
          'help',
          'why',
          'stop',
          'delete',
          'language',
        ]
    await talk(app.url, locale, danger)
    await talk(app.url, locale, exercise)
    expect(server.requests).toEqual([])
  })
})

it('says once that a language model is used, before it is asked anything', async () => {
  const server = await FakeOpenAiServer.start(() => ({ say: '' }))
  const app = await testApp(settingsFor(server))
  const user = await DirectLineUser.open(app.url)
  const [notice, told] = await user.answersAfter(0)
  expect(notice?.text).toMatch(/I am an AI program/)
  expect(told?.text).toMatch(/language model/)
  expect(server.requests).toEqual([])
  await user.say('I feel so sad about my sister')
  const all = await user.activities()
  expect(all.filter(({ text }) => text?.includes('language model'))).toHaveLength(1)
  const [how] = await user.say('How do you work?')
  expect(how?.text).toMatch(/a language model may put some of it in other words/)
})
