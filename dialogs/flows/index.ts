import type { Flow } from '../flow.ts'
import { behaviouralActivation } from './behavioural-activation.ts'
import { grounding } from './grounding.ts'
import { oppositeAction } from './opposite-action.ts'
import { pacedBreathing } from './paced-breathing.ts'
import { problemSolving } from './problem-solving.ts'
import { selfCompassion } from './self-compassion.ts'
import { socraticQuestioning } from './socratic-questioning.ts'
import { thoughtRecord } from './thought-record.ts'
import { worryTime } from './worry-time.ts'

/** Every technique there is. A new one is a file in this folder, its messages, and a line here. */
export const FLOWS: readonly Flow[] = [
  pacedBreathing,
  grounding,
  thoughtRecord,
  problemSolving,
  behaviouralActivation,
  oppositeAction,
  selfCompassion,
  socraticQuestioning,
  worryTime,
]

/** The technique of that id, or undefined. */
export function flowById(id: string): Flow | undefined {
  return FLOWS.find((flow) => flow.id === id)
}
