import type { Logger } from '../../logger.ts'
import type { Arrival, Receive } from '../receive.ts'
import { isIgnored, toArrival, type Ignored } from './activity-in.ts'
import type { BotActivity } from './bot-activity.ts'
import type { Connector } from './connector.ts'

/** What the connector is answered: a status, and for an invoke the body of its invoke response. */
export interface Acknowledgement {
  readonly status: number
  readonly body?: Readonly<Record<string, unknown>>
}

/** What a handler may use. */
export interface DispatchServices {
  /** Accepts what a person sent; resolves when it is durable. */
  readonly receive: Receive
  /** Writes to the connector at once, beside the courier: what is no part of the conversation's log. */
  readonly connector: Connector
  readonly logger: Logger
}

/**
 * Handles one type of activity. It resolves only when what it took in is durable.
 * @throws EvenkeelError when it cannot be taken in: the connector is told so
 */
export type Handler = (
  activity: BotActivity,
  services: DispatchServices,
) => Promise<Acknowledgement>

/** Handlers by the activity's `type`. */
export type Behaviour = Readonly<Record<string, Handler>>

/** Handlers by the channel's id at Azure Bot Service: they stand before the common ones. */
export type Behaviours = Readonly<Record<string, Behaviour>>

export const ACCEPTED: Acknowledgement = { status: 202 }
export const NOT_IMPLEMENTED: Acknowledgement = { status: 501 }

/** What every channel of Azure Bot Service does; a type that is not here is acknowledged and ignored. */
export const COMMON: Behaviour = {
  message: (activity, services) => take(toArrival(activity), services),
  conversationUpdate: (activity, services) => take(toArrival(activity), services),
  typing: (activity, services) => take(toArrival(activity), services),
  // An invoke wants an answer: the specification's word for one that nobody handles.
  invoke: () => Promise.resolve(NOT_IMPLEMENTED),
}

/** Hands an arrival on; what is ignored is acknowledged all the same, or it would be sent again. */
export async function take(
  result: Arrival | Ignored,
  { receive, logger }: DispatchServices,
): Promise<Acknowledgement> {
  if (isIgnored(result)) logger.debug({ why: result.ignored }, 'an activity was ignored')
  else await receive(result)
  return ACCEPTED
}

/** Finds the handler of an activity, the channel's own before the common one, and runs it. */
export async function dispatch(
  activity: BotActivity,
  services: DispatchServices,
  behaviours: Behaviours = {},
): Promise<Acknowledgement> {
  const handler =
    own(own(behaviours, activity.channelId), activity.type) ?? own(COMMON, activity.type)
  return handler ? handler(activity, services) : ACCEPTED
}

/** A property that a table itself has: `constructor` is no type of activity. */
function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined
}
