import type { Flow } from '../flow.ts'
import { distancing } from './distancing.ts'
import { grounding } from './grounding.ts'
import { pacedBreathing } from './paced-breathing.ts'
import { problemSolving } from './problem-solving.ts'
import { progressiveMuscleRelaxation } from './progressive-muscle-relaxation.ts'
import { reappraisal } from './reappraisal.ts'
import { thoughtRecord } from './thought-record.ts'

/** Every technique there is. A new one is a file in this folder, its messages, and a line here. */
export const FLOWS: readonly Flow[] = [
  pacedBreathing,
  grounding,
  thoughtRecord,
  problemSolving,
  progressiveMuscleRelaxation,
  distancing,
  reappraisal,
]

/** The technique of that id, or undefined. */
export function flowById(id: string): Flow | undefined {
  return FLOWS.find((flow) => flow.id === id)
}
