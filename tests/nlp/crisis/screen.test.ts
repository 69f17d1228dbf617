import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RISK_RULES } from '../../../nlp/crisis/rules/index.ts'
import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { compareRisk, NO_RISK } from '../../../nlp/risk.ts'
import { RISK_LEVELS } from '../../../types.ts'

/** What must not be heard as danger; the level stays below moderate, and where marked at none. */
const HARMLESS: readonly (readonly [text: string, atMost: 'none' | 'low'])[] = [
  ['this homework is killing me', 'none'],
  ['I was dying of laughter', 'none'],
  ['I could kill for a coffee', 'none'],
  ['dead tired after the night shift', 'none'],
  ['kill the process and start it again', 'none'],
  ['How can I kill a Python process?', 'none'],
  ["I'm not suicidal", 'none'],
  ['I would never kill myself', 'none'],
  ['in the movie he kills himself', 'none'],
  ['my character died in the last boss fight', 'none'],
  ['kys', 'none'],
  ['you absolutely killed it on stage', 'none'],
  ['to die for', 'none'],
  ['i cant do this anymore my flatmate keeps taking my food', 'none'],
  ["I can't take this any more. The commute is awful", 'none'],
  ["I'm so useless", 'none'],
  ["I can't do this anymore", 'low'],
  ['我真没用', 'none'],
  ['室友天天打呼噜，我撑不下去了', 'none'],
  ['我撑不下去了', 'low'],
  ['我爱我家', 'none'],
  ["I don't want to die, I just want it to stop", 'low'],
  ["years ago I attempted suicide, I'm fine now", 'low'],
  ['笑死', 'none'],
  ['热死了', 'none'],
  ['累死了', 'none'],
  ['困死', 'none'],
  ['想死你了', 'none'],
  ['气死我了', 'none'],
  ['爱死了', 'none'],
  ['电脑死机了', 'none'],
  ['打死也不去', 'none'],
  ['作死', 'none'],
  ['吓死宝宝了', 'none'],
  ['饿死了', 'none'],
  ['我没有想死', 'none'],
  ['电影里他自杀了', 'none'],
  ['歌词里唱着想死', 'low'],
  ['小说里的女主不想活了', 'none'],
  ['新闻说有人自杀了', 'none'],
]

describe('screenByRules', () => {
  it.each(HARMLESS)('hears no danger in %s', (text, atMost) => {
    expect(compareRisk(screenByRules(text).level, atMost)).toBeLessThanOrEqual(0)
  })

  it.each([
    "I don't want to die, I just want it to stop",
    "years ago I attempted suicide, I'm fine now",
  ])('keeps a low level rather than none for %s', (text) => {
    expect(screenByRules(text).level).toBe('low')
  })

  it.each([
    ['Lovely weather. I will kill myself tonight. See you!', 'imminent'],
    ["I'm not angry at you, I want to die", 'moderate'],
    ["I don't want to hurt anyone, but I want to kill myself", 'high'],
    ['我没有生气，我想自杀', 'high'],
    ['今天吃了火锅，挺开心的。可是回到家我还是不想活了。明天还要上班', 'moderate'],
    ['I watched a movie and I want to die', 'moderate'],
    ["I can't say I don't want to die", 'moderate'],
    ['su1c1de is all I think about, I want to k!ll myself', 'high'],
    ['i wanna d i e', 'moderate'],
    ['i wnt 2 dieee', 'moderate'],
    ["I can't do this anymore, my flatmate keeps taking my food and I want to die", 'moderate'],
    ["I can't do this anymore, everyone would be better off", 'moderate'],
    ['i wanna end it tonight', 'imminent'],
    ['my dad hits me when he drinks', 'high'],
    ['室友天天吵，我撑不下去了，我想死', 'moderate'],
    ['如果有人跟你说想死你会怎么回答', 'low'],
    ['what would you say if someone told you they want to die', 'low'],
    ['Ｉ ｗａｎｔ ｔｏ ｄｉｅ', 'moderate'],
    ['I want to dіe', 'moderate'],
    ['im sucidal', 'high'],
    ['我想 自 杀', 'high'],
    ['自鲨', 'low'],
    ['我不想活了😭', 'moderate'],
    ['我今晚就去死', 'imminent'],
  ] as const)('finds the sign in %s', (text, level) => {
    const reading = screenByRules(text)
    expect(compareRisk(reading.level, level)).toBeGreaterThanOrEqual(0)
    expect(reading.about).toBe('self')
  })

  it.each([
    'my friend wants to die',
    'she said "I want to kill myself" on the phone',
    '我朋友说她不想活了',
    '我女儿想自杀',
  ])('tells that somebody else is in danger: %s', (text) => {
    const reading = screenByRules(text)
    expect(compareRisk(reading.level, 'moderate')).toBeGreaterThanOrEqual(0)
    expect(reading.about).toBe('other')
  })

  it.each([
    'my friend is sad and I want to die',
    'he left me, I want to kill myself',
    'my mom makes me want to die',
    '男朋友和我分手了，我想死',
    '被父母骂到想自杀',
  ])("does not take the person's own danger for another's: %s", (text) => {
    expect(screenByRules(text).about).toBe('self')
  })

  it('takes any string, and answers the same one the same way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const reading = screenByRules(text)
        expect(RISK_LEVELS).toContain(reading.level)
        expect(reading.kind === null).toBe(reading.level === 'none')
        expect(reading.evidence.length === 0).toBe(reading.level === 'none')
        expect(screenByRules(text)).toEqual(reading)
      }),
    )
    expect(screenByRules('')).toEqual(NO_RISK)
    expect(screenByRules('\uD800 想死 \uDFFF').level).toBe('moderate')
  })

  it('never holds a word that was written', () => {
    const ids = new Set(RISK_RULES.map(({ id }) => id))
    for (const rule of RISK_RULES) {
      for (const one of rule.matches) {
        const { evidence } = screenByRules(typeof one === 'string' ? one : one.text)
        for (const item of evidence) {
          expect(ids).toContain(item.id)
          expect(Object.keys(item).sort()).toEqual(['id', 'kind', 'level', 'source'])
        }
      }
    }
  })

  it.each([
    ['letters', 'a'.repeat(1_000_000)],
    ['one word over and over', 'want '.repeat(200_000)],
    ['a beginning without its end', 'i want to '.repeat(100_000)],
    ['negations', "don't not never ".repeat(60_000)],
    ['commas', ','.repeat(1_000_000)],
    ['quotes', '"'.repeat(500_000)],
    ['single letters', 'a '.repeat(500_000)],
    ['Chinese beginnings', '我想要'.repeat(300_000)],
    ['Chinese negations', '不没有'.repeat(300_000)],
    ['Chinese subjects', '我朋友他'.repeat(200_000)],
    ['Han held apart', '自 '.repeat(400_000)],
    ['lone surrogates', '\uD800'.repeat(500_000)],
  ])('is done with a megabyte of %s', (_name, text) => {
    expect(RISK_LEVELS).toContain(screenByRules(text).level)
  })

  it('finds a sign at the end of a very long text without punctuation', () => {
    expect(screenByRules(`${'blah '.repeat(20_000)} i want to kill myself`).level).toBe('high')
    expect(screenByRules(`${'今天天气很好'.repeat(10_000)}我想自杀`).level).toBe('high')
  })

  it('hears a line that ends with the end of its line', () => {
    for (const text of ['tonight is the night\nthe weather is nice', 'tonight is the night\r\n'])
      expect(screenByRules(text).evidence.map(({ id }) => id)).toContain('en.suicide.last-words')
  })

  it('keeps every positive example at its level among harmless clauses', () => {
    const plain = RISK_RULES.flatMap((rule) =>
      rule.matches
        .filter((one) => typeof one === 'string')
        .map((text) => ({ text, level: rule.level, language: rule.language })),
    )
    const harmless = {
      en: fc.constantFrom(
        'the weather is nice today',
        'I had soup for lunch',
        'work was long and loud',
        'my bus came late again',
        "I don't like mushrooms",
        'thanks for listening',
        'she sent me a photo of her dog',
      ),
      zh: fc.constantFrom(
        '今天天气不错',
        '中午吃了面条',
        '工作有点忙',
        '公交车又来晚了',
        '我不喜欢香菜',
        '谢谢你听我说',
        '她发了一张小狗的照片',
      ),
    }
    fc.assert(
      fc.property(
        fc
          .constantFrom(...plain)
          .chain((one) =>
            fc.tuple(
              fc.constant(one),
              fc.array(harmless[one.language], { maxLength: 4 }),
              fc.array(harmless[one.language], { maxLength: 4 }),
              fc.constantFrom('. ', '! ', '\n', '。'),
            ),
          ),
        ([one, before, after, stop]) => {
          const { level } = screenByRules([...before, one.text, ...after].join(stop))
          expect(compareRisk(level, one.level)).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 600 },
    )
  })
})
