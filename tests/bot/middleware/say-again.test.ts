import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclose } from '../../../bot/middleware/disclose.ts'
import { sayAgain, withAfter, type AgainInput } from '../../../bot/middleware/say-again.ts'
import { asksWhetherHuman } from '../../../dialogs/conversation/small-talk.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { Profile } from '../../../dialogs/types.ts'
import { normalise } from '../../../nlp/normalise.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 10, 23)

const input = (rest: Partial<AgainInput> = {}): AgainInput => ({
  policy: { atStart: true, everyMinutes: 180, afterDaysAway: null, whenAsked: true },
  inDanger: false,
  isBusy: false,
  isAsked: false,
  ...rest,
})
const told = (ago: number, rest: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  disclosedAt: NOW - ago,
  ...rest,
})
const again = { before: [{ say: 'disclosure.again' }], after: [] }
const back = { before: [{ say: 'disclosure.back' }], after: [] }
const nothing = { before: [], after: [] }

describe('sayAgain', () => {
  test('comes within the last half hour before it must, and not earlier', () => {
    expect(sayAgain(told(149 * MINUTE), NOW, input())).toEqual(nothing)
    expect(sayAgain(told(150 * MINUTE), NOW, input())).toEqual(again)
    expect(sayAgain(told(13 * HOUR), NOW, input())).toEqual(back)
  })

  test('waits in an exercise and in danger, but never longer than allowed', () => {
    for (const rest of [{ isBusy: true }, { inDanger: true }])
      expect(sayAgain(told(179 * MINUTE), NOW, input(rest))).toEqual(nothing)
    expect(sayAgain(told(180 * MINUTE), NOW, input({ isBusy: true }))).toEqual(again)
    expect(sayAgain(told(180 * MINUTE), NOW, input({ inDanger: true, isBusy: true }))).toEqual({
      before: [],
      after: [{ say: 'disclosure.inDanger' }],
    })
  })

  test('in danger nothing ever comes before the help', () => {
    fc.assert(
      fc.property(fc.nat(90 * DAY), fc.boolean(), fc.boolean(), (ago, isBusy, isAsked) => {
        const said = sayAgain(told(ago), NOW, input({ inDanger: true, isBusy, isAsked }))
        expect(said.before).toEqual([])
      }),
    )
  })

  test('whoever writes at whatever times is never without it for longer than the law allows', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            wait: fc.integer({ min: 1, max: 400 }),
            isBusy: fc.boolean(),
            inDanger: fc.boolean(),
          }),
        ),
        (turns) => {
          let profile = told(0)
          let now = NOW
          let last = NOW
          for (const { wait, ...rest } of turns) {
            now += wait * MINUTE
            const said = disclose(profile, now, { again: input(rest) })
            profile = said.profile
            if (said.say.length + said.after.length > 0) last = now
            expect(now - last).toBeLessThan(180 * MINUTE)
          }
        },
      ),
    )
  })

  test('after days away, where only that is asked', () => {
    const utah = input({
      policy: { atStart: true, everyMinutes: null, afterDaysAway: 7, whenAsked: true },
    })
    expect(sayAgain(told(7 * DAY - 1), NOW, utah)).toEqual(nothing)
    expect(sayAgain(told(7 * DAY), NOW, { ...utah, isBusy: true })).toEqual(back)
    expect(sayAgain(told(30 * DAY, { remindedAt: NOW - DAY }), NOW, utah)).toEqual(nothing)
  })

  test('where nothing is asked nothing is said, unless somebody asks', () => {
    const free = input({
      policy: { atStart: true, everyMinutes: null, afterDaysAway: null, whenAsked: true },
    })
    expect(sayAgain(told(365 * DAY), NOW, free)).toEqual(nothing)
    expect(sayAgain(told(1), NOW, { ...free, isAsked: true }).after).toEqual([
      { say: 'disclosure.asked' },
    ])
  })

  test('is not added to an answer that says it', () => {
    const answer = { state: EMPTY_STATE, profile: EMPTY_PROFILE }
    const after = [{ say: 'disclosure.asked' }] as const
    const human = { ...answer, say: [{ say: 'talk.areYouHuman' }] as const }
    expect(withAfter(human.say, after, human)).toEqual(human.say)
    const other = { ...answer, say: [{ say: 'talk.thanks' }] as const }
    expect(withAfter(other.say, after, other)).toEqual([...other.say, ...after])
    expect(withAfter([], after, { ...other, erase: true })).toEqual([])
  })
})

describe('disclose', () => {
  test('the first time it says the whole, and nothing again', () => {
    const first = disclose(EMPTY_PROFILE, NOW, { again: input({ isAsked: true }) })
    expect(first.say).toEqual([{ say: 'service.disclosure' }])
    expect(first.after).toEqual([])
    expect(first.profile).not.toHaveProperty('remindedAt')
  })

  test('remembers when it was said again; a profile from before knows only the first time', () => {
    const old = told(4 * HOUR)
    const { profile } = disclose(old, NOW, { again: input() })
    expect(profile).toMatchObject({ disclosedAt: old.disclosedAt, remindedAt: NOW })
    expect(disclose(profile, NOW + 1, { again: input() })).toEqual({ profile, say: [], after: [] })
  })

  test('the notice of our page counts, too', () => {
    const { profile, say } = disclose(told(4 * HOUR), NOW, { noticed: true, again: input() })
    expect(say).toEqual([])
    expect(profile.remindedAt).toBe(NOW)
  })
})

test.each([
  'Are you a bot?',
  'wait, are you a real person',
  'am I talking to a human?',
  'is this AI?',
  'Are you using AI here?',
  'is artificial intelligence being used?',
  '你是真人吗',
  '你是机器人吗？',
  '你是不是人工智能？',
  '這是用人工智能嗎？我想知道你是真人嗎',
  '有没有用AI？',
])('%s asks whether somebody is there', (text) => {
  expect(asksWhetherHuman(normalise(text))).toBe(true)
})

test.each(['I used AI at work today', 'my boss is a robot', '我在学人工智能', 'I feel so alone'])(
  '%s does not',
  (text) => {
    expect(asksWhetherHuman(normalise(text))).toBe(false)
  },
)
