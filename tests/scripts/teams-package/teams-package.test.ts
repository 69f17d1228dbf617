import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseCommand } from '../../../bot/middleware/parse-command.ts'
import { normalise } from '../../../nlp/normalise.ts'
import { runTeamsPackage } from '../../../scripts/teams-package/commands.ts'
import {
  COMMANDS,
  LANGUAGES,
  localisation,
  manifest,
} from '../../../scripts/teams-package/manifest.ts'
import { faultsOf } from '../../../scripts/teams-package/validate.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const APP_ID = '0a1b2c3d-0000-4000-8000-00000000e7e1'

async function run(...argv: string[]) {
  let told = ''
  let complaint = ''
  const status = await runTeamsPackage(argv, {
    write: (text) => (told += text),
    complain: (text) => (complaint += text),
  })
  return { status, told, complaint }
}

/** Reads a zip by its central directory. Source: PKWARE APPNOTE 6.3.10, sections 4.3.12 and 4.3.16. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'))
  const files = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i += 1) {
    const method = bytes.readUInt16LE(at + 10)
    const size = bytes.readUInt32LE(at + 20)
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place))
    const file = bytes.subarray(at + 46, at + 46 + (name ?? 0)).toString()
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(start, start + size)
    files.set(file, method === 8 ? inflateRawSync(data) : data)
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}

/** The pixels of a PNG that `icons.ts` made: 8 bits RGBA, no filter, one IDAT. */
function pixels(png: Buffer): { size: number; rgba: number[][] } {
  const size = png.readUInt32BE(16)
  expect(png.readUInt32BE(20)).toBe(size)
  const length = png.readUInt32BE(33)
  const raw = inflateSync(png.subarray(41, 41 + length))
  const rgba = Array.from({ length: size * size }, (_, i) => {
    const at = Math.floor(i / size) * (1 + size * 4) + 1 + (i % size) * 4
    return [...raw.subarray(at, at + 4)]
  })
  return { size, rgba }
}

describe('the app package', () => {
  test('holds a valid manifest, both languages and both icons', async () => {
    const out = join(temporaryFolder(), 'app.zip')
    const { status, told } = await run(
      '--app-id',
      APP_ID,
      '--domain',
      'care.example.org',
      '--out',
      out,
    )
    expect(status).toBe(0)
    expect(told).toContain('admin.teams.microsoft.com')
    const files = unzip(readFileSync(out))
    expect([...files.keys()].sort()).toEqual(
      ['color.png', 'manifest.json', 'outline.png', 'zh-cn.json', 'zh-tw.json'].sort(),
    )
    const main = JSON.parse(String(files.get('manifest.json'))) as Record<string, unknown>
    expect(faultsOf('manifest', main)).toEqual([])
    expect(main).toMatchObject({
      id: APP_ID,
      validDomains: ['care.example.org'],
      bots: [{ botId: APP_ID, scopes: ['personal', 'team', 'groupChat'], supportsFiles: true }],
    })
    for (const { file } of LANGUAGES) {
      const strings = JSON.parse(String(files.get(file))) as Record<string, string>
      expect(faultsOf('localisation', strings)).toEqual([])
      expect(strings['description.short']).toMatch(/\p{Script=Han}/u)
    }
    const colour = pixels(files.get('color.png') ?? Buffer.alloc(0))
    expect(colour.size).toBe(192)
    expect(colour.rgba.every(([, , , opacity]) => opacity === 255)).toBe(true)
    const outline = pixels(files.get('outline.png') ?? Buffer.alloc(0))
    expect(outline.size).toBe(32)
    // White alone, and clear: anything else is refused.
    expect(outline.rgba.every(([r, g, b]) => r === 255 && g === 255 && b === 255)).toBe(true)
    const opacities = outline.rgba.map(([, , , opacity]) => opacity)
    expect(opacities).toContain(0)
    expect(opacities).toContain(255)
  })

  test('is the same file for the same input', async () => {
    const [one, two] = [1, 2].map(() => join(temporaryFolder(), 'app.zip'))
    for (const out of [one, two])
      await run('--app-id', APP_ID, '--domain', 'care.example.org', '--out', String(out))
    expect(readFileSync(String(one)).equals(readFileSync(String(two)))).toBe(true)
  })

  test.each([
    ['nothing', []],
    ['an id that is none', ['--app-id', 'x', '--domain', 'care.example.org']],
    ['an address for a domain', ['--app-id', APP_ID, '--domain', 'https://care.example.org']],
    ['a word that is no option', ['--app-id', APP_ID, '--domain', 'a.org', '--nope', '1']],
    [
      'a privacy page without https',
      ['--app-id', APP_ID, '--domain', 'a.org', '--privacy-url', 'http://a.org'],
    ],
  ])('refuses %s, and says how it is called', async (_, argv) => {
    const { status, complaint } = await run(...argv)
    expect(status).toBe(2)
    expect(complaint).toContain('npm run teams-package --')
  })

  test('a file that cannot be written has a name for it', async () => {
    const out = join(temporaryFolder(), 'missing', 'app.zip')
    await expect(run('--app-id', APP_ID, '--domain', 'a.org', '--out', out)).rejects.toMatchObject({
      code: 'FolderNotWritable',
    })
  })
})

test.each([['en'], ['zh-Hans'], ['zh-Hant']] as const)(
  'each command of the menu works in %s',
  (locale) => {
    const strings = localisation(locale)
    COMMANDS.forEach((command, i) => {
      const title = strings[`bots[0].commandLists[0].commands[${i}].title`] ?? ''
      expect(parseCommand(normalise(title))?.name).toBe(command)
    })
  },
)

test('the schema refuses what Teams would refuse', () => {
  const good = manifest({
    ...{ appId: APP_ID, domain: 'a.org', version: '1.0.0', developer: 'x' },
    ...{ privacyUrl: 'https://a.org/', termsUrl: 'https://a.org/' },
  })
  expect(faultsOf('manifest', { ...good, accentColor: 'teal' })).not.toEqual([])
  expect(faultsOf('manifest', { ...good, name: { short: 'x'.repeat(31) } })).not.toEqual([])
  expect(faultsOf('localisation', { 'nobody.knows': 'x' })).not.toEqual([])
})
