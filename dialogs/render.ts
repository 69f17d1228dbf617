import type { Locale } from '../types.ts'
import { en, type MessageKey } from './messages/en.ts'
import type { Message } from './messages/message.ts'
import { toScript } from './messages/traditional.ts'
import { zh } from './messages/zh.ts'
import type { Utterance } from './types.ts'

/** How many `key#variant` entries a conversation keeps; about twenty turns of answers. */
export const SAID_LIMIT = 60

/** One bubble in the words of a language. */
export interface Rendered {
  readonly text: string
  /** Labels of the suggested actions, in the order of `utterance.choices`. */
  readonly choices: readonly string[]
  /** What was said lately, this bubble included, newest last; at most {@link SAID_LIMIT}. */
  readonly said: readonly string[]
  /** The rows of a summary card; the values are the person's own words, untouched. */
  readonly summary?: readonly { readonly label: string; readonly value: string }[]
}

/** The variants of a message in a language, in traditional script where the locale asks for it. */
export function variantsOf(key: MessageKey, locale: Locale): readonly string[] {
  const message: Message = locale === 'en' ? en[key] : zh[key]
  const variants = typeof message === 'string' ? [message] : message
  return locale === 'zh-Hant' ? variants.map((text) => toScript(text, locale)) : variants
}

/**
 * The words of a label, a name or another message without placeholders: its first variant.
 * Buttons send their label back as the person's message, so dialogs match against this.
 */
export function labelOf(key: MessageKey, locale: Locale): string {
  const [first] = variantsOf(key, locale)
  if (first === undefined) throw new Error(`Message ${key} has no variants`)
  return first
}

/**
 * Which variant was said longest ago, a never-said one first; the lowest index wins a tie, so the
 * choice is the same after a restart.
 */
function pickVariant(key: MessageKey, count: number, said: readonly string[]): number {
  let best = 0
  let bestAt = Number.POSITIVE_INFINITY
  for (let variant = 0; variant < count; variant += 1) {
    const at = said.lastIndexOf(`${key}#${variant}`)
    if (at < bestAt) {
      best = variant
      bestAt = at
    }
  }
  return best
}

/**
 * Fills `{name}` placeholders in one pass: a value that itself holds `{…}` stays as the person
 * wrote it.
 *
 * @throws Error that names the message and the placeholder when a value is missing.
 */
function fill(key: MessageKey, template: string, values: Utterance['values']): string {
  return template.replace(/\{([A-Za-z]\w*)\}/g, (_, name: string) => {
    const value = values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new Error(`Message ${key} needs a value for {${name}}`)
    return String(value)
  })
}

/**
 * Puts one utterance into words: the variant least recently said, placeholders filled, labels of
 * choices and summary rows in the same language. Only catalogue text changes script; what the
 * person wrote is given back as written.
 *
 * @param said `key#variant` of what was said lately, newest last (`DialogState.said`).
 * @throws Error when a placeholder has no value.
 */
export function renderUtterance(
  utterance: Utterance,
  locale: Locale,
  said: readonly string[],
): Rendered {
  const { say, values, choices = [], card } = utterance
  const variants = variantsOf(say, locale)
  const variant = pickVariant(say, variants.length, said)
  const template = variants[variant]
  if (template === undefined) throw new Error(`Message ${say} has no variants`)
  return {
    text: fill(say, template, values),
    choices: choices.map((choice) => labelOf(choice.label, locale)),
    said: [...said, `${say}#${variant}`].slice(-SAID_LIMIT),
    ...(card?.type === 'summary' && {
      summary: card.rows.map((row) => ({ label: labelOf(row.label, locale), value: row.value })),
    }),
  }
}
