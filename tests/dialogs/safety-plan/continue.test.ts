import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerCrisis, crisisTakesTurn } from '../../../dialogs/crisis/protocol.ts'
import { renderUtterance } from '../../../dialogs/render.ts'
import { planCommand } from '../../../dialogs/safety-plan/command.ts'
import { continuePlan } from '../../../dialogs/safety-plan/continue.ts'
import { openAt, planTakesTurn } from '../../../dialogs/safety-plan/open.ts'
import { parseEdit } from '../../../dialogs/safety-plan/parse-edit.ts'
import { addLines, emptyPlan } from '../../../dialogs/safety-plan/plan.ts'
import { startPlan } from '../../../dialogs/safety-plan/start.ts'
import { EMPTY_PROFILE, EMPTY_STATE, restoreState } from '../../../dialogs/state.ts'
import { PLAN_STEPS, type DialogInput } from '../../../dialogs/types.ts'
import { RISK_RULES } from '../../../nlp/crisis/rules/index.ts'
import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { normalise } from '../../../nlp/normalise.ts'
import { unreadable } from '../../../nlp/text/unread.ts'
import { LOCALES } from '../../../types.ts'

const NOW = 1_800_000_000_000
const HOUR = 3_600_000

function input(text: string, change: Partial<DialogInput> = {}): DialogInput {
  return {
    text,
    plain: normalise(text),
    locale: 'en',
    reading: unreadable('und'),
    risk: screenByRules(text),
    profile: { ...EMPTY_PROFILE, country: 'GB' },
    now: NOW,
    ...change,
  }
}

const written = addLines(emptyPlan(NOW), 'alone', ['music'], NOW).plan

describe('an open plan', () => {
  it('never swallows a sign of danger: it goes to the protocol, or is asked about at once', () => {
    const examples = RISK_RULES.flatMap(({ matches }) =>
      matches.map((one) => (typeof one === 'string' ? one : one.text)),
    )
    const places = [...PLAN_STEPS, 'change'] as const
    for (const text of examples) {
      const given = input(text)
      if (given.risk.level === 'none') continue
      for (const place of places) {
        for (const mode of ['build', 'edit'] as const) {
          const state = openAt(EMPTY_STATE, given, place, mode)
          const where = `${place}: ${text}`
          if (crisisTakesTurn(state, given)) {
            expect(answerCrisis(state, given).state.crisis, where).not.toBeNull()
            continue
          }
          expect(given.risk.level, where).not.toBe('imminent')
          const outcome = continuePlan(state, given)
          expect(outcome?.state.safetyPlan?.sign?.level, where).toBe(given.risk.level)
          expect(outcome?.say[0]?.say, where).toMatch(/^safetyPlan\.sign\.ask/)
        }
      }
    }
  })

  it('takes everything but a plain no for "it is there now"', () => {
    const state = openAt(EMPTY_STATE, input(''), 'signs', 'build')
    const asked = continuePlan(state, input('when I want to die'))
    if (!asked) throw new Error('the plan did not answer')
    expect(asked.profile.safetyPlan?.lines.signs).toEqual(['when I want to die'])
    for (const [reply, now] of [
      ['yes', true],
      ['maybe', true],
      ['what?', true],
      ['no', false],
      ['No, it’s a sign I know', false],
      ['不是', false],
      ['是', true],
    ] as const) {
      const outcome = continuePlan(asked.state, input(reply, { profile: asked.profile }))
      expect(outcome?.state.crisis !== null, reply).toBe(now)
      if (now) expect(outcome?.state.crisis).toMatchObject({ level: 'moderate', kind: 'suicide' })
    }
    // A second sign is not written down beside the first: it is danger.
    expect(crisisTakesTurn(asked.state, input('I want to kill myself'))).toBe(true)
  })

  it('survives any talk, keeps what was written, and lets go', () => {
    const text = fc.oneof(
      fc.constantFrom(
        ...['next', 'later', 'undo', 'back', 'yes', 'no', '2', 'remove 1', 'change 1 to x', 'plan'],
        ...[
          '下一步',
          '撤销',
          '删除1',
          '把1改成散步',
          '以后再写',
          'music; walks',
          '好',
          'add 3: home',
        ],
        ...['I want to die', 'finish', 'Change something', 'What warns me', '', '???'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    )
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 25 }),
        fc.constantFrom(...LOCALES),
        (texts, locale) => {
          const begun = startPlan(EMPTY_STATE, input('', { locale }))
          let { state, profile } = begun
          for (const [index, one] of texts.entries()) {
            const given = input(one, { locale, profile, now: NOW + index * 1000 })
            if (crisisTakesTurn(state, given)) {
              ;({ state, profile } = answerCrisis(state, given))
              continue
            }
            if (!planTakesTurn(state, given.now)) continue
            const outcome = continuePlan(state, given)
            if (!outcome) continue
            for (const say of outcome.say) {
              expect(renderUtterance(say, locale, []).text).not.toMatch(/\{[a-z]+\}|undefined/i)
            }
            expect(outcome.profile.safetyPlan).toBeDefined()
            ;({ state, profile } = outcome)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('rests after a day, after danger, and where today’s code does not know its step', () => {
    const given = input('music', { profile: { ...EMPTY_PROFILE, safetyPlan: written } })
    const state = openAt(EMPTY_STATE, given, 'alone', 'build')
    expect(planTakesTurn(state, NOW + 25 * HOUR)).toBe(false)
    const { safetyPlan } = state
    if (!safetyPlan) throw new Error('no plan is open')
    const old = { ...state, safetyPlan: { ...safetyPlan, step: 'colours' } }
    const gone = continuePlan(old, given)
    expect(gone?.say.map(({ say }) => say)).toEqual(['safetyPlan.gone'])
    expect(gone?.profile.safetyPlan).toEqual(written)
    const { crisis } = answerCrisis(state, input('I want to kill myself', { now: NOW + 1 })).state
    expect(planTakesTurn({ ...state, crisis }, NOW + 2)).toBe(false)
    expect(restoreState(EMPTY_STATE).safetyPlan).toBeNull()
  })
})

describe('the command "plan"', () => {
  it('shows the plan and asks again what was open, changing nothing', () => {
    const profile = { ...EMPTY_PROFILE, country: 'GB', safetyPlan: written }
    const asked = answerCrisis(EMPTY_STATE, input('I want to kill myself', { profile }))
    const shown = planCommand(asked.state, input('plan', { profile }))
    expect(shown.say.map(({ say }) => say)).toEqual(['safetyPlan.show', 'crisis.ask'])
    expect(shown.state).toEqual(asked.state)
    const card = shown.say[0]?.card
    expect(card).toMatchObject({ type: 'summary', print: true })
    const rows = card?.type === 'summary' ? card.rows : []
    expect(rows.map(({ value }) => value)).toContain('music')
    expect(rows.at(-1)?.value).toContain('999')
  })
})

describe('parseEdit', () => {
  it.each([
    ['next', { do: 'next' }],
    ['ok, next please', { do: 'next' }],
    ['没有了', { do: 'next' }],
    ['take that back', { do: 'undo' }],
    ['撤回', { do: 'undo' }],
    ['remove 2', { do: 'remove', number: 2 }],
    ['delete line 3', { do: 'remove', number: 3 }],
    ['删除第二条', { do: 'remove', number: 2 }],
    ['把第1.2条删掉', { do: 'remove', step: 'signs', number: 2 }],
    ['Change 2.1 to Call Ben', { do: 'change', step: 'alone', number: 1, text: 'Call Ben' }],
    ['change 3: a Walk', { do: 'change', number: 3, text: 'a Walk' }],
    ['把2.1改成去公园', { do: 'change', step: 'alone', number: 1, text: '去公园' }],
    ['add 6: with my Sister', { do: 'add', step: 'surroundings', text: 'with my Sister' }],
    ['在第3步加：图书馆', { do: 'add', step: 'distract', text: '图书馆' }],
  ])('takes %s for an edit', (text, edit) => {
    expect(parseEdit(normalise(text), text)).toEqual(edit)
  })

  it.each([
    ...['call my sister next', 'take a break', 'change the sheets', 'remove myself from the room'],
    ...['go back to my mum’s', 'add colour to a drawing', 'I stop eating', 'delete social media'],
    ...['不看手机', '换个房间', '跟我哥走一走', '继续画画', '删掉聊天记录'],
  ])('takes %s for a line', (text) => {
    expect(parseEdit(normalise(text), text)).toBeUndefined()
  })
})
