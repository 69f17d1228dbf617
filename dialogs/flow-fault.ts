/** What can be wrong with a technique or its messages, beyond what the types rule out. */
export type FaultCode =
  | 'duplicate-id'
  | 'bad-name'
  | 'bad-version'
  | 'bad-minutes'
  | 'bad-short-form'
  | 'bad-fit'
  | 'bad-follow-up'
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

/** Puts a fault together; `step` is null where it concerns the technique as a whole. */
export function fault(
  code: FaultCode,
  flow: string | null,
  step: string | null,
  detail: string,
): FlowFault {
  return { code, flow, step, detail }
}

/** A fault as one line for a log or an error. */
export function describeFault({ code, flow, step, detail }: FlowFault): string {
  const where = [flow, step].filter((part) => part !== null).join('.')
  return `${where === '' ? 'messages' : where}: ${code}: ${detail}`
}
