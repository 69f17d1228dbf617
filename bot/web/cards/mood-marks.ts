import type { Frame, MoodGeometry, MoodMark } from '../../charts/mood-geometry.ts'
import { svg } from '../dom.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import { nearestMark, neighbourMark } from './mood-picking.ts'

/** From this many readings on their circles would hide the line; they show when picked. */
const DENSE = 40
/** The newest points can be picked; more would make a page heavy and help nobody. */
const MAX_PICKED = 400

/**
 * The points of a mood chart: one stop of the tab key for all of them, arrow keys from one to the
 * next, and whatever is pointed at or focused is said below the chart with its date and value.
 */
export class MoodMarks {
  readonly #language: InterfaceLanguage
  readonly #readout: HTMLElement
  readonly #guide = svg('line', { class: 'mood-guide' })
  #marks: readonly MoodMark[] = []
  #elements: readonly SVGGElement[] = []
  /** The mark that the tab key leads to; the newest until another was picked. */
  #current = -1
  #isPicked = false

  /** @param readout where the picked point is written out */
  constructor(language: InterfaceLanguage, readout: HTMLElement) {
    this.#language = language
    this.#readout = readout
  }

  /** The elements of all points, in the order of time. Drawn anew when the chart is. */
  draw({ readings, ratings }: MoodGeometry, frame: Frame): SVGElement[] {
    this.#marks = [...readings, ...ratings]
      .sort((a, b) => a.point.at - b.point.at)
      .slice(-MAX_PICKED)
    if (this.#current < 0 || this.#current >= this.#marks.length) {
      this.#current = this.#marks.length - 1
    }
    const isDense = readings.length > DENSE
    this.#elements = this.#marks.map((mark, i) => this.#element(mark, i, isDense))
    this.#guide.setAttribute('y1', String(frame.top))
    this.#guide.setAttribute('y2', String(frame.top + frame.height))
    return [this.#guide, ...this.#elements]
  }

  /** Follows pointer and keys on a chart that was drawn. */
  listenTo(chart: SVGSVGElement): void {
    const point = (event: PointerEvent) => {
      const box = chart.getBoundingClientRect()
      this.#pick(nearestMark(this.#marks, event.clientX - box.left, event.clientY - box.top))
    }
    chart.addEventListener('pointermove', point)
    chart.addEventListener('pointerdown', point)
    chart.addEventListener('pointerleave', (event) => {
      // A finger that was lifted leaves too; what it touched stays readable.
      if (event.pointerType === 'mouse' && !chart.contains(document.activeElement)) this.#clear()
    })
    chart.addEventListener('focusin', (event) => {
      const i = this.#elements.findIndex((one) => one === event.target)
      if (i !== -1) this.#pick(i)
    })
    chart.addEventListener('focusout', () => this.#clear())
    chart.addEventListener('keydown', (event) => {
      const i = neighbourMark(event.key, this.#current, this.#marks.length)
      if (i === null) return
      event.preventDefault()
      this.#pick(i)
      this.#elements[i]?.focus()
    })
  }

  /** After the chart was drawn anew: what was picked is picked again, in the page's language. */
  restore(hadFocus: boolean): void {
    if (hadFocus) this.#elements[this.#current]?.focus()
    if (this.#isPicked) this.#pick(this.#current)
    else this.#clear()
  }

  #element(mark: MoodMark, i: number, isDense: boolean): SVGGElement {
    const { x, y, point } = mark
    const isRating = point.rating !== undefined
    const element = svg('g', {
      class: `mood-mark ${isRating ? 'mood-rating' : isDense ? 'quiet' : ''}`.trim(),
      role: 'img',
      tabindex: i === this.#current ? 0 : -1,
      'aria-label': this.#words(mark),
    })
    if (isRating) {
      element.append(
        svg('path', { d: `M${x} ${y - 6}l6 6-6 6-6-6z` }),
        svg(
          'text',
          { x, y: y < 30 ? y + 20 : y - 10, 'text-anchor': 'middle', 'aria-hidden': 'true' },
          String(point.rating),
        ),
      )
    } else element.append(svg('circle', { class: 'mood-reading', cx: x, cy: y, r: 3.2 }))
    return element
  }

  #words({ point }: MoodMark): string {
    const when = new Intl.DateTimeFormat(this.#language.locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(point.at)
    return point.rating === undefined
      ? this.#language.text('mood.point.reading', {
          when,
          value: new Intl.NumberFormat(this.#language.locale, { signDisplay: 'exceptZero' }).format(
            Math.round(point.valence * 100),
          ),
        })
      : this.#language.text('mood.point.rating', { when, value: point.rating })
  }

  #pick(i: number): void {
    const mark = this.#marks[i]
    if (!mark) return
    this.#elements[this.#current]?.setAttribute('tabindex', '-1')
    for (const element of this.#elements) element.classList.remove('active')
    this.#current = i
    this.#isPicked = true
    const element = this.#elements[i]
    element?.setAttribute('tabindex', '0')
    element?.classList.add('active')
    this.#guide.setAttribute('x1', String(mark.x))
    this.#guide.setAttribute('x2', String(mark.x))
    this.#guide.classList.add('active')
    this.#readout.textContent = this.#words(mark)
  }

  #clear(): void {
    this.#isPicked = false
    for (const element of this.#elements) element.classList.remove('active')
    this.#guide.classList.remove('active')
    this.#readout.textContent = this.#language.text('mood.hint')
  }
}
