import { OUTPUT, runCommand } from './run-command.ts'
import { runTeamsPackage } from './teams-package/commands.ts'

await runCommand(() => runTeamsPackage(process.argv.slice(2), OUTPUT))
