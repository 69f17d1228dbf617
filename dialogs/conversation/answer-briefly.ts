import { formatHelplines } from '../crisis/helplines.ts'
import { HIGH_INTENSITY, TURNS_AFTER_REFUSAL } from '../policy.ts'
import type { DialogOutcome } from '../types.ts'
import { threadQuestion } from './answer-small-talk.ts'
import { hear } from './listen.ts'
import { recentFamily } from './memory.ts'
import { askedLast, bareRating, findShortAnswer, findWellness } from './short-answers.ts'
import { wordCount } from './word-count.ts'
import { decide, finish, heardInto, offerChoices, offering, type Turn } from './turn.ts'

/** From here on a number out of ten is more than bearable. */
const MIDDLE = 4

/** Questions that the name of a matter answers. */
const WHICH = /^(?:talk\.ask\.long|reflect\.two)#/
const FEW = 8

/** Answers a word or two by what was asked before; null when the message says more. */
export function answerShort(turn: Turn): DialogOutcome | null {
  const { memory, state, plain } = turn
  const asked = askedLast(state.said)
  const rating = bareRating(plain)
  if (rating !== null && memory.turn > 2 && asked !== 'howAreYou') {
    return answerRating(turn, rating)
  }
  if (asked === 'allRight') {
    switch (findWellness(plain)) {
      case 'well':
        return finish(turn, memory, [{ say: 'talk.bye' }])
      case 'notWell': {
        const { country } = turn.input.profile
        const helplines = formatHelplines(country, turn.input.locale)
        const card = { type: 'helplines', country } as const
        return finish(turn, memory, [{ say: 'talk.farewell.no', values: { helplines }, card }])
      }
      case null:
        return null
    }
  }
  if (WHICH.test(state.said.at(-1) ?? '') && wordCount(plain) <= FEW) {
    const heard = hear(plain, turn.input, memory)
    const say = [{ say: 'talk.thatFirst' }, { say: 'talk.ask.further' }] as const
    if (heard.events.length === 0) return finish(turn, heardInto(memory, heard), say)
  }
  switch (findShortAnswer(plain, asked)) {
    case 'inBetween':
      return finish(turn, memory, [{ say: memory.turn > 2 ? 'talk.okay.mid' : 'talk.okay' }])
    case 'soSo':
      return finish(turn, memory, [{ say: 'talk.okay' }])
    case 'maybe':
      return finish(turn, memory, [{ say: 'talk.maybe' }])
    case 'agree':
      return finish(turn, memory, [{ say: 'talk.ack.open' }])
    case 'no':
      return finish(turn, memory, [{ say: 'talk.no.open' }])
    case 'nobody':
      return finish(turn, memory, [{ say: 'talk.alone' }])
    case null:
      return null
  }
}

/** A bare number in the middle of a talk: how strong it is, said back so that it can be put right. */
function answerRating(turn: Turn, rating: number): DialogOutcome {
  const { input, memory } = turn
  const silent = { ...input, reading: { ...input.reading, abstained: true } }
  const heard = { ...hear('', silent, memory), intensity: rating }
  const after = { ...memory, intensity: rating }
  const values = { n: rating }
  if (rating >= HIGH_INTENSITY) {
    const choice = decide(turn, heard, after, false)
    const said = { say: 'talk.scale.high', values } as const
    return choice.kind === 'offer'
      ? offering(turn, after, choice, [said])
      : finish(turn, after, [said, { say: 'talk.ask.scale', values: { lower: rating - 1 } }])
  }
  return rating >= MIDDLE
    ? finish(turn, after, [
        { say: 'talk.scale.middle', values },
        { say: 'talk.ask.scale', values: { lower: rating - 1 } },
      ])
    : finish(turn, after, [{ say: 'talk.scale.low', values }, threadQuestion(turn)])
}

/**
 * "I don't know what to do about it": asks whether to look for a way together. Where nothing can
 * be solved, or an exercise was just refused, it asks what is needed instead.
 */
export function answerStuck(turn: Turn): DialogOutcome {
  const { memory, input } = turn
  const heard = hear(turn.plain, input, memory)
  const after = heardInto(memory, heard)
  const nothingKnown =
    memory.turn <= 1 &&
    heard.topic === null &&
    heard.events.length === 0 &&
    recentFamily(memory) === null
  if (nothingKnown) return finish(turn, after, [{ say: 'talk.adviceFirst' }])
  const refusedLately =
    memory.refused !== null && memory.turn - memory.refusedTurn <= TURNS_AFTER_REFUSAL
  const choice = decide(turn, heard, after, true)
  if (
    choice.kind === 'listen' ||
    refusedLately ||
    heard.loss ||
    memory.avoid.includes('problemSolving')
  ) {
    return finish(turn, after, [{ say: 'talk.stuck.ask' }])
  }
  if (heard.intensity >= HIGH_INTENSITY) return offering(turn, after, choice, [])
  const others = [choice.technique, ...choice.alternatives].filter(
    (one) => one !== 'problemSolving',
  )
  const offer = { technique: 'problemSolving', reason: 'talk.stuck', at: input.now } as const
  return finish(
    turn,
    { ...after, offeredTurn: memory.turn, listened: 0 },
    [
      { say: 'talk.stuck' },
      { say: 'policy.offer.problemSolving', choices: offerChoices(others.slice(0, 1)) },
    ],
    offer,
  )
}
