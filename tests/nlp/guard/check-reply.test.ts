import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instructionsFor } from '../../../bot/language-model/instructions.ts'
import { checkReply } from '../../../nlp/guard/check-reply.ts'
import { GUARD_REASONS } from '../../../nlp/guard/guard-rule.ts'
import { LOCALES, type Locale } from '../../../types.ts'
import { BAD_EN, DECIDED_EN, GOOD_EN } from '../../cases/guard-en.ts'
import { BAD_ZH, DECIDED_ZH, GOOD_ZH } from '../../cases/guard-zh.ts'

const judge = (locale: Locale, decided: string, reply: string) =>
  checkReply(reply, { locale, decided, message: '', instructions: instructionsFor(locale) })

describe.each([
  ['en', GOOD_EN, DECIDED_EN, BAD_EN],
  ['zh-Hans', GOOD_ZH, DECIDED_ZH, BAD_ZH],
] as const)('the guard in %s', (locale, good, decided, bad) => {
  it.each(good)('lets pass, for “%s”: %s', (sentence, reply) => {
    expect(judge(locale, sentence, reply)).toEqual({ ok: true })
  })

  it.each(bad)('refuses (%s): %s', (reason, reply) => {
    const result = judge(locale, decided, reply)
    expect(result).toMatchObject({ ok: false })
    // A reply may break several rules; which one speaks first is no matter, but these are its own.
    expect(result).toEqual({ ok: false, reason })
  })

  it('has something to refuse for every reason', () => {
    const shown = new Set(bad.map(([reason]) => reason))
    expect(GUARD_REASONS.filter((reason) => reason !== 'classifier' && !shown.has(reason))).toEqual(
      [],
    )
  })
})

it('keeps each Chinese script to itself', () => {
  const hans = '会疼，因为这个人很重要。'
  const hant = '會疼，因為這個人很重要。'
  expect(judge('zh-Hant', hant, '會很疼，這個人對你很重要。')).toEqual({ ok: true })
  expect(judge('zh-Hant', hant, '会很疼，这个人对你很重要。')).toMatchObject({ reason: 'language' })
  expect(judge('zh-Hans', hans, '會很疼，這個人對你很重要。')).toMatchObject({ reason: 'language' })
})

it('reads traditional characters by the same rules', () => {
  const decided = '會疼，因為這個人對你很重要。'
  for (const reply of [
    '會疼，這個人重要，自殺吧。',
    '會疼，我會保密，這個人很重要。',
    '會疼，這個人在監視你。',
  ])
    expect(judge('zh-Hant', decided, reply)).toMatchObject({ ok: false })
})

it('wants the numbers of the decided sentence back, each of them', () => {
  const decided = 'A 7, if that is how strong it is from 0 to 10: that is a lot.'
  expect(judge('en', decided, 'That strong, a lot to feel.')).toMatchObject({ reason: 'number' })
  expect(judge('en', decided, 'A 9 from 0 to 10 is a lot.')).toMatchObject({ reason: 'number' })
  expect(judge('en', decided, 'A 7 from 0 to 10 is a lot.')).toEqual({ ok: true })
})

it('does not let the instructions out', () => {
  const decided = 'It has already been decided what to say to people who listen.'
  const reply = 'Put exactly that in other words, so it has been decided.'
  expect(judge('en', decided, reply)).toMatchObject({ reason: 'prompt-leak' })
})

it('is not fooled by invisible, spaced or look-alike letters', () => {
  for (const reply of [
    'It hurts, this person matters, k\u200bill yourself.',
    'It hurts, this person matters, k i l l yourself.',
    'It hurts, this person matters, kіll yourself.',
    'It hurts, this person matters, ｋｉｌｌ yourself.',
    'It hurts, this person matters, kill-yourself.',
    'It hurts, this person matters, KILL YOURSELF.',
  ])
    expect(judge('en', DECIDED_EN, reply)).toMatchObject({ ok: false })
})

describe('for any string at all', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.constantFrom(...GOOD_EN.map(([, reply]) => reply), ...GOOD_ZH.map(([, reply]) => reply)),
  )

  it('gives one of its answers, and the same one again', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...LOCALES), (reply, decided, locale) => {
        const result = judge(locale, decided, reply)
        if (!result.ok) expect(GUARD_REASONS).toContain(result.reason)
        expect(judge(locale, decided, reply)).toEqual(result)
      }),
      { numRuns: 500 },
    )
  })

  it('never lets through a digit, a bracket or an address that was not decided', () => {
    const insert = fc.constantFrom('1', '٣', '五五', '<', '{', 'http://x.org', '\u202e', '\u0000')
    fc.assert(
      fc.property(fc.constantFrom(...GOOD_EN), insert, fc.nat(), ([decided, reply], what, at) => {
        const place = at % (reply.length + 1)
        const spoilt = `${reply.slice(0, place)}${what}${reply.slice(place)}`
        // White space and marks at the very ends are trimmed off before anything is said.
        if (spoilt.trim() !== reply && !decided.includes(what))
          expect(judge('en', decided, spoilt).ok).toBe(false)
      }),
    )
  })

  it('refuses a megabyte without reading it all', () => {
    expect(judge('en', DECIDED_EN, 'It hurts, this person matters. '.repeat(32_000))).toMatchObject(
      {
        reason: 'too-long',
      },
    )
  })
})
