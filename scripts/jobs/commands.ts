import type { JobQueue } from '../../bot/jobs/job-queue.ts'
import type { Output } from '../run-command.ts'

const HELP = `Shows the jobs that were given up, and has them tried again.

  npm run jobs -- dead [most]
        id, tries, last error and time of each, 100 at most unless told; never what it carries
  npm run jobs -- retry id ...
        gives each all its tries once more: in Redis at once; in DATA_DIR when the service next
        looks, at the latest with its next start

Exit status: 0 fine, 1 a job is not among those given up, 2 wrong use.
`
const MOST = 100

/**
 * Runs one command.
 * @returns the exit status
 * @throws EvenkeelError `StoreWriteFailed`
 */
export async function runJobs(
  [command = 'dead', ...rest]: readonly string[],
  queue: Pick<JobQueue, 'dead' | 'retry'>,
  { write, complain }: Output,
): Promise<0 | 1 | 2> {
  switch (command) {
    case '--help':
    case '-h':
      write(HELP)
      return 0
    case 'dead': {
      const most = Number(rest[0] ?? MOST)
      if (rest.length > 1 || !Number.isInteger(most) || most < 1) break
      const jobs = await queue.dead(most)
      for (const { id, attempts, lastError = 'unknown', dueAt } of jobs)
        write(`${id}\t${attempts}\t${lastError}\t${new Date(dueAt).toISOString()}\n`)
      if (jobs.length === 0) write('No job was given up.\n')
      return 0
    }
    case 'retry': {
      if (rest.length === 0) break
      let missed = false
      for (const id of rest) {
        const found = await queue.retry(id)
        if (found) write(`${id}\tis tried again\n`)
        else complain(`${id}\tis not among the jobs that were given up\n`)
        missed ||= !found
      }
      return missed ? 1 : 0
    }
  }
  complain(HELP)
  return 2
}
