import type { en } from './en.ts'
import type { Message } from './message.ts'
import { accounts } from './zh/accounts.ts'
import { checkIn } from './zh/check-in.ts'
import { conversation } from './zh/conversation.ts'
import { crisis } from './zh/crisis.ts'
import { disclosure } from './zh/disclosure.ts'
import { exportPage } from './zh/export-page.ts'
import { flows } from './zh/flows.ts'
import { group } from './zh/group.ts'
import { handoff } from './zh/handoff.ts'
import { languageModel } from './zh/language-model.ts'
import { outage } from './zh/outage.ts'
import { policy } from './zh/policy.ts'
import { remember } from './zh/remember.ts'
import { render } from './zh/render.ts'
import { rules } from './zh/rules.ts'
import { safetyPlan } from './zh/safety-plan.ts'
import { screening } from './zh/screening.ts'
import { service } from './zh/service.ts'
import { teams } from './zh/teams.ts'
import { telegram } from './zh/telegram.ts'
import { voice } from './zh/voice.ts'
import { voiceFeeling } from './zh/voice-feeling.ts'
import { week } from './zh/week.ts'

/**
 * The catalogue in Chinese, written in simplified script; traditional script is converted from it
 * when a message is composed.
 */
export const zh: Record<keyof typeof en, Message> = {
  ...flows,
  ...conversation,
  ...crisis,
  ...policy,
  ...remember,
  ...render,
  ...disclosure,
  ...rules,
  ...safetyPlan,
  ...screening,
  ...accounts,
  ...service,
  ...languageModel,
  ...week,
  ...handoff,
  ...group,
  ...telegram,
  ...teams,
  ...voiceFeeling,
  ...checkIn,
  ...voice,
  ...outage,
  ...exportPage,
}
