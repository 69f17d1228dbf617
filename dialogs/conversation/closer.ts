import {
  GO_EMOTIONS,
  SHARED_EMOTIONS,
  type EmotionReading,
  type SharedEmotion,
} from '../../types.ts'
import { labelOf } from '../render.ts'
import type { DialogInput, DialogOutcome, DialogState, KeptCorrection } from '../types.ts'
import { threadQuestion } from './answer-small-talk.ts'
import type { Event } from './events.ts'
import { namedFeelings, type Family } from './feelings.ts'
import { keepCorrection } from './kept-corrections.ts'
import { hear } from './listen.ts'
import { recall, type Memory } from './memory.ts'
import { plainWords } from './plain-words.ts'
import { CLOSER_CHOICES, readCloser, type Closer } from './read-closer.ts'
import { asksForHelp } from './requests.ts'
import { isStuck } from './short-answers.ts'
import { findSmallTalk, withoutGreeting, type SmallTalk } from './small-talk.ts'
import { BURDENED } from './topics.ts'
import { finish, type Turn } from './turn.ts'

/** Name in `DialogState.notes`: the question waits for its answer, for one message. */
export const CLOSER_ASKED = 'closer.asked'
/** Name in `DialogState.notes`: the turn of talk in which it was asked last. */
const ASKED_TURN = 'closer.askedTurn'
/** It is not asked again within so many turns: hearing it every time would be a cross-examination. */
const QUIET_TURNS = 4

/** The families of what weighs in a voice. */
const FAMILY: Readonly<Partial<Record<SharedEmotion, Family>>> = {
  anger: 'angry',
  disgust: 'disgusted',
  fear: 'anxious',
  sadness: 'sad',
  joy: 'joyful',
  surprise: 'surprised',
}
/** Beside these the question fits; every other wish or question of the person is answered first. */
const LIGHT_TALK: ReadonlySet<SmallTalk | null> = new Set<SmallTalk | null>([
  null,
  'greeting',
  'acknowledge',
  'thanks',
  'nothing',
])
const LIGHT_EVENTS: ReadonlySet<Event> = new Set<Event>(['better'])

/** Whether the words of a message themselves tell of something hard. */
function tellsHardship({ plain, input, memory }: Turn): boolean {
  const { named } = namedFeelings(plain)
  const heard = hear(withoutGreeting(plain), input, memory)
  return (
    named.some((family) => family !== 'joyful' && family !== 'surprised') ||
    heard.loss ||
    heard.topics.some((topic) => BURDENED.has(topic)) ||
    heard.events.some((event) => !LIGHT_EVENTS.has(event)) ||
    asksForHelp(plain) !== null ||
    isStuck(plain)
  )
}

/**
 * Asks which is closer, where the words say fine and the voice sounds heavy. Null where they do not;
 * where the words themselves tell of something hard (then they are answered); near danger; and when
 * it was asked a moment ago. A voice that sounds lighter than the words is never held against them.
 */
export function askCloser(turn: Turn): DialogOutcome | null {
  const { state, input, plain, memory } = turn
  const { disagreement } = input.reading
  if (!disagreement) return null
  const { words, voice } = disagreement
  if ((words !== 'joy' && words !== 'neutral') || voice === 'joy' || voice === 'neutral')
    return null
  const lastTurn = state.notes[ASKED_TURN]
  const askedLately = typeof lastTurn === 'number' && memory.turn - lastTurn < QUIET_TURNS
  const nearDanger = state.crisis !== null || input.risk.level !== 'none'
  if (askedLately || nearDanger || !LIGHT_TALK.has(findSmallTalk(plain)) || tellsHardship(turn))
    return null
  const notes = { ...state.notes, [CLOSER_ASKED]: 1, [ASKED_TURN]: memory.turn }
  const sounds = labelOf(`closer.sounds.${voice}`, input.locale)
  return finish({ ...turn, state: { ...state, notes } }, memory, [
    { say: `closer.ask.${words}`, values: { voice: sounds }, choices: CLOSER_CHOICES },
  ])
}

/** True while "which is closer?" waits for its answer. */
export function closerAsked({ notes }: DialogState): boolean {
  return notes[CLOSER_ASKED] === 1
}

/**
 * Takes the person's answer to "which is closer?". It counts over both readings, for what is
 * remembered, for what follows and for the mood; undefined when the message is no answer to it.
 *
 * @param wasAsked the question was open when the message came
 */
export function answerCloser(
  wasAsked: boolean,
  state: DialogState,
  input: DialogInput,
): DialogOutcome | undefined {
  const read = state.lastReading
  if (!wasAsked || !read?.disagreement) return undefined
  const closer = readCloser(input.plain)
  if (closer === null) return undefined
  const recalled = recall(state.notes)
  const memory = { ...recalled, turn: recalled.turn + 1 }
  const plain = plainWords(input.plain)
  // The answer is a choice and tells no feeling of its own.
  const heard = { ...input, reading: { ...input.reading, abstained: true } }
  const turn: Turn = { state, input: heard, plain, memory }
  const answer = answered(turn, closer, read, read.disagreement)
  const settled = closer === 'neither' ? undefined : settle(read, closer)
  return {
    ...answer,
    state: { ...answer.state, lastReading: settled ?? read },
    ...(settled && { settled }),
  }
}

function answered(
  turn: Turn,
  closer: Closer,
  read: EmotionReading,
  { words, voice }: NonNullable<EmotionReading['disagreement']>,
): DialogOutcome {
  const inWords = FAMILY[words] ?? null
  const inVoice = FAMILY[voice] ?? null
  const noted = (wrong: KeptCorrection['read'] | null, said: Family | null): Turn => {
    const { input } = turn
    const profile = keepCorrection(input.profile, read, { read: wrong, said, at: input.now })
    return { ...turn, input: { ...input, profile } }
  }
  const corrected = (to: Family | null, from: Family | null): Memory => ({
    ...turn.memory,
    corrected: to,
    correctedFrom: from,
    correctedTurn: turn.memory.turn,
    family: to,
    familyTurn: turn.memory.turn,
  })
  switch (closer) {
    case 'words': {
      const memory = corrected(inWords, inVoice)
      const kept = { ...noted(inVoice, inWords), memory }
      return finish(kept, memory, [{ say: 'closer.words' }, threadQuestion(kept)])
    }
    case 'voice': {
      const memory = corrected(inVoice, inWords)
      const kept = noted(inWords ?? 'neutral', inVoice)
      const ask = inVoice === null ? 'talk.ask.open' : (`talk.ask.family.${inVoice}` as const)
      return finish(kept, memory, [{ say: 'closer.voice' }, { say: ask }])
    }
    case 'both':
      return finish(turn, turn.memory, [{ say: 'closer.both' }, { say: 'talk.ask.feeling' }])
    case 'neither':
      return finish(noted(inVoice, null), corrected(null, inVoice), [{ say: 'closer.neither' }])
  }
}

/**
 * The reading as the person settled it: theirs to tell, so it is sure. Undefined where the parts are
 * not known any more.
 */
function settle(read: EmotionReading, closer: Exclude<Closer, 'neither'>) {
  const partOf = (name: 'text' | 'voice') => read.parts?.find(({ modality }) => modality === name)
  const words = partOf('text')
  const voice = partOf('voice')
  if (!words || !voice) return undefined
  const { language, emotions, distress, modalities, model, parts = [] } = read
  const settled = (
    { shared, valence, arousal }: Pick<EmotionReading, 'shared' | 'valence' | 'arousal'>,
    labels: EmotionReading['emotions'],
  ): EmotionReading => ({
    ...{ language, emotions: labels, shared, valence, arousal, modalities, model, parts },
    ...(distress !== undefined && { distress }),
    ...{ confidence: 1, abstained: false, settled: closer },
  })
  switch (closer) {
    case 'words':
      return settled(words, emotions)
    case 'voice':
      // What the words showed is what the person took back.
      return settled(voice, FLAT)
    case 'both': {
      const shared = Object.fromEntries(
        SHARED_EMOTIONS.map((one) => [one, Math.max(words.shared[one], voice.shared[one])]),
      ) as Record<SharedEmotion, number>
      const valence = (words.valence + voice.valence) / 2
      const arousal = (words.arousal + voice.arousal) / 2
      return settled({ shared, valence, arousal }, emotions)
    }
  }
}

const FLAT = Object.fromEntries(
  GO_EMOTIONS.map((label) => [label, 1 / GO_EMOTIONS.length]),
) as EmotionReading['emotions']
