import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerCrisis, crisisTakesTurn } from '../../../dialogs/crisis/protocol.ts'
import { parseCountry } from '../../../dialogs/crisis/helplines.ts'
import { parseCalled, parseCrisisReply } from '../../../dialogs/crisis/reply.ts'
import { STEPS } from '../../../dialogs/crisis/turn.ts'
import { crisis as en } from '../../../dialogs/messages/en/crisis.ts'
import { crisis as zh } from '../../../dialogs/messages/zh/crisis.ts'
import type { Message } from '../../../dialogs/messages/message.ts'
import { renderUtterance } from '../../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { DialogInput, DialogState, FlowState } from '../../../dialogs/types.ts'
import { NO_RISK } from '../../../nlp/risk.ts'
import { unreadable } from '../../../nlp/text/unread.ts'
import {
  LOCALES,
  RISK_KINDS,
  RISK_LEVELS,
  type RiskKind,
  type RiskLevel,
  type RiskReading,
} from '../../../types.ts'

const NOW = 1_800_000_000_000
const FLOW: FlowState = { flow: 'a', version: 1, step: 's', answers: {}, startedAt: 0, misses: 0 }

function risk(level: RiskLevel, kind: RiskKind, about: 'self' | 'other' = 'self'): RiskReading {
  return level === 'none'
    ? NO_RISK
    : { level, kind, about, evidence: [{ source: 'rule', id: 'r', level, kind }] }
}

function input(change: Partial<DialogInput> = {}): DialogInput {
  const { plain = '' } = change
  return {
    text: plain,
    plain,
    locale: 'en',
    reading: unreadable('und'),
    risk: NO_RISK,
    profile: { ...EMPTY_PROFILE, country: 'US' },
    now: NOW,
    ...change,
  }
}

const anyRisk = fc
  .tuple(
    fc.constantFrom(...RISK_LEVELS),
    fc.constantFrom(...RISK_KINDS),
    fc.constantFrom('self' as const, 'other' as const),
  )
  .map(([level, kind, about]) => risk(level, kind, about))

const reply = fc.oneof(
  fc.constantFrom(
    ...['yes', 'no', 'maybe', 'jk', 'idk', 'leave me alone', "i'm fine", 'not safe', 'my mum'],
    ...['是', '没有', '有时候', '开玩笑', '不知道', '别问了', '没事', '我妈'],
    ...['set my country', 'uk', '台湾', 'jordan', ''],
  ),
  fc.string({ maxLength: 40 }),
)

describe('answerCrisis', () => {
  it('answers every kind and level in the same turn with a question and people to reach', () => {
    for (const level of RISK_LEVELS.slice(1)) {
      for (const kind of RISK_KINDS) {
        for (const about of ['self', 'other'] as const) {
          for (const locale of LOCALES) {
            for (const country of [null, 'CN', 'BR']) {
              const given = input({
                locale,
                risk: risk(level, kind, about),
                profile: { ...EMPTY_PROFILE, country },
              })
              expect(crisisTakesTurn(EMPTY_STATE, given)).toBe(true)
              const { say, state } = answerCrisis(EMPTY_STATE, given)
              const texts = say.map((one) => renderUtterance(one, locale, []).text)
              expect(say.some(({ card }) => card?.type === 'helplines')).toBe(true)
              expect(texts.at(-1)).toMatch(/[?？]/)
              expect(say.at(-1)?.choices?.length).toBeGreaterThan(1)
              expect(state.crisis).toMatchObject({ level, kind, about, since: NOW })
              expect(state.crisis?.step).not.toBe('watch')
            }
          }
        }
      }
    }
  })

  it('survives any conversation, never lowers on a sign, and lets go of a person who is safe', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(reply, anyRisk, fc.integer({ min: 0, max: 40 * 60 * 1000 })), {
          maxLength: 14,
        }),
        fc.constantFrom(null, 'GB'),
        (turns, country) => {
          let state: DialogState = { ...EMPTY_STATE, flow: FLOW }
          let profile = { ...EMPTY_PROFILE, country: country as string | null }
          let now = NOW
          for (const [plain, found, after] of turns) {
            now += after
            const given = input({ plain, risk: found, profile, now })
            if (!crisisTakesTurn(state, given)) continue
            const before = state.crisis
            const outcome = answerCrisis(state, given)
            let said = outcome.state.said
            expect(outcome.say.length).toBeGreaterThan(0)
            for (const one of outcome.say) ({ said } = renderUtterance(one, 'en', said))
            const { crisis } = outcome.state
            expect(STEPS).toContain(crisis?.step)
            expect(outcome.state.flow).toBeNull()
            expect(outcome.state.paused).toEqual(FLOW)
            if (found.level === 'imminent' && found.about === crisis?.about) {
              expect(crisis.level).toBe('imminent')
            }
            // Nothing lowers a watch but the answer to a direct question about the danger itself.
            if (before && crisis && before.about === crisis.about) {
              const fell = RISK_LEVELS.indexOf(crisis.level) < RISK_LEVELS.indexOf(before.level)
              if (fell) expect(['recheck', 'panic', 'soft']).toContain(before.step)
            }
            state = { ...outcome.state, said }
            ;({ profile } = outcome)
          }
          // Whatever was open, a few calm answers end it: nobody is kept in it.
          for (let turn = 0; turn < 9 && state.crisis?.step !== 'watch'; turn += 1) {
            const given = input({ plain: 'no', profile, now: now + 1000 * (turn + 1) })
            // A soft question that grew old waits for nothing: the talk goes on.
            if (!crisisTakesTurn(state, given)) return
            ;({ state } = answerCrisis(state, given))
          }
          expect([undefined, 'watch']).toContain(state.crisis?.step)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('says nothing twice in a row to somebody in lasting danger', () => {
    for (const kind of RISK_KINDS) {
      for (const about of ['self', 'other'] as const) {
        let state: DialogState = EMPTY_STATE
        let before: readonly string[] = []
        for (let turn = 0; turn < 14; turn += 1) {
          const given = input({
            plain: 'x',
            risk: risk('high', kind, about),
            now: NOW + turn * 60_000,
          })
          const outcome = answerCrisis(state, given)
          let said = outcome.state.said
          const texts: string[] = []
          for (const one of outcome.say) {
            const rendered = renderUtterance(one, 'en', said)
            texts.push(rendered.text)
            ;({ said } = rendered)
          }
          for (const text of texts) expect(before, `${kind} ${about} ${turn}`).not.toContain(text)
          before = texts
          state = { ...outcome.state, said }
        }
      }
    }
  })

  it('keeps an exercise that is open, and counts the one it replaces as unfinished', () => {
    const older: FlowState = { ...FLOW, flow: 'older' }
    const state: DialogState = { ...EMPTY_STATE, flow: FLOW, paused: older }
    const outcome = answerCrisis(state, input({ risk: risk('high', 'suicide') }))
    expect(outcome.state.paused).toEqual(FLOW)
    expect(outcome.profile.episodes).toMatchObject([{ technique: 'older', finished: false }])
  })
})

describe('an answer to "have you called?"', () => {
  const open: DialogState = {
    ...EMPTY_STATE,
    crisis: {
      level: 'imminent',
      kind: 'suicide',
      about: 'self',
      step: 'called',
      since: NOW,
      lastAt: NOW,
    },
  }

  it('is never taken for a yes that it is not, and always has the number', () => {
    fc.assert(
      fc.property(
        fc.oneof(reply, fc.string({ unit: 'grapheme', maxLength: 60 })).filter((plain) => {
          const meaning = parseCalled(plain)
          return plain.trim() !== '' && meaning === 'unclear' && parseCountry(plain) === null
        }),
        (plain) => {
          const given = input({ plain, now: NOW + 1000 })
          if (parseCrisisReply(plain) === 'kidding') return
          const keys = answerCrisis(open, given).say
          expect(keys.map(({ say }) => say)).not.toContain('crisis.called.yes')
          const text = keys.map((one) => renderUtterance(one, 'en', []).text).join(' ')
          if (!/country/.test(plain)) expect(text).toContain('911')
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('whatever is said', () => {
  const SAID = [
    ...['yes', 'no', 'maybe', 'jk', "i don't know", "i'm scared", 'nobody answers', 'they hung up'],
    ...['leave me alone', 'are you real', 'goodbye', 'what now', 'why do you ask', 'x', '👍', '1'],
    ...["don't tell anyone", "don't give me numbers", "i don't want to talk to strangers"],
  ]

  it('no bubble is the same as one of the turn before, in any language', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SAID), { minLength: 2, maxLength: 10 }),
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...RISK_KINDS),
        fc.constantFrom('moderate' as const, 'high' as const, 'imminent' as const),
        (turns, locale, kind, level) => {
          let state: DialogState = EMPTY_STATE
          let before: readonly string[] = []
          for (const [index, plain] of ['start', ...turns].entries()) {
            const given = input({
              plain,
              locale,
              risk: index === 0 ? risk(level, kind) : NO_RISK,
              now: NOW + index * 30_000,
            })
            if (!crisisTakesTurn(state, given)) {
              before = []
              continue
            }
            const outcome = answerCrisis(state, given)
            let { said } = outcome.state
            const texts: string[] = []
            for (const one of outcome.say) {
              const rendered = renderUtterance(one, locale, said)
              texts.push(rendered.text)
              ;({ said } = rendered)
            }
            for (const text of texts) expect(before, `${kind}: ${plain}`).not.toContain(text)
            before = texts
            state = { ...outcome.state, said }
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('crisisTakesTurn', () => {
  it('leaves events and calm talk alone', () => {
    expect(crisisTakesTurn(EMPTY_STATE, input({ plain: 'hello' }))).toBe(false)
    expect(
      crisisTakesTurn(
        EMPTY_STATE,
        input({ event: 'pacer.finished', risk: risk('low', 'suicide') }),
      ),
    ).toBe(false)
  })

  it('treats a step that it does not know as a watch', () => {
    const crisis = {
      level: 'high' as const,
      kind: 'suicide' as const,
      about: 'self' as const,
      step: 'from-another-version',
      since: NOW,
      lastAt: NOW,
    }
    const state = { ...EMPTY_STATE, crisis }
    expect(crisisTakesTurn(state, input({ plain: 'hello' }))).toBe(false)
    const again = answerCrisis(state, input({ risk: risk('high', 'suicide') }))
    expect(again.say.map(({ say }) => say)).toEqual(['crisis.again', 'crisis.today.ask'])
  })
})

describe('the messages of the protocol', () => {
  const placeholders = (text: string): string[] => (text.match(/\{[a-z]+\}/gi) ?? []).sort()
  const variants = (message: Message): readonly string[] =>
    typeof message === 'string' ? [message] : message

  it('have the same placeholders in every variant and language', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      const [first, ...rest] = [...variants(en[key]), ...variants(zh[key])]
      for (const text of rest) {
        expect(placeholders(text), key).toEqual(placeholders(first ?? ''))
      }
    }
  })

  it('promise nothing, praise no call, name no means and stay short', () => {
    const bad =
      /everything will be|is on (?:its|the|their) way|i(?:’ve| have) (?:called|alerted)|really glad|太好了|一切都会|已经(?:帮你)?报警|pills|\brope\b|blade|bridge|药片|绳|刀|楼顶/i
    for (const messages of [en, zh]) {
      for (const key of Object.keys(en) as (keyof typeof en)[]) {
        if (key.startsWith('crisis.choice.')) continue
        for (const text of variants(messages[key])) {
          expect(text, key).not.toMatch(bad)
          expect(text.length, key).toBeLessThan(330)
        }
      }
    }
  })

  it('have as many variants in Chinese as in English, all different', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(variants(zh[key]).length, key).toBe(variants(en[key]).length)
      expect(new Set(variants(zh[key])).size, key).toBe(variants(zh[key]).length)
    }
  })
})
