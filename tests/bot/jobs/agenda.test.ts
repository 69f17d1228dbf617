import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Agenda } from '../../../bot/jobs/agenda.ts'
import { EmbeddedQueue } from '../../../bot/jobs/embedded-queue.ts'
import { createLogger } from '../../../bot/logger.ts'
import { EMPTY_PROFILE } from '../../../dialogs/state.ts'
import type { CheckIn, Profile } from '../../../dialogs/types.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { ManualTimers } from '../web/manual-timers.ts'

const reminder = (id: string): CheckIn => ({
  ...{ id, dueAt: Date.UTC(2026, 0, 5, 9), rule: { every: 'once' }, unanswered: 0 },
})
const promising = (...checkIns: readonly CheckIn[]): Profile => ({ ...EMPTY_PROFILE, checkIns })

/** An agenda on a queue that nothing runs; `kept` is the profile that the store has. */
function opened() {
  const queue = new EmbeddedQueue({
    path: join(temporaryFolder(), 'jobs'),
    ...{ clock: new ManualClock(), setTimer: new ManualTimers().setTimer },
    logger: createLogger('silent'),
  })
  onTestFinished(() => queue.close())
  const house = { kept: EMPTY_PROFILE }
  const agenda = new Agenda(queue, () => Promise.resolve(house.kept))
  const planned = async () =>
    (await queue.list('p1')).map(({ payload }) => (payload as { checkInId: string }).checkInId)
  return { agenda, house, planned }
}

describe('the agenda', () => {
  it('makes what a turn promises before it is saved, and drops what it took back after', async () => {
    const { agenda, house, planned } = opened()
    await agenda.prepare('p1', promising(reminder('a'), reminder('b')))
    expect(await planned()).toEqual(['a', 'b'])
    house.kept = promising(reminder('b'))
    await agenda.settle('p1', house.kept)
    expect(await planned()).toEqual(['b'])
  })

  it('drops nothing that a later turn, of another process, has promised since', async () => {
    const { agenda, house, planned } = opened()
    house.kept = promising(reminder('later'))
    await agenda.prepare('p1', house.kept)
    await agenda.settle('p1', EMPTY_PROFILE)
    expect(await planned()).toEqual(['later'])
  })

  it('makes again what an earlier turn, of another process, dropped before the promise was kept', async () => {
    const { agenda, house, planned } = opened()
    const promise = promising(reminder('later'))
    await agenda.prepare('p1', promise)
    // The earlier turn looks, and nothing is promised yet.
    await agenda.settle('p1', EMPTY_PROFILE)
    expect(await planned()).toEqual([])
    house.kept = promise
    await agenda.settle('p1', promise)
    expect(await planned()).toEqual(['later'])
  })

  it('leaves what the store still promises, when taking it back was not saved', async () => {
    const { agenda, house, planned } = opened()
    house.kept = promising(reminder('a'))
    await agenda.prepare('p1', house.kept)
    await agenda.settle('p1', EMPTY_PROFILE)
    expect(await planned()).toEqual(['a'])
  })
})
