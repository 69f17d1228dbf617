import type { RiskLevel } from '../../types.ts'
import type { ChannelName } from '../channels/channel.ts'

/**
 * What is counted, as the small interfaces that the parts of the service take. All are optional
 * where they are taken: without one nothing is recorded. None is ever given an id, an address or a
 * word of a person's.
 */

/**
 * How a turn ended.
 * - `answered`: the bot's answer is saved
 * - `relayed`: a counsellor holds the conversation; it was passed on and saved
 * - `unsaved`: the answer went out, and the store did not take it
 * - `repeated`: it had been answered before
 * - `lost`: the arrival was not durable, so its sender was told to send it again
 * - `failed`: nobody was answered; it is tried again at the next start
 */
export const TURN_OUTCOMES = [
  'answered',
  'relayed',
  'unsaved',
  'repeated',
  'lost',
  'failed',
] as const
export type TurnOutcome = (typeof TURN_OUTCOMES)[number]

/** What a turn tells of itself on its way. Decided anew, it is told anew: the last counts. */
export interface TurnSight {
  seen(what: { readonly channel: ChannelName; readonly risk: RiskLevel }): void
  /** Deciding it failed, and the person got the apology with the help lines. */
  apologised(): void
}

/** One turn from its beginning to its end. */
export interface TurnGauge extends TurnSight {
  /** @param seconds from accepted to saved */
  ended(outcome: TurnOutcome, seconds: number): void
}

export interface TurnMeter {
  begin(): TurnGauge
}

export interface TextMeter {
  /** @param seconds that reading took, the wait for a thread included */
  read(seconds: number): void
  /** Nothing could read it: the reading abstains. */
  failed(): void
  /** The classical model answered in the transformer's place. @param code why, of a fixed set */
  fellBack(code: string): void
}

export interface CaseMeter {
  opened(level: RiskLevel): void
  /** @param waitedSeconds since the present wait began */
  claimed(waitedSeconds: number): void
  expired(): void
}

export interface AlertMeter {
  /** @param channel id of the way to the counsellors, such as `webhook` */
  sent(channel: string, isDelivered: boolean): void
}

export interface CourierMeter {
  delivered(channel: ChannelName): void
  retried(channel: ChannelName): void
  blocked(channel: ChannelName): void
}

export interface JobMeter {
  /** One try of a job has ended. */
  ended(job: string, outcome: 'done' | 'failed' | 'dead', seconds: number): void
}

export interface StoreMeter {
  /** The store did not take what was to be saved. */
  refused(): void
}

export interface OutageMeter {
  /** The store was found away or full. */
  began(code: 'StoreUnavailable' | 'StoreFull'): void
  /** What waits to be handed to it. */
  journal(entries: number, bytes: number): void
  /** A message that was kept was handed to it. */
  replayed(): void
  /** A message could not be kept: its sender was told to send it again. */
  turnedAway(): void
  /** A message that was kept was never taken, and put aside. */
  gaveUp(): void
}

export interface ErasureMeter {
  /** It was looked for what an erasure may have left. */
  checked(isClean: boolean): void
}

export interface VoiceMeter {
  read(): void
  /** @param reason of the fixed set that people are told */
  unread(reason: string): void
}

export interface HttpMeter {
  /** A request was answered. @param status the HTTP status */
  answered(status: number): void
}
