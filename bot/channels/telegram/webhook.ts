import { createHash, timingSafeEqual } from 'node:crypto'
import express, { Router } from 'express'
import { EvenkeelError } from '../../errors.ts'
import { parseUpdate, type Update } from './update-schema.ts'

/** Where Telegram sends updates to. */
export const WEBHOOK_PATH = '/api/telegram'
/** An update is a few kB; the longest text with all its marks stays far below. */
const BODY_LIMIT = '256kb'
/** Source: core.telegram.org/bots/api#setwebhook. */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

/**
 * The webhook. Whoever does not know the secret is sent away before the body is read. 200 is answered
 * when the update is durably accepted; Telegram sends everything else again.
 */
export function webhookRouter(secret: string, take: (update: Update) => Promise<void>): Router {
  const router = Router()
  router.post(
    WEBHOOK_PATH,
    (request, _response, next) => {
      if (!isSame(request.headers[SECRET_HEADER], secret))
        throw new EvenkeelError('TelegramSecretWrong')
      if (!request.is('application/json')) throw new EvenkeelError('BodyWrongType')
      next()
    },
    express.json({ limit: BODY_LIMIT, type: 'application/json', strict: true }),
    async (request, response) => {
      await take(parseUpdate(request.body))
      response.json({})
    },
  )
  router.all(WEBHOOK_PATH, () => {
    throw new EvenkeelError('MethodNotAllowed')
  })
  return router
}

/** Compared as hashes of one length, so that the time taken tells nothing of the secret. */
function isSame(given: string | readonly string[] | undefined, secret: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return typeof given === 'string' && timingSafeEqual(hash(given), hash(secret))
}
