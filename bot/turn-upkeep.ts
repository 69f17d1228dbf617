import { EMPTY_PROFILE } from '../dialogs/state.ts'
import type { DecidedTurn } from './handoff/hand-off.ts'
import type { Agenda } from './jobs/agenda.ts'
import type { CommitOutcome } from './stores/session-store.ts'
import type { TurnServices } from './turn.ts'
import type { VoiceDesk } from './voice/voice-desk.ts'

export interface TurnUpkeepOptions {
  readonly services: Pick<TurnServices, 'handoff' | 'afterErasure' | 'logger'>
  readonly agenda: Agenda | undefined
  readonly voice: VoiceDesk | undefined
}

/** Keeps jobs, recordings and what is erased in step with the turns. It never fails a turn. */
export class TurnUpkeep {
  readonly #services: TurnUpkeepOptions['services']
  readonly #agenda: Agenda | undefined
  readonly #voice: VoiceDesk | undefined

  constructor({ services, agenda, voice }: TurnUpkeepOptions) {
    this.#services = services
    this.#agenda = agenda
    this.#voice = voice
  }

  /** Before a turn is saved: makes what it promises. */
  async prepare(decided: DecidedTurn): Promise<void> {
    const planned = this.#agenda?.prepare(decided.personId, decided.profile)
    if (planned) await planned.catch((error: unknown) => this.#unplanned(error))
    const promised = this.#voice?.prepare(decided)
    if (promised) await promised.catch((error: unknown) => this.#unplanned(error))
  }

  /** After a turn: drops what nothing promises any more, and looks after an erasure. */
  async settle(
    decided: DecidedTurn,
    outcome: CommitOutcome | 'unsaved',
    personId: string,
  ): Promise<void> {
    const { handoff, afterErasure, logger } = this.#services
    const { profile, join, erase, receipt } = decided
    const left = (error: unknown) => this.#unplanned(error)
    if (outcome === 'saved') await this.#voice?.settle(decided).catch(left)
    await this.#agenda?.settle(decided.personId, profile).catch(left)
    if (join) await this.#agenda?.settle(join.from, EMPTY_PROFILE).catch(left)
    if (!erase) return
    await handoff?.forget(personId).catch(left)
    if (outcome === 'saved')
      await afterErasure?.(receipt).catch((error: unknown) =>
        logger.error({ err: error }, 'an erasure was not looked after'),
      )
  }

  /** The answer goes out all the same; the person's next turn puts their jobs right. */
  #unplanned(error: unknown): void {
    this.#services.logger.error({ err: error }, 'a job could not be kept in step with its turn')
  }
}
