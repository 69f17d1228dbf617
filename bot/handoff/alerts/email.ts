import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Locale } from '../../../types.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Alert, AlertChannel } from './alert.ts'
import { emailWords } from './email-words.ts'

export interface EmailOptions {
  readonly id: string
  readonly fromRung: number
  /** The mail server, such as `smtps://user:password@mail.example.org`. */
  readonly smtpUrl: string
  readonly from: string
  readonly to: readonly string[]
  /** The language of the counsellors. */
  readonly locale: Locale
  /** Longest wait for each step of the mail server, in milliseconds. */
  readonly timeoutMs: number
}

/** Sends alerts by e-mail. The same alert again has the same Message-ID. */
export function emailChannel(options: EmailOptions): AlertChannel {
  const { id, fromRung, smtpUrl, from, to, locale, timeoutMs } = options
  const url = new URL(smtpUrl)
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port || (url.protocol === 'smtps:' ? 465 : 587)),
    secure: url.protocol === 'smtps:',
    ...(url.username !== '' && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    id,
    fromRung,
    async send(alert: Alert) {
      const { subject, text } = emailWords(alert, locale)
      const digest = createHash('sha256').update(alert.id).digest('hex').slice(0, 32)
      const [, domain = 'localhost'] = /@([\w.-]+)/.exec(from) ?? []
      await transport
        .sendMail({
          from,
          to: [...to],
          subject,
          text,
          messageId: `<${digest}@${domain}>`,
          priority: 'high',
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        .catch((error: unknown) => {
          throw new EvenkeelError('AlertFailed', 'The mail server did not take the alert.', {
            cause: error,
          })
        })
    },
  }
}
