import { DISTRESS_AFTER, DISTRESS_BEFORE, FORM, SHORT_FORM } from './flow.ts'
import { countIdeas, countItems, isNothing } from './replies.ts'
import type { FlowState } from './types.ts'

/** What a guard may look at. */
export interface GuardContext {
  readonly answers: FlowState['answers']
  /** The answer just given, in `plain` form when it is text; null when the step was skipped. */
  readonly last: string | number | null
}

/** At or above this, distress counts as high: 7 of 10. */
export const HIGH_DISTRESS = 7
/** At or above this, thinking work asks too much: 9 of 10, "almost unbearable". */
export const FLOODING_DISTRESS = 9
/** Below this, distress counts as low: under 3 of 10. */
export const LOW_DISTRESS = 3

function rating(context: GuardContext, name: string): number | null {
  const value = context.answers[name]
  return typeof value === 'number' ? value : null
}

/** The named conditions that a flow's transitions may use. Each is false when it cannot tell. */
export const GUARDS = {
  /** Distress at the beginning is 9 or more. */
  flooded: (context) => (rating(context, DISTRESS_BEFORE) ?? 0) >= FLOODING_DISTRESS,
  /** Distress afterwards is still 7 or more. */
  stillDistressed: (context) => (rating(context, DISTRESS_AFTER) ?? 0) >= HIGH_DISTRESS,
  /** Distress went up by a point or more. */
  gotWorse: (context) => {
    const before = rating(context, DISTRESS_BEFORE)
    const after = rating(context, DISTRESS_AFTER)
    return before !== null && after !== null && after - before >= 1
  },
  /** Distress did not fall by as much as a point, and is not low (under 3) anyway. */
  notBetter: (context) => {
    const before = rating(context, DISTRESS_BEFORE)
    const after = rating(context, DISTRESS_AFTER)
    return before !== null && after !== null && before - after < 1 && after >= LOW_DISTRESS
  },
  /** The person chose the short form. */
  shortForm: ({ answers }) => answers[FORM] === SHORT_FORM,
  saidYes: ({ last }) => last === 'yes',
  saidNo: ({ last }) => last === 'no',
  /** "Nothing", "I can't see anything", 什么也没有. */
  nothingThere: ({ last }) => typeof last === 'string' && isNothing(last),
  /** One thing or two, where more were asked for. */
  shortList: ({ last }) => typeof last === 'string' && countItems(last) < 3,
  /** A single idea, where several were asked for. */
  oneIdea: ({ last }) => typeof last === 'string' && countIdeas(last) < 2,
  /** The problem cannot be changed; what would make it easier to carry was answered (`carry`). */
  toBeCarried: ({ answers }) => answers.carry !== undefined,
} satisfies Record<string, (context: GuardContext) => boolean>

export type GuardName = keyof typeof GUARDS
