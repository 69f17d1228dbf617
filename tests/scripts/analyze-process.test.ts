import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The compiled program, built apart so that the test needs no build before it. */
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-analyze-'))
const program = join(folder, 'dist/scripts/analyze.js')

beforeAll(() => {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  symlinkSync(resolve('models'), join(folder, 'models'))
  symlinkSync(resolve('package.json'), join(folder, 'package.json'))
  execFileSync('node', [
    'node_modules/typescript/bin/tsc',
    ...['-p', 'tsconfig.build.json'],
    ...['--outDir', join(folder, 'dist'), '--tsBuildInfoFile', join(folder, 'tsbuildinfo')],
  ])
})
afterAll(() => rmSync(folder, { recursive: true }))

function analyze(args: string[], input: string | Uint8Array = '') {
  return spawnSync('node', [program, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
}

describe('analyze', () => {
  it('answers each line in order and nothing else', () => {
    const { stdout, stderr, status } = analyze([], 'I am so happy\r\n\n我好难过\n[\uFFFF]\nlast')
    const objects = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { language: string })
    expect(objects.map(({ language }) => language)).toEqual(['en', 'und', 'zh-Hans', 'und', 'en'])
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('copes with bytes that are no text and with a line of a megabyte', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x0a]),
      Buffer.from(`${'a'.repeat(1 << 20)}\n`),
      Buffer.from(`${'我很难过。'.repeat(70_000)}\n`),
    ])
    const { stdout, status } = analyze([], bytes)
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
    expect(status).toBe(0)
  })

  it('ends quietly when its reader leaves', async () => {
    const child = spawn('node', [program], { stdio: ['pipe', 'pipe', 'pipe'] })
    child.stdin.on('error', () => undefined)
    child.stdin.write('I am tired\n'.repeat(20_000))
    let stderr = ''
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('exit', done))
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  it('gives the same with any number of threads, and reads with the classical model', () => {
    const lines = 'I am so happy\n我好难过\nI want to kill myself\n'.repeat(30)
    const one = analyze(['--workers', '1'], lines)
    const two = analyze(['--workers', '2'], lines)
    expect(two.stdout).toBe(one.stdout)
    expect(one.status).toBe(0)
    const classical = analyze(['--model', 'classical'], lines)
    expect(classical.stdout.trimEnd().split('\n')).toHaveLength(90)
    expect(classical.stdout).not.toBe(one.stdout)
  })

  it('documents itself', () => {
    const { stdout, status } = analyze(['--help'])
    for (const word of ['emotions', 'abstained', 'risk', 'Exit codes', '--model']) {
      expect(stdout).toContain(word)
    }
    expect(status).toBe(0)
  })

  it.each([
    [['--nope'], /--nope.*See --help/],
    [['--model', 'oracle'], /oracle.*classical/],
    [['--workers', '0'], /--workers.*1 to 64/],
    [['file.txt'], /file\.txt.*See --help/],
    [['--audio'], /--audio takes the names/],
  ])('refuses %j with a sentence', (args, sentence) => {
    const { stdout, stderr, status } = analyze(args)
    expect(stderr).toMatch(sentence)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('says what to do when the model is missing', () => {
    const { stderr, status } = analyze(['--models', join(folder, 'nowhere')], 'hello')
    expect(stderr).toMatch(/MODEL_FILE_MISSING/)
    expect(status).toBe(1)
  })
})
