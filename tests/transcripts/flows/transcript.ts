import { readFileSync } from 'node:fs'
import { continueFlow, resumePaused, startFlow } from '../../../dialogs/continue-flow.ts'
import { wordingsOf } from '../../../dialogs/flow.ts'
import { flowById } from '../../../dialogs/flows/index.ts'
import { renderUtterance } from '../../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { DialogInput, DialogOutcome, DialogState, Profile } from '../../../dialogs/types.ts'
import { normalise } from '../../../nlp/normalise.ts'
import type { EmotionReading, Locale, RiskReading } from '../../../types.ts'
import { GO_EMOTIONS, SHARED_EMOTIONS } from '../../../types.ts'

/**
 * A transcript file holds conversations, one after the other:
 *
 * ```
 * # what this one shows
 * start pacedBreathing        or: start grounding short, for the short form; or: resume
 * > 7                         what the person writes; `> [heavy] …` reads as strongly unpleasant,
 *                             `> [event pacer.finished]` is no text but an event
 * = breathe                   the step that then waits; `-` when no exercise is open
 *   flow.ack.high             what is said, one key a line, in order
 * ```
 */
export interface Conversation {
  readonly title: string
  readonly turns: readonly Turn[]
}

export interface Turn {
  readonly line: number
  /** `start <id>`, `start <id> short`, `resume`, or `> …`. */
  readonly says: string
  readonly step: string
  readonly answers: readonly string[]
}

/** Reads a transcript file. @throws Error that names the line which is no transcript. */
export function readTranscript(url: URL): Conversation[] {
  const conversations: { title: string; turns: Turn[] }[] = []
  let turn: { line: number; says: string; step: string; answers: string[] } | undefined
  for (const [index, line] of readFileSync(url, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    if (line.startsWith('# ')) {
      conversations.push({ title: line.slice(2), turns: [] })
    } else if (/^(?:start \w+(?: short)?|resume|>.*)$/.test(line)) {
      turn = { line: index + 1, says: line, step: '', answers: [] }
      conversations.at(-1)?.turns.push(turn)
    } else if (line.startsWith('= ') && turn) {
      turn.step = line.slice(2).trim()
    } else if (line.startsWith('  ') && turn) {
      turn.answers.push(line.trim())
    } else {
      throw new Error(`${url.pathname}:${index + 1} is no line of a transcript`)
    }
  }
  return conversations
}

function flat<K extends string>(keys: readonly K[], value: number): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<K, number>
}

function reading(heavy: boolean): EmotionReading {
  return {
    language: 'und',
    emotions: flat(GO_EMOTIONS, 0.1),
    shared: flat(SHARED_EMOTIONS, 0.1),
    valence: heavy ? -0.7 : 0,
    arousal: 0,
    confidence: 0.8,
    abstained: false,
    modalities: ['text'],
    model: 'test',
  }
}

const NO_RISK: RiskReading = { level: 'none', kind: null, about: 'self', evidence: [] }

/** A message of the person, read as the test says. */
export function inputOf(
  written: string,
  { locale, profile, now }: { locale: Locale; profile: Profile; now: number },
): DialogInput {
  const heavy = written.startsWith('[heavy] ')
  const event = /^\[event (.+)\]$/.exec(written)?.[1]
  const text = event === undefined ? written.replace('[heavy] ', '') : ''
  const input = { text, plain: normalise(text), locale, profile, now }
  return {
    ...input,
    reading: reading(heavy),
    risk: NO_RISK,
    ...(event !== undefined && { event }),
  }
}

/** What happened in one turn, for the expectations and for the coverage of ways. */
export interface Played {
  readonly turn: Turn
  readonly before: DialogState
  readonly outcome: DialogOutcome
  /** The words, as a person would read them. */
  readonly words: readonly string[]
}

/** Plays a conversation from an empty state. */
export function play(conversation: Conversation, locale: Locale): Played[] {
  let state: DialogState = EMPTY_STATE
  let profile: Profile = { ...EMPTY_PROFILE, locale }
  let now = 1_800_000_000_000
  return conversation.turns.map((turn) => {
    now += 60_000
    const before = state
    const written = turn.says.startsWith('>') ? turn.says.slice(1).trim() : ''
    const input = inputOf(written, { locale, profile, now })
    const [, id, form] = /^start (\w+)( short)?$/.exec(turn.says) ?? []
    const outcome = id
      ? startFlow(state, input, id, { short: form !== undefined })
      : turn.says === 'resume'
        ? resumePaused(state, input)
        : continueFlow(state, input)
    // Saved and read back each time, as the service does.
    state = JSON.parse(JSON.stringify(outcome.state)) as DialogState
    profile = JSON.parse(JSON.stringify(outcome.profile)) as Profile
    const words: string[] = []
    for (const utterance of outcome.say) {
      const rendered = renderUtterance(utterance, locale, state.said)
      state = { ...state, said: rendered.said }
      words.push(rendered.text)
    }
    return { turn, before, outcome, words }
  })
}

/** The way that a turn took through its flow, as `flow: from -> to`; null when it stayed. */
export function wayOf({ before, outcome }: Played): string | null {
  const from = before.flow
  const to = outcome.state.flow
  if (!from || outcome.state.paused?.startedAt === from.startedAt) return null
  const flow = flowById(from.flow)
  const way = (target: string) => `${from.flow}: ${from.step} -> ${target}`
  if (to && to.flow !== from.flow) return way(`@switch:${to.flow}`)
  if (to) return to.step === from.step ? null : way(to.step)
  if (outcome.profile.episodes.at(-1)?.finished !== true) return way('@leave')
  const said = new Set<string>(outcome.say.map(({ say }) => say))
  const end = Object.entries(flow?.steps ?? {}).find(
    ([, step]) => step.expect === 'end' && wordingsOf(step).some(({ key }) => said.has(key)),
  )
  return way(end?.[0] ?? '@finish')
}
