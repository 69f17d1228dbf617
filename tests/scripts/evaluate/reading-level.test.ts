import { describe, expect, it, test } from 'vitest'
import {
  chineseLevel,
  chineseSentences,
  commonestCharacters,
} from '../../../scripts/evaluate/reading-level/chinese.ts'
import { groupMessages } from '../../../scripts/evaluate/reading-level/catalogue.ts'
import {
  englishLevel,
  englishSentences,
  englishWords,
  rankTexts,
  syllables,
} from '../../../scripts/evaluate/reading-level/english.ts'

describe('syllables', () => {
  test.each([
    ['1', 'the one breathe whole called asked don’t can’t it’s times lie we’ve through strength'],
    ['2', 'saying being little settled isn’t worry something hopeless minutes changes dial quiet'],
    ['3', 'another everything heavier easiest worrying however remember wherever exercise'],
    ['4', 'emergency situation usually everybody ordinary anxiety exercises'],
  ])('%s', (count, words) => {
    for (const word of words.split(' ')) expect([word, syllables(word)]).toEqual([word, +count])
  })

  it('is never none', () => {
    for (const word of ['e', 'the', 'hmm', 'ed', 'es']) expect(syllables(word)).toBe(1)
  })
})

describe('English', () => {
  it('parts sentences at their ends and at line breaks, with quotes and abbreviations of numbers', () => {
    expect(englishSentences('“Yes.” I went. Did you?\nGood — 3.5 is fine')).toEqual([
      '“Yes.”',
      'I went.',
      'Did you?',
      'Good — 3.5 is fine',
    ])
    expect(englishWords('It’s low-lying, isn’t it?')).toEqual([
      'It’s',
      'low',
      'lying',
      'isn’t',
      'it',
    ])
  })

  it('is the formula of Flesch and Kincaid', () => {
    const level = englishLevel(['The cat sat on the mat. It was warm.'])
    expect(level).toMatchObject({ sentences: 2, words: 9, wordsPerSentence: 4.5 })
    expect(level.grade).toBeCloseTo(0.39 * 4.5 + 11.8 - 15.59)
    expect(level.ease).toBeCloseTo(206.835 - 1.015 * 4.5 - 84.6)
    expect(level.longest).toEqual({ text: 'The cat sat on the mat.', words: 6 })
  })

  it('calls long words and sentences harder, and leaves out what is too short to tell', () => {
    const easy = 'You can stop when you like, and then we go on some day.'
    const hard =
      'Notwithstanding considerable uncertainty regarding individual responsibilities, deliberate consideration facilitates appropriate prioritisation.'
    expect(rankTexts([easy, 'Unquestionably.', hard]).map(({ text }) => text)).toEqual([hard, easy])
  })

  it('refuses to measure nothing', () => {
    expect(() => englishLevel(['…'])).toThrow('No words')
  })
})

describe('Chinese', () => {
  it('parts sentences at their ends, quotes included', () => {
    expect(chineseSentences('他说：“好。”我走了！你呢？')).toEqual([
      '他说：“好。”',
      '我走了！',
      '你呢？',
    ])
  })

  it('counts the commonest characters, and how many of a text are among them', () => {
    const common = commonestCharacters(['好好学习', '好学生'], 2)
    expect([...common]).toEqual(['好', '学'])
    const level = chineseLevel(['好学。学生好吗？'], common)
    expect(level).toMatchObject({ sentences: 2, characters: 6, charactersPerSentence: 3 })
    expect(level.common).toBeCloseTo(4 / 6)
    expect(level.longest).toEqual({ text: '学生好吗？', characters: 4 })
  })

  it('refuses to measure nothing', () => {
    expect(() => chineseLevel(['only English'], new Set())).toThrow('No characters')
  })
})

test('the catalogue is read as people see it, without labels', () => {
  const catalogue = {
    'calm.title': 'Calm',
    'calm.say': ['Stay with “{thought}”.', 'What now?'],
    'calmer.say': 'Not of this group.',
    'other.say': 'Not this one.',
  }
  expect(groupMessages(catalogue, ['calm'], 'that')).toEqual([
    { name: 'calm', texts: ['Stay with “that”.', 'What now?'] },
  ])
})
