import type { Api } from 'grammy'

/** What grammY calls an abort signal: its types name a polyfill of before Node had its own. */
export type GrammySignal = NonNullable<Parameters<Api['getMe']>[0]>

/** Node's own signal as grammY's types want it: it only listens for "abort" and reads `aborted`. */
export function forGrammy(signal: AbortSignal): GrammySignal {
  return signal as unknown as GrammySignal
}
