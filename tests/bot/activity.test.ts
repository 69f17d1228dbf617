import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, parseInbound } from '../../bot/activity.ts'
import { EvenkeelError } from '../../bot/errors.ts'

describe('parseInbound', () => {
  it('keeps what is read and drops the rest', () => {
    expect(
      parseInbound({
        type: 'message',
        text: ' hello ',
        from: { id: 'somebody else' },
        evil: true,
        channelData: { clientActivityID: 'a1', more: 1 },
        attachments: [{ contentType: 'image/png', contentUrl: 'x' }],
      }),
    ).toEqual({ type: 'message', text: 'hello', attachments: 1, clientId: 'a1' })
  })

  it('takes the activity’s own id when there is no client id', () => {
    expect(parseInbound({ type: 'message', text: 'x', id: 'b2' }).clientId).toBe('b2')
  })

  it('ignores types of the protocol that mean nothing here', () => {
    for (const type of ['conversationUpdate', 'messageReaction', 'invoke', 'endOfConversation'])
      expect(parseInbound({ type })).toMatchObject({ type: 'ignored' })
  })

  it('ignores events that only the service itself may send', () => {
    for (const name of ['check-in.due', 'check-in.time-zone', 'check-in.'])
      expect(parseInbound({ type: 'event', name, value: '1@2', id: 'x' })).toEqual({
        ...{ type: 'ignored', text: '', attachments: 0 },
      })
    expect(parseInbound({ type: 'event', name: 'pacer.finished' }).type).toBe('event')
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a type that cannot be made a string', { type: { toString: 'x', valueOf: 'x' } }],
    ['a text whose length is none', { type: 'message', text: { length: { valueOf: 1 } } }],
    ['a list', []],
    ['a number', 7],
    ['no type', { text: 'x' }],
    ['an unknown type', { type: 'teleport' }],
    ['text that is no text', { type: 'message', text: { $gt: '' } }],
    ['a client id of the wrong kind', { type: 'message', channelData: { clientActivityID: 5 } }],
    [
      'too many attachments',
      { type: 'message', attachments: Array(11).fill({ contentType: 'a' }) },
    ],
    ['a prototype in its place', JSON.parse('{"type":"message","__proto__":{"text":1},"text":2}')],
  ])('refuses %s by name', (_, body) => {
    expect(() => parseInbound(body)).toThrow(expect.objectContaining({ code: 'ActivityInvalid' }))
  })

  it('never throws anything but a named error, and never repeats a value', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        try {
          parseInbound(body)
        } catch (error) {
          expect(error).toBeInstanceOf(EvenkeelError)
        }
      }),
    )
    expect(() => parseInbound({ type: 'message', text: ['my secret'] })).not.toThrow(/my secret/)
  })
})

describe('cleanText', () => {
  it.each([
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['control characters', 'a\u0000\u0007\u001bb\u007f', 'ab'],
    ['overrides of direction', 'abc\u202egnp.exe\u2066', 'abcgnp.exe'],
    ['line ends', 'a\r\nb\tc', 'a\nb\tc'],
  ])('mends %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('leaves ordinary text of any script as it is', () => {
    for (const text of ['I’m fine — really.', '我今天很难过。', 'عربي', '👩‍👩‍👧 ok', 'a\n\nb'])
      expect(cleanText(text)).toBe(text)
  })

  it('is always well formed, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text)
        expect(once.isWellFormed()).toBe(true)
        expect(cleanText(once)).toBe(once)
      }),
    )
  })
})
