import { describe, expect, it, vi } from 'vitest'
import { createLogger } from '../../../bot/logger.ts'
import { resignation, watchTrajectory } from '../../../bot/middleware/watch-trajectory.ts'
import { EMPTY_STATE } from '../../../dialogs/state.ts'
import type { DialogState } from '../../../dialogs/types.ts'
import type { MoodPoint } from '../../../types.ts'
import { DAY, NOW, rating } from '../../nlp/trajectory/support.ts'

const logger = createLogger('silent')
const heavy = [9.5, 7.5, 5.5, 3.5, 1.5].map((ago) => rating(ago, 8))
const look = (state: DialogState, moods: (since: number) => readonly MoodPoint[], now = NOW) =>
  watchTrajectory(state, moods, now, logger)

describe('watchTrajectory', () => {
  it('adds what the trend tells, and remembers that it looked', () => {
    const { state, trend } = look(EMPTY_STATE, () => heavy)
    expect(trend?.level).toBe('low')
    expect(look(state, () => heavy).trend).toBeUndefined()
  })

  it('looks once a day, and reads two weeks and no more', () => {
    const moods = vi.fn<(since: number) => MoodPoint[]>(() => [])
    const { state } = look(EMPTY_STATE, moods)
    look(state, moods, NOW + 1000)
    expect(moods).toHaveBeenCalledTimes(1)
    expect(moods).toHaveBeenCalledWith(NOW - 14 * DAY)
    look(state, moods, NOW + DAY)
    expect(moods).toHaveBeenCalledTimes(2)
  })

  it('leaves a person alone for a week once it asked', () => {
    const later = (days: number) => heavy.map((one) => ({ ...one, at: one.at + days * DAY }))
    let { state } = look(EMPTY_STATE, () => heavy)
    for (let day = 1; day < 7; day += 1) {
      const seen = look(state, () => later(day), NOW + day * DAY)
      expect(seen.trend).toBeUndefined()
      ;({ state } = seen)
    }
    expect(look(state, () => later(7), NOW + 7 * DAY).trend?.level).toBe('low')
  })

  it('keeps out of exercises, offers, open questions and talk about danger', () => {
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
      expect(look(state, moods)).toEqual({ state })
      expect(moods).not.toHaveBeenCalled()
    }
    const calm: DialogState = { ...EMPTY_STATE, crisis: { ...crisis, lastAt: NOW - 2 * DAY } }
    expect(look(calm, () => heavy).trend?.level).toBe('low')
  })

  it('adds nothing when it fails, and says so in the log alone', () => {
    const error = vi.spyOn(logger, 'error')
    const { trend } = look(EMPTY_STATE, () => {
      throw new Error('the store is gone')
    })
    expect(trend).toBeUndefined()
    expect(error).toHaveBeenCalledOnce()
  })
})

describe('resignation', () => {
  const { state } = look(EMPTY_STATE, () => heavy)
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
