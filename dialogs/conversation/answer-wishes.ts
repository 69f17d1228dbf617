import { HIGH_INTENSITY, type Technique } from '../policy.ts'
import { aboutKey } from '../policy/words.ts'
import type { DialogOutcome, Utterance } from '../types.ts'
import { answerByListening } from './answer-by-listening.ts'
import { findCorrection } from './corrections.ts'
import { isFamily, type Family } from './feelings.ts'
import { keepCorrection } from './kept-corrections.ts'
import { hear, type Heard } from './listen.ts'
import { recentFamily, type Memory } from './memory.ts'
import { replyToOffer } from './offer-replies.ts'
import {
  begin,
  decide,
  finish,
  heardInto,
  offerChoices,
  offering,
  techniqueChoice,
  type Turn,
} from './turn.ts'

/** An exercise was offered in the turn before; null when the message is about something else. */
export function answerOffer(turn: Turn, technique: Technique): DialogOutcome | null {
  const { input, memory } = turn
  const reply = replyToOffer(turn.plain, input.text)
  switch (reply.kind) {
    case 'accept':
      return begin(turn, technique, turn.state.offer?.short)
    case 'technique':
      return begin(turn, reply.technique)
    case 'refuse': {
      const refused: Memory = { ...memory, refused: technique, refusedTurn: memory.turn }
      const rest: Turn = { ...turn, memory: refused, state: { ...turn.state, offer: null } }
      if (reply.tellsMore) return answerByListening(rest, [{ say: 'talk.refused.short' }])
      return finish(rest, refused, [{ say: 'talk.refused' }])
    }
    case 'other': {
      const heard: Heard = { ...hear('', input, memory), intensity: memory.intensity }
      const choice = decide(turn, heard, memory, true, [technique])
      return choice.kind === 'offer'
        ? offering(turn, memory, choice, [])
        : finish(turn, memory, [{ say: 'talk.noOther' }])
    }
    case 'about': {
      const choices = offerChoices([])
      const say: Utterance[] = [
        { say: aboutKey(technique) },
        { say: 'policy.offer.again', choices },
      ]
      return finish(turn, memory, say, turn.state.offer)
    }
    case 'talk':
      return null
  }
}

/** A person asks for calm, for an exercise or for help. */
export function answerRequest(turn: Turn, request: 'calm' | 'help'): DialogOutcome {
  const heard = hear(turn.plain, turn.input, turn.memory)
  const known =
    heard.topic !== null || heard.families.length > 0 || recentFamily(turn.memory) !== null
  if (request === 'help' && !known) {
    const choices = [techniqueChoice('pacedBreathing'), techniqueChoice('grounding')]
    return finish(turn, turn.memory, [{ say: 'talk.helpMe', choices }])
  }
  const intensity = request === 'calm' ? Math.max(heard.intensity, HIGH_INTENSITY) : heard.intensity
  const urgent: Heard = { ...heard, intensity }
  const after = heardInto(turn.memory, urgent)
  const choice = decide(turn, urgent, after, true)
  return choice.kind === 'offer'
    ? offering(turn, after, choice, [{ say: 'talk.gladly' }])
    : finish(turn, after, [{ say: 'talk.noOther' }])
}

/** The feeling that the answer before guessed at, in so many words. */
function guessSaid(said: readonly string[]): Family | null {
  const [, name] = /^reflect\.maybe\.(\w+)#/.exec(said.at(-2) ?? said.at(-1) ?? '') ?? []
  return isFamily(name) ? name : null
}

/** A reading is put right; null when the message does nothing of the kind. */
export function answerCorrection(turn: Turn): DialogOutcome | null {
  const { memory } = turn
  const assumed = recentFamily(memory) ?? guessSaid(turn.state.said)
  // Before anything was read there is nothing to put right: "not sad, just tired" is an opening.
  if (memory.turn <= 1 || (assumed === null && turn.state.lastReading === null)) return null
  const correction = findCorrection(turn.plain, assumed)
  if (correction === null) return null
  const corrected: Memory = {
    ...memory,
    corrected: correction.to,
    correctedFrom: correction.from ?? (memory.family === correction.to ? null : memory.family),
    correctedTurn: memory.turn,
    family: correction.to,
    familyTurn: memory.turn,
  }
  const profile = keepCorrection(turn.input.profile, turn.state.lastReading, {
    read: correction.from ?? assumed,
    said: correction.to,
    at: turn.input.now,
  })
  const kept: Turn = { ...turn, input: { ...turn.input, profile } }
  return correction.to === null
    ? finish(kept, corrected, [{ say: 'talk.corrected.ask' }])
    : finish(kept, corrected, [
        { say: `talk.corrected.${correction.to}` },
        { say: `talk.ask.family.${correction.to}` },
      ])
}
