import { describe, expect, it } from 'vitest'
import { CHANNELS } from '../../../bot/channels/channel.ts'
import { newConversationId } from '../../../bot/channels/direct-line/tokens.ts'
import { onlyFor } from '../../../bot/channels/listeners.ts'
import { channelOfTalk, pseudonyms } from '../../../bot/channels/receive.ts'
import type { Listener } from '../../../bot/listener.ts'

describe('the channel of a conversation', () => {
  it('is what its id says', () => {
    for (const channel of CHANNELS) {
      const { conversationId } = pseudonyms({ channel, userId: 'u', chatId: 'c' }, Buffer.alloc(32))
      expect(channelOfTalk(conversationId)).toBe(channel)
    }
  })

  it('is our own page where the id names none', () => {
    expect(channelOfTalk(newConversationId())).toBe('web')
  })
})

describe('a listener for some conversations', () => {
  it('hears all of theirs, and nothing of others', () => {
    const heard: unknown[] = []
    const hear = (...told: readonly unknown[]) => void heard.push(told)
    const each: Listener = { changed: hear, typing: hear, read: hear, unsaved: hear }
    const listener = onlyFor((id) => id.startsWith('telegram-'), each)
    const from = { id: 'c', name: 'C', role: 'bot' } as const
    for (const id of ['telegram-1', 'other']) {
      listener.changed(id)
      listener.typing(id, from)
      listener.read(id, 3, from)
      listener.unsaved(id, [])
    }
    expect(heard).toEqual([
      ['telegram-1'],
      ['telegram-1', from],
      ['telegram-1', 3, from],
      ['telegram-1', []],
    ])
  })
})
