import { behaviouralActivation } from './flows/behavioural-activation.ts'
import { engine } from './flows/engine.ts'
import { grounding } from './flows/grounding.ts'
import { oppositeAction } from './flows/opposite-action.ts'
import { pacedBreathing } from './flows/paced-breathing.ts'
import { problemSolving } from './flows/problem-solving.ts'
import { selfCompassion } from './flows/self-compassion.ts'
import { socraticQuestioning } from './flows/socratic-questioning.ts'
import { thoughtRecord } from './flows/thought-record.ts'
import { worryTime } from './flows/worry-time.ts'

/** Exercises: `flow.*` is said by the engine for all of them, `<flow id>.*` by one. */
export const flows = {
  ...engine,
  ...behaviouralActivation,
  ...grounding,
  ...oppositeAction,
  ...pacedBreathing,
  ...problemSolving,
  ...selfCompassion,
  ...socraticQuestioning,
  ...thoughtRecord,
  ...worryTime,
}
