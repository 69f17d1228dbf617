import { describe, expect, test } from 'vitest'
import { EVENTS, findEvents, type Event } from '../../../dialogs/conversation/events.ts'
import { en } from '../../../dialogs/messages/en.ts'
import { plainOf } from './support.ts'

const first = (text: string) => findEvents(plainOf(text))[0]

describe('what happened', () => {
  test.each<[string, Event]>([
    ['My boss shouted at me in front of everyone', 'publicScold'],
    ['he yelled at me again', 'shoutedAt'],
    ['My boss humiliates me in meetings', 'humiliated'],
    ['they just ignore me at lunch', 'ignored'],
    ["she hasn't replied", 'noReply'],
    ['he cheated on me', 'cheated'],
    ['she left me', 'left'],
    ['they made a group chat without me', 'leftOut'],
    ['mum keeps comparing me to my cousin', 'compared'],
    ['I failed my exam', 'failed'],
    ['I yelled at my son', 'selfShouted'],
    ['I just stood there', 'froze'],
    ['I keep replaying it', 'replaying'],
    ['waiting for my test results', 'waiting'],
    ['I pretend everything is fine', 'tellsFine'],
    ['oh great, another wonderful day', 'sarcasm'],
    ['it happens almost every week', 'often'],
    ["it's been going on for months", 'long'],
    ['领导当着全组的面骂我', 'publicScold'],
    ['他又吼我', 'shoutedAt'],
    ['他们看不起我', 'humiliated'],
    ['同学都不理我', 'ignored'],
    ['他三天没回我消息', 'noReply'],
    ['他出轨了', 'cheated'],
    ['总拿我跟表姐比', 'compared'],
    ['我考砸了', 'failed'],
    ['everyone at school hates me', 'disliked'],
    ['他们骂我还说不管', 'shoutedAt'],
    ['老师也不管', 'noHelp'],
    ['I relapsed last night', 'relapsed'],
    ['公司裁员,怕轮到我', 'fearFired'],
    ["I don't want to lose her", 'fearLeft'],
    ['我忍不住吼了孩子', 'selfShouted'],
    ['我一句话都说不出来', 'froze'],
    ['脑子里一直在想', 'replaying'],
    ['在等活检结果', 'waiting'],
    ['回家还要装作没事', 'tellsFine'],
    ['几乎每周都有', 'often'],
    ['已经三个月了', 'long'],
  ])('%s', (text, event) => {
    expect(first(text)).toBe(event)
  })

  test('every event has words of its own', () => {
    for (const event of EVENTS) {
      expect(Object.hasOwn(en, `reflect.event.${event}`), event).toBe(true)
      expect(Object.hasOwn(en, `talk.ask.event.${event}`), event).toBe(true)
    }
  })
})

describe('what is only feared', () => {
  test.each<[string, Event, Event]>([
    ['我妈肯定又要骂我', 'fearScolded', 'shoutedAt'],
    ['my dad is going to yell at me', 'fearScolded', 'shoutedAt'],
    ["I'm afraid I will fail my exam", 'fearFailed', 'failed'],
    ['我怕考砸', 'fearFailed', 'failed'],
    ["I'm scared he will leave me", 'fearLeft', 'left'],
    ['everyone will laugh at me', 'fearJudged', 'humiliated'],
  ])('%s', (text, feared, happened) => {
    const events = findEvents(plainOf(text))
    expect(events[0]).toBe(feared)
    expect(events).not.toContain(happened)
  })
})

describe('who did it', () => {
  test('lying to somebody is not being lied to', () => {
    expect(findEvents(plainOf('我骗了我最好的朋友'))).not.toContain('lied')
    expect(findEvents(plainOf('他骗了我'))).toContain('lied')
    expect(findEvents(plainOf('I lied to my friend'))).not.toContain('lied')
    expect(findEvents(plainOf('she lied to me'))).toContain('lied')
  })
  test('blaming oneself is not being blamed', () => {
    expect(findEvents(plainOf('都怪我'))).not.toContain('blamed')
    expect(findEvents(plainOf('他们老怪我'))).toContain('blamed')
  })
})

test('what is denied did not happen', () => {
  expect(findEvents('he never shouted at me')).not.toContain('shoutedAt')
  expect(findEvents('他没骂我')).not.toContain('shoutedAt')
})

test('a habit or a length of time that is no trouble is no event', () => {
  expect(findEvents('i drive there every weekend')).toEqual([])
  expect(findEvents("we've been married 12 years")).toEqual([])
})
