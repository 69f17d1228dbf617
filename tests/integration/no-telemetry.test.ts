import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DirectLineUser } from '../support/direct-line-user.ts'
import { startServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('the runtime of the models keeps no journal of its use, and no id of the machine', async () => {
  const home = temporaryFolder()
  const server = await startServer({
    dataDir: temporaryFolder(),
    env: { HOME: home, XDG_CACHE_HOME: '', ORT_DISABLE_TELEMETRY: '', LOG_LEVEL: 'silent' },
  })
  const user = await DirectLineUser.open(server.url)
  await user.say('The train was late and then it rained')
  expect(await server.stop()).toBe(0)
  // It would stand in .cache/Microsoft/DeveloperTools/.onnxruntime.
  expect(readdirSync(home)).toEqual([])
})
