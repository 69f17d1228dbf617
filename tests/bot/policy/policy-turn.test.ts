import { describe, expect, test } from 'vitest'
import { createLogger } from '../../../bot/logger.ts'
import { openDuties, warnOfDuties } from '../../../bot/policy/duties.ts'
import { effectivePolicy } from '../../../bot/policy/effective-policy.ts'
import { asAllowed, explainSignals, policyOf } from '../../../bot/policy/turn-policy.ts'
import { renderUtterance } from '../../../dialogs/render.ts'
import { abstainingReading } from '../../../nlp/text/unread.ts'
import { LOCALES } from '../../../types.ts'
import { DirectLineUser, textsOf } from '../../support/direct-line-user.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { testApp } from '../../support/test-app.ts'

const MINUTE = 60_000
const AGAIN = /I am an AI program, not a person, and I can be wrong|talking with an AI program/

async function talkIn(settings: Record<string, string>, locale = 'en') {
  const clock = new ManualClock(Date.UTC(2026, 10, 23, 9))
  const app = await testApp({ TOKEN_TTL_SECONDS: '86400', ...settings }, { clock })
  const user = await DirectLineUser.open(app.url, locale)
  await user.answersAfter(0)
  return { clock, user }
}

describe('in a conversation', () => {
  test('in New York it is said again within three hours, once', async () => {
    const { clock, user } = await talkIn({ COUNTRY: 'US', REGION: 'US-NY' })
    expect(textsOf(await user.say('I had a long day'))).not.toMatch(AGAIN)
    clock.advance(100 * MINUTE)
    expect(textsOf(await user.say('still thinking about it'))).not.toMatch(AGAIN)
    clock.advance(60 * MINUTE)
    expect(textsOf(await user.say('it goes round and round'))).toMatch(AGAIN)
    expect(textsOf(await user.say('well'))).not.toMatch(AGAIN)
  })

  test('where no law asks for it, it is not', async () => {
    const { clock, user } = await talkIn({ COUNTRY: 'NZ' })
    await user.say('I had a long day')
    clock.advance(300 * MINUTE)
    expect(textsOf(await user.say('still thinking about it'))).not.toMatch(AGAIN)
  })

  test('in danger the help comes first, and it after the help', async () => {
    const { clock, user } = await talkIn({ COUNTRY: 'US', REGION: 'US-NY' })
    await user.say('I had a long day')
    clock.advance(181 * MINUTE)
    const texts = (await user.say('I want to kill myself')).map(({ text }) => text ?? '')
    const help = texts.findIndex((text) => text.includes('988'))
    const said = texts.findIndex((text) => /program/i.test(text))
    expect(help).toBeGreaterThanOrEqual(0)
    expect(said).toBeGreaterThan(help)
    // Said once, and nobody in danger is sent away to rest.
    expect(texts.filter((text) => /program/i.test(text))).toHaveLength(1)
    expect(texts.join('\n')).not.toMatch(/\bbreak\b|pause/)
  })

  test('in an exercise it waits while it may', async () => {
    const { clock, user } = await talkIn({ COUNTRY: 'US', REGION: 'US-NY' })
    await user.say('grounding exercise please')
    clock.advance(155 * MINUTE)
    expect(textsOf(await user.say('5'))).not.toMatch(AGAIN)
    await user.say('stop')
    expect(textsOf(await user.say('that was a lot'))).toMatch(AGAIN)
  })

  test.each([
    ['en', 'are you a bot?', /program/],
    ['zh-Hans', '你是真人吗', /程序/],
    ['zh-Hant', '你是真人嗎', /程序|程式/],
  ])('in %s, whoever asks is told plainly, in the middle of an exercise, too', async (...row) => {
    const [locale, question, plain] = row
    const { user } = await talkIn({ COUNTRY: 'NZ' }, locale)
    expect(textsOf(await user.say(question))).toMatch(plain)
    await user.say(locale === 'en' ? 'grounding exercise please' : '五感着陆练习')
    expect(textsOf(await user.say(question))).toMatch(plain)
  })

  test('an exercise answers its own question, and that one after it', async () => {
    const { user } = await talkIn({ COUNTRY: 'NZ' })
    await user.say('grounding exercise please')
    const texts = (await user.say('wait, are you a bot?')).map(({ text }) => text ?? '')
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.at(-1)).toBe('To your question: I am an AI program, not a person.')
  })

  test('why says what is read and by which rule voice and face are not', async () => {
    const { user } = await talkIn({ COUNTRY: 'DE', TENANT_KIND: 'school' })
    const why = textsOf(await user.say('why'))
    expect(why).toContain('I read what you write, for feelings and for signs of danger')
    expect(why).toMatch(/do not read your voice or your face .*AI Act, Article 5\(1\)\(f\)/)
    const other = await talkIn({ COUNTRY: 'DE' }, 'zh-Hant')
    const chinese = textsOf(await other.user.say('為什麼'))
    expect(chinese).toMatch(/你先同意.*歐盟.*第9條/)
  })
})

describe('what is said of voice and face', () => {
  test.each(LOCALES)('%s: has words for every place', (locale) => {
    for (const country of [null, 'DE', 'GB', 'US', 'CN', 'NZ'])
      for (const tenant of ['public', 'school', 'clinic'] as const)
        for (const utterance of explainSignals(
          policyOf({ COUNTRY: country ?? undefined, REGION: undefined, TENANT_KIND: tenant })(
            'web',
            null,
          ),
          locale,
        ))
          expect(renderUtterance(utterance, locale, []).text).not.toMatch(/[{}]|undefined/)
  })

  test('where it is not known whose law holds, it says so', () => {
    const policy = policyOf({ COUNTRY: undefined, REGION: undefined, TENANT_KIND: 'public' })
    const [, voice] = explainSignals(policy('web', null), 'en')
    expect(voice?.values?.rule).toMatch(/not known whose law/)
  })
})

test('where words may not be read for feelings the reading is let go of, and danger is not', () => {
  const reading = { ...abstainingReading('en', 'm'), abstained: false, confidence: 0.9 }
  const seen = { level: 'high', kind: 'suicide', about: 'self', evidence: [] } as const
  const read = { reading, seen, isPartial: false }
  const place = { country: 'US', region: 'US-IL', channel: 'web' } as const
  const clinic = asAllowed(read, effectivePolicy({ ...place, tenant: 'clinic' }))
  expect(clinic).toMatchObject({
    seen,
    reading: { abstained: true, model: 'none', language: 'en' },
  })
  expect(asAllowed(read, effectivePolicy({ ...place, tenant: 'public' }))).toBe(read)
  expect(asAllowed(read, undefined)).toBe(read)
})

describe('at the start', () => {
  const linesOf = (settings: Partial<Parameters<typeof warnOfDuties>[0]>) => {
    const lines: string[] = []
    const logger = createLogger('warn', { write: (line) => void lines.push(line) })
    warnOfDuties(
      {
        COUNTRY: undefined,
        REGION: undefined,
        TENANT_KIND: 'public',
        LICENSED_SUPERVISION: false,
        ...settings,
      },
      logger,
    )
    return lines.map((line) => JSON.parse(line) as { msg: string; duties: string[] })
  }

  test('one line says what is asked of the operator, and none when nothing is', () => {
    expect(linesOf({})[0]?.msg).toMatch(/COUNTRY is not set/)
    expect(linesOf({ COUNTRY: 'NZ' })).toEqual([])
    const [illinois] = linesOf({ COUNTRY: 'US', REGION: 'US-IL' })
    expect(illinois?.duties).toContain('licensed-supervision')
    const [declared] = linesOf({ COUNTRY: 'US', REGION: 'US-IL', LICENSED_SUPERVISION: true })
    expect(declared?.duties).not.toContain('licensed-supervision')
    expect(declared?.duties).toContain('not-therapy')
  })

  test('supervision that is declared loosens nothing else', () => {
    const policy = effectivePolicy({
      ...{ country: 'US', region: 'US-IL', tenant: 'clinic', channel: 'web' },
    })
    expect(openDuties(policy, { LICENSED_SUPERVISION: true })).toEqual(
      policy.duties.filter((duty) => duty !== 'licensed-supervision'),
    )
  })
})
