import type { MessageKey } from '../messages/en.ts'
import type { DialogOutcome, Utterance } from '../types.ts'
import { ask } from './ask.ts'
import { hear } from './listen.ts'
import { reflect } from './reflect.ts'
import { withoutGreeting } from './small-talk.ts'
import { decide, finish, heardInto, offering, type Turn } from './turn.ts'

const VAGUE: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'reflect.short',
  'reflect.goingOn',
  'reflect.unsure',
])

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
  // After an answer of its own, "I see" would only be noise.
  const said = before.length > 0 && VAGUE.has(reflection.say.say) ? [] : [reflection.say]
  const quotedTurn = reflection.quoted ? memory.turn : memory.quotedTurn
  if (reflection.asks) return finish(turn, { ...after, quotedTurn }, [...before, reflection.say])
  const question = ask(heard, input, memory, state.said)
  const askedThreadTurn = question.say === 'talk.stillAbout' ? memory.turn : memory.askedThreadTurn
  return finish(turn, { ...after, quotedTurn, askedThreadTurn }, [...before, ...said, question])
}
