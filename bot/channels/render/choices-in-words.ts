import { renderUtterance } from '../../../dialogs/render.ts'
import type { Locale } from '../../../types.ts'
import type { StoredActivity } from '../../activity.ts'

/** The labels of an activity's suggested answers: each is also what a person may write instead. */
export function choicesOf({ suggestedActions }: StoredActivity): readonly string[] {
  return suggestedActions?.actions.map(({ title }) => title) ?? []
}

/**
 * Suggested answers as words, for a channel without buttons, or for those that its buttons have no
 * room for; empty when there are none.
 */
export function choicesInWords(choices: readonly string[], locale: Locale): string {
  if (choices.length === 0) return ''
  const list = choices.map((choice) => `• ${choice}`).join('\n')
  return renderUtterance({ say: 'render.choices', values: { list } }, locale, []).text
}
