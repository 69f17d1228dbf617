import { h, svg } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import { type Frame, type MoodCardPoint, moodGeometry } from '../../charts/mood-geometry.ts'
import { MoodMarks } from './mood-marks.ts'

const HEIGHT = 190
const MARGIN = { left: 12, right: 12, top: 26, bottom: 44 }
/** A screen reader's table of more rows than this helps nobody. */
const TABLE_ROWS = 50
let charts = 0

/**
 * The person's mood over time: a line, their own ratings as marks, and the same as a table. Single
 * points can be pointed at, touched or reached with the arrow keys; what they say stands below.
 */
export function moodCard(
  language: InterfaceLanguage,
  points: readonly MoodCardPoint[],
): HTMLElement {
  const title = language.words(h('h3', { class: 'card-title' }), 'mood.title')
  if (points.length === 0) {
    return h('section', { class: 'card' }, title, language.words(h('p'), 'mood.empty'))
  }
  const chart = h('div', { class: 'mood-chart' })
  // Those who cannot see the chart hear the same from the marks themselves.
  const readout = h('p', { class: 'mood-readout', 'aria-hidden': 'true' })
  const marks = new MoodMarks(language, readout)
  const table = h('table')
  const legend = h(
    'ul',
    { class: 'mood-legend' },
    language.words(h('li', { class: 'mood-legend-reading' }), 'mood.reading'),
  )
  if (points.some((point) => point.rating !== undefined)) {
    legend.append(language.words(h('li', { class: 'mood-legend-rating' }), 'mood.rating'))
  }
  const hidden = h('div', { class: 'visually-hidden' }, table)
  const card = h('section', { class: 'card mood' }, title, chart, readout, legend, hidden)
  const redraw = () => {
    if (chart.clientWidth > 0) {
      const hadFocus = chart.contains(document.activeElement)
      chart.replaceChildren(drawChart(language, points, chart.clientWidth, marks))
      marks.restore(hadFocus)
    }
  }
  // The text of the chart keeps its size, so the drawing follows the width instead of scaling.
  new ResizeObserver(redraw).observe(chart)
  return language.live(card, () => {
    fillTable(language, table, points)
    redraw()
  })
}

function whenWords(language: InterfaceLanguage, points: readonly MoodCardPoint[]) {
  const times = points.map((point) => point.at)
  const oneDay = Math.max(...times) - Math.min(...times) < 86_400_000
  return new Intl.DateTimeFormat(
    language.locale,
    oneDay
      ? { hour: '2-digit', minute: '2-digit' }
      : { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  )
}

function drawChart(
  language: InterfaceLanguage,
  points: readonly MoodCardPoint[],
  width: number,
  marks: MoodMarks,
): SVGSVGElement {
  const frame: Frame = {
    left: MARGIN.left,
    top: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: HEIGHT - MARGIN.top - MARGIN.bottom,
  }
  const geometry = moodGeometry(points, frame)
  const format = whenWords(language, points)
  const times = points.map((point) => point.at)
  const from = format.format(Math.min(...times))
  const to = format.format(Math.max(...times))
  charts += 1
  const ids = { title: `mood-title-${charts}`, desc: `mood-desc-${charts}` }
  const bottom = frame.top + frame.height
  const labels = [
    svg('text', { x: 0, y: 14 }, language.text('mood.lighter')),
    svg('text', { x: 0, y: bottom + 16 }, language.text('mood.heavier')),
    svg('text', { x: 0, y: HEIGHT - 6, class: 'mood-when' }, from),
  ]
  if (from !== to) {
    labels.push(
      svg('text', { x: width, y: HEIGHT - 6, class: 'mood-when', 'text-anchor': 'end' }, to),
    )
  }
  const drawn = svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${HEIGHT}`,
      width,
      height: HEIGHT,
      role: 'group',
      'aria-labelledby': `${ids.title} ${ids.desc}`,
    },
    svg('title', { id: ids.title }, language.text('mood.title')),
    svg(
      'desc',
      { id: ids.desc },
      language.text('mood.description', { from, to, count: points.length }),
    ),
    svg('line', {
      class: 'mood-middle',
      x1: 0,
      x2: width,
      y1: geometry.middle,
      y2: geometry.middle,
    }),
    svg('path', { class: 'mood-line', d: geometry.line === '' ? 'M0 0' : geometry.line }),
    ...marks.draw(geometry, frame),
    ...labels,
  )
  marks.listenTo(drawn)
  return drawn
}

function fillTable(
  language: InterfaceLanguage,
  table: HTMLTableElement,
  points: readonly MoodCardPoint[],
): void {
  const format = new Intl.DateTimeFormat(language.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const shown = points.slice(-TABLE_ROWS)
  const head = (['mood.table.when', 'mood.table.mood', 'mood.table.rating'] as const).map((key) =>
    h('th', { scope: 'col' }, language.text(key)),
  )
  table.replaceChildren(
    h('caption', {}, language.text('mood.table.caption', { count: shown.length })),
    h('thead', {}, h('tr', {}, ...head)),
    h(
      'tbody',
      {},
      ...shown.map((point) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, format.format(point.at)),
          h('td', {}, String(Math.round(point.valence * 100))),
          h('td', {}, point.rating === undefined ? '' : String(point.rating)),
        ),
      ),
    ),
  )
}
