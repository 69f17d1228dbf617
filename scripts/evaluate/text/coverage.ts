import { leadingEmotion } from '../../../nlp/text/leading-emotion.ts'
import type { Judged } from './judge.ts'

/** How wrong the model is on the share of texts of which it is surest. */
export interface CoveragePoint {
  /** Share of the texts, (0, 1]. */
  readonly coverage: number
  /** Share of those whose strongest emotion is wrong. */
  readonly risk: number
}

/**
 * The risk–coverage curve (El-Yaniv & Wiener 2010, JMLR 11): texts by falling confidence, and the
 * error among the first of them. Texts of equal confidence count together.
 */
export function riskCoverage(texts: readonly Judged[]): CoveragePoint[] {
  const sorted = texts
    .map(({ example, reading }) => ({
      confidence: reading.confidence,
      isWrong: example.shared?.[leadingEmotion(reading)] !== 1,
    }))
    .sort((a, b) => b.confidence - a.confidence)
  const points: CoveragePoint[] = []
  let wrong = 0
  sorted.forEach(({ confidence, isWrong }, i) => {
    wrong += Number(isWrong)
    if (sorted[i + 1]?.confidence === confidence) return
    points.push({ coverage: (i + 1) / sorted.length, risk: wrong / (i + 1) })
  })
  return points
}

export interface CoverageLine {
  readonly name: string
  readonly points: readonly CoveragePoint[]
}

const WIDTH = 300
const HEIGHT = 260
const LEFT = 44
const TOP = 40
const BOTTOM = 58
const COLOURS = ['#2b7fd4', '#c98a00']
const DASHES = ['', '5 3']
const HIGHEST = 0.5
/** Below so many texts an error rate says nothing. */
const LEAST_TEXTS = 0.02

const STYLE = `
    .page { fill: #ffffff } .ink { fill: #1f2328 } .soft { fill: #59636e } .grid { stroke: #d8dee4 }
    text { font: 12px system-ui, sans-serif } .title { font-weight: 600; font-size: 13px }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117 } .ink { fill: #e6edf3 } .soft { fill: #9198a1 } .grid { stroke: #30363d }
    }`

const round = (value: number): string => (Math.round(value * 10) / 10).toString()

function drawPanel(title: string, lines: readonly CoverageLine[], left: number): string {
  const x = (coverage: number) => left + LEFT + coverage * (WIDTH - LEFT - 10)
  const y = (risk: number) =>
    TOP + (1 - Math.min(risk, HIGHEST) / HIGHEST) * (HEIGHT - TOP - BOTTOM)
  const grid = [0, 0.1, 0.2, 0.3, 0.4, 0.5].map(
    (tick) =>
      `<line class="grid" x1="${round(x(0))}" x2="${round(x(1))}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>` +
      `<text class="soft" x="${round(x(0) - 6)}" y="${round(y(tick) + 4)}" text-anchor="end">${tick}</text>`,
  )
  const marks = [0, 0.25, 0.5, 0.75, 1].map(
    (tick) =>
      `<text class="soft" x="${round(x(tick))}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${tick}</text>`,
  )
  const curves = lines.map(({ points }, i) => {
    const path = points
      .filter(({ coverage }) => coverage >= LEAST_TEXTS)
      .map(({ coverage, risk }) => `${round(x(coverage))},${round(y(risk))}`)
      .join(' ')
    return `<polyline fill="none" stroke="${COLOURS[i % COLOURS.length] ?? ''}" stroke-width="2" stroke-dasharray="${DASHES[i % DASHES.length] ?? ''}" points="${path}"/>`
  })
  const legend = lines.map(
    ({ name }, i) =>
      `<text fill="${COLOURS[i % COLOURS.length] ?? ''}" x="${left + LEFT + i * 120}" y="${HEIGHT - 8}">${name}</text>`,
  )
  return [
    `<text class="ink title" x="${left + LEFT}" y="22">${title}</text>`,
    ...grid,
    ...marks,
    `<text class="soft" x="${round(x(0.5))}" y="${HEIGHT - BOTTOM + 32}" text-anchor="middle">share of texts asserted</text>`,
    ...curves,
    ...legend,
  ].join('\n')
}

/** The curves as one SVG, a panel for each set of texts; the height of a line is its error. */
export function drawCoverage(
  panels: readonly { readonly title: string; readonly lines: readonly CoverageLine[] }[],
): string {
  const width = panels.length * WIDTH
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img">`,
    '<title>Share of wrong strongest emotions against the share of texts asserted</title>',
    `<style>${STYLE}\n</style>`,
    `<rect class="page" width="${width}" height="${HEIGHT}"/>`,
    ...panels.map(({ title, lines }, i) => drawPanel(title, lines, i * WIDTH)),
    '</svg>',
    '',
  ].join('\n')
}
