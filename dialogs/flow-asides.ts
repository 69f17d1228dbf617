import { askAgain } from './ask-step.ts'
import { ASIDE, outcome, PUT_OFF } from './flow-turn.ts'
import type { OpenTurn } from './flow-turn.ts'
import { readReply, takesFreeText } from './read-reply.ts'
import { isGoOn, matchChoice, offScript, parseYesNo } from './replies.ts'
import { leave, move, pause, stayWithWorry } from './take-step.ts'
import type { Choice, DialogOutcome } from './types.ts'

const REFUSAL_CHOICES: readonly Choice[] = [
  { id: 'pause', label: 'flow.choice.pause' },
  { id: 'skip', label: 'flow.choice.skip' },
  { id: 'leave', label: 'flow.choice.leave' },
  { id: 'goOn', label: 'flow.choice.goOn' },
]
const WORRY_CHOICES: readonly Choice[] = [
  { id: 'stay', label: 'flow.choice.stay' },
  { id: 'finish', label: 'flow.choice.finish' },
]

/** Questions that an exercise asks off its script, and what they offer. */
const ASIDES = {
  refusal: { say: 'flow.refused', choices: REFUSAL_CHOICES },
  discomfort: { say: 'flow.discomfort', choices: REFUSAL_CHOICES },
  worry: { say: 'flow.worry', choices: WORRY_CHOICES },
} as const

/** Leaves the step for a moment to ask what the person would rather do. */
export function askAside(turn: OpenTurn, name: keyof typeof ASIDES): DialogOutcome {
  return outcome(turn, { notes: { ...turn.state.notes, [ASIDE]: name } }, [ASIDES[name]])
}

/** Reads the answer to "pause, skip or leave?" and "stay with that or finish?"; null if it is none. */
export function answerAside(turn: OpenTurn, aside: string | number): DialogOutcome | null {
  const { plain, event } = turn.input
  if (event !== undefined) return null
  const reply = readReply(turn.open.step, turn.step, turn.open.answers, turn.input)
  const fits = reply !== null && !takesFreeText(turn.step)
  // A bare number that answers the step is meant for it, not for the order of our buttons.
  if (fits && /^\d+$/u.test(plain)) return null
  if (aside === 'worry') {
    const chosen = matchChoice(plain, WORRY_CHOICES)
    const yes = parseYesNo(plain)
    if (chosen === 'stay' || yes === true) return stayWithWorry(turn)
    if (chosen === 'finish' || yes === false || isGoOn(plain)) {
      const notes = { ...turn.state.notes, [PUT_OFF]: 1 }
      return outcome(turn, { notes }, [
        { say: 'flow.worry.finish' },
        ...askAgain(turn.flow, turn.open),
      ])
    }
    // Whoever simply goes on telling has chosen to stay with it.
    const off = offScript(plain, { freeText: true })
    return !fits && (off === 'none' || off === 'worry') && countWords(plain) >= 3
      ? stayWithWorry(turn)
      : null
  }
  switch (matchChoice(plain, REFUSAL_CHOICES)) {
    case 'pause':
      return pause(turn)
    case 'skip':
      return move(turn, { kind: 'skip' }, [{ say: 'flow.skipped' }])
    case 'leave':
      return leave(turn, turn.open)
    case 'goOn':
      return outcome(turn, {}, askAgain(turn.flow, turn.open))
    case null:
      break
  }
  // A second no is a no. A bare yes to three options takes the one that loses nothing.
  if (fits) return null
  if (offScript(plain, { freeText: false }) === 'refusal') return leave(turn, turn.open)
  return parseYesNo(plain) === true ? pause(turn) : null
}

/** Valence at and below which a message that does not fit is heard before the exercise. */
const HEAVY_VALENCE = -0.4

/** Strong feeling in a message that does not answer: somebody is telling, not answering. */
export function isHeavy({ step, input }: OpenTurn): boolean {
  const { reading, plain } = input
  if (step.expect === 'text' || reading.abstained || reading.valence > HEAVY_VALENCE) return false
  if (step.expect === 'list') {
    // A list of what is there may well be of sad things; a long sentence about oneself is no list.
    const longest = Math.max(...plain.split(/[,;、]/u).map(countWords))
    return longest >= 7 && /\b(?:i|my|me)\b|我/u.test(plain)
  }
  return countWords(plain) >= 4
}

/** Words of a text: Latin ones as they stand, Han two characters to a word. */
function countWords(plain: string): number {
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0
  const others = plain.match(/[\p{L}\p{N}']+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word))
  return Math.ceil(han / 2) + (others?.length ?? 0)
}
