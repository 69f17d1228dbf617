import { Converter } from 'opencc-js/t2cn'
import { converse } from '../../../dialogs/converse.ts'
import { renderUtterance } from '../../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type {
  DialogInput,
  DialogOutcome,
  DialogState,
  DialogStep,
  Profile,
  Utterance,
} from '../../../dialogs/types.ts'
import {
  GO_EMOTIONS,
  SHARED_EMOTIONS,
  type EmotionReading,
  type GoEmotion,
  type Locale,
  type SharedEmotion,
} from '../../../types.ts'

const toSimplified: (text: string) => string = Converter({ from: 'tw', to: 'cn' })

/** A reading in which nothing was found and which abstains, changed by what a test needs. */
export function readingOf(
  changes: Partial<Omit<EmotionReading, 'emotions' | 'shared'>> & {
    emotions?: Partial<Record<GoEmotion, number>>
    shared?: Partial<Record<SharedEmotion, number>>
  } = {},
): EmotionReading {
  const { emotions, shared, ...rest } = changes
  const zeroGo = Object.fromEntries(GO_EMOTIONS.map((label) => [label, 0.02]))
  const zeroShared = Object.fromEntries(SHARED_EMOTIONS.map((label) => [label, 0.02]))
  return {
    language: 'en',
    emotions: { ...zeroGo, ...emotions } as Record<GoEmotion, number>,
    shared: { ...zeroShared, ...shared } as Record<SharedEmotion, number>,
    valence: 0,
    arousal: 0,
    confidence: 0.3,
    abstained: true,
    modalities: ['text'],
    model: 'test',
    ...rest,
  }
}

/** The normalisation that comes before the dialog. */
export const plainOf = (text: string): string =>
  toSimplified(text.normalize('NFKC')).toLowerCase().trim()

export function inputOf(text: string, changes: Partial<DialogInput> = {}): DialogInput {
  return {
    text,
    plain: plainOf(text),
    locale: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en',
    reading: readingOf(),
    risk: { level: 'none', kind: null, about: 'self', evidence: [] },
    profile: EMPTY_PROFILE,
    now: 1_700_000_000_000,
    ...changes,
  }
}

export interface Answered extends DialogOutcome {
  readonly texts: readonly string[]
  readonly choices: readonly string[]
}

/** Answers one message and puts the answer into words, as the service does. */
export function answer(
  state: DialogState,
  input: DialogInput,
  step: DialogStep = converse,
): Answered {
  const outcome = step(state, input)
  let said = outcome.state.said
  const texts: string[] = []
  const choices: string[] = []
  for (const utterance of outcome.say) {
    const rendered = renderUtterance(utterance, input.locale, said)
    said = rendered.said
    texts.push(rendered.text)
    choices.push(...rendered.choices)
  }
  return { ...outcome, state: { ...outcome.state, said }, texts, choices }
}

/** A conversation from its first message; hands back every answer. */
export function talk(
  texts: readonly (string | DialogInput)[],
  options: { locale?: Locale; profile?: Profile; state?: DialogState } = {},
): Answered[] {
  const answers: Answered[] = []
  let state = options.state ?? EMPTY_STATE
  let profile = options.profile ?? EMPTY_PROFILE
  for (const [index, entry] of texts.entries()) {
    const input =
      typeof entry === 'string'
        ? inputOf(entry, {
            profile,
            now: 1_700_000_000_000 + index * 60_000,
            ...(options.locale && { locale: options.locale }),
          })
        : { ...entry, profile }
    const answered = answer(state, input)
    answers.push(answered)
    state = answered.state
    profile = answered.profile
  }
  return answers
}

export const keysOf = (say: readonly Utterance[]): readonly string[] => say.map((one) => one.say)

/** Question marks of a whole answer. */
export const questionMarks = (texts: readonly string[]): number =>
  texts.join(' ').match(/[?？]/g)?.length ?? 0
