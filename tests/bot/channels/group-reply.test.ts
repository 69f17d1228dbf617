import { describe, expect, it } from 'vitest'
import { groupReply, groupReplyText, holdsDanger } from '../../../bot/channels/group-reply.ts'
import { createLogger } from '../../../bot/logger.ts'
import { LOCALES } from '../../../types.ts'

const logger = createLogger('silent')
const calm = { country: null, confirmed: new Set<string>(), danger: false } as const

describe('groupReply', () => {
  it.each(LOCALES)('in %s offers to go on in private and nothing else', (locale) => {
    expect(groupReply({ ...calm, locale })).toEqual([{ say: 'group.private' }])
    const { text, button } = groupReplyText({ ...calm, locale })
    expect(text).not.toMatch(/[{}]/)
    expect(button.length).toBeGreaterThan(0)
  })

  it.each(LOCALES)('in %s adds help lines for anybody where there is danger', (locale) => {
    const { text } = groupReplyText({ ...calm, locale, country: 'GB', danger: true })
    expect(text).toContain('116 123')
    expect(text).toContain('999')
  })

  it('knows the countries that have lines, and shows all where none is known', () => {
    const { text } = groupReplyText({ ...calm, locale: 'en', danger: true })
    expect(text).toContain('988')
    expect(text).toContain('116 123')
  })

  it.each(['I want to kill myself', '我想自杀'])('hears danger in %s', (text) => {
    expect(holdsDanger(['hello', text], logger)).toBe(true)
  })

  it('hears none in everyday words, and takes broken rules for danger', () => {
    expect(holdsDanger(['what can you do?', ''], logger)).toBe(false)
    const broken = () => {
      throw new Error('broken')
    }
    expect(holdsDanger(['hello'], logger, broken)).toBe(true)
  })
})
