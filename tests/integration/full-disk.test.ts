import { spawnSync } from 'node:child_process'
import { expect, it, onTestFinished } from 'vitest'
import { DirectLineUser } from '../support/direct-line-user.ts'
import { startServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Room for the empty stores and some hundred messages, in KiB. */
const ROOM = 400
const LONG = 'the train was late '.repeat(50)

it('a full disk refuses messages by name, turns readiness red and ends nothing', async () => {
  const server = await startServer({
    dataDir: temporaryFolder(),
    fileLimitKiB: ROOM,
    env: { TEXT_MODEL: 'classical', RATE_PER_CONVERSATION: '100000', LOG_LEVEL: 'silent' },
  })
  onTestFinished(async () => {
    await server.stop('SIGKILL')
  })
  const ready = async () => {
    const response = await fetch(`${server.url}/readyz`)
    const { missing } = (await response.json()) as { missing: string[] }
    return { status: response.status, missing }
  }
  expect(await ready()).toMatchObject({ status: 200 })
  const user = await DirectLineUser.open(server.url)
  let refused: Response | undefined
  for (let i = 0; i < 1000 && !refused; i += 1) {
    const response = await user.post({ type: 'message', text: `${LONG}${i}` })
    if (!response.ok) refused = response
  }
  expect(refused?.status).toBe(503)
  expect(await refused?.json()).toMatchObject({ error: { code: 'StoreWriteFailed' } })

  // However often it is tried.
  for (let i = 0; i < 20; i += 1) await user.post({ type: 'message', text: `${LONG}${LONG}${i}` })
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  // The last look is good for a second.
  while ((await ready()).status !== 503) await new Promise((later) => setTimeout(later, 100))
  expect(await ready()).toEqual({ status: 503, missing: ['store'] })
  const figures = await (await fetch(`${server.url}/metrics`)).text()
  expect(figures).toMatch(/^evenkeel_store_write_failures_total [1-9]/m)

  const lifted = spawnSync('prlimit', ['--pid', String(server.pid), '--fsize=unlimited'])
  expect(lifted.status).toBe(0)
  expect((await user.say('The train was late')).length).toBeGreaterThan(0)
  while ((await ready()).status !== 200) await new Promise((later) => setTimeout(later, 100))
  expect(await server.stop()).toBe(0)
})
