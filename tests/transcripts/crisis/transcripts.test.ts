import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerCrisis, crisisTakesTurn } from '../../../dialogs/crisis/protocol.ts'
import { renderUtterance } from '../../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { DialogInput, DialogState, FlowState, Profile } from '../../../dialogs/types.ts'
import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { normalise } from '../../../nlp/normalise.ts'
import { unreadable } from '../../../nlp/text/unread.ts'
import type { Locale, RiskKind, RiskLevel } from '../../../types.ts'

interface ScriptedTurn {
  readonly person: string
  readonly locale?: Locale
  /** Milliseconds since the turn before; a minute when left out. */
  readonly after?: number
  readonly risk?: readonly [RiskLevel, RiskKind | null, 'self' | 'other']
  /** False when the talk goes on without the protocol. */
  readonly takes?: boolean
  readonly says?: readonly string[]
  readonly step?: string
  /** Level of the watch after the turn. */
  readonly level?: RiskLevel
  readonly paused?: boolean
  /** What all bubbles together show, and what the first bubble shows already. */
  readonly shows?: readonly string[]
  readonly firstShows?: readonly string[]
  readonly hides?: readonly string[]
}

interface Transcript {
  readonly name: string
  readonly country: string | null
  readonly flow?: boolean
  /** True when no bubble may be the same as one of the turn before. */
  readonly differs?: boolean
  readonly turns: readonly ScriptedTurn[]
}

/** Platitudes, claims to know, promises that nobody can keep, and anything like advice on means. */
const NEVER_SAID =
  /i (?:know|understand) exactly|everything (?:will|is going to) be (?:fine|okay|alright)|(?:help|someone|a counsellor|an ambulance) is (?:coming|on (?:its|the|their) way)|i(?:'ve|’ve| have) (?:called|alerted|informed)|cheer up|others have it worse|think positive|selfish|undefined|\{[a-z]+\}|我完全理解|一切都会好|想开点|有人(?:正在)?赶来|已经(?:帮你)?(?:报警|通知)|别想太多|比你惨|自私|坚强点/i

const OPEN_FLOW: FlowState = {
  flow: 'thoughtRecord',
  version: 1,
  step: 'thought',
  answers: {},
  startedAt: 0,
  misses: 0,
}

function read(language: 'en' | 'zh'): Transcript[] {
  const file = new URL(`./${language}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as Transcript[]
}

function play(transcript: Transcript, language: Locale): void {
  let state: DialogState =
    transcript.flow === true ? { ...EMPTY_STATE, flow: OPEN_FLOW } : EMPTY_STATE
  let profile: Profile = { ...EMPTY_PROFILE, country: transcript.country }
  let now = 1_800_000_000_000
  let before: readonly string[] = []
  for (const turn of transcript.turns) {
    now += turn.after ?? 60_000
    const locale = turn.locale ?? language
    const risk = screenByRules(turn.person)
    const input: DialogInput = {
      text: turn.person,
      plain: normalise(turn.person),
      locale,
      reading: unreadable('und'),
      risk,
      profile,
      now,
    }
    const where = `${transcript.name} / ${turn.person}`
    if (turn.risk) expect([risk.level, risk.kind, risk.about], where).toEqual(turn.risk)
    expect(crisisTakesTurn(state, input), `${where}: takes the turn`).toBe(turn.takes ?? true)
    if (turn.takes === false) continue

    const outcome = answerCrisis(state, input)
    const bubbles: string[] = []
    let { said } = outcome.state
    for (const utterance of outcome.say) {
      const rendered = renderUtterance(utterance, locale, said)
      bubbles.push(rendered.text)
      ;({ said } = rendered)
      if (utterance.card?.type === 'helplines') {
        expect(utterance.card.country, where).toBe(outcome.profile.country)
      }
    }
    const all = bubbles.join('\n')
    expect(bubbles.length, where).toBeGreaterThan(0)
    expect(all, where).not.toMatch(NEVER_SAID)
    if (turn.says)
      expect(
        outcome.say.map(({ say }) => say),
        where,
      ).toEqual(turn.says)
    if (turn.step) expect(outcome.state.crisis?.step, where).toBe(turn.step)
    if (turn.level) expect(outcome.state.crisis?.level, where).toBe(turn.level)
    if (turn.paused !== undefined) expect(outcome.state.paused !== null, where).toBe(turn.paused)
    expect(outcome.state.flow, where).toBeNull()
    for (const part of turn.shows ?? []) expect(all, where).toContain(part)
    for (const part of turn.firstShows ?? []) expect(bubbles[0], where).toContain(part)
    for (const part of turn.hides ?? []) expect(all, where).not.toContain(part)
    if (transcript.differs === true) {
      for (const bubble of bubbles) expect(before, where).not.toContain(bubble)
    }
    before = bubbles
    state = { ...outcome.state, said }
    ;({ profile } = outcome)
  }
}

describe.each([
  ['en', 'en'],
  ['zh', 'zh-Hans'],
] as const)('crisis transcripts, %s', (language, locale) => {
  const transcripts = read(language)

  it('are at least 25, and none names a method', () => {
    expect(transcripts.length).toBeGreaterThanOrEqual(25)
    for (const { person } of transcripts.flatMap(({ turns }) => turns)) {
      expect(person).not.toMatch(/\d+ ?(?:mg|g|ml|毫克|片|颗|粒|楼)\b|rope|razor|helium|绳|炭/i)
    }
  })

  it.each(transcripts.map((one) => [one.name, one] as const))('%s', (_name, transcript) => {
    play(transcript, locale)
  })
})
