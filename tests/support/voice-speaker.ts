import { onTestFinished } from 'vitest'
import type { InboundActivity } from '../../bot/activity.ts'
import type { MasterKeys } from '../../bot/keys/master-keys.ts'
import { createLogger } from '../../bot/logger.ts'
import { LmdbStore } from '../../bot/stores/embedded/lmdb-store.ts'
import { takeTurn, type TurnServices } from '../../bot/turn.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import type { Profile } from '../../dialogs/types.ts'
import type { EmotionReading, Locale, SpokenReading } from '../../types.ts'
import { voiceOf, wordsOf } from '../nlp/fusion/support.ts'
import { NOW } from '../nlp/trajectory/support.ts'
import { ManualClock } from './manual-clock.ts'
import { temporaryFolder } from './temporary-folder.ts'

const MINUTE = 60_000
/** Words in which nothing is wrong, and a voice in which something is. */
export const FINE = wordsOf('neutral', 0.1)
export const HEAVY = voiceOf('sadness', -0.6)
export type Feeling = NonNullable<SpokenReading['feeling']>

/** A note that was heard well. */
export const spokenAs = (feeling: Feeling): SpokenReading => ({
  ...{ note: 'n1', seconds: 4, quality: 'clear', confidence: 0.9, isUnsure: false },
  feeling,
})

/** Somebody who agreed to be listened to, over the real store. */
export async function speaker({
  locale = 'en',
  calibration = false,
  consent = true,
  key,
  reading = FINE,
  services = {},
}: {
  locale?: Locale
  calibration?: boolean
  consent?: boolean
  key?: MasterKeys
  /** What is read in words without “grey” in them; those are sad. */
  reading?: EmotionReading | (() => EmotionReading)
  services?: Partial<TurnServices>
} = {}) {
  const retention = { moodMaxPoints: 1000, moodMaxDays: 365, logMaxActivities: 1000 }
  const store = new LmdbStore(temporaryFolder(), retention, key)
  onTestFinished(() => store.close())
  await store.open({ id: 'c1', personId: 'p1', createdAt: NOW })
  const clock = new ManualClock(NOW)
  const send = async (inbound: InboundActivity) => {
    const shown = { type: 'message', timestamp: '', from: { id: 'p1', role: 'user' } } as const
    const at = clock.now()
    return (await store.accept({ conversationId: 'c1', inbound, shown, at })).turn
  }
  const agreed = { version: 1, at: NOW, feeling: true }
  const profile: Profile = {
    ...EMPTY_PROFILE,
    ...{ locale, localeChosen: true, disclosedAt: NOW, country: 'US' },
    ...(consent && {
      voice: calibration ? { ...agreed, calibration: { version: 1, at: NOW } } : agreed,
    }),
  }
  const first = await send({ type: 'message', text: 'seed', attachments: 0 })
  await store.commit({
    ...{ turn: first, personId: 'p1', state: EMPTY_STATE, profile, moods: [], replies: [] },
  })
  const others = typeof reading === 'function' ? reading : () => reading
  const read = (text: string): EmotionReading =>
    text.includes('grey') ? wordsOf('sadness', -0.4) : others()
  const says = async (text: string, more: Partial<InboundActivity> = {}) => {
    clock.advance(MINUTE)
    const decided = await takeTurn(
      await send({ type: 'message', text, attachments: 0, ...more }),
      'p1',
      {
        ...{ store, clock, logger: createLogger('silent'), defaultLocale: locale, country: null },
        reader: { id: 'words', read: (words) => Promise.resolve({ ...read(words) }) },
        ...services,
      },
    )
    await store.commit(decided)
    return { ...decided, words: decided.replies.map((one) => one.text ?? '').join('\n') }
  }
  const speaks = (text: string, feeling: Feeling = HEAVY, voiceFeatures?: readonly number[]) =>
    says(text, { spoken: spokenAs(feeling), ...(voiceFeatures && { voiceFeatures }) })
  return { store, says, speaks }
}
