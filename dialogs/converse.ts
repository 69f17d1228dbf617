import { resumePaused } from './continue-flow.ts'
import { answerByListening } from './conversation/answer-by-listening.ts'
import { answerSmallTalk } from './conversation/answer-small-talk.ts'
import { answerCorrection, answerOffer, answerRequest } from './conversation/answer-wishes.ts'
import { recall, type Memory } from './conversation/memory.ts'
import { plainWords } from './conversation/plain-words.ts'
import {
  asksForHelp,
  asksToResume,
  breathingIsTheTrouble,
  dislikesExercise,
  namedTechnique,
  wantsOnlyListening,
} from './conversation/requests.ts'
import { findSmallTalk, findWordless, WORDLESS_REPLIES } from './conversation/small-talk.ts'
import { begin, finish, type Turn } from './conversation/turn.ts'
import { isTechnique } from './policy.ts'
import type { DialogStep } from './types.ts'

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
    return answerByListening(quiet, [{ say: 'talk.onlyListening' }])
  }
  const correction = answerCorrection(turn)
  if (correction !== null) return correction
  const wordless = findWordless(plain, input.text, input.reading.language)
  if (wordless !== null) return finish(turn, memory, [{ say: WORDLESS_REPLIES[wordless] }])
  const request = asksForHelp(plain)
  if (request !== null) return answerRequest(turn, request)
  const smallTalk = findSmallTalk(plain)
  if (smallTalk !== null) return answerSmallTalk(turn, smallTalk)
  return answerByListening(turn)
}
