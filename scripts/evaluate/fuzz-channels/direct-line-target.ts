import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { startApp, type Parts } from '../../../bot/app.ts'
import { loadConfig } from '../../../bot/config.ts'
import { LmdbStore } from '../../../bot/stores/embedded/lmdb-store.ts'
import { DirectLineUser } from '../../../tests/support/direct-line-user.ts'
import type { FuzzTarget } from './fuzz.ts'

const LOG_MAX = 1_000_000
/** How the id of something ends that is acknowledged and means nothing, such as a notice only we may give. */
const NO_PLACE = '|0000000'

/**
 * Direct Line of a service of its own in this process, over HTTP with a conversation's own token.
 * @param folder an empty folder for what it keeps
 */
export async function directLineTarget(folder: string, parts: Parts = {}): Promise<FuzzTarget> {
  const config = loadConfig({
    ...{ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', TEXT_MODEL: 'classical' },
    ...{ RATE_PER_ADDRESS: '1000000', RATE_PER_CONVERSATION: '1000000' },
    ...{ LOG_MAX_ACTIVITIES: String(LOG_MAX), BACKLOG_PER_CONVERSATION: '1000' },
  })
  const app = await startApp(config, parts)
  const people = [await DirectLineUser.open(app.url), await DirectLineUser.open(app.url, 'zh-Hans')]
  const prober = await DirectLineUser.open(app.url)
  /** Ids that were given out for messages: `conversation|place`. */
  const given = new Set<string>()
  let sent = 0

  const send: FuzzTarget['send'] = async (body) => {
    const user = people[(sent += 1) % people.length] ?? prober
    const response = await user.request('/activities', { method: 'POST', body })
    const answer = (await response.json().catch(() => null)) as {
      readonly id?: unknown
      readonly error?: { readonly code?: unknown }
    } | null
    const id = response.ok ? answer?.id : undefined
    if (typeof id === 'string' && !id.endsWith(NO_PLACE) && isMessage(body)) given.add(id)
    const code = answer?.error?.code
    return { status: response.status, ...(typeof code === 'string' && { code }) }
  }

  return {
    name: 'Direct Line',
    good: goodActivity(),
    send,
    mayFail: () => false,
    async probe() {
      // A connection on which an oversize body was refused is closed: said again, it is the same message.
      const id = randomUUID()
      const said = await prober.say('hello', id).catch(() => prober.say('hello', id))
      if (said.length === 0) throw new Error('a good message was not answered')
    },
    async lost() {
      await app.close()
      const retention = { moodMaxPoints: 10, moodMaxDays: 10, logMaxActivities: LOG_MAX }
      const store = new LmdbStore(join(folder, 'store'), retention, undefined)
      const kept = new Set<string>()
      for (const { session } of people)
        for (const { seq } of await store.activitiesAfter(session.conversationId, 0, LOG_MAX))
          kept.add(`${session.conversationId}|${String(seq).padStart(7, '0')}`)
      await store.close()
      return [...given].filter((id) => !kept.has(id)).length
    },
  }
}

/** Typing and events are acknowledged too, and leave nothing in the log. */
function isMessage(body: string): boolean {
  return (JSON.parse(body) as { readonly type?: unknown } | null)?.type === 'message'
}

/** Activities as clients of Direct Line send them. */
function goodActivity(): fc.Arbitrary<object> {
  const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('hello', '我很累', 'stop', 'export'),
  )
  return fc.record({
    type: fc.constantFrom('message', 'message', 'message', 'event', 'typing', 'conversationUpdate'),
    from: fc.record({ id: fc.constantFrom('dl_kim', 'me'), role: fc.constant('user') }),
    text: some(text),
    name: some(fc.constantFrom('webchat/join', 'evenkeel/opened', 'handoff.status')),
    value: some(fc.constantFrom<unknown[]>('en', { a: 1 }, 3)),
    locale: some(fc.constantFrom('en-US', 'zh-CN', '')),
    channelData: some(fc.record({ clientActivityID: fc.uuid() })),
    attachments: some(
      fc.array(
        fc.constantFrom(
          { contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA', name: 'a.png' },
          { contentType: 'audio/ogg', contentUrl: 'https://example.org/a.ogg' },
        ),
        { maxLength: 3 },
      ),
    ),
  })
}
