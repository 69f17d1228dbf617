import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { ZipFile } from 'yazl'
import { z } from 'zod'
import { EvenkeelError } from '../../bot/errors.ts'
import { colourIcon, outlineIcon } from './icons.ts'
import { ICONS, LANGUAGES, localisation, manifest } from './manifest.ts'
import { faultsOf } from './validate.ts'

const USAGE = `npm run teams-package -- --app-id ID --domain NAME [--out FILE] [--package-version 1.0.0]
    [--developer NAME] [--privacy-url ADDRESS] [--terms-url ADDRESS]

  --app-id           the id of the bot's app registration (MICROSOFT_APP_ID)
  --domain           where Evenkeel is reached by https, such as evenkeel.example.org
  --out              the file that is written (teams-app.zip)
  --package-version  rises with each upload (1.0.0)
  --developer        who offers the service, at most 32 letters (Evenkeel)
  --privacy-url, --terms-url   pages for people (the domain itself)
`

const TEXT = { type: 'string' } as const
const web = z
  .string()
  .max(2048)
  .regex(/^https:\/\/[^\s]+$/)
  .refine((value) => URL.canParse(value))
const options = z.object({
  'app-id': z
    .string()
    .regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i)
    .transform((id) => id.toLowerCase()),
  domain: z
    .string()
    .max(253)
    .regex(/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,63}$/i),
  out: z.string().min(1).default('teams-app.zip'),
  'package-version': z
    .string()
    .regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/)
    .default('1.0.0'),
  developer: z.string().min(1).max(32).default('Evenkeel'),
  'privacy-url': web.optional(),
  'terms-url': web.optional(),
})

export interface TeamsPackageDeps {
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
}

/**
 * Builds the app package for Microsoft Teams.
 * @returns the exit status: 0, or 2 for arguments that cannot be used
 * @throws EvenkeelError `ConfigInvalid` when Microsoft's schema refuses what was built
 */
export async function runTeamsPackage(
  argv: readonly string[],
  { write, complain }: TeamsPackageDeps,
): Promise<number> {
  const given = readOptions(argv)
  if (typeof given === 'string') {
    complain(`${given}\n\n${USAGE}`)
    return 2
  }
  const { domain, out, developer } = given
  const page = `https://${domain}/`
  const main = manifest({
    ...{ appId: given['app-id'], domain, version: given['package-version'], developer },
    privacyUrl: given['privacy-url'] ?? page,
    termsUrl: given['terms-url'] ?? page,
  })
  const languages = LANGUAGES.map(({ file, locale }) => ({ file, strings: localisation(locale) }))
  const faults = [
    ...faultsOf('manifest', main),
    ...languages.flatMap(({ file, strings }) =>
      faultsOf('localisation', strings).map((fault) => `${file}: ${fault}`),
    ),
  ]
  if (faults.length > 0)
    throw new EvenkeelError('ConfigInvalid', `The package would be refused:\n${faults.join('\n')}`)
  await writeZip(out, [
    ['manifest.json', json(main)],
    ...languages.map(({ file, strings }) => [file, json(strings)] as const),
    [ICONS.color, colourIcon()],
    [ICONS.outline, outlineIcon()],
  ])
  write(
    `${out} is written, valid by Microsoft's schema of the manifest.\n` +
      'To try it yourself: Teams > Apps > Manage your apps > Upload an app > Upload a custom app.\n' +
      'For your organisation: https://admin.teams.microsoft.com > Teams apps > Manage apps > Upload new app.\n' +
      'docs/channels/teams.md has each step.\n',
  )
  return 0
}

function readOptions(argv: readonly string[]): z.output<typeof options> | string {
  let values: Readonly<Record<string, unknown>>
  try {
    values = parseArgs({
      args: [...argv],
      options: Object.fromEntries(Object.keys(options.shape).map((name) => [name, TEXT])),
      strict: true,
    }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const result = options.safeParse(values)
  if (result.success) return result.data
  const names = [...new Set(result.error.issues.map(({ path }) => `--${String(path[0])}`))]
  return `These are missing or wrong: ${names.join(', ')}`
}

/** The same input makes the same file, byte for byte: times in it are fixed. */
async function writeZip(out: string, files: readonly (readonly [string, Buffer])[]): Promise<void> {
  const zip = new ZipFile()
  for (const [name, bytes] of files)
    zip.addBuffer(bytes, name, { mtime: new Date(Date.UTC(2020, 0, 1)), mode: 0o100644 })
  zip.end()
  try {
    await pipeline(zip.outputStream, createWriteStream(out))
  } catch (error) {
    throw new EvenkeelError('FolderNotWritable', `${out} cannot be written.`, { cause: error })
  }
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
