import type { Flow } from '../flow.ts'
import { angerCoolDown } from './anger-cool-down.ts'
import { behaviouralActivation } from './behavioural-activation.ts'
import { distancing } from './distancing.ts'
import { grounding } from './grounding.ts'
import { oppositeAction } from './opposite-action.ts'
import { pacedBreathing } from './paced-breathing.ts'
import { problemSolving } from './problem-solving.ts'
import { progressiveMuscleRelaxation } from './progressive-muscle-relaxation.ts'
import { reappraisal } from './reappraisal.ts'
import { savouring } from './savouring.ts'
import { selfCompassion } from './self-compassion.ts'
import { sleep } from './sleep.ts'
import { socraticQuestioning } from './socratic-questioning.ts'
import { thoughtRecord } from './thought-record.ts'
import { urgeSurfing } from './urge-surfing.ts'
import { valuesStep } from './values-step.ts'
import { worryTime } from './worry-time.ts'

/** Every technique there is. A new one is a file in this folder, its messages, and a line here. */
export const FLOWS: readonly Flow[] = [
  angerCoolDown,
  behaviouralActivation,
  distancing,
  grounding,
  oppositeAction,
  pacedBreathing,
  problemSolving,
  progressiveMuscleRelaxation,
  reappraisal,
  savouring,
  selfCompassion,
  sleep,
  socraticQuestioning,
  thoughtRecord,
  urgeSurfing,
  valuesStep,
  worryTime,
]

/** The technique of that id, or undefined. */
export function flowById(id: string): Flow | undefined {
  return FLOWS.find((flow) => flow.id === id)
}
