import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadConfig, projectRoot } from '../../../bot/config.ts'
import { loadRephrase } from '../../../bot/language-model/load-rephrase.ts'
import { mayRephrase } from '../../../bot/language-model/may-rephrase.ts'
import { createLogger } from '../../../bot/logger.ts'
import { en, type MessageKey } from '../../../dialogs/messages/en.ts'
import { variantsOf } from '../../../dialogs/render.ts'
import { LOCALES } from '../../../types.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const ON = { LLM_PROVIDER: 'openai', LLM_BASE_URL: 'http://127.0.0.1:9/v1', LLM_MODEL: 'm' }

it('is off unless it is switched on', async () => {
  const config = loadConfig({}, temporaryFolder())
  expect(await loadRephrase(config, new ManualClock(), createLogger('silent'))).toBeUndefined()
})

it('says at the start that words go elsewhere, and never the key', async () => {
  const lines: string[] = []
  const logger = createLogger('warn', { write: (line) => lines.push(line) })
  const config = loadConfig({ ...ON, LLM_API_KEY: 'a-secret-key' }, projectRoot())
  expect(await loadRephrase(config, new ManualClock(), logger)).toBeTypeOf('function')
  expect(lines.join()).toMatch(/what people write is sent/)
  expect(lines.join()).not.toContain('a-secret-key')
})

it('does not start without its guard', async () => {
  const config = loadConfig(ON, temporaryFolder())
  const load = loadRephrase(config, new ManualClock(), createLogger('silent'))
  await expect(load).rejects.toMatchObject({ name: 'ModelFileError' })
})

it('keeps the tracing of LangChain off: people’s words go to one place alone', async () => {
  process.env.LANGSMITH_TRACING = 'true'
  process.env.LANGCHAIN_TRACING_V2 = 'true'
  const config = loadConfig(ON, projectRoot())
  await loadRephrase(config, new ManualClock(), createLogger('silent'))
  expect(process.env.LANGSMITH_TRACING).toBeUndefined()
  expect(process.env.LANGCHAIN_TRACING_V2).toBeUndefined()
})

it('is imported in one place, and only when it is used', () => {
  const root = projectRoot()
  const files = ['bot', 'dialogs', 'nlp'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(folder, path)),
  )
  const naming = files.filter((path) =>
    readFileSync(join(root, path), 'utf8').includes('@langchain/'),
  )
  expect(naming).toEqual([join('bot', 'language-model', 'load-chat-model.ts')])
  const [only = ''] = naming
  const source = readFileSync(join(root, only), 'utf8')
  expect(source).not.toMatch(/from '@langchain\//)
  expect(source).toMatch(/await import\('@langchain\//)
})

it('may touch reflections and plain listening alone, and nothing that asks', () => {
  const keys = (Object.keys(en) as MessageKey[]).filter(mayRephrase)
  expect(keys.length).toBeGreaterThan(100)
  for (const key of keys) {
    expect(key).toMatch(/^(?:reflect|talk)\./)
    for (const locale of LOCALES)
      for (const text of variantsOf(key, locale)) expect(text).not.toMatch(/[?？]|\{helplines\}/)
  }
  for (const key of [
    'talk.areYouHuman',
    'talk.privacy',
    'talk.medication',
    'talk.diagnosis',
    'talk.wantHuman',
    'talk.choice.yes',
    'service.human',
    'policy.offer.grounding',
  ] as const)
    expect(mayRephrase(key)).toBe(false)
})
