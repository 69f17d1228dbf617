import { expect, test } from 'vitest'
import { findCorrection, type Correction } from '../../../dialogs/conversation/corrections.ts'
import type { Family } from '../../../dialogs/conversation/feelings.ts'
import { plainWords } from '../../../dialogs/conversation/plain-words.ts'
import { plainOf } from './support.ts'

const correctionIn = (text: string, assumed: Family | null) =>
  findCorrection(plainWords(plainOf(text)), assumed)

test.each<[string, Family | null, Correction]>([
  ['not sad, angry', 'sad', { to: 'angry', from: 'sad' }],
  ["I'm not sad, I'm angry", 'sad', { to: 'angry', from: 'sad' }],
  ["no, I'm worried", 'sad', { to: 'anxious', from: null }],
  ["actually I'm happy about it", 'sad', { to: 'joyful', from: null }],
  ['I said angry', 'sad', { to: 'angry', from: null }],
  ["that's wrong", 'sad', { to: null, from: null }],
  ["you're wrong, I am scared", 'angry', { to: 'anxious', from: null }],
  ["I'm not angry", 'angry', { to: null, from: 'angry' }],
  ['我不是难过,是生气', 'sad', { to: 'angry', from: 'sad' }],
  ['不是生气,是委屈', 'angry', { to: 'sad', from: 'angry' }],
  ['不对,我是害怕', 'angry', { to: 'anxious', from: null }],
  ['你理解错了', 'sad', { to: null, from: null }],
  ['其实是内疚', 'sad', { to: 'ashamed', from: null }],
  ['我沒有生氣,我是難過', 'angry', { to: 'sad', from: 'angry' }],
])('%s', (text, assumed, correction) => {
  expect(correctionIn(text, assumed)).toEqual(correction)
})

test.each<[string, Family | null]>([
  ['I am angry', 'sad'],
  ["it's not that bad", 'sad'],
  ["I'm not happy with my job", 'angry'],
  ['no', 'sad'],
  [
    'he said I am not sad enough and then he told everybody else in the whole office about it too, twice',
    'sad',
  ],
  ['我很生气', 'sad'],
  ['不知道', 'sad'],
  ['不用了', 'sad'],
])('%s is no correction', (text, assumed) => {
  expect(correctionIn(text, assumed)).toBeNull()
})
