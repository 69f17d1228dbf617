import type { DialogOutcome } from '../../types.ts'
import { atLeast, type CrisisTurn, type Danger } from '../turn.ts'
import { enough, imminent, maybe, recheck, refused, screen, type Answer } from './common.ts'

export const today: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return imminent(turn, danger, { today: 'yes' })
    case 'some':
    case 'unclear':
      return maybe(turn, danger)
    case 'no':
      return screen(turn, danger, [{ say: 'crisis.today.no' }], { today: 'no' })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
  }
}

/**
 * A question of the screener that only a no passes over: what is unclear counts as a yes, and
 * whoever would rather not say is asked no more and gets what helps all the same.
 */
function screener(
  topic: 'method' | 'intent' | 'behaviour',
  onYes: (turn: CrisisTurn, danger: Danger) => DialogOutcome,
): Answer {
  return (turn, danger, reply) => {
    switch (reply) {
      case 'yes':
      case 'some':
      case 'unclear':
        return onYes(turn, danger)
      case 'no':
        return screen(turn, danger, [], { [topic]: 'no' })
      case 'kidding':
        return recheck(turn, danger, reply)
      case 'refuse':
        return enough(turn, danger)
    }
  }
}

export const how = screener('method', (turn, danger) =>
  screen(turn, atLeast(danger, 'high'), [{ say: 'crisis.how.yes' }], { method: 'yes' }),
)

export const intend = screener('intent', (turn, danger) =>
  screen(turn, atLeast(danger, 'high'), [], { intent: 'yes' }),
)

export const before = screener('behaviour', (turn, danger) =>
  screen(turn, danger, [{ say: 'crisis.before.yes' }], { behaviour: 'yes' }),
)

/** Worked out or prepared: the danger is near, whatever day was meant. */
export const prepared: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return imminent(turn, danger, { plan: 'yes' })
    case 'some':
    case 'unclear':
      return maybe(turn, danger)
    case 'no':
      return screen(turn, danger, [], { plan: 'no' })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return enough(turn, danger)
  }
}

/** Everything but a no counts as recent. */
export const recent: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'no':
      return screen(turn, danger, [], { recent: 'no' })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return enough(turn, danger)
    case 'yes':
    case 'some':
    case 'unclear':
      return screen(turn, atLeast(danger, 'high'), [], { recent: 'yes' })
  }
}
