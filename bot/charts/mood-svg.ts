import { escapeMarkup } from '../escape-markup.ts'
import { moodGeometry, type MoodCardPoint } from './mood-geometry.ts'

/** What is written on a mood chart, in the words of a language. */
export interface MoodSvgLabels {
  readonly title: string
  /** What the picture shows, for those who hear it. */
  readonly description: string
  /** Beside the upper and the lower edge. */
  readonly lighter: string
  readonly heavier: string
  /** Said in place of a chart when there is no point. */
  readonly empty: string
  /** The first and the last day. */
  readonly from: string
  readonly to: string
  /** BCP 47 tag of these words. */
  readonly language: string
}

export interface MoodSvgSize {
  readonly width: number
  readonly height: number
}

const MARGIN = { left: 20, right: 20, top: 58, bottom: 48 }
/** More marks than this blur; the line then stands for the readings. */
const MAX_MARKS = 40
/**
 * Colours on their own paper, so that the picture reads the same on a light and a dark page. All
 * words and marks have a contrast of at least 4.5 to 1 against the paper.
 */
const COLOUR = {
  paper: '#fffdf9',
  ink: '#24302f',
  soft: '#566360',
  line: '#2c6663',
  middle: '#8f9a94',
  rating: '#8a3d1d',
}
const FONT =
  "system-ui, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

/**
 * A person's mood over time as a self-contained SVG: for channels that show pictures and no cards.
 * No script, no style sheet, nothing loaded from elsewhere: attributes alone, so that it also shows
 * under a strict content security policy.
 *
 * @param size pixels; at least 200 × 140
 * @throws RangeError when the size is too small to draw in
 */
export function moodSvg(
  points: readonly MoodCardPoint[],
  labels: MoodSvgLabels,
  { width, height }: MoodSvgSize = { width: 640, height: 320 },
): string {
  if (!(width >= 200 && height >= 140)) throw new RangeError('A mood chart needs 200 × 140 pixels')
  const bottom = height - MARGIN.bottom
  const { line, readings, ratings, middle } = moodGeometry(points, {
    left: MARGIN.left,
    top: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: bottom - MARGIN.top,
  })
  const drawn =
    points.length === 0
      ? [text(width / 2, height / 2, labels.empty, { 'text-anchor': 'middle' })]
      : [
          text(MARGIN.left, MARGIN.top - 10, `↑ ${labels.lighter}`),
          text(MARGIN.left, bottom + 16, `↓ ${labels.heavier}`),
          text(MARGIN.left, height - 12, labels.from),
          ...(labels.from === labels.to
            ? []
            : [text(width - MARGIN.right, height - 12, labels.to, { 'text-anchor': 'end' })]),
          element('line', {
            x1: MARGIN.left,
            x2: width - MARGIN.right,
            y1: middle,
            y2: middle,
            stroke: COLOUR.middle,
            'stroke-dasharray': '2 5',
          }),
          ...(readings.length > 1
            ? [
                element('path', {
                  d: line,
                  fill: 'none',
                  stroke: COLOUR.line,
                  'stroke-width': 2.2,
                  'stroke-linejoin': 'round',
                  'stroke-linecap': 'round',
                }),
              ]
            : []),
          ...(readings.length > MAX_MARKS ? [] : readings).map(({ x, y }) =>
            element('circle', {
              cx: x,
              cy: y,
              r: 3.2,
              fill: COLOUR.paper,
              stroke: COLOUR.line,
              'stroke-width': 2,
            }),
          ),
          ...ratings.map(({ x, y }) =>
            element('path', { d: `M${n(x)} ${n(y - 6)}l6 6-6 6-6-6z`, fill: COLOUR.rating }),
          ),
          ...(ratings.length > MAX_MARKS ? [] : ratings).map(({ x, y, point }) =>
            text(x, y < MARGIN.top + 16 ? y + 20 : y - 10, String(point.rating), {
              'text-anchor': 'middle',
              fill: COLOUR.rating,
              'font-weight': 600,
            }),
          ),
        ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="img" aria-labelledby="title desc" xml:lang="${escapeMarkup(labels.language)}">`,
    `<title id="title">${escapeMarkup(labels.title)}</title>`,
    `<desc id="desc">${escapeMarkup(labels.description)}</desc>`,
    element('rect', { width, height, rx: 14, fill: COLOUR.paper }),
    text(MARGIN.left, 28, labels.title, {
      fill: COLOUR.ink,
      'font-size': 17,
      'font-weight': 600,
    }),
    ...drawn,
    '</svg>\n',
  ].join('\n')
}

type Attributes = Readonly<Record<string, string | number>>

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? n(value) : escapeMarkup(value)}"`,
    )
    .join('')
}

function element(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}/>`
}

function text(x: number, y: number, words: string, attributes: Attributes = {}): string {
  const all = { x, y, 'font-family': FONT, 'font-size': 13, fill: COLOUR.soft, ...attributes }
  return `<text${attributesOf(all)}>${escapeMarkup(words)}</text>`
}

/** A number as short as a pixel needs; never an exponent. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10)
}
