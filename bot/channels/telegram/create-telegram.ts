import type { PushChannel } from '../channel.ts'
import type { ChannelServices } from '../create-channels.ts'
import { TelegramChannel } from './telegram-channel.ts'

/** Telegram as the settings say; nothing without a token. */
export function createTelegram(services: ChannelServices): PushChannel | undefined {
  const { config } = services
  const { TELEGRAM_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret, PUBLIC_URL: publicUrl } = config
  if (token === undefined) return undefined
  const isWebhook = config.TELEGRAM_MODE === 'webhook'
  const webhook =
    isWebhook && secret !== undefined && publicUrl !== undefined ? { secret, publicUrl } : null
  const { DEFAULT_LOCALE: defaultLocale, TELEGRAM_API_ROOT: apiRoot } = config
  return new TelegramChannel({ token, webhook, apiRoot, defaultLocale }, services)
}
