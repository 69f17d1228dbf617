import { describe, expect, test } from 'vitest'
import { FLOWS } from '../../../dialogs/flows/index.ts'
import { en } from '../../../dialogs/messages/en.ts'
import { runFlows } from '../../../scripts/flows/commands.ts'

/** Runs a command with the given lines as its input. */
async function run(
  args: readonly string[],
  { input = [], interactive = false }: { input?: readonly string[]; interactive?: boolean } = {},
) {
  const written: string[] = []
  const complaints: string[] = []
  let taken = 0
  async function* lines() {
    for (const line of input) {
      taken += 1
      yield await Promise.resolve(line)
    }
  }
  const status = await runFlows(args, {
    lines: lines(),
    interactive,
    now: () => 1_800_000_000_000,
    write: (text) => written.push(text),
    complain: (text) => complaints.push(text),
  })
  return { status, out: written.join(''), complaints: complaints.join(''), taken }
}

describe('play', () => {
  test('says what is said, shows the buttons and the card, and repeats what was piped in', async () => {
    const { status, out, complaints } = await run(['play', 'grounding', '--short'], {
      input: ['8', 'a lamp', 'my sleeve', 'nothing', 'tapping', '4'],
    })
    expect(complaints).toBe('')
    expect(status).toBe(0)
    expect(out).toContain(en['grounding.intro'][0])
    expect(out).toContain('  [0] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10]\n> 8\n')
    expect(out).toContain('> nothing\n')
    expect(out).toContain(en['grounding.hearInstead'])
    expect(out).toContain('  | What I could feel: my sleeve\n')
    expect(out.trimEnd().endsWith('  | Distress after: 4')).toBe(true)
    expect(out).not.toContain(en['grounding.smell'][0])
  })

  test('leaves the echo to a terminal', async () => {
    const { out } = await run(['play', 'grounding'], { input: ['8', 'stop'], interactive: true })
    expect(out).not.toContain('> 8\n')
    expect(out).toContain('> ')
  })

  test('speaks Chinese', async () => {
    const { status, out } = await run(['play', 'pacedBreathing', '--language', 'zh'], {
      input: ['7', '1分钟', '做完了', '4'],
    })
    expect(status).toBe(0)
    expect(out).toContain('我们一起把呼吸放慢一会儿')
    expect(out).toContain('[1分钟] [3分钟]')
    expect(out).toContain('  | pacer: in 4 s, hold 0 s, out 6 s, for 60 s\n')
    expect(out).not.toMatch(/[{}]/)
  })

  test('goes on after a pause, and into another technique', async () => {
    const { status, out } = await run(['play', 'pacedBreathing'], {
      input: ['7', 'pause', 'resume', 'something else', 'stop'],
    })
    expect(status).toBe(0)
    expect(out).toContain(en['flow.resumed'][0])
    expect(out).toContain(en['grounding.intro'][0])
  })

  test('ends when a pause is not resumed, and reads no further', async () => {
    const { status, taken } = await run(['play', 'grounding'], {
      input: ['7', 'pause', 'good night', 'not read'],
    })
    expect(status).toBe(0)
    expect(taken).toBe(3)
  })

  test('says where the input ended', async () => {
    const { status, complaints } = await run(['play', 'grounding'], { input: ['7', 'lamp'] })
    expect(status).toBe(1)
    expect(complaints).toBe('The input ended at grounding.seeMore.\n')
  })

  test.each([
    [['play'], 'npm run flows -- play'],
    [['play', 'levitation'], 'No technique "levitation"'],
    [['play', 'grounding', 'thoughtRecord'], 'npm run flows -- play'],
    [['play', 'grounding', '--language', 'tlh'], 'No language "tlh"'],
    [['play', 'grounding', '--language', 'constructor'], 'No language "constructor"'],
    [['play', 'grounding', '--loud'], '--loud'],
    [['play', 'pacedBreathing', '--short'], 'has no short form'],
    [['draw', 'levitation'], 'No technique "levitation"'],
    [['sing'], 'npm run flows -- list'],
  ])('%j is wrong use', async (args, reason) => {
    const { status, out, complaints } = await run(args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(complaints).toContain(reason)
  })

  test.each(FLOWS.map(({ id }) => id))('%s can be played in both languages', async (id) => {
    for (const [language, skip] of [
      ['en', 'skip'],
      ['zh', '跳过'],
    ] as const) {
      const input = Array.from({ length: 40 }, () => skip)
      const { status, complaints } = await run(['play', id, '--language', language], { input })
      expect([complaints, status]).toEqual(['', 0])
    }
  })
})

test('lists every technique with its lengths', async () => {
  const { status, out } = await run(['list'])
  expect(status).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(FLOWS.length)
  expect(out).toContain('grounding\tv1\t5 min, short 2 min\t')
  expect(out).toContain('pacedBreathing\tv1\t5 min\t')
})

test('finds no fault in what is shipped', async () => {
  const { status, out } = await run(['validate'])
  expect(out).toBe(`${FLOWS.length} techniques, 0 faults\n`)
  expect(status).toBe(0)
})

test('draws one technique or all', async () => {
  const { out } = await run(['draw', 'grounding'])
  expect(out).toContain('%% grounding\nflowchart TD\n')
  expect(out).not.toContain('%% pacedBreathing')
  expect((await run(['draw'])).out.match(/^%% /gm)).toHaveLength(FLOWS.length)
})

test('helps', async () => {
  const { status, out } = await run(['--help'])
  expect(status).toBe(0)
  expect(out).toContain('npm run flows -- play')
})
