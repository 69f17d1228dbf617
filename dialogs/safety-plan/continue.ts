import { offerCheckIn } from '../crisis/check-in.ts'
import { answerCrisis } from '../crisis/protocol.ts'
import { matchChoice, offScript, parseYesNo } from '../replies.ts'
import {
  PLAN_STEPS,
  type Choice,
  type DialogInput,
  type DialogOutcome,
  type DialogState,
  type PlanState,
  type PlanStep,
  type SafetyPlan,
  type Utterance,
} from '../types.ts'
import { askStep, LATER, NEXT, numbered, openAt, placeOf, planOf, titleOf } from './open.ts'
import { parseEdit, type PlanEdit } from './parse-edit.ts'
import {
  addLines,
  changeLine,
  firstEmpty,
  linesOf,
  LONGEST_LINE,
  MOST_LINES,
  removeLine,
  stepAfter,
  stepBefore,
  undo,
  type Changed,
} from './plan.ts'
import { choicesFor, showPlan } from './show.ts'

const SIGN_CHOICES: readonly Choice[] = [
  { id: 'now', label: 'safetyPlan.choice.now' },
  { id: 'known', label: 'safetyPlan.choice.known' },
]
const STEP_CHOICES: readonly Choice[] = [
  ...PLAN_STEPS.map((step) => ({ id: step, label: `safetyPlan.title.${step}` as const })),
  { id: 'keep', label: 'safetyPlan.choice.keep' },
]
/** After a talk about danger this recent, the plan's end asks when to check in. */
const AFTER_CRISIS_MS = 2 * 60 * 60 * 1000

/** One turn of an open plan. */
interface Open {
  readonly state: DialogState
  readonly input: DialogInput
  readonly safetyPlan: PlanState
  readonly plan: SafetyPlan
}

/**
 * Takes a message to an open plan: a line to write down, a change, or the way on. Every line is
 * kept with the turn it came in.
 *
 * @returns undefined when the plan was only being looked at and the message is about something
 * else; the plan is then put away and the talk goes on
 */
export function continuePlan(state: DialogState, input: DialogInput): DialogOutcome | undefined {
  const { safetyPlan } = state
  if (!safetyPlan || input.event !== undefined || input.plain === '') return undefined
  const place = placeOf(state)
  const open: Open = { state, input, safetyPlan, plan: planOf(input) }
  if (place === null) return close(open, [{ say: 'safetyPlan.gone' }])
  if (safetyPlan.sign) return answerSign(open, safetyPlan.sign)
  return place === 'change' ? answerChange(open) : answerStep(open, place)
}

function close({ state, input, plan }: Open, say: readonly Utterance[]): DialogOutcome {
  return {
    state: { ...state, safetyPlan: null },
    profile: { ...input.profile, safetyPlan: plan },
    say,
  }
}

/** Keeps the plan, stays where it is, and says this. */
function stay(open: Open, plan: SafetyPlan, say: readonly Utterance[]): DialogOutcome {
  const { state, input, safetyPlan } = open
  return {
    state: { ...state, safetyPlan: { ...withoutSign(safetyPlan), lastAt: input.now } },
    profile: { ...input.profile, safetyPlan: plan },
    say,
  }
}

/** The open plan once "is it there right now?" is answered. */
function withoutSign({ version, step, mode, startedAt, lastAt, paused }: PlanState): PlanState {
  return { version, step, mode, startedAt, lastAt, paused }
}

function goTo(open: Open, step: PlanStep, say: readonly Utterance[] = []): DialogOutcome {
  const { state, safetyPlan } = open
  const profile = { ...open.input.profile, safetyPlan: open.plan }
  const input = { ...open.input, profile }
  return {
    state: openAt(state, input, step, safetyPlan.mode),
    profile,
    say: [...say, ...askStep(step, input)],
  }
}

function pause(open: Open): DialogOutcome {
  const { state, input } = open
  const closed = close(open, [{ say: 'safetyPlan.paused' }])
  return offerCheckInAfterCrisis(state, input, closed)
}

/** The whole plan, with what can be done next. */
function table(open: Open, plan: SafetyPlan, say: readonly Utterance[]): DialogOutcome {
  const profile = { ...open.input.profile, safetyPlan: plan }
  const input = { ...open.input, profile }
  return {
    state: openAt(open.state, input, 'change', 'edit'),
    profile,
    say: [...say, showPlan(input, { choices: choicesFor(plan) })],
  }
}

function finish(open: Open): DialogOutcome {
  const { state, input, plan } = open
  const profile = { ...input.profile, safetyPlan: plan }
  const closed = close(open, [
    showPlan({ ...input, profile }),
    { say: firstEmpty(plan) === null ? 'safetyPlan.finished' : 'safetyPlan.finishedEarly' },
  ])
  return offerCheckInAfterCrisis(state, input, closed)
}

/** The plan was made at the end of a talk about danger: what is left is when to ask again. */
function offerCheckInAfterCrisis(
  { crisis }: DialogState,
  input: DialogInput,
  outcome: DialogOutcome,
): DialogOutcome {
  const fresh = crisis !== null && input.now - crisis.lastAt < AFTER_CRISIS_MS
  const own = crisis?.about === 'self' && (crisis.kind === 'suicide' || crisis.kind === 'self-harm')
  return fresh && own ? offerCheckIn(outcome, input) : outcome
}

/** Is that there right now? Everything but a plain no is a yes. */
function answerSign(open: Open, sign: NonNullable<PlanState['sign']>): DialogOutcome {
  const { state, input, safetyPlan } = open
  const chosen = matchChoice(input.plain, SIGN_CHOICES)
  if (chosen === 'known' || (chosen === null && parseYesNo(input.plain) === false)) {
    const place = placeOf(state)
    const stayed = stay(open, open.plan, [{ say: 'safetyPlan.sign.known' }])
    if (place === null || place === 'change') return stayed
    return { ...stayed, say: [...stayed.say, ...askStep(place, input)] }
  }
  const evidence = [{ source: 'rule', id: 'safety-plan.sign', ...sign }] as const
  const risk = { ...sign, about: 'self', evidence } as const
  return answerCrisis({ ...state, safetyPlan: withoutSign(safetyPlan) }, { ...input, risk })
}

function answerStep(open: Open, step: PlanStep): DialogOutcome {
  const { input, plan, safetyPlan } = open
  const edit = editOf(input, [NEXT, LATER])
  if (input.risk.level !== 'none') return hearSign(open, step, edit)
  if (edit) {
    const changed = applyEdit(open, step, edit)
    if (changed) return changed
    switch (edit.do) {
      case 'next':
      case 'finish': {
        const next = stepAfter(step)
        if (safetyPlan.mode === 'edit') return table(open, plan, [])
        return next === null ? finish(open) : goTo(open, next)
      }
      case 'back':
        return goTo(open, stepBefore(step) ?? step)
      case 'pause':
        return pause(open)
      case 'stuck':
        return stay(open, plan, [{ say: `safetyPlan.hint.${step}`, choices: [NEXT, LATER] }])
      case 'undo':
      case 'remove':
      case 'change':
      case 'add':
        break
    }
  }
  const aside = offScript(input.plain, { freeText: true })
  if (aside === 'refusal' || aside === 'worry')
    return stay(open, plan, [{ say: 'safetyPlan.refused', choices: [NEXT, LATER] }])
  if (aside === 'question')
    return stay(open, plan, [{ say: 'safetyPlan.why' }, ...askStep(step, input)])
  return write(open, step)
}

/** A button, or an instruction in words. */
function editOf({ plain, text }: DialogInput, choices: readonly Choice[]): PlanEdit | undefined {
  const edit = parseEdit(plain, text)
  if (edit) return edit
  // Only the button's own words: within a longer line they are part of what is written down.
  if (plain.length > 24) return undefined
  const chosen = matchChoice(plain.replace(/^\d+$/u, ''), choices)
  if (chosen === 'next') return { do: 'next' }
  return chosen === 'later' ? { do: 'pause' } : undefined
}

function write(open: Open, step: PlanStep): DialogOutcome {
  const { input } = open
  const changed = addLines(open.plan, step, linesOf(input.text), input.now)
  return stay(open, changed.plan, said(changed, step, input))
}

/**
 * A line that names thoughts of dying is kept like any other, and asked about at once: whether it is
 * a sign, or is there now. No line can stand without that question.
 */
function hearSign(open: Open, step: PlanStep, edit: PlanEdit | undefined): DialogOutcome {
  const { input, plan, safetyPlan } = open
  const { level, kind } = input.risk
  const done = edit && change(plan, step, edit, input.now)
  const { plan: after, count } =
    done?.changed ?? addLines(plan, step, linesOf(input.text), input.now)
  const asked = stay(open, after, [
    { say: count > 0 ? 'safetyPlan.sign.ask' : 'safetyPlan.sign.askOnly', choices: SIGN_CHOICES },
  ])
  const sign = { level, kind: kind ?? 'suicide' }
  const opened = { ...safetyPlan, lastAt: input.now, sign }
  return { ...asked, state: { ...asked.state, safetyPlan: opened } }
}

/** What is said after a change: what could not be written, else the step as it is now. */
function said({ plan, fault }: Changed, step: PlanStep, input: DialogInput): Utterance[] {
  const choices = [NEXT, LATER]
  const lines = numbered(plan.lines[step])
  const now: Utterance = {
    say: 'safetyPlan.written',
    values: { title: titleOf(step, input.locale), lines },
    choices,
  }
  switch (fault) {
    case undefined:
      return lines === ''
        ? askStep(step, { ...input, profile: { ...input.profile, safetyPlan: plan } })
        : [now]
    case 'long':
      return [{ say: 'safetyPlan.fault.long', values: { most: LONGEST_LINE }, choices }]
    case 'full':
      return [{ say: 'safetyPlan.fault.full', values: { most: MOST_LINES, lines }, choices }]
    case 'missing':
      return [{ say: 'safetyPlan.fault.missing', values: { lines }, choices }]
    case 'nothing':
      return [{ say: 'safetyPlan.fault.nothing', choices }]
  }
}

/** Adds, changes, removes or takes back; null when the edit is none of these. */
function change(plan: SafetyPlan, step: PlanStep | null, edit: PlanEdit, now: number) {
  switch (edit.do) {
    case 'undo':
      return { step, changed: undo(plan, now) }
    case 'add':
      return { step: edit.step, changed: addLines(plan, edit.step, linesOf(edit.text), now) }
    case 'change': {
      const at = edit.step ?? step
      return at && { step: at, changed: changeLine(plan, at, edit.number, edit.text, now) }
    }
    case 'remove': {
      const at = edit.step ?? step
      return at && { step: at, changed: removeLine(plan, at, edit.number, now) }
    }
    case 'next':
    case 'back':
    case 'pause':
    case 'stuck':
    case 'finish':
      return null
  }
}

function applyEdit(open: Open, step: PlanStep, edit: PlanEdit): DialogOutcome | null {
  const { input, plan } = open
  const done = change(plan, step, edit, input.now)
  if (done === null) return null
  const { changed } = done
  const shown = done.step ?? step
  const undone: Utterance[] =
    edit.do === 'undo' && changed.fault === undefined ? [{ say: 'safetyPlan.undone' }] : []
  return stay(open, changed.plan, [...undone, ...said(changed, shown, input)])
}

/** The whole plan is on the table: a change, a step to fill in, or nothing more. */
function answerChange(open: Open): DialogOutcome | undefined {
  const { input, plan } = open
  const edit = parseEdit(input.plain, input.text)
  const done = edit && change(plan, null, edit, input.now)
  if (done) {
    const { changed } = done
    if (changed.fault !== undefined) {
      return stay(open, changed.plan, said(changed, done.step ?? 'signs', input))
    }
    return table(open, changed.plan, edit.do === 'undo' ? [{ say: 'safetyPlan.undone' }] : [])
  }
  const wanted = matchChoice(input.plain, choicesFor(plan))
  const step = PLAN_STEPS.find((one) => one === matchChoice(input.plain, STEP_CHOICES))
  if (wanted === 'goOn') return goTo(building(open), firstEmpty(plan) ?? 'signs')
  if (wanted === 'change') {
    return stay(open, plan, [{ say: 'safetyPlan.change', choices: STEP_CHOICES }])
  }
  if (step !== undefined) return goTo(open, step)
  const enough = edit?.do === 'finish' || edit?.do === 'pause' || edit?.do === 'next'
  return wanted === 'keep' || enough ? close(open, [{ say: 'safetyPlan.kept' }]) : undefined
}

function building(open: Open): Open {
  return { ...open, safetyPlan: { ...open.safetyPlan, mode: 'build' } }
}
