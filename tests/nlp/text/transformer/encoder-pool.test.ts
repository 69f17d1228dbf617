import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NativeGate } from '../../../../nlp/native-gate.ts'
import { EncoderPool, type PoolOptions } from '../../../../nlp/text/transformer/encoder-pool.ts'
import type { PoolIncident } from '../../../../nlp/thread-pool.ts'
import { UNRULY_WORKER } from '../../../support/text-encoder.ts'

const pools: EncoderPool[] = []
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())))

/** A thread takes as long to start as the machine lets it. */
const PATIENCE = { timeout: 15_000, interval: 20 }

/** Timers that run when a test says so. */
class ManualTimers {
  readonly waits: number[] = []
  readonly #actions = new Map<() => void, number>()

  readonly set = (action: () => void, ms: number): (() => void) => {
    this.waits.push(ms)
    this.#actions.set(action, ms)
    return () => this.#actions.delete(action)
  }

  /** Runs every timer of this length. */
  run(ms: number): void {
    for (const [action, wait] of [...this.#actions]) {
      if (wait !== ms) continue
      this.#actions.delete(action)
      action()
    }
  }
}

async function start(options: Partial<PoolOptions> = {}, encoder = 'fine') {
  const pool = await EncoderPool.start({
    setup: { encoder, tokenizer: '', plan: { size: 10, overlap: 2 } },
    workers: 1,
    queueLimit: 100,
    deadlineMs: 60_000,
    program: UNRULY_WORKER,
    ...options,
  })
  pools.push(pool)
  return pool
}

const lengthsRead = async (pool: EncoderPool, texts: readonly string[]) =>
  (await pool.encode(texts)).map(({ rows }) => rows[0])

describe('EncoderPool', () => {
  it('reads texts in order and keeps jobs apart', async () => {
    const pool = await start({ workers: 2 })
    expect(await lengthsRead(pool, ['a', 'bb', ''])).toEqual([1, 2, 0])
    const jobs = Array.from({ length: 50 }, (_, i) => lengthsRead(pool, ['x'.repeat(i)]))
    expect(await Promise.all(jobs)).toEqual(Array.from({ length: 50 }, (_, i) => [i]))
  })

  it('uses all its threads', async () => {
    const pool = await start({ workers: 2 })
    const jobs = Array.from({ length: 40 }, () => pool.encode(['x']))
    const threads = new Set((await Promise.all(jobs)).map(([one]) => one?.lengths[0]))
    expect(threads.size).toBe(2)
  })

  it('refuses what is over the limit of those that wait, and nothing else', async () => {
    const pool = await start({ queueLimit: 3 })
    const jobs = Array.from({ length: 5 }, () => pool.encode(['x']))
    const settled = await Promise.allSettled(jobs)
    expect(settled.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 4 }, () => 'fulfilled'),
      'rejected',
    ])
    await expect(jobs[4]).rejects.toMatchObject({ code: 'ENCODER_BUSY' })
  })

  it.each(['die', 'throw'])('starts a thread again that ends (%s)', async (text) => {
    const incidents: PoolIncident[] = []
    const timers = new ManualTimers()
    const pool = await start({ setTimer: timers.set, onIncident: (one) => incidents.push(one) })
    await expect(pool.encode([text])).rejects.toMatchObject({ code: 'ENCODER_DIED' })
    // While none runs, nothing waits in vain.
    await expect(pool.encode(['x'])).rejects.toMatchObject({ code: 'ENCODER_DOWN' })
    timers.run(100)
    await vi.waitFor(() => expect(pool.alive).toBe(1), PATIENCE)
    expect(await lengthsRead(pool, ['abc'])).toEqual([3])
    expect(incidents.map(({ what }) => what)).toEqual(['worker-ended', 'worker-restarted'])
    expect(pool.counts).toEqual({ 'worker-ended': 1, 'worker-hung': 0, 'worker-restarted': 1 })
  })

  it('waits longer after each death in a row, and briefly again after a good job', async () => {
    const timers = new ManualTimers()
    const pool = await start({ setTimer: timers.set })
    for (const wait of [100, 200, 400]) {
      await expect(pool.encode(['die'])).rejects.toMatchObject({ code: 'ENCODER_DIED' })
      expect(timers.waits.at(-1)).toBe(wait)
      timers.run(wait)
      await vi.waitFor(() => expect(pool.alive).toBe(1), PATIENCE)
    }
    await pool.encode(['fine'])
    await expect(pool.encode(['die'])).rejects.toMatchObject({ code: 'ENCODER_DIED' })
    expect(timers.waits.at(-1)).toBe(100)
  })

  it('ends a thread that hangs, and refuses those that waited for it', async () => {
    const timers = new ManualTimers()
    const pool = await start({ setTimer: timers.set, deadlineMs: 777 })
    const hanging = pool.encode(['hang'])
    const waiting = pool.encode(['x'])
    timers.run(777)
    await expect(hanging).rejects.toMatchObject({ code: 'ENCODER_TIMED_OUT' })
    await expect(waiting).rejects.toMatchObject({ code: 'ENCODER_DOWN' })
    expect(pool.counts['worker-hung']).toBe(1)
    timers.run(100)
    await vi.waitFor(() => expect(pool.alive).toBe(1), PATIENCE)
    expect(await lengthsRead(pool, ['ok'])).toEqual([2])
  })

  it('passes on a failure and keeps its thread', async () => {
    const pool = await start()
    await expect(pool.encode(['fail'])).rejects.toMatchObject({ code: 'ENCODER_FAILED' })
    expect(await lengthsRead(pool, ['still here'])).toEqual([10])
    expect(pool.counts['worker-ended']).toBe(0)
  })

  it('does not start when a thread cannot load, or never says that it is ready', async () => {
    await expect(start({}, 'cannot-load')).rejects.toThrow('cannot load')
    const timers = new ManualTimers()
    const starting = start({ setTimer: timers.set }, 'never-ready')
    timers.run(60_000)
    await expect(starting).rejects.toMatchObject({ code: 'ENCODER_TIMED_OUT' })
  })

  it('refuses everything once closed', async () => {
    const pool = await start()
    const jobs = [pool.encode(['hang']), pool.encode(['x'])]
    const settled = Promise.allSettled(jobs)
    await pool.close()
    for (const one of await settled)
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'ENCODER_CLOSED' } })
    await expect(pool.encode(['x'])).rejects.toMatchObject({ code: 'ENCODER_CLOSED' })
  })

  it('settles every job, rightly or with a named error, however its threads behave', async () => {
    const text = fc.oneof(
      { weight: 6, arbitrary: fc.string({ maxLength: 20 }).map((one) => `=${one}`) },
      { weight: 1, arbitrary: fc.constantFrom('die', 'fail', 'throw') },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 30 }),
        fc.integer({ min: 1, max: 3 }),
        async (texts, workers) => {
          const pool = await start({
            workers,
            setTimer: (action, ms) => {
              // Restarts come at once; nothing runs into its deadline.
              if (ms < 1000) setImmediate(action)
              return () => undefined
            },
          })
          const settled = await Promise.allSettled(texts.map((one) => pool.encode([one])))
          settled.forEach((one, i) => {
            if (one.status === 'fulfilled') expect(one.value[0]?.rows[0]).toBe(texts[i]?.length)
            else expect(one.reason).toMatchObject({ name: 'EncoderError', code: /^ENCODER_/ })
          })
          await pool.close()
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('NativeGate', () => {
  it('lets a thread be ended outside of native code alone', () => {
    const gate = new NativeGate()
    const thread = new NativeGate(gate.shared)
    expect(thread.enter()).toBe(true)
    expect(thread.leave()).toBe(true)
    expect(thread.enter()).toBe(true)
    expect(gate.doom()).toBe(false)
    expect(thread.leave()).toBe(false)
    expect(thread.enter()).toBe(false)
  })

  it('keeps a doomed thread out of native code', () => {
    const gate = new NativeGate()
    expect(gate.doom()).toBe(true)
    expect(new NativeGate(gate.shared).enter()).toBe(false)
  })
})
