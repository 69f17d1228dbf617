import { format } from 'prettier'
import { abilitiesTable } from './abilities-table.ts'
import { policyTable } from './policy-table.ts'

const BEGIN = '<!-- table: made by `npm run policy -- table --write` -->'
const END = '<!-- end of table -->'

/** The pages with a generated table, by their paths in the project's folder. */
export const FILES: readonly { readonly path: string; readonly make: () => string }[] = [
  { path: 'docs/policy-table.md', make: policyTable },
  { path: 'docs/channels/README.md', make: abilitiesTable },
]

/**
 * A page with its table replaced, laid out as Prettier does.
 * @throws Error when the page does not mark where the table goes
 */
export async function within(page: string, table: string): Promise<string> {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined)
    throw new Error(`The page does not mark where its table goes: ${BEGIN} … ${END}`)
  const text = `${before}${BEGIN}\n\n${table}\n\n${END}${after}`
  return await format(text, { parser: 'markdown', printWidth: 100 })
}

/** One row of a table in Markdown. */
export function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}
