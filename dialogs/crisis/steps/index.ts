import type { Answer } from './common.ts'
import type { Question } from '../turn.ts'
import { ask, askAgain, recheckAnswer, soft } from './opening.ts'
import { harm, other, panic, safe, safeAgain } from './other-dangers.ts'
import { before, how, intend, prepared, recent, today } from './screener.ts'
import { called, calledAgain, checkIn, planOffer, someone, tell, willing } from './support.ts'

/** How each step takes its answer. */
export const ANSWERS: Readonly<Record<Question, Answer>> = {
  soft,
  ask,
  askAgain,
  today,
  tell,
  someone,
  called,
  calledAgain,
  recheck: recheckAnswer,
  harm,
  safe,
  safeAgain,
  other,
  panic,
  how,
  intend,
  plan: prepared,
  before,
  recent,
  willing,
  planOffer,
  checkIn,
}
