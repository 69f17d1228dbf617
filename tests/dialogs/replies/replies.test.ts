import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RATING_WORDS } from '../../../dialogs/ask-step.ts'
import { FLOWS } from '../../../dialogs/flows/index.ts'
import { labelOf } from '../../../dialogs/render.ts'
import {
  countItems,
  isContinue,
  isDone,
  isGoOn,
  isNothing,
  matchChoice,
  offScript,
  parseChange,
  parseYesNo,
  questionAbout,
} from '../../../dialogs/replies.ts'
import type { OffScript } from '../../../dialogs/replies.ts'
import { normalise } from '../../../nlp/normalise.ts'
import { LOCALES } from '../../../types.ts'

/** Texts separated by `|`. */
const each = (texts: string) => texts.split('|').map((text) => text.trim())

describe('parseYesNo', () => {
  test.each(
    each(
      "yes|Yeah|yep|y|ok|okay|sure|sure, why not|why not|of course|let's do it|sounds good|I guess so|yes please|yeah, I think it did|no problem|not bad|mhm|👍|好|好的|好啊|行|可以|嗯|嗯嗯|对|是的|是的，有一点|没问题|来吧|试试看|不错|有一点|當然",
    ),
  )('"%s" is a yes', (text) => {
    expect(parseYesNo(normalise(text))).toBe(true)
  })

  test.each(
    each(
      "no|Nope|nah|n|not really|no thanks|not now|no, I'm fine|no i dont think so|I'd rather not|never|👎|不|不要|不用了|没有|不是|不想|不太想|不行|算了|先不要|不了，谢谢|不好",
    ),
  )('"%s" is a no', (text) => {
    expect(parseYesNo(normalise(text))).toBe(false)
  })

  test.each(
    each(
      "|yes and no|I don't know|no one came|nobody|maybe|my boss yelled at me|不知道|说不清|也许|是也不是|老板骂我|nothing works|notes",
    ),
  )('"%s" is neither', (text) => {
    expect(parseYesNo(normalise(text))).toBeNull()
  })
})

describe('matchChoice', () => {
  const breathing = FLOWS.find(({ id }) => id === 'pacedBreathing')?.steps.minutes
  const minutes = breathing?.expect === 'choice' ? breathing.choices : []

  test.each([
    ['5 minutes', '5min'],
    ['five', '5min'],
    ['5', '5min'],
    ['I want 3 minutes please', '3min'],
    ['the first one', '1min'],
    ['option 2', '3min'],
    ['the last one', 'other'],
    ['五分钟吧', '5min'],
    ['第二个', '3min'],
    ['最后一个', 'other'],
    ['10分鐘', '10min'],
    ['somthing else than breathing', 'other'],
    ['something else', 'other'],
    ['换别的', 'other'],
  ])('"%s" means %s', (text, id) => {
    expect(matchChoice(normalise(text), minutes)).toBe(id)
  })

  test.each([
    '',
    'pineapple',
    'five or ten minutes',
    'the twelfth one',
    'something else is going on at home and I cannot stop thinking about it all day long',
  ])('"%s" means none of them', (text) => {
    expect(matchChoice(normalise(text), minutes)).toBeNull()
  })

  const REFUSAL = [
    { id: 'pause', label: 'flow.choice.pause' },
    { id: 'skip', label: 'flow.choice.skip' },
    { id: 'leave', label: 'flow.choice.leave' },
    { id: 'goOn', label: 'flow.choice.goOn' },
  ] as const

  test.each([
    "I don't want to pause",
    'not the pause',
    'please do not leave this step out',
    'no pause please',
    "I'd rather not take a pause",
    '不想暂停',
    '别暂停',
    '我不要跳过这一步',
  ])('"%s" takes a choice back', (text) => {
    const label = labelOf('flow.choice.pause', 'en').toLowerCase()
    expect(label).toContain('pause')
    expect(matchChoice(normalise(text), REFUSAL)).toBeNull()
  })

  test.each([
    ["not the senses, I'd like the breathing", 'breathing'],
    ['no, breathing', 'breathing'],
    ['why not breathing', 'breathing'],
    ['不要呼吸，看看周围', 'senses'],
    ['不，呼吸', 'breathing'],
    ['要不呼吸吧', 'breathing'],
    ['要不要试试呼吸', 'breathing'],
  ])('"%s" still means %s', (text, id) => {
    const choices = [
      { id: 'breathing', label: 'flow.choice.pause', also: ['breathing', 'the breathing', '呼吸'] },
      { id: 'senses', label: 'flow.choice.skip', also: ['the senses', 'senses', '看看周围'] },
    ] as const
    expect(matchChoice(normalise(text), choices)).toBe(id)
  })

  test('an id is for the code: it counts as a whole message alone', () => {
    const choices = [{ id: 'asPlanned', label: 'flow.choice.pause' }] as const
    expect(matchChoice('asplanned', choices)).toBe('asPlanned')
    const kind = [{ id: 'kind', label: 'flow.choice.pause' }] as const
    expect(matchChoice('that was kind of you', kind)).toBeNull()
  })

  test('a distress that is denied is not one that is rated', () => {
    const strong = [{ id: 'lot', label: 'flow.rate.lot', also: ['strong', '很难受'] }] as const
    expect(matchChoice('not very strong', strong)).toBeNull()
    expect(matchChoice(normalise('不是很难受'), strong)).toBeNull()
    expect(matchChoice('quite strong', strong)).toBe('lot')
  })

  test('every label of every choice means that choice, in every language and script', () => {
    for (const flow of FLOWS) {
      for (const step of Object.values(flow.steps)) {
        if (step.expect !== 'choice') continue
        for (const choice of step.choices) {
          for (const locale of LOCALES) {
            const label = labelOf(choice.label, locale)
            expect([label, matchChoice(normalise(label), step.choices)]).toEqual([label, choice.id])
          }
        }
      }
    }
  })

  test('no synonym means two choices of one step', () => {
    for (const flow of FLOWS) {
      for (const step of Object.values(flow.steps)) {
        if (step.expect !== 'choice') continue
        for (const choice of step.choices) {
          for (const word of choice.also ?? []) {
            expect([word, matchChoice(normalise(word), step.choices)]).toEqual([word, choice.id])
          }
        }
      }
    }
  })

  test('words for a rating mean their rating', () => {
    for (const { id, label } of RATING_WORDS) {
      for (const locale of LOCALES) {
        expect(matchChoice(normalise(labelOf(label, locale)), RATING_WORDS)).toBe(id)
      }
    }
  })
})

describe('offScript', () => {
  const MEANT: readonly (readonly [OffScript, string])[] = [
    [
      'leave',
      'stop|quit|I want to stop|can we stop this please|exit|leave it here|enough|bye|I have to go now|停|不做了|退出|到这里就好|结束吧|够了|再见|我不繼續了',
    ],
    [
      'pause',
      "pause|can we take a break|later|let's do this later|not now|not right now|brb|暂停|先暂停一下|休息一会儿|晚点再说|下次再做|等会儿再做|先放一放",
    ],
    ['wait', 'wait|hold on|one sec|give me a minute|let me think|hmm|等一下|等等|让我想想|嗯|稍等'],
    ['skip', 'skip|skip this step|pass|next|next question please|跳过|跳过这一步|过|下一个|不想说'],
    ['back', 'back|go back|undo|previous|I made a mistake|typo|返回|上一步|改一下|我说错了'],
    [
      'goOn',
      "resume|continue|carry on|let's go|finish this first|I'm ready|继续|继续练习|接着来|先把这个做完|准备好了",
    ],
    [
      'stuck',
      "I don't know|idk|dunno|no idea|not sure|nothing comes to mind|hard to say|can you give me an example|不知道|说不清|想不出来|没头绪|不确定|举个例子",
    ],
    [
      'confused',
      "what do you mean?|huh?|I don't understand|wdym|what should I write?|I'm confused|什么意思|看不懂|怎么做|我不明白|啥",
    ],
    [
      'question',
      'why do we do this?|why|how does this help?|what is this for?|does this work?|how long does this take?|are we done yet?|why do you want to know this|这有什么用？|为什么要做这个？|要多久？|有用吗|还有几步',
    ],
    [
      'refusal',
      "I don't want to|I dont wanna do this|I don't feel like it|this is stupid|this is pointless|forget it|whatever|I can't do this|this isn't helping|can we do something else|fuck this|不想做了|没用|这没用|算了|无聊|烦死了|别问了|我做不到|没心情|换一个|懒得做",
    ],
    [
      'discomfort',
      'this makes me feel worse|doing this is making me more anxious and worse|越做越难受|这样反而更难受',
    ],
    [
      'worry',
      "there's something else|something else happened|can we talk about something else|还有一件事|我想聊聊别的|其实真正让我难受的是我爸",
    ],
  ]
  const CASES = MEANT.flatMap(([kind, texts]) => each(texts).map((text) => [text, kind] as const))

  test.each(CASES)('"%s" is %s, also where free words are expected', (text, kind) => {
    expect(offScript(normalise(text), { freeText: true })).toBe(kind)
    expect(offScript(normalise(text), { freeText: false })).toBe(kind)
  })

  test.each(
    each(
      "I want my boss to stop|why does he hate me?|what if I fail?|she said she'd wait for me and didn't|I don't want to see anybody|my brother left|I was too late|nobody helps me|I feel dizzy when he shouts|is it my fault?|something bad happened at work|I am useless|我想让他停下|为什么他不理我|万一失败了怎么办|我不想见任何人|我觉得自己没用|我弟弟走了|老板说我不行|我很累想休息几天",
    ),
  )('"%s" is an answer where free words are expected', (text) => {
    expect(offScript(normalise(text), { freeText: true })).toBe('none')
  })

  test.each([
    ['I feel dizzy', 'discomfort'],
    ["I can't breathe", 'discomfort'],
    ['focusing on my breath makes me panic', 'discomfort'],
    ['我喘不过气', 'discomfort'],
    ['I just got fired', 'worry'],
    ['刚刚我妈打电话来骂我', 'worry'],
    ["what's the capital of France?", 'question'],
    ['今天天气怎么样？', 'question'],
    ['no', 'refusal'],
    ['blue', 'none'],
    ['蓝色', 'none'],
  ] as const)('"%s" is %s where a number or a choice is expected', (text, kind) => {
    expect(offScript(normalise(text), { freeText: false })).toBe(kind)
  })

  test('trouble of the body is no thing to list', () => {
    expect(offScript('i feel dizzy', { freeText: true, things: true })).toBe('discomfort')
    expect(offScript('a lamp, a cup', { freeText: true, things: true })).toBe('none')
  })

  test('a bare no or okay is no answer in words', () => {
    expect(offScript('no', { freeText: true })).toBe('stuck')
    expect(offScript('没有', { freeText: true })).toBe('stuck')
    expect(offScript('ok', { freeText: true })).toBe('goOn')
    expect(offScript('好的', { freeText: true })).toBe('goOn')
  })

  test('every button of the engine is read as what it says, in every language and script', () => {
    for (const locale of LOCALES) {
      const read = (name: 'pause' | 'leave' | 'skip' | 'goOn') =>
        offScript(normalise(labelOf(`flow.choice.${name}`, locale)), { freeText: true })
      expect([read('pause'), read('leave'), read('skip'), read('goOn')]).toEqual([
        'pause',
        'leave',
        'skip',
        'goOn',
      ])
      expect(isDone(normalise(labelOf('flow.choice.done', locale)))).toBe(true)
      expect(isContinue(normalise(labelOf('flow.choice.goOn', locale)))).toBe(true)
      expect(parseYesNo(normalise(labelOf('flow.choice.yes', locale)))).toBe(true)
      expect(parseYesNo(normalise(labelOf('flow.choice.no', locale)))).toBe(false)
    }
  })

  test('never throws, and long repetitions do not hang it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, freeText) => {
        expect(typeof offScript(normalise(text), { freeText })).toBe('string')
      }),
    )
    for (const unit of [
      '想要',
      '这个',
      'i think ',
      'just ',
      '一下',
      ' so really',
      '嗯',
      'like ',
      '从',
      'a, ',
      'very ',
    ]) {
      const text = `${unit.repeat(2000)}x`
      expect(offScript(text, { freeText: true })).toBeTypeOf('string')
      expect(offScript(text.slice(0, 79), { freeText: false })).toBeTypeOf('string')
      expect(matchChoice(text, RATING_WORDS)).toBeNull()
      expect(isNothing(text)).toBe(false)
    }
  })
})

test('questionAbout tells purpose, length and others apart', () => {
  expect(questionAbout('why do we do this?')).toBe('purpose')
  expect(questionAbout('这有什么用?')).toBe('purpose')
  expect(questionAbout('how long will it take?')).toBe('length')
  expect(questionAbout('还要多久')).toBe('length')
  expect(questionAbout('who are you?')).toBe('other')
})

describe('isDone and isContinue', () => {
  test.each(
    each("done|I'm done|finished|ok done|all done|next|I did it|做完了|好了|完成|我做完了|继续"),
  )('"%s" is done', (text) => {
    expect(isDone(normalise(text))).toBe(true)
  })

  test.each(each('ok|好|what|back|undone|不好|没做完|not done'))('"%s" is not done', (text) => {
    expect(isDone(normalise(text))).toBe(false)
  })

  test.each(each("yes|ok|let's go|go on|ready|next|好|继续|可以|准备好了"))(
    '"%s" goes on',
    (text) => {
      expect(isContinue(normalise(text))).toBe(true)
    },
  )

  test('isGoOn resumes', () => {
    for (const text of ['resume', 'continue please', '继续练习', '繼續']) {
      expect(isGoOn(normalise(text))).toBe(true)
    }
    expect(isGoOn('i cannot continue like this')).toBe(false)
  })
})

describe('parseChange', () => {
  test.each(
    each(
      'better|a bit better|much better now|I feel calmer|it feels lighter|好多了|好一点了|感觉轻松一些|平静多了',
    ),
  )('"%s" is better', (text) => {
    expect(parseChange(normalise(text))).toBe('better')
  })

  test.each(
    each('worse|I feel worse|even worse than before|more anxious|更难受了|越来越紧张|比刚才还难受'),
  )('"%s" is worse', (text) => {
    expect(parseChange(normalise(text))).toBe('worse')
  })

  test.each(each('not better|no better|没好|不好|5|my best friend|不知道'))(
    '"%s" is neither',
    (text) => {
      expect(parseChange(normalise(text))).toBeNull()
    },
  )
})

describe('isNothing', () => {
  test.each(
    each(
      "nothing|Nothing really|none|no|I can't see anything|I can't see anything, I'm blind|it's dark|it's completely quiet|can't smell anything|I have no sense of smell|什么也没有|没有|我看不见|闻不到|太黑了|没什么感觉|啥也听不见|很安静",
    ),
  )('"%s" is nothing', (text) => {
    expect(isNothing(normalise(text))).toBe(true)
  })

  test.each(
    each(
      'a lamp|nothing but rain on the roof and a bus|my cup|没有盖子的杯子|台灯|我看不见的地方有只猫在叫',
    ),
  )('"%s" is something', (text) => {
    expect(isNothing(normalise(text))).toBe(false)
  })
})

test('countItems', () => {
  const COUNTS: readonly (readonly [string, number])[] = [
    ['a lamp, my desk and a cup', 3],
    ['lamp', 1],
    ['a cup', 1],
    ['lamp desk cup window plant', 5],
    ['1. lamp 2. desk', 2],
    ['台灯、书桌、杯子', 3],
    ['台灯和杯子', 2],
    ['', 0],
  ]
  for (const [text, count] of COUNTS) expect([text, countItems(text)]).toEqual([text, count])
})
