import { describe, expect, it } from 'vitest'
import {
  botFrameworkTarget,
  teamsTarget,
} from '../../scripts/evaluate/fuzz-channels/bot-framework-target.ts'
import { directLineTarget } from '../../scripts/evaluate/fuzz-channels/direct-line-target.ts'
import { fuzzChannel } from '../../scripts/evaluate/fuzz-channels/fuzz.ts'
import { STILL_READER } from '../support/still-reader.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('channels under malformed bodies', () => {
  it.each([
    ['Bot Framework', botFrameworkTarget],
    ['Teams', teamsTarget],
    ['Direct Line', directLineTarget],
  ])('%s: each is answered by name, and what was acknowledged is kept', async (_, start) => {
    const target = await start(temporaryFolder(), { reader: STILL_READER })
    const report = await fuzzChannel(target, { bodies: 400, seed: 8 })
    expect(report).toMatchObject({ bodies: 400, failures: [], nameless: [], lost: 0 })
    // It is no test when everything is refused, or nothing.
    expect(report.acknowledged).toBeGreaterThan(50)
    expect(report.answers.get('400 ActivityInvalid')).toBeGreaterThan(50)
    expect(report.answers.get('400 BodyNotJson')).toBeGreaterThan(5)
    expect(report.answers.get('413 BodyTooLarge')).toBeGreaterThan(5)
  })
})
