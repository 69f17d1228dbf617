import { labelOf } from '../../../../dialogs/render.ts'
import type { Locale } from '../../../../types.ts'
import type { Attachment } from '../../../activity.ts'

/** What a consent card carries there and back: which of our files it is about. */
export const EXPORT_OFFER = { offer: 'evenkeel.export' } as const

/**
 * Asks whether a file may be put into the person's OneDrive: the only way for a bot to hand one
 * over in a private chat.
 * Source: learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
 * @param sizeInBytes about how large it is; shown to the person
 */
export function fileConsentCard(name: string, sizeInBytes: number, locale: Locale): Attachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name,
    content: {
      description: labelOf('teams.file.consent', locale),
      sizeInBytes,
      acceptContext: EXPORT_OFFER,
      declineContext: EXPORT_OFFER,
    },
  }
}

/** Where a file that was put into somebody's OneDrive lies, as Teams told it. */
export interface PlacedFile {
  readonly contentUrl: string
  readonly name: string
  readonly uniqueId: string
  readonly fileType: string
}

/** A file that lies in the person's OneDrive, to open or to download. */
export function fileInfoCard({ contentUrl, name, uniqueId, fileType }: PlacedFile): Attachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl,
    name,
    content: { uniqueId, fileType },
  }
}
