import { describe, expect, test } from 'vitest'
import { plainWords } from '../../../dialogs/conversation/plain-words.ts'
import { replyToOffer } from '../../../dialogs/conversation/offer-replies.ts'
import {
  asksForHelp,
  asksToResume,
  breathingIsTheTrouble,
  dislikesExercise,
  hasHotThought,
  namedTechnique,
  statedControl,
  wantsOnlyListening,
} from '../../../dialogs/conversation/requests.ts'
import { TECHNIQUES, type Technique } from '../../../dialogs/policy.ts'
import { labelKey } from '../../../dialogs/policy/words.ts'
import { labelOf } from '../../../dialogs/render.ts'
import { plainOf } from './support.ts'

const words = (text: string) => plainWords(plainOf(text))

test.each<[string, Technique | null]>([
  ['breathing', 'pacedBreathing'],
  ["let's do the breathing exercise", 'pacedBreathing'],
  ['can we breathe together', 'pacedBreathing'],
  ['grounding please', 'grounding'],
  ['5-4-3-2-1', 'grounding'],
  ['I want to do a thought record', 'thoughtRecord'],
  ['can you help me with problem solving', 'problemSolving'],
  ['呼吸练习', 'pacedBreathing'],
  ['带我做深呼吸', 'pacedBreathing'],
  ['我想做五感着陆', 'grounding'],
  ['思维记录', 'thoughtRecord'],
  ['我们来解决问题吧', 'problemSolving'],
  ["I can't breathe", null],
  ['I have trouble breathing when he shouts', null],
  ['呼吸困难', null],
  ['breathing exercises make it worse', null],
  ['I was breathing hard after the run to the bus and then it left without me', null],
  ['my boss', null],
])('%s asks for %s', (text, technique) => {
  expect(namedTechnique(words(text))).toBe(technique)
})

test.each(TECHNIQUES)('the label of %s is understood in every locale', (technique) => {
  for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    const label = labelOf(labelKey(technique), locale)
    expect(namedTechnique(words(label))).toBe(technique)
    expect(replyToOffer(words(label), label)).toEqual({ kind: 'technique', technique })
  }
})

test.each<[string, 'calm' | 'help' | null]>([
  ['can you help me calm down', 'calm'],
  ['I need to relax', 'calm'],
  ['teach me to relax', 'calm'],
  ['do you have an exercise', 'calm'],
  ['help me', 'help'],
  ['please help', 'help'],
  ['教我放松', 'calm'],
  ['怎么才能冷静下来', 'calm'],
  ['有什么练习吗', 'calm'],
  ['帮帮我', 'help'],
  ['my mother helps me a lot', null],
  ['I was calm until he came', null],
  ['他让我冷静', null],
])('%s asks for %s', (text, request) => {
  expect(asksForHelp(words(text))).toBe(request)
})

test.each<[string, boolean]>([
  ['continue', true],
  ["let's continue", true],
  ['resume the exercise', true],
  ['继续', true],
  ['继续刚才的练习', true],
  ["I can't continue like this", false],
  ['it will continue forever', false],
  ['继续这样下去我会疯', false],
])('%s: resume is %s', (text, expected) => {
  expect(asksToResume(words(text))).toBe(expected)
})

test('hears what does a person no good', () => {
  expect(dislikesExercise(words('breathing makes it worse'))).toEqual(['pacedBreathing'])
  expect(dislikesExercise(words('I hate breathing exercises'))).toEqual(['pacedBreathing'])
  expect(dislikesExercise(words('深呼吸反而更慌'))).toEqual(['pacedBreathing'])
  expect(dislikesExercise(words("grounding doesn't help"))).toEqual(['grounding'])
  expect(dislikesExercise(words('不需要建议'))).toEqual(['problemSolving'])
  expect(dislikesExercise(words('I hate my job'))).toEqual([])
  expect(breathingIsTheTrouble(words("I can't breathe"))).toBe(true)
  expect(breathingIsTheTrouble(words('喘不过气'))).toBe(true)
  expect(breathingIsTheTrouble(words('take a breath'))).toBe(false)
  expect(wantsOnlyListening(words('I just want someone to listen'))).toBe(true)
  expect(wantsOnlyListening(words('我只想有人听我说'))).toBe(true)
  expect(wantsOnlyListening(words('listen to this song'))).toBe(false)
})

test.each([
  "I'm such a failure",
  'what if they laugh at me',
  'everyone hates me',
  'I always mess up',
  '我太没用了',
  '万一搞砸了',
  '大家都讨厌我',
])('%s holds a hot thought', (text) => {
  expect(hasHotThought(words(text))).toBe(true)
})
test.each(['my cat died', 'we had pizza', '今天下雨', '我很难过'])('%s holds none', (text) => {
  expect(hasHotThought(words(text))).toBe(false)
})

test('hears whether something can be changed', () => {
  expect(statedControl(words("there's nothing I can do"))).toBe('uncontrollable')
  expect(statedControl(words('无能为力'))).toBe('uncontrollable')
  expect(statedControl(words("I don't know where to start"))).toBe('controllable')
  expect(statedControl(words('不知道怎么跟他开口'))).toBe('controllable')
  expect(statedControl(words('hello'))).toBeNull()
})

describe('answers to an offer', () => {
  test.each<[string, ReturnType<typeof replyToOffer>]>([
    ['yes', { kind: 'accept' }],
    ['ok', { kind: 'accept' }],
    ['Yes, let us try', { kind: 'accept' }],
    ['好', { kind: 'accept' }],
    ['好,试试看', { kind: 'accept' }],
    ['no', { kind: 'refuse', tellsMore: false }],
    ['no thanks', { kind: 'refuse', tellsMore: false }],
    ['maybe later', { kind: 'refuse', tellsMore: false }],
    ['Not now, just talk', { kind: 'refuse', tellsMore: false }],
    ['不用了', { kind: 'refuse', tellsMore: false }],
    ['先不用,想聊聊', { kind: 'refuse', tellsMore: false }],
    ['待会儿吧', { kind: 'refuse', tellsMore: false }],
    ['no, I just want to tell you what he said to me', { kind: 'refuse', tellsMore: true }],
    ['不要,我就想跟你说说他今天都说了些什么', { kind: 'refuse', tellsMore: true }],
    ['something else', { kind: 'other' }],
    ['换一个', { kind: 'other' }],
    ['why?', { kind: 'about' }],
    ['does it really help', { kind: 'about' }],
    ['有用吗', { kind: 'about' }],
    ['my brother called today', { kind: 'talk' }],
    ['他今天又没回家', { kind: 'talk' }],
  ])('%s', (text, reply) => {
    expect(replyToOffer(words(text), text)).toEqual(reply)
  })
})
