import type { Locale } from '../../types.ts'

/** One scripted person: what they write, and how long they wait. */
export interface ScriptedPerson {
  readonly name: string
  readonly locale: Locale
  /** A text is written; a number is a pause in hours; `!` and a name is an event of the page. */
  readonly script: readonly (string | number)[]
}

/** People of ordinary days, in both languages. Who is in danger is in tests/transcripts/crisis. */
export const PEOPLE: readonly ScriptedPerson[] = [
  {
    name: 'student',
    locale: 'en',
    script: [
      'I have an exam on Friday and I can’t stop thinking about it',
      'I keep imagining that I fail and everyone is disappointed',
      'I study all day and nothing stays in my head',
      'Can we do the slow breathing?',
      '7',
      '1 minute',
      '!pacer.finished',
      '4',
      'mood',
      26,
      'hi',
      'it went better than I thought',
      'thanks, bye',
    ],
  },
  {
    name: 'nurse',
    locale: 'en',
    script: [
      'Third night shift in a row and a patient died tonight',
      'I can still hear his daughter',
      'no exercises please',
      'I just needed to tell someone',
      'why',
      'thank you',
    ],
  },
  {
    name: 'angry tenant',
    locale: 'en',
    script: [
      'My landlord ignored my emails about the mould for three months',
      'I am so angry I could scream',
      'what can I do about it',
      'yes',
      'what is this good for?',
      'stop',
    ],
  },
  {
    name: '毕业生',
    locale: 'zh-Hans',
    script: [
      '投了五十份简历，一个回音都没有',
      '感觉自己什么都做不好',
      '我不知道该怎么办',
      '好，试试看',
      '6',
      '找工作找不到',
      '停止',
      '心情',
    ],
  },
  {
    name: '新手妈妈',
    locale: 'zh-Hans',
    script: [
      '宝宝一直哭，我一晚上没睡',
      '我是不是一个很糟的妈妈',
      '我叫小雨',
      '记忆',
      '谢谢，先去睡了',
    ],
  },
  {
    name: '想家的人',
    locale: 'zh-Hant',
    script: ['一個人在國外過節，特別想家', '跟家人視訊完更難受', '幫我平靜下來', '不要了', '晚安'],
  },
]
