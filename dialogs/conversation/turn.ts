import { startFlow } from '../continue-flow.ts'
import {
  choosePolicy,
  HIGH_INTENSITY,
  type PolicyChoice,
  type PolicyContext,
  type Technique,
} from '../policy.ts'
import { labelKey, offerWords } from '../policy/words.ts'
import type {
  Choice,
  DialogInput,
  DialogOutcome,
  DialogState,
  EpisodeContext,
  Utterance,
} from '../types.ts'
import { barredBy, cuesOf } from './cues.ts'
import type { Heard } from './listen.ts'
import { recentFamily, recentHotThought, remember, type Memory } from './memory.ts'
import { hasHotThought, statedControl } from './requests.ts'
import { CONTROLLABLE, GLAD_MATTERS, UNCONTROLLABLE } from './topics.ts'

/** One turn of talk in the making. */
export interface Turn {
  readonly state: DialogState
  readonly input: DialogInput
  readonly plain: string
  readonly memory: Memory
}

/** Ends the turn: what is said, what is remembered, and which offer is left open. */
export function finish(
  turn: Turn,
  memory: Memory,
  say: readonly Utterance[],
  offer: DialogState['offer'] = null,
): DialogOutcome {
  const state: DialogState = {
    ...turn.state,
    offer,
    lastOffer: offer ?? turn.state.lastOffer,
    lastReading: turn.input.reading,
    notes: remember(turn.state.notes, { ...memory, lastAt: turn.input.now }),
  }
  return { state, profile: turn.input.profile, say }
}

/** Starts an exercise; talk begins anew after it. */
export function begin(turn: Turn, technique: Technique, short = false): DialogOutcome {
  const memory: Memory = { ...turn.memory, listened: 0, lastAt: turn.input.now }
  const state: DialogState = {
    ...turn.state,
    offer: null,
    lastReading: turn.input.reading,
    notes: remember(turn.state.notes, memory),
  }
  const begun = startFlow(state, turn.input, technique, { short })
  const { flow } = begun.state
  if (flow === null) return begun
  return { ...begun, state: { ...begun.state, flow: { ...flow, context: momentOfTurn(turn) } } }
}

/** The moment an exercise is begun in: from what was told before a mere "yes". */
function momentOfTurn({ state, input, plain, memory }: Turn): EpisodeContext {
  const reading = state.lastReading ?? input.reading
  const family = recentFamily(memory)
  const control = statedControl(plain) ?? controlOver(memory.topic)
  return {
    ...(family !== null && { families: [family] }),
    ...(!reading.abstained && { arousal: reading.arousal }),
    ...(control !== 'unknown' && { control }),
  }
}

/** Whether what the talk is about can be changed by the person, as far as the topic tells. */
function controlOver(topic: Memory['topic']): PolicyContext['control'] {
  if (topic === null) return 'unknown'
  if (UNCONTROLLABLE.has(topic)) return 'uncontrollable'
  return CONTROLLABLE.has(topic) ? 'controllable' : 'unknown'
}

export const techniqueChoice = (technique: Technique): Choice => ({
  id: technique,
  label: labelKey(technique),
})

/** The buttons under an offer: yes, at most three others, later. */
export const offerChoices = (alternatives: readonly Technique[]): readonly Choice[] => [
  { id: 'yes', label: 'talk.choice.yes' },
  ...alternatives.map(techniqueChoice),
  { id: 'later', label: 'talk.choice.later' },
]

/** Says why, and asks permission. */
export function offering(
  turn: Turn,
  memory: Memory,
  choice: Extract<PolicyChoice, { kind: 'offer' }>,
  before: readonly Utterance[],
): DialogOutcome {
  const { technique, reason, values, alternatives, short } = choice
  const offer = { technique, reason, at: turn.input.now, ...(short && { short }) }
  const say: Utterance[] = [
    ...before,
    { say: reason, ...(values && { values }) },
    { ...offerWords(technique, turn.input.locale, short), choices: offerChoices(alternatives) },
  ]
  return finish(turn, { ...memory, offeredTurn: memory.turn, listened: 0 }, say, offer)
}

/** A feeling that the person named, or gladness, which is believed late enough. */
const isNamed = ({ families, source }: Heard): boolean =>
  families.length > 0 && (source === 'words' || families[0] === 'joyful')

/** The feelings of this message, or else that of the last few. */
export function familiesWith(heard: Heard, memory: Memory): Heard['families'] {
  const recent = recentFamily(memory)
  if (isNamed(heard)) return heard.families
  return recent === null ? [] : [recent]
}

/** The policy's choice for what was heard. */
export function decide(
  turn: Turn,
  heard: Heard,
  memory: Memory,
  asked: boolean,
  without: readonly Technique[] = [],
): PolicyChoice {
  // Nervousness about good news is no occasion for an exercise.
  const glad = heard.topic !== null && GLAD_MATTERS.has(heard.topic)
  if (!asked && glad && heard.intensity < HIGH_INTENSITY) return { kind: 'listen' }
  return choosePolicy({
    families: familiesWith(heard, memory),
    intensity: heard.intensity,
    control: statedControl(turn.plain) ?? controlOver(heard.topic),
    loss: heard.loss,
    hotThought: recentHotThought(memory),
    contraindicated: [...memory.avoid, ...without],
    refused:
      memory.refused === null
        ? null
        : { technique: memory.refused, turnsAgo: memory.turn - memory.refusedTurn },
    turnsSinceOffer: memory.offeredTurn === null ? null : memory.turn - memory.offeredTurn,
    turnsListened: turn.memory.listened,
    asked,
    episodes: turn.input.profile.episodes,
    ...(!turn.input.reading.abstained && { arousal: turn.input.reading.arousal }),
    cues: cuesOf(heard),
    barred: barredBy(turn.plain, turn.state.crisis),
    turn: memory.turn,
    now: turn.input.now,
  })
}

/** What is remembered of a message that was listened to. */
export function heardInto(memory: Memory, heard: Heard): Memory {
  return {
    ...memory,
    listened: memory.listened + 1,
    topic: heard.topic ?? memory.topic,
    topicCount: heard.topic === null ? memory.topicCount : heard.count,
    topicTurn: heard.topics.length > 0 ? memory.turn : memory.topicTurn,
    family: (isNamed(heard) ? heard.families[0] : undefined) ?? memory.family,
    familyTurn: isNamed(heard) ? memory.turn : memory.familyTurn,
    intensity: heard.intensity,
    hotThoughtTurn: hasHotThought(heard.plain) ? memory.turn : memory.hotThoughtTurn,
  }
}
