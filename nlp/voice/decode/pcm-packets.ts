import type { Track } from './open-track.ts'
import { readPcm, type PcmKind } from './pcm.ts'
import type { SoundBlock } from './sound-block.ts'

/** Plain samples by the name that the demuxer gives them. */
export const PCM_CODECS: Readonly<Record<string, PcmKind | undefined>> = {
  'pcm-u8': 'u8',
  'pcm-s8': 's8',
  'pcm-s16': 's16le',
  'pcm-s16be': 's16be',
  'pcm-s24': 's24le',
  'pcm-s24be': 's24be',
  'pcm-s32': 's32le',
  'pcm-s32be': 's32be',
  'pcm-f32': 'f32le',
  'pcm-f32be': 'f32be',
  'pcm-f64': 'f64le',
  'pcm-f64be': 'f64be',
  alaw: 'alaw',
  ulaw: 'ulaw',
}

/** Reads plain samples out of a container: some browsers record WebM with them. */
export async function* readPcmPackets(
  { packets, channels, sampleRate }: Track,
  kind: PcmKind,
): AsyncGenerator<SoundBlock, void, undefined> {
  for await (const packet of packets)
    yield { channels: readPcm(packet, kind, channels), sampleRate }
}
