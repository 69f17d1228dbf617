import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FAMILIES,
  feelingsOf,
  intensityOf,
  namedFeelings,
  type Family,
} from '../../../dialogs/conversation/feelings.ts'
import { plainWords } from '../../../dialogs/conversation/plain-words.ts'
import { plainOf, readingOf } from './support.ts'

const named = (text: string) => namedFeelings(plainWords(plainOf(text)))

test.each<[string, Family[]]>([
  ["I'm so sad", ['sad']],
  ['im really upset', ['sad']],
  ['I feel down', ['sad']],
  ['I am worried and scared', ['anxious']],
  ['he makes me furious', ['angry']],
  ['I am fed up with it', ['angry']],
  ['I feel guilty', ['ashamed']],
  ['that was disgusting', ['disgusted']],
  ["I can't believe it", ['surprised']],
  ['I am so happy!', ['joyful']],
  ['sad and angry', ['sad', 'angry']],
  ['angry, but also ashamed', ['angry', 'ashamed']],
  ['我好难过', ['sad']],
  ['我不开心', ['sad']],
  ['有点焦虑', ['anxious']],
  ['我很怕', ['anxious']],
  ['气死我了', ['angry']],
  ['觉得很丢脸', ['ashamed']],
  ['真恶心', ['disgusted']],
  ['完全没想到', ['surprised']],
  ['今天特别开心', ['joyful']],
  ['特别难过', ['sad']],
  ['又难过又生气', ['sad', 'angry']],
  ['恐怕不行', []],
  ['我想吃饭', []],
])('%s names %j', (text, families) => {
  expect(named(text).named).toEqual(families)
})

test.each<[string, Family[], Family[]]>([
  ["I'm not sad, I'm angry", ['angry'], ['sad']],
  ["it isn't anger, it's fear", ['anxious'], ['angry']],
  ["I'm not happy", [], ['joyful']],
  ["I don't feel anxious any more", [], ['anxious']],
  ['我不是难过,是生气', ['angry'], ['sad']],
  ['不是生气,是委屈', ['sad'], ['angry']],
  ['我没有生气', [], ['angry']],
  ['我不害怕', [], ['anxious']],
])('%s names %j and denies %j', (text, yes, no) => {
  expect(named(text)).toEqual({ named: yes, denied: no })
})

describe('what the dialog goes by', () => {
  const LIGHT = { burdened: false, recent: null }
  const sure = { abstained: false, confidence: 0.8 }

  test('words come before the reading', () => {
    const reading = readingOf({ ...sure, emotions: { joy: 0.9 }, valence: 0.8 })
    expect(feelingsOf('i am so sad', reading, LIGHT)).toEqual({
      families: ['sad'],
      source: 'words',
    })
  })

  test('an abstaining reading asserts nothing', () => {
    const reading = readingOf({ emotions: { sadness: 0.9 } })
    expect(feelingsOf('well', reading, LIGHT)).toEqual({ families: [], source: 'none' })
  })

  test('names both when two are about as strong', () => {
    const reading = readingOf({ ...sure, emotions: { anger: 0.6, sadness: 0.55 }, valence: -0.5 })
    expect(feelingsOf('well', reading, LIGHT).families).toEqual(['angry', 'sad'])
  })

  test('does not believe in gladness about a loss, nor against the valence', () => {
    const glad = readingOf({ ...sure, emotions: { joy: 0.9 }, valence: 0.6 })
    expect(feelingsOf('she is gone', glad, { burdened: true, recent: null }).families).toEqual([])
    expect(feelingsOf('she is here', glad, LIGHT).families).toEqual(['joyful'])
    const low = readingOf({ ...sure, emotions: { joy: 0.9 }, valence: -0.3 })
    expect(feelingsOf('well now', low, LIGHT).families).toEqual([])
  })

  test('does not believe in gladness that the words or the talk before speak against', () => {
    const glad = readingOf({ ...sure, shared: { joy: 0.9 }, valence: 0.6 })
    expect(feelingsOf('感觉自己很差劲', glad, LIGHT).families).toEqual([])
    expect(feelingsOf('everyone will be there but me', glad, LIGHT).families).toEqual([])
    expect(feelingsOf('the sun', glad, { burdened: false, recent: 'sad' }).families).toEqual([])
    const faint = readingOf({ ...sure, shared: { joy: 0.5 }, valence: 0.6 })
    expect(feelingsOf('the sun', faint, LIGHT).families).toEqual([])
  })

  test('does not assert what the person denies', () => {
    const reading = readingOf({ ...sure, emotions: { anger: 0.8 }, valence: -0.5 })
    expect(feelingsOf("i'm not angry", reading, LIGHT).families).toEqual([])
  })
})

describe('intensity', () => {
  const low = readingOf({ abstained: false })

  test.each<[string, number]>([
    ['it is 8/10 right now', 8],
    ['about a 3 out of 10', 3],
    ['难受到 9 分', 9],
    ['well, ok', 0],
  ])('%s is %i', (text, expected) => {
    expect(intensityOf(plainOf(text), low)).toBe(expected)
  })

  test('a number of minutes or marks is no distress', () => {
    expect(intensityOf('等了10分钟', low)).toBe(0)
    expect(intensityOf('考了5分', low)).toBe(0)
  })

  test('words of extreme distress lift it, a softener caps it', () => {
    expect(intensityOf("i can't stop crying, i'm falling apart", low)).toBeGreaterThanOrEqual(8)
    expect(intensityOf('我快崩溃了', low)).toBeGreaterThanOrEqual(8)
    expect(intensityOf('a bit sad', low)).toBeLessThanOrEqual(5)
    expect(intensityOf('i am so sad', low)).toBeGreaterThan(intensityOf('i am sad', low))
  })

  test('lies in 0 … 10 for any reading and text', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    const signed = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.string(),
        unit,
        unit,
        signed,
        signed,
        fc.boolean(),
        (text, fear, anger, v, a, abstained) => {
          const reading = readingOf({ shared: { fear, anger }, valence: v, arousal: a, abstained })
          const value = intensityOf(text, reading)
          expect(Number.isInteger(value) && value >= 0 && value <= 10).toBe(true)
        },
      ),
    )
  })
})

test('never names and denies the same family', () => {
  const words = fc.constantFrom(
    'not',
    'sad',
    'angry',
    'i',
    'am',
    ',',
    '不',
    '难过',
    '生气',
    '是',
    'happy',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const { named: yes, denied } = namedFeelings(parts.join(' '))
      expect(yes.filter((family) => denied.includes(family))).toEqual([])
      expect([...yes, ...denied].every((family) => FAMILIES.includes(family))).toBe(true)
    }),
  )
})
