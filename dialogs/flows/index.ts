import type { Flow } from '../flow.ts'
import { angerCoolDown } from './anger-cool-down.ts'
import { distancing } from './distancing.ts'
import { grounding } from './grounding.ts'
import { pacedBreathing } from './paced-breathing.ts'
import { problemSolving } from './problem-solving.ts'
import { progressiveMuscleRelaxation } from './progressive-muscle-relaxation.ts'
import { reappraisal } from './reappraisal.ts'
import { savouring } from './savouring.ts'
import { sleep } from './sleep.ts'
import { thoughtRecord } from './thought-record.ts'
import { urgeSurfing } from './urge-surfing.ts'
import { valuesStep } from './values-step.ts'

/** Every technique there is. A new one is a file in this folder, its messages, and a line here. */
export const FLOWS: readonly Flow[] = [
  angerCoolDown,
  distancing,
  grounding,
  pacedBreathing,
  problemSolving,
  progressiveMuscleRelaxation,
  reappraisal,
  savouring,
  sleep,
  thoughtRecord,
  urgeSurfing,
  valuesStep,
]

/** The technique of that id, or undefined. */
export function flowById(id: string): Flow | undefined {
  return FLOWS.find((flow) => flow.id === id)
}
