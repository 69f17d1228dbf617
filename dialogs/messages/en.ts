import { accounts } from './en/accounts.ts'
import { checkIn } from './en/check-in.ts'
import { conversation } from './en/conversation.ts'
import { crisis } from './en/crisis.ts'
import { disclosure } from './en/disclosure.ts'
import { exportPage } from './en/export-page.ts'
import { flows } from './en/flows.ts'
import { group } from './en/group.ts'
import { handoff } from './en/handoff.ts'
import { languageModel } from './en/language-model.ts'
import { outage } from './en/outage.ts'
import { policy } from './en/policy.ts'
import { remember } from './en/remember.ts'
import { render } from './en/render.ts'
import { rules } from './en/rules.ts'
import { safetyPlan } from './en/safety-plan.ts'
import { screening } from './en/screening.ts'
import { service } from './en/service.ts'
import { teams } from './en/teams.ts'
import { telegram } from './en/telegram.ts'
import { voice } from './en/voice.ts'
import { voiceFeeling } from './en/voice-feeling.ts'
import { week } from './en/week.ts'

/** Everything that Evenkeel can say, in English. The keys are the catalogue's contract. */
export const en = {
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
  ...checkIn,
  ...languageModel,
  ...week,
  ...handoff,
  ...group,
  ...telegram,
  ...teams,
  ...voice,
  ...voiceFeeling,
  ...outage,
  ...exportPage,
}

export type MessageKey = keyof typeof en
