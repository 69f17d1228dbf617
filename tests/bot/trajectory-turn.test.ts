import { onTestFinished, describe, expect, it } from 'vitest'
import { createLogger } from '../../bot/logger.ts'
import { LmdbStore } from '../../bot/stores/embedded/lmdb-store.ts'
import { takeTurn } from '../../bot/turn.ts'
import { beginFlow } from '../../dialogs/advance.ts'
import { grounding } from '../../dialogs/flows/grounding.ts'
import { problemSolving } from '../../dialogs/flows/problem-solving.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import type { DialogState } from '../../dialogs/types.ts'
import type { Locale, MoodPoint } from '../../types.ts'
import { DAY, NOW, rating, reading } from '../nlp/trajectory/support.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { STILL_READER } from '../support/still-reader.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const DECLINE = [0.4, 0.3, 0.3, 0.1, 0, -0.1, -0.3, -0.5, -0.6, -0.7].map((valence, i) =>
  reading(9.5 - i, valence),
)
const WORST = [6, 6, 6, 7, 8, 9, 9, 10, 10, 10].map((distress, i) => rating(9.5 - i, distress))

/** A person with these moods behind them, over the real store. */
async function personWith(
  moods: readonly MoodPoint[],
  {
    state = EMPTY_STATE,
    locale = 'en',
    country = 'US',
  }: { state?: DialogState; locale?: Locale; country?: string } = {},
) {
  const retention = { moodMaxPoints: 1000, moodMaxDays: 365, logMaxActivities: 100 }
  const store = new LmdbStore(temporaryFolder(), retention, undefined)
  onTestFinished(() => store.close())
  await store.open({ id: 'c1', personId: 'p1', createdAt: NOW - 30 * DAY })
  const clock = new ManualClock(NOW)
  const accept = async (text: string) => {
    const inbound = { type: 'message', text, attachments: 0 } as const
    const shown = { type: 'message', timestamp: '', from: { id: 'p1', role: 'user' } } as const
    const accepted = await store.accept({ conversationId: 'c1', inbound, shown, at: clock.now() })
    await accepted.durable
    return accepted.turn
  }
  const profile = { ...EMPTY_PROFILE, locale, disclosedAt: NOW - 30 * DAY, country }
  const seed = await accept('seed')
  await store.commit({ turn: seed, personId: 'p1', state, profile, moods, replies: [] })
  return {
    store,
    clock,
    async says(text: string) {
      const commit = await takeTurn(await accept(text), 'p1', {
        store,
        reader: STILL_READER,
        clock,
        logger: createLogger('silent'),
        defaultLocale: locale,
        country: null,
      })
      await store.commit(commit)
      return { state: commit.state, words: commit.replies.map((one) => one.text ?? '').join('\n') }
    },
  }
}

describe('a trajectory in a turn', () => {
  it.each([
    ['en', 'US', 'work was long again', /step by step[^]*988[^]*don’t want to be here/],
    ['zh-Hans', 'CN', '今天上班又很久', /一天比一天沉[^]*12356[^]*不想再活下去/],
  ] as const)('in %s asks softly after a decline, and claims no words', async (...row) => {
    const [locale, country, text, words] = row
    const person = await personWith(DECLINE, { locale, country })
    const answer = await person.says(text)
    expect(answer.words).toMatch(words)
    expect(answer.words).not.toMatch(/what you wrote sounds like|你写的这些，听起来/i)
    expect(answer.state.crisis).toMatchObject({ level: 'low', step: 'soft' })
  })

  it('asks directly when ratings of eight and more go on rising, and says why it asks', async () => {
    const person = await personWith(WORST)
    const { words, state } = await person.says('hello again')
    expect(words).toMatch(/step by step/)
    expect(words).toMatch(/988/)
    expect(words).toMatch(/killing yourself|ending your life/)
    expect(words).not.toMatch(/[Ww]hat you (?:just )?wrote (?:sounds|worries)/)
    expect(state.crisis).toMatchObject({ level: 'moderate', step: 'ask' })
  })

  it('asks once, and not again on the next day', async () => {
    const person = await personWith(DECLINE)
    await person.says('work was long again')
    expect((await person.says('no')).words).toMatch(/any time|if it gets heavier/)
    person.clock.advance(DAY)
    expect((await person.says('the bus was late')).words).not.toMatch(/step by step/)
  })

  it('does not ask inside an exercise, at a command, or for a good course', async () => {
    const busy: DialogState = { ...EMPTY_STATE, flow: beginFlow(grounding, NOW) }
    for (const [moods, state, text] of [
      [DECLINE, busy, '6'],
      [DECLINE, EMPTY_STATE, 'mood'],
      [DECLINE.map((one) => ({ ...one, valence: 0.4 })), EMPTY_STATE, 'hello'],
      [[], EMPTY_STATE, 'hello'],
    ] as const) {
      const person = await personWith(moods, { state })
      const answer = await person.says(text)
      expect(answer.words).not.toMatch(/step by step/)
      expect(answer.state.crisis).toBeNull()
    }
  })

  it('leaves words of danger to the protocol’s own words', async () => {
    const person = await personWith(DECLINE)
    const { words } = await person.says('I want to kill myself')
    expect(words).not.toMatch(/step by step/)
    expect(words).toMatch(/988/)
  })

  it('takes "this week" inside an exercise for an answer', async () => {
    const flow = { ...beginFlow(problemSolving, NOW), step: 'problem' }
    const person = await personWith([], { state: { ...EMPTY_STATE, flow } })
    expect((await person.says('week')).words).not.toMatch(/last seven days/)
  })
})
