import { minutesOf, stepOf, wordingsOf } from './flow.ts'
import type { AskingStep, Flow, Step } from './flow.ts'
import { en } from './messages/en.ts'
import type { MessageKey } from './messages/en.ts'
import type { Message } from './messages/message.ts'
import type { Card, Choice, FlowState, Utterance } from './types.ts'

/** Longest quotation of an answer inside a sentence, in code points. */
const MAX_QUOTE = 120

/** The names of a message's `{placeholders}`, over all its variants. */
export function placeholdersOf(message: Message): readonly string[] {
  const variants = typeof message === 'string' ? [message] : message
  const names = variants.flatMap((text) =>
    [...text.matchAll(/\{([A-Za-z]\w*)\}/g)].map(([, name]) => name ?? ''),
  )
  return [...new Set(names)]
}

/** What messages may quote of a flow: its answers, and `usualMinutes`. */
export function knownValues(
  flow: Flow,
  answers: FlowState['answers'],
): Readonly<Record<string, string | number>> {
  const known: Record<string, string | number> = { usualMinutes: minutesOf(flow, answers) }
  for (const [name, value] of Object.entries(answers)) {
    known[name] = typeof value === 'number' ? value : shorten(value, MAX_QUOTE)
  }
  return known
}

/** Cuts at a code point and says so with an ellipsis; line breaks become spaces. */
export function shorten(text: string, limit: number): string {
  const points = Array.from(text.replace(/\s+/gu, ' ').trim())
  return points.length <= limit ? points.join('') : `${points.slice(0, limit - 1).join('')}…`
}

/** An utterance with the values its message asks for, taken out of what is known. */
export function speak(
  say: MessageKey,
  known: Readonly<Record<string, string | number>>,
  rest: Omit<Utterance, 'say' | 'values'> = {},
): Utterance {
  const names = placeholdersOf(en[say]).filter((name) => Object.hasOwn(known, name))
  const values: Record<string, string | number> = {}
  for (const name of names) values[name] = known[name] ?? ''
  return { say, ...(names.length > 0 && { values }), ...rest }
}

/** The first wording that fits what is known; the last one when none does. */
export function wordingOf(
  step: Step<string>,
  known: Readonly<Record<string, string | number>>,
): MessageKey {
  const wordings = wordingsOf(step)
  const isKnown = (name: string) => Object.hasOwn(known, name)
  const fitting = wordings.find(
    ({ key, given }) =>
      (given === undefined || isKnown(given)) && placeholdersOf(en[key]).every(isKnown),
  )
  // A step has at least one wording: the type says so, the engine's own is the last resort.
  return (fitting ?? wordings.at(-1))?.key ?? 'flow.closed'
}

/** Asks the open step, with its buttons and its card. */
export function ask(flow: Flow, state: FlowState): Utterance[] {
  const step = stepOf(flow, state.step)
  if (!step) return []
  const known = knownValues(flow, state.answers)
  const choices = choicesOf(step)
  const card = cardOf(step, state.answers)
  return [
    speak(wordingOf(step, known), known, {
      ...(choices.length > 0 && { choices }),
      ...(card && { card }),
    }),
  ]
}

/** Asks the open step once more, in fewer words and without starting its card again. */
export function askAgain(flow: Flow, state: FlowState): Utterance[] {
  const step = stepOf(flow, state.step)
  if (!step || step.expect === 'end') return []
  const choices = choicesOf(step)
  return [
    speak(step.again ?? AGAIN[step.expect], knownValues(flow, state.answers), {
      ...(choices.length > 0 && { choices }),
    }),
  ]
}

/**
 * Offers the step's help or example and the way around it.
 *
 * @param plainest leaves out the step's own help, for when it did not help.
 */
export function askEasier(flow: Flow, state: FlowState, plainest: boolean): Utterance[] {
  const step = stepOf(flow, state.step)
  if (!step || step.expect === 'end') return []
  const own = step.expect === 'rating0to10' ? RATING_WORDS : choicesOf(step)
  const controls: Choice[] = [
    { id: 'skip', label: 'flow.choice.skip' },
    { id: 'leave', label: 'flow.choice.leave' },
  ]
  return [
    speak(
      (plainest ? undefined : step.help) ?? EASIER[step.expect],
      knownValues(flow, state.answers),
      {
        choices: [...own, ...controls],
      },
    ),
  ]
}

/** For those to whom numbers mean little: words, each with the rating it stands for. */
export const RATING_WORDS: readonly (Choice & {
  readonly value: number
  readonly also: readonly string[]
})[] = [
  {
    id: 'none',
    label: 'flow.rate.none',
    value: 1,
    also: ['barely', 'barely any', 'very little', 'hardly', '很少', '几乎没'],
  },
  {
    id: 'some',
    label: 'flow.rate.some',
    value: 4,
    also: ['a bit', 'a little', 'medium', 'moderate', 'so so', '有点', '有一点', '一点', '一般'],
  },
  {
    id: 'lot',
    label: 'flow.rate.lot',
    value: 7,
    also: ['lots', 'strong', 'high', 'very', 'really bad', '很强', '很难受', '很多', '挺难受'],
  },
  {
    id: 'most',
    label: 'flow.rate.most',
    value: 9,
    also: ['unbearable', 'extreme', 'extremely', '受不了', '受不了了', '非常难受', '极其难受'],
  },
]

type Asked = AskingStep['expect']

const AGAIN: Readonly<Record<Asked, MessageKey>> = {
  text: 'flow.again.text',
  list: 'flow.again.list',
  rating0to10: 'flow.again.rating',
  choice: 'flow.again.choice',
  yesNo: 'flow.again.yesNo',
  continue: 'flow.again.continue',
  done: 'flow.again.done',
}
const EASIER: Readonly<Record<Asked, MessageKey>> = {
  text: 'flow.easier.text',
  list: 'flow.easier.list',
  rating0to10: 'flow.easier.rating',
  choice: 'flow.easier.choice',
  yesNo: 'flow.easier.yesNo',
  continue: 'flow.easier.continue',
  done: 'flow.easier.done',
}

/** 0 … 10 as buttons; whoever prefers to write "about a six" still can. */
const RATINGS: readonly Choice[] = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).map((rating) => ({
  id: `rating${rating}`,
  label: `flow.number.${rating}` as const,
}))

function choicesOf(step: Step<string>): readonly Choice[] {
  switch (step.expect) {
    case 'choice':
      return step.choices.map(({ id, label }) => ({ id, label }))
    case 'yesNo':
      return [
        { id: 'yes', label: 'flow.choice.yes' },
        { id: 'no', label: 'flow.choice.no' },
      ]
    case 'continue':
      return [{ id: 'goOn', label: 'flow.choice.goOn' }]
    case 'done':
      return [{ id: 'done', label: 'flow.choice.done' }]
    case 'rating0to10':
      return RATINGS
    case 'text':
    case 'list':
    case 'end':
      return []
  }
}

function cardOf(step: Step<string>, answers: FlowState['answers']): Card | null {
  if (step.expect !== 'done' || !step.card) return null
  const { type, inhale, hold, exhale, minutes } = step.card
  const chosen = answers[minutes.answer]
  const length = typeof chosen === 'number' ? chosen : minutes.otherwise
  return { type, inhale, hold, exhale, seconds: Math.round(length * 60) }
}
