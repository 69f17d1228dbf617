import { accessSync, constants, mkdirSync } from 'node:fs'
import { FLOWS } from '../../dialogs/flows/index.ts'
import { en } from '../../dialogs/messages/en.ts'
import { zh } from '../../dialogs/messages/zh.ts'
import { describeFault, validateFlows } from '../../dialogs/validate-flows.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { EvenkeelError } from '../errors.ts'
import type { HelplineCheck } from '../helplines/helpline-check.ts'
import type { Logger } from '../logger.ts'
import { onlyServer } from '../stores/embedded/only-server.ts'

/** @throws EvenkeelError `FlowsInvalid` */
export function checkFlows(): void {
  const faults = validateFlows(FLOWS, { en, zh })
  if (faults.length > 0)
    throw new EvenkeelError('FlowsInvalid', faults.map(describeFault).join('\n'))
}

/**
 * Makes the data folder ours: alone with the embedded store, together with others on Redis, where
 * what is left in the folder may be shared.
 * @returns gives it free
 * @throws EvenkeelError `FolderNotWritable`, `StoreInUse`
 */
export async function takeFolder({
  DATA_DIR: folder,
  REDIS_URL,
}: Pick<Config, 'DATA_DIR' | 'REDIS_URL'>): Promise<() => Promise<void>> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new EvenkeelError(
      'FolderNotWritable',
      `DATA_DIR ${folder} cannot be written: make it writable for this user, or choose another folder.`,
      { cause: error },
    )
  }
  return REDIS_URL === undefined ? onlyServer(folder) : () => Promise.resolve()
}

export function warnOfHelplines(helplines: HelplineCheck, clock: Clock, logger: Logger): void {
  const { length } = helplines.unconfirmedLines(clock.now())
  if (length === 0) return
  logger.warn(
    { unconfirmed: length },
    `${length} help lines are not confirmed, or not within 180 days: npm run helplines -- confirm`,
  )
}
