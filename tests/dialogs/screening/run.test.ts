import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STEPS } from '../../../dialogs/crisis/turn.ts'
import { screeningTakesTurn } from '../../../dialogs/screening/open.ts'
import { continueScreening, startScreening } from '../../../dialogs/screening/run.ts'
import { EMPTY_STATE } from '../../../dialogs/state.ts'
import { SCREENING_INSTRUMENTS, type DialogState, type FlowState } from '../../../dialogs/types.ts'
import { answer, keysOf, questionMarks } from '../conversation/support.ts'
import { message, MINUTE, NOW, Person, turn } from './support.ts'

const HOUR = 60 * MINUTE
const FLOW: FlowState = {
  flow: 'grounding',
  version: 1,
  step: 'see',
  answers: {},
  startedAt: NOW,
  misses: 0,
}

describe('startScreening', () => {
  it('says what it is, and asks the first question with four answers', () => {
    const person = new Person()
    const first = person.says('depression test')
    expect(keysOf(first.say)).toEqual(['screening.phq9.intro', 'screening.ask.first'])
    expect(first.choices).toHaveLength(4)
    expect(first.texts[1]).toMatch(/last 2 weeks.*1 of 9\. Little interest/s)
    expect(screeningTakesTurn(person.state, person.now)).toBe(true)
  })

  it('lets the person choose when they name none', () => {
    const person = new Person('zh-Hans')
    const which = person.says('心理测试')
    expect(keysOf(which.say)).toEqual(['screening.which'])
    const chosen = person.says(which.choices[1] ?? '')
    expect(keysOf(chosen.say)[0]).toBe('screening.gad7.intro')
  })

  it('puts an open exercise on hold', () => {
    const state: DialogState = { ...EMPTY_STATE, flow: FLOW }
    const { state: after } = startScreening(state, message('phq-9'), 'phq9')
    expect(after.flow).toBeNull()
    expect(after.paused).toMatchObject({ flow: 'grounding', step: 'see' })
  })

  it('says so when it overlaps with the last time', () => {
    const at = NOW - 3 * 24 * HOUR
    const person = new Person('en', { screenings: [{ instrument: 'gad7', score: 4, at }] })
    expect(keysOf(person.says('gad-7').say)).toContain('screening.overlap')
    const other = new Person('en', { screenings: [{ instrument: 'phq9', score: 4, at }] })
    expect(keysOf(other.says('gad-7').say)).not.toContain('screening.overlap')
  })
})

describe('continueScreening', () => {
  it.each(SCREENING_INSTRUMENTS)('%s: asks one question at a time and keeps the score', (id) => {
    const person = new Person()
    person.says(id)
    const count = id === 'phq9' ? 9 : 7
    for (let i = 1; i < count; i += 1) {
      const next = person.says('1')
      expect(keysOf(next.say)).toEqual(['screening.ask'])
      expect(next.texts[0]).toContain(`${i + 1} of ${count}`)
    }
    person.says('0')
    expect(person.state.screening).toBeNull()
    expect(person.profile.screenings).toEqual([
      { instrument: id, score: count - 1, at: person.now },
    ])
  })

  it('explains every band with a card, and names a doctor from moderate on', () => {
    const cases = [
      [[0, 0, 0, 0, 0, 0, 0], 'minimal', 'screening.noDiagnosis'],
      [[1, 1, 1, 1, 1, 0, 0], 'mild', 'screening.noDiagnosis'],
      [[2, 2, 2, 2, 2, 0, 0], 'moderate', 'screening.doctor'],
      [[3, 3, 3, 3, 3, 0, 0], 'severe', 'screening.doctor.soon'],
    ] as const
    for (const [scores, band, advice] of cases) {
      const person = new Person()
      person.says('gad-7')
      const end = person.answers(scores)
      expect(keysOf(end.say)).toEqual([`screening.gad7.${band}`, advice, 'screening.after'])
      expect(end.say[0]?.card).toMatchObject({ type: 'summary' })
      expect(questionMarks(end.texts)).toBe(1)
    }
  })

  it('gives people to reach with the highest range, also without item 9', () => {
    const person = new Person('zh-Hans', { country: 'CN' })
    person.says('抑郁自评')
    const end = person.answers([3, 3, 3, 3, 3, 3, 3, 3, 0])
    expect(end.texts.join('\n')).toMatch(/24 分.*12356/s)
    expect(end.say.map(({ card }) => card?.type)).toContain('helplines')
  })

  it('compares with the last time', () => {
    for (const [before, key] of [
      [12, 'screening.change.lower'],
      [7, 'screening.change.same'],
      [1, 'screening.change.higher'],
    ] as const) {
      const at = NOW - 30 * 24 * HOUR
      const person = new Person('en', { screenings: [{ instrument: 'gad7', score: before, at }] })
      person.says('gad-7')
      expect(keysOf(person.answers([1, 1, 1, 1, 1, 1, 1]).say)).toContain(key)
    }
  })

  it('shows the last score again when asked', () => {
    const person = new Person()
    expect(keysOf(person.says('my score').say)).toEqual(['screening.noResult'])
    person.says('gad-7')
    person.answers([1, 1, 1, 1, 1, 1, 1])
    expect(keysOf(person.says('my score').say)[0]).toBe('screening.gad7.mild')
    expect(keysOf(person.says('my phq-9 score').say)).toEqual(['screening.noResult'])
  })

  it('deals with what is no answer, and asks again', () => {
    const person = new Person()
    person.says('phq-9')
    for (const [text, key] of [
      ['why do you ask this?', 'screening.why'],
      ['how long does this take', 'screening.length'],
      ['what do you mean?', 'screening.help'],
      ["I don't know", 'screening.help'],
      ['skip', 'screening.noSkip'],
      ['go back', 'screening.back.first'],
      ['can you tell me a story?', 'screening.later'],
    ] as const) {
      const said = keysOf(person.says(text).say)
      expect(said, text).toEqual([key, 'screening.again'])
    }
    expect(keysOf(person.says('wait a minute').say)).toEqual(['screening.wait'])
    expect(keysOf(person.says('go on').say)).toEqual(['screening.again'])
    expect(keysOf(person.says('banana').say)).toEqual(['screening.again.first'])
    const third = person.says('banana')
    expect(keysOf(third.say)).toEqual(['screening.again.easier'])
    expect(third.choices).toContain('Stop here')
    expect(person.state.screening).toMatchObject({ answers: [], misses: 2 })
    expect(keysOf(person.says('sometimes').say)).toEqual(['screening.ask'])
    expect(person.state.screening).toMatchObject({ answers: [1], misses: 0 })
  })

  it('goes back, and takes the new answer', () => {
    const person = new Person('zh-Hans')
    person.says('gad-7')
    person.answers([3, 3])
    expect(keysOf(person.says('返回').say)).toEqual(['screening.back', 'screening.ask'])
    person.says('0')
    expect(person.state.screening?.answers).toEqual([3, 0])
  })

  it('is left without a score, and without a word of blame', () => {
    for (const text of ['stop', '停']) {
      const person = new Person()
      person.says('phq-9')
      person.says('2')
      expect(keysOf(person.says(text).say)).toEqual(['screening.left'])
      expect(person.state.screening).toBeNull()
      expect(person.profile.screenings ?? []).toEqual([])
    }
  })

  it('is paused, lets the talk go on, and is taken up where it was', () => {
    const person = new Person()
    person.says('phq-9')
    person.answers([1, 2])
    expect(keysOf(person.says('pause').say)).toEqual(['screening.paused'])
    expect(keysOf(person.says('my boss shouted at me').say)[0]).not.toMatch(/^screening/)
    expect(keysOf(person.says('questionnaire').say)).toEqual([
      'screening.resumed',
      'screening.ask.first',
    ])
    expect(person.state.screening).toMatchObject({ answers: [1, 2], paused: false })
    person.says('pause')
    expect(keysOf(person.says('phq-9').say)[0]).toBe('screening.resumed')
  })

  it('accepts a refusal, and a second one', () => {
    const person = new Person()
    person.says('gad-7')
    const refused = person.says("I don't want to answer")
    expect(keysOf(refused.say)).toEqual(['screening.refused'])
    expect(keysOf(person.says('no').say)).toEqual(['screening.left'])
    const other = new Person()
    other.says('gad-7')
    other.says('this is stupid')
    expect(keysOf(other.says('Carry on').say)).toEqual(['screening.again'])
    other.says('this is stupid')
    expect(keysOf(other.says('2').say)).toEqual(['screening.ask'])
    other.says('this is stupid')
    expect(keysOf(other.says('Pause the questions').say)).toEqual(['screening.paused'])
  })

  it('hears a worry first when the person wants that', () => {
    const person = new Person()
    person.says('gad-7')
    const heard = person.says('[heavy] my mother went into hospital this morning')
    expect(keysOf(heard.say)).toEqual(['screening.worry'])
    expect(keysOf(person.says('Talk about that').say)).toEqual(['screening.talk'])
    expect(screeningTakesTurn(person.state, person.now)).toBe(false)
    const other = new Person('zh-Hans')
    other.says('焦虑自评')
    other.says('[heavy] 我妈妈今天早上住院了我很害怕')
    expect(keysOf(other.says('先把题答完').say)).toEqual(['screening.again'])
    other.says('[heavy] 我妈妈今天早上住院了我很害怕')
    expect(keysOf(other.says('[heavy] 医生说她的情况不太好我真的慌').say)).toEqual([
      'screening.talk',
    ])
  })

  it('starts over when the answers are of another day, and lets the talk go on before', () => {
    const person = new Person()
    person.says('phq-9')
    person.answers([1, 1, 1])
    person.now += 30 * HOUR
    expect(keysOf(person.says('hello').say)[0]).not.toMatch(/^screening/)
    expect(keysOf(person.says('phq-9').say)[0]).toBe('screening.phq9.intro')
    expect(person.state.screening?.answers).toEqual([])
  })

  it('gives up politely what today’s code does not know', () => {
    const screening = {
      ...startScreening(EMPTY_STATE, message('phq-9'), 'phq9').state.screening,
    } as NonNullable<DialogState['screening']>
    for (const broken of [
      { ...screening, instrument: 'phq8' as 'phq9' },
      { ...screening, answers: [7] },
      { ...screening, answers: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
    ]) {
      const after = continueScreening({ ...EMPTY_STATE, screening: broken }, message('2'))
      expect(keysOf(after.say)).toEqual(['screening.gone'])
      expect(after.state.screening).toBeNull()
    }
  })

  it('says nothing to an event, or when none is open', () => {
    const open = startScreening(EMPTY_STATE, message('phq-9'), 'phq9').state
    expect(continueScreening(open, message('', { event: 'pacer.finished' })).say).toEqual([])
    expect(continueScreening(EMPTY_STATE, message('2')).say).toEqual([])
  })
})

describe('danger', () => {
  const EIGHT = [1, 1, 1, 1, 1, 1, 1, 1]

  it.each([
    ['en', 'US', '1', 'moderate', /988/],
    ['en', 'US', 'nearly every day', 'high', /988/],
    ['zh-Hans', 'CN', '好几天', 'moderate', /12356/],
    ['zh-Hans', 'CN', '几乎每天', 'high', /12356/],
    ['zh-Hant', 'TW', '一半以上的天數', 'high', /1925/],
  ] as const)('in %s (%s), "%3$s" to item 9 goes over at once', (...row) => {
    const [locale, country, text, level, help] = row
    const person = new Person(locale, { country })
    person.says('phq-9')
    person.answers(EIGHT)
    const end = person.says(text)
    expect(keysOf(end.say)[0]).toBe('screening.item9.heard')
    expect(keysOf(end.say)).toContain('crisis.ack.suicide')
    expect(keysOf(end.say).at(-1)).toBe('crisis.ask')
    expect(end.texts.join('\n')).toMatch(help)
    expect(person.state.crisis).toMatchObject({ level, kind: 'suicide', step: 'ask' })
    expect(person.state.screening).toBeNull()
    expect(person.profile.screenings).toHaveLength(1)
  })

  it('keeps the score for later', () => {
    const person = new Person()
    person.says('phq-9')
    person.answers([...EIGHT, '2'])
    person.says('no')
    person.says('no')
    expect(keysOf(person.says('my score').say)[0]).toBe('screening.phq9.moderate')
  })

  it('presses nobody on item 9, and takes no answer for "not at all"', () => {
    for (const text of ["I don't want to answer that", 'skip', '不想说']) {
      const person = new Person()
      person.says('phq-9')
      person.answers(EIGHT)
      const end = person.says(text)
      expect(keysOf(end.say)).toEqual(['screening.item9.refused'])
      expect(end.say[0]?.card?.type).toBe('helplines')
      expect(person.profile.screenings ?? []).toEqual([])
    }
  })

  it('answers words of danger before any question, and does not go on by itself', () => {
    const person = new Person()
    person.says('phq-9')
    person.says('1')
    expect(keysOf(person.says('I want to kill myself').say)).toContain('crisis.ask')
    person.says('no')
    person.says('no')
    expect(person.state.crisis?.step).toBe('watch')
    expect(screeningTakesTurn(person.state, person.now)).toBe(false)
    const talk = person.says('2')
    expect(keysOf(talk.say)[0]).not.toMatch(/^screening/)
    expect(keysOf(person.says('finish the questions').say)[0]).toBe('screening.resumed')
  })

  it('continues an open watch instead of starting it afresh', () => {
    const person = new Person('en', { country: 'US' })
    person.says('I want to kill myself')
    person.says('no')
    person.says('no')
    person.says('phq-9')
    person.answers([...EIGHT, '3'])
    expect(person.state.crisis).toMatchObject({ level: 'high', kind: 'suicide' })
    expect(person.state.crisis?.step).not.toBe('watch')
  })
})

describe('whatever is written', () => {
  const texts = [
    '0',
    '1',
    '2',
    '3',
    'yes',
    'no',
    'stop',
    'pause',
    'back',
    'skip',
    'why?',
    'phq-9',
    'gad-7',
    'questionnaire',
    'my score',
    '[heavy] everything is too much for me today',
    'I want to die',
    '几乎每天',
    '不想做',
    '我的得分',
    '',
    '🙂',
  ]

  it('every turn is answered with one question at most, and the state stays sound', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'zh-Hans', 'zh-Hant'),
        fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 30 }),
        (locale, said) => {
          const person = new Person(locale)
          for (const text of ['phq-9', ...said]) {
            const answered = person.says(text)
            expect(answered.say.length).toBeGreaterThan(0)
            const { screening, crisis } = person.state
            expect(screening?.answers.length ?? 0).toBeLessThan(9)
            if (crisis) expect(STEPS).toContain(crisis.step)
            for (const { score } of person.profile.screenings ?? []) {
              expect(score).toBeGreaterThanOrEqual(0)
              expect(score).toBeLessThanOrEqual(27)
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('the score is the sum of the answers, and item 9 alone decides about danger', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 }),
        (scores) => {
          const person = new Person()
          person.says('phq-9')
          person.answers(scores)
          const sum = scores.reduce((a, b) => a + b, 0)
          expect(person.profile.screenings?.at(-1)?.score).toBe(sum)
          expect(person.state.crisis !== null).toBe((scores[8] ?? 0) > 0)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('is pure: the same state and message give the same answer', () => {
    const state = startScreening(EMPTY_STATE, message('phq-9'), 'phq9').state
    const once = answer(state, message('2'), turn)
    expect(answer(state, message('2'), turn)).toEqual(once)
  })
})
