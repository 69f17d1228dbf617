import type { Response } from 'express'
import { z } from 'zod'
import { LOCALES } from '../../types.ts'
import type { PersonExport } from '../stores/session-store.ts'
import { READABLE_EXPORT, renderExport } from './readable-export.ts'

const asked = z.object({
  format: z.enum(['json', 'html']).catch('json'),
  locale: z.enum(LOCALES).optional().catch(undefined),
})

/** Sends an export as a file: JSON, or with `?format=html` a page to read. It is never shown here. */
export function sendExport(
  response: Response,
  data: PersonExport,
  { query, at }: { readonly query: unknown; readonly at: number },
): void {
  const { format, locale } = asked.parse(query)
  response.setHeader('Cache-Control', 'no-store').setHeader('X-Content-Type-Options', 'nosniff')
  if (format === 'json') {
    response.attachment('evenkeel-export.json').json(data)
    return
  }
  response
    .attachment(READABLE_EXPORT)
    .setHeader(
      'Content-Security-Policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    )
    .type('html')
    .send(renderExport(data, { locale: locale ?? data.profile.locale ?? 'en', at }))
}
