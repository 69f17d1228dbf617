import { describe, expect, it } from 'vitest'
import { EMPTY_PROFILE, EMPTY_STATE, restoreProfile, restoreState } from '../../dialogs/state.ts'
import type { DialogState, Profile } from '../../dialogs/types.ts'

describe('saved dialog data', () => {
  it('of another schema begins anew', () => {
    const saved = { schema: 99, flow: 'nonsense' } as unknown as DialogState
    expect(restoreState(saved)).toEqual(EMPTY_STATE)
  })

  it('of this schema is kept, and gets defaults for what it lacks', () => {
    const saved = { schema: 1, notes: { topic: 'work' } } as unknown as DialogState
    expect(restoreState(saved)).toEqual({ ...EMPTY_STATE, notes: { topic: 'work' } })
    const profile = { country: 'GB' } as unknown as Profile
    expect(restoreProfile(profile)).toEqual({ ...EMPTY_PROFILE, country: 'GB' })
  })

  it('of an odd shape loses the corrections that nobody can read, and no others', () => {
    const good = { read: 'sad', said: 'angry', at: 1, model: 'm' }
    const odd = [null, 'sad', {}, { ...good, read: 'hungry' }, { ...good, at: 'then' }, good]
    const profile = { country: 'GB', corrections: odd } as unknown as Profile
    expect(restoreProfile(profile)).toEqual({
      ...EMPTY_PROFILE,
      country: 'GB',
      corrections: [good],
    })
    const broken = { corrections: 'none' } as unknown as Profile
    expect(restoreProfile(broken)).toEqual(EMPTY_PROFILE)
  })
})
