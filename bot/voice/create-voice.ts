import { hkdfSync } from 'node:crypto'
import { join } from 'node:path'
import type { VoiceReader } from '../../nlp/voice/voice-reader.ts'
import type { ChannelName, PushChannel } from '../channels/channel.ts'
import type { Clock, SetTimer } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Inbox } from '../inbox.ts'
import type { JobQueue } from '../jobs/job-queue.ts'
import type { MasterKeys } from '../keys/master-keys.ts'
import { RecordingGone, type ReadVoiceServices } from '../jobs/read-voice.job.ts'
import type { Logger } from '../logger.ts'
import { FileMediaStore } from '../media/file-media-store.ts'
import type { MediaStore } from '../media/media-store.ts'
import { RedisMediaStore } from '../media/redis-media-store.ts'
import type { VoiceMeter } from '../observability/meters.ts'
import type { PolicyFor } from '../policy/turn-policy.ts'
import { openRedis } from '../stores/redis/open-redis.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { loadVoice } from './load-voice.ts'
import { VoiceDesk } from './voice-desk.ts'

export interface VoiceParts {
  readonly config: Config
  readonly store: SessionStore
  readonly jobs: JobQueue
  readonly policy: PolicyFor
  readonly channelOf: (conversationId: string) => ChannelName
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly logger: Logger
  readonly meter?: VoiceMeter
  /** Without it, what is kept meanwhile is sealed with a secret of the store. */
  readonly dataKey: MasterKeys | undefined
  /** In place of the models. */
  readonly reader: VoiceReader | undefined
  /** Notes are read here, and not only kept for who does. */
  readonly reads: boolean
  readonly inbox: () => Inbox
  readonly channels: () => readonly PushChannel[]
  readonly typing: (conversationId: string) => Promise<void>
}

/** What listening to voice notes comes to. */
export interface Voice {
  readonly desk: VoiceDesk
  /** What waits to be read. */
  readonly media: MediaStore
  /** What the job works with; absent where it is not run. */
  readonly reading?: ReadVoiceServices
  close(): Promise<void>
}

/**
 * Wires voice notes; undefined when VOICE is off.
 * @throws EvenkeelError `VoiceModelMissing`
 */
export async function createVoice(parts: VoiceParts): Promise<Voice | undefined> {
  const { config, store, jobs, policy, channelOf, clock, setTimer, logger } = parts
  if (!config.VOICE && !parts.reader) return undefined
  const reader = parts.reads ? (parts.reader ?? (await loadVoice(config, logger))) : undefined
  const keys = mediaKeys(parts.dataKey?.all ?? [await store.secret('media-key')])
  const media = await openMedia(config, keys, logger)
  const { VOICE_MAX_SECONDS: maxSeconds } = config
  const desk = new VoiceDesk({
    ...{ store, media, jobs, policy, channelOf, clock, setTimer, logger, maxSeconds },
  })
  return {
    desk,
    media,
    ...(reader && { reading: readingWith(parts, media, reader) }),
    async close() {
      desk.close()
      await reader?.close()
      await media.close()
    },
  }
}

function readingWith(parts: VoiceParts, media: MediaStore, reader: VoiceReader): ReadVoiceServices {
  const { store, policy, channelOf, typing, setTimer, logger } = parts
  const { VOICE_MAX_SECONDS: maxSeconds } = parts.config
  return {
    ...{ store, media, reader, policy, channelOf, typing, maxSeconds, setTimer, logger },
    ...(parts.meter && { meter: parts.meter }),
    inbox: { accept: (conversationId, inbound) => parts.inbox().accept(conversationId, inbound) },
    async fetch(remote) {
      const channel = parts.channels().find((one) => one.recordings?.channel === remote.channel)
      // The channel was switched off since.
      if (!channel?.recordings) throw new RecordingGone('its channel is not connected')
      return channel.recordings.fetch(remote)
    },
  }
}

/** In Redis with `REDIS_URL`, as another process may read what this one took; else in `DATA_DIR`. */
async function openMedia(
  config: Config,
  keys: readonly Buffer[],
  logger: Logger,
): Promise<MediaStore> {
  const connection = await openRedis(config, logger)
  return connection
    ? new RedisMediaStore(connection, keys, logger)
    : new FileMediaStore(join(config.DATA_DIR, 'recordings'), keys, logger)
}

/** What recordings are sealed with: one key for each secret, in their order. */
export function mediaKeys(secrets: readonly Buffer[]): readonly Buffer[] {
  return secrets.map((secret) =>
    Buffer.from(hkdfSync('sha256', secret, '', 'evenkeel/recordings', 32)),
  )
}
