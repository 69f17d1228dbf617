import { continueFlow, resumePaused, startFlow } from '../../dialogs/continue-flow.ts'
import { labelOf, renderUtterance } from '../../dialogs/render.ts'
import { isGoOn } from '../../dialogs/replies.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import type { Card, DialogInput, DialogOutcome, Utterance } from '../../dialogs/types.ts'
import { normalise } from '../../nlp/normalise.ts'
import { NO_RISK } from '../../nlp/risk.ts'
import { unreadable } from '../../nlp/text/unread.ts'
import type { Locale } from '../../types.ts'

export interface PlayOptions {
  /** Id of a technique that exists. */
  readonly flow: string
  readonly locale: Locale
  readonly short: boolean
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Repeats what was read, for input that no terminal has shown. */
  readonly echo: boolean
}

/**
 * Plays an exercise: writes what is said and which buttons there are, and takes one line of the
 * input as one message. No model reads along and no danger is screened, so it shows the exercise
 * and nothing else of the service. Whoever pauses may resume; any other line ends the play then.
 *
 * @returns where the input ended before the exercise did, as `flow.step`; null when it ended.
 */
export async function play(
  options: PlayOptions,
  lines: AsyncIterable<string>,
  write: (text: string) => void,
): Promise<string | null> {
  const { flow, locale, short } = options
  let outcome: DialogOutcome = { state: EMPTY_STATE, profile: EMPTY_PROFILE, say: [] }
  const take = (next: DialogOutcome) => {
    outcome = next
    for (const utterance of next.say) {
      const rendered = renderUtterance(utterance, locale, outcome.state.said)
      outcome = { ...outcome, state: { ...outcome.state, said: rendered.said } }
      write(asText(utterance, rendered, locale))
    }
  }
  const read = (text: string): DialogInput => ({
    text,
    plain: normalise(text),
    locale,
    reading: unreadable('und'),
    risk: NO_RISK,
    profile: outcome.profile,
    now: options.now(),
  })
  take(startFlow(outcome.state, read(''), flow, { short }))
  write('> ')
  for await (const line of lines) {
    if (options.echo) write(`${line}\n`)
    const input = read(line)
    const { state } = outcome
    if (state.flow) take(continueFlow(state, input))
    else if (isGoOn(input.plain)) take(resumePaused(state, input))
    else return null
    if (!outcome.state.flow && !outcome.state.paused) return null
    write('> ')
  }
  write('\n')
  const open = outcome.state.flow ?? outcome.state.paused
  return open ? `${open.flow}.${open.step}` : null
}

function asText(
  { choices = [], card }: Utterance,
  rendered: ReturnType<typeof renderUtterance>,
  locale: Locale,
): string {
  const labels = choices.map(({ label }) => `[${labelOf(label, locale)}]`)
  const lines = [rendered.text]
  if (card) lines.push(...cardLines(card, rendered.summary ?? []))
  if (labels.length > 0) lines.push(`  ${labels.join(' ')}`)
  return `${lines.join('\n')}\n`
}

/** What a rich channel would show beside the words. */
function cardLines(
  card: Card,
  rows: readonly { readonly label: string; readonly value: string }[],
): string[] {
  switch (card.type) {
    case 'pacer': {
      const { inhale, hold, exhale, seconds } = card
      return [`  | pacer: in ${inhale} s, hold ${hold} s, out ${exhale} s, for ${seconds} s`]
    }
    case 'summary':
      return rows.map(({ label, value }) => `  | ${label}: ${value}`)
    case 'mood':
    case 'helplines':
    case 'download':
      return [`  | ${card.type}`]
  }
}
