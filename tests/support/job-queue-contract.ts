import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  backOff,
  defineJob,
  LastingFailure,
  type JobQueue,
  type JobRequest,
} from '../../bot/jobs/job-queue.ts'
import { RETRY } from '../../bot/jobs/job-queue.ts'

/** How a suite opens, and opens again, the queue it holds to the contract. */
export interface QueueFixture {
  open(): Promise<JobQueue>
  /** Opens the same data again; `crash` leaves what runs unfinished, as the end of a process does. */
  reopen(queue: JobQueue, how: 'close' | 'crash'): Promise<JobQueue>
  now(): number
  /** Sets the clock back, as somebody who corrects it does. */
  setBack(milliseconds: number): void
  /** Lets time pass, and waits until what came due on the way has ended. */
  advance(milliseconds: number): Promise<void>
}

const HOUR = 3_600_000

/** What every `JobQueue` must do. Run it against each implementation, on the real thing. */
export function jobQueueContract(name: string, make: () => QueueFixture): void {
  describe(`${name} keeps the contract of JobQueue`, () => {
    const request = (id: string, dueAt: number, personId = 'p1'): JobRequest => ({
      ...{ id, name: 'note', personId, payload: { id }, dueAt },
    })
    /** A handler that notes what it ran, and fails as it is told. */
    const noting = (fail: (id: string, attempt: number) => Error | undefined = () => undefined) => {
      const ran: string[] = []
      const handler = {
        name: 'note',
        run: (job: { readonly id: string; readonly attempts: number }) => {
          ran.push(job.id)
          const error = fail(job.id, job.attempts)
          return error ? Promise.reject(error) : Promise.resolve()
        },
      }
      return { ran, handler }
    }

    it('runs a job at its time, once, and forgets it', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting()
      queue.start([handler])
      await queue.schedule(request('a', fixture.now() + HOUR))
      await fixture.advance(HOUR - 1)
      expect(ran).toEqual([])
      expect(await queue.list('p1')).toMatchObject([{ id: 'a', state: 'waiting', attempts: 0 }])
      await fixture.advance(1)
      expect(ran).toEqual(['a'])
      await fixture.advance(HOUR)
      expect(ran).toEqual(['a'])
      expect(await queue.list('p1')).toEqual([])
    })

    it('tells what is kept of a job', async () => {
      const fixture = make()
      const queue = await fixture.open()
      await queue.schedule(request('a', fixture.now() + HOUR))
      expect(await queue.get('a')).toMatchObject({ id: 'a', state: 'waiting' })
      await queue.cancel('a')
      expect(await queue.get('a')).toBeUndefined()
    })

    it('runs no more of a kind side by side than its handler wants, and others beside it', async () => {
      const fixture = make()
      const queue = await fixture.open()
      let running = 0
      let most = 0
      const others: string[] = []
      const narrow = {
        name: 'narrow',
        width: 2,
        async run() {
          running += 1
          most = Math.max(most, running)
          await new Promise((resolve) => setImmediate(resolve))
          running -= 1
        },
      }
      const wide = {
        name: 'note',
        run: ({ id }: { id: string }) => Promise.resolve(void others.push(id)),
      }
      for (let n = 0; n < 20; n += 1)
        await queue.schedule({ ...request(`n${n}`, fixture.now()), name: 'narrow' })
      await queue.schedule(request('other', fixture.now() + 1))
      queue.start([narrow, wide])
      await fixture.advance(1)
      await fixture.advance(1)
      expect(most).toBe(2)
      expect(others).toEqual(['other'])
      expect(await queue.list('p1')).toEqual([])
    })

    it('waits no longer than it should for a time to pass when the clock is set back', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting()
      queue.start([handler])
      await queue.schedule({ ...request('wait', fixture.now() + HOUR), after: HOUR })
      await queue.schedule(request('moment', fixture.now() + HOUR))
      fixture.setBack(24 * HOUR)
      await fixture.advance(60_000)
      await fixture.advance(HOUR)
      expect(ran).toEqual(['wait'])
      await fixture.advance(24 * HOUR)
      expect(ran).toEqual(['wait', 'moment'])
    })

    it('runs what is due already as it starts', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting()
      await queue.schedule(request('late', fixture.now() - HOUR))
      queue.start([handler])
      await fixture.advance(0)
      expect(ran).toEqual(['late'])
    })

    it('takes the same id once, and keeps what it was told first', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting()
      queue.start([handler])
      const dueAt = fixture.now() + HOUR
      await Promise.all([queue.schedule(request('a', dueAt)), queue.schedule(request('a', dueAt))])
      await queue.schedule(request('a', dueAt + HOUR))
      expect((await queue.list('p1')).map((job) => job.dueAt)).toEqual([dueAt])
      await fixture.advance(3 * HOUR)
      expect(ran).toEqual(['a'])
    })

    it('runs jobs in the order of their times', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting()
      queue.start([handler])
      const now = fixture.now()
      for (const [id, hours] of [
        ['c', 3],
        ['a', 1],
        ['b', 2],
      ] as const)
        await queue.schedule(request(id, now + hours * HOUR))
      expect((await queue.list('p1')).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
      for (let i = 0; i < 3; i += 1) await fixture.advance(HOUR)
      expect(ran).toEqual(['a', 'b', 'c'])
    })

    it('runs any number that come due together', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting()
      queue.start([handler])
      const dueAt = fixture.now() + HOUR
      const ids = Array.from({ length: 100 }, (_, i) => `job-${i}`)
      await Promise.all(ids.map((id, i) => queue.schedule(request(id, dueAt, `p${i % 7}`))))
      await fixture.advance(HOUR)
      expect(ran.toSorted()).toEqual(ids.toSorted())
    })

    it('forgets a job that is cancelled, and all of a person', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting()
      queue.start([handler])
      const dueAt = fixture.now() + HOUR
      await Promise.all([
        ...['a', 'b', 'c'].map((id) => queue.schedule(request(id, dueAt))),
        queue.schedule(request('other', dueAt, 'p10')),
      ])
      await queue.cancel('a')
      await queue.cancel('nobody knows it')
      expect((await queue.list('p1')).map(({ id }) => id)).toEqual(['b', 'c'])
      await queue.cancelFor('p1')
      expect(await queue.list('p1')).toEqual([])
      await fixture.advance(HOUR)
      expect(ran).toEqual(['other'])
    })

    it('takes a cancelled id again', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting()
      queue.start([handler])
      const dueAt = fixture.now() + HOUR
      await queue.schedule(request('a', dueAt))
      await Promise.all([queue.cancel('a'), queue.schedule(request('a', dueAt + HOUR))])
      await fixture.advance(HOUR)
      expect(ran).toEqual([])
      await fixture.advance(HOUR)
      expect(ran).toEqual(['a'])
    })

    it('tries a failing job again, resting longer each time', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting((_, attempt) =>
        attempt < 4 ? new Error('not yet') : undefined,
      )
      queue.start([handler])
      await queue.schedule(request('a', fixture.now()))
      await fixture.advance(0)
      for (const attempt of [1, 2, 3]) {
        expect(ran).toHaveLength(attempt)
        expect(await queue.list('p1')).toMatchObject([{ attempts: attempt, lastError: 'Error' }])
        const rest = backOff(attempt, RETRY)
        await fixture.advance(rest - 1)
        expect(ran).toHaveLength(attempt)
        await fixture.advance(1)
      }
      expect(ran).toHaveLength(4)
      expect(await queue.list('p1')).toEqual([])
    })

    it('gives a job up after the last try, keeps it for a look, and lets it be cancelled', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting(() => new TypeError('a secret of somebody'))
      queue.start([handler])
      await queue.schedule(request('a', fixture.now()))
      await fixture.advance(0)
      for (let i = 0; i < RETRY.attempts + 3; i += 1) await fixture.advance(RETRY.longestDelay)
      expect(ran).toHaveLength(RETRY.attempts)
      const [dead] = await queue.dead(10)
      expect(dead).toMatchObject({ id: 'a', state: 'dead', lastError: 'TypeError' })
      expect(JSON.stringify(dead)).not.toContain('secret')
      expect(await queue.list('p1')).toHaveLength(1)
      await queue.cancel('a')
      expect(await queue.dead(10)).toEqual([])
    })

    it('gives up at once what no other try would mend', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting(() => new LastingFailure('never'))
      queue.start([handler])
      await queue.schedule(request('a', fixture.now()))
      await queue.schedule({ ...request('b', fixture.now()), name: 'nobody handles it' })
      await fixture.advance(HOUR)
      expect(ran).toEqual(['a'])
      const errors = (await queue.dead(10)).map(({ lastError }) => lastError)
      expect(errors.toSorted()).toEqual(['HandlerUnknown', 'LastingFailure'])
    })

    it('gives a job that was given up its tries once more, and no other', async () => {
      const fixture = make()
      const queue = await fixture.open()
      let broken = true
      const { ran, handler } = noting(() => (broken ? new LastingFailure('never') : undefined))
      queue.start([handler])
      await queue.schedule(request('a', fixture.now()))
      await queue.schedule(request('later', fixture.now() + HOUR))
      await fixture.advance(0)
      expect(await queue.get('a')).toMatchObject({ state: 'dead', attempts: 1 })
      broken = false
      expect(await queue.retry('later')).toBe(false)
      expect(await queue.retry('nobody knows it')).toBe(false)
      expect(await queue.retry('a')).toBe(true)
      await fixture.advance(0)
      expect(ran).toEqual(['a', 'a'])
      expect(await queue.dead(10)).toEqual([])
      expect(await queue.get('a')).toBeUndefined()
      expect(await queue.retry('a')).toBe(false)
      expect(await queue.get('later')).toMatchObject({ state: 'waiting', attempts: 0 })
    })

    it('discards a job that was given up, and no other', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { handler } = noting(() => new LastingFailure('never'))
      queue.start([handler])
      await queue.schedule(request('a', fixture.now()))
      await queue.schedule(request('later', fixture.now() + HOUR))
      await fixture.advance(0)
      expect(await queue.discard('later')).toBe(false)
      expect(await queue.discard('nobody knows it')).toBe(false)
      expect(await queue.discard('a')).toBe(true)
      expect(await queue.discard('a')).toBe(false)
      expect(await queue.dead(10)).toEqual([])
      expect((await queue.list('p1')).map(({ id }) => id)).toEqual(['later'])
    })

    it('names what is wrong when a job does not carry what its kind takes', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const payload = z.object({ number: z.number() })
      queue.start([defineJob({ name: 'note', payload, run: () => Promise.resolve() })])
      await queue.schedule(request('a', fixture.now()))
      await fixture.advance(0)
      expect(await queue.dead(10)).toMatchObject([{ attempts: 1, lastError: 'PayloadInvalid' }])
    })

    it('does not let a failing job hold up the others', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const { ran, handler } = noting((id) => (id === 'bad' ? new Error('x') : undefined))
      queue.start([handler])
      await queue.schedule(request('bad', fixture.now()))
      await queue.schedule(request('good', fixture.now()))
      await fixture.advance(0)
      expect(ran).toContain('good')
    })

    it('does not bring back a job that was cancelled while it failed', async () => {
      const fixture = make()
      const queue = await fixture.open()
      const cancelled: Promise<void>[] = []
      const handler = {
        name: 'note',
        run: async () => {
          cancelled.push(queue.cancel('a'))
          await Promise.all(cancelled)
          throw new Error('too late')
        },
      }
      queue.start([handler])
      await queue.schedule(request('a', fixture.now()))
      await fixture.advance(HOUR)
      expect(cancelled).toHaveLength(1)
      expect(await queue.list('p1')).toEqual([])
    })

    it('keeps its jobs when it is closed and opened', async () => {
      const fixture = make()
      const before = await fixture.open()
      const dueAt = fixture.now() + HOUR
      await before.schedule(request('a', dueAt))
      const queue = await fixture.reopen(before, 'close')
      expect(await queue.list('p1')).toMatchObject([{ id: 'a', dueAt, payload: { id: 'a' } }])
      const { ran, handler } = noting()
      queue.start([handler])
      await fixture.advance(HOUR)
      expect(ran).toEqual(['a'])
    })

    it('runs again what a crash cut short, and gives up what crashes every time', async () => {
      const fixture = make()
      let queue = await fixture.open()
      await queue.schedule(request('a', fixture.now()))
      const begun: number[] = []
      const endless = {
        name: 'note',
        run: (job: { readonly attempts: number }) => {
          begun.push(job.attempts)
          return new Promise<void>(() => undefined)
        },
      }
      for (let round = 0; round < RETRY.attempts; round += 1) {
        queue.start([endless])
        await fixture.advance(0)
        queue = await fixture.reopen(queue, 'crash')
      }
      expect(begun).toEqual(Array.from({ length: RETRY.attempts }, (_, i) => i + 1))
      queue.start([endless])
      await fixture.advance(0)
      expect(begun).toHaveLength(RETRY.attempts)
      expect(await queue.dead(10)).toMatchObject([{ id: 'a', lastError: 'Crashed' }])
    })
  })
}
