import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import { effectivePolicy, type EffectivePolicy } from './effective-policy.ts'
import type { Duty } from './rule.ts'

/** What is still asked of the operator: what they declared in the settings is not asked again. */
export function openDuties(
  { duties }: EffectivePolicy,
  { LICENSED_SUPERVISION }: Pick<Config, 'LICENSED_SUPERVISION'>,
): readonly Duty[] {
  return duties.filter((duty) => duty !== 'licensed-supervision' || !LICENSED_SUPERVISION)
}

/** Says at the start, in one line, what the law asks of the operator; silent when it is nothing. */
export function warnOfDuties(
  config: Pick<Config, 'COUNTRY' | 'REGION' | 'TENANT_KIND' | 'LICENSED_SUPERVISION'>,
  logger: Logger,
): void {
  const { COUNTRY: country = null, REGION: region = null, TENANT_KIND: tenant } = config
  const policy = effectivePolicy({ country, region, tenant, channel: 'web' })
  const duties = openDuties(policy, config)
  if (duties.length === 0) return
  logger.warn(
    { country, region, tenant, duties },
    country === null
      ? 'COUNTRY is not set, so the strictest rules of all countries count: npm run policy -- show'
      : `${duties.length} things are asked of the operator of this service: npm run policy -- show`,
  )
}
