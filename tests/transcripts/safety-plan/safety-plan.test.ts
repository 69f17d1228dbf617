import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DirectLineUser, textsOf } from '../../support/direct-line-user.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { messageKeys } from '../../support/message-keys.ts'
import { testApp } from '../../support/test-app.ts'
import { ManualTimers } from '../../bot/web/manual-timers.ts'

/**
 * Whole conversations with the running service, both languages walking the same ways:
 *
 * ```
 * # what this one shows
 * ~ 20                      hours that pass
 * > plan                    what the person writes; \n begins a new line
 *   safetyPlan.none         what is said, one key a line, in order; `any` is anything at all but
 *                           the protocol and the plan, `flow` but the protocol
 *   = 1.1. …                words that are shown
 *   ! 988                   words that are not shown
 * ```
 */
interface Turn {
  readonly line: number
  readonly hours: number
  readonly text: string
  readonly says: string[]
  readonly shows: string[]
  readonly hides: string[]
}

function read(file: string): Map<string, Turn[]> {
  const conversations = new Map<string, Turn[]>()
  let turns: Turn[] = []
  let hours = 0
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (line.startsWith('# ')) conversations.set(line.slice(2), (turns = []))
    else if (line.startsWith('~ ')) hours = Number(line.slice(2))
    else if (line.startsWith('> ')) {
      const text = line.slice(2).replaceAll('\\n', '\n')
      turns.push({ line: index + 1, hours, text, says: [], shows: [], hides: [] })
      hours = 0
    } else if (line.startsWith('  = ')) turns.at(-1)?.shows.push(line.slice(4))
    else if (line.startsWith('  ! ')) turns.at(-1)?.hides.push(line.slice(4))
    else if (line.startsWith('  ')) turns.at(-1)?.says.push(line.trim())
    else throw new Error(`${file}:${index + 1} is no line of a transcript`)
  }
  return conversations
}

/** The messages that these conversations name. */
const NAMED = /^(?:crisis\.(?!lines)|safetyPlan|checkIn|service|trajectory|disclosure)/

/** Hours as the service counts them; the clock is the test's own. */
const HOUR = 3_600_000
const NEVER_SAID =
  /undefined|NaN|\[object|\{[a-z]+\}|(?:help|someone) is (?:coming|on (?:its|the) way)/iu

describe.each([
  ['en', 'en.txt'],
  ['zh-Hans', 'zh.txt'],
] as const)('%s', (locale, file) => {
  const keysOf = messageKeys(locale)
  const keyOf = (text: string) => keysOf(text).find((key) => NAMED.test(key))

  it.each([...read(file)])('%s', async (_, turns) => {
    const clock = new ManualClock()
    const timers = new ManualTimers()
    const parts = { clock, setTimer: timers.setTimer }
    const app = await testApp({ COUNTRY: locale === 'en' ? 'GB' : 'CN' }, parts)
    const user = await DirectLineUser.open(app.url, locale)
    await user.answersAfter(0)
    for (const [index, { line, hours, text, says, shows, hides }] of turns.entries()) {
      clock.advance(hours * HOUR + 60_000)
      // The token of the page lives for half an hour; the page asks for a new one as it goes.
      const { cookie } = user
      user.session = (await DirectLineUser.open(app.url, locale, cookie)).session
      const answers = await user.say(text)
      const said = answers
        .filter(({ type }) => type === 'message')
        .map(({ text: words }) => keyOf(words ?? '') ?? words)
        // The notice comes once, before anything else.
        .filter((key) => index > 0 || key !== 'service.disclosure')
      const all = textsOf(answers)
      if (says[0] === 'any' || says[0] === 'flow') {
        const ours = says[0] === 'any' ? /^(?:crisis|safetyPlan)\./ : /^crisis\./
        const others = said.filter((key) => ours.test(key ?? ''))
        expect(others, `line ${line}: ${text}`).toEqual([])
      } else expect(said, `line ${line}: ${text}`).toEqual(says)
      for (const words of shows) expect(all, `line ${line}`).toContain(words)
      for (const words of hides) expect(all, `line ${line}`).not.toContain(words)
      expect(all).not.toMatch(NEVER_SAID)
    }
  })
})
