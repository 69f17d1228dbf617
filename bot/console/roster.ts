import type { Roster } from '../handoff/case-desk.ts'
import type { Counsellor } from '../handoff/case.ts'
import type { Account, Role } from './account.ts'
import type { Accounts } from './accounts.ts'

/** Roles that work with cases. An admin keeps the console and sees nobody's conversation. */
export const CASE_ROLES = ['counsellor', 'supervisor'] as const satisfies readonly Role[]

/** How the cases know an account. */
export function counsellorOf({
  name,
  display,
  role,
}: Pick<Account, 'name' | 'display' | 'role'>): Counsellor {
  return { id: name, name: display, role }
}

export function worksWithCases(role: Role): boolean {
  return role !== 'admin'
}

/** Whoever can take a case: read anew each time, so that a new account counts at once. */
export class AccountRoster implements Roster {
  readonly #accounts: Accounts

  constructor(accounts: Accounts) {
    this.#accounts = accounts
  }

  counsellors(): readonly Counsellor[] {
    return this.#accounts
      .list()
      .filter(({ disabled, role }) => !disabled && worksWithCases(role))
      .map(counsellorOf)
  }
}
