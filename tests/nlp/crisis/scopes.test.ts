import { describe, expect, it } from 'vitest'
import { compareRisk } from '../../../nlp/risk.ts'
import { screenByRules } from '../../../nlp/crisis/screen.ts'

const levelOf = (text: string) => screenByRules(text).level

describe('what a frame makes of a sign', () => {
  it.each([
    // Over, and better since: kept low, never dropped.
    ['I tried to end my life at eighteen. I am fifty now and glad that I am here.', 'low'],
    ['十二年前我自杀过一次，现在有了自己的家，孩子都上小学了', 'low'],
    ['那年我真的不想活了，后来走出来了', 'low'],
    // Everyday life beside a sign that names no death.
    ["by the time you read this I'll be gone, my flight leaves at six", 'low'],
    ['I have chosen the day and everything is ready: the wedding is in May', 'low'],
    ['今晚我就走，行李收好了，高铁十点', 'low'],
    ['I want to kill him, he ate my pizza', 'low'],
    ['我要弄死他，这只蚊子', 'low'],
    // A lesson, a leaflet, a play.
    ['what do different cultures think about suicide? homework for class', 'low'],
    ['公益组织的反家暴宣传', 'low'],
    // Plants and machines.
    ['这盆绿萝不想活了，浇水也没用', 'none'],
    // Figures of speech.
    ["I'd rather die than wear that hat", 'none'],
    ['作业多得我想死', 'none'],
    ["he doesn't hit me", 'none'],
    ['nobody is going to harm themselves', 'low'],
  ] as const)('%s is at most %s', (text, atMost) => {
    expect(compareRisk(levelOf(text), atMost)).toBeLessThanOrEqual(0)
  })

  it.each([
    'I tried to end my life at eighteen. I am fifty now and I want to die again.',
    '十二年前我自杀过一次，现在有了自己的家，可是最近又想死了',
    '以前很快乐，后来我不想活了',
    'my flight leaves at six and I want to die',
    'I want to kill myself, my wedding is in May',
    '高铁上，我想自杀',
    'homework is done, I want to kill myself',
    "I'd rather die than live like this",
    "I'd rather die than go back to him",
    '痛苦得想死',
    '绝望到想死',
    '我的花都枯了，我不想活了',
    'he hits me',
    'nobody would notice, I will kill myself',
  ])('a plain statement is not lost: %s', (text) => {
    expect(compareRisk(levelOf(text), 'moderate')).toBeGreaterThanOrEqual(0)
  })

  it.each([
    ['哈哈哈想死', '哈哈哈想死，没开玩笑'],
    ['failed again kms lmao', 'failed again kms lmao but for real'],
  ])('laughter lowers %s, unless it is said in earnest', (joke, earnest) => {
    expect(levelOf(joke)).toBe('low')
    expect(compareRisk(levelOf(earnest), 'moderate')).toBeGreaterThanOrEqual(0)
  })
})

describe('words that people hide', () => {
  it.each(['5u1c1d3 again', 'suic*dal tonight', 'i want to d13', 'tired of l1v1ng', '$uicidal'])(
    'hears %s',
    (text) => {
      expect(levelOf(text)).not.toBe('none')
    },
  )

  it.each(['my mp3 player', '30pills is a band', 'the b2b meeting', 'gr8 m8', 'route 66a'])(
    'hears nothing in %s',
    (text) => {
      expect(levelOf(text)).toBe('none')
    },
  )
})
