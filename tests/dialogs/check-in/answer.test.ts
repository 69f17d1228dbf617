import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeAwaited } from '../../../bot/middleware/commands.ts'
import { answerCheckIn, askedIn, listCheckIns } from '../../../dialogs/check-in/answer.ts'
import { deliverCheckIn } from '../../../dialogs/check-in/deliver.ts'
import { answered, checkInsOf, inZone } from '../../../dialogs/check-in/standing.ts'
import { renderUtterance } from '../../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type {
  CheckIn,
  CrisisState,
  DialogInput,
  DialogOutcome,
  DialogState,
  Profile,
} from '../../../dialogs/types.ts'
import { normalise } from '../../../nlp/normalise.ts'
import { unreadable } from '../../../nlp/text/unread.ts'
import type { Locale } from '../../../types.ts'

/** Monday 5 January 2026, 9:00 in London. */
const NOW = Date.UTC(2026, 0, 5, 9)
const HOUR = 3_600_000
const DAY = 24 * HOUR

function input(text: string, profile: Profile, now = NOW, locale: Locale = 'en'): DialogInput {
  const risk = { level: 'none', kind: null, about: 'self', evidence: [] } as const
  const reading = unreadable('und')
  return { text, plain: normalise(text), locale, reading, risk, profile, now }
}

const IN_LONDON: Profile = { ...EMPTY_PROFILE, locale: 'en', timeZone: 'Europe/London' }
const NOWHERE: DialogOutcome = { state: EMPTY_STATE, profile: IN_LONDON, say: [] }

/** One message after another, each with the question that the one before left open. */
function talk(texts: readonly string[], start: Profile = IN_LONDON, locale: Locale = 'en') {
  let last: DialogOutcome = { ...NOWHERE, profile: start }
  for (const text of texts) {
    const asked = askedIn(last.state)
    const state = closeAwaited(last.state)
    const said = answerCheckIn(asked, state, input(text, last.profile, NOW, locale))
    last = said ?? { state, profile: last.profile, say: [] }
  }
  const words = last.say.map((one) => renderUtterance(one, locale, []).text).join('\n')
  return { ...last, words, checkIns: checkInsOf(last.profile) }
}

describe('setting a check-in', () => {
  it('asks morning or evening, and says date, time and how to stop', () => {
    expect(talk(['ask me tomorrow at eight']).words).toBe('Do you mean 8 am or 8 pm?')
    const set = talk(['ask me tomorrow at eight', 'In the evening'])
    expect(set.words).toMatch(/Tuesday 6 January at 8 pm.*stop the check-ins/)
    expect(set.checkIns).toMatchObject([{ id: '1', rule: { every: 'once' }, unanswered: 0 }])
    const chinese = talk(['明天八点问我', '早上'], IN_LONDON, 'zh-Hans')
    expect(chinese.words).toMatch(/1月6日星期二早上8点.*停止问候/)
  })

  it('asks for a time that is missing or gone by', () => {
    expect(talk(['ask me tomorrow']).words).toMatch(/At what time/)
    expect(talk(['ask me tomorrow how the exam went', '9 am']).checkIns).toMatchObject([
      { about: 'how the exam went', dueAt: NOW + DAY },
    ])
    expect(talk(['check in with me daily', '21:00']).words).toMatch(/every day at 9 pm/)
    expect(talk(['message me today at 8 am', 'at 4 pm then']).words).toMatch(
      /Monday 5 January at 4 pm/,
    )
    expect(talk(['提醒我', '晚上八点半'], IN_LONDON, 'zh-Hans').words).toContain('晚上8:30')
  })

  it('asks for the zone of somebody whose zone is unknown, but not for a mere wait', () => {
    const unknown = { ...EMPTY_PROFILE }
    expect(talk(['check in every evening at 9'], unknown).words).toMatch(/which city/)
    const set = talk(['check in every evening at 9', 'Shanghai'], unknown)
    expect(set.profile.timeZone).toBe('Asia/Shanghai')
    expect(set.checkIns).toMatchObject([{ dueAt: Date.UTC(2026, 0, 5, 13) }])
    expect(talk(['remind me in 90 minutes to eat'], unknown).words).toMatch(
      /in 90 minutes about this: “eat”/,
    )
  })

  it('makes sure when only a time was said', () => {
    expect(talk(['每天晚上九点'], IN_LONDON, 'zh-Hans').words).toContain('要不要我每天晚上9点')
    expect(talk(['every evening at 9', 'Yes, please']).checkIns).toHaveLength(1)
    expect(talk(['every evening at 9', 'No, thanks']).checkIns).toHaveLength(0)
  })

  it('sends at most one a day: a second standing one takes the place of the first, if wished', () => {
    const twice = ['check in every evening at 9', 'check in every morning at 8']
    expect(talk(twice).words).toMatch(/already have one every day at 9 pm/)
    expect(talk([...twice, 'yes']).checkIns).toMatchObject([{ rule: { minute: 480 } }])
    expect(talk([...twice, 'no']).checkIns).toMatchObject([{ rule: { minute: 1260 } }])
  })

  it('keeps at most three standing ones and five others', () => {
    const weekly = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'].map(
      (day) => `check in every ${day} at 9 pm`,
    )
    const standing = talk(weekly)
    expect(standing.words).toMatch(/as many check-ins as I can keep/)
    expect(standing.checkIns).toHaveLength(3)
    const once = Array.from({ length: 7 }, (_, i) => `remind me in ${i + 1} hours`)
    expect(talk([...weekly, ...once]).checkIns).toHaveLength(8)
  })

  it('lets an unanswered question go', () => {
    expect(talk(['ask me tomorrow at eight', 'my dog is ill', 'evening']).checkIns).toEqual([])
  })

  it('stays out of an open exercise, but stops and lists there', () => {
    const flow = {
      ...{ flow: 'grounding', version: 1, step: 'see', answers: {}, startedAt: NOW, misses: 0 },
    }
    const state: DialogState = { ...EMPTY_STATE, flow }
    const answer = (text: string) => answerCheckIn(undefined, state, input(text, IN_LONDON))
    expect(answer('remind me tomorrow at 9 am')).toBeUndefined()
    expect(answer('what check-ins do I have?')?.say.length).toBe(2)
    expect(answer('stop the check-ins')?.state.flow).toBe(flow)
  })
})

describe('stopping check-ins', () => {
  const two = ['check in every evening at 9', 'remind me tomorrow at 10 am']

  it('stops one, all, or says that there is none', () => {
    expect(talk([...two, 'stop number 1']).checkIns).toMatchObject([{ rule: { every: 'once' } }])
    expect(talk([...two, 'stop number 7']).words).toMatch(/no number 7/)
    expect(talk([...two, 'stop the check-ins']).checkIns).toEqual([])
    expect(talk([...two, '不要再问我了']).checkIns).toEqual([])
    expect(talk(['stop the check-ins']).words).toMatch(/none is set/)
  })

  it('hears vague words only when there is something to stop', () => {
    expect(talk(["don't ask me anymore"]).say).toEqual([])
    expect(talk([...two, "don't ask me anymore"]).checkIns).toEqual([])
  })

  it('lists with buttons that are understood, in every language', () => {
    for (const locale of ['en', 'zh-Hans'] as const) {
      const { profile } = talk(two)
      const listed = listCheckIns(EMPTY_STATE, input('', profile, NOW, locale))
      const [say] = listed.say
      const { choices } = say ? renderUtterance(say, locale, []) : { choices: [] }
      const left = choices.map((label) => {
        const said = answerCheckIn(askedIn(listed.state), EMPTY_STATE, input(label, profile))
        return said && checkInsOf(said.profile).length
      })
      expect(left).toEqual([1, 1, 0, 2])
    }
  })
})

describe('deliverCheckIn', () => {
  const daily: CheckIn = {
    ...{ id: '4', rule: { every: 'day', minute: 540 }, dueAt: NOW, unanswered: 0 },
  }
  const once: CheckIn = { id: '5', rule: { every: 'once' }, dueAt: NOW, unanswered: 0 }
  const at = (checkIn: CheckIn, now = NOW, state: DialogState = EMPTY_STATE, more = {}) => {
    const profile = { ...IN_LONDON, ...more, checkIns: [checkIn] }
    const value = `${checkIn.id}@${checkIn.dueAt}`
    const outcome = deliverCheckIn(value, state, input('', profile, now))
    return {
      outcome,
      keys: outcome.say.map(({ say }) => say as string),
      left: checkInsOf(outcome.profile),
    }
  }

  it('says it, and sets the next one', () => {
    expect(at(daily)).toMatchObject({
      keys: ['checkIn.due'],
      left: [{ dueAt: NOW + DAY, unanswered: 1 }],
    })
    expect(at(once)).toMatchObject({ keys: ['checkIn.due'], left: [] })
    expect(at({ ...once, about: 'the call' }).keys).toEqual(['checkIn.due.about'])
  })

  it('says nothing when it is not, or no longer, wanted', () => {
    const profile = { ...IN_LONDON, checkIns: [{ ...daily, dueAt: NOW + DAY }] }
    for (const value of [`4@${NOW}`, '9@1', 'nonsense', undefined]) {
      const outcome = deliverCheckIn(value, EMPTY_STATE, input('', profile))
      expect(outcome).toEqual({ state: EMPTY_STATE, profile, say: [] })
    }
  })

  it('follows up the exercise of yesterday, once', () => {
    const episode = { technique: 'grounding', at: NOW - DAY, before: 8, after: 4, finished: true }
    const first = at(daily, NOW, EMPTY_STATE, { episodes: [episode] })
    expect(first.keys).toEqual(['checkIn.due.hello', 'grounding.followUp'])
    const again = at(daily, NOW, first.outcome.state, { episodes: [episode] })
    expect(again.keys).toEqual(['checkIn.due'])
    const old = { ...episode, at: NOW - 5 * DAY }
    expect(at(daily, NOW, EMPTY_STATE, { episodes: [old] }).keys).toEqual(['checkIn.due'])
  })

  describe('the follow-up of a plan', () => {
    const episode = {
      ...{ technique: 'behaviouralActivation', at: NOW - DAY, before: 6, after: 4, finished: true },
    }
    const due = at(daily, NOW, EMPTY_STATE, { episodes: [episode] })
    /** As the service keeps it: what was said, in words. */
    const asked = (locale: Locale) =>
      due.outcome.say.reduce<DialogState>(
        (state, one) => ({ ...state, said: renderUtterance(one, locale, state.said).said }),
        due.outcome.state,
      )
    const reply = (text: string, locale: Locale = 'en') =>
      answerCheckIn(undefined, asked(locale), input(text, due.outcome.profile, NOW, locale))

    it('has the answers as buttons', () => {
      expect(due.outcome.say.at(-1)?.choices?.map(({ id }) => id)).toEqual(['all', 'part', 'not'])
    })

    it.each([
      ['Yes', 'wasLike'],
      ['yes, I did it!', 'wasLike'],
      ['a part of it', 'wasLike'],
      ["no, I didn't manage", 'stoodInWay'],
      ['not this time', 'stoodInWay'],
      ['做了', 'wasLike'],
      ['做了一部分吧', 'wasLike'],
      ['没做到', 'stoodInWay'],
      ['没有，太累了', 'stoodInWay'],
    ])('"%s" opens the exercise where it looks back, at %s', (text, step) => {
      const opened = reply(text, /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en')
      expect(opened?.state.flow).toMatchObject({ flow: 'behaviouralActivation', step })
      expect(opened?.say.map(({ say }) => say)).not.toContain('behaviouralActivation.intro')
    })

    it.each(['My mother called and we argued all evening', '我妈昨天又骂我了', 'hello'])(
      '"%s" is talk, and opens nothing',
      (text) => {
        expect(reply(text)).toBeUndefined()
      },
    )

    it('opens nothing once something else was said', () => {
      const said = [...asked('en').said, 'talk.greeting#0']
      const state = { ...asked('en'), said }
      expect(answerCheckIn(undefined, state, input('yes', due.outcome.profile))).toBeUndefined()
    })
  })

  it('is silent while a watch at high or above is open', () => {
    for (const level of ['high', 'imminent'] as const) {
      const crisis: CrisisState = {
        ...{ level, kind: 'suicide', about: 'self', step: 'watch', since: NOW, lastAt: NOW },
      }
      const watched = { ...EMPTY_STATE, crisis }
      expect(at(daily, NOW, watched)).toMatchObject({ keys: [], left: [{ dueAt: NOW + DAY }] })
      expect(at(once, NOW, watched)).toMatchObject({ keys: [], left: [{ dueAt: NOW + DAY }] })
      const eased = { ...watched, crisis: { ...crisis, level: 'moderate' as const } }
      expect(at(daily, NOW, eased).keys).toEqual(['checkIn.due'])
    }
  })

  it('says with the third that it will keep quiet, and ends without an answer', () => {
    expect(at({ ...daily, unanswered: 2 }).keys).toEqual(['checkIn.due.last', 'checkIn.due'])
    expect(at({ ...daily, unanswered: 3 })).toMatchObject({ keys: [], left: [] })
  })

  it('comes late only where that still makes sense', () => {
    expect(at(daily, NOW + 5 * HOUR)).toMatchObject({ keys: [], left: [{ dueAt: NOW + DAY }] })
    expect(at(once, NOW + 5 * HOUR).keys).toEqual(['checkIn.due'])
    // 23:00: it waits for seven in the morning.
    expect(at(once, NOW + 14 * HOUR)).toMatchObject({
      keys: [],
      left: [{ dueAt: Date.UTC(2026, 0, 6, 7) }],
    })
  })

  it('repeats the open question when an exercise is open', () => {
    const flow = {
      ...{ flow: 'grounding', version: 1, step: 'see', answers: {}, startedAt: NOW, misses: 0 },
    }
    expect(at(daily, NOW, { ...EMPTY_STATE, flow }).keys).toEqual([
      'checkIn.due.open',
      'grounding.see.again',
    ])
  })
})

describe('answered and inZone', () => {
  it('begin the count anew, and go on after what was missed', () => {
    const base = { rule: { every: 'day', minute: 540 }, unanswered: 2 } as const
    const profile: Profile = {
      ...IN_LONDON,
      checkIns: [
        { ...base, id: '1', dueAt: NOW + HOUR },
        { ...base, id: '2', dueAt: NOW - 2 * DAY },
        { id: '3', rule: { every: 'once' }, dueAt: NOW - 2 * DAY, unanswered: 0 },
      ],
    }
    expect(
      checkInsOf(answered(profile, NOW)).map(({ id, dueAt, unanswered }) => [
        id,
        dueAt,
        unanswered,
      ]),
    ).toEqual([
      ['1', NOW + HOUR, 0],
      ['2', NOW + DAY, 0],
    ])
    expect(answered(EMPTY_PROFILE, NOW)).toBe(EMPTY_PROFILE)
  })

  it('move standing check-ins with the person and leave the moment of others', () => {
    const { profile } = talk(['check in every evening at 9', 'remind me tomorrow at 10 am'])
    const there = inZone(profile, 'America/New_York', NOW)
    expect(checkInsOf(there).map(({ dueAt }) => new Date(dueAt).toISOString())).toEqual([
      '2026-01-06T02:00:00.000Z',
      '2026-01-06T10:00:00.000Z',
    ])
  })
})

it('never has more than one standing check-in on a day, whatever is asked for', () => {
  const days = ['day', 'Monday', 'Tuesday', 'Sunday', 'morning', 'evening']
  const wish = fc.tuple(
    fc.constantFrom(...days),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('am', 'pm'),
  )
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 8 }), fc.constantFrom('yes', 'no'), (wishes, reply) => {
      const texts = wishes.flatMap(([day, hour, half]) => [
        `check in every ${day} at ${hour} ${half}`,
        reply,
      ])
      const { checkIns } = talk(texts)
      expect(checkIns.length).toBeLessThanOrEqual(3)
      const weekdays = checkIns.map(({ rule }) => (rule.every === 'week' ? rule.weekday : 'day'))
      expect(new Set(weekdays).size).toBe(checkIns.length)
      if (weekdays.includes('day')) expect(checkIns).toHaveLength(1)
    }),
    { numRuns: 50 },
  )
})
