import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MasterKeys } from '../../bot/keys/master-keys.ts'
import type { EffectivePolicy } from '../../bot/policy/effective-policy.ts'
import { policyOf } from '../../bot/policy/turn-policy.ts'
import { anySensed, voiceOf, wordsOf } from '../nlp/fusion/support.ts'
import { NOW } from '../nlp/trajectory/support.ts'
import { ANNA, HandoffHouse } from '../support/handoff-house.ts'
import { FINE, HEAVY, speaker, spokenAs } from '../support/voice-speaker.ts'

describe('a voice that sounds heavier than the words', () => {
  it.each([
    [
      'en',
      "I'm fine",
      /your voice sounds heavy/,
      'My voice is closer',
      /easier to say “fine”/,
      'why',
    ],
    ['zh-Hans', '我没事', /声音在我听来有些沉重/, '我的声音更接近', /比真的没事容易/, '为什么'],
    ['zh-Hant', '我沒事', /聲音在我聽來有些沉重/, '我的聲音更接近', /比真的沒事容易/, '為什麼'],
  ] as const)(
    'is asked about, and the answer counts (%s)',
    async (locale, text, asks, answer, thanks, why) => {
      const { speaks, says, store } = await speaker({ locale })
      const asked = await speaks(text)
      expect(asked.words).toMatch(asks)
      expect(asked.moods.map(({ source, abstained }) => [source, abstained])).toEqual([
        ['text', false],
        ['voice', true],
      ])
      const answered = await says(answer)
      expect(answered.words).toMatch(thanks)
      expect(answered.profile.corrections).toMatchObject([{ read: 'neutral', said: 'sad' }])
      expect(answered.moods).toMatchObject([{ source: 'voice', valence: -0.6, confidence: 1 }])
      expect(answered.state.lastReading?.settled).toBe('voice')
      expect(await store.moods('p1', 0)).toHaveLength(3)
      expect((await says(why)).words).toMatch(/your voice is closer|声音更接近|聲音更接近/)
    },
  )

  it('is explained while it stands open, as far as it was heard', async () => {
    const { speaks, says } = await speaker()
    await speaks("I'm fine")
    expect((await says('why')).words).toMatch(/said different things: your voice sounded heavy/)
  })

  it('waits for one message: what comes next is heard as what it is', async () => {
    const { speaks, says } = await speaker()
    await speaks("I'm fine")
    expect((await says('my boss called me in today')).words).not.toMatch(/closer/)
    expect((await says('voice')).profile.corrections).toBeUndefined()
  })

  it('is not asked about without consent, or where policy forbids', async () => {
    const silent = await speaker({ consent: false })
    const plain = await silent.speaks("I'm fine")
    expect(plain.words).not.toMatch(/sounds/)
    expect(plain.moods.map(({ source }) => source)).toEqual(['text'])
    const policy = policyOf({ COUNTRY: 'DE', TENANT_KIND: 'workplace', REGION: undefined })
    const forbidden: EffectivePolicy = policy('web', 'DE')
    expect(forbidden.voice).toBe('off')
    const worker = await speaker({ services: { policy } })
    const heard = await worker.speaks("I'm fine")
    expect(heard.words).not.toMatch(/sounds/)
    expect(heard.state.lastReading?.modalities).toEqual(['text'])
  })

  it('is not asked about inside an exercise', async () => {
    const { speaks, says } = await speaker()
    await says('grounding exercise please')
    const step = await speaks('a lamp, a cup, a chair, a tree, a door')
    expect(step.words).not.toMatch(/sounds/)
    expect(step.moods).toEqual([])
  })
})

describe('a counsellor', () => {
  it('holds the conversation: nothing is asked, and the voice still counts for the mood', async () => {
    const reader = { id: 'words', read: () => Promise.resolve({ ...FINE }) }
    const house = await HandoffHouse.open({ counsellors: [ANNA], reader })
    await house.say('human')
    const [offered] = house.desk.list()
    if (offered) await house.desk.claim(offered.id, ANNA, offered.version)
    const seed = await house.store.profile('p1')
    const { turn } = await house.store.accept({
      conversationId: 'c1',
      inbound: { type: 'message', text: 'seed', attachments: 0 },
      shown: { type: 'message', timestamp: '', from: { id: 'p1', role: 'user' } },
      at: house.clock.now(),
    })
    await house.store.commit({
      ...{ turn, personId: 'p1', state: await house.store.state('c1'), moods: [], replies: [] },
      profile: { ...seed, voice: { version: 1, at: NOW, feeling: true } },
    })
    const before = (await house.texts()).length
    const spoken = spokenAs(HEAVY)
    await house.inbox.accept('c1', { type: 'message', text: "I'm fine", attachments: 0, spoken })
    await house.settle()
    expect(await house.texts()).toHaveLength(before)
    const sources = (await house.store.moods('p1', 0)).map(({ source }) => source)
    expect(sources).toEqual(['text', 'voice'])
  })
})

describe('danger', () => {
  it('goes first, whatever the voice sounds like, and is never lowered by it', async () => {
    await fc.assert(
      fc.asyncProperty(anySensed, async (sensed) => {
        const feeling = { ...sensed, isCalibrated: false }
        const { speaks } = await speaker()
        const spoken = await speaks('I want to kill myself', feeling)
        const typed = await (await speaker()).says('I want to kill myself')
        expect(spoken.words).toBe(typed.words)
        expect(spoken.state.crisis).toEqual(typed.state.crisis)
        expect(spoken.state.crisis?.level).not.toBe('none')
      }),
      { numRuns: 12 },
    )
  })

  it('is heard in the answer to the question', async () => {
    const { speaks, says } = await speaker()
    await speaks("I'm fine")
    expect((await says("my voice. I don't want to live any more")).words).toMatch(/988/)
  })

  it('leaves no question about the voice near it', async () => {
    const { speaks, says } = await speaker()
    await says('I want to kill myself')
    for (let i = 0; i < 4; i += 1) expect((await speaks("I'm fine")).words).not.toMatch(/sounds/)
  })
})

describe('a joined reading', () => {
  it('feeds what is said and what is remembered', async () => {
    const { speaks } = await speaker({ reading: wordsOf('sadness', -0.5, { abstained: true }) })
    const { state, words } = await speaks(
      'it is what it is with all of that',
      voiceOf('fear', -0.5),
    )
    expect(state.lastReading).toMatchObject({ modalities: ['voice'], abstained: false })
    expect(words).toMatch(/worr|afraid|anxi|fear|uneas|tense/i)
  })

  it('is explained by its parts', async () => {
    const { speaks, says } = await speaker()
    await speaks('it was a grey and long day', HEAVY)
    const { words } = await says('why')
    expect(words).toMatch(/mostly sadness/)
    expect(words).toMatch(/Your voice had a part in that, about \d+%: it sounded heavy to me/)
  })
})

describe('how a person usually sounds', () => {
  const calibrated = { ...HEAVY, isCalibrated: true }

  it('is learned with their yes, told by “why”, and forgotten by one sentence', async () => {
    const { speaks, says, store } = await speaker({ calibration: true })
    await speaks('it was a grey day', HEAVY, [1, 2, 3])
    expect((await says('why')).words).toMatch(/still learning how you usually sound \(1 so far\)/)
    await speaks('another grey day', HEAVY, [3, 2, 1])
    await speaks('and a third grey day', calibrated, [2, 2, 2])
    expect((await store.profile('p1')).voice?.calibration?.norm).toMatchObject({
      ...{ count: 3, mean: [2, 2, 2], model: 'voice' },
    })
    expect((await says('why')).words).toMatch(/as far as 3 voice notes tell me.*“forget my voice”/)
    const { words } = await says('Forget my voice, please')
    expect(words).toMatch(/from 3 voice notes, is erased/)
    expect((await store.profile('p1')).voice).toEqual({ version: 1, at: NOW, feeling: true })
    await speaks('a grey day again', HEAVY, [9, 9, 9])
    expect((await store.profile('p1')).voice?.calibration).toBeUndefined()
    expect((await says('learn my voice')).words).toMatch(/I learn how you usually sound/)
    await speaks('a grey day again', HEAVY, [9, 9, 9])
    expect((await store.profile('p1')).voice?.calibration?.norm?.count).toBe(1)
  })

  it('is forgotten in Chinese, too', async () => {
    const { speaks, says, store } = await speaker({ locale: 'zh-Hans', calibration: true })
    await speaks('今天还行', HEAVY, [1, 2])
    expect((await says('忘记我的声音')).words).toMatch(/从 1 条语音里了解到的/)
    expect((await store.profile('p1')).voice?.calibration).toBeUndefined()
    expect((await says('请忘掉我的声音吧')).words).toMatch(/没有什么可抹掉/)
    expect((await says('记住我的声音')).words).toMatch(/我会了解你平时的声音/)
  })

  it('has nothing to forget or learn without the consent', async () => {
    const { says, store } = await speaker({ consent: false })
    expect((await says('forget my voice')).words).toMatch(/nothing to forget/)
    expect((await says('learn my voice')).words).toMatch(/first have to agree/)
    expect((await store.profile('p1')).voice).toBeUndefined()
  })

  it('is told in an export, not listed; sealed; and erased with the person', async () => {
    const key = new MasterKeys(Buffer.alloc(32, 7))
    const { speaks, says, store } = await speaker({ calibration: true, key })
    await speaks('it was a grey day', HEAVY, [0.123456789, 2, 3])
    expect((await says('export')).words).toMatch(/from 1 voice notes/)
    const { profile } = (await store.export('p1')) ?? {}
    expect(profile?.voice?.calibration?.norm).toEqual({ count: 1, numbers: 6, model: 'voice' })
    expect(JSON.stringify(await store.export('p1'))).not.toContain('0.123457')
    await says('delete')
    await says('Yes, erase everything')
    expect((await store.profile('p1')).voice).toBeUndefined()
    expect(await store.moods('p1', 0)).toEqual([])
  })
})
