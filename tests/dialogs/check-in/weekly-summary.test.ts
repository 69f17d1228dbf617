import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerCheckIn, askedIn } from '../../../dialogs/check-in/answer.ts'
import { deliverCheckIn } from '../../../dialogs/check-in/deliver.ts'
import { toLocal, weekdayOf } from '../../../dialogs/check-in/local-time.ts'
import { parseSummary } from '../../../dialogs/check-in/parse-summary.ts'
import { checkInsOf } from '../../../dialogs/check-in/standing.ts'
import { renderUtterance } from '../../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { CrisisState, DialogInput, Profile, Utterance } from '../../../dialogs/types.ts'
import { normalise } from '../../../nlp/normalise.ts'
import { unreadable } from '../../../nlp/text/unread.ts'

/** Monday 5 January 2026, 9:00 in London. */
const NOW = Date.UTC(2026, 0, 5, 9)
const HOUR = 3_600_000
const DAY = 24 * HOUR
const ZONES = [
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Shanghai',
  'America/Santiago',
  'Pacific/Apia',
]
const WEEK: readonly Utterance[] = [{ say: 'week.change.same' }]

function input(text: string, profile: Profile, now = NOW): DialogInput {
  const risk = { level: 'none', kind: null, about: 'self', evidence: [] } as const
  const reading = unreadable('und')
  return { text, plain: normalise(text), locale: 'en', reading, risk, profile, now }
}

function say(text: string, zone = 'Europe/London', before: Profile = EMPTY_PROFILE) {
  const profile = { ...before, locale: 'en', timeZone: zone } as const
  const said = answerCheckIn(undefined, EMPTY_STATE, input(text, profile))
  const words = (said?.say ?? []).map((one) => renderUtterance(one, 'en', []).text).join('\n')
  return { ...said, words, profile: said?.profile ?? profile }
}

describe('one sentence', () => {
  it.each([
    ['send me a weekly summary', 0, 18 * 60],
    ['Please send me the weekly summary every Friday at 5 pm', 5, 17 * 60],
    ['could you send me a weekly report on mondays at 8 in the morning?', 1, 8 * 60],
    ['weekly summary every sunday at 7 pm', 0, 19 * 60],
    ['turn on the weekly summary', 0, 18 * 60],
    ['每周日晚上八点给我发每周总结', 0, 20 * 60],
    ['给我发周报', 0, 18 * 60],
    ['请每周五下午五点给我发周报', 5, 17 * 60],
    ['开启每周总结', 0, 18 * 60],
  ])('turns it on: %s', (text, weekday, minute) => {
    const [one] = checkInsOf(say(text).profile)
    expect(one).toMatchObject({ summary: true, rule: { every: 'week', weekday, minute } })
  })

  it.each([
    'stop the weekly summary',
    'no more weekly summaries please',
    'please don’t send me the weekly summary any more',
    '停止每周总结',
    '不要再给我发周报了',
    '取消每周总结',
  ])('turns it off, and nothing else: %s', (text) => {
    const both = say(
      'check in every morning at 9',
      'Europe/London',
      say('send me a weekly summary').profile,
    )
    expect(checkInsOf(both.profile)).toHaveLength(2)
    const off = say(text, 'Europe/London', both.profile)
    expect(checkInsOf(off.profile).map(({ summary }) => summary)).toEqual([undefined])
    expect(say(text).words).toMatch(/No weekly summary is set/)
  })

  it.each([
    'my boss wants a weekly report from me by friday and I can’t',
    'I hate writing the weekly report',
    'I have to send a weekly report to my manager',
    '老板让我每周五写周报，我受不了了',
    '周报',
    '写周报好累',
    'weekly summary',
    'send me help',
  ])('is not heard in a story, and a command stays one: %s', (text) => {
    expect(parseSummary(normalise(text))).toBeNull()
  })

  it('says when it comes and how it ends, and asks for the city where it must', () => {
    expect(say('send me a weekly summary').words).toMatch(
      /every Sunday at 6 pm.*11 January at 6 pm.*Stop the weekly summary/,
    )
    const nowhere = { ...EMPTY_PROFILE, locale: 'en' } as const
    const asked = answerCheckIn(undefined, EMPTY_STATE, input('send me a weekly summary', nowhere))
    expect(asked?.say).toMatchObject([{ say: 'checkIn.ask.zone' }])
    const state = asked?.state ?? EMPTY_STATE
    const then = answerCheckIn(askedIn(state), EMPTY_STATE, input('Berlin', nowhere))
    expect(checkInsOf(then?.profile ?? nowhere)).toMatchObject([{ summary: true }])
  })

  it('takes the place of the one before, and none of a check-in', () => {
    const first = say(
      'send me a weekly summary',
      'Europe/London',
      say('check in every day at 9 am').profile,
    )
    const second = say(
      'send me a weekly summary every friday at 5 pm',
      'Europe/London',
      first.profile,
    )
    const rules = checkInsOf(second.profile).map(({ rule, summary }) => [rule.every, summary])
    expect(rules.toSorted()).toEqual([
      ['day', undefined],
      ['week', true],
    ])
  })
})

describe('when it is due', () => {
  const due = (profile: Profile, now: number, week = WEEK, state = EMPTY_STATE) => {
    const [one] = checkInsOf(profile)
    return deliverCheckIn(
      `${one?.id ?? ''}@${one?.dueAt ?? 0}`,
      state,
      input('', profile, now),
      week,
    )
  }
  const { profile } = say('send me a weekly summary')
  const at = checkInsOf(profile)[0]?.dueAt ?? 0

  it('tells the week, and sets the next one', () => {
    const told = due(profile, at)
    expect(told.say.map((one) => one.say)).toEqual(['checkIn.due.summary', 'week.change.same'])
    expect(checkInsOf(told.profile)).toMatchObject([{ dueAt: at + 7 * DAY, unanswered: 0 }])
    // The same event once more is of a time that has gone by.
    const old = deliverCheckIn(`1@${at}`, EMPTY_STATE, input('', told.profile, at), WEEK)
    expect(old.say).toEqual([])
  })

  it('says nothing of a week without anything, in a crisis, or too late, and goes on', () => {
    const step = 'watch'
    const crisis: CrisisState = {
      ...{ level: 'low', kind: 'suicide', about: 'self', step, since: NOW, lastAt: NOW },
    }
    for (const silent of [
      due(profile, at, []),
      due(profile, at, WEEK, { ...EMPTY_STATE, crisis }),
      due(profile, at + 2 * HOUR),
    ]) {
      expect(silent.say).toEqual([])
      expect(checkInsOf(silent.profile)).toMatchObject([{ dueAt: at + 7 * DAY }])
    }
  })

  it('comes once a week at the same time of day, whatever the clocks do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 3 * 365 }),
        fc.constantFrom(
          'friday at 5 pm',
          'sunday at 2:30 am',
          'saturday at 11:45 pm',
          'monday at 7 am',
        ),
        (zone, days, when) => {
          const start = NOW + days * DAY
          const there = { ...EMPTY_PROFILE, timeZone: zone, locale: 'en' } as const
          const text = `send me a weekly summary every ${when}`
          let current =
            answerCheckIn(undefined, EMPTY_STATE, input(text, there, start))?.profile ?? there
          for (let week = 0; week < 12; week += 1) {
            const [one] = checkInsOf(current)
            if (one?.rule.every !== 'week') throw new Error('it is not set')
            const local = toLocal(one.dueAt, zone)
            const next = due(current, one.dueAt).profile
            const [after] = checkInsOf(next)
            const apart = (after?.dueAt ?? 0) - one.dueAt
            // A gap moves it by as much as the clocks are moved; an overlap does not double it.
            expect(Math.abs(apart - 7 * DAY)).toBeLessThanOrEqual(2 * HOUR)
            expect(weekdayOf(local)).toBe(one.rule.weekday)
            expect(Math.abs(local.minute - one.rule.minute)).toBeLessThanOrEqual(60)
            current = next
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
