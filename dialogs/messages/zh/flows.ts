import type { flows as en } from '../en/flows.ts'
import type { Message } from '../message.ts'
import { engine } from './flows/engine.ts'
import { angerCoolDown } from './flows/anger-cool-down.ts'
import { behaviouralActivation } from './flows/behavioural-activation.ts'
import { distancing } from './flows/distancing.ts'
import { grounding } from './flows/grounding.ts'
import { oppositeAction } from './flows/opposite-action.ts'
import { pacedBreathing } from './flows/paced-breathing.ts'
import { problemSolving } from './flows/problem-solving.ts'
import { progressiveMuscleRelaxation } from './flows/progressive-muscle-relaxation.ts'
import { reappraisal } from './flows/reappraisal.ts'
import { savouring } from './flows/savouring.ts'
import { selfCompassion } from './flows/self-compassion.ts'
import { sleep } from './flows/sleep.ts'
import { socraticQuestioning } from './flows/socratic-questioning.ts'
import { thoughtRecord } from './flows/thought-record.ts'
import { urgeSurfing } from './flows/urge-surfing.ts'
import { valuesStep } from './flows/values-step.ts'
import { worryTime } from './flows/worry-time.ts'

/** 练习。`flow.*` 由引擎统一使用，`<flow id>.*` 属于各个练习。 */
export const flows: Record<keyof typeof en, Message> = {
  ...engine,
  ...angerCoolDown,
  ...behaviouralActivation,
  ...distancing,
  ...grounding,
  ...oppositeAction,
  ...pacedBreathing,
  ...problemSolving,
  ...progressiveMuscleRelaxation,
  ...reappraisal,
  ...savouring,
  ...selfCompassion,
  ...sleep,
  ...socraticQuestioning,
  ...thoughtRecord,
  ...urgeSurfing,
  ...valuesStep,
  ...worryTime,
}
