import type { Clock } from '../clock.ts'
import { EvenkeelError } from '../errors.ts'
import {
  accountName,
  displayName,
  summariseAccount,
  type Account,
  type AccountSummary,
  type Role,
} from './account.ts'
import type { AuditLog } from './audit-log.ts'
import type { ConsoleStore } from './console-store.ts'
import {
  hashRecoveryCode,
  newRecoveryCodes,
  newTotpSecret,
  totpStepOf,
  totpUri,
} from './one-time-codes.ts'
import { hashPassword } from './password.ts'

/** What a counsellor is given once and nobody can show again. */
export interface Credentials {
  readonly totpUri: string
  readonly recoveryCodes: readonly string[]
}

/** Who may sign in. Every change is in the audit log. */
export class Accounts {
  readonly #store: ConsoleStore
  readonly #clock: Clock
  readonly #audit: AuditLog

  constructor(store: ConsoleStore, clock: Clock, audit: AuditLog) {
    this.#store = store
    this.#clock = clock
    this.#audit = audit
  }

  /**
   * Makes an account.
   * @throws EvenkeelError `AccountInvalid`, `AccountExists`, `PasswordWeak`, `StoreWriteFailed`
   */
  async add(
    wanted: { readonly name: string; readonly display?: string; readonly role: Role },
    password: string,
  ): Promise<Credentials> {
    const name = checkName(wanted.name)
    const shown = displayName.safeParse(wanted.display ?? wanted.name)
    if (!shown.success)
      throw new EvenkeelError('AccountInvalid', `A display name takes ${displayName.description}.`)
    if (this.get(name)) throw new EvenkeelError('AccountExists')
    const { given, kept } = await newCredentials(name, password)
    this.#store.change(() => {
      if (this.get(name)) throw new EvenkeelError('AccountExists')
      this.#store.accounts.putSync(name, {
        name,
        display: shown.data,
        role: wanted.role,
        ...kept,
        disabled: false,
        epoch: 1,
        createdAt: this.#clock.now(),
      })
      this.#audit.add({ who: 'operator', action: 'account.added', whom: name, detail: wanted.role })
    })
    return given
  }

  get(name: string): Account | undefined {
    return accountName.safeParse(name).success ? this.#store.accounts.get(name) : undefined
  }

  list(): AccountSummary[] {
    return [...this.#store.accounts.getRange()].map(({ value }) => summariseAccount(value))
  }

  /**
   * Shuts somebody out at once: their sessions end.
   * @throws EvenkeelError `AccountUnknown`, `StoreWriteFailed`
   */
  disable(name: string): void {
    this.#change(name, 'account.disabled', (account) => ({
      ...account,
      disabled: true,
      epoch: account.epoch + 1,
    }))
  }

  /**
   * Gives new credentials and ends every session; a disabled account is open again.
   * @throws EvenkeelError `AccountUnknown`, `PasswordWeak`, `StoreWriteFailed`
   */
  async reset(name: string, password: string): Promise<Credentials> {
    if (!this.get(name)) throw new EvenkeelError('AccountUnknown')
    const { given, kept } = await newCredentials(name, password)
    this.#change(name, 'account.reset', (account) => ({
      ...account,
      ...kept,
      disabled: false,
      epoch: account.epoch + 1,
    }))
    return given
  }

  /** Ends every session of an account, at its owner's wish. */
  endSessions(name: string): void {
    this.#change(name, 'sign-out.everywhere', (account) => ({
      ...account,
      epoch: account.epoch + 1,
    }))
  }

  /**
   * Takes the code of an authenticator app, each time step once: also when two requests carry the
   * same code at the same moment.
   */
  useTotp(name: string, code: string): boolean {
    return this.#store.change(() => {
      const account = this.get(name)
      if (!account) return false
      const step = totpStepOf(account.totpSecret, code, this.#clock.now())
      if (step === null || step <= account.totpStep) return false
      this.#store.accounts.putSync(name, { ...account, totpStep: step })
      return true
    })
  }

  /** Takes a recovery code and uses it up. */
  useRecoveryCode(name: string, code: string): boolean {
    return this.#store.change(() => {
      const account = this.get(name)
      const hash = hashRecoveryCode(code)
      if (!account?.recovery.includes(hash)) return false
      const recovery = account.recovery.filter((kept) => kept !== hash)
      this.#store.accounts.putSync(name, { ...account, recovery })
      return true
    })
  }

  #change(
    name: string,
    action: 'account.disabled' | 'account.reset' | 'sign-out.everywhere',
    change: (account: Account) => Account,
  ): void {
    this.#store.change(() => {
      const account = this.get(name)
      if (!account) throw new EvenkeelError('AccountUnknown')
      this.#store.accounts.putSync(name, change(account))
      const who = action === 'sign-out.everywhere' ? name : 'operator'
      this.#audit.add({ who, action, ...(who === 'operator' && { whom: name }) })
    })
  }
}

function checkName(name: string): string {
  const checked = accountName.safeParse(name)
  if (!checked.success)
    throw new EvenkeelError('AccountInvalid', `A sign-in name takes ${accountName.description}.`)
  // Kept for entries of the audit log that no account made.
  if (name === 'operator' || name === 'unknown') throw new EvenkeelError('AccountExists')
  return checked.data
}

async function newCredentials(name: string, password: string) {
  const totpSecret = newTotpSecret()
  const recoveryCodes = newRecoveryCodes()
  const kept = {
    password: await hashPassword(password, name),
    totpSecret,
    totpStep: 0,
    recovery: recoveryCodes.map(hashRecoveryCode),
  }
  return { kept, given: { totpUri: totpUri(name, totpSecret), recoveryCodes } }
}
