import type { BenchUser } from './bench-user.ts'
import { message } from './messages.ts'

/** Each sends as soon as they are answered. Turns a second. */
export async function fullLoad(users: readonly BenchUser[], seconds: number): Promise<number> {
  const began = performance.now()
  const end = began + seconds * 1000
  let turns = 0
  await Promise.all(
    users.map(async (user, n) => {
      for (let i = n; performance.now() < end; i += 1) {
        await user.turn(message(i))
        if (performance.now() < end) turns += 1
      }
    }),
  )
  return turns / seconds
}

/**
 * So many turns a second, whether those before are answered or not; each waits for its turn where its
 * person is still busy, and that counts.
 * @returns milliseconds of each round trip, rising
 */
export async function steadyLoad(
  users: readonly BenchUser[],
  perSecond: number,
  seconds: number,
): Promise<number[]> {
  const idle = [...users]
  const times: number[] = []
  const running = new Set<Promise<void>>()
  const began = performance.now()
  for (let i = 0; i < perSecond * seconds; i += 1) {
    const due = began + (i * 1000) / perSecond
    while (performance.now() < due) await tick(due - performance.now())
    while (idle.length === 0) await tick(1)
    const user = idle.shift()
    if (!user) continue
    const turn = user.turn(message(i)).then(() => {
      times.push(performance.now() - due)
      idle.push(user)
      running.delete(turn)
    })
    running.add(turn)
  }
  await Promise.all(running)
  return times.toSorted((a, b) => a - b)
}

function tick(ms: number): Promise<void> {
  return new Promise((resolve) =>
    ms > 1.5 ? setTimeout(resolve, Math.floor(ms)) : setImmediate(resolve),
  )
}
