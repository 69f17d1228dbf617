import type { MessageKey } from '../../dialogs/messages/en.ts'
import type { DialogInput, DialogState, Utterance } from '../../dialogs/types.ts'
import type { InboundActivity } from '../activity.ts'
import type { Answer } from '../answer.ts'
import type { Logger } from '../logger.ts'
import type { CaseEvent } from './case.ts'
import {
  answerConsent,
  answerLadder,
  answerNews,
  decideHandoff,
  type HandoffTurn,
  type HandoffView,
} from './decide-handoff.ts'

/** Sentences that are only true where nobody can be reached, and what is said where somebody can. */
const HONEST: Readonly<Partial<Record<MessageKey, MessageKey>>> = {
  'crisis.aside.secret': 'handoff.secret',
  'crisis.aside.program': 'handoff.program',
  'talk.privacy': 'handoff.privacy',
}

/** Answers what is about the person's case alone: a button about counsellors, news of the wait. */
export function answerCase(
  view: HandoffView | undefined,
  inbound: InboundActivity,
  state: DialogState,
  input: DialogInput,
): Answer | undefined {
  if (!view) return undefined
  const { profile } = input
  if (inbound.type === 'event') {
    const say = answerLadder(inbound, view, input)
    return say.length === 0 ? undefined : { state, profile, say }
  }
  if (input.risk.level !== 'none') return undefined
  const answer = answerConsent(view.current, input) ?? answerNews(view.current, input)
  return answer && { state, profile, ...answer }
}

/**
 * Adds to an answer what hand-off makes of it. A fault here is logged and costs the person nothing
 * of their answer.
 */
export function handOver(
  answer: Answer,
  view: HandoffView | undefined,
  turn: HandoffTurn & { readonly inbound: InboundActivity },
  logger: Logger,
): Answer {
  if (!view || answer.erase || turn.inbound.type !== 'message') return answer
  try {
    // A button was answered already.
    const honest = view.reach.who === 'nobody' ? answer.say : answer.say.map(honestly)
    const { say, change } = answer.change
      ? answer
      : decideHandoff({ ...answer, say: honest }, turn, view)
    const { now: at, locale } = turn.input
    const { conversationId } = turn
    const heard: CaseEvent = { type: 'heard', at, locale, conversationId }
    return { ...answer, say, change: { ...change, events: [heard, ...(change?.events ?? [])] } }
  } catch (error) {
    logger.error({ err: error }, 'hand-off failed in a turn')
    return answer
  }
}

function honestly(utterance: Utterance): Utterance {
  return { ...utterance, say: HONEST[utterance.say] ?? utterance.say }
}
