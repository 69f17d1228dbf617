import { expect, it } from 'vitest'
import { DirectLineApi, type HttpRequest } from '../../../bot/web/client/direct-line-api.ts'

it('tells the time zone with the session, so that messages come at the right hour', async () => {
  const sent: HttpRequest[] = []
  const session = { conversationId: 'c', personId: 'p', token: 't', streamUrl: 'ws://x' }
  const response = {
    ...{ ok: true, status: 200, headers: { get: () => null } },
    json: () => Promise.resolve(session),
    blob: () => Promise.resolve(new Blob([])),
  }
  const api = new DirectLineApi({
    setTimer: () => () => undefined,
    fetch: (_path, request) => {
      sent.push(request)
      return Promise.resolve(response)
    },
  })
  await api.openSession('en')
  expect(
    sent.map(({ body }) => JSON.parse(typeof body === 'string' ? body : '') as unknown),
  ).toEqual([
    { locale: 'en', noticed: true, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
  ])
})
