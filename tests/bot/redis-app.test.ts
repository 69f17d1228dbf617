import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DirectLineUser } from '../support/direct-line-user.ts'
import { startRedis, type RedisServer } from '../support/redis-server.ts'
import { testApp } from '../support/test-app.ts'

describe('the service with REDIS_URL', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.close())

  it('chats, and after a restart the same person finds the same talk', async () => {
    const settings = { REDIS_URL: server.url, DATA_KEY: Buffer.alloc(32, 7).toString('base64') }
    const first = await testApp(settings)
    const user = await DirectLineUser.open(first.url)
    await user.say('I feel sad today')
    await user.say('stop')
    const before = await user.activities()
    expect(before.map(({ text }) => text)).toContain('I feel sad today')
    await first.close()
    // In a folder of its own: whatever is still known is known from Redis.
    const second = await testApp(settings)
    const again = await DirectLineUser.open(second.url, 'en', user.cookie)
    expect(again.session.conversationId).toBe(user.session.conversationId)
    expect(await again.activities()).toEqual(before)
    expect((await again.say('help')).length).toBeGreaterThan(0)
  })

  it('says what to do when Redis is not there', async () => {
    await expect(testApp({ REDIS_URL: 'redis://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'RedisUnreachable',
    })
  })
})
