import { placeholdersOf } from './ask-step.ts'
import { answerName, wordingsOf } from './flow.ts'
import type { AskingStep, Flow, Step } from './flow.ts'
import { fault } from './flow-fault.ts'
import type { FlowFault } from './flow-fault.ts'
import { edgesOfFlow, reachable } from './flow-graph.ts'
import type { Message } from './messages/message.ts'

/** The messages of each language, by language. */
export type Catalogues = Readonly<Record<string, Readonly<Record<string, Message>>>>

/** Answers that a message may quote, with the steps that save them. Ids of choices are no words. */
export function savedBy(flow: Flow): ReadonlyMap<string, readonly string[]> {
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

/** What is wrong with the words of one technique: missing, unsaid, or with a hole in them. */
export function faultsOfMessages(flow: Flow, catalogues: Catalogues): FlowFault[] {
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
export function faultsOfCatalogues(catalogues: Catalogues): FlowFault[] {
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
