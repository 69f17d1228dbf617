import { createGuard } from '../../nlp/guard/guard-reply.ts'
import { loadReplyClassifier } from '../../nlp/guard/load-reply-classifier.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import { CircuitBreaker } from './circuit-breaker.ts'
import { loadChatModel } from './load-chat-model.ts'
import { createRephrase } from './rephrase.ts'
import type { Rephrase } from './reword-turn.ts'

/**
 * What the settings ask for: undefined while no language model is used, and then nothing of it is
 * loaded.
 * @throws ModelFileError when the guard's classifier is missing or changed
 */
export async function loadRephrase(
  config: Config,
  clock: Clock,
  logger: Logger,
): Promise<Rephrase | undefined> {
  const { LLM_PROVIDER, LLM_BASE_URL, LLM_MODEL, LLM_API_KEY } = config
  if (LLM_PROVIDER === 'off' || LLM_BASE_URL === undefined || LLM_MODEL === undefined)
    return undefined
  logger.warn(
    { provider: LLM_PROVIDER, model: LLM_MODEL },
    'a language model is used: what people write is sent to LLM_BASE_URL',
  )
  return createRephrase({
    chat: await loadChatModel({ LLM_PROVIDER, LLM_BASE_URL, LLM_MODEL, LLM_API_KEY }),
    guard: createGuard(await loadReplyClassifier(config.MODELS_DIR)),
    breaker: new CircuitBreaker(clock),
    deadlineMs: config.LLM_DEADLINE_MS,
    logger,
  })
}
