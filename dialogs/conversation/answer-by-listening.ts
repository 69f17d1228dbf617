import type { DialogOutcome, Utterance } from '../types.ts'
import { ask, hear, reflect } from './listen.ts'
import { withoutGreeting } from './small-talk.ts'
import { decide, finish, heardInto, offering, type Turn } from './turn.ts'

/** Reflective listening: gives back what was heard and asks one thing, or offers an exercise. */
export function answerByListening(turn: Turn, before: readonly Utterance[] = []): DialogOutcome {
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
