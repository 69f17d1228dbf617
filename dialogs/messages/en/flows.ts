import { distancing } from './flows/distancing.ts'
import { engine } from './flows/engine.ts'
import { grounding } from './flows/grounding.ts'
import { pacedBreathing } from './flows/paced-breathing.ts'
import { problemSolving } from './flows/problem-solving.ts'
import { progressiveMuscleRelaxation } from './flows/progressive-muscle-relaxation.ts'
import { reappraisal } from './flows/reappraisal.ts'
import { thoughtRecord } from './flows/thought-record.ts'

/** Exercises: `flow.*` is said by the engine for all of them, `<flow id>.*` by one. */
export const flows = {
  ...engine,
  ...distancing,
  ...grounding,
  ...pacedBreathing,
  ...problemSolving,
  ...progressiveMuscleRelaxation,
  ...reappraisal,
  ...thoughtRecord,
}
