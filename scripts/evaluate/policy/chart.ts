import type { Interval } from './statistics.ts'

export interface Line {
  readonly name: string
  /** One point an episode, from the first. */
  readonly points: readonly Interval[]
}

export interface Panel {
  readonly title: string
  readonly lines: readonly Line[]
}

const WIDTH = 460
const HEIGHT = 300
const LEFT = 46
const TOP = 44
const BOTTOM = 40
const LEGEND_ROWS = 2
const LEGEND_ROW = 18
const GAP = 24

/** Colours that tell apart on white and on near-black, also with red–green blindness. */
const COLOURS = [
  '#8a8f98',
  '#2b7fd4',
  '#59b0e8',
  '#c98a00',
  '#c2527f',
  '#7d6bc4',
  '#3f9c7c',
  '#a0643c',
  '#5b8a3a',
]
const DASHES = ['', '', '5 3', '', '', '6 3 2 3', '6 3', '2 3', '1 3']

const STYLE = `
    .page { fill: #ffffff } .ink { fill: #1f2328 } .soft { fill: #59636e }
    .axis { stroke: #59636e } .grid { stroke: #d8dee4 }
    text { font: 12px system-ui, sans-serif } .title { font-weight: 600; font-size: 13px }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117 } .ink { fill: #e6edf3 } .soft { fill: #9198a1 }
      .axis { stroke: #9198a1 } .grid { stroke: #30363d }
    }`

const round = (value: number): string => String(Math.round(value * 10) / 10)

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

/** Round steps, about five of them, that span the values. */
function ticksOf(low: number, high: number): readonly number[] {
  const rough = (high - low) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(6)))
}

function drawPanel({ title, lines }: Panel, left: number): string {
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ mean, half }) => [mean - half, mean + half]),
  )
  const count = lines[0]?.points.length ?? 0
  const ticks = ticksOf(Math.min(0, ...values), Math.max(...values))
  const low = ticks[0] ?? 0
  const high = ticks.at(-1) ?? 1
  const x = (i: number): number => left + LEFT + (i / Math.max(1, count - 1)) * (WIDTH - LEFT - 8)
  const y = (value: number): number =>
    TOP + (1 - (value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM)
  const grid = ticks.map(
    (tick) =>
      `<line class="grid" x1="${round(x(0))}" x2="${round(x(count - 1))}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>` +
      `<text class="soft" x="${round(x(0) - 6)}" y="${round(y(tick) + 4)}" text-anchor="end">${tick}</text>`,
  )
  const labels = Array.from({ length: count }, (_, i) => i)
    .filter((i) => i === 0 || (i + 1) % 10 === 0)
    .map(
      (i) =>
        `<text class="soft" x="${round(x(i))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${i + 1}</text>`,
    )
  const curves = lines.map(({ points }, i) => {
    const upper = points.map(({ mean, half }, at) => `${round(x(at))},${round(y(mean + half))}`)
    const lower = points.map(({ mean, half }, at) => `${round(x(at))},${round(y(mean - half))}`)
    const middle = points.map(({ mean }, at) => `${round(x(at))},${round(y(mean))}`)
    const colour = COLOURS[i % COLOURS.length] ?? '#888888'
    const dash = DASHES[i % DASHES.length] ?? ''
    return (
      `<polygon points="${[...upper, ...lower.reverse()].join(' ')}" fill="${colour}" opacity="0.12"/>` +
      `<polyline points="${middle.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`
    )
  })
  return [
    `<text class="ink title" x="${left + LEFT}" y="24">${escape(title)}</text>`,
    ...grid,
    `<line class="axis" x1="${round(x(0))}" x2="${round(x(count - 1))}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}"/>`,
    ...labels,
    `<text class="soft" x="${round((x(0) + x(count - 1)) / 2)}" y="${HEIGHT - 6}" text-anchor="middle">episode</text>`,
    ...curves,
  ].join('\n  ')
}

/**
 * Line charts side by side with one legend, as an SVG that follows the reader's colour scheme.
 * The bands are 95% intervals.
 */
export function drawChart(panels: readonly Panel[], description: string): string {
  const width = panels.length * WIDTH + (panels.length - 1) * GAP + 12
  const names = panels[0]?.lines.map(({ name }) => name) ?? []
  const perRow = Math.ceil(names.length / LEGEND_ROWS)
  const room = (width - LEFT) / Math.max(1, perRow)
  const legend = names.map((name, i) => {
    const left = round(LEFT + (i % perRow) * room)
    const top = HEIGHT + 14 + LEGEND_ROW * Math.floor(i / perRow)
    const colour = COLOURS[i % COLOURS.length] ?? '#888888'
    const dash = DASHES[i % DASHES.length] ?? ''
    return (
      `<line x1="${left}" x2="${round(Number(left) + 22)}" y1="${top}" y2="${top}" stroke="${colour}" stroke-width="3"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>` +
      `<text class="ink" x="${round(Number(left) + 28)}" y="${top + 4}" style="font-size:11px">${escape(name)}</text>`
    )
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT + 10 + LEGEND_ROWS * LEGEND_ROW}" role="img" aria-label="${escape(description)}">
  <style>${STYLE}
  </style>
  <rect class="page" width="100%" height="100%"/>
  ${panels.map((panel, i) => drawPanel(panel, i * (WIDTH + GAP))).join('\n  ')}
  ${legend.join('\n  ')}
</svg>
`
}
