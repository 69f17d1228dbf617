import { expect } from 'vitest'
import { z } from 'zod'
import type { MessageKey } from '../../dialogs/messages/en.ts'
import { restoreState } from '../../dialogs/state.ts'
import type { CrisisState } from '../../dialogs/types.ts'
import type { StoredActivity } from '../../bot/activity.ts'
import type { Case } from '../../bot/handoff/case.ts'
import { screenByRules } from '../../nlp/crisis/screen.ts'
import { LOCALES, type Locale, type RiskReading } from '../../types.ts'
import { alertReceiver, type AlertReceiver } from './alert-receiver.ts'
import { ANNA, HandoffHouse, WEBHOOK_SECRET } from './handoff-house.ts'
import { messageKeys } from './message-keys.ts'
import type { SafetyTranscript, SafetyTurn } from './safety-transcript.ts'

const PERSON = 'person-of-the-suite'
const TALK = 'talk-of-the-suite'
const MINUTE = 60_000
const HOUR = 3_600_000
/** Between two messages of the person. */
const PAUSE = 5000

/** What is looked at of an alert. */
const alertShape = z.object({
  reason: z.string(),
  level: z.string(),
  kind: z.string().nullable(),
  about: z.string(),
  rung: z.number(),
})
/** All that an alert may hold; a test fails when one holds more. */
const ALERT_FIELDS = [
  'about',
  'at',
  'caseId',
  'country',
  'id',
  'kind',
  'level',
  'link',
  'locale',
  'reason',
  'rung',
  'waitedSeconds',
]
const keysOf: Readonly<Record<Locale, ReturnType<typeof messageKeys>>> = {
  en: messageKeys('en'),
  'zh-Hans': messageKeys('zh-Hans'),
  'zh-Hant': messageKeys('zh-Hant'),
}

/** What the bot says at once, and which messages of the catalogue it is. */
interface Bubble {
  readonly text: string
  readonly keys: readonly MessageKey[]
  readonly locale: Locale
}

/** What one turn came to, in the terms of the data. */
export interface Played {
  readonly turn: SafetyTurn
  /** The operator's country. */
  readonly country: string | null
  readonly risk: RiskReading | undefined
  readonly bubbles: readonly Bubble[]
  readonly crisis: CrisisState | null
  readonly alerts: readonly string[]
  readonly caseNow: string
}

/**
 * Plays a transcript over the whole service: inbox, turn, embedded store and queue, hand-off, and
 * webhooks that are posted to a real receiver. Time stands in the transcript's hand.
 *
 * @param check is given every turn
 */
export async function playSafety(
  { country, counsellors = 'always', script, before = [], turns }: SafetyTranscript,
  language: 'en' | 'zh',
  check: (played: Played) => void,
): Promise<void> {
  const first = await alertReceiver()
  const onCall = await alertReceiver()
  const readings: RiskReading[] = []
  const where = country === undefined ? (language === 'en' ? 'GB' : 'CN') : country
  const house = await HandoffHouse.open({
    settings: {
      ...(counsellors !== 'none' && {
        HANDOFF_WEBHOOK_URL: first.url,
        HANDOFF_ON_CALL_WEBHOOK_URL: onCall.url,
        HANDOFF_WEBHOOK_SECRET: WEBHOOK_SECRET,
      }),
      ...(counsellors === 'from ten' && { HANDOFF_HOURS: 'Mon-Fri 10:00-18:00' }),
    },
    services: {
      country: where,
      defaultLocale: language === 'en' ? 'en' : script === 'Hant' ? 'zh-Hant' : 'zh-Hans',
      screen: (text) => {
        const reading = screenByRules(text)
        readings.push(reading)
        return reading
      },
    },
  })
  const said: string[] = []
  const place = { person: PERSON, conversation: TALK }
  const written = (text: string) => {
    said.push(text)
    return house.say(text, place)
  }
  for (const text of before) {
    await written(text)
    expect(readings.at(-1)?.level, `${text}: before, nothing is wrong`).toBe('none')
  }
  for (const turn of turns) {
    if (turn.hoursLater !== undefined) house.clock.advance(turn.hoursLater * HOUR)
    house.clock.advance(PAUSE)
    house.timers.advance(PAUSE)
    const log = await house.store.watermark(TALK)
    const counts = [first.received.length, onCall.received.length] as const
    const { person, waits, counsellor } = turn
    if (person !== undefined) await written(person)
    else if (waits !== undefined) await house.advance(waits * MINUTE)
    else await actAsCounsellor(house, counsellor ?? '')
    await house.settle()
    const alerts = [
      ...first.received.slice(counts[0]).map((one) => describeAlert(one, said)),
      ...onCall.received.slice(counts[1]).map((one) => `on-call: ${describeAlert(one, said)}`),
    ]
    const activities = await house.log(TALK, log)
    for (const { type, value, attachments } of activities.filter(({ name }) => name))
      expectImpersonal(JSON.stringify([type, value, attachments]), said)
    check({
      turn,
      country: where,
      risk: person === undefined ? undefined : readings.at(-1),
      bubbles: bubblesOf(activities),
      crisis: restoreState(await house.store.state(TALK)).crisis,
      alerts,
      caseNow: describeCase((await house.store.casesOf(PERSON)).at(-1)),
    })
  }
}

async function actAsCounsellor(house: HandoffHouse, action: string): Promise<void> {
  const { desk } = house
  const [one] = desk.list()
  if (!one) throw new Error('there is no case for the counsellor')
  switch (action) {
    case 'joins': {
      const { ok } = await desk.claim(one.id, ANNA, one.version)
      expect(ok, 'claimed').toBe(true)
      return
    }
    case 'returns':
      return desk.returnToBot(one.id, ANNA)
    case 'closes':
      return desk.close(one.id, ANNA, 'safe')
    default:
      await desk.say(one.id, ANNA, action, `words-${await house.store.watermark(TALK)}`)
  }
}

function describeAlert(
  { alert, body }: AlertReceiver['received'][number],
  said: readonly string[],
): string {
  expect(Object.keys(alert).sort(), 'fields of an alert').toEqual(ALERT_FIELDS)
  expectImpersonal(body, said)
  const { reason, level, kind, about, rung } = alertShape.parse(alert)
  const described = `${reason} ${level} ${kind ?? 'request'} ${about}`
  return rung === 0 ? described : `${described} rung ${rung}`
}

/**
 * Nothing that the person wrote, no run of three words of it, and not who they are. A single word
 * such as "human" is the service's own as well.
 */
function expectImpersonal(body: string, said: readonly string[]): void {
  expect(body).not.toContain(PERSON)
  for (const text of said) {
    const words = text.split(/[\s，。！？、,.!?]+/u).filter((word) => word !== '')
    for (const [i] of words.slice(2).entries())
      expect(body).not.toContain(words.slice(i, i + 3).join(' '))
    for (const phrase of text.match(/\p{Script=Han}{4,}/gu) ?? [])
      expect(body).not.toContain(phrase)
  }
}

function describeCase(one: Case | undefined): string {
  if (!one) return 'none'
  const { status, level, kind, about, reason } = one
  return `${status} ${level} ${kind ?? 'request'} ${about} by ${reason}`
}

function bubblesOf(activities: readonly StoredActivity[]): Bubble[] {
  return activities.flatMap(({ type, from, text, locale: tag }) => {
    if (type !== 'message' || from.role !== 'bot' || text === undefined) return []
    if (from.name !== undefined) return []
    const locale = LOCALES.find((one) => one === tag)
    if (!locale) throw new Error('the bot says in which language it speaks')
    return [{ text, keys: keysOf[locale](text), locale }]
  })
}
