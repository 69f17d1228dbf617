import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { SETTINGS } from '../bot/config.ts'
import { describeMachine, tableOf } from './bench/report.ts'
import { faultsIn } from './soak/findings.ts'
import { HELP, readOptions, type SoakOptions } from './soak/options.ts'
import { HEAD, nameOf, rowOf } from './soak/report.ts'
import { runSoak } from './soak/run-soak.ts'

/** Every configuration; the kills are shared among them. */
const ALL: readonly Pick<SoakOptions, 'store' | 'roles' | 'targets'>[] = [
  { store: 'embedded', roles: ['all'], targets: ['service'] },
  { store: 'redis', roles: ['all'], targets: ['service'] },
  { store: 'redis', roles: ['all'], targets: ['redis'] },
  { store: 'redis', roles: ['all'], targets: ['service', 'redis'] },
  // Where there are roles to give.
  ...('ROLE' in SETTINGS
    ? ([{ store: 'redis', roles: ['web', 'web', 'worker'], targets: ['service'] }] as const)
    : []),
]

async function main(args: readonly string[]): Promise<number> {
  const { soak, all, report, help } = readOptions(args)
  if (help) {
    process.stdout.write(HELP)
    return 0
  }
  const progress = (line: string) => void process.stderr.write(`${line}\n`)
  const share = Math.ceil(soak.kills / ALL.length)
  const plans = all ? ALL.map((one) => ({ ...soak, ...one, kills: share })) : [soak]
  const before = report !== undefined && existsSync(report) ? readFileSync(report, 'utf8') : ''
  const rows: string[][] = []
  let faults = 0
  let text = ''
  for (const plan of plans) {
    progress(`${nameOf(plan)}, seed ${plan.seed}`)
    const result = await runSoak({ ...plan, progress })
    rows.push(rowOf(plan, result))
    faults += faultsIn(result.findings)
    for (const line of result.notes.slice(0, 50)) progress(`  ${line}`)
    if (result.folder !== undefined) progress(`  see ${result.folder}`)
    text = `${describeMachine()}, seed ${soak.seed}\n\n${tableFor(rows)}\n`
    // After each: what hours have found is not lost with the last of them.
    if (report !== undefined) writeFileSync(report, `${before}\n${text}`)
  }
  process.stdout.write(text)
  return faults === 0 ? 0 : 1
}

/** One line a figure and one column a configuration: there are many figures. */
function tableFor(rows: readonly (readonly string[])[]): string {
  const turned = HEAD.slice(1).map((name, i) => [name, ...rows.map((row) => row[i + 1] ?? '')])
  return tableOf(['figure', ...rows.map(([name]) => name ?? '')], turned)
}

// What is still open, such as a socket that waits to come back, keeps nobody waiting.
process.exit(await main(process.argv.slice(2)))
