import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCalled, parseCrisisReply } from '../../../dialogs/crisis/reply.ts'

describe('parseCrisisReply', () => {
  it.each([
    [
      'yes',
      [
        'yes',
        'Yeah',
        'yep.',
        'y',
        'i do',
        "i'm thinking about it every day",
        'all the time',
        'i called',
      ],
    ],
    [
      'yes',
      [
        '是',
        '是的',
        '对',
        '对啊',
        '有',
        '有的',
        '嗯',
        '嗯嗯',
        '会',
        '会的',
        '打了',
        '已经打了',
        '经常',
      ],
    ],
    [
      'no',
      [
        'no',
        'nope',
        'nah',
        'not really',
        'not today',
        "i'm not",
        "i don't",
        'never',
        'no, not at all',
        "i don't think so",
      ],
    ],
    [
      'no',
      ['没有', '没', '没有啊', '不是', '不会', '没想过', '从来没有', '不', '还没有', '当然没有'],
    ],
    [
      'some',
      [
        'sometimes',
        'maybe',
        'idk',
        "i don't know",
        'not sure',
        "i'm not sure",
        'kind of',
        'i guess',
        'a little',
        'yes and no',
        "i've thought about it",
      ],
    ],
    [
      'some',
      ['有时候', '有时候会', '可能吧', '说不清', '不知道', '想过', '有一点', '偶尔', '也不是没有'],
    ],
    [
      'kidding',
      [
        'just kidding',
        'jk',
        'no it was a joke lol',
        'i was joking',
        "i didn't mean it",
        '开玩笑的',
        '我说着玩的',
        '随口一说而已',
      ],
    ],
    [
      'refuse',
      [
        "i don't want to talk about it",
        'stop asking',
        'leave me alone',
        '别问了',
        '不想说',
        '别管我',
      ],
    ],
    [
      'fine',
      [
        "i'm fine",
        "i'm safe",
        'yes i am safe',
        "they're safe",
        '我很好',
        '没事',
        '安全',
        '现在安全',
      ],
    ],
    ['unsafe', ['not safe', "i'm not safe", 'no i am in danger', '不安全', '不太安全', '有危险']],
    ['person', ['my sister', 'my old teacher', 'my roommate is home', '我妈', '朋友', '室友在']],
    [
      'unclear',
      [
        'the weather',
        'purple',
        '今天星期三',
        '',
        '???',
        '对方',
        '会议室',
        '在家没意思',
        '我想静静地坐着',
      ],
    ],
  ] as const)('hears %s', (meaning, texts) => {
    for (const text of texts) expect(parseCrisisReply(text.toLowerCase()), text).toBe(meaning)
  })

  it('never takes an unsure answer for a no', () => {
    for (const text of ['sometimes not', 'maybe not', 'not sure', '不知道', '不确定', '说不好']) {
      expect(parseCrisisReply(text), text).toBe('some')
    }
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(parseCrisisReply(text)).toMatch(/^[a-z]+$/)
      }),
    )
  })
})

describe('parseCalled', () => {
  it.each([
    ...['yes', 'I’ve called', "I've called", 'i called 999', 'yes i called them', 'done'],
    ...["I'm on the phone", 'im calling now', "yes, they're on the phone", '已经打了', '打了'],
    ...['正在打', '嗯，打了', '打通了', '是的'],
  ])('hears a call in "%s"', (text) => {
    expect(parseCalled(text.toLowerCase())).toBe('called')
  })

  it.each([
    ...["i'm scared i'm going to die", 'i already called, they hung up', 'nobody answers', 'ok'],
    ...['i tried', 'i will', 'should i?', 'i called but no one came', 'i called in sick', 'maybe'],
    ...["i'm fine", 'not yet', 'safe', 'i have to go', 'who?', 'yes but it was busy', '嗯', '好'],
    ...['打过了，他们挂断了', '没人接', '打不通', '会打', '我好怕', '想打', '不敢打', '有人吗', ''],
  ])('hears no call in "%s"', (text) => {
    expect(parseCalled(text)).toBe('unclear')
  })

  it.each(['they are here', 'the ambulance is here', "i'm at the hospital", '他们来了', '在医院'])(
    'hears company in "%s"',
    (text) => {
      expect(parseCalled(text)).toBe('here')
    },
  )
})
