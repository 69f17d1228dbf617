import { formatHelplines } from '../crisis/helplines.ts'
import type { MessageKey } from '../messages/en.ts'
import { pickUpThread } from '../remember/open-threads.ts'
import { labelOf, variantsOf } from '../render.ts'
import type { DialogOutcome, Utterance } from '../types.ts'
import { answerByListening } from './answer-by-listening.ts'
import { ask } from './ask.ts'
import { hear } from './listen.ts'
import { recentFamily, VISIT_GAP_MS, type Memory } from './memory.ts'
import { SMALL_TALK_REPLIES, type SmallTalk } from './small-talk.ts'
import { findTopics } from './topics.ts'
import { decide, familiesWith, finish, heardInto, offering, type Turn } from './turn.ts'

/** Whether a message asks something in any of its variants. */
const asks = (key: MessageKey): boolean =>
  variantsOf(key, 'en').some((variant) => variant.includes('?'))

/** "Is it still about …?" would be no answer to an "ok" or a "what do you think?". */
const withoutDriftQuestion = (memory: Memory): Memory => ({
  ...memory,
  askedThreadTurn: memory.turn,
})

const wasSaid = ({ state }: Turn, key: MessageKey): boolean =>
  state.said.some((entry) => entry.startsWith(`${key}#`))

/** A question that goes on with what was talked of before, for answers such as "yes" or "ok". */
export function threadQuestion(turn: Turn): Utterance {
  const { input, state } = turn
  const memory = withoutDriftQuestion(turn.memory)
  const heard = hear('', { ...input, reading: { ...input.reading, abstained: true } }, memory)
  return ask({ ...heard, families: familiesWith(heard, memory) }, input, memory, state.said)
}

function answerGreeting(turn: Turn): DialogOutcome {
  const { memory, input } = turn
  const away = memory.lastAt > 0 && input.now - memory.lastAt >= VISIT_GAP_MS
  const thread = away ? pickUpThread(input.profile, input.now) : undefined
  if (thread) {
    const told: Turn = { ...turn, input: { ...input, profile: thread.profile } }
    return finish(told, memory, thread.say)
  }
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

/** Answers small talk, questions about the service and questions that need somebody else. */
export function answerSmallTalk(turn: Turn, kind: SmallTalk): DialogOutcome {
  const { memory } = turn
  const reply = SMALL_TALK_REPLIES[kind]
  switch (kind) {
    case 'greeting':
      return answerGreeting(turn)
    case 'advice':
      return answerAdvice(turn)
    case 'laugh': {
      const joked = turn.state.said.at(-1)?.startsWith('talk.joke#') ?? false
      return finish(turn, memory, [{ say: joked ? 'talk.laugh.joke' : reply }])
    }
    case 'no':
      return answerNo(turn)
    case 'acknowledge':
      return finish(turn, memory, [{ say: reply }, threadQuestion(turn)])
    case 'farewell':
      // Asked once: whoever says it again has answered.
      return finish(turn, memory, [{ say: wasSaid(turn, reply) ? 'talk.bye' : reply }])
    case 'isItNormal':
    case 'opinion': {
      const heard = hear(turn.plain, turn.input, memory)
      const bare = heard.events.length === 0 && heard.topics.length === 0
      const question = bare
        ? threadQuestion(turn)
        : ask(heard, turn.input, withoutDriftQuestion(memory), turn.state.said)
      return finish(turn, heardInto(memory, heard), [{ say: reply }, question])
    }
    case 'areYouHuman':
    case 'areYouDoctor':
    case 'medication':
    case 'diagnosis':
    case 'symptom':
      // Asked in the middle of a story, the answer comes first and the story is taken up.
      return findTopics(turn.plain).length > 0 && turn.plain.length > 60 && !asks(reply)
        ? answerByListening(turn, [{ say: reply }])
        : finish(turn, memory, [{ say: reply }], turn.state.offer)
    case 'wantHuman': {
      const { country } = turn.input.profile
      const helplines = formatHelplines(country, turn.input.locale, {
        confirmed: turn.input.confirmed,
      })
      const card = { type: 'helplines', country } as const
      return finish(turn, memory, [{ say: reply, values: { helplines }, card }], turn.state.offer)
    }
    case 'why':
    case 'willItPass':
    case 'aboutOther':
      return finish(turn, heardInto(memory, hear(turn.plain, turn.input, memory)), [{ say: reply }])
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
    case 'dontKnow':
    case 'nothing':
    case 'test':
    case 'offTopic':
      return finish(turn, memory, [{ say: reply }])
  }
}
