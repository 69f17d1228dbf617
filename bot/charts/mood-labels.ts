import { renderUtterance } from '../../dialogs/render.ts'
import type { Locale } from '../../types.ts'
import type { MoodCardPoint } from './mood-geometry.ts'
import type { MoodSvgLabels } from './mood-svg.ts'

/** The words on a mood chart. Days are those of UTC: the person's time zone is not known. */
export function moodLabels(
  points: readonly Pick<MoodCardPoint, 'at'>[],
  locale: Locale,
): MoodSvgLabels {
  const words = (
    say: 'title' | 'lighter' | 'heavier' | 'empty' | 'description',
    values?: Record<string, string | number>,
  ): string => renderUtterance({ say: `chart.${say}`, ...(values && { values }) }, locale, []).text
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' })
  const times = points.map(({ at }) => at)
  const from = times.length === 0 ? '' : day.format(Math.min(...times))
  const to = times.length === 0 ? '' : day.format(Math.max(...times))
  return {
    title: words('title'),
    description:
      times.length === 0 ? words('empty') : words('description', { from, to, count: times.length }),
    lighter: words('lighter'),
    heavier: words('heavier'),
    empty: words('empty'),
    from,
    to,
    language: locale,
  }
}
