import type { flows as en } from '../en/flows.ts'
import type { Message } from '../message.ts'
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

/** 练习。`flow.*` 由引擎统一使用，`<flow id>.*` 属于各个练习。 */
export const flows: Record<keyof typeof en, Message> = {
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
