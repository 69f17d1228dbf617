import { resumePaused } from './continue-flow.ts'
import { answerByListening } from './conversation/answer-by-listening.ts'
import { answerShort, answerStuck } from './conversation/answer-briefly.ts'
import { answerSmallTalk, threadQuestion } from './conversation/answer-small-talk.ts'
import { askCloser } from './conversation/closer.ts'
import { answerCorrection, answerOffer, answerRequest } from './conversation/answer-wishes.ts'
import { recall, type Memory } from './conversation/memory.ts'
import { plainWords } from './conversation/plain-words.ts'
import {
  asksForHelp,
  asksToResume,
  breathingIsTheTrouble,
  dislikesExercise,
  refusesExercise,
  namedTechnique,
  wantsOnlyListening,
} from './conversation/requests.ts'
import { isStuck } from './conversation/short-answers.ts'
import { findSmallTalk, findWordless, WORDLESS_REPLIES } from './conversation/small-talk.ts'
import { wordCount } from './conversation/word-count.ts'
import { begin, finish, type Turn } from './conversation/turn.ts'
import { isTechnique } from './policy.ts'
import { extract } from './remember/extract.ts'
import type { DialogStep, Utterance } from './types.ts'

/** Turns without any offer after "I just want to be heard", on top of those after a refusal. */
const QUIET_TURNS = 8

/** No exercise is offered unasked for a while. */
const refusing = (memory: Memory, turns: number): Memory => ({
  ...memory,
  refused: memory.refused ?? 'pacedBreathing',
  refusedTurn: memory.turn + turns,
})

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
  const name = plain.length <= 24 ? extract(input.text, input.now).at(0) : undefined
  if (name?.kind === 'self') {
    const named: Utterance = { say: 'remember.named', values: { name: name.text } }
    return finish(turn, memory, [named, threadQuestion(turn)])
  }
  if (wantsOnlyListening(plain)) {
    const quiet: Turn = { ...turn, memory: refusing(memory, QUIET_TURNS) }
    const only: Utterance = { say: 'talk.onlyListening' }
    return wordCount(plain) <= 10
      ? finish(quiet, quiet.memory, [only, threadQuestion(quiet)])
      : answerByListening(quiet, [only])
  }
  if (disliked.length > 0 && refusesExercise(plain)) {
    const refused: Turn = { ...turn, memory: refusing(memory, 0) }
    return finish(refused, refused.memory, [{ say: 'talk.refused.short' }, threadQuestion(refused)])
  }
  const correction = answerCorrection(turn)
  if (correction !== null) return correction
  const closer = askCloser(turn)
  if (closer !== null) return closer
  const short = answerShort(turn)
  if (short !== null) return short
  if (isStuck(plain)) return answerStuck(turn)
  const wordless = findWordless(plain, input.text, input.reading.language)
  if (wordless !== null) return finish(turn, memory, [{ say: WORDLESS_REPLIES[wordless] }])
  const request = asksForHelp(plain)
  if (request !== null) return answerRequest(turn, request)
  const smallTalk = findSmallTalk(plain)
  if (smallTalk !== null) return answerSmallTalk(turn, smallTalk)
  return answerByListening(turn)
}
