import { engine } from './flows/engine.ts'
import { angerCoolDown } from './flows/anger-cool-down.ts'
import { distancing } from './flows/distancing.ts'
import { grounding } from './flows/grounding.ts'
import { pacedBreathing } from './flows/paced-breathing.ts'
import { problemSolving } from './flows/problem-solving.ts'
import { progressiveMuscleRelaxation } from './flows/progressive-muscle-relaxation.ts'
import { reappraisal } from './flows/reappraisal.ts'
import { savouring } from './flows/savouring.ts'
import { sleep } from './flows/sleep.ts'
import { thoughtRecord } from './flows/thought-record.ts'
import { urgeSurfing } from './flows/urge-surfing.ts'
import { valuesStep } from './flows/values-step.ts'

/** Exercises: `flow.*` is said by the engine for all of them, `<flow id>.*` by one. */
export const flows = {
  ...engine,
  ...angerCoolDown,
  ...distancing,
  ...grounding,
  ...pacedBreathing,
  ...problemSolving,
  ...progressiveMuscleRelaxation,
  ...reappraisal,
  ...savouring,
  ...sleep,
  ...thoughtRecord,
  ...urgeSurfing,
  ...valuesStep,
}
