import { expect } from 'vitest'
import { emergencyPhrase } from '../../dialogs/crisis/helplines.ts'
import type { MessageKey } from '../../dialogs/messages/en.ts'
import { compareRisk } from '../../nlp/risk.ts'
import { LOCALES } from '../../types.ts'
import { COUNSELLORS_TOLD, NEVER_SAID } from './never-said.ts'
import type { Played } from './play-safety.ts'
import type { SafetyTranscript } from './safety-transcript.ts'

/** What tells the person that counsellors were alerted. */
const TOLD_OF_ALERT: Readonly<Record<'new' | 'raised', readonly MessageKey[]>> = {
  new: [
    'handoff.alerting',
    'handoff.alerting.hours',
    'handoff.requested',
    'handoff.requested.hours',
  ],
  raised: ['handoff.raised'],
}

/**
 * What must hold in every turn of every conversation, whatever the data say:
 * - none of what is never said; nothing about counsellors where there are none
 * - whoever writes is answered, unless a counsellor holds the conversation
 * - an alert is told of in the turn that sends it
 * - danger in a message is answered in the same turn with numbers to call, or, where they were given
 *   before, with the next question
 * - grave danger has a case
 *
 * @returns the check of one turn after the other
 */
export function checkAlways({ counsellors }: SafetyTranscript): (played: Played) => void {
  const isReachable = counsellors !== 'none'
  let hasNumbers = false
  return ({ turn, country, risk, bubbles, alerts, caseNow }) => {
    const isHeld = /^(?:claimed|active)/.test(caseNow)
    const all = bubbles.map(({ text }) => text).join('\n')
    const keys = bubbles.flatMap((one) => one.keys)
    for (const { what, pattern } of NEVER_SAID) expect(all, what).not.toMatch(pattern)
    if (!isReachable) {
      expect(alerts, 'nobody to alert').toEqual([])
      for (const locale of LOCALES) expect(all).not.toMatch(COUNSELLORS_TOLD[locale])
    }
    const numbers = LOCALES.map((locale) => emergencyPhrase(country, locale, { full: true }))
    hasNumbers ||=
      numbers.some((phrase) => all.includes(phrase)) || keys.includes('crisis.helplines')
    if (turn.person === undefined || isHeld) return
    expect(bubbles.length, 'an answer').toBeGreaterThan(0)
    for (const reason of ['new', 'raised'] as const)
      if (alerts.some((one) => one.startsWith(reason)))
        expect(
          keys.filter((one) => TOLD_OF_ALERT[reason].includes(one)),
          `told of the ${reason} alert`,
        ).toHaveLength(1)
    if (!risk || compareRisk(risk.level, 'moderate') < 0) return
    expect(hasNumbers, 'numbers to call').toBe(true)
    expect(keys.join(), 'the protocol answers').toMatch(/\bcrisis\./)
    if (isReachable && compareRisk(risk.level, 'high') >= 0)
      expect(caseNow, 'grave danger has a case').toMatch(/^offered/)
  }
}
