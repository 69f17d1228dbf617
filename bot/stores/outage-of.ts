import { EvenkeelError } from '../errors.ts'

/** Why a store does not do its work: it is not reached, or takes no writes. */
export type OutageCode = 'StoreUnavailable' | 'StoreFull'

/** Whether an error says, itself or by its cause, that the store is away or full; which of the two. */
export function outageOf(error: unknown): OutageCode | undefined {
  if (!(error instanceof EvenkeelError)) return undefined
  if (error.code === 'StoreUnavailable' || error.code === 'StoreFull') return error.code
  return outageOf(error.cause)
}

/** What was asked for, or the fallback while the store is away or full. Any other failure stays one. */
export async function unlessAway<T, F>(asked: Promise<T>, fallback: F): Promise<T | F> {
  try {
    return await asked
  } catch (error) {
    if (outageOf(error)) return fallback
    throw error
  }
}
