import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createLogger } from '../../../bot/logger.ts'
import { resignation, watchTrajectory } from '../../../bot/middleware/watch-trajectory.ts'
import { EMPTY_STATE } from '../../../dialogs/state.ts'
import type { DialogState } from '../../../dialogs/types.ts'
import type { MoodPoint } from '../../../types.ts'
import { compareRisk } from '../../../nlp/risk.ts'
import { trajectoryRisk } from '../../../nlp/crisis/trajectory-risk.ts'
import { anyPoints, DAY, NOW, rating, reading } from '../../nlp/trajectory/support.ts'

const logger = createLogger('silent')
const heavy = [9.5, 7.5, 5.5, 3.5, 1.5].map((ago) => rating(ago, 8))
const look = (state: DialogState, moods: (since: number) => readonly MoodPoint[], now = NOW) =>
  watchTrajectory(state, async (since) => Promise.resolve(moods(since)), now, logger)

describe('watchTrajectory', () => {
  it('adds what the trend tells, and remembers that it looked', async () => {
    const { state, trend } = await look(EMPTY_STATE, () => heavy)
    expect(trend?.level).toBe('low')
    expect((await look(state, () => heavy)).trend).toBeUndefined()
  })

  it('never sees less because of a voice that sounded light', async () => {
    const decline = [0.4, 0.3, 0.3, 0.1, 0, -0.1, -0.3, -0.5, -0.6, -0.7].map((valence, i) =>
      reading(9.5 - i, valence),
    )
    const light = decline.map(({ at }) => ({ ...reading(0, 0.9, { source: 'voice' }), at }))
    expect(trajectoryRisk([...decline, ...light], NOW).level).toBe('none')
    expect((await look(EMPTY_STATE, () => [...decline, ...light])).trend?.level).toBe('low')
    await fc.assert(
      fc.asyncProperty(anyPoints, anyPoints, async (rest, some) => {
        const voice = some.map((one) => ({ ...one, source: 'voice' as const, rating: undefined }))
        const before = (await look(EMPTY_STATE, () => rest)).trend?.level ?? 'none'
        const both = [...rest, ...voice] as MoodPoint[]
        const after = (await look(EMPTY_STATE, () => both)).trend?.level ?? 'none'
        expect(compareRisk(after, before)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('looks once a day, and reads two weeks and no more', async () => {
    const moods = vi.fn<(since: number) => MoodPoint[]>(() => [])
    const { state } = await look(EMPTY_STATE, moods)
    await look(state, moods, NOW + 1000)
    expect(moods).toHaveBeenCalledTimes(1)
    expect(moods).toHaveBeenCalledWith(NOW - 14 * DAY)
    await look(state, moods, NOW + DAY)
    expect(moods).toHaveBeenCalledTimes(2)
  })

  it('leaves a person alone for a week once it asked', async () => {
    const later = (days: number) => heavy.map((one) => ({ ...one, at: one.at + days * DAY }))
    let { state } = await look(EMPTY_STATE, () => heavy)
    for (let day = 1; day < 7; day += 1) {
      const seen = await look(state, () => later(day), NOW + day * DAY)
      expect(seen.trend).toBeUndefined()
      ;({ state } = seen)
    }
    expect((await look(state, () => later(7), NOW + 7 * DAY)).trend?.level).toBe('low')
  })

  it('keeps out of exercises, offers, open questions and talk about danger', async () => {
    const flow = {
      flow: 'grounding',
      version: 1,
      step: 'see',
      answers: {},
      startedAt: NOW,
      misses: 0,
    }
    const offer = {
      technique: 'grounding',
      reason: 'policy.reason.grounding.mild',
      at: NOW,
    } as const
    const crisis = {
      level: 'low',
      kind: 'suicide',
      about: 'self',
      step: 'watch',
      since: NOW,
      lastAt: NOW - DAY / 2,
    } as const
    const screening = {
      instrument: 'phq9',
      answers: [],
      startedAt: NOW,
      lastAt: NOW,
      paused: false,
      misses: 0,
      aside: null,
    } as const
    for (const busy of [
      { flow },
      { offer },
      { crisis },
      { screening },
      { notes: { 'service.awaiting': 'delete' } },
    ]) {
      const moods = vi.fn(() => heavy)
      const state: DialogState = { ...EMPTY_STATE, ...busy }
      expect(await look(state, moods)).toEqual({ state })
      expect(moods).not.toHaveBeenCalled()
    }
    const calm: DialogState = { ...EMPTY_STATE, crisis: { ...crisis, lastAt: NOW - 2 * DAY } }
    expect((await look(calm, () => heavy)).trend?.level).toBe('low')
  })

  it('adds nothing when it fails, and says so in the log alone', async () => {
    const error = vi.spyOn(logger, 'error')
    const { trend } = await look(EMPTY_STATE, () => {
      throw new Error('the store is gone')
    })
    expect(trend).toBeUndefined()
    expect(error).toHaveBeenCalledOnce()
  })
})

describe('resignation', async () => {
  const { state } = await look(EMPTY_STATE, () => heavy)
  const crisis = (step: string, lastAt: number) =>
    ({ level: 'low', kind: 'suicide', about: 'self', step, since: lastAt, lastAt }) as const

  it('counts after a trend, as the answer to its question too, and not beyond a week', () => {
    expect(resignation('it doesn’t matter any more', state, NOW + 1)?.level).toBe('moderate')
    const asked = { ...state, crisis: crisis('soft', NOW) }
    expect(resignation('都无所谓了', asked, NOW + 1)?.level).toBe('moderate')
    expect(resignation('it doesn’t matter any more', state, NOW + 8 * DAY)).toBeUndefined()
  })

  it('is ordinary speech without a trend, and once it was talked about', () => {
    expect(resignation('whatever', EMPTY_STATE, NOW)).toBeUndefined()
    expect(resignation('it doesn’t matter any more', EMPTY_STATE, NOW)).toBeUndefined()
    const watched = { ...state, crisis: crisis('watch', NOW) }
    expect(resignation('it doesn’t matter any more', watched, NOW + 1)).toBeUndefined()
  })
})
