import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lanes } from '../../../bot/middleware/sequence-turns.ts'

describe('Lanes', () => {
  it('runs one key’s tasks in order and one at a time, whatever the schedule', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 20 }),
        async (scheduler, keys) => {
          const lanes = new Lanes()
          const busy = new Set<string>()
          const done: Record<string, number[]> = {}
          const all = keys.map((key, i) =>
            lanes.run(key, async () => {
              expect(busy.has(key)).toBe(false)
              busy.add(key)
              await scheduler.schedule(Promise.resolve(), key)
              busy.delete(key)
              done[key] = [...(done[key] ?? []), i]
            }),
          )
          await scheduler.waitFor(Promise.all(all))
          for (const order of Object.values(done))
            expect(order).toEqual(order.toSorted((a, b) => a - b))
          expect(Object.values(done).flat()).toHaveLength(keys.length)
        },
      ),
    )
  })

  it('goes on after a task that fails, and tells its caller', async () => {
    const lanes = new Lanes()
    const failing = lanes.run('a', () => Promise.reject(new Error('no')))
    const next = lanes.run('a', () => Promise.resolve('yes'))
    await expect(failing).rejects.toThrow('no')
    await expect(next).resolves.toBe('yes')
  })

  it('counts what waits, and forgets a lane when it is empty', async () => {
    const lanes = new Lanes()
    let release = () => {}
    const gate = new Promise<void>((resolve) => (release = resolve))
    void lanes.run('a', () => gate)
    const last = lanes.run('a', () => Promise.resolve())
    expect([lanes.size('a'), lanes.size('b')]).toEqual([2, 0])
    release()
    await last
    await lanes.idle()
    expect(lanes.size('a')).toBe(0)
  })
})
