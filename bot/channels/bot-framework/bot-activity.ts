import { z } from 'zod'
import { checkUntrusted } from '../../check-untrusted.ts'
import { EvenkeelError } from '../../errors.ts'

/** Ids become a part of an address when we write back, where `..` would lead elsewhere. */
const id = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^(?!\.{1,2}$)/)
const name = z.string().max(1000)

const accountSchema = z.object({
  id,
  name: name.nullish(),
  aadObjectId: z.string().max(100).nullish(),
  role: z.string().max(100).nullish(),
})

/**
 * An activity as Azure Bot Service posts it to `/api/messages`: the fields that are read here, each
 * with a limit, and `channelData`, `value` and `content` as they came, for whoever knows the channel.
 * Source: Bot Framework Activity specification, protocol 3.1 (github.com/microsoft/Agents).
 */
const botActivitySchema = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().min(1).max(2000),
  from: accountSchema,
  recipient: accountSchema.nullish(),
  conversation: z.object({
    id,
    name: name.nullish(),
    /** Teams: `personal`, `groupChat` or `channel`. */
    conversationType: z.string().max(100).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().max(100).nullish(),
  }),
  text: z.string().max(262_144).nullish(),
  textFormat: z.string().max(100).nullish(),
  locale: z.string().max(100).nullish(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string().max(200),
        contentUrl: z.string().max(262_144).nullish(),
        name: name.nullish(),
        content: z.unknown().optional(),
      }),
    )
    .max(100)
    .nullish(),
  entities: z
    .array(z.looseObject({ type: z.string().max(200) }))
    .max(1000)
    .nullish(),
  name: z.string().max(200).nullish(),
  value: z.unknown().optional(),
  replyToId: id.nullish(),
  /** When it was sent, in ISO 8601, as the channel says. */
  timestamp: z.string().max(100).nullish(),
  /** installationUpdate: `add`, `add-upgrade`, `remove` or `remove-upgrade`. */
  action: z.string().max(100).nullish(),
  membersAdded: z.array(accountSchema).max(10_000).nullish(),
  membersRemoved: z.array(accountSchema).max(10_000).nullish(),
  reactionsAdded: z
    .array(z.object({ type: z.string().max(100) }))
    .max(100)
    .nullish(),
  reactionsRemoved: z
    .array(z.object({ type: z.string().max(100) }))
    .max(100)
    .nullish(),
  channelData: z.record(z.string(), z.unknown()).nullish(),
})

export type BotActivity = z.output<typeof botActivitySchema>

/**
 * Checks the body of a request to `/api/messages`.
 * @throws EvenkeelError `ActivityInvalid` naming the fields, never their values
 */
export function parseBotActivity(body: unknown): BotActivity {
  const result = checkUntrusted(botActivitySchema, body)
  if (result.success) return result.data
  // A path may run through keys that the sender chose; only the first step is surely ours.
  const fields = result.error.issues.map((issue) => String(issue.path[0] ?? 'activity'))
  throw new EvenkeelError(
    'ActivityInvalid',
    `The activity is malformed: ${[...new Set(fields)].slice(0, 5).join(', ')}.`,
  )
}

/**
 * The Microsoft 365 tenants that an activity says it is from: none, or one, unless it contradicts itself.
 * Source: Teams puts it into `channelData.tenant.id` and `conversation.tenantId`.
 */
export function tenantsOf({ conversation, channelData }: BotActivity): readonly string[] {
  const tenant = channelData?.tenant
  const named =
    typeof tenant === 'object' && tenant !== null && 'id' in tenant ? tenant.id : undefined
  const all = [conversation.tenantId, typeof named === 'string' ? named : undefined]
  return all.filter((one): one is string => typeof one === 'string' && one !== '')
}
