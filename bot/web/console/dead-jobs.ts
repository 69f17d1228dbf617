import { faultWords, type ConsoleLanguage } from './console-language.ts'
import type { ConsoleApi } from './client/console-api.ts'
import { DeadJobsView } from './views/dead-jobs-view.ts'
import { askDiscard } from './views/dialogs.ts'

export interface DeadJobsParts {
  readonly language: ConsoleLanguage
  readonly api: ConsoleApi
  readonly onTell: (words: string) => void
  readonly onCount: (count: number) => void
}

/** Jobs are given up after half an hour of tries: a minute sooner or later is nothing. */
const LOOK_EVERY_MS = 60_000

/** The jobs that were given up: how many, and a window in which they are tried again or discarded. */
export class DeadJobs {
  readonly #parts: DeadJobsParts

  constructor(parts: DeadJobsParts) {
    this.#parts = parts
  }

  /** Keeps the count in step from now on. */
  watch(): void {
    void this.#look()
    window.setInterval(() => {
      if (document.visibilityState === 'visible') void this.#look()
    }, LOOK_EVERY_MS)
  }

  async open(): Promise<void> {
    const { language, api, onTell } = this.#parts
    const view = new DeadJobsView(language, {
      onRetry: (ref) => act('jobs.retried', () => api.retryJob(ref)),
      onRetryAll: (kind) => act('jobs.retried', () => api.retryJobs(kind)),
      onDiscard: async (ref) => {
        if (await askDiscard(language)) await act('jobs.discarded', () => api.discardJob(ref))
      },
    })
    const show = async () => {
      const answer = await api.deadJobs()
      this.#parts.onCount(answer.count)
      view.show(answer)
    }
    const act = async (done: 'jobs.retried' | 'jobs.discarded', work: () => Promise<void>) => {
      try {
        await work()
        view.say(language.text(done))
      } catch (error) {
        view.say(faultWords(language, error))
      }
      await show().catch((error: unknown) => view.say(faultWords(language, error)))
    }
    try {
      await show()
      view.open()
    } catch (error) {
      onTell(faultWords(language, error))
    }
  }

  async #look(): Promise<void> {
    try {
      this.#parts.onCount(await this.#parts.api.deadJobCount())
    } catch {
      // The count stays as it was; when the server is away, the line says so.
    }
  }
}
