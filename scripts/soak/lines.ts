import type { Locale } from '../../types.ts'
import type { Chance } from './chance.ts'

/** What one person says, from first to last. */
export interface Script {
  readonly locale: Locale
  readonly lines: readonly string[]
}

/** Talk of ordinary days, in pieces that belong together: exercises with their answers, commands. */
const ENGLISH: readonly (readonly string[])[] = [
  ['I had a long day at work and my boss was unfair to me again', 'it just keeps happening'],
  ['My exam is tomorrow and I keep thinking that I will fail', 'yes', 'no'],
  ['We went to the sea yesterday and it was lovely', 'thank you'],
  ['Help me calm down', 'grounding exercise please', '7', 'a lamp', 'a chair', 'my cup', 'stop'],
  ['Can we do the slow breathing?', '7', '1 minute', 'stop'],
  ['I can’t sleep', 'it is the third night', 'no exercises please'],
  ['mood', 'why'],
  ['help', 'what can you do'],
  ['my name is Sam', 'what do you know about me'],
  ['PHQ-9', 'nearly every day', 'several days', 'not at all', 'stop'],
  ['remind me in 1 minute to drink some water'],
  ['I am so angry I could scream', 'what can I do about it', 'yes', 'stop'],
  ['language', '中文', '我最近总是睡不好', 'English'],
  ['thanks, bye', 'hi'],
]

const CHINESE: readonly (readonly string[])[] = [
  ['今天和妈妈吵了一架，心里很难受', '她总是不听我说话'],
  ['投了五十份简历，一个回音都没有', '感觉自己什么都做不好', '好，试试看', '6', '停止'],
  ['我最近总是睡不好，一直在想工作的事', '谢谢'],
  ['帮我平静下来', '不要了'],
  ['心情', '为什么'],
  ['宝宝一直哭，我一晚上没睡', '我叫小雨', '记忆'],
  ['一分钟后提醒我喝水'],
  ['一個人在國外過節，特別想家', '晚安'],
]

/** What opens a case: one a person, whatever else they say. */
const DANGER: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: ['I want to kill myself', 'no', 'I am alone'],
  zh: ['我想自杀', '没有', '我一个人'],
}

/** One in so many people is in danger at some point. */
const ONE_IN = 4

/**
 * A person's lines, drawn by chance.
 * @param pieces how many pieces of talk
 */
export function scriptOf(chance: Chance, pieces: number): Script {
  const isChinese = chance.below(3) === 0
  const source = isChinese ? CHINESE : ENGLISH
  const talk = Array.from({ length: pieces }, () => chance.pick(source))
  if (chance.below(ONE_IN) === 0)
    talk.splice(chance.below(talk.length + 1), 0, DANGER[isChinese ? 'zh' : 'en'])
  return { locale: isChinese ? 'zh-Hans' : 'en', lines: talk.flat() }
}
