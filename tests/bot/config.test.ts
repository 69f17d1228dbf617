import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig, projectRoot, SETTINGS } from '../../bot/config.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('loadConfig', () => {
  it('has a default for everything', () => {
    const root = temporaryFolder()
    expect(loadConfig({}, root)).toMatchObject({
      PORT: 3978,
      HOST: '127.0.0.1',
      DATA_DIR: join(root, 'data'),
      DEFAULT_LOCALE: 'en',
    })
  })

  it.each([
    ['PORT', 'eighty', '"eighty"', 'a whole number from 0 to 65535'],
    ['PORT', '70000', '"70000"', 'a whole number'],
    ['PORT', '-1', '"-1"', 'a whole number'],
    ['DEFAULT_LOCALE', 'fr', '"fr"', 'en, zh-Hans, zh-Hant'],
    ['LOG_LEVEL', 'loud', '"loud"', 'fatal, error, warn'],
    ['COUNTRY', 'Britain', '"Britain"', 'a country as two capital letters'],
    ['REGION', 'California', '"California"', 'a state or province by ISO 3166-2'],
    ['REGION', 'US-XX', '"US-XX"', 'a state or province by ISO 3166-2'],
    ['TENANT_KIND', 'office', '"office"', 'public, workplace, school, clinic'],
    ['ALLOWED_ORIGINS', 'example.org', '"example.org"', 'origins such as'],
    ['EMBED_ORIGINS', 'https://a.example;*', '"https://a.example;*"', 'origins such as'],
    ['SECURE_COOKIES', 'true', '"true"', 'yes or no'],
    ['VOICE', 'yes', '"yes"', 'on or off'],
    ['VOICE_MAX_SECONDS', '3000', '"3000"', 'a whole number from 5 to 300'],
    ['VOICE_EMOTION_MODEL', 'best', '"best"', 'default, research'],
    ['LLM_PROVIDER', 'yes', '"yes"', 'off, openai, ollama'],
    ['LLM_BASE_URL', 'localhost', '"localhost"', 'an address such as'],
    ['LLM_DEADLINE_MS', '60000', '"60000"', 'a whole number from 50 to 10000'],
    ['OTEL_TRACES_SAMPLER_ARG', '2', '"2"', 'a share from 0 to 1'],
  ])('%s=%s stops the start and says what it takes', (name, value, seen, takes) => {
    const load = () => loadConfig({ [name]: value }, temporaryFolder())
    expect(load).toThrow(expect.objectContaining({ code: 'ConfigInvalid' }))
    expect(load).toThrow(`${name} is ${seen}, but it takes ${takes}`)
  })

  it.each([
    '{}',
    'x',
    '[{"name":"a b","secret":"0123456789abcdef"}]',
    '[{"name":"a","secret":"short"}]',
    '[{"name":"default","secret":"0123456789abcdef"}]',
    '[{"name":"a","secret":"0123456789abcdef","origins":["a.example"]}]',
    '[{"name":"a","secret":"0123456789abcdef"},{"name":"b","secret":"0123456789abcdef"}]',
    '[{"name":"a","secret":"0123456789abcdef"},{"name":"a","secret":"fedcba9876543210"}]',
  ])('DIRECT_LINE_SITES=%s stops the start and repeats no secret', (text) => {
    const load = () => loadConfig({ DIRECT_LINE_SITES: text }, temporaryFolder())
    expect(load).toThrow(/DIRECT_LINE_SITES is \d+ characters, but it takes JSON/)
    expect(load).not.toThrow(/0123456789abcdef|short"/)
  })

  it('takes headers as OpenTelemetry writes them', () => {
    const text = 'Authorization=Basic%20a%3Db==, x-key=1%2C2'
    const { OTEL_EXPORTER_OTLP_HEADERS: headers } = loadConfig(
      { OTEL_EXPORTER_OTLP_HEADERS: text },
      temporaryFolder(),
    )
    expect(headers).toEqual({ authorization: 'Basic a=b==', 'x-key': '1,2' })
  })

  it.each(['hunter2', 'x=hunter2%', 'x=hunter2%0A', '=hunter2', 'x=', 'hunter2,x=1'])(
    'does not take %j for headers, nor repeats it',
    (text) => {
      const load = () => loadConfig({ OTEL_EXPORTER_OTLP_HEADERS: text }, temporaryFolder())
      expect(load).toThrow('OTEL_EXPORTER_OTLP_HEADERS')
      expect(load).not.toThrow(/hunter2/)
    },
  )

  it.each(['collector:4318', 'https://user:hunter2@collector', 'http://collector/?key=hunter2'])(
    'does not take %s for a collector, nor repeats it',
    (address) => {
      const load = () => loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: address }, temporaryFolder())
      expect(load).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT')
      expect(load).not.toThrow(/hunter2/)
    },
  )

  it.each(['DATA_KEY', 'DIRECT_LINE_SECRET'])('does not repeat a wrong %s', (name) => {
    const load = () => loadConfig({ [name]: 'hunter2' }, temporaryFolder())
    expect(load).toThrow(name)
    expect(load).not.toThrow('hunter2')
  })

  it('wants to know where the language model is once it is switched on', () => {
    const load = () => loadConfig({ LLM_PROVIDER: 'ollama', LLM_MODEL: 'm' }, temporaryFolder())
    expect(load).toThrow(/LLM_BASE_URL and LLM_MODEL are needed/)
  })

  it('takes a region of its country alone', () => {
    const load = (settings: Record<string, string>) => loadConfig(settings, temporaryFolder())
    expect(load({ COUNTRY: 'US', REGION: 'US-CA' }).REGION).toBe('US-CA')
    expect(() => load({ REGION: 'US-CA' })).toThrow(/COUNTRY is needed too: set it to US/)
    expect(() => load({ COUNTRY: 'GB', REGION: 'US-CA' })).toThrow(/must lie in it/)
  })

  it('names every wrong setting at once', () => {
    expect(() => loadConfig({ PORT: 'x', LOG_LEVEL: 'y' }, temporaryFolder())).toThrow(
      /PORT[\s\S]*LOG_LEVEL/,
    )
  })

  it('reads .env, lets the environment win, and takes empty for unset', () => {
    const root = temporaryFolder()
    writeFileSync(join(root, '.env'), 'PORT=1111\nHOST=0.0.0.0\nCOUNTRY=\n')
    expect(loadConfig({ PORT: '2222' }, root)).toMatchObject({ PORT: 2222, HOST: '0.0.0.0' })
    expect(loadConfig({ HOST: '' }, root).HOST).toBe('127.0.0.1')
  })

  it('.env.example names every setting, with its default', () => {
    const example = readFileSync(join(projectRoot(), '.env.example'), 'utf8')
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(named.toSorted()).toEqual(Object.keys(SETTINGS).toSorted())
    const [bare, copied] = [temporaryFolder(), temporaryFolder()]
    writeFileSync(join(copied, '.env'), example)
    const paths = { root: '', DATA_DIR: '', MODELS_DIR: '', confirmationsFile: '' }
    expect({ ...loadConfig({}, copied), ...paths }).toEqual({ ...loadConfig({}, bare), ...paths })
  })
})
