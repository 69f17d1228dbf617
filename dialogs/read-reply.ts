import type { FlowReply } from './advance.ts'
import { RATING_WORDS } from './ask-step.ts'
import { answerName } from './flow.ts'
import type { AskingStep } from './flow.ts'
import { isContinue, isDone, matchChoice, parseRating, parseYesNo } from './replies.ts'
import type { DialogInput, FlowState } from './types.ts'

/** The event that a page sends when its breathing pacer has run to the end. */
export const PACER_FINISHED = 'pacer.finished'

/** True where any words are an answer, so that only clear off-script signs count. */
export function takesFreeText({ expect }: AskingStep): boolean {
  return expect === 'text' || expect === 'list'
}

/** The answer that a message gives to a step; null when it gives none. */
export function readReply(
  name: string,
  step: AskingStep,
  answers: FlowState['answers'],
  input: Pick<DialogInput, 'text' | 'plain' | 'event'>,
): FlowReply | null {
  const { text, plain, event } = input
  if (event !== undefined) {
    return event === PACER_FINISHED && step.expect === 'done' ? { kind: 'go' } : null
  }
  switch (step.expect) {
    case 'text':
    case 'list':
      return /[\p{L}\p{N}]/u.test(plain) ? { kind: 'text', text, plain } : null
    case 'rating0to10': {
      // "The same" in a rating afterwards means the one before of that name.
      const earlier = answers[answerName(name, step).replace(/After$/, 'Before')]
      const value = parseRating(plain, typeof earlier === 'number' ? { earlier } : {})
      if (value !== null) return { kind: 'rating', value }
      const word = matchChoice(plain, RATING_WORDS)
      const rated = RATING_WORDS.find(({ id }) => id === word)
      return rated ? { kind: 'rating', value: rated.value } : null
    }
    case 'choice': {
      const id = matchChoice(plain, step.choices)
      return id === null ? null : { kind: 'choice', id }
    }
    case 'yesNo': {
      const yes = parseYesNo(plain)
      return yes === null ? null : { kind: 'yesNo', yes }
    }
    case 'continue':
      return isContinue(plain) ? { kind: 'go' } : null
    case 'done':
      return isDone(plain) ? { kind: 'go' } : null
  }
}
