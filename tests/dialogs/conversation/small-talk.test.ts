import { describe, expect, it, test } from 'vitest'
import { plainWords } from '../../../dialogs/conversation/plain-words.ts'
import {
  findSmallTalk,
  findWordless,
  withoutGreeting,
  type SmallTalk,
  type Wordless,
} from '../../../dialogs/conversation/small-talk.ts'
import { findWellness } from '../../../dialogs/conversation/short-answers.ts'
import { keysOf, plainOf, talk } from './support.ts'

const smallTalkOf = (text: string) => findSmallTalk(plainWords(plainOf(text)))

test.each<[string, SmallTalk]>([
  ['Hi', 'greeting'],
  ['hello there!', 'greeting'],
  ['Good morning', 'greeting'],
  ["I'm back", 'greeting'],
  ['How are you?', 'howAreYou'],
  ['hey, how are you doing today?', 'howAreYou'],
  ["what's up", 'howAreYou'],
  ['Who are you?', 'whoAreYou'],
  ["what's your name", 'whoAreYou'],
  ['I want to talk to a real person', 'wantHuman'],
  ['can I speak to a human', 'wantHuman'],
  ['I want someone real', 'wantHuman'],
  ['转人工', 'wantHuman'],
  ['我想找真人', 'wantHuman'],
  ['are you human?', 'areYouHuman'],
  ['Am I talking to a real person?', 'areYouHuman'],
  ['are you a bot', 'areYouHuman'],
  ['are you a real therapist?', 'areYouDoctor'],
  ['Are you a doctor', 'areYouDoctor'],
  ['thanks', 'thanks'],
  ['thank you so much, that helped', 'thanks'],
  ['thanks, I feel better now', 'thanks'],
  ['bye', 'bye'],
  ['ok thanks, good night', 'bye'],
  ['I have to go now', 'bye'],
  ['tell me a joke', 'joke'],
  ['ok', 'acknowledge'],
  ['yeah', 'acknowledge'],
  ['I guess so', 'acknowledge'],
  ['no', 'no'],
  ["I don't know", 'dontKnow'],
  ['idk', 'dontKnow'],
  ["it's hard to explain", 'dontKnow'],
  ['nothing', 'nothing'],
  ['never mind', 'nothing'],
  ['haha', 'laugh'],
  ['are you there?', 'stillThere'],
  ['test', 'test'],
  ['what can you do?', 'capabilities'],
  ['how can you help me', 'capabilities'],
  ['is this private?', 'privacy'],
  ['who can read this?', 'privacy'],
  ['do you store my messages', 'privacy'],
  ['is it free', 'cost'],
  ['how do you know how I feel?', 'howItWorks'],
  ['are you chatgpt', 'howItWorks'],
  ['Do I have depression?', 'diagnosis'],
  ['do you think I am bipolar', 'diagnosis'],
  ['am I autistic', 'diagnosis'],
  ['Should I stop taking my antidepressants?', 'medication'],
  ['what medication should I take', 'medication'],
  ['how many sleeping pills can I take', 'medication'],
  ['this is stupid', 'criticism'],
  ["you're useless", 'criticism'],
  ["you don't understand", 'notUnderstood'],
  ["that's not what I said", 'notUnderstood'],
  ['you already asked that', 'notUnderstood'],
  ['I love you', 'affection'],
  ["I don't want to talk about it", 'notTalking'],
  ["let's change the subject", 'notTalking'],
  ['is that normal?', 'isItNormal'],
  ['am I overreacting?', 'isItNormal'],
  ['what do you think?', 'opinion'],
  ['What should I do?', 'advice'],
  ['how do I deal with this', 'advice'],
  ["what's the weather tomorrow", 'offTopic'],
  ['write me an essay about dogs', 'offTopic'],
  ['你好', 'greeting'],
  ['早上好呀', 'greeting'],
  ['我回来了', 'greeting'],
  ['你最近怎么样?', 'howAreYou'],
  ['你好吗', 'howAreYou'],
  ['你是谁', 'whoAreYou'],
  ['你叫什么名字?', 'whoAreYou'],
  ['你是真人吗', 'areYouHuman'],
  ['你是机器人吗?', 'areYouHuman'],
  ['你是医生吗', 'areYouDoctor'],
  ['你是不是心理咨询师', 'areYouDoctor'],
  ['谢谢你', 'thanks'],
  ['谢谢,我好多了', 'thanks'],
  ['再见', 'bye'],
  ['晚安啦', 'bye'],
  ['我先睡了', 'bye'],
  ['讲个笑话', 'joke'],
  ['嗯', 'acknowledge'],
  ['好吧', 'acknowledge'],
  ['还行', 'acknowledge'],
  ['不是', 'no'],
  ['不知道怎么说', 'dontKnow'],
  ['说不清楚', 'dontKnow'],
  ['没什么', 'nothing'],
  ['算了', 'nothing'],
  ['哈哈哈', 'laugh'],
  ['在吗', 'stillThere'],
  ['测试一下', 'test'],
  ['你能做什么?', 'capabilities'],
  ['这里会保密吗', 'privacy'],
  ['会有别人看到吗', 'privacy'],
  ['要收费吗', 'cost'],
  ['我是不是得了抑郁症?', 'diagnosis'],
  ['我这算抑郁症吗', 'diagnosis'],
  ['我该吃什么药', 'medication'],
  ['可以自己停药吗', 'medication'],
  ['你真没用', 'criticism'],
  ['垃圾机器人', 'criticism'],
  ['你根本不懂', 'notUnderstood'],
  ['答非所问', 'notUnderstood'],
  ['我喜欢你', 'affection'],
  ['我不想说', 'notTalking'],
  ['换个话题吧', 'notTalking'],
  ['这样正常吗', 'isItNormal'],
  ['我是不是太敏感了', 'isItNormal'],
  ['你怎么看', 'opinion'],
  ['我该怎么办?', 'advice'],
  ['今天天气怎么样', 'offTopic'],
])('%s is %s', (text, kind) => {
  expect(smallTalkOf(text)).toBe(kind)
})

test.each([
  'My cat died yesterday',
  'hi, my boss yelled at me',
  'I feel so stupid',
  'This is so hard for me',
  'I love you, he said, and then he left',
  'He told me that I am useless',
  'thanks to my boss I worked all night',
  'no one called me on my birthday',
  'my doctor said the results are late',
  'I am tired of taking pills',
  '我跟妈妈吵架了',
  '你好,我最近压力很大',
  '我觉得自己很没用',
  '没有人在乎我',
  '好累啊',
  '他说喜欢我',
])('%s is listened to', (text) => {
  expect(smallTalkOf(text)).toBeNull()
})

test.each<[string, Wordless]>([
  ['', 'silence'],
  ['...', 'silence'],
  ['……', 'silence'],
  ['😢', 'emojiSad'],
  ['😭😭', 'emojiSad'],
  ['😡', 'emojiAngry'],
  ['😰', 'emojiAnxious'],
  ['😊', 'emojiGlad'],
  ['❤️', 'emojiLove'],
  ['🐈', 'emoji'],
  ['7', 'numbers'],
  ['asdfghjkl', 'gibberish'],
  ['xkcdqrt', 'gibberish'],
  ['привет, мне плохо', 'otherLanguage'],
  ['こんにちは', 'otherLanguage'],
  ['안녕하세요', 'otherLanguage'],
  ['مرحبا', 'otherLanguage'],
  ['hola, estoy triste', 'otherLanguage'],
  ['je suis triste, pourquoi', 'otherLanguage'],
])('%s is wordless: %s', (text, kind) => {
  expect(findWordless(plainWords(plainOf(text)), text, 'und')).toBe(kind)
})

test.each(['my rhythm is off', 'hmm', 'I am fine', '我很好', 'sooooo tired', 'pero, my dog'])(
  '%s has words',
  (text) => {
    expect(findWordless(plainWords(plainOf(text)), text, 'en')).toBeNull()
  },
)

test('a greeting does not hide what follows it', () => {
  expect(withoutGreeting('hi, my cat died')).toBe('my cat died')
  expect(withoutGreeting('你好,我失恋了')).toBe('我失恋了')
  expect(withoutGreeting('high time')).toBe('high time')
  expect(withoutGreeting('hi')).toBe('hi')
})

describe('a goodbye that thanks for everything', () => {
  it.each([
    'Thank you for everything. goodbye',
    'thanks for all you did for me, farewell',
    'Goodbye, and thank you for everything',
    '谢谢你的一切，再见',
    '谢谢你一直以来的陪伴，再见了',
    '再见，谢谢你做的一切',
  ])('"%s" is answered warmly, and asked about once', (text) => {
    const [first, again] = talk([text, text])
    expect(keysOf(first?.say ?? [])).toEqual(['talk.farewell'])
    expect(keysOf(again?.say ?? [])).not.toContain('talk.farewell')
  })

  it.each([
    ['thanks, good night', 'talk.bye'],
    ['thank you for everything', 'talk.thanks'],
    ['谢谢，晚安', 'talk.bye'],
  ])('"%s" is no such goodbye', (text, key) => {
    expect(keysOf(talk([text])[0]?.say ?? [])).toEqual([key])
  })

  it.each([
    ['yes, just tired. good night', 'talk.bye'],
    ["don't worry, I'm fine", 'talk.bye'],
    ['我很好，别担心', 'talk.bye'],
    ['no', 'talk.farewell.no'],
    ['not really', 'talk.farewell.no'],
    ['不太好', 'talk.farewell.no'],
  ])('"%s" to that gets %s', (text, key) => {
    const chinese = /\p{Script=Han}/u.test(text)
    const goodbye = chinese ? '谢谢你的一切，再见' : 'Thank you for everything. goodbye'
    const last = talk([goodbye, text]).at(-1)
    expect(keysOf(last?.say ?? [])).toEqual([key])
    if (key === 'talk.farewell.no') expect(last?.say[0]?.card?.type).toBe('helplines')
  })

  it('reads an answer of any length in linear time', () => {
    for (const part of ['goodbye', '嗯', '好的', '是的', 'alright ', "i'm ", 'yess'])
      for (const most of [79, 4000])
        expect(findWellness(`${part.repeat(most).slice(0, most)}?`)).toBeNull()
  })
})
