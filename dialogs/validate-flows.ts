import { answerName, DISTRESS_AFTER, DISTRESS_BEFORE, EXPECTS, stepOf } from './flow.ts'
import type { Flow, Step } from './flow.ts'
import { fault } from './flow-fault.ts'
import type { FaultCode, FlowFault } from './flow-fault.ts'
import { edgesOf, edgesOfFlow, edgesOfForm, isEnd, reachable } from './flow-graph.ts'
import type { Edge } from './flow-graph.ts'
import { GUARDS } from './guards.ts'
import { faultsOfCatalogues, faultsOfMessages, savedBy } from './validate-messages.ts'
import type { Catalogues } from './validate-messages.ts'

export { describeFault } from './flow-fault.ts'
export type { FaultCode, FlowFault } from './flow-fault.ts'
export type { Catalogues } from './validate-messages.ts'

/** Ways out without a name in them; see `Exit`. */
const EXITS: readonly string[] = ['@finish', '@leave', '@listen']

/** Names of flows and steps: they are saved, drawn, and part of message keys. */
const NAME = /^[a-z][A-Za-z0-9]*$/

/**
 * Finds every fault of the techniques and their messages that the types cannot rule out, all at
 * once. An empty list means that each flow can be walked from its start to an end, asks for the
 * distress before and after, and says nothing with a hole in it, in each language.
 */
export function validateFlows(flows: readonly Flow[], catalogues: Catalogues): FlowFault[] {
  const ids = flows.map(({ id }) => id)
  const duplicates = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [
    ...duplicates.map((id) => fault('duplicate-id', id, null, 'two flows have this id')),
    ...flows.flatMap((flow) => [
      ...faultsOfHead(flow),
      ...faultsOfFit(flow),
      ...faultsOfShortForm(flow),
      ...Object.entries(flow.steps).flatMap(([name, step]) => faultsOfStep(flow, name, step, ids)),
      ...faultsOfPaths(flow),
      ...faultsOfMessages(flow, catalogues),
    ]),
    ...faultsOfCatalogues(catalogues),
  ]
}

function faultsOfHead(flow: Flow): FlowFault[] {
  const faults: FlowFault[] = []
  const add = (code: FaultCode, detail: string) => faults.push(fault(code, flow.id, null, detail))
  if (!NAME.test(flow.id)) add('bad-name', `"${flow.id}" is no camelCase name`)
  if (!Number.isInteger(flow.version) || flow.version < 1) add('bad-version', 'from 1, whole')
  if (!(flow.minutes > 0)) add('bad-minutes', 'a technique takes more than 0 minutes')
  if (flow.sources.some(({ citation }) => citation.trim() === '')) {
    add('no-source', 'a source without a citation')
  }
  if (!Object.hasOwn(flow.steps, flow.start)) add('unknown-start', `no step "${flow.start}"`)
  return faults
}

/** Whom it suits and when it is asked about: what the policy reckons with. */
function faultsOfFit(flow: Flow): FlowFault[] {
  const { id, fit, followUp } = flow
  const faults: FlowFault[] = []
  const add = (code: FaultCode, detail: string) => faults.push(fault(code, id, null, detail))
  const [from, to] = fit.distress
  // Negated, so that what is no number at all is a fault, too.
  if (!(from >= 0 && from < to && to <= 10)) {
    add('bad-fit', `distress from ${from} to ${to} is no range within 0 to 10`)
  }
  if (fit.families.length === 0) add('bad-fit', 'suits no family of feelings')
  if (!(followUp.afterHours > 0 && Number.isFinite(followUp.afterHours))) {
    add('bad-follow-up', `after ${followUp.afterHours} hours`)
  }
  const { opens } = followUp
  if (opens !== undefined && stepOf(flow, opens)?.expect !== 'choice') {
    add('bad-follow-up', `"${opens}" is no choice to open at`)
  }
  return faults
}

/** A short form is shorter and leaves steps out; where none is declared, no guard speaks of one. */
function faultsOfShortForm(flow: Flow): FlowFault[] {
  const faults: FlowFault[] = []
  const add = (detail: string) => faults.push(fault('bad-short-form', flow.id, null, detail))
  const { minutes, shortMinutes } = flow
  const guarded = edgesOfFlow(flow).some(({ when }) => when === 'shortForm')
  if (shortMinutes === null) {
    if (guarded) add('steps ask for the short form, but `shortMinutes` is null')
    return faults
  }
  if (!(shortMinutes > 0 && shortMinutes < minutes)) {
    add(`${shortMinutes} minutes are not between 0 and the ${minutes} of the full form`)
  }
  if (!guarded) add('`shortMinutes` is given, but no step asks for the short form')
  else if (!leavesOut(flow)) add('the short form leaves no step out')
  return faults
}

/** Whether the full form has a step, reached without discomfort, that the short one has not. */
function leavesOut(flow: Flow): boolean {
  const short = reachable(flow, edgesOfForm(flow, 'short'))
  return [...reachable(flow, edgesOfForm(flow, 'full'))].some((name) => !short.has(name))
}

function faultsOfStep(
  flow: Flow,
  name: string,
  step: Step<string>,
  ids: readonly string[],
): FlowFault[] {
  const faults: FlowFault[] = []
  const add = (code: FaultCode, detail: string) => faults.push(fault(code, flow.id, name, detail))
  if (!NAME.test(name)) add('bad-name', `"${name}" is no camelCase name`)
  if (!EXPECTS.includes(step.expect)) add('bad-expect', `"${step.expect}"`)
  if (step.expect === 'end') return faults
  for (const { to } of edgesOf(name, step)) {
    if (to.startsWith('@switch:')) {
      const other = to.slice('@switch:'.length)
      if (!ids.includes(other)) add('unknown-switch', `no flow "${other}"`)
    } else if (!EXITS.includes(to) && !Object.hasOwn(flow.steps, to)) {
      add('unknown-target', `no step "${to}"`)
    }
  }
  if (typeof step.next !== 'string') {
    const at = step.next.findIndex((transition) => 'else' in transition)
    if (at === -1) add('missing-else', 'no transition is taken when no guard holds')
    else if (at < step.next.length - 1) add('after-else', 'what follows an else is never taken')
    for (const transition of step.next) {
      if ('when' in transition && !Object.hasOwn(GUARDS, transition.when)) {
        add('unknown-guard', `no guard "${transition.when}"`)
      }
    }
  }
  if (step.expect === 'choice') {
    const choices = step.choices.map(({ id }) => id)
    if (choices.length === 0) add('no-choices', 'nothing to choose from')
    const twice = choices.find((id, index) => choices.indexOf(id) !== index)
    if (twice !== undefined) add('duplicate-choice', `"${twice}" is offered twice`)
  }
  if (step.expect === 'done' && step.card) {
    const { answer } = step.card.minutes
    if (!savedBy(flow).has(answer)) add('unknown-answer', `no step saves "${answer}"`)
  }
  return faults
}

function faultsOfPaths(flow: Flow): FlowFault[] {
  if (!Object.hasOwn(flow.steps, flow.start)) return []
  const faults: FlowFault[] = []
  const add = (code: FaultCode, step: string | null, detail: string) =>
    faults.push(fault(code, flow.id, step, detail))
  const edges = edgesOfFlow(flow)
  const planned = edges.filter(({ when }) => when !== 'discomfort')
  const found = reachable(flow, edges)
  for (const name of Object.keys(flow.steps)) {
    if (!found.has(name)) add('unreachable-step', name, 'no way leads here from the start')
    else if (!leadsOut(flow, planned, name)) add('no-way-out', name, 'no way leads to an end')
  }
  for (const [rating, ways] of [
    [DISTRESS_BEFORE, planned],
    [DISTRESS_AFTER, edges],
  ] as const) {
    const asking = askingFor(flow, rating)
    if (asking.size === 0) add('rating-missing', null, `${rating} is never asked for`)
    else if (finishes(flow, ways, asking)) {
      add('rating-missing', null, `the flow can be finished without asking for ${rating}`)
    }
  }
  return faults
}

function leadsOut(flow: Flow, edges: readonly Edge[], from: string): boolean {
  if (isEnd(flow, from)) return true
  const found = reachable(flow, edges, { from })
  return edges.some((edge) => found.has(edge.from) && isEnd(flow, edge.to))
}

/** Whether an end that counts as finished can be reached without passing the given steps. */
function finishes(flow: Flow, edges: readonly Edge[], without: ReadonlySet<string>): boolean {
  const found = reachable(flow, edges, { without })
  return edges.some(
    ({ from, to }) =>
      found.has(from) && (to === '@finish' || (!to.startsWith('@') && isEnd(flow, to))),
  )
}

function askingFor(flow: Flow, rating: string): ReadonlySet<string> {
  const names = Object.entries(flow.steps)
    .filter(([name, step]) => step.expect === 'rating0to10' && answerName(name, step) === rating)
    .map(([name]) => name)
  return new Set(names)
}
