import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parser } from '@prometheus-io/lezer-promql'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectRoot } from '../../bot/config.ts'
import { Metrics } from '../../bot/observability/metrics.ts'
import { TURN_OUTCOMES } from '../../bot/observability/meters.ts'
import { parseMetrics } from '../support/exposed-metrics.ts'

const DEPLOY = join(projectRoot(), 'deploy')

/** Everything that the service can say of itself: each name with the labels that it carries. */
async function exported(): Promise<Map<string, Set<string>>> {
  const metrics = new Metrics()
  for (const outcome of TURN_OUTCOMES) {
    const turn = metrics.turns.begin()
    turn.seen({ channel: 'web', risk: 'none' })
    turn.ended(outcome, 1)
  }
  metrics.texts.read(1)
  metrics.texts.fellBack('CODE')
  metrics.cases.opened('high')
  metrics.cases.claimed(1)
  metrics.alerts.sent('webhook', true)
  metrics.courier.delivered('telegram')
  metrics.jobs.ended('check-in', 'done', 1)
  metrics.voice.unread('QUIET')
  metrics.outages.began('StoreFull')
  metrics.outages.replayed()
  metrics.http.answered(200)
  metrics.watch({
    sockets: () => ({ chat: 1, console: 1 }),
    backlog: () => 0,
    waitingCases: () => 0,
    deadJobs: () => 0,
    ready: () => Promise.resolve(true),
  })
  // What Prometheus adds to each of them, and what it says of the target itself.
  const names = new Map([['up', new Set(['job'])]])
  for (const { name, labels } of parseMetrics(await metrics.expose())) {
    const known = names.get(name) ?? new Set(['job', 'instance'])
    for (const label of Object.keys(labels)) known.add(label)
    names.set(name, known)
  }
  return names
}

interface Parsed {
  readonly errors: number
  readonly metrics: readonly string[]
  readonly labels: readonly string[]
}

/** Reads an expression with Prometheus' own grammar. */
function parsePromQl(expression: string): Parsed {
  // Grafana puts a duration in the place of its variable.
  const text = expression.replaceAll('$__rate_interval', '1m')
  let errors = 0
  const metrics: string[] = []
  const labels: string[] = []
  parser.parse(text).iterate({
    enter(node) {
      if (node.type.isError) errors += 1
      if (node.name === 'Identifier') metrics.push(text.slice(node.from, node.to))
      if (node.name === 'LabelName') labels.push(text.slice(node.from, node.to))
    },
  })
  return { errors, metrics, labels }
}

async function expectToWork(expressions: readonly string[]): Promise<void> {
  const names = await exported()
  expect(expressions.length).toBeGreaterThan(0)
  for (const expression of expressions) {
    const { errors, metrics, labels } = parsePromQl(expression)
    expect(errors, expression).toBe(0)
    expect(metrics.length, expression).toBeGreaterThan(0)
    expect(
      metrics.filter((name) => !names.has(name)),
      expression,
    ).toEqual([])
    const known = metrics.flatMap((name) => [...(names.get(name) ?? [])])
    expect(
      labels.filter((label) => !known.includes(label)),
      expression,
    ).toEqual([])
  }
}

describe('the dashboard', () => {
  const dashboard = JSON.parse(readFileSync(join(DEPLOY, 'grafana', 'evenkeel.json'), 'utf8')) as {
    panels: {
      id: number
      title: string
      gridPos: { x: number; y: number; w: number; h: number }
      targets: { expr: string }[]
    }[]
  }

  it('asks for nothing that the service does not export', async () => {
    await expectToWork(dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)))
  })

  it('has its panels side by side, each with a name of its own', () => {
    const { panels } = dashboard
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length)
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, i) => `${x + (i % w)},${y + Math.floor(i / w)}`),
    )
    expect(new Set(cells).size).toBe(cells.length)
    for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24)
  })
})

describe('the rules for alerts', () => {
  const { groups } = parse(readFileSync(join(DEPLOY, 'prometheus', 'rules.yaml'), 'utf8')) as {
    groups: {
      rules: {
        alert: string
        expr: string
        for?: string
        labels: { severity: string }
        annotations: { summary: string; runbook: string }
      }[]
    }[]
  }
  const rules = groups.flatMap((group) => group.rules)

  it('ask for nothing that the service does not export', async () => {
    await expectToWork(rules.map(({ expr }) => expr))
  })

  it('each lead to a paragraph of the runbook', () => {
    const runbook = readFileSync(join(projectRoot(), 'docs', 'operations.md'), 'utf8')
    const headings = [...runbook.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading)
    for (const { alert, annotations, labels, for: wait } of rules) {
      expect(headings).toContain(alert)
      expect(annotations.runbook).toBe(`docs/operations.md#${alert.toLowerCase()}`)
      expect(['page', 'ticket']).toContain(labels.severity)
      expect(wait ?? '0m').toMatch(/^\d+[smh]$/)
    }
  })

  it('would be found out with a wrong name, label or bracket in them', async () => {
    for (const wrong of [
      'evenkeel_turn_total > 0',
      'sum by (chanel) (evenkeel_turns_total)',
      'sum(evenkeel_turns_total',
    ])
      await expect(expectToWork([wrong])).rejects.toThrow()
  })
})
