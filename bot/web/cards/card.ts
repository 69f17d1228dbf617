import type { InterfaceLanguage } from '../interface-language.ts'
import { downloadCard } from './download.ts'
import { helplinesCard } from './helplines.ts'
import { moodCard } from './mood.ts'
import { pacerCard } from './pacer.ts'
import type { Card } from './parse-card.ts'
import { summaryCard } from './summary.ts'

/** What cards can ask of the page. */
export interface CardActions {
  readonly download: (path: string) => Promise<Blob>
  readonly onPacerFinished: () => void
  /** Shows the help lines of every place. */
  readonly onHelp: () => void
}

export function cardElement(
  language: InterfaceLanguage,
  card: Card,
  actions: CardActions,
): HTMLElement {
  switch (card.type) {
    case 'pacer':
      return pacerCard(language, card.spec, actions.onPacerFinished)
    case 'mood':
      return moodCard(language, card.points)
    case 'helplines':
      return helplinesCard(language, card.emergency, card.lines, actions.onHelp)
    case 'summary':
      return summaryCard(language, card.rows, card.print)
    case 'download':
      return downloadCard(language, (query) => actions.download(`${card.path}${query}`))
  }
}
