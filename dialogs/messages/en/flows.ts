import { engine } from './flows/engine.ts'
import { grounding } from './flows/grounding.ts'
import { pacedBreathing } from './flows/paced-breathing.ts'
import { problemSolving } from './flows/problem-solving.ts'
import { thoughtRecord } from './flows/thought-record.ts'

/** Exercises: `flow.*` is said by the engine for all of them, `<flow id>.*` by one. */
export const flows = {
  ...engine,
  ...grounding,
  ...pacedBreathing,
  ...problemSolving,
  ...thoughtRecord,
}
