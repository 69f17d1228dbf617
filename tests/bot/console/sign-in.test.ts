import { describe, expect, it } from 'vitest'
import { codeAt, consoleRecords, HOUR, PASSWORD } from './support/console-records.ts'

const HERE = '192.0.2.1'
const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error

async function withMei() {
  const all = consoleRecords()
  const given = await all.accounts.add({ name: 'mei', role: 'counsellor' }, PASSWORD)
  const sign = async (address = HERE) => {
    const ticket = await all.signIn.password('mei', PASSWORD, address)
    return await all.signIn.code(ticket, codeAt(given.totpUri, all.clock.now()), address)
  }
  return { ...all, given, sign }
}

describe('signing in', () => {
  it('takes the password and then the code', async () => {
    const { sign, sessions } = await withMei()
    expect(sessions.check(await sign(), true)?.account.name).toBe('mei')
  })

  it('says the same for a wrong name, a wrong password and a disabled account', async () => {
    const { signIn, accounts } = await withMei()
    await expect(signIn.password('nobody', PASSWORD, HERE)).rejects.toThrow(code('SignInRefused'))
    await expect(signIn.password('mei', 'wrong', HERE)).rejects.toThrow(code('SignInRefused'))
    accounts.disable('mei')
    await expect(signIn.password('mei', PASSWORD, HERE)).rejects.toThrow(code('SignInRefused'))
  })

  it.each(['__proto__', 'MEI\u0000', '../mei', 'm'.repeat(10_000), '', '墨'])(
    'refuses %j as a name without a stumble',
    async (name) => {
      const { signIn } = await withMei()
      await expect(signIn.password(name, PASSWORD, HERE)).rejects.toThrow(code('SignInRefused'))
    },
  )

  it('takes no code twice, not even at the same moment, nor one from before it', async () => {
    const { signIn, given, clock } = await withMei()
    const tickets = await Promise.all([1, 2, 3].map(() => signIn.password('mei', PASSWORD, HERE)))
    const shown = codeAt(given.totpUri, clock.now())
    const before = codeAt(given.totpUri, clock.now() - 30_000)
    const tries = await Promise.allSettled(
      tickets.slice(0, 2).map((ticket) => signIn.code(ticket, shown, HERE)),
    )
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const third = tickets[2] ?? ''
    await expect(signIn.code(third, before, HERE)).rejects.toThrow(code('CodeRefused'))
    clock.advance(30_000)
    await signIn.code(third, codeAt(given.totpUri, clock.now()), HERE)
  })

  it.each([-60_000, 60_000, 3_600_000])('refuses the code of %d ms from now', async (off) => {
    const { signIn, given, clock } = await withMei()
    const ticket = await signIn.password('mei', PASSWORD, HERE)
    const other = codeAt(given.totpUri, clock.now() + off)
    await expect(signIn.code(ticket, other, HERE)).rejects.toThrow(code('CodeRefused'))
  })

  it.each(['', '000', '12345678', 'abcdef', '１２３４５６', '-12345'])(
    'refuses %j as a code',
    async (odd) => {
      const { signIn } = await withMei()
      const ticket = await signIn.password('mei', PASSWORD, HERE)
      await expect(signIn.code(ticket, odd, HERE)).rejects.toThrow(code('CodeRefused'))
    },
  )

  it('takes each recovery code once, however it is typed', async () => {
    const { signIn, given, accounts } = await withMei()
    const [first = ''] = given.recoveryCodes
    const typed = ` ${first.toUpperCase().replaceAll('-', ' ')} `
    await signIn.code(await signIn.password('mei', PASSWORD, HERE), typed, HERE)
    const ticket = await signIn.password('mei', PASSWORD, HERE)
    await expect(signIn.code(ticket, first, HERE)).rejects.toThrow(code('CodeRefused'))
    expect(accounts.list()[0]?.recoveryLeft).toBe(given.recoveryCodes.length - 1)
  })

  it('lets a ticket go after five minutes, after a session, and after five tries', async () => {
    const { signIn, given, clock } = await withMei()
    const right = () => codeAt(given.totpUri, clock.now())
    const late = await signIn.password('mei', PASSWORD, HERE)
    clock.advance(5 * 60_000)
    await expect(signIn.code(late, right(), HERE)).rejects.toThrow(code('TicketExpired'))
    const used = await signIn.password('mei', PASSWORD, HERE)
    await signIn.code(used, right(), HERE)
    clock.advance(30_000)
    await expect(signIn.code(used, right(), HERE)).rejects.toThrow(code('TicketExpired'))
    const tried = await signIn.password('mei', PASSWORD, 'elsewhere')
    for (let i = 0; i < 5; i += 1)
      await expect(signIn.code(tried, '000000', `at ${i}`)).rejects.toThrow(code('CodeRefused'))
    await expect(signIn.code(tried, right(), HERE)).rejects.toThrow(code('TicketExpired'))
    await expect(signIn.code('forged', right(), HERE)).rejects.toThrow(code('TicketExpired'))
  })

  it('stops who guesses from one address, and still lets the owner in from another', async () => {
    const { signIn, sign, audit } = await withMei()
    for (let i = 0; i < 5; i += 1)
      await expect(signIn.password('mei', `guess ${i}`, HERE)).rejects.toThrow(
        code('SignInRefused'),
      )
    await expect(signIn.password('mei', PASSWORD, HERE)).rejects.toThrow(code('TooManyTries'))
    await expect(signIn.password('mei', PASSWORD, HERE)).rejects.toThrow(code('TooManyTries'))
    await sign('198.51.100.7')
    const limited = audit.newest(100).filter(({ action }) => action === 'sign-in.limited')
    expect(limited).toHaveLength(1)
  })

  it('stops an address that tries many names', async () => {
    const { signIn } = await withMei()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 22 }, (_, i) => i).map(async (i) => {
        await signIn.password(`name${i}`, 'x', HERE)
      }),
    )
    const codes = outcomes.map((one) => (one.status === 'rejected' ? errorCode(one.reason) : ''))
    expect(codes.filter((one) => one === 'TooManyTries').length).toBeGreaterThanOrEqual(2)
  })

  it('writes down who signed in and who was refused, and never what was typed', async () => {
    const { signIn, sign, audit } = await withMei()
    await sign()
    await expect(signIn.password('mei', 'my secret guess', HERE)).rejects.toThrow()
    await expect(signIn.password('somebody', 'another guess', HERE)).rejects.toThrow()
    const log = JSON.stringify(audit.newest(100))
    expect(audit.newest(3).map(({ who, action }) => `${who} ${action}`)).toEqual([
      'unknown sign-in.refused',
      'mei sign-in.refused',
      'mei sign-in.done',
    ])
    expect(log).not.toMatch(/guess|somebody/)
    expect(audit.verify().ok).toBe(true)
  })
})

describe('sessions', () => {
  it('end after half an hour of nothing, and not while somebody works', async () => {
    const { sign, sessions, clock } = await withMei()
    const id = await sign()
    for (let i = 0; i < 10; i += 1) {
      clock.advance(HOUR / 2 - 1)
      expect(sessions.check(id, true)).toBeDefined()
    }
    clock.advance(HOUR / 2 - 1)
    expect(sessions.check(id, false)).toBeDefined()
    clock.advance(1)
    expect(sessions.check(id, true)).toBeUndefined()
  })

  it('end after twelve hours, whatever is done', async () => {
    const { sign, sessions, clock } = await withMei()
    const id = await sign()
    for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
      expect(sessions.check(id, true)).toBeDefined()
      clock.advance(20 * 60_000)
    }
    expect(sessions.check(id, true)).toBeUndefined()
  })

  it('are not lengthened by a clock that is set back', async () => {
    const { sign, sessions, clock } = await withMei()
    const id = await sign()
    clock.advance(-2 * HOUR)
    expect(sessions.check(id, true)).toBeUndefined()
  })

  it('end one by one or all at once', async () => {
    const { sign, sessions, accounts, clock } = await withMei()
    const ids: string[] = []
    for (let i = 0; i < 3; i += 1) {
      ids.push(await sign())
      clock.advance(30_000)
    }
    const [first = '', second = '', third = ''] = ids
    sessions.end(sessions.check(first, false)?.key ?? '')
    expect(sessions.check(first, false)).toBeUndefined()
    expect(sessions.check(second, false)).toBeDefined()
    accounts.endSessions('mei')
    for (const id of [second, third]) expect(sessions.check(id, false)).toBeUndefined()
  })

  it('end when the account is disabled or reset', async () => {
    const { sign, sessions, accounts, clock } = await withMei()
    const id = await sign()
    accounts.disable('mei')
    expect(sessions.check(id, false)).toBeUndefined()
    await accounts.reset('mei', PASSWORD)
    clock.advance(30_000)
    expect(sessions.check(id, false)).toBeUndefined()
  })

  it('are kept without what would let somebody in', async () => {
    const { sign, store } = await withMei()
    const id = await sign()
    const kept = JSON.stringify([...store.sessions.getRange()])
    expect(kept).not.toContain(id)
    expect([...store.sessions.getKeys()]).toHaveLength(1)
  })

  it.each(['', 'x', '__proto__', 'A'.repeat(43)])('%j is nobody’s session', async (id) => {
    const { sessions } = await withMei()
    expect(sessions.check(id, true)).toBeUndefined()
  })
})

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
