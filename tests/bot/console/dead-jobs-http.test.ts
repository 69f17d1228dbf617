import { describe, expect, it } from 'vitest'
import type { DeadJobsAnswer } from '../../../bot/console/wire.ts'
import { DEAD_PERSON, DEAD_WORDS, leaveDeadJobs } from '../../support/dead-jobs.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { codeOf, consoleApp, type ConsoleClient } from './support/console-app.ts'

/** A service with three jobs that were given up: two check-ins, and one of a kind nobody knows. */
async function house() {
  const DATA_DIR = temporaryFolder()
  await leaveDeadJobs(DATA_DIR, ['check-in', 'check-in', 'of-old'])
  const app = await consoleApp({ DATA_DIR })
  return { ...app, sue: app.signIn('sue') }
}

const listed = async (client: ConsoleClient) =>
  (await (await client.get('/jobs')).json()) as DeadJobsAnswer
const counted = async (client: ConsoleClient) => (await client.get('/jobs/count')).json()

describe('jobs that were given up, over HTTP', () => {
  it('are shown to a supervisor, without whose they are or what they carry', async () => {
    const { sue } = await house()
    const text = await (await sue.get('/jobs')).text()
    const { jobs, count } = JSON.parse(text) as DeadJobsAnswer
    expect(count).toBe(3)
    expect(jobs.map(({ kind, attempts, error }) => [kind, attempts, error])).toEqual([
      ['of-old', 1, 'LastingFailure'],
      ['check-in', 1, 'LastingFailure'],
      ['check-in', 1, 'LastingFailure'],
    ])
    expect(jobs[0]?.triedAt).toBe(1002)
    expect(text).not.toContain(DEAD_PERSON)
    expect(text).not.toContain(DEAD_WORDS)
    expect(await counted(sue)).toEqual({ count: 3 })
  })

  it('are nothing for counsellors and administrators, and only our own page changes them', async () => {
    const { signIn, sue, url } = await house()
    const { jobs } = await listed(sue)
    const path = `/jobs/${jobs[0]?.ref ?? ''}/discard`
    for (const name of ['mei', 'ada'] as const) {
      const other = signIn(name)
      for (const answer of [await other.get('/jobs'), await other.get('/jobs/count')])
        expect([answer.status, await codeOf(answer)]).toEqual([403, 'RoleForbidden'])
      expect((await other.post(path, {})).status).toBe(403)
      expect((await other.post('/jobs/retry', { kind: 'check-in' })).status).toBe(403)
    }
    expect(await codeOf(await sue.post(path, {}, { 'x-evenkeel-csrf': 'x' }))).toBe('CsrfRefused')
    const foreign = await sue.post(path, {}, { origin: 'https://elsewhere.example' })
    expect(await codeOf(foreign)).toBe('OriginForbidden')
    expect((await fetch(`${url}/console/api/jobs`)).status).toBe(401)
    expect(await counted(sue)).toEqual({ count: 3 })
  })

  it('are discarded one at a time, and then gone for good', async () => {
    const { sue, audit } = await house()
    const { jobs } = await listed(sue)
    const ref = jobs[0]?.ref ?? ''
    expect((await sue.post(`/jobs/${ref}/discard`, {})).status).toBe(204)
    expect(await codeOf(await sue.post(`/jobs/${ref}/discard`, {}))).toBe('JobUnknown')
    expect(await codeOf(await sue.post(`/jobs/${ref}/retry`, {}))).toBe('JobUnknown')
    expect(await codeOf(await sue.post('/jobs/of-old/discard', {}))).toBe('RequestInvalid')
    expect((await listed(sue)).jobs.map(({ kind }) => kind)).toEqual(['check-in', 'check-in'])
    const [, newest] = audit.newest(2)
    expect(newest).toMatchObject({ who: 'sue', action: 'job.discarded', detail: `of-old ${ref}` })
  })

  it('are tried again, one or all of a kind', async () => {
    const { sue, audit } = await house()
    const { jobs } = await listed(sue)
    // Nobody handles it: it is given up again at once, by another name.
    expect((await sue.post(`/jobs/${jobs[0]?.ref ?? ''}/retry`, {})).status).toBe(204)
    await expect
      .poll(async () => (await listed(sue)).jobs.find(({ kind }) => kind === 'of-old')?.error)
      .toBe('HandlerUnknown')
    expect((await sue.post('/jobs/retry', { kind: 'check-in' })).status).toBe(204)
    // What they carry is not what a check-in takes.
    await expect
      .poll(async () => (await listed(sue)).jobs.map(({ error }) => error).toSorted())
      .toEqual(['HandlerUnknown', 'PayloadInvalid', 'PayloadInvalid'])
    const actions = audit.newest(100).map(({ action }) => action)
    expect(actions).toContain('job.retried')
    expect(actions).toContain('jobs.retried')
    expect(actions).toContain('jobs.viewed')
    expect(audit.verify().ok).toBe(true)
    expect(await codeOf(await sue.post('/jobs/retry', { kind: 'A b' }))).toBe('RequestInvalid')
  })
})
