import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flowById, FLOWS } from '../../../dialogs/flows/index.ts'
import type { Flow } from '../../../dialogs/flow.ts'
import {
  choosePolicy,
  personalEffect,
  TECHNIQUES,
  TURNS_AFTER_REFUSAL,
  type PolicyContext,
} from '../../../dialogs/policy.ts'
import { candidates, firstOffers, REST_AFTER_WORSE } from '../../../dialogs/policy/candidates.ts'
import { EXPLORE_WITHIN, rank } from '../../../dialogs/policy/choose.ts'
import { FLOODED_FROM } from '../../../dialogs/policy/context.ts'
import { priorOf } from '../../../dialogs/policy/priors.ts'
import { reasonValues } from '../../../dialogs/policy/reasons.ts'
import { offerWords } from '../../../dialogs/policy/words.ts'
import { renderUtterance } from '../../../dialogs/render.ts'
import { ASKING, contexts, rated } from './arbitraries.ts'

const ask = (changes: Partial<PolicyContext>) => choosePolicy({ ...ASKING, ...changes })
const offer = (changes: Partial<PolicyContext>) => {
  const choice = ask(changes)
  if (choice.kind !== 'offer') throw new Error('Nothing was offered')
  return choice
}
const flowOf = (id: string): Flow => {
  const flow = flowById(id)
  if (flow === undefined) throw new Error(`${id} is no flow`)
  return flow
}
/** All but these, so that further techniques do not change what a test is about. */
const allBut = (...ids: string[]) => TECHNIQUES.filter((id) => !ids.includes(id))

describe('any context', () => {
  test('never offers what is ruled out, refused, out of place or made it worse', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const choice = choosePolicy(context)
        if (choice.kind === 'listen') return
        const all = [choice.technique, ...choice.alternatives]
        expect(new Set(all).size).toBe(all.length)
        expect(choice.alternatives.length).toBeLessThanOrEqual(3)
        for (const id of all) {
          expect(TECHNIQUES).toContain(id)
          expect(context.contraindicated).not.toContain(id)
          const { contraindications, fit } = flowOf(id)
          for (const reason of context.barred ?? []) expect(contraindications).not.toContain(reason)
          if (context.loss) expect(contraindications).not.toContain('earlyLoss')
          if (context.intensity >= FLOODED_FROM) expect(contraindications).not.toContain('flooded')
          if (context.contraindicated.includes('pacedBreathing')) {
            expect(contraindications).not.toContain('breathFocus')
          }
          if (fit.strategy === 'savour') {
            expect(context.families.includes('joyful') || context.intensity < 4).toBe(true)
          }
          if (context.refused !== null && context.refused.turnsAgo <= TURNS_AFTER_REFUSAL) {
            expect(id).not.toBe(context.refused.technique)
          }
          const last = context.episodes.findLastIndex(
            ({ technique, after }) => technique === id && after !== null,
          )
          if ((personalEffect(id, context.episodes)?.relief ?? 0) < 0) {
            expect(context.episodes.length - 1 - last).toBeGreaterThanOrEqual(REST_AFTER_WORSE)
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('gives the same answer to the same input', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        expect(choosePolicy(structuredClone(context))).toEqual(choosePolicy(context))
      }),
      { numRuns: 500 },
    )
  })

  test('never explores further than the bound', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const choice = choosePolicy({ ...context, asked: true })
        if (choice.kind === 'listen') return
        const asking = { ...context, asked: true }
        const first = firstOffers(asking, candidates(asking))
        const ranked = rank(asking, first)
        const best = ranked[0]?.mean ?? Number.NaN
        const chosen = ranked.find(({ flow }) => flow.id === choice.technique)?.mean ?? Number.NaN
        expect(chosen).toBeGreaterThanOrEqual(best - EXPLORE_WITHIN - 1e-9)
      }),
      { numRuns: 800 },
    )
  })

  test('says reasons that can be put into words in every language', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const choice = choosePolicy(context)
        if (choice.kind === 'listen') return
        const { technique, reason, values, short } = choice
        for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
          const why = renderUtterance({ say: reason, ...(values && { values }) }, locale, [])
          const asks = renderUtterance(offerWords(technique, locale, short), locale, [])
          expect(why.text).not.toMatch(/[{}]|undefined|NaN/)
          expect(asks.text).not.toMatch(/[{}]|undefined|NaN/)
        }
        expect(reasonValues(reason, technique, context.episodes) ?? undefined).toEqual(values)
      }),
      { numRuns: 500 },
    )
  })
})

describe('high intensity', () => {
  test('turns away first', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        // Long after the last exercise, so that nothing was settled just now.
        const high = { ...context, intensity: 8, asked: true, now: 4e12 }
        const choice = choosePolicy(high)
        if (choice.kind === 'listen' || flowOf(choice.technique).fit.strategy !== 'engage') return
        // Unless it is for exactly what was heard.
        if (priorOf(flowOf(choice.technique)).needs?.cues) return
        expect(candidates(high).every(({ fit }) => fit.strategy === 'engage')).toBe(true)
      }),
    )
  })

  test('goes on to the matter once the person has settled a little', () => {
    const only = { contraindicated: allBut('grounding', 'thoughtRecord'), hotThought: true }
    const now = 1_700_000_000_000
    const settled = [rated('grounding', 8, 8, { at: now - 10 * 60_000 })]
    const later = [rated('grounding', 8, 8, { at: now - 26 * 60 * 60_000 })]
    const high = { ...only, intensity: 7, now }
    expect(firstOffers({ ...ASKING, ...high, episodes: settled }, FLOWS)).toEqual(FLOWS)
    expect(offer({ ...high, episodes: later }).technique).toBe('grounding')
    const low = offer({ ...only, intensity: 5, now, episodes: settled })
    expect(low.technique).toBe('thoughtRecord')
    expect(low.reason).toBe('policy.reason.afterSettling')
  })

  test('leaves work on thoughts alone when somebody is flooded, even if nothing else is left', () => {
    expect(ask({ intensity: 10, contraindicated: allBut('thoughtRecord') }).kind).toBe('listen')
  })
})

describe('learning', () => {
  const two = { contraindicated: allBut('pacedBreathing', 'grounding') }

  test('comes to prefer what helps this person, against the population', () => {
    const episodes = Array.from({ length: 6 }, () => [
      rated('grounding', 8, 4),
      rated('pacedBreathing', 8, 8),
    ]).flat()
    for (let turn = 0; turn < 50; turn += 1) {
      expect(offer({ ...two, intensity: 8, episodes, turn }).technique).toBe('grounding')
    }
  })

  test('tries things out while it is unsure, with the turn as its chance', () => {
    const episodes = [rated('pacedBreathing', 5, 4)]
    const tried = new Set(
      Array.from({ length: 60 }, (_, turn) => offer({ ...two, episodes, turn }).technique),
    )
    expect(tried).toEqual(new Set(['pacedBreathing', 'grounding']))
  })

  test('gives what made it worse a rest, and then another chance', () => {
    const only = { contraindicated: allBut('grounding') }
    const worse = [rated('grounding', 4, 6)]
    const others = Array.from({ length: REST_AFTER_WORSE }, () => rated('thoughtRecord', 5, 4))
    expect(ask({ ...only, episodes: worse }).kind).toBe('listen')
    expect(ask({ ...only, episodes: [...worse, ...others.slice(1)] }).kind).toBe('listen')
    expect(ask({ ...only, episodes: [...worse, ...others] }).kind).toBe('offer')
  })
})

describe('reasons with numbers', () => {
  const only = { contraindicated: allBut('grounding') }

  test('the last two times, when it was like now', () => {
    const episodes = [rated('grounding', 8, 5), rated('grounding', 7, 4)]
    const values = { firstBefore: 8, firstAfter: 5, before: 7, after: 4 }
    expect(offer({ ...only, intensity: 8, episodes })).toMatchObject({
      reason: 'policy.reason.twice.alike',
      values,
    })
    expect(offer({ ...only, intensity: 4, episodes })).toMatchObject({
      reason: 'policy.reason.twice.any',
      values,
    })
  })

  test('are never claimed of a time that did not help', () => {
    const episodes = [rated('grounding', 8, 5), rated('grounding', 7, 7)]
    expect(offer({ ...only, episodes })).toMatchObject({
      reason: 'policy.reason.helped.grounding',
      values: { before: 8, after: 5 },
    })
  })

  test('are gone when the episodes are', () => {
    expect(reasonValues('policy.reason.twice.any', 'grounding', [])).toBeNull()
    expect(reasonValues('policy.reason.helped.grounding', 'grounding', [])).toBeNull()
    expect(reasonValues('policy.reason.kindHelped', 'grounding', [])).toBeNull()
    expect(reasonValues('policy.reason.problem', 'problemSolving', [])).toBeUndefined()
  })
})

describe('what is offered beside it', () => {
  test('other kinds come before more of the same', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const choice = choosePolicy(context)
        if (choice.kind === 'listen') return
        const kinds = choice.alternatives.map((id) => priorOf(flowOf(id)).kind)
        const seen = new Set([priorOf(flowOf(choice.technique)).kind])
        const fresh = kinds.map((kind) => {
          const isNew = !seen.has(kind)
          seen.add(kind)
          return isNew
        })
        expect(fresh).toEqual([...fresh].sort((a, b) => Number(b) - Number(a)))
      }),
    )
  })

  test('the short form when it is hard and strong, when time is short, or it was left midway', () => {
    const only = { contraindicated: allBut('problemSolving') }
    expect(offer({ ...only, intensity: 5 }).short).toBeUndefined()
    expect(offer({ ...only, intensity: 6 }).short).toBe(true)
    expect(offer({ ...only, intensity: 5, minutes: 8 }).short).toBe(true)
    const left = [rated('problemSolving', 5, null, { finished: false })]
    expect(offer({ ...only, intensity: 5, episodes: left }).short).toBe(true)
    const breathing = { contraindicated: allBut('pacedBreathing') }
    expect(offer({ ...breathing, minutes: 1 }).short).toBeUndefined()
  })
})
