import { placeholdersOf } from './ask-step.ts'
import { answerName, DISTRESS_AFTER, DISTRESS_BEFORE, EXPECTS, wordingsOf } from './flow.ts'
import type { AskingStep, Flow, Step } from './flow.ts'
import { edgesOf, edgesOfFlow, isEnd, reachable } from './flow-graph.ts'
import type { Edge } from './flow-graph.ts'
import { GUARDS } from './guards.ts'
import type { Message } from './messages/message.ts'

/** The messages of each language, by language. */
export type Catalogues = Readonly<Record<string, Readonly<Record<string, Message>>>>

export type FaultCode =
  | 'duplicate-id'
  | 'bad-name'
  | 'bad-version'
  | 'bad-minutes'
  | 'no-source'
  | 'unknown-start'
  | 'unknown-target'
  | 'unknown-switch'
  | 'unknown-guard'
  | 'unknown-answer'
  | 'unreachable-step'
  | 'no-way-out'
  | 'missing-else'
  | 'after-else'
  | 'bad-expect'
  | 'no-choices'
  | 'duplicate-choice'
  | 'rating-missing'
  | 'message-missing'
  | 'message-empty'
  | 'message-unused'
  | 'placeholders-differ'
  | 'placeholder-unfilled'
  | 'wording-unsure'

/** One thing that is wrong with a technique, or with the catalogue (`flow` is null then). */
export interface FlowFault {
  readonly code: FaultCode
  readonly flow: string | null
  readonly step: string | null
  readonly detail: string
}

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
      ...Object.entries(flow.steps).flatMap(([name, step]) => faultsOfStep(flow, name, step, ids)),
      ...faultsOfPaths(flow),
      ...faultsOfMessages(flow, catalogues),
    ]),
    ...faultsOfCatalogues(catalogues),
  ]
}

/** A fault as one line for a log or an error. */
export function describeFault({ code, flow, step, detail }: FlowFault): string {
  const where = [flow, step].filter((part) => part !== null).join('.')
  return `${where === '' ? 'messages' : where}: ${code}: ${detail}`
}

function fault(
  code: FaultCode,
  flow: string | null,
  step: string | null,
  detail: string,
): FlowFault {
  return { code, flow, step, detail }
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
    } else if (to !== '@finish' && to !== '@leave' && !Object.hasOwn(flow.steps, to)) {
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

/** Answers that a message may quote, with the steps that save them. Ids of choices are no words. */
function savedBy(flow: Flow): ReadonlyMap<string, readonly string[]> {
  const saved = new Map<string, string[]>()
  for (const [name, step] of Object.entries(flow.steps)) {
    if (step.expect === 'end' || !isQuotable(step)) continue
    const answer = answerName(name, step)
    saved.set(answer, [...(saved.get(answer) ?? []), name])
  }
  return saved
}

function isQuotable(step: AskingStep): boolean {
  switch (step.expect) {
    case 'text':
    case 'list':
    case 'rating0to10':
      return true
    case 'choice':
      return step.choices.some(({ value }) => value !== undefined)
    case 'yesNo':
    case 'continue':
    case 'done':
      return false
  }
}

function faultsOfMessages(flow: Flow, catalogues: Catalogues): FlowFault[] {
  const faults: FlowFault[] = []
  const used = new Set<string>()
  const saved = savedBy(flow)
  const edges = edgesOfFlow(flow)
  const check = (step: string | null, key: string, allowed: (name: string) => boolean) => {
    used.add(key)
    for (const [language, messages] of Object.entries(catalogues)) {
      if (!Object.hasOwn(messages, key)) {
        faults.push(fault('message-missing', flow.id, step, `${key} in ${language}`))
        continue
      }
      for (const name of placeholdersOf(messages[key] ?? '')) {
        if (name !== 'usualMinutes' && !allowed(name)) {
          const detail = `{${name}} of ${key} in ${language} may have no value`
          faults.push(fault('placeholder-unfilled', flow.id, step, detail))
        }
      }
    }
  }
  const never = () => false
  for (const key of [
    flow.title,
    flow.intro,
    flow.why,
    flow.purpose,
    flow.avoid,
    flow.followUp.say,
  ]) {
    check(null, key, never)
  }
  for (const [name, step] of Object.entries(flow.steps)) {
    const wordings = wordingsOf(step)
    const savedBefore = (answer: string) =>
      (saved.get(answer) ?? []).some((from) => reachable(flow, edges, { from }).has(name))
    wordings.forEach(({ key, given }, index) => {
      // Every answer can be skipped, so the last wording has to do without any.
      const last = index === wordings.length - 1
      check(name, key, last ? never : savedBefore)
      if (given !== undefined && (last || !savedBefore(given))) {
        const detail = last ? `${key} is the last wording` : `"${given}" is not answered before`
        faults.push(fault('wording-unsure', flow.id, name, detail))
      }
    })
    for (const key of furtherMessages(step)) check(name, key, never)
  }
  for (const key of new Set(Object.values(catalogues).flatMap((all) => Object.keys(all)))) {
    if (key.startsWith(`${flow.id}.`) && !used.has(key)) {
      faults.push(fault('message-unused', flow.id, null, key))
    }
  }
  return faults
}

function furtherMessages(step: Step<string>): string[] {
  if (step.expect === 'end') return []
  return [
    step.again,
    step.help,
    'keep' in step ? step.keep : undefined,
    ...(step.expect === 'choice' ? step.choices.map(({ label }) => label) : []),
  ].filter((key) => key !== undefined)
}

/** Every message exists in every language, has words, and the same placeholders in each variant. */
function faultsOfCatalogues(catalogues: Catalogues): FlowFault[] {
  const faults: FlowFault[] = []
  const keys = new Set(Object.values(catalogues).flatMap((messages) => Object.keys(messages)))
  for (const key of keys) {
    const shapes = new Set<string>()
    for (const [language, messages] of Object.entries(catalogues)) {
      const message = messages[key]
      if (message === undefined) {
        faults.push(fault('message-missing', null, null, `${key} in ${language}`))
        continue
      }
      const variants = typeof message === 'string' ? [message] : message
      if (variants.length === 0 || variants.some((text) => text.trim() === '')) {
        faults.push(fault('message-empty', null, null, `${key} in ${language}`))
      }
      for (const text of variants) shapes.add([...placeholdersOf(text)].sort().join(', '))
    }
    if (shapes.size > 1) {
      const detail = `${key}: ${[...shapes].map((shape) => `{${shape}}`).join(' or ')}`
      faults.push(fault('placeholders-differ', null, null, detail))
    }
  }
  return faults
}
