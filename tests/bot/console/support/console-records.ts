import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { MasterKeys } from '../../../../bot/keys/master-keys.ts'
import { openConsole } from '../../../../bot/console/open-console.ts'
import { Sessions } from '../../../../bot/console/sessions.ts'
import { SignIn } from '../../../../bot/console/sign-in.ts'
import { ManualClock } from '../../../support/manual-clock.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { Secret, TOTP } from 'otpauth'

export const PASSWORD = 'a quiet harbour at dusk'
export const HOUR = 3_600_000

/** Accounts, sessions and audit log in a store of their own, with a clock that stands still. */
export function consoleRecords(DATA_DIR = temporaryFolder(), key?: MasterKeys) {
  const clock = new ManualClock()
  const records = openConsole({ DATA_DIR }, key, clock)
  onTestFinished(() => records.store.close())
  const { store, accounts, audit } = records
  const limits = { idleMs: HOUR / 2, longestMs: 12 * HOUR }
  const sessions = new Sessions(store, accounts, clock, limits)
  const signIn = new SignIn({ store, accounts, sessions, audit, clock })
  return { ...records, clock, sessions, signIn, path: join(DATA_DIR, 'console'), DATA_DIR }
}

/** What an authenticator app shows at a time. */
export function codeAt(totpUri: string, timestamp: number): string {
  const secret = new URL(totpUri).searchParams.get('secret') ?? ''
  return TOTP.generate({ secret: Secret.fromBase32(secret), timestamp })
}
