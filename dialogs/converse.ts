import { resumePaused, startFlow } from './continue-flow.ts'
import { findCorrection } from './conversation/corrections.ts'
import { ask, hear, reflect, type Heard } from './conversation/listen.ts'
import {
  recall,
  recentFamily,
  recentHotThought,
  remember,
  VISIT_GAP_MS,
  type Memory,
} from './conversation/memory.ts'
import { replyToOffer } from './conversation/offer-replies.ts'
import { plainWords } from './conversation/plain-words.ts'
import {
  asksForHelp,
  asksToResume,
  breathingIsTheTrouble,
  dislikesExercise,
  hasHotThought,
  namedTechnique,
  statedControl,
  wantsOnlyListening,
} from './conversation/requests.ts'
import {
  findSmallTalk,
  findWordless,
  SMALL_TALK_REPLIES,
  withoutGreeting,
  WORDLESS_REPLIES,
  type SmallTalk,
} from './conversation/small-talk.ts'
import { CONTROLLABLE, findTopics, UNCONTROLLABLE } from './conversation/topics.ts'
import type { MessageKey } from './messages/en.ts'
import {
  choosePolicy,
  HIGH_INTENSITY,
  isTechnique,
  type PolicyChoice,
  type Technique,
} from './policy.ts'
import { labelOf, variantsOf } from './render.ts'
import type {
  Choice,
  DialogInput,
  DialogOutcome,
  DialogState,
  DialogStep,
  Utterance,
} from './types.ts'

/** One turn of talk in the making. */
interface Turn {
  readonly state: DialogState
  readonly input: DialogInput
  readonly plain: string
  readonly memory: Memory
}

function finish(
  turn: Turn,
  memory: Memory,
  say: readonly Utterance[],
  offer: DialogState['offer'] = null,
): DialogOutcome {
  const state: DialogState = {
    ...turn.state,
    offer,
    lastOffer: offer ?? turn.state.lastOffer,
    offeredAtTurn: offer === null ? turn.state.offeredAtTurn : turn.state.turns,
    lastReading: turn.input.reading,
    notes: remember(turn.state.notes, { ...memory, lastAt: turn.input.now }),
  }
  return { state, profile: turn.input.profile, say }
}

/** Starts an exercise; talk begins anew after it. */
function begin(turn: Turn, technique: Technique): DialogOutcome {
  const memory: Memory = { ...turn.memory, listened: 0, lastAt: turn.input.now }
  const state: DialogState = {
    ...turn.state,
    offer: null,
    lastReading: turn.input.reading,
    notes: remember(turn.state.notes, memory),
  }
  return startFlow(state, turn.input, technique)
}

const techniqueChoice = (technique: Technique): Choice => ({
  id: technique,
  label: `talk.technique.${technique}`,
})

/** The buttons under an offer: yes, at most two others, later. */
const offerChoices = (alternatives: readonly Technique[]): readonly Choice[] => [
  { id: 'yes', label: 'talk.choice.yes' },
  ...alternatives.slice(0, 2).map(techniqueChoice),
  { id: 'later', label: 'talk.choice.later' },
]

/** Says why, and asks permission. */
function offering(
  turn: Turn,
  memory: Memory,
  choice: Extract<PolicyChoice, { kind: 'offer' }>,
  before: readonly Utterance[],
): DialogOutcome {
  const { technique, reason, values, alternatives } = choice
  const offer = { technique, reason, at: turn.input.now }
  const say: Utterance[] = [
    ...before,
    { say: reason, ...(values && { values }) },
    { say: `policy.offer.${technique}`, choices: offerChoices(alternatives) },
  ]
  return finish(turn, { ...memory, offeredTurn: memory.turn, listened: 0 }, say, offer)
}

/** The feelings of this message, or else that of the last few. */
function familiesWith(heard: Heard, memory: Memory): Heard['families'] {
  const recent = recentFamily(memory)
  return heard.families.length > 0 || recent === null ? heard.families : [recent]
}

/** The policy's choice for what was heard. */
function decide(
  turn: Turn,
  heard: Heard,
  memory: Memory,
  asked: boolean,
  without: readonly Technique[] = [],
): PolicyChoice {
  const topicControl =
    heard.topic === null
      ? 'unknown'
      : UNCONTROLLABLE.has(heard.topic)
        ? 'uncontrollable'
        : CONTROLLABLE.has(heard.topic)
          ? 'controllable'
          : 'unknown'
  return choosePolicy({
    families: familiesWith(heard, memory),
    intensity: heard.intensity,
    control: statedControl(turn.plain) ?? topicControl,
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
  })
}

/** What is remembered of a message that was listened to. */
function heardInto(memory: Memory, heard: Heard): Memory {
  return {
    ...memory,
    listened: memory.listened + 1,
    topic: heard.topic ?? memory.topic,
    topicCount: heard.topic === null ? memory.topicCount : heard.count,
    topicTurn: heard.topics.length > 0 ? memory.turn : memory.topicTurn,
    family: heard.families[0] ?? memory.family,
    familyTurn: heard.families.length > 0 ? memory.turn : memory.familyTurn,
    intensity: heard.intensity,
    hotThoughtTurn: hasHotThought(heard.plain) ? memory.turn : memory.hotThoughtTurn,
  }
}

/** Reflective listening: gives back what was heard and asks one thing, or offers an exercise. */
function listen(turn: Turn, before: readonly Utterance[] = []): DialogOutcome {
  const { state, input, memory } = turn
  const heard = hear(withoutGreeting(turn.plain), input, memory)
  const after = heardInto(memory, heard)
  const reflection = reflect(heard, input, memory, state.said)
  const choice = before.length > 0 ? null : decide(turn, heard, after, false)
  if (choice?.kind === 'offer' && !reflection.asks) {
    return offering(turn, after, choice, [reflection.say])
  }
  const quotedTurn = reflection.quoted ? memory.turn : memory.quotedTurn
  if (reflection.asks) return finish(turn, { ...after, quotedTurn }, [...before, reflection.say])
  const question = ask(heard, input, memory, state.said)
  const askedThreadTurn = question.say === 'talk.stillAbout' ? memory.turn : memory.askedThreadTurn
  return finish(turn, { ...after, quotedTurn, askedThreadTurn }, [
    ...before,
    reflection.say,
    question,
  ])
}

/** Whether a message asks something in any of its variants. */
const asks = (key: MessageKey): boolean =>
  variantsOf(key, 'en').some((variant) => variant.includes('?'))

/** A question that goes on with what was talked of before, for answers such as "yes" or "ok". */
function threadQuestion(turn: Turn): Utterance {
  const { input, memory, state } = turn
  const heard = hear('', { ...input, reading: { ...input.reading, abstained: true } }, memory)
  return ask({ ...heard, families: familiesWith(heard, memory) }, input, memory, state.said)
}

function answerGreeting(turn: Turn): DialogOutcome {
  const { memory, input } = turn
  const away = memory.lastAt > 0 && input.now - memory.lastAt >= VISIT_GAP_MS
  if (away && memory.topic !== null) {
    const topic = labelOf(`talk.topic.${memory.topic}`, input.locale)
    return finish(turn, memory, [{ say: 'talk.welcomeBack', values: { topic } }])
  }
  const say = memory.turn > 1 && !away ? 'talk.greetingAgain' : 'talk.greeting'
  return finish(turn, memory, [{ say }])
}

/** "What should I do?": an offer when enough was heard, otherwise one question first. */
function answerAdvice(turn: Turn): DialogOutcome {
  const heard = hear(turn.plain, turn.input, turn.memory)
  if (heard.topic === null && heard.families.length === 0 && recentFamily(turn.memory) === null) {
    return finish(turn, turn.memory, [{ say: 'talk.adviceFirst' }])
  }
  const after = heardInto(turn.memory, heard)
  const choice = decide(turn, heard, after, true)
  if (choice.kind === 'listen') {
    return finish(turn, after, [
      { say: 'talk.advice' },
      ask(heard, turn.input, turn.memory, turn.state.said),
    ])
  }
  return offering(turn, after, choice, [{ say: 'talk.advice' }])
}

/** "No" to "is it still about …?" closes that topic; any other no is taken as it is. */
function answerNo(turn: Turn): DialogOutcome {
  const { memory, state } = turn
  const asked = state.said.at(-1)?.startsWith('talk.stillAbout#') ?? false
  return asked
    ? finish(turn, { ...memory, topic: null, topicCount: 0 }, [
        { say: 'talk.no' },
        { say: 'talk.ask.open' },
      ])
    : finish(turn, memory, [{ say: 'talk.no' }, threadQuestion(turn)])
}

function answerSmallTalk(turn: Turn, kind: SmallTalk): DialogOutcome {
  const { memory } = turn
  const reply = SMALL_TALK_REPLIES[kind]
  switch (kind) {
    case 'greeting':
      return answerGreeting(turn)
    case 'advice':
      return answerAdvice(turn)
    case 'no':
      return answerNo(turn)
    case 'acknowledge':
      return finish(turn, memory, [{ say: reply }, threadQuestion(turn)])
    case 'isItNormal':
    case 'opinion': {
      const heard = hear(turn.plain, turn.input, memory)
      const question = ask(heard, turn.input, memory, turn.state.said)
      return finish(turn, heardInto(memory, heard), [{ say: reply }, question])
    }
    case 'areYouHuman':
    case 'areYouDoctor':
    case 'medication':
    case 'diagnosis':
    case 'symptom':
      // Asked in the middle of a story, the answer comes first and the story is taken up.
      return findTopics(turn.plain).length > 0 && turn.plain.length > 60 && !asks(reply)
        ? listen(turn, [{ say: reply }])
        : finish(turn, memory, [{ say: reply }], turn.state.offer)
    case 'whoAreYou':
    case 'privacy':
    case 'capabilities':
    case 'howItWorks':
    case 'cost':
      // A question in between leaves an open offer open.
      return finish(turn, memory, [{ say: reply }], turn.state.offer)
    case 'notUnderstood':
    case 'criticism':
    case 'affection':
    case 'notTalking':
    case 'joke':
    case 'howAreYou':
    case 'stillThere':
    case 'thanks':
    case 'bye':
    case 'laugh':
    case 'dontKnow':
    case 'nothing':
    case 'test':
    case 'offTopic':
      return finish(turn, memory, [{ say: reply }])
  }
}

/** An exercise was offered in the turn before; null when the message is about something else. */
function answerOffer(turn: Turn, technique: Technique): DialogOutcome | null {
  const { input, memory } = turn
  const reply = replyToOffer(turn.plain, input.text)
  switch (reply.kind) {
    case 'accept':
      return begin(turn, technique)
    case 'technique':
      return begin(turn, reply.technique)
    case 'refuse': {
      const refused: Memory = { ...memory, refused: technique, refusedTurn: memory.turn }
      const rest: Turn = { ...turn, memory: refused, state: { ...turn.state, offer: null } }
      if (reply.tellsMore) return listen(rest, [{ say: 'talk.refused.short' }])
      return finish(rest, refused, [{ say: 'talk.refused' }])
    }
    case 'other': {
      const heard: Heard = { ...hear('', input, memory), intensity: memory.intensity }
      const choice = decide(turn, heard, memory, true, [technique])
      return choice.kind === 'offer'
        ? offering(turn, memory, choice, [])
        : finish(turn, memory, [{ say: 'talk.noOther' }])
    }
    case 'about': {
      const choices = offerChoices([])
      const say: Utterance[] = [
        { say: `policy.about.${technique}` },
        { say: 'policy.offer.again', choices },
      ]
      return finish(turn, memory, say, turn.state.offer)
    }
    case 'talk':
      return null
  }
}

/** A person asks for calm, for an exercise or for help. */
function answerRequest(turn: Turn, request: 'calm' | 'help'): DialogOutcome {
  const heard = hear(turn.plain, turn.input, turn.memory)
  const known =
    heard.topic !== null || heard.families.length > 0 || recentFamily(turn.memory) !== null
  if (request === 'help' && !known) {
    const choices = [techniqueChoice('pacedBreathing'), techniqueChoice('grounding')]
    return finish(turn, turn.memory, [{ say: 'talk.helpMe', choices }])
  }
  const intensity = request === 'calm' ? Math.max(heard.intensity, HIGH_INTENSITY) : heard.intensity
  const urgent: Heard = { ...heard, intensity }
  const after = heardInto(turn.memory, urgent)
  const choice = decide(turn, urgent, after, true)
  return choice.kind === 'offer'
    ? offering(turn, after, choice, [{ say: 'talk.gladly' }])
    : finish(turn, after, [{ say: 'talk.noOther' }])
}

function answerCorrection(turn: Turn): DialogOutcome | null {
  const { memory } = turn
  const assumed = recentFamily(memory)
  // Before anything was read there is nothing to put right: "not sad, just tired" is an opening.
  if (memory.turn <= 1 || (assumed === null && turn.state.lastReading === null)) return null
  const correction = findCorrection(turn.plain, assumed)
  if (correction === null) return null
  const corrected: Memory = {
    ...memory,
    corrected: correction.to,
    correctedFrom: correction.from ?? (memory.family === correction.to ? null : memory.family),
    correctedTurn: memory.turn,
    family: correction.to,
    familyTurn: memory.turn,
  }
  return correction.to === null
    ? finish(turn, corrected, [{ say: 'talk.corrected.ask' }])
    : finish(turn, corrected, [
        { say: `talk.corrected.${correction.to}` },
        { say: `talk.ask.family.${correction.to}` },
      ])
}

/**
 * The branch of a turn in which nobody is in danger and no exercise is open: answers to an open
 * offer first, then wishes, corrections and small talk, and otherwise listening. Pure and total:
 * any text gets one to three bubbles with at most one question.
 */
export const converse: DialogStep = (state, input) => {
  const plain = plainWords(input.plain)
  const recalled = recall(state.notes)
  const troubled = breathingIsTheTrouble(plain)
  const disliked = dislikesExercise(plain)
  const avoid = [
    ...new Set([
      ...recalled.avoid,
      ...disliked,
      ...(troubled ? (['pacedBreathing'] as const) : []),
    ]),
  ]
  const memory: Memory = { ...recalled, turn: recalled.turn + 1, avoid }
  const turn: Turn = { state, input, plain, memory }

  const offered = state.offer?.technique
  if (isTechnique(offered)) {
    const answer = answerOffer(turn, offered)
    if (answer !== null) return answer
  }
  if (asksToResume(plain)) {
    return state.paused === null
      ? finish(turn, memory, [{ say: 'talk.nothingPaused' }])
      : resumePaused({ ...state, offer: null }, input)
  }
  const named = namedTechnique(plain)
  if (named !== null) return begin(turn, named)
  if (wantsOnlyListening(plain)) {
    const quiet: Turn = { ...turn, memory: { ...memory, offeredTurn: memory.turn } }
    return listen(quiet, [{ say: 'talk.onlyListening' }])
  }
  const correction = answerCorrection(turn)
  if (correction !== null) return correction
  const wordless = findWordless(plain, input.text, input.reading.language)
  if (wordless !== null) return finish(turn, memory, [{ say: WORDLESS_REPLIES[wordless] }])
  const request = asksForHelp(plain)
  if (request !== null) return answerRequest(turn, request)
  const smallTalk = findSmallTalk(plain)
  if (smallTalk !== null) return answerSmallTalk(turn, smallTalk)
  return listen(turn)
}
