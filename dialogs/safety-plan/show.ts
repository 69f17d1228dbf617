import { formatHelplines } from '../crisis/helplines.ts'
import {
  PLAN_STEPS,
  type Choice,
  type DialogInput,
  type SafetyPlan,
  type SummaryRow,
  type Utterance,
} from '../types.ts'
import { numbered, planOf, titleOf } from './open.ts'
import { firstEmpty } from './plan.ts'

/** What stands where a step is still empty. */
const NOTHING = '–'

/** Everybody who can be reached, at the end of the plan. */
function help({ profile, locale, confirmed }: DialogInput): string {
  return formatHelplines(profile.country, locale, { confirmed })
}

/** The plan as text: each step with its number, each line with the numbers that edits name it by. */
function written({ lines }: SafetyPlan, { locale }: DialogInput): string {
  return PLAN_STEPS.map((step, index) => {
    const head = `${index + 1}. ${titleOf(step, locale)}`
    const own = lines[step]
    return own.length === 0 ? head : `${head}\n${numbered(own, `${index + 1}.`)}`
  }).join('\n')
}

/** The plan as a card that can be kept: one row a step, and the lines to call. */
function rows({ lines }: SafetyPlan, input: DialogInput): SummaryRow[] {
  return [
    ...PLAN_STEPS.map((step) => ({
      label: `safetyPlan.title.${step}` as const,
      value: lines[step].length === 0 ? NOTHING : lines[step].join('\n'),
    })),
    { label: 'safetyPlan.title.help', value: help(input) },
  ]
}

/** The whole plan with its card. */
export function showPlan(
  input: DialogInput,
  options: {
    readonly say?: 'safetyPlan.show' | 'crisis.plan.first'
    readonly choices?: readonly Choice[]
  } = {},
): Utterance {
  const { say = 'safetyPlan.show', choices } = options
  const plan = planOf(input)
  return {
    say,
    values: { plan: written(plan, input) },
    card: { type: 'summary', rows: rows(plan, input), print: true },
    ...(choices && { choices }),
  }
}

/** What can be done with a plan that is shown: go on with it where steps are empty, or change it. */
export function choicesFor(plan: SafetyPlan): readonly Choice[] {
  const goOn: Choice[] =
    firstEmpty(plan) === null ? [] : [{ id: 'goOn', label: 'safetyPlan.choice.goOn' }]
  return [
    ...goOn,
    { id: 'change', label: 'safetyPlan.choice.change' },
    { id: 'keep', label: 'safetyPlan.choice.keep' },
  ]
}
