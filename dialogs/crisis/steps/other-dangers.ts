import { emergency } from '../enter.ts'
import { atLeast, atMost, finish, question, watch, withEmergency } from '../turn.ts'
import { leave, recheck, refused, type Answer } from './common.ts'

export const harm: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
    case 'some':
      return emergency(turn, {
        ...atLeast(danger, reply === 'yes' ? 'imminent' : 'high'),
        confirmed: true,
      })
    case 'no':
      return finish(turn, { ...danger, denied: true }, 'recheck', [
        { say: 'crisis.harm.no' },
        question(turn, 'recheck', danger),
      ])
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
    case 'unclear':
      return watch(turn, danger, [{ say: 'crisis.harm.no' }])
  }
}

export const safe: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return finish(turn, danger, 'tell', [
        { say: 'crisis.safe.yes' },
        { say: 'crisis.safe.private' },
        question(turn, 'tell', danger),
      ])
    case 'no':
      return emergency(turn, { ...atLeast(danger, 'high'), confirmed: true })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
    case 'some':
    case 'unclear':
      return finish(turn, danger, 'safeAgain', [question(turn, 'safeAgain', danger)])
  }
}

export const safeAgain: Answer = (turn, danger, reply) =>
  reply === 'some'
    ? emergency(turn, { ...atLeast(danger, 'high'), confirmed: true })
    : reply === 'unclear'
      ? leave(turn, danger)
      : safe(turn, danger, reply)

export const other: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
    case 'some':
      return emergency(turn, { ...atLeast(danger, 'high'), confirmed: true })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
    case 'no':
    case 'unclear':
      return danger.level === 'low'
        ? watch(turn, danger, [{ say: 'crisis.other.past' }])
        : watch(turn, danger, [
            danger.kind === 'abuse'
              ? withEmergency(turn, 'crisis.other.safety')
              : { say: 'crisis.other.later' },
          ])
  }
}

/** No air: known panic, or an emergency. Whatever is not a plain yes is an emergency. */
export const panic: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return watch(turn, atMost(danger, 'low'), [withEmergency(turn, 'crisis.panic.yes')])
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
    case 'no':
    case 'some':
    case 'unclear':
      return emergency(turn, { ...atLeast(danger, 'high'), confirmed: reply === 'no' })
  }
}
