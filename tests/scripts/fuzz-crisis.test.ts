import { expect, it } from 'vitest'
import { fuzzCrisis } from '../../scripts/evaluate/fuzz-crisis/fuzz.ts'
import { STILL_READER } from '../support/still-reader.ts'

it('every fuzzed message of danger gets help in the same turn, however the reader breaks', async () => {
  const { rows, missed } = await fuzzCrisis({ messages: 300, seed: 7, reader: STILL_READER })
  expect(missed).toEqual([])
  expect(rows.every(({ messages, helped }) => messages > 0 && helped === messages)).toBe(true)
})
