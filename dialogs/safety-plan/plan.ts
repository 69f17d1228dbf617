import { PLAN_STEPS, type PlanLines, type PlanStep, type SafetyPlan } from '../types.ts'

/** Lines that one step holds: more would not be read in a bad hour. */
export const MOST_LINES = 8
/** Longest line, in code points. */
export const LONGEST_LINE = 200
/** How many changes can be undone. */
export const MOST_UNDO = 10

const EMPTY_LINES: PlanLines = {
  signs: [],
  alone: [],
  distract: [],
  ask: [],
  professionals: [],
  surroundings: [],
}

/** A plan in which nothing is written yet. */
export function emptyPlan(now: number): SafetyPlan {
  return { version: 1, lines: EMPTY_LINES, updatedAt: now, before: [] }
}

/** True when at least one line is written. */
export function hasLines(plan: SafetyPlan | undefined): plan is SafetyPlan {
  return plan !== undefined && PLAN_STEPS.some((step) => plan.lines[step].length > 0)
}

/** The first step without a line; null when each has one. */
export function firstEmpty({ lines }: SafetyPlan): PlanStep | null {
  return PLAN_STEPS.find((step) => lines[step].length === 0) ?? null
}

/** The step after this one; null after the last. */
export function stepAfter(step: PlanStep): PlanStep | null {
  return PLAN_STEPS[PLAN_STEPS.indexOf(step) + 1] ?? null
}

/** The step before this one; null before the first. */
export function stepBefore(step: PlanStep): PlanStep | null {
  return PLAN_STEPS[PLAN_STEPS.indexOf(step) - 1] ?? null
}

/** Characters that would turn a line around or hide in it. */
const HIDDEN = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu

/** A line as it is kept: one line, no control characters, no number or dash before it. */
export function tidyLine(text: string): string {
  return text
    .replace(HIDDEN, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/^(?:(?:[-–—*•·]|\d{1,2}[.)、．](?!\d))\s*)+/u, '')
    .trim()
}

/** The lines that one message holds: each line break and each semicolon begins a new one. */
export function linesOf(text: string): string[] {
  const lines = text.split(/[\r\n\u2028\u2029;；]+/u).map(tidyLine)
  return [...new Set(lines.filter((line) => line !== ''))]
}

const length = (line: string): number => Array.from(line).length

/** What came of a change. `fault` is set when nothing, or not all, could be written down. */
export interface Changed {
  readonly plan: SafetyPlan
  /** How many lines were added, changed or removed. */
  readonly count: number
  readonly fault?: 'long' | 'full' | 'missing' | 'nothing'
}

function changed(plan: SafetyPlan, step: PlanStep, lines: readonly string[], now: number) {
  return {
    ...plan,
    lines: { ...plan.lines, [step]: lines },
    updatedAt: now,
    before: [...plan.before, plan.lines].slice(-MOST_UNDO),
  }
}

/**
 * Adds lines to a step. A line that is there already is not doubled. What does not fit is left out
 * and said: `long` when a line is too long, `full` when the step holds all it can.
 */
export function addLines(
  plan: SafetyPlan,
  step: PlanStep,
  texts: readonly string[],
  now: number,
): Changed {
  const kept = plan.lines[step]
  const fitting = texts.filter((text) => length(text) <= LONGEST_LINE)
  const fresh = fitting.filter((text) => !kept.includes(text))
  const added = fresh.slice(0, Math.max(0, MOST_LINES - kept.length))
  const fault =
    fitting.length < texts.length ? 'long' : added.length < fresh.length ? 'full' : undefined
  return {
    plan: added.length === 0 ? plan : changed(plan, step, [...kept, ...added], now),
    count: added.length,
    ...(fault && { fault }),
  }
}

/** Puts other words in the place of a line; `number` counts from 1. */
export function changeLine(
  plan: SafetyPlan,
  step: PlanStep,
  number: number,
  text: string,
  now: number,
): Changed {
  const kept = plan.lines[step]
  const line = tidyLine(text)
  if (kept[number - 1] === undefined) return { plan, count: 0, fault: 'missing' }
  if (length(line) > LONGEST_LINE) return { plan, count: 0, fault: 'long' }
  if (line === '') return { plan, count: 0, fault: 'nothing' }
  return { plan: changed(plan, step, kept.with(number - 1, line), now), count: 1 }
}

/** Takes a line out; `number` counts from 1. */
export function removeLine(plan: SafetyPlan, step: PlanStep, number: number, now: number): Changed {
  const kept = plan.lines[step]
  if (kept[number - 1] === undefined) return { plan, count: 0, fault: 'missing' }
  return { plan: changed(plan, step, kept.toSpliced(number - 1, 1), now), count: 1 }
}

/** Goes back to how it was before the last change; `nothing` when there is none. */
export function undo(plan: SafetyPlan, now: number): Changed {
  const last = plan.before.at(-1)
  if (last === undefined) return { plan, count: 0, fault: 'nothing' }
  return {
    plan: { ...plan, lines: last, updatedAt: now, before: plan.before.slice(0, -1) },
    count: 1,
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readLines(saved: unknown): PlanLines {
  const read = isRecord(saved) ? saved : {}
  const of = (step: PlanStep): string[] => {
    const lines = read[step]
    if (!Array.isArray(lines)) return []
    const texts = lines.filter((line) => typeof line === 'string').map(tidyLine)
    return [...new Set(texts)]
      .filter((line) => line !== '' && length(line) <= LONGEST_LINE)
      .slice(0, MOST_LINES)
  }
  return {
    signs: of('signs'),
    alone: of('alone'),
    distract: of('distract'),
    ask: of('ask'),
    professionals: of('professionals'),
    surroundings: of('surroundings'),
  }
}

/**
 * A saved plan in today's shape. Lines of a plan of another version are kept where their step is
 * known; what cannot be undone safely any more is forgotten. Undefined when nothing was saved.
 */
export function restorePlan(saved: unknown): SafetyPlan | undefined {
  if (!isRecord(saved)) return undefined
  const { version, updatedAt, before } = saved
  const earlier = version === 1 && Array.isArray(before) ? before : []
  return {
    version: 1,
    lines: readLines(saved['lines']),
    updatedAt: typeof updatedAt === 'number' && Number.isFinite(updatedAt) ? updatedAt : 0,
    before: earlier.slice(-MOST_UNDO).map(readLines),
  }
}
