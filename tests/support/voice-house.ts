import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Parts } from '../../bot/app.ts'
import { ManualTimers, until } from '../bot/web/manual-timers.ts'
import { DirectLineUser, type WireActivity } from './direct-line-user.ts'
import { ManualClock } from './manual-clock.ts'
import { spokenNote, StandInVoiceReader, type Spoken } from './spoken-note.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { testApp } from './test-app.ts'

/** What a site's client or our page sends with a voice note. */
export function noteForm(bytes: Buffer, more: object = {}, id: string = randomUUID()): FormData {
  const activity = { type: 'message', channelData: { clientActivityID: id, seconds: 3 }, ...more }
  const form = new FormData()
  form.append(
    'activity',
    new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }),
    'activity',
  )
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'audio/ogg' }), 'note.ogg')
  return form
}

/** Sends a form as an upload, with the boundary that belongs to it. */
export function upload(user: DirectLineUser, form: FormData): Promise<Response> {
  const { conversationId, token } = user.session
  return fetch(`${user.url}/v3/directline/conversations/${conversationId}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  })
}

/** The whole service where voice notes are listened to, by a stand-in, and somebody who sends some. */
export async function voiceHouse(
  settings: Readonly<Record<string, string>> = {},
  locale = 'en',
  more: Parts = {},
) {
  const folder = temporaryFolder()
  const clock = new ManualClock()
  const timers = new ManualTimers()
  const reader = new StandInVoiceReader()
  const parts: Parts = { clock, setTimer: timers.setTimer, voice: reader, ...more }
  const open = () => testApp({ DATA_DIR: folder, COUNTRY: 'NZ', ...settings }, parts)
  const first = await open()
  const user = await DirectLineUser.open(first.url, locale)
  const house = { app: first, user }
  const send = (said: Spoken | Buffer, form: object = {}, id?: string) =>
    upload(house.user, noteForm(Buffer.isBuffer(said) ? said : spokenNote(said), form, id))
  const words = (from: 'bot' | 'user') => async (): Promise<string[]> =>
    (await house.user.activities())
      .filter((one) => one.type === 'message' && one.from.role === from)
      .map(({ text = '' }) => text)
  const heard = words('bot')
  return {
    ...{ folder, clock, timers, reader, house },
    get user() {
      return house.user
    },
    /** Sends a note; gives the answer of the server. */
    send,
    /** Sends a note that is taken, and waits for the bot to say something. */
    async note(said: Spoken | Buffer, form: object = {}): Promise<string[]> {
      const before = (await heard()).length
      const response = await send(said, form)
      if (!response.ok) throw new Error(`not taken: ${response.status}`)
      await eventually(async () => (await heard()).length > before)
      return settled(heard, before)
    },
    /** What the bot has said since so many messages. */
    since: (before: number) => settled(heard, before),
    heard,
    said: words('user'),
    /** Says yes to voice notes, with a first note. */
    async agree(button = 'Yes, you may listen'): Promise<void> {
      await send({ text: 'this is a first note' })
      await eventually(async () => (await heard()).some((text) => text.includes('May I?')))
      await house.user.say(button)
      await eventually(async () => (await words('user')()).includes('this is a first note'))
      await settled(heard, 0)
    },
    activities: (): Promise<WireActivity[]> => house.user.activities(),
    /** Files of recordings that lie in the data folder. */
    recordings: () => {
      const path = join(folder, 'recordings')
      return existsSync(path) ? readdirSync(path) : []
    },
    /** The same person with a fresh token. */
    async comeBack() {
      house.user = await DirectLineUser.open(house.app.url, locale, house.user.cookie)
    },
    async reopen() {
      house.app = await open()
      house.user = await DirectLineUser.open(house.app.url, locale, house.user.cookie)
    },
    stop: () => house.app.close(),
  }
}

/** Waits, without a clock, until something holds. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error('it never came to that')
}

/** What there is behind a place, once nothing more comes. */
async function settled(read: () => Promise<string[]>, before: number): Promise<string[]> {
  let seen = await read()
  for (let quiet = 0; quiet < 8; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 3))
    const now = await read()
    if (now.length !== seen.length) quiet = 0
    seen = now
  }
  return seen.slice(before)
}

export { until }
