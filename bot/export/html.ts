import { escapeMarkup } from '../escape-markup.ts'

/** Markup that is safe as it stands. Only `html` and our own drawings make it. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type Piece = string | number | Html | readonly Html[]

/** Markup from a template: what is put in is escaped, unless it is markup already. */
export function html(fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(String.raw({ raw: fixed }, ...pieces.map(markupOf)))
}

function markupOf(piece: Piece): string {
  if (piece instanceof Html) return piece.markup
  if (typeof piece === 'string') return escapeMarkup(piece)
  return typeof piece === 'number' ? String(piece) : piece.map(({ markup }) => markup).join('\n')
}
