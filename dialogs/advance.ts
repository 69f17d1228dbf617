import { answerName, DISTRESS_BEFORE, FORM, isShortForm, SHORT_FORM, stepOf } from './flow.ts'
import type { AskingStep, Flow, Next, Step, Target } from './flow.ts'
import { GUARDS } from './guards.ts'
import { isNothing } from './replies.ts'
import type { FlowState } from './types.ts'

/** What the person's message means to the open step. */
export type FlowReply =
  | { readonly kind: 'text'; readonly text: string; readonly plain: string }
  | { readonly kind: 'rating'; readonly value: number }
  | { readonly kind: 'choice'; readonly id: string }
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  | { readonly kind: 'go' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'discomfort' }
  | { readonly kind: 'misfit' }

/** What one step did. */
export type Advance =
  /** The flow waits at `state.step`. */
  | { readonly kind: 'moved'; readonly state: FlowState }
  /** The reply does not fit; `state.misses` was counted up. */
  | { readonly kind: 'misfit'; readonly state: FlowState }
  /** `back` at the first step. */
  | { readonly kind: 'atStart'; readonly state: FlowState }
  /** `closing` is the end step that was reached, null when the flow ended without one. */
  | { readonly kind: 'finished'; readonly state: FlowState; readonly closing: string | null }
  /** `listen` is true when the person is to be heard out instead. */
  | { readonly kind: 'left'; readonly state: FlowState; readonly listen?: true }
  | { readonly kind: 'switched'; readonly state: FlowState; readonly to: string }

/** Code points of an answer that are kept; a flow's state must stay small. */
export const MAX_ANSWER = 1000
/** Steps that `back` can undo; loops would otherwise make the state grow. */
const MAX_TRAIL = 40

/**
 * Opens a flow at its first step. A distress rating that is already known, as after a switch from
 * another technique, is kept and not asked for again. `short` is the short form (guard `shortForm`).
 */
export function beginFlow(
  flow: Flow,
  now: number,
  {
    distressBefore,
    short = false,
  }: { readonly distressBefore?: number | undefined; readonly short?: boolean } = {},
): FlowState {
  const fresh: FlowState = {
    flow: flow.id,
    version: flow.version,
    step: flow.start,
    answers: {
      ...(distressBefore !== undefined && { [DISTRESS_BEFORE]: distressBefore }),
      ...(short && { [FORM]: SHORT_FORM }),
    },
    trail: [],
    startedAt: now,
    misses: 0,
  }
  const begun = goTo(flow, fresh, flow.start)
  return begun.kind === 'moved' ? begun.state : fresh
}

/** What became of a saved flow: it goes on, starts over, or no longer exists. */
export type Restored =
  | { readonly kind: 'same'; readonly flow: Flow; readonly state: FlowState }
  | { readonly kind: 'restarted'; readonly flow: Flow; readonly state: FlowState }
  | { readonly kind: 'gone' }

/** Fits a saved state to the techniques of today: another version or unknown step starts over. */
export function restoreFlow(flows: readonly Flow[], saved: FlowState, now: number): Restored {
  const flow = flows.find(({ id }) => id === saved.flow)
  if (!flow) return { kind: 'gone' }
  const step = stepOf(flow, saved.step)
  if (saved.version !== flow.version || !step || step.expect === 'end') {
    return {
      kind: 'restarted',
      flow,
      state: beginFlow(flow, now, { short: isShortForm(saved.answers) }),
    }
  }
  return { kind: 'same', flow, state: saved }
}

/**
 * One step of a flow. Pure; never throws: a state whose step the flow does not know comes back as
 * a misfit (`restoreFlow` deals with that before).
 */
export function advance(flow: Flow, state: FlowState, reply: FlowReply): Advance {
  const step = stepOf(flow, state.step)
  if (!step || step.expect === 'end') return misfit(state)
  switch (reply.kind) {
    case 'leave':
      return { kind: 'left', state }
    case 'back':
      return back(flow, state)
    case 'misfit':
      return misfit(state)
    case 'discomfort':
      return flow.discomfort === undefined || flow.discomfort === state.step
        ? misfit(state)
        : goTo(flow, passed(state), flow.discomfort)
    case 'skip':
      return goTo(flow, passed(state), resolve(step.next, state, null))
    case 'text':
    case 'rating':
    case 'choice':
    case 'yesNo':
    case 'go': {
      const answer = read(step, reply)
      if (!answer) return misfit(state)
      const name = answerName(state.step, step)
      const answers =
        answer.value !== null
          ? { ...state.answers, [name]: answer.value }
          : answer.nothing
            ? without(state.answers, name)
            : state.answers
      const answered = passed({ ...state, answers })
      return goTo(flow, answered, answer.to ?? resolve(step.next, answered, answer.last))
    }
  }
}

interface Answer {
  /** What is saved; null when there is nothing worth saving. */
  readonly value: string | number | null
  /** What guards see. */
  readonly last: string | number | null
  readonly to?: Target<string> | undefined
  /** The person said that there is none. */
  readonly nothing?: true
}

/** The answer that a reply gives to a step; null when it does not fit. */
function read(step: AskingStep, reply: FlowReply): Answer | null {
  switch (step.expect) {
    case 'text':
    case 'list':
      if (reply.kind !== 'text' || reply.text.trim() === '') return null
      // "Nothing" is an answer for the guards, and nothing to quote or to keep on a card.
      return isNothing(reply.plain)
        ? { value: null, last: reply.plain, nothing: true }
        : { value: clip(reply.text), last: reply.plain }
    case 'rating0to10':
      if (reply.kind !== 'rating' || !(reply.value >= 0 && reply.value <= 10)) return null
      // Minus zero is in the range, and JSON does not know it.
      return { value: Math.abs(reply.value), last: reply.value }
    case 'choice': {
      if (reply.kind !== 'choice') return null
      const choice = step.choices.find(({ id }) => id === reply.id)
      if (!choice) return null
      const value = choice.value ?? choice.id
      return { value, last: value, to: choice.to }
    }
    case 'yesNo': {
      if (reply.kind !== 'yesNo') return null
      const value = reply.yes ? 'yes' : 'no'
      return { value, last: value }
    }
    case 'continue':
    case 'done':
      return reply.kind === 'go' ? { value: null, last: null } : null
  }
}

/** Cuts at code points, and drops lone surrogates, which would not survive being stored as UTF-8. */
function clip(text: string): string {
  return Array.from(text.trim().replace(/\p{Surrogate}/gu, ''))
    .slice(0, MAX_ANSWER)
    .join('')
}

function resolve(
  next: Next<string>,
  { answers }: FlowState,
  last: string | number | null,
): Target<string> {
  if (typeof next === 'string') return next
  for (const transition of next) {
    if ('else' in transition) return transition.else
    if (GUARDS[transition.when]({ answers, last })) return transition.to
  }
  // `validateFlows` reports a missing else; a person in the middle of it is let out instead.
  return '@leave'
}

function goTo(
  flow: Flow,
  state: FlowState,
  target: Target<string>,
  skipped: readonly string[] = [],
): Advance {
  if (target === '@finish') return { kind: 'finished', state, closing: null }
  if (target === '@leave') return { kind: 'left', state }
  if (target === '@listen') return { kind: 'left', state, listen: true }
  if (target.startsWith('@switch:')) {
    return { kind: 'switched', state, to: target.slice('@switch:'.length) }
  }
  const step: Step<string> | undefined = stepOf(flow, target)
  if (!step) return { kind: 'left', state }
  if (step.expect === 'end') return { kind: 'finished', state, closing: target }
  const known = state.answers[DISTRESS_BEFORE]
  const asked = answerName(target, step) === DISTRESS_BEFORE && known !== undefined
  // `skipped` lets a faulty flow, whose ratings only lead to each other, come to a halt.
  if (asked && !skipped.includes(target)) {
    return goTo(flow, state, resolve(step.next, state, known), [...skipped, target])
  }
  return { kind: 'moved', state: { ...state, step: target } }
}

function without(answers: FlowState['answers'], name: string): FlowState['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([answer]) => answer !== name))
}

function passed(state: FlowState): FlowState {
  return { ...state, trail: [...(state.trail ?? []), state.step].slice(-MAX_TRAIL), misses: 0 }
}

function misfit(state: FlowState): Advance {
  return { kind: 'misfit', state: { ...state, misses: state.misses + 1 } }
}

/** Goes to the step before and forgets what was answered there. */
function back(flow: Flow, state: FlowState): Advance {
  const trail = state.trail ?? []
  const name = trail.at(-1)
  const step = name === undefined ? undefined : stepOf(flow, name)
  if (name === undefined || !step || step.expect === 'end') return { kind: 'atStart', state }
  const answers = without(state.answers, answerName(name, step))
  return {
    kind: 'moved',
    state: { ...state, step: name, answers, trail: trail.slice(0, -1), misses: 0 },
  }
}
