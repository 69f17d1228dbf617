import { loadTextReader } from '../../nlp/text/load-text-reader.ts'
import type { TextReader } from '../../nlp/text/text-reader.ts'
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import type { TextMeter } from '../observability/meters.ts'

/** The text model that the settings name; what befalls its threads is logged and counted. */
export function loadReader(config: Config, logger: Logger, meter: TextMeter): Promise<TextReader> {
  return loadTextReader({
    modelsDir: config.MODELS_DIR,
    model: config.TEXT_MODEL,
    workers: config.TEXT_WORKERS,
    queueLimit: config.TEXT_QUEUE,
    deadlineMs: config.TEXT_DEADLINE_MS,
    onIncident: ({ what, count, cause }) =>
      logger.warn({ what, count, ...(cause !== undefined && { err: cause }) }, 'text encoder'),
    onFallback: (code, count) => {
      meter.fellBack(code)
      logger.warn({ code, count }, 'a message was read by the classical model instead')
    },
  })
}
