import { expect, it, describe } from 'vitest'
import { NOTHING, faultsIn } from '../../scripts/soak/findings.ts'
import type { SoakOptions } from '../../scripts/soak/options.ts'
import { runSoak } from '../../scripts/soak/run-soak.ts'

const PATIENCE_MS = 240_000

const SHORT: SoakOptions = {
  ...{ store: 'embedded', roles: ['all'], targets: ['service'], seed: 20_261_123 },
  ...{ kills: 4, people: 4, pieces: 4, calmMs: 800, ladder: false },
}

/** A short selection of what `npm run soak` does for hours: see docs/soak.md. */
describe('kill -9 under load', () => {
  it.each([
    ['the service on its embedded store', SHORT],
    ['the service on Redis', { ...SHORT, store: 'redis' as const }],
  ])(
    '%s: all that was acknowledged is answered once, as an undisturbed service would',
    async (_, options) => {
      const { findings, recoveries, notes } = await runSoak(options)
      expect(notes).toEqual([])
      const { people, acknowledged } = findings
      expect(findings).toEqual({ ...NOTHING, people, acknowledged })
      expect(faultsIn(findings)).toBe(0)
      expect(acknowledged).toBeGreaterThan(0)
      expect(recoveries.every(({ answeredMs }) => answeredMs !== null)).toBe(true)
    },
    PATIENCE_MS,
  )
})
