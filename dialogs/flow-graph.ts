import { stepOf } from './flow.ts'
import type { AskingStep, Flow, Target } from './flow.ts'

/** One way from a step to a target, and under which condition. */
export interface Edge {
  readonly from: string
  readonly to: Target<string>
  /** Guard, id of the choice, `else`, or null where there is only one way. */
  readonly when: string | null
}

/** Every way on from a step, as `advance` may take it. */
export function edgesOf(name: string, step: AskingStep): Edge[] {
  const edges: Edge[] = []
  if (step.expect === 'choice') {
    for (const { id, to } of step.choices) {
      if (to !== undefined) edges.push({ from: name, to, when: id })
    }
  }
  if (typeof step.next === 'string') {
    const when = edges.length > 0 ? 'else' : null
    return [...edges, { from: name, to: step.next, when }]
  }
  for (const transition of step.next) {
    edges.push(
      'else' in transition
        ? { from: name, to: transition.else, when: 'else' }
        : { from: name, to: transition.to, when: transition.when },
    )
  }
  return edges
}

/** All ways of a flow, those for discomfort included: from any step that asks. */
export function edgesOfFlow(flow: Flow): Edge[] {
  const edges: Edge[] = []
  for (const [name, step] of Object.entries(flow.steps)) {
    if (step.expect === 'end') continue
    edges.push(...edgesOf(name, step))
    if (flow.discomfort !== undefined && flow.discomfort !== name) {
      edges.push({ from: name, to: flow.discomfort, when: 'discomfort' })
    }
  }
  return edges
}

/**
 * The ways that one form of the exercise can take, without those for discomfort: in the short one
 * the guard `shortForm` always holds and hides what follows it, in the full one it never does.
 */
export function edgesOfForm(flow: Flow, form: 'short' | 'full'): Edge[] {
  return Object.entries(flow.steps).flatMap(([name, step]) => {
    if (step.expect === 'end') return []
    const edges = edgesOf(name, step)
    const at = edges.findIndex(({ when }) => when === 'shortForm')
    if (at === -1) return edges
    return form === 'short' ? edges.slice(0, at + 1) : edges.toSpliced(at, 1)
  })
}

/** True when a target leaves the flow, by an exit or at an end step. */
export function isEnd(flow: Flow, target: Target<string>): boolean {
  return target.startsWith('@') || stepOf(flow, target)?.expect === 'end'
}

/**
 * The steps that can be reached from the start, or from `from`.
 *
 * @param without step that may not be passed: what is then missing depends on it.
 */
export function reachable(
  flow: Flow,
  edges: readonly Edge[],
  {
    from = flow.start,
    without,
  }: { readonly from?: string; readonly without?: ReadonlySet<string> } = {},
): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [from]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name) || without?.has(name)) continue
    found.add(name)
    for (const edge of edges) if (edge.from === name) open.push(edge.to)
  }
  return found
}

/** The flow as a Mermaid flow chart; node names are prefixed, since some words are reserved there. */
export function drawFlow(flow: Flow): string {
  const lines = ['flowchart TD', '  in_(( )) --> s_' + flow.start]
  const exits = new Set<string>()
  const node = (target: string) => {
    if (!target.startsWith('@')) return `s_${target}`
    exits.add(target)
    return `out_${target.replace(/\W/g, '_')}`
  }
  for (const [name, step] of Object.entries(flow.steps)) {
    lines.push(
      step.expect === 'end'
        ? `  s_${name}(["${name}"])`
        : `  s_${name}["${name}<br/><i>${step.expect}</i>"]`,
    )
    if (step.expect === 'end') continue
    for (const { to, when } of edgesOf(name, step)) {
      lines.push(`  s_${name} -->${when === null ? '' : `|${when}|`} ${node(to)}`)
    }
  }
  if (flow.discomfort !== undefined) {
    lines.push(`  any["any step"] -.->|discomfort| ${node(flow.discomfort)}`)
  }
  for (const exit of exits) lines.push(`  ${node(exit)}(["${exit.slice(1)}"])`)
  return `${lines.join('\n')}\n`
}
