import { EvenkeelError } from '../errors.ts'

/** Why a store does not do its work: it is not reached, or takes no writes. */
export type OutageCode = 'StoreUnavailable' | 'StoreFull'

/** Whether an error says, itself or by its cause, that the store is away or full; which of the two. */
export function outageOf(error: unknown): OutageCode | undefined {
  if (!(error instanceof EvenkeelError)) return undefined
  if (error.code === 'StoreUnavailable' || error.code === 'StoreFull') return error.code
  return outageOf(error.cause)
}
