import { describe, expect, it } from 'vitest'
import { verify } from '../../../bot/handoff/alerts/signature.ts'
import { alertReceiver } from '../../support/alert-receiver.ts'
import { DirectLineUser, textsOf } from '../../support/direct-line-user.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { testApp } from '../../support/test-app.ts'

const SECRET = 'a secret of at least thirty-two characters'

describe('danger, with a webhook configured', () => {
  it('alerts at once, signed and without a word of the person', async () => {
    const receiver = await alertReceiver()
    const app = await testApp({ HANDOFF_WEBHOOK_URL: receiver.url, HANDOFF_WEBHOOK_SECRET: SECRET })
    const user = await DirectLineUser.open(app.url)
    const answers = await user.say('I want to kill myself, my name is Quentin')
    await receiver.until(1)
    const [first] = receiver.received
    expect(first?.alert).toMatchObject({ reason: 'new', level: 'high', kind: 'suicide', rung: 0 })
    expect(first?.body).not.toMatch(/quentin|kill/i)
    const body = first?.body ?? ''
    const given = {
      timestamp: String(first?.headers['evenkeel-timestamp']),
      signature: String(first?.headers['evenkeel-signature']),
      body,
    }
    const now = Date.now() / 1000
    expect(verify(SECRET, given, now)).toBe(true)
    expect(verify(SECRET, { ...given, body: `${body} ` }, now)).toBe(false)
    expect(verify('another secret', given, now)).toBe(false)
    expect(verify(SECRET, given, now + 301)).toBe(false)
    expect(textsOf(answers)).toMatch(/I’m alerting the counsellors/)
    expect(textsOf(answers)).toMatch(/988/)
    expect(answers.some(({ name }) => name === 'handoff.initiate')).toBe(true)
  })
})

describe('two servers on one data folder', () => {
  it('the second does not start and says why; once the first is gone, it does', async () => {
    const DATA_DIR = temporaryFolder()
    const first = await testApp({ DATA_DIR })
    await expect(testApp({ DATA_DIR })).rejects.toMatchObject({ code: 'StoreInUse' })
    await first.close()
    await (await testApp({ DATA_DIR })).close()
  })

  it('a start that fails gives the folder free again', async () => {
    const DATA_DIR = temporaryFolder()
    const { port } = new URL((await testApp()).url)
    await expect(testApp({ DATA_DIR, PORT: port })).rejects.toMatchObject({ code: 'PortTaken' })
    await (await testApp({ DATA_DIR })).close()
  })
})
