import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { projectRoot } from '../../bot/config.ts'

const FOLDER = join(projectRoot(), 'scripts', 'teams-package', 'schema')

/**
 * What Microsoft's schema has against a manifest or a localisation file; empty when it is valid.
 * The schemas are of draft 04 and use nothing of it that later drafts read in another way; their
 * patterns are of the older kind, without Unicode mode.
 */
export function faultsOf(kind: 'manifest' | 'localisation', value: unknown): string[] {
  const file =
    kind === 'manifest' ? 'MicrosoftTeams.schema.json' : 'MicrosoftTeams.Localization.schema.json'
  const schema = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, unknown>
  delete schema.$schema
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(schema)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || kind} ${message ?? 'is wrong'}`,
  )
}
