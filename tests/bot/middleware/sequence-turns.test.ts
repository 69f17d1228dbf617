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

describe('Lanes that meet', () => {
  it('keeps another lane still while it is held, and moves what waits, in order', async () => {
    const lanes = new Lanes()
    const done: string[] = []
    const note = (what: string) => async () => {
      await Promise.resolve()
      done.push(what)
    }
    let go = () => {}
    const gate = new Promise<void>((resolve) => (go = resolve))
    const joining = lanes.run('b', async () => {
      const release = await lanes.hold('b', 'a')
      await gate
      lanes.move('b', 'a', (tag) => tag === 'c2')
      done.push('joined')
      release?.()
    })
    const all = [
      lanes.run('b', note('b1'), 'c2'),
      lanes.run('b', note('b2'), 'c2'),
      lanes.run('b', note('other'), 'c3'),
      lanes.run('a', note('a1'), 'c1'),
      // Came to the new lane before the others were moved there.
      lanes.run('a', note('b3'), 'c2'),
    ]
    await Promise.resolve()
    expect(done).toEqual([])
    go()
    await joining
    await Promise.all(all)
    expect(done.filter((one) => one !== 'other')).toEqual(['joined', 'a1', 'b1', 'b2', 'b3'])
    await lanes.idle()
  })

  it('refuses to wait in a circle, however long', async () => {
    const lanes = new Lanes()
    const got = await Promise.all(
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ].map(([own = '', other = '']) =>
        lanes.run(own, async () => {
          await Promise.resolve()
          const release = await lanes.hold(own, other)
          release?.()
          return release !== undefined
        }),
      ),
    )
    expect(got).toEqual([true, true, false])
    await lanes.idle()
  })
})
