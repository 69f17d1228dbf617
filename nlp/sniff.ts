/** What a file is for whoever gets it. */
export type SniffedMedia = 'voice' | 'picture' | 'video' | 'file'

/** What the bytes of a file say that it is. */
export interface Sniffed {
  readonly media: SniffedMedia
  readonly contentType: string
  /** Ending of a file name, without the dot. */
  readonly ending: string
}

/** How many first bytes are looked at: the headers of a recording lie in them. */
export const SNIFF_BYTES = 4096

const UNKNOWN: Sniffed = { media: 'file', contentType: 'application/octet-stream', ending: 'bin' }

/**
 * Tells a file by its first bytes; what its sender calls it counts for nothing.
 * Sources: WHATWG MIME Sniffing Standard (images, audio or video), RFC 7845 (Ogg Opus), RFC 9559
 * (Matroska and WebM), ISO/IEC 14496-12 (`ftyp`), ISO/IEC 23008-12 (HEIF brands), RFC 9639 (FLAC).
 */
export function sniff(start: Uint8Array): Sniffed {
  const bytes = Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, SNIFF_BYTES))
  const at = (offset: number, text: string) =>
    bytes.toString('latin1', offset, offset + text.length) === text
  if (at(0, '\xff\xd8\xff')) return picture('jpeg', 'jpg')
  if (at(0, '\x89PNG\r\n\x1a\n')) return picture('png', 'png')
  if (at(0, 'GIF87a') || at(0, 'GIF89a')) return picture('gif', 'gif')
  if (at(0, 'RIFF') && at(8, 'WEBP')) return picture('webp', 'webp')
  if (at(0, 'RIFF') && at(8, 'WAVE')) return voice('wav', 'wav')
  if (at(0, 'OggS'))
    return bytes.includes('\x80theora', 0, 'latin1') ? video('ogg', 'ogv') : voice('ogg', 'ogg')
  if (at(0, 'fLaC')) return voice('flac', 'flac')
  if (at(0, '#!AMR')) return voice('amr', 'amr')
  if (at(0, '\x1aE\xdf\xa3')) return matroska(bytes)
  if (at(4, 'ftyp')) return isoMedia(bytes)
  if (at(0, 'ID3') || isMpegAudio(bytes)) return voice('mpeg', 'mp3')
  if (isAdts(bytes)) return voice('aac', 'aac')
  return UNKNOWN
}

/** What a file is called in the log: by what it is, since its own name may name somebody. */
export function plainName({ media, ending }: Sniffed): string {
  return `${media}.${ending}`
}

/** The codec's name stands in the tracks' headers, which come first in what browsers record. */
function matroska(bytes: Buffer): Sniffed {
  if (/V_[A-Z]/.test(bytes.toString('latin1'))) return video('webm', 'webm')
  return /A_[A-Z]/.test(bytes.toString('latin1')) ? voice('webm', 'webm') : UNKNOWN
}

const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])
const AUDIO_BRANDS = new Set(['M4A ', 'M4B ', 'F4A '])

/** The brand tells, or the handlers of the tracks where they come first; else it counts as video. */
function isoMedia(bytes: Buffer): Sniffed {
  const brand = bytes.toString('latin1', 8, 12)
  if (brand === 'avif' || brand === 'avis') return picture('avif', 'avif')
  if (HEIF_BRANDS.has(brand)) return picture('heic', 'heic')
  if (AUDIO_BRANDS.has(brand)) return voice('mp4', 'm4a')
  const handlers = [...bytes.toString('latin1').matchAll(/hdlr.{8}(vide|soun)/gs)].map(
    ([, handler]) => handler,
  )
  return handlers.includes('soun') && !handlers.includes('vide')
    ? voice('mp4', 'm4a')
    : video('mp4', 'mp4')
}

/**
 * A frame header of MPEG audio, layer II or III: eleven bits of sync, a layer, a bit rate and a
 * sample rate. Layer I is nobody's voice note, and its header is UTF-16's byte order mark.
 */
function isMpegAudio(bytes: Buffer): boolean {
  const [first = 0, second = 0, third = 0] = bytes
  const isSync = first === 0xff && (second & 0xe0) === 0xe0
  const version = (second >> 3) & 3
  const layer = (second >> 1) & 3
  return (
    isSync &&
    version !== 1 &&
    (layer === 1 || layer === 2) &&
    third >> 4 !== 15 &&
    ((third >> 2) & 3) !== 3
  )
}

function isAdts(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes
  return first === 0xff && (second & 0xf6) === 0xf0
}

function picture(type: string, ending: string): Sniffed {
  return { media: 'picture', contentType: `image/${type}`, ending }
}

function voice(type: string, ending: string): Sniffed {
  return { media: 'voice', contentType: `audio/${type}`, ending }
}

function video(type: string, ending: string): Sniffed {
  return { media: 'video', contentType: `video/${type}`, ending }
}
