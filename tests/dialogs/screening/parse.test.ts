import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFrequency } from '../../../dialogs/screening/parse-answer.ts'
import {
  asksToResumeScreening,
  parseScreeningRequest,
} from '../../../dialogs/screening/parse-request.ts'
import { normalise } from '../../../nlp/normalise.ts'

describe('parseFrequency', () => {
  it.each([
    ['0 – Not at all', 0],
    ['Not at all', 0],
    ['no', 0],
    ['Never', 0],
    ['0', 0],
    ['0 days', 0],
    ['完全不会', 0],
    ['0 – 完全不会', 0],
    ['没有', 0],
    ['0 – 完全不會', 0],
    ['1 – Several days', 1],
    ['several', null],
    ['several days', 1],
    ['sometimes', 1],
    ['1', 1],
    ['about 5 days', 1],
    ['5 or 6 days', 1],
    ['有时候', 1],
    ['好几天', 1],
    ['大概三天', null],
    ['3天', 1],
    ['more than half the days', 2],
    ['most days', 2],
    ['2', 2],
    ['10 days', 2],
    ['一半以上', 2],
    ['1 – 好幾天', 1],
    ['经常', 2],
    ['3 – Nearly every day', 3],
    ['every day', 3],
    ['I feel like that every day', 3],
    ['3', 3],
    ['13 days', 3],
    ['几乎每天', 3],
    ['3 – 幾乎每天', 3],
    ['天天', 3],
    ['一直', 3],
  ])('%s is %s', (text, score) => {
    expect(parseFrequency(normalise(text))).toBe(score)
  })

  it.each([
    'yes',
    'not every day',
    'not often',
    'not really',
    "I don't want to",
    '不想',
    '算了',
    '不是每天',
    '没有每天都这样',
    'hardly ever',
    '是的',
    '4',
    '四',
    'five',
    '20 days',
    'why do you ask',
    '',
  ])('takes no score from "%s"', (text) => {
    expect(parseFrequency(normalise(text))).toBeNull()
  })

  it('is total and stays on the scale', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect([null, 0, 1, 2, 3]).toContain(parseFrequency(normalise(text)))
      }),
    )
  })
})

describe('parseScreeningRequest', () => {
  it.each([
    ['phq-9', 'phq9'],
    ['PHQ9', 'phq9'],
    ['PHQ-9 (low mood)', 'phq9'],
    ['depression test', 'phq9'],
    ['can I do a depression test?', 'phq9'],
    ["I'd like to fill in the PHQ-9 please", 'phq9'],
    ['test me for depression', 'phq9'],
    ['抑郁自评', 'phq9'],
    ['抑郁量表', 'phq9'],
    ['憂鬱症自評', 'phq9'],
    ['我想做一个抑郁测试', 'phq9'],
    ['测一下我有没有抑郁', 'phq9'],
    ['PHQ-9（情绪低落）', 'phq9'],
    ['PHQ-9（情緒低落）', 'phq9'],
    ['gad-7', 'gad7'],
    ['GAD-7 (anxiety)', 'gad7'],
    ['anxiety test', 'gad7'],
    ['can you screen me for anxiety', 'gad7'],
    ['焦虑自评', 'gad7'],
    ['做个焦虑测试', 'gad7'],
    ['焦慮自評', 'gad7'],
    ['questionnaire', 'ask'],
    ['self-test', 'ask'],
    ['I want to do a mental health test', 'ask'],
    ['心理测试', 'ask'],
    ['问卷', 'ask'],
    ['做个心理测评', 'ask'],
    ['my score', 'result'],
    ['what was my last phq-9 score?', 'result'],
    ['what does my score mean?', 'result'],
    ['这个分数是什么意思？', 'result'],
    ['我的得分', 'result'],
    ['看看上次的分数', 'result'],
    ['我的PHQ-9结果', 'result'],
  ] as const)('%s asks for %s', (text, request) => {
    expect(parseScreeningRequest(normalise(text))).toBe(request)
  })

  it.each([
    'my doctor gave me a PHQ-9 yesterday and I scored high',
    "I don't want to do the depression test",
    'what is the PHQ-9?',
    'I failed my math test',
    'my results came back from the lab',
    'I have a depression',
    'the anxiety is killing me',
    'I have so much anxiety about this test tomorrow at school with everybody watching',
    '我上次做过抑郁测试',
    '不想做焦虑测试',
    '我抑郁了',
    '憂鬱',
    '明天有个测试，我很焦虑',
    '考试成绩出来了',
    '别给我做问卷',
    'hello',
    '',
  ])('"%s" asks for none', (text) => {
    expect(parseScreeningRequest(normalise(text))).toBeNull()
  })

  it('is total', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect([null, 'phq9', 'gad7', 'ask', 'result']).toContain(
          parseScreeningRequest(normalise(text)),
        )
      }),
    )
  })

  it('knows a wish to go on', () => {
    for (const text of ['finish the questions', 'continue', '继续答题', '接着答', '继续'])
      expect(asksToResumeScreening(normalise(text)), text).toBe(true)
    for (const text of ['I question everything', '问题很多', 'tomorrow'])
      expect(asksToResumeScreening(normalise(text)), text).toBe(false)
  })
})
