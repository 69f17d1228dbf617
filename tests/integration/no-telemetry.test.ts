import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

it.each([
  ['without a collector nothing of OpenTelemetry’s SDK is loaded', '', []],
  // What proves that the look would find it; nothing listens there.
  [
    'with one it is, and the service does not mind that nobody is there',
    'http://127.0.0.1:9',
    ['exporter-metrics-otlp-http', 'exporter-trace-otlp-http', 'sdk-metrics', 'sdk-trace-node'],
  ],
])('%s', async (_what, endpoint, loaded) => {
  const folder = temporaryFolder()
  const look = join(folder, 'look.cjs')
  const found = join(folder, 'found.json')
  writeFileSync(
    look,
    `if (require('node:worker_threads').isMainThread) process.on('exit', () =>
      require('node:fs').writeFileSync(${JSON.stringify(found)}, JSON.stringify(Object.keys(require.cache))))`,
  )
  const server = await startServer({
    dataDir: temporaryFolder(),
    env: {
      ...{ NODE_OPTIONS: `--require=${look}`, LOG_LEVEL: 'silent', VOICE: 'off' },
      ...{ TEXT_MODEL: 'classical', OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, DRAIN_SECONDS: '2' },
    },
  })
  const user = await DirectLineUser.open(server.url)
  await user.say('The train was late and then it rained')
  expect(await server.stop()).toBe(0)
  const files = JSON.parse(readFileSync(found, 'utf8')) as string[]
  expect(files.length).toBeGreaterThan(100)
  const packages = files.flatMap((file) => /@opentelemetry\/([\w-]+)/.exec(file)?.[1] ?? [])
  const ofTheSdk = new Set(
    packages.filter((name) => /^(sdk|exporter)-.*(node|http|metrics)$/.test(name)),
  )
  expect([...ofTheSdk].sort()).toEqual(loaded)
})
