import { MENU } from './commands.ts'
import type { Entity, Message } from './update-schema.ts'

/** Who we are on Telegram, by `getMe`. */
export interface BotIdentity {
  readonly id: number
  readonly username: string
}

const COMMANDS: ReadonlySet<string> = new Set(['start', ...MENU])

/** True when a message of a group names the bot, answers it or gives it a command. */
export function isCalled(message: Message, bot: BotIdentity): boolean {
  if (message.reply_to_message?.from?.id === bot.id) return true
  const { text, caption, entities = [], caption_entities: others = [] } = message
  const own = bot.username.toLowerCase()
  const names = (written: string, entity: Entity) => {
    const word = written.slice(entity.offset, entity.offset + entity.length).toLowerCase()
    if (entity.type === 'mention') return word === `@${own}`
    if (entity.type === 'text_mention') return entity.user?.id === bot.id
    if (entity.type !== 'bot_command') return false
    const [command = '', whom] = word.slice(1).split('@')
    return whom === undefined ? entity.offset === 0 && COMMANDS.has(command) : whom === own
  }
  return (
    (text !== undefined && entities.some((one) => names(text, one))) ||
    (caption !== undefined && others.some((one) => names(caption, one)))
  )
}
