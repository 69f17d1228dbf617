import type { Locale } from '../../../../types.ts'
import type { Attachment } from '../../../activity.ts'

/** Media type of an Adaptive Card as an attachment. */
export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive'

/**
 * The most UTF-16 code units of a card as JSON. Teams refuses a message of more than about 28 kB,
 * counted in UTF-16, so at most half as many units; the rest is for the message around it.
 * Source: learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
 */
export const MAX_CARD_UNITS = 12_500

/** Plain words: unlike a `TextBlock`, a run of them is never read as Markdown. */
export interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
  readonly size?: 'Medium' | 'Large'
  readonly isSubtle?: true
  readonly fontType?: 'Monospace'
}

export interface RichTextBlock {
  readonly type: 'RichTextBlock'
  readonly inlines: readonly TextRun[]
  readonly spacing?: Spacing
}

export interface Container {
  readonly type: 'Container'
  readonly items: readonly Element[]
  readonly style?: 'emphasis' | 'attention' | 'accent'
  readonly separator?: true
  readonly spacing?: Spacing
}

export interface Table {
  readonly type: 'Table'
  readonly columns: readonly { readonly width: number }[]
  readonly rows: readonly {
    readonly type: 'TableRow'
    readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly Element[] }[]
  }[]
  readonly firstRowAsHeaders: boolean
  readonly showGridLines: boolean
}

export interface ChoiceSet {
  readonly type: 'Input.ChoiceSet'
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly style: 'compact'
  readonly isRequired: true
  readonly errorMessage: string
  readonly choices: readonly { readonly title: string; readonly value: string }[]
}

export interface ActionSet {
  readonly type: 'ActionSet'
  readonly actions: readonly Action[]
}

export type Element = RichTextBlock | Container | Table | ChoiceSet | ActionSet

/** A button whose data comes back to us; `fallback` is for clients before Adaptive Cards 1.4. */
export interface ExecuteAction {
  readonly type: 'Action.Execute'
  readonly title: string
  readonly verb: string
  readonly data: Readonly<Record<string, unknown>>
  readonly fallback: {
    readonly type: 'Action.Submit'
    readonly title: string
    readonly data: Readonly<Record<string, unknown>>
  }
}

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl'
  readonly title: string
  readonly url: string
}

export type Action = ExecuteAction | OpenUrlAction

/** The part of Adaptive Cards 1.5 that we use. Source: adaptivecards.io/explorer */
export interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  /** ISO 639-1: the schema takes no script. */
  readonly lang: 'en' | 'zh'
  /** What is shown, and read out, where cards are not. */
  readonly fallbackText: string
  readonly body: readonly Element[]
  readonly actions?: readonly Action[]
}

type Spacing = 'None' | 'Small' | 'Medium'

/** @param fallbackText what is said where the card cannot be shown */
export function adaptiveCard(
  locale: Locale,
  fallbackText: string,
  body: readonly Element[],
  actions: readonly Action[] = [],
): AdaptiveCard {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: locale === 'en' ? 'en' : 'zh',
    fallbackText,
    body,
    ...(actions.length > 0 && { actions }),
  }
}

export function cardAttachment(card: AdaptiveCard): Attachment {
  return { contentType: ADAPTIVE_CARD, content: card }
}

/** UTF-16 code units of something as JSON. */
export function unitsOf(value: unknown): number {
  return JSON.stringify(value).length
}

/** One paragraph of plain words. */
export function words(
  text: string,
  look: Omit<TextRun, 'type' | 'text'> = {},
  spacing?: Spacing,
): RichTextBlock {
  return {
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, ...look }],
    ...(spacing && { spacing }),
  }
}

export function heading(text: string): RichTextBlock {
  return words(text, { weight: 'Bolder', size: 'Medium' })
}
